<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>yice::ui::NewWorkbookDialog</name>
    <message numerus="yes">
        <source>%1, with %n places</source>
        <translation>
            <numerusform>%1, with %n place</numerusform>
            <numerusform>%1, with %n places</numerusform>
        </translation>
    </message>
</context>
</TS>
