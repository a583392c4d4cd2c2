<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>yice::ui::CustodyPage</name>
    <message numerus="yes">
        <source>%n sheets were written to %1</source>
        <translation>
            <numerusform>%n sheet was written to %1</numerusform>
            <numerusform>%n sheets were written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>× %n faults were found. Nothing was changed: restore the newest backup, and keep this file for help.</source>
        <translation>
            <numerusform>× %n fault was found. Nothing was changed: restore the newest backup, and keep this file for help.</numerusform>
            <numerusform>× %n faults were found. Nothing was changed: restore the newest backup, and keep this file for help.</numerusform>
        </translation>
    </message>
</context>
</TS>
