<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BellButton</name>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n unread notification</numerusform>
            <numerusform>%n unread notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message numerus="yes">
        <source>Saving %n</source>
        <translation>
            <numerusform>Saving %n</numerusform>
            <numerusform>Saving %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now %1, %n left</source>
        <translation>
            <numerusform>Now %1, %n left</numerusform>
            <numerusform>Now %1, %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points without a photo, in turn</source>
        <translation>
            <numerusform>%n point without a photo</numerusform>
            <numerusform>%n points without a photo, in turn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideWater</name>
    <message numerus="yes">
        <source>%n hours or more have passed since the loss: reassess.</source>
        <translation>
            <numerusform>%n hour or more has passed since the loss: reassess.</numerusform>
            <numerusform>%n hours or more have passed since the loss: reassess.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours since the loss.</source>
        <translation>
            <numerusform>%n hour since the loss.</numerusform>
            <numerusform>%n hours since the loss.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not answered yet.</source>
        <translation>
            <numerusform>%n question is not answered yet.</numerusform>
            <numerusform>%n questions are not answered yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message numerus="yes">
        <source>%n parts are missing; what is used instead stands beside them.</source>
        <translation>
            <numerusform>%n part is missing; what is used instead stands beside it.</numerusform>
            <numerusform>%n parts are missing; what is used instead stands beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are not here; what is used instead stands beside them.</source>
        <translation>
            <numerusform>%n part is not here; what is used instead stands beside it.</numerusform>
            <numerusform>%n parts are not here; what is used instead stands beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message numerus="yes">
        <source>Show %n older revisions</source>
        <translation>
            <numerusform>Show %n older revision</numerusform>
            <numerusform>Show %n older revisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1. %n files are not in it.</source>
        <translation>
            <numerusform>Written: %1. %n file is not in it.</numerusform>
            <numerusform>Written: %1. %n files are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileEntries</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>%1 of %n photos taken in</source>
        <translation>
            <numerusform>%1 of %n photo taken in</numerusform>
            <numerusform>%1 of %n photos taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>%n file was not taken in</numerusform>
            <numerusform>%n files were not taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message numerus="yes">
        <source>%n to accept</source>
        <translation>
            <numerusform>%n to accept</numerusform>
            <numerusform>%n to accept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeSource</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobItem</name>
    <message numerus="yes">
        <source>%n wet</source>
        <translation>
            <numerusform>%n wet</numerusform>
            <numerusform>%n wet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>%n to sync</numerusform>
            <numerusform>%n to sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineDetailSheet</name>
    <message numerus="yes">
        <source>%n photos, take another</source>
        <translation>
            <numerusform>%n photo, take another</numerusform>
            <numerusform>%n photos, take another</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineItem</name>
    <message numerus="yes">
        <source>%n days open</source>
        <translation>
            <numerusform>%n day open</numerusform>
            <numerusform>%n days open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message numerus="yes">
        <source>Plan with %n points</source>
        <translation>
            <numerusform>Plan with %n point</numerusform>
            <numerusform>Plan with %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>Round done: %n points read in %1.</source>
        <translation>
            <numerusform>Round done: %n point read in %1.</numerusform>
            <numerusform>Round done: %n points read in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeterLog</name>
    <message numerus="yes">
        <source>%n earlier gap(s)</source>
        <translation>
            <numerusform>%n earlier gap</numerusform>
            <numerusform>%n earlier gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedsList</name>
    <message numerus="yes">
        <source>Keep %n calculations</source>
        <translation>
            <numerusform>Keep %n calculation</numerusform>
            <numerusform>Keep %n calculations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenItemsCard</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rules, %n later</source>
        <translation>
            <numerusform>All rules, %n later</numerusform>
            <numerusform>All rules, %n later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>Drying is expected to end on %1; of %n points nothing can be said yet.</source>
        <translation>
            <numerusform>Drying is expected to end on %1; of %n point nothing can be said yet.</numerusform>
            <numerusform>Drying is expected to end on %1; of %n points nothing can be said yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still wet</source>
        <translation>
            <numerusform>%n still wet</numerusform>
            <numerusform>%n still wet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoFilingSheet</name>
    <message numerus="yes">
        <source>File %n photos</source>
        <translation>
            <numerusform>File %n photo</numerusform>
            <numerusform>File %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoTakeBackSheet</name>
    <message numerus="yes">
        <source>Take back %n photos?</source>
        <translation>
            <numerusform>Take back %n photo?</numerusform>
            <numerusform>Take back %n photos?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message numerus="yes">
        <source>Only about %n photos still fit on this tablet.</source>
        <translation>
            <numerusform>Only about %n photo still fits on this tablet.</numerusform>
            <numerusform>Only about %n photos still fit on this tablet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickUpSheet</name>
    <message numerus="yes">
        <source>Pick up %n machines</source>
        <translation>
            <numerusform>Pick up %n machine</numerusform>
            <numerusform>Pick up %n machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message numerus="yes">
        <source>%n earlier readings are in the drying log.</source>
        <translation>
            <numerusform>%n earlier reading is in the drying log.</numerusform>
            <numerusform>%n earlier readings are in the drying log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>{text} has %n length(s)</source>
        <translation>
            <numerusform>{text} has %n length</numerusform>
            <numerusform>{text} has %n lengths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueCard</name>
    <message numerus="yes">
        <source>Not taken by the server: %n</source>
        <translation>
            <numerusform>Not taken by the server: %n</numerusform>
            <numerusform>Not taken by the server: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleItem</name>
    <message numerus="yes">
        <source>%1 · %2 · %n missing</source>
        <translation>
            <numerusform>%1 · %2 · %n missing</numerusform>
            <numerusform>%1 · %2 · %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n day(s) after all its points were dry, since {dry_on}</source>
        <translation>
            <numerusform>{name}: %n day after all its points were dry, since {dry_on}</numerusform>
            <numerusform>{name}: %n days after all its points were dry, since {dry_on}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message numerus="yes">
        <source>Begun by %1, %2. About %n seconds left.</source>
        <translation>
            <numerusform>Begun by %1, %2. About %n second left.</numerusform>
            <numerusform>Begun by %1, %2. About %n seconds left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunNames</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteMachines</name>
    <message numerus="yes">
        <source>%n machine days without a line in the log</source>
        <translation>
            <numerusform>%n machine day without a line in the log</numerusform>
            <numerusform>%n machine days without a line in the log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped, the others run</source>
        <translation>
            <numerusform>%n stopped, the others run</numerusform>
            <numerusform>%n stopped, the others run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteNames</name>
    <message numerus="yes">
        <source>%n photos filed</source>
        <translation>
            <numerusform>%n photo filed</numerusform>
            <numerusform>%n photos filed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>Tried %n time</numerusform>
            <numerusform>Tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>%n to sync</numerusform>
            <numerusform>%n to sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncJobRow</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncStateCard</name>
    <message numerus="yes">
        <source>%n not on the server yet</source>
        <translation>
            <numerusform>%n not on the server yet</numerusform>
            <numerusform>%n not on the server yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabletSettings</name>
    <message numerus="yes">
        <source>Room for about %n more photos.</source>
        <translation>
            <numerusform>Room for about %n more photo.</numerusform>
            <numerusform>Room for about %n more photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message numerus="yes">
        <source>%n air readings</source>
        <translation>
            <numerusform>%n air reading</numerusform>
            <numerusform>%n air readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message numerus="yes">
        <source>Stop, %n seconds</source>
        <translation>
            <numerusform>Stop, %n second</numerusform>
            <numerusform>Stop, %n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
