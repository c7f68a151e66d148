// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <sys/stat.h>

#include "engine/core/files.h"
#include "engine/dataset/health/health_edits.h"
#include "tests/engine/dataset/dataset_files.h"
#include "tests/support/audio_signals.h"
#include "tests/support/must.h"
#include "tests/support/process.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
namespace fs = std::filesystem;

namespace {

constexpr int kRate = 22050;

/// One of each kind of file, by what is wrong with it.
const std::vector<std::string> kFiles{"whole.wav",      "whole.flac", "whole.ogg", "whole.mp3",
                                      "missing.wav",    "empty.wav",  "text.mp3",  "short.wav",
                                      "truncated.flac", "first.wav",  "again.wav"};

void setEntry(Dataset& dataset, Track& track) {
    struct stat status = {};
    if (::stat(dataset.file(track).c_str(), &status) == 0) {
        track.size = status.st_size;
        track.modified = status.st_mtime;
    }
}

Dataset makeFiles(const fs::path& root) {
    for (std::uint64_t seed = 11; const char* kind : {"wav", "flac", "ogg", "mp3"})
        test::writeAudio(root / (std::string("whole.") + kind), kind, test::noise(3 * kRate, seed++), kRate);
    test::writeFile(root / "empty.wav", "");
    test::writeFile(root / "text.mp3", std::string(5000, 'x') + "\nThis is a letter, not a song.\n");
    test::writeAudio(root / "short.wav", "wav", test::noise(kRate / 2, 2), kRate);
    test::writeAudio(root / "truncated.flac", "flac", test::noise(3 * kRate, 3), kRate);
    fs::resize_file(root / "truncated.flac", fs::file_size(root / "truncated.flac") / 2);
    test::writeAudio(root / "first.wav", "wav", test::noise(3 * kRate, 4), kRate);
    fs::copy_file(root / "first.wav", root / "again.wav");

    Dataset dataset{"odd", root, {"a", "b"}, {}};
    for (const std::string& file : kFiles) {
        Track track;
        track.path = file;
        track.part = SplitPart::Train;
        track.tags = {static_cast<int>(dataset.tracks.size() % 2)};
        setEntry(dataset, track);
        dataset.tracks.push_back(track);
    }
    return dataset;
}

HealthOptions twoSeconds() {
    HealthOptions options;
    options.audio.clipSeconds = 2.0;
    options.threads = 2;
    return options;
}

HealthReport check(const Dataset& dataset, const HealthOptions& options) {
    return test::must(checkHealth(dataset, options));
}

/// Path or tag -> kinds, of those about tracks or those about tags.
std::map<std::string, std::vector<FindingKind>> kindsOf(const HealthReport& report, bool tracks) {
    std::map<std::string, std::vector<FindingKind>> kinds;
    for (const Finding& finding : report.findings)
        if (finding.track.has_value() == tracks)
            kinds[finding.subject].push_back(finding.kind);
    return kinds;
}

using Kinds = std::map<std::string, std::vector<FindingKind>>;

/// Tracks without files, in these parts and of these artists.
Dataset artists(const std::vector<std::pair<SplitPart, std::string>>& tracks) {
    Dataset dataset;
    for (const auto& [part, artist] : tracks)
        dataset.tracks.push_back({std::to_string(dataset.tracks.size()), {}, part, artist});
    return dataset;
}

HealthOptions withoutFiles() {
    HealthOptions options;
    options.files = false;
    return options;
}

} // namespace

class TestHealth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_dataset = makeFiles(test::folderOf(m_folder)); }

    void headersTellMost() {
        const HealthReport report = check(m_dataset, twoSeconds());
        QCOMPARE(kindsOf(report, true), (Kinds{{"missing.wav", {FindingKind::Missing}},
                                               {"empty.wav", {FindingKind::Empty}},
                                               {"text.mp3", {FindingKind::Unreadable}},
                                               {"short.wav", {FindingKind::TooShort}},
                                               {"truncated.flac", {FindingKind::Damaged, FindingKind::TooShort}},
                                               {"again.wav", {FindingKind::Duplicate}}}));
        QCOMPARE(report.checked, kFiles.size());
        QVERIFY(std::ranges::all_of(report.findings, [](const Finding& finding) {
            return finding.detail.english().ends_with('.') && !finding.subject.empty();
        }));
    }

    void decodingFindsDamage() {
        HealthOptions options = twoSeconds();
        options.decode = true;
        const auto kinds = kindsOf(check(m_dataset, options), true);
        QCOMPARE(kinds.at("truncated.flac").front(), FindingKind::Damaged);
        QCOMPARE(kinds.at("text.mp3"), std::vector{FindingKind::Unreadable});
        for (const char* whole : {"whole.wav", "whole.flac", "whole.ogg", "whole.mp3"})
            QVERIFY2(!kinds.contains(whole), whole);
    }

    void aLengthThatIsNotSaidIsNoDamage_data() {
        QTest::addColumn<bool>("decode");
        QTest::newRow("headers") << false;
        QTest::newRow("decoded") << true;
    }
    void aLengthThatIsNotSaidIsNoDamage() {
        QFETCH(bool, decode);
        const fs::path root = test::folderOf(m_folder) / "encoded";
        fs::create_directories(root);
        test::writeAudio(root / "6.wav", "wav", test::noise(6 * 44100, 5), 44100, 2);
        test::writeAudio(root / "5.99.wav", "wav", test::noise(599 * 441, 6), 44100);
        const auto made = test::runProcess(
            "sh",
            {"-c",
             "ffmpeg -y -v error -i 6.wav -f flac - > pipe.flac; lame --quiet -V 4 -t 6.wav bare.mp3;"
             "lame --quiet -b 128 6.wav cbr.mp3; flac -s -f 6.wav; oggenc -Q -o 6.ogg 6.wav; oggenc -Q -o one.ogg "
             "5.99.wav;"
             "head -c 60000 bare.mp3 | head -c 30000 > picture; (printf 'ID3\\3\\0\\0\\0\\1\\152\\060'; cat picture; "
             "cat bare.mp3) > tagged.mp3; head -c 48000 cbr.mp3 > half.mp3; head -c 300000 6.flac > half.flac;"
             "head -c 60000 6.ogg > half.ogg; cat 6.ogg 6.ogg > twice.ogg; cat 6.ogg one.ogg > other.ogg"},
            60, QString::fromStdString(root.string()));
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        Dataset dataset{"encoded", root, {"a"}, {}};
        for (const char* name : {"pipe.flac", "bare.mp3", "tagged.mp3", "cbr.mp3", "twice.ogg", "5.99.wav", "half.mp3",
                                 "half.flac", "half.ogg", "other.ogg"})
            dataset.tracks.push_back({name, {0}, SplitPart::Train, ""});
        HealthOptions options;
        options.audio.clipSeconds = 6.0;
        options.decode = decode;
        const HealthReport report = check(dataset, options);
        const std::vector broken{FindingKind::Damaged, FindingKind::TooShort};
        Kinds expected{{"half.mp3", broken},
                       {"half.flac", broken},
                       {"half.ogg", broken},
                       {"other.ogg", {FindingKind::PartlyUnread}}};
        if (decode)
            expected["tagged.mp3"] = {FindingKind::Duplicate}; // the sound of bare.mp3
        QCOMPARE(kindsOf(report, true), expected);
        const auto detail = [&](const char* name) {
            return std::ranges::find(report.findings, name, &Finding::subject)->detail.english();
        };
        QCOMPARE(detail("half.mp3"), "It was broken off: 2.93 s of the 6 s that it announces can be decoded.");
        QVERIFY(contains(detail("half.flac"), " s of the 6 s that it announces can be decoded."));
        QVERIFY(contains(detail("half.ogg"), "how much is missing is not known."));
        QVERIFY(contains(detail("other.ogg"), "6 s are read; 5.99 s that follow are not"));
    }

    void theClipIsTheMeasure() {
        HealthOptions options = twoSeconds();
        options.audio.clipSeconds = 3.5;
        const auto count = [&] {
            return std::ranges::count(check(m_dataset, options).findings, FindingKind::TooShort, &Finding::kind);
        };
        QCOMPARE(count(), 8);
        options.audio.clipSeconds = 0.5;
        QCOMPARE(count(), 0);
        options.audio.clipSeconds = 3.5;
        options.audio.offset = ClipOffset::Whole;
        QCOMPARE(count(), 0);
    }

    void changesSinceTheImportAreTold() {
        Dataset dataset = m_dataset;
        dataset.tracks[0].modified += 10;
        QCOMPARE(kindsOf(check(dataset, twoSeconds()), true).at("whole.wav"), std::vector{FindingKind::Changed});
        dataset.tracks[0].size = dataset.tracks[0].modified = 0; // a location that was written by hand knows neither
        QVERIFY(!kindsOf(check(dataset, twoSeconds()), true).contains("whole.wav"));
    }

    void theSameBytesInTwoPartsAreAnError() {
        Dataset dataset = m_dataset;
        const auto duplicate = [&] {
            const auto findings = check(dataset, twoSeconds()).findings;
            return *std::ranges::find(findings, FindingKind::Duplicate, &Finding::kind);
        };
        QCOMPARE(duplicate().severity, Severity::Warning);
        QVERIFY(contains(duplicate().detail.english(), "first.wav"));
        dataset.tracks.back().part = SplitPart::Test;
        QCOMPARE(duplicate().severity, Severity::Error);
    }

    void whatRunsFoundJoins() {
        const std::vector<FileProblem> known{{m_dataset.file(m_dataset.tracks[8]), "it ends too early."},
                                             {"/of/another/data set.wav", "it is empty"}};
        HealthOptions options = twoSeconds();
        options.known = known;
        const auto findings = check(m_dataset, options).findings;
        const auto finding = std::ranges::find(findings, "truncated.flac", &Finding::subject);
        QVERIFY(finding != findings.end());
        QCOMPARE(finding->kind, FindingKind::Unreadable);
        QVERIFY(finding->detail.english().ends_with("it ends too early."));
    }

    void artistsBelongToThePartWithMost() {
        const Dataset dataset = artists({{SplitPart::Train, "Ann"},
                                         {SplitPart::Train, "Ann"},
                                         {SplitPart::Test, "Ann"},
                                         {SplitPart::Train, "Bob"},
                                         {SplitPart::Validation, "Bob"},
                                         {SplitPart::Test, ""},
                                         {SplitPart::Train, ""},
                                         {SplitPart::None, "Ann"}});
        const auto kinds = kindsOf(check(dataset, withoutFiles()), true);
        QCOMPARE(kinds, (Kinds{{"2", {FindingKind::ArtistAcrossParts}}, {"4", {FindingKind::ArtistAcrossParts}}}));
    }

    void tagsWithOneClassHaveNoAuc() {
        Dataset dataset = artists({{SplitPart::Train, ""}, {SplitPart::Train, ""}, {SplitPart::Test, ""}});
        dataset.tags = {"everywhere", "half", "nowhere"};
        dataset.tracks[0].tags = {0, 1};
        dataset.tracks[1].tags = dataset.tracks[2].tags = {0};
        const HealthReport report = check(dataset, withoutFiles());
        constexpr auto kNoAuc = FindingKind::TagWithoutAuc;
        QCOMPARE(kindsOf(report, false), (Kinds{{"validation", {FindingKind::EmptyPart}},
                                                {"everywhere", {kNoAuc, kNoAuc}},
                                                {"half", {kNoAuc}}, // in the test part
                                                {"nowhere", {kNoAuc, kNoAuc, FindingKind::ClassBalance}}}));
        QCOMPARE(report.tags, (std::vector<PartCounts>{{2, 0, 1}, {1, 0, 0}, {0, 0, 0}}));
        QVERIFY(contains(report.findings.back().detail.english(), "'everywhere', 100 %"));
    }

    void whatNoRunCanUseIsAnError() {
        const auto errors = [](const Dataset& dataset) {
            std::vector<std::pair<FindingKind, std::string>> found;
            for (const Finding& finding : check(dataset, withoutFiles()).findings)
                if (finding.severity == Severity::Error)
                    found.emplace_back(finding.kind, finding.subject);
            return found;
        };
        using Found = std::vector<std::pair<FindingKind, std::string>>;
        Dataset dataset = artists({{SplitPart::None, ""}, {SplitPart::None, ""}});
        dataset.name = "set";
        dataset.tags = {"a"};
        dataset.tracks[0].tags = {0};
        QCOMPARE(errors(dataset), (Found{{FindingKind::NoSplit, "set"}}));
        dataset.tracks[0].part = dataset.tracks[1].part = SplitPart::Train;
        QCOMPARE(errors(dataset), (Found{{FindingKind::EmptyPart, "validation"}, {FindingKind::EmptyPart, "test"}}));
        for (const SplitPart part : {SplitPart::Validation, SplitPart::Test})
            dataset.tracks.push_back({std::string(enumName(part)), {}, part, {}});
        QCOMPARE(errors(dataset), Found{});
        dataset.tracks.push_back({"unused", {}, SplitPart::None, {}});
        const Finding unused = check(dataset, withoutFiles()).findings.front();
        QCOMPARE(unused.kind, FindingKind::NoSet);
        QCOMPARE(unused.severity, Severity::Warning);
        QVERIFY(unused.detail.english().starts_with("1 of 5 tracks is in no set: no run uses it. "));
        dataset.tracks.pop_back();

        dataset.tracks[2].excluded = "by_hand";
        const HealthReport excluded = check(dataset, withoutFiles());
        QCOMPARE(excluded.findings.front().kind, FindingKind::EmptyPart);
        QVERIFY(contains(excluded.findings.front().detail.english(), "is excluded"));
        QVERIFY(!excludeKind(dataset, excluded, FindingKind::EmptyPart));
        QCOMPARE(healthTable(dataset, excluded)[1][2], std::string("validation"));
        dataset.tracks[2].excluded.clear();

        dataset.tracks[1].tags = {0}; // all of training
        QCOMPARE(errors(dataset), (Found{{FindingKind::NoTags, "set"}}));
        dataset.tracks[0].tags = dataset.tracks[1].tags = {};
        QCOMPARE(errors(dataset), (Found{{FindingKind::NoTags, "set"}}));
        dataset.tags = {};
        QCOMPARE(errors(dataset), (Found{{FindingKind::NoTags, "set"}}));
    }

    void exclusionsAreCountedAndTakenBack() {
        Dataset dataset = m_dataset;
        const HealthReport report = check(dataset, twoSeconds());
        QCOMPARE(*excludeKind(dataset, report, FindingKind::Duplicate), 1U);
        QCOMPARE(*excludeKind(dataset, report, FindingKind::Duplicate), 0U);
        QCOMPARE(*excludeKind(dataset, report, FindingKind::Missing), 1U);
        QVERIFY(excludeTrack(dataset, "whole.wav"));
        QCOMPARE(dataset.part(SplitPart::Train).size(), kFiles.size() - 3);

        const HealthReport after = check(dataset, twoSeconds());
        QCOMPARE(after.checked, kFiles.size() - 3);
        QCOMPARE(after.excluded, (std::vector<std::size_t>{0, 4, 10}));
        QVERIFY(!kindsOf(after, true).contains("missing.wav"));
        const auto table = healthTable(dataset, after);
        QCOMPARE(table.size(), 1 + after.findings.size() + 3);
        QCOMPARE(table.back()[1], std::string("duplicate"));

        QCOMPARE(*includeTracks(dataset, "by_hand"), 1U);
        QCOMPARE(*includeTracks(dataset, "missing.wav"), 1U);
        QCOMPARE(*includeTracks(dataset, "all"), 1U);
        QCOMPARE(dataset, m_dataset);
    }

    void wrongExclusionsAreRefused() {
        Dataset dataset = m_dataset;
        QVERIFY(!excludeKind(dataset, {}, FindingKind::TagWithoutAuc));
        QVERIFY(!excludeTrack(dataset, "no such track"));
        QVERIFY(excludeTrack(dataset, "whole.wav"));
        QVERIFY(!excludeTrack(dataset, "whole.wav"));
        QVERIFY(!includeTracks(dataset, "missing"));
    }

    void tagsAreLeftOut() {
        Dataset dataset = artists({{SplitPart::Train, ""}, {SplitPart::Train, ""}});
        dataset.tags = {"a", "b", "c"};
        dataset.tracks[0].tags = {0, 1, 2};
        dataset.tracks[1].tags = {1};
        QVERIFY(!excludeTag(dataset, "d"));
        QCOMPARE(*excludeTag(dataset, "b"), 2U);
        QCOMPARE(dataset.tags, (std::vector<std::string>{"a", "c"}));
        QCOMPARE(dataset.tracks[0].tags, (std::vector{0, 1}));
        QVERIFY(dataset.tracks[1].tags.empty());
        QCOMPARE(*excludeTag(dataset, "a"), 1U);
        const Dataset last = dataset;
        QVERIFY(!excludeTag(dataset, "c"));
        QCOMPARE(dataset, last);
    }

    void findingsAreExcludedAndTakenBack() {
        Dataset dataset = m_dataset;
        dataset.tags.emplace_back("nowhere");
        const HealthReport report = check(dataset, twoSeconds());
        std::vector<std::uint32_t> chosen; // a missing file, an empty one, and what is about no track
        for (std::uint32_t i = 0; i < report.findings.size(); ++i)
            if (const auto track = report.findings[i].track; !track || *track == 4 || *track == 5)
                chosen.push_back(i);
        QCOMPARE(*excludeFindings(dataset, report, chosen), (Exclusions{2, 1}));
        QCOMPARE(dataset.tags, m_dataset.tags);
        QCOMPARE(dataset.tracks[4].excluded, std::string("missing"));
        for (std::uint32_t i = 0; i < report.findings.size(); ++i)
            if (!isExcludable(report.findings[i].kind) || report.findings[i].kind == FindingKind::Missing)
                QCOMPARE(*excludeFindings(dataset, report, std::vector{i}), Exclusions{});
        QCOMPARE(includeTracks(dataset, std::vector<std::uint32_t>{0, 4, 5}), 2U);
        QCOMPARE(dataset.part(SplitPart::Train), m_dataset.part(SplitPart::Train));
    }

    void whatWasFoundInFilesIsToldAgain() {
        Dataset dataset = m_dataset;
        fs::copy_file(dataset.root / "first.wav", dataset.root / "third.wav", fs::copy_options::skip_existing);
        dataset.tracks.push_back(dataset.tracks[10]);
        dataset.tracks.back().path = "third.wav";
        setEntry(dataset, dataset.tracks.back());
        const HealthReport looked = check(dataset, twoSeconds());
        const std::vector<FileProblem> known{{dataset.file(dataset.tracks[0]), "it stutters."},
                                             {dataset.file(dataset.tracks[4]), "it is away."}};
        HealthOptions options = withoutFiles();
        options.earlier = looked.findings;
        QCOMPARE(check(dataset, options), looked);
        options.known = known;
        Kinds kinds = kindsOf(check(dataset, options), true);
        QCOMPARE(kinds.at("whole.wav"), std::vector{FindingKind::Unreadable});
        QCOMPARE(kinds.at("missing.wav"), std::vector{FindingKind::Missing});

        // Without the first, the second is the first.
        options.known = {};
        QVERIFY(excludeTrack(dataset, "first.wav"));
        QVERIFY(excludeTrack(dataset, "empty.wav"));
        QCOMPARE(check(dataset, options), check(dataset, twoSeconds()));
        kinds = kindsOf(check(dataset, options), true);
        QVERIFY(!kinds.contains("again.wav") && !kinds.contains("empty.wav"));
        QCOMPARE(kinds.at("third.wav"), std::vector{FindingKind::Duplicate});
    }

    void theReportIsATable() {
        const std::string csv = healthCsv(m_dataset, check(m_dataset, twoSeconds()));
        QVERIFY(csv.starts_with("severity,kind,part,subject,detail\r\nerror,empty_part,validation,validation,"));
        QVERIFY(contains(csv, "\r\nerror,missing,train,missing.wav,"));
        QVERIFY(csv.ends_with("\r\n"));
    }

    void progressEndsAtTheEnd() {
        std::map<std::string, Progress> last;
        QVERIFY(checkHealth(m_dataset, twoSeconds(),
                            [&](const Progress& progress) { last[progress.what.english()] = progress; }));
        QCOMPARE(last.size(), 2U);
        for (const auto& [what, progress] : last)
            QCOMPARE(progress.done, progress.total);
    }

    void stops() {
        std::stop_source stop;
        const auto report = checkHealth(
            m_dataset, twoSeconds(), [&](const Progress&) { stop.request_stop(); }, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    }

private:
    QTemporaryDir m_folder;
    Dataset m_dataset;
};

QTEST_APPLESS_MAIN(TestHealth)
#include "tst_health.moc"
