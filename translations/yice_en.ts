<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n step(s) were taken back.</source>
        <translation>
            <numerusform>%n step was taken back.</numerusform>
            <numerusform>%n steps were taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n row(s))</source>
        <translation>
            <numerusform>Import %1 (%n row)</numerusform>
            <numerusform>Import %1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yice::ui::UndoActions</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
</TS>
