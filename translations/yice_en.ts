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
    <name>Cli</name>
    <message numerus="yes">
        <source>%n entries would change. Nothing was written: this was a trial.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>yice::ui::EditsDialog</name>
    <message numerus="yes">
        <source>Write %n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the other %n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells would change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %n rows.</source>
        <comment>after a number of cells</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>× %n of them cannot be written and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yice::ui::EffectCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>yice::ui::NewWorkbookDialog</name>
    <message numerus="yes">
        <source>%1, with %n places</source>
        <translation>
            <numerusform>%1, with %n place</numerusform>
            <numerusform>%1, with %n places</numerusform>
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
<context>
    <name>yice::ui::RosterEdits</name>
    <message numerus="yes">
        <source>%n cells were copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the clipboard lie beyond the last row or column and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were changed.</source>
        <comment>cells were written</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
