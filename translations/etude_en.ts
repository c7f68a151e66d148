<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ClaimChart</name>
        <message numerus="yes">
            <source>%n not run yet: left out</source>
            <translation>
                <numerusform>%n not run yet: left out</numerusform>
                <numerusform>%n not run yet: left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComparisonCharts</name>
        <message numerus="yes">
            <source>%n pairs: too few for an interval</source>
            <translation>
                <numerusform>%n pair: too few for an interval</numerusform>
                <numerusform>%n pairs: too few for an interval</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n runs: too few for an interval</source>
            <translation>
                <numerusform>%n run: too few for an interval</numerusform>
                <numerusform>%n runs: too few for an interval</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with fewer than 3 pairs of runs: too few for an interval</source>
            <translation>
                <numerusform>%n with fewer than 3 pairs of runs: too few for an interval</numerusform>
                <numerusform>%n with fewer than 3 pairs of runs: too few for an interval</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without runs that pair: left out</source>
            <translation>
                <numerusform>%n without runs that pair: left out</numerusform>
                <numerusform>%n without runs that pair: left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seeds</source>
            <translation>
                <numerusform>%n seed</numerusform>
                <numerusform>%n seeds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one is better, by Holm's method over all %n pairs of levels</source>
            <translation>
                <numerusform>one is better, by Holm's method over %n pair of levels</numerusform>
                <numerusform>one is better, by Holm's method over all %n pairs of levels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of no pair one is better by Holm's method over all %n</source>
            <translation>
                <numerusform>of no pair one is better by Holm's method over %n</numerusform>
                <numerusform>of no pair one is better by Holm's method over all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tags with fewer than two clips of a class: left out</source>
            <translation>
                <numerusform>%n tag with fewer than two clips of a class: left out</numerusform>
                <numerusform>%n tags with fewer than two clips of a class: left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DatasetCharts</name>
        <message numerus="yes">
            <source>%1, the %L2 most frequent of %Ln tags</source>
            <translation>
                <numerusform>%1, the %L2 most frequent of %Ln tag</numerusform>
                <numerusform>%1, the %L2 most frequent of %Ln tags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>%Ln track</numerusform>
                <numerusform>%Ln tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks with both</source>
            <translation>
                <numerusform>%Ln track with both</numerusform>
                <numerusform>%Ln tracks with both</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EpochFigure</name>
        <message numerus="yes">
            <source>%n bands left out, which would hide one another: their intervals are in the table, and up to %1 selected configurations have bands</source>
            <translation>
                <numerusform>%n band left out, which would hide others: its intervals are in the table, and up to %1 selected configurations have bands</numerusform>
                <numerusform>%n bands left out, which would hide one another: their intervals are in the table, and up to %1 selected configurations have bands</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n configurations without a validated epoch</source>
            <translation>
                <numerusform>%n configuration without a validated epoch</numerusform>
                <numerusform>%n configurations without a validated epoch</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FigureParts</name>
        <message numerus="yes">
            <source>%n runs: too few for an interval</source>
            <translation>
                <numerusform>%n run: too few for an interval</numerusform>
                <numerusform>%n runs: too few for an interval</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunWords</name>
        <message numerus="yes">
            <source>%Ln epochs</source>
            <translation>
                <numerusform>%Ln epoch</numerusform>
                <numerusform>%Ln epochs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableWords</name>
        <message numerus="yes">
            <source>%Ln values</source>
            <translation>
                <numerusform>%Ln value</numerusform>
                <numerusform>%Ln values</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TagScoreCharts</name>
        <message numerus="yes">
            <source>%n runs of %1</source>
            <translation>
                <numerusform>%n run of %1</numerusform>
                <numerusform>%n runs of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TermFigure</name>
        <message numerus="yes">
            <source>%1 of %n runs</source>
            <translation>
                <numerusform>%1 of %n run</numerusform>
                <numerusform>%1 of %n runs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::ClaimsTab</name>
        <message numerus="yes">
            <source>Queue what is missing: %n run(s)</source>
            <translation>
                <numerusform>Queue what is missing: %n run</numerusform>
                <numerusform>Queue what is missing: %n runs</numerusform>
            </translation>
        </message>
    </context>
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
        <name>etude::CoveragePanel</name>
        <message numerus="yes">
            <source>Queue %n run(s) that are not done</source>
            <translation>
                <numerusform>Queue %n run that is not done</numerusform>
                <numerusform>Queue %n runs that are not done</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::DatasetView</name>
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
            <source>%Ln excluded</source>
            <translation>
                <numerusform>%Ln excluded</numerusform>
                <numerusform>%Ln excluded</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::DeviceModel</name>
        <message numerus="yes">
            <source>Processor, %n core(s)</source>
            <translation>
                <numerusform>Processor, %n core</numerusform>
                <numerusform>Processor, %n cores</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::EffectPanel</name>
        <message numerus="yes">
            <source>Analysis of variance of the test %1 of %n runs, type II, with a block for each seed.</source>
            <translation>
                <numerusform>Analysis of variance of the test %1 of %n run, type II, with a block for each seed.</numerusform>
                <numerusform>Analysis of variance of the test %1 of %n runs, type II, with a block for each seed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::FiguresTab</name>
        <message numerus="yes">
            <source>%1 (%n runs)</source>
            <translation>
                <numerusform>%1 (%n run)</numerusform>
                <numerusform>%1 (%n runs)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::FilesTab</name>
        <message numerus="yes">
            <source>All %Ln files are there.</source>
            <translation>
                <numerusform>The only file is there.</numerusform>
                <numerusform>All %Ln files are there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the %Ln files is there.</source>
            <translation>
                <numerusform>The only file is not there.</numerusform>
                <numerusform>None of the %Ln files is there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln files are there.</source>
            <translation>
                <numerusform>%L1 of %Ln file is there.</numerusform>
                <numerusform>%L1 of %Ln files are there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are not: %1</source>
            <translation>
                <numerusform>%Ln is not: %1</numerusform>
                <numerusform>%Ln are not: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln have another size than when they were imported, so they may be other audio: %1</source>
            <translation>
                <numerusform>%Ln has another size than when it was imported, so it may be other audio: %1</numerusform>
                <numerusform>%Ln have another size than when they were imported, so they may be other audio: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the tracks' paths are absolute and stay what they are; the others start from this folder.</source>
            <translation>
                <numerusform>%Ln of the tracks' paths is absolute and stays what it is; the others start from this folder.</numerusform>
                <numerusform>%Ln of the tracks' paths are absolute and stay what they are; the others start from this folder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also for the %Ln other data sets in the same folder</source>
            <translation>
                <numerusform>Also for the other data set in the same folder</numerusform>
                <numerusform>Also for the %Ln other data sets in the same folder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::FindingModel</name>
        <message numerus="yes">
            <source>%Ln missing files</source>
            <translation>
                <numerusform>%Ln missing file</numerusform>
                <numerusform>%Ln missing files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln empty files</source>
            <translation>
                <numerusform>%Ln empty file</numerusform>
                <numerusform>%Ln empty files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unreadable files</source>
            <translation>
                <numerusform>%Ln unreadable file</numerusform>
                <numerusform>%Ln unreadable files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln damaged files</source>
            <translation>
                <numerusform>%Ln damaged file</numerusform>
                <numerusform>%Ln damaged files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks that are too short</source>
            <translation>
                <numerusform>%Ln track that is too short</numerusform>
                <numerusform>%Ln tracks that are too short</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicates</source>
            <translation>
                <numerusform>%Ln duplicate</numerusform>
                <numerusform>%Ln duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks of artists who are in two sets</source>
            <translation>
                <numerusform>%Ln track of an artist who is in two sets</numerusform>
                <numerusform>%Ln tracks of artists who are in two sets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed files</source>
            <translation>
                <numerusform>%Ln changed file</numerusform>
                <numerusform>%Ln changed files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags without an AUC</source>
            <translation>
                <numerusform>%Ln tag without an AUC</numerusform>
                <numerusform>%Ln tags without an AUC</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sets without tracks</source>
            <translation>
                <numerusform>%Ln set without tracks</numerusform>
                <numerusform>%Ln sets without tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files without sound</source>
            <translation>
                <numerusform>%Ln file without sound</numerusform>
                <numerusform>%Ln files without sound</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files whose channels cancel</source>
            <translation>
                <numerusform>%Ln file whose channels cancel</numerusform>
                <numerusform>%Ln files whose channels cancel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files that are mostly silent</source>
            <translation>
                <numerusform>%Ln file that is mostly silent</numerusform>
                <numerusform>%Ln files that are mostly silent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln clipped files</source>
            <translation>
                <numerusform>%Ln clipped file</numerusform>
                <numerusform>%Ln clipped files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files with a constant offset</source>
            <translation>
                <numerusform>%Ln file with a constant offset</numerusform>
                <numerusform>%Ln files with a constant offset</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files without treble</source>
            <translation>
                <numerusform>%Ln file without treble</numerusform>
                <numerusform>%Ln files without treble</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files of another rate</source>
            <translation>
                <numerusform>%Ln file of another rate</numerusform>
                <numerusform>%Ln files of another rate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln near-duplicates</source>
            <translation>
                <numerusform>%Ln near-duplicate</numerusform>
                <numerusform>%Ln near-duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files that are not read to their end</source>
            <translation>
                <numerusform>%Ln file that is not read to its end</numerusform>
                <numerusform>%Ln files that are not read to their end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks without a tag</source>
            <translation>
                <numerusform>%Ln track without a tag</numerusform>
                <numerusform>%Ln tracks without a tag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks excluded.</source>
            <translation>
                <numerusform>%Ln track excluded.</numerusform>
                <numerusform>%Ln tracks excluded.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags left out.</source>
            <translation>
                <numerusform>%Ln tag left out.</numerusform>
                <numerusform>%Ln tags left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks included again.</source>
            <translation>
                <numerusform>%Ln track included again.</numerusform>
                <numerusform>%Ln tracks included again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks were included again since.</source>
            <translation>
                <numerusform>%Ln track was included again since.</numerusform>
                <numerusform>%Ln tracks were included again since.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files with a wrong header</source>
            <translation>
                <numerusform>%Ln file with a wrong header</numerusform>
                <numerusform>%Ln files with a wrong header</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::FindingTable</name>
        <message numerus="yes">
            <source>Include %Ln selected again</source>
            <translation>
                <numerusform>Include %Ln selected again</numerusform>
                <numerusform>Include %Ln selected again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exclude %Ln selected</source>
            <translation>
                <numerusform>Exclude %Ln selected</numerusform>
                <numerusform>Exclude %Ln selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Include all %Ln again</source>
            <translation>
                <numerusform>Include %Ln again</numerusform>
                <numerusform>Include all %Ln again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exclude all %Ln with this finding</source>
            <translation>
                <numerusform>Exclude %Ln with this finding</numerusform>
                <numerusform>Exclude all %Ln with this finding</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::HealthTab</name>
        <message numerus="yes">
            <source>Nothing found in %Ln tracks.</source>
            <translation>
                <numerusform>Nothing found in %Ln track.</numerusform>
                <numerusform>Nothing found in %Ln tracks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks checked</source>
            <translation>
                <numerusform>%Ln track checked</numerusform>
                <numerusform>%Ln tracks checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln excluded</source>
            <translation>
                <numerusform>%Ln excluded</numerusform>
                <numerusform>%Ln excluded</numerusform>
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
        <name>etude::MoreSeedsBar</name>
        <message numerus="yes">
            <source>Queue %n run(s)</source>
            <translation>
                <numerusform>Queue %n run</numerusform>
                <numerusform>Queue %n runs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::PresetPanel</name>
        <message numerus="yes">
            <source>%1: %n run(s)</source>
            <translation>
                <numerusform>%1: %n run</numerusform>
                <numerusform>%1: %n runs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::QueueActions</name>
        <message numerus="yes">
            <source>%n run(s) cancelled</source>
            <translation>
                <numerusform>%n run cancelled</numerusform>
                <numerusform>%n runs cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) queued again</source>
            <translation>
                <numerusform>%n run queued again</numerusform>
                <numerusform>%n runs queued again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) removed from the queue</source>
            <translation>
                <numerusform>%n run removed from the queue</numerusform>
                <numerusform>%n runs removed from the queue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies) paused; what is at work finishes</source>
            <translation>
                <numerusform>%n study paused; what is at work finishes</numerusform>
                <numerusform>%n studies paused; what is at work finishes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies) paused</source>
            <translation>
                <numerusform>%n study paused</numerusform>
                <numerusform>%n studies paused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies) resumed</source>
            <translation>
                <numerusform>%n study resumed</numerusform>
                <numerusform>%n studies resumed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) moved</source>
            <translation>
                <numerusform>%n run moved</numerusform>
                <numerusform>%n runs moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies) moved</source>
            <translation>
                <numerusform>%n study moved</numerusform>
                <numerusform>%n studies moved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::ResultNotes</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::RunDeletion</name>
        <message numerus="yes">
            <source>Delete %n run(s) with all files?</source>
            <translation>
                <numerusform>Delete %n run with all files?</numerusform>
                <numerusform>Delete %n runs with all files?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n study(ies) with all runs and files?</source>
            <translation>
                <numerusform>Delete %n study with all runs and files?</numerusform>
                <numerusform>Delete %n studies with all runs and files?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) deleted</source>
            <translation>
                <numerusform>%n run deleted</numerusform>
                <numerusform>%n runs deleted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::RunDetail</name>
        <message numerus="yes">
            <source>%n other selected run(s) not shown</source>
            <translation>
                <numerusform>%n other selected run not shown</numerusform>
                <numerusform>%n other selected runs not shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) left out</source>
            <translation>
                <numerusform>%n track left out</numerusform>
                <numerusform>%n tracks left out</numerusform>
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
        <name>etude::RunLogView</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n line(s)</source>
            <translation>
                <numerusform>%1 of %n line</numerusform>
                <numerusform>%1 of %n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them cannot be read</source>
            <translation>
                <numerusform>%n of them cannot be read</numerusform>
                <numerusform>%n of them cannot be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::RunModel</name>
        <message numerus="yes">
            <source>%n track(s) left out</source>
            <translation>
                <numerusform>%n track left out</numerusform>
                <numerusform>%n tracks left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::RunsTab</name>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln rows</source>
            <translation>
                <numerusform>%L1 of %Ln row</numerusform>
                <numerusform>%L1 of %Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln label-shuffle controls are not listed; control:yes in the filter lists them</source>
            <translation>
                <numerusform>%Ln label-shuffle control is not listed; control:yes in the filter lists it</numerusform>
                <numerusform>%Ln label-shuffle controls are not listed; control:yes in the filter lists them</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::SelectionPanel</name>
        <message numerus="yes">
            <source>%1 of %n runs with a result</source>
            <translation>
                <numerusform>%1 of %n run with a result</numerusform>
                <numerusform>%1 of %n runs with a result</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n runs with a result</source>
            <translation>
                <numerusform>%n run with a result</numerusform>
                <numerusform>%n runs with a result</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n configurations</source>
            <translation>
                <numerusform>%n configuration</numerusform>
                <numerusform>%n configurations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The input of %n test clips.</source>
            <translation>
                <numerusform>The input of %n test clip.</numerusform>
                <numerusform>The input of %n test clips.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::SplitReadOut</name>
        <message numerus="yes">
            <source>%Ln artists are in more than one set.</source>
            <translation>
                <numerusform>%Ln artist is in more than one set.</numerusform>
                <numerusform>%Ln artists are in more than one set.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks name no artist.</source>
            <translation>
                <numerusform>%Ln track names no artist.</numerusform>
                <numerusform>%Ln tracks name no artist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks are in no set.</source>
            <translation>
                <numerusform>%Ln track is in no set.</numerusform>
                <numerusform>%Ln tracks are in no set.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln excluded tracks are not counted.</source>
            <translation>
                <numerusform>%Ln excluded track is not counted.</numerusform>
                <numerusform>%Ln excluded tracks are not counted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::StudyForm</name>
        <message numerus="yes">
            <source>Queue %n run(s)</source>
            <translation>
                <numerusform>Queue %n run</numerusform>
                <numerusform>Queue %n runs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::TagDifferencesTab</name>
        <message numerus="yes">
            <source>%1 and %2 differ in none of %n tags.</source>
            <translation>
                <numerusform>%1 and %2 do not differ in the only tag.</numerusform>
                <numerusform>%1 and %2 differ in none of %n tags.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %2 differ in %3 of %n tags: %1 is better in %4, %2 in %5.</source>
            <translation>
                <numerusform>%1 and %2 differ in %3 of %n tag: %1 is better in %4, %2 in %5.</numerusform>
                <numerusform>%1 and %2 differ in %3 of %n tags: %1 is better in %4, %2 in %5.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs of runs</source>
            <translation>
                <numerusform>%n pair of runs</numerusform>
                <numerusform>%n pairs of runs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n runs</source>
            <translation>
                <numerusform>%n run</numerusform>
                <numerusform>%n runs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::TagPanel</name>
        <message numerus="yes">
            <source>Of %Ln selected tracks</source>
            <translation>
                <numerusform>Of %Ln selected track</numerusform>
                <numerusform>Of %Ln selected tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks changed, kept as a draft until you save a version.</source>
            <translation>
                <numerusform>%Ln track changed, kept as a draft until you save a version.</numerusform>
                <numerusform>%Ln tracks changed, kept as a draft until you save a version.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::TagsTab</name>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>%Ln tag</numerusform>
                <numerusform>%Ln tags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks counted</source>
            <translation>
                <numerusform>%Ln track counted</numerusform>
                <numerusform>%Ln tracks counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a tag</source>
            <translation>
                <numerusform>%Ln without a tag</numerusform>
                <numerusform>%Ln without a tag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln excluded tracks are left out</source>
            <translation>
                <numerusform>%Ln excluded track is left out</numerusform>
                <numerusform>%Ln excluded tracks are left out</numerusform>
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
        <name>etude::VerdictPanel</name>
        <message numerus="yes">
            <source> (%1 by Holm over %n pairs of levels)</source>
            <translation>
                <numerusform> (%1 by Holm over %n pair of levels)</numerusform>
                <numerusform> (%1 by Holm over %n pairs of levels)</numerusform>
            </translation>
        </message>
    </context>
</TS>
