<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>etude::ClipView</name>
        <message numerus="yes">
            <source>%1, %2 Hz, %n channel(s), %3 s</source>
            <translation>
                <numerusform>%1, %2 Hz, %n channel, %3 s</numerusform>
                <numerusform>%1, %2 Hz, %n channels, %3 s</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::CloseQuestion</name>
        <message numerus="yes">
            <source>%n run(s) have not ended</source>
            <translation>
                <numerusform>%n run has not ended</numerusform>
                <numerusform>%n runs have not ended</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::InputForm</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::InspectStatistics</name>
        <message numerus="yes">
            <source>This configuration needs the statistics of the training set, which are not computed yet: its %Ln clips are read once.</source>
            <translation>
                <numerusform>This configuration needs the statistics of the training set, which are not computed yet: its %Ln clip is read once.</numerusform>
                <numerusform>This configuration needs the statistics of the training set, which are not computed yet: its %Ln clips are read once.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::RunDetail</name>
        <message numerus="yes">
            <source>%n clip(s) left out</source>
            <translation>
                <numerusform>%n clip left out</numerusform>
                <numerusform>%n clips left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %2 on %3, %n thread(s) · Etude %4 (%5), libtorch %6 · %7</source>
            <translation>
                <numerusform>%1 · %2 on %3, %n thread · Etude %4 (%5), libtorch %6 · %7</numerusform>
                <numerusform>%1 · %2 on %3, %n threads · Etude %4 (%5), libtorch %6 · %7</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::RunModel</name>
        <message numerus="yes">
            <source>%n clip(s) left out</source>
            <translation>
                <numerusform>%n clip left out</numerusform>
                <numerusform>%n clips left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::StudyForm</name>
        <message numerus="yes">
            <source>This makes %n run(s).</source>
            <translation>
                <numerusform>This makes %n run.</numerusform>
                <numerusform>This makes %n runs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Queue %n run(s)</source>
            <translation>
                <numerusform>Queue %n run</numerusform>
                <numerusform>Queue %n runs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::TrackPanel</name>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>%Ln track</numerusform>
                <numerusform>%Ln tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln tracks</source>
            <translation>
                <numerusform>%L1 of %Ln track</numerusform>
                <numerusform>%L1 of %Ln tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were left out of the import; point here to see why.</source>
            <translation>
                <numerusform>%Ln file was left out of the import; point here to see why.</numerusform>
                <numerusform>%Ln files were left out of the import; point here to see why.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… and %Ln more</numerusform>
                <numerusform>… and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::ImportDialog</name>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… and %Ln more</numerusform>
                <numerusform>… and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::ImportMappingForm</name>
        <message numerus="yes">
            <source>%L1 of %Ln columns are tags</source>
            <translation>
                <numerusform>%L1 of %Ln column is a tag</numerusform>
                <numerusform>%L1 of %Ln columns are tags</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::ImportPreviewModel</name>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>%Ln track</numerusform>
                <numerusform>%Ln tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>%Ln tag</numerusform>
                <numerusform>%Ln tags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows or files were left out.</source>
            <translation>
                <numerusform>%Ln row or file was left out.</numerusform>
                <numerusform>%Ln rows or files were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows lie outside the subset.</source>
            <translation>
                <numerusform>%Ln row lies outside the subset.</numerusform>
                <numerusform>%Ln rows lie outside the subset.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rarer tags were taken away.</source>
            <translation>
                <numerusform>%Ln rarer tag was taken away.</numerusform>
                <numerusform>%Ln rarer tags were taken away.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files without an audio extension were passed over.</source>
            <translation>
                <numerusform>%Ln file without an audio extension was passed over.</numerusform>
                <numerusform>%Ln files without an audio extension were passed over.</numerusform>
            </translation>
        </message>
    </context>
</TS>
