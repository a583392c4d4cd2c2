<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>ChartText</name>
    <message numerus="yes">
        <source>%1: %2 in %n place(s)</source>
        <translation>
            <numerusform>%1: %2 in %n place</numerusform>
            <numerusform>%1: %2 in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n place(s) ranked</source>
        <translation>
            <numerusform>%1, %n place ranked</numerusform>
            <numerusform>%1, %n places ranked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them reached the target</source>
        <translation>
            <numerusform>%n of them reached the target</numerusform>
            <numerusform>%n of them reached the target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have no value</source>
        <translation>
            <numerusform>%n place has no value</numerusform>
            <numerusform>%n places have no value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the course in %n place(s)</source>
        <translation>
            <numerusform>%1, the course in %n place</numerusform>
            <numerusform>%1, the course in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n indicator(s)</source>
        <translation>
            <numerusform>%1, %n indicator</numerusform>
            <numerusform>%1, %n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s)</source>
        <translation>
            <numerusform>%n other place</numerusform>
            <numerusform>%n other places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yice::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yice::ui::OutlookPage</name>
    <message numerus="yes">
        <source>%n target(s) not reached yet</source>
        <translation>
            <numerusform>%n target not reached yet</numerusform>
            <numerusform>%n targets not reached yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yice::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
</TS>
