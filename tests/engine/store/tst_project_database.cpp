// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/project_database.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <set>
#include <thread>

#include <QTest>
#include <SQLiteCpp/Database.h>

#include "engine/analysis/configuration_labels.h"
#include "engine/core/files.h"
#include "engine/dataset/location.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/near.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using namespace etude::test;

class TestProjectDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createAndOpen();
    void datasetComesBackAsItWas();
    void namesAreData();
    void sameDatasetIsRenamed();
    void datasetIsFoundByNameOrHash();
    void aNameIsFoundBeforeAHash();
    void aTakenNameGetsANumber();
    void aNewVersionTakesTheNameOver();
    void versionsMadeAtOnceLeaveOneName();
    void aVersionOfAFormerOneIsRefused();
    void aFailedVersionLeavesTheName();
    void excludedTracksAreCountedApart();
    void fileProblemsAreReplaced();
    void datasetInsideTheProjectMovesWithIt();
    void audioIsRelocated();
    void audioComesIntoTheProject();
    void impossibleRelocationsChangeNothing();
    void studyQueuesItsRuns();
    void runsKnowTheirTags();
    void studyIsFoundByNameOrId();
    void runsAreSharedBetweenStudies();
    void resultsAreSummarised();
    void resultsSayWhetherACanaryIsAtChance();
    void writersInTwoThreadsTakeTurns();
    void copyIsAProject();
    void rebuiltFromFiles();
    void anEmptyDatabaseIsNoNewProject();
};

void TestProjectDatabase::createAndOpen() {
    Project project;
    QCOMPARE(must(project.database.created()).size(), utcNow().size());
    QVERIFY(must(project.database.datasets()).empty());
    QVERIFY(must(project.database.studies()).empty());
    QVERIFY(must(project.database.runs()).empty());
    QVERIFY(configurations(project.database).empty());
    QVERIFY(ProjectDatabase::open(project.layout));
    const auto again = ProjectDatabase::create(project.layout);
    QVERIFY(!again);
    QVERIFY(contains(again.error().message, "already"));
    const auto none = ProjectDatabase::open({project.layout.root / "nothing"});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void TestProjectDatabase::datasetComesBackAsItWas() {
    Project project;
    const Dataset dataset = smallDataset();
    const std::string hash = must(project.database.addDataset(dataset));
    QCOMPARE(hash, datasetHash(dataset).hex());
    QCOMPARE(must(project.database.dataset("small")), dataset);
    QCOMPARE(must(project.database.datasets()),
             (std::vector<DatasetRow>{{hash, "small", "/audio", 4, 1, 1, 1, 2, 0, {0, 0, 1}, {}}}));
}

void TestProjectDatabase::namesAreData() {
    Project project;
    Dataset dataset = smallDataset("x'); DROP TABLE dataset; --");
    dataset.tags = {"<b>\"rock\" & 'roll'</b>", "%_\\ \xc3\xa9"};
    dataset.tracks[0].path = "it's; <i>/\"a\" %s.flac";
    dataset.tracks[0].artist = "Robert'); DROP TABLE track;";
    must(project.database.addDataset(dataset));
    QCOMPARE(must(project.database.dataset(dataset.name)), dataset);
    QVERIFY(!project.database.dataset("%"));
    QVERIFY(!project.database.dataset(""));
}

void TestProjectDatabase::sameDatasetIsRenamed() {
    Project project;
    const std::string hash = must(project.database.addDataset(smallDataset()));
    Dataset moved = smallDataset("new name");
    moved.root = "/elsewhere";
    QCOMPARE(must(project.database.addDataset(moved)), hash);
    QCOMPARE(must(project.database.datasets()).size(), std::size_t{1});
    QCOMPARE(must(project.database.dataset(hash)), moved);
    QVERIFY(!project.database.dataset("small"));
}

namespace {

/// smallDataset() with another first track: another hash.
Dataset datasetWith(const std::string& path, const std::string& name = "small") {
    Dataset dataset = smallDataset(name);
    dataset.tracks[0].path = path;
    return dataset;
}

/// Names in the rows and, what a rebuild goes by, in the files.
std::multiset<std::string> namesOf(Project& project) {
    std::multiset<std::string> names;
    for (const DatasetRow& row : must(project.database.datasets())) {
        names.insert(row.name);
        if (const auto stored = loadDataset(project.layout, row.hash); !stored || stored->name != row.name)
            names.insert("another name in the file of " + row.name);
    }
    return names;
}

} // namespace

void TestProjectDatabase::datasetIsFoundByNameOrHash() {
    Project project;
    const std::string hash = must(project.database.addDataset(smallDataset()));
    QVERIFY(project.database.dataset(hash.substr(0, 6)));
    std::map<char, int> digits{{hash[0], 1}};
    char twice = 0;
    for (int i = 0; twice == 0; ++i) { // at most 16 times
        const char digit = must(project.database.addDataset(datasetWith("x" + std::to_string(i))))[0];
        twice = ++digits[digit] == 2 ? digit : '\0';
    }
    const auto ambiguous = project.database.dataset(std::string(1, twice));
    QVERIFY(!ambiguous);
    QCOMPARE(ambiguous.error().kind, ErrorKind::Invalid);
    QCOMPARE(must(project.database.dataset(hash)), smallDataset());
    const auto none = project.database.dataset("nothing");
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void TestProjectDatabase::aNameIsFoundBeforeAHash() {
    Project project;
    const std::string hash = must(project.database.addDataset(smallDataset()));
    const Dataset named = datasetWith("x", hash.substr(0, 1));
    must(project.database.addDataset(named));
    QCOMPARE(must(project.database.dataset(named.name)), named);
    QCOMPARE(must(project.database.dataset(hash)), smallDataset());
}

/// What is imported is never taken for a version of something else.
void TestProjectDatabase::aTakenNameGetsANumber() {
    Project project;
    const std::string hash = must(project.database.addDataset(smallDataset()));
    const std::string second = must(project.database.addDataset(datasetWith("x")));
    must(project.database.addDataset(datasetWith("y")));
    QCOMPARE(namesOf(project), (std::multiset<std::string>{"small", "small 2", "small 3"}));
    QCOMPARE(must(project.database.dataset(hash)).name, std::string("small"));
    QCOMPARE(must(project.database.dataset(second)).name, std::string("small 2"));
    must(project.database.addDataset(datasetWith("x"))); // again
    QCOMPARE(must(project.database.dataset(second)).name, std::string("small 2"));
}

/// Whatever was derived from what: a name means the version that was added last, and comes back with it.
void TestProjectDatabase::aNewVersionTakesTheNameOver() {
    Project project;
    const Dataset first = smallDataset();
    const std::string firstHash = must(project.database.addDataset(first));
    Dataset second = first;
    second.tracks[0].excluded = "missing";
    const std::string secondHash = must(project.database.addDatasetVersion(second));
    QCOMPARE(must(project.database.dataset("small")), second);
    const std::string formerName = "small@" + firstHash.substr(0, 12);
    const Dataset former = must(project.database.dataset(formerName));
    QCOMPARE(former.tracks, first.tracks);
    QCOMPARE(must(project.database.dataset(firstHash)).name, formerName);
    QCOMPARE(must(loadDataset(project.layout, firstHash)).name, formerName); // where a rebuild finds it

    QCOMPARE(must(project.database.addDatasetVersion(former)), firstHash);
    QCOMPARE(must(project.database.dataset("small")), first);
    QCOMPARE(must(project.database.dataset(secondHash)).name, "small@" + secondHash.substr(0, 12));
    QCOMPARE(must(project.database.datasets()).size(), 2U);
}

void TestProjectDatabase::versionsMadeAtOnceLeaveOneName() {
    Project project;
    constexpr int kWriters = 4;
    std::array<std::string, kWriters> hashes;
    {
        std::vector<std::jthread> writers;
        for (int i = 0; i < kWriters; ++i)
            writers.emplace_back([&, i] {
                auto database = ProjectDatabase::open(project.layout);
                const Dataset version = datasetWith(std::to_string(i));
                if (auto hash = database ? database->addDatasetVersion(version) : database.error())
                    hashes[static_cast<std::size_t>(i)] = *hash;
            });
    }
    const std::string now = datasetHash(must(project.database.dataset("small"))).hex();
    std::multiset<std::string> expected;
    for (const std::string& hash : hashes)
        expected.insert(hash == now ? "small" : "small@" + hash.substr(0, 12));
    QCOMPARE(namesOf(project), expected);
}

void TestProjectDatabase::aVersionOfAFormerOneIsRefused() {
    Project project;
    const std::string first = must(project.database.addDataset(smallDataset()));
    const std::string second = must(project.database.addDatasetVersion(datasetWith("x"), first));
    const auto names = namesOf(project);
    const auto refused = project.database.addDatasetVersion(datasetWith("y"), first);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(refused.error().message, "'small' was changed meanwhile, in another window or by a command: its present "
                                      "version is " +
                                          second.substr(0, 12) + ". Choose it and make the change there.");
    QCOMPARE(namesOf(project), names);
    QVERIFY(!std::filesystem::exists(project.layout.dataset(datasetHash(datasetWith("y")).hex())));

    QCOMPARE(must(project.database.addDatasetVersion(datasetWith("x"), first)), second); // what it is already
    must(project.database.addDatasetVersion(datasetWith("y", "small@" + first.substr(0, 12)), first)); // knowingly
    QCOMPARE(must(project.database.dataset("small")).tracks[0].path, std::string("y"));
}

/// The database refuses the new rows after the old ones have another name.
void TestProjectDatabase::aFailedVersionLeavesTheName() {
    Project project;
    must(project.database.addDataset(smallDataset()));
    SQLite::Database(project.layout.database().string(), SQLite::OPEN_READWRITE)
        .exec("CREATE TRIGGER refuse BEFORE INSERT ON track BEGIN SELECT RAISE(ABORT, 'refused'); END");
    const auto refused = project.database.addDatasetVersion(datasetWith("x"));
    QVERIFY(!refused);
    QVERIFY(contains(refused.error().message, "refused"));
    QCOMPARE(namesOf(project), std::multiset<std::string>{"small"});
    QCOMPARE(must(project.database.dataset("small")), smallDataset());
    QVERIFY(!std::filesystem::exists(project.layout.dataset(datasetHash(datasetWith("x")).hex())));
}

void TestProjectDatabase::excludedTracksAreCountedApart() {
    Project project;
    Dataset dataset = smallDataset();
    dataset.tracks[1].excluded = "by_hand";
    must(project.database.addDataset(dataset));
    const DatasetRow row = must(project.database.datasets()).front();
    QCOMPARE(row.tracks, 4);
    QCOMPARE(row.excluded, 1);
    QCOMPARE(row.train, 1);
    QCOMPARE(row.validation, 0);
    QCOMPARE(must(project.database.dataset("small")), dataset);
}

void TestProjectDatabase::fileProblemsAreReplaced() {
    Project project;
    const std::vector<std::filesystem::path> files{"/a.flac", "/b.flac"};
    const std::vector<FileProblem> both{{files[0], "it is empty"}, {files[1], "it is no audio"}};
    must(project.database.setFileProblems(files, both));
    QCOMPARE(must(project.database.fileProblems()), both);
    must(project.database.setFileProblems(std::span(files).first(1), {})); // the file was repaired
    QCOMPARE(must(project.database.fileProblems()), (std::vector<FileProblem>{both[1]}));
}

void TestProjectDatabase::datasetInsideTheProjectMovesWithIt() {
    Project project;
    Dataset dataset = smallDataset();
    dataset.root = project.layout.root / "audio";
    must(project.database.addDataset(dataset));
    const ProjectLayout moved{project.layout.root.parent_path() / "moved"};
    std::filesystem::rename(project.layout.root, moved.root);
    auto database = must(ProjectDatabase::open(moved));
    QCOMPARE(must(database.dataset("small")).root, moved.root / "audio");
    QCOMPARE(must(database.datasets()).at(0).root, moved.root / "audio");
}

namespace {

/// A folder with the files of smallDataset() that are named, of their sizes at the import.
std::filesystem::path audioFolder(const std::filesystem::path& folder, const std::vector<std::string>& names) {
    std::filesystem::create_directories(folder);
    for (const Track& track : smallDataset().tracks)
        if (std::ranges::find(names, track.path) != names.end())
            must(writeFileAtomically(folder / track.path, std::string(static_cast<std::size_t>(track.size), 'x')));
    return folder;
}

} // namespace

/// Database, files and a rebuild all know the new place; nothing else is another.
void TestProjectDatabase::audioIsRelocated() {
    Project project;
    const std::filesystem::path folder = project.folder.path().toStdString();
    const auto audio = audioFolder(folder / "new", {"a.flac", "b.flac", "d.flac"});
    must(writeFileAtomically(audio / "b.flac", "shorter")); // changed since the import, and still so afterwards
    const std::string hash = must(project.database.addDataset(smallDataset()));
    Dataset version = smallDataset();
    version.tracks[3].excluded = "by_hand";
    const std::string versionHash = must(project.database.addDatasetVersion(version));
    const std::vector<FileProblem> known{{"/audio/b.flac", "it is no audio"}, {"/audiology/b.flac", "other"}};
    must(project.database.setFileProblems({}, known));

    const std::vector<std::string> both{hash, versionHash};
    must(project.database.relocateDatasets(both, audio / ""));
    for (const std::string& each : both) {
        const Dataset stored = must(project.database.dataset(each));
        QCOMPARE(stored.root, audio);
        QCOMPARE(datasetHash(stored).hex(), each);
        QCOMPARE(must(loadDataset(project.layout, each)), stored);
        QCOMPARE_GT(stored.tracks[0].modified, 1'000'000);
        QCOMPARE_GT(stored.tracks[3].modified, 1'000'000);
        QCOMPARE(stored.tracks[1], smallDataset().tracks[1]); // another size
        QCOMPARE(stored.tracks[2], smallDataset().tracks[2]); // missing
    }
    const auto problems = must(project.database.fileProblems());
    QCOMPARE(problems.size(), 3U);
    QVERIFY(std::ranges::find(problems, FileProblem{audio / "b.flac", "it is no audio"}) != problems.end());
    QVERIFY(must(ProjectDatabase::rebuild(project.layout)).leftOut.empty());
    QCOMPARE(must(must(ProjectDatabase::open(project.layout)).dataset(hash)).root, audio);
}

/// Relative to the project, so that both can go elsewhere together.
void TestProjectDatabase::audioComesIntoTheProject() {
    Project project;
    const auto audio = audioFolder(project.layout.root / "audio", {"a.flac", "b.flac", "c.flac", "d.flac"});
    const std::vector<std::string> hash{must(project.database.addDataset(smallDataset()))};
    must(project.database.relocateDatasets(hash, audio));
    const ProjectLayout moved{project.layout.root.parent_path() / "moved"};
    std::filesystem::rename(project.layout.root, moved.root);
    auto database = must(ProjectDatabase::open(moved));
    const Dataset dataset = must(database.dataset("small"));
    QCOMPARE(dataset.root, moved.root / "audio");
    const auto report = must(checkLocation(dataset, dataset.root));
    QCOMPARE(report.found(), 4U);
    QVERIFY(report.resized.empty());
}

void TestProjectDatabase::impossibleRelocationsChangeNothing() {
    Project project;
    const std::filesystem::path folder = project.folder.path().toStdString();
    const auto audio = audioFolder(folder / "new", {"a.flac"});
    const std::string hash = must(project.database.addDataset(smallDataset()));
    Dataset other = smallDataset("other");
    for (Track& track : other.tracks)
        track.path = "/elsewhere/" + track.path;
    const std::string otherHash = must(project.database.addDataset(other));
    const auto refused = [&](const std::vector<std::string>& hashes, const std::filesystem::path& root,
                             const char* word) {
        const auto result = project.database.relocateDatasets(hashes, root);
        QVERIFY(!result);
        QVERIFY(contains(result.error().message, word));
        QCOMPARE(must(project.database.dataset(hash)), smallDataset());
        QCOMPARE(must(loadDataset(project.layout, hash)), smallDataset());
    };
    refused({hash}, folder / "nowhere", "not a folder");
    refused({hash}, folder / "project", "None of the 4 files");
    refused({hash, otherHash}, audio, "absolute");
    refused({hash, "nothing"}, audio, "no data set");
    std::filesystem::remove(project.layout.datasets() / (hash + ".location.json"));
    std::filesystem::create_directories(project.layout.datasets() / (hash + ".location.json"));
    QVERIFY(!project.database.relocateDatasets(std::vector{hash}, audio)); // which cannot be written
    QCOMPARE(must(project.database.dataset(hash)), smallDataset());
}

void TestProjectDatabase::studyQueuesItsRuns() {
    Project project;
    const Study study = smallStudy(kDatasetHash);
    must(project.database.addStudy(study));
    must(project.database.addStudy(study));
    QCOMPARE(must(project.database.studies()),
             (std::vector<StudyRow>{{study.id, "study", study.created, kDatasetHash, 4, 0, 0}}));
    const auto rows = must(project.database.runs(study.id));
    const auto labels = distinguishingLabels(study.runs);
    QCOMPARE(rows.size(), std::size_t{4});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].id, runId(study.runs[i]));
        QCOMPARE(rows[i].study, study.id);
        QCOMPARE(rows[i].configuration, configurationId(study.runs[i]));
        QCOMPARE(rows[i].label, labels[i]);
        QCOMPARE(rows[i].seed, study.runs[i].seeds.initialisation);
        QCOMPARE(rows[i].state, RunState::Queued);
    }
    QCOMPARE(must(loadStudy(project.layout, study.id)), study);
}

void TestProjectDatabase::runsKnowTheirTags() {
    Project project;
    const Study study = smallStudy(must(project.database.addDataset(smallDataset())));
    must(project.database.addStudy(study));
    QCOMPARE(must(project.database.tags(runId(study.runs[0]))), (std::vector<std::string>{"calm", "loud"}));
    const Study other = smallStudy(kDatasetHash);
    must(project.database.addStudy(other));
    QVERIFY(must(project.database.tags(runId(other.runs[0]))).empty());
    QVERIFY(must(project.database.tags("nothing")).empty());
}

void TestProjectDatabase::studyIsFoundByNameOrId() {
    Project project;
    QVERIFY(!project.database.findStudy(""));
    Study first = smallStudy(kDatasetHash, 1, "first");
    Study second = smallStudy(kDatasetHash, 2, "second");
    first.created = "2026-01-01T00:00:00.000Z";
    second.created = "2026-01-02T00:00:00.000Z";
    must(project.database.addStudy(second));
    must(project.database.addStudy(first));
    QCOMPARE(must(project.database.findStudy("")), second.id);
    QCOMPARE(must(project.database.findStudy("first")), first.id);
    QCOMPARE(must(project.database.findStudy(first.id.substr(0, 8))), first.id);
    QCOMPARE(must(project.database.studies()).at(0).id, first.id);
    QVERIFY(!project.database.findStudy("third"));
}

void TestProjectDatabase::runsAreSharedBetweenStudies() {
    Project project;
    Study small = smallStudy(kDatasetHash, 1, "one seed");
    Study large = smallStudy(kDatasetHash, 3, "three seeds");
    small.created = "2026-01-01T00:00:00.000Z";
    large.created = "2026-01-02T00:00:00.000Z";
    must(project.database.addStudy(small));
    must(project.database.addStudy(large));
    QCOMPARE(must(project.database.runs()).size(), std::size_t{6});
    QCOMPARE(must(project.database.runs()).at(0).study, small.id);
    QCOMPARE(must(project.database.runs(large.id)).size(), std::size_t{6});
    QCOMPARE(must(project.database.runs(large.id)).at(0).study, large.id);
    finishRun(project.layout, small.runs[0], 0.8);
    must(project.database.ingest());
    // One configuration, with all of its runs, whichever study is asked for.
    const auto results = must(project.database.results());
    QCOMPARE(results.size(), std::size_t{6});
    QCOMPARE(results[0].run, runId(small.runs[0]));
    QCOMPARE(results[0].spec, small.runs[0]);
    QCOMPARE(results[0].origin.commit, std::string("abc"));
    QCOMPARE(results[0].origin.threads, 2);
    QCOMPARE(results[1].origin.threads, 0); // has not begun
    QCOMPARE(results[0].studies, (std::vector<std::string>{small.id, large.id}));
    QCOMPARE(results[1].studies, std::vector<std::string>{large.id});
    QCOMPARE(configurations(project.database, small.id), configurations(project.database));
    QCOMPARE(configurations(project.database, small.id)[0].unfinished, std::int64_t{2});
    for (const StudyRow& row : must(project.database.studies()))
        QCOMPARE(row.finished, std::int64_t{1});
}

void TestProjectDatabase::resultsAreSummarised() {
    Project project;
    const Study study = smallStudy(kDatasetHash, 3);
    must(project.database.addStudy(study));
    for (const RunSpec& spec : study.runs) {
        const bool decibel = spec.input.preprocess.compression == Compression::Decibel;
        if (spec.seeds.initialisation < 2 || decibel)
            finishRun(project.layout, spec,
                      (decibel ? 0.8 : 0.6) + 0.1 * static_cast<double>(spec.seeds.initialisation));
    }
    must(project.database.ingest());
    const auto results = configurations(project.database, study.id);
    QCOMPARE(results.size(), std::size_t{2});
    QVERIFY(contains(results[0].label, "decibel"));
    std::vector<std::uint64_t> seeds;
    for (const RunResult& run : results[0].runs)
        seeds.push_back(run.spec.seeds.initialisation);
    QCOMPARE(seeds, (std::vector<std::uint64_t>{0, 1, 2}));
    QCOMPARE(results[0].summary.n, std::size_t{3});
    QCOMPARE(results[0].unfinished, std::int64_t{0});
    // Two values 0.6 and 0.7: s = 0.1 / sqrt 2, and Student's quantile for one degree is tan(0.475 pi) = 12.7062.
    QCOMPARE(results[1].rocAuc(), (std::vector{0.6, 0.7}));
    QCOMPARE(results[1].summary.mean, 0.65);
    QVERIFY(near(results[1].summary.halfWidth.value(), 12.706204736 * 0.05, 1e-9));
    QCOMPARE(results[1].meanPrAuc.value(), 0.5);
    QCOMPARE(results[1].unfinished, std::int64_t{1});
    QCOMPARE(configurations(project.database), results);
}

// Two values a and b: the half width is 12.7062 |a - b| / 2.
void TestProjectDatabase::resultsSayWhetherACanaryIsAtChance() {
    Project project;
    StudyPlan plan{"canary", {}, {{"scale", {1, 10}}}, 2, true};
    plan.base.data.dataset = kDatasetHash;
    const Study study = must(expandStudy(plan));
    must(project.database.addStudy(study));
    const auto canaryAfter = [&](double first, double second) {
        std::filesystem::remove_all(project.layout.runs());
        std::filesystem::create_directories(project.layout.runs());
        for (const RunSpec& spec : study.runs)
            finishRun(project.layout, spec,
                      !spec.data.isCanary()            ? 0.5
                      : spec.seeds.initialisation == 0 ? first
                                                       : second);
        must(ProjectDatabase::rebuild(project.layout));
        auto database = must(ProjectDatabase::open(project.layout));
        std::vector<ResultGroup> canaries;
        for (const ResultGroup& result : configurations(database))
            if (result.canary)
                canaries.push_back(result);
            else if (result.holdsChance()) // it is not asked
                throw std::runtime_error("not a canary");
        return canaries.size() == 1 ? canaries[0] : ResultGroup{};
    };
    const auto good = canaryAfter(0.51, 0.512); // within 0.0127 of 0.511
    QVERIFY(good.label.ends_with("shuffled labels"));
    QCOMPARE(good.summary.n, std::size_t{2});
    QCOMPARE(good.holdsChance(), std::optional(true));
    QCOMPARE(canaryAfter(0.513, 0.515).holdsChance(), std::optional(false));
    QCOMPARE(canaryAfter(0.487, 0.485).holdsChance(), std::optional(false));
    ResultGroup one = good;
    one.summary = summarise(std::vector{0.5});
    QVERIFY(!one.holdsChance());
}

void TestProjectDatabase::writersInTwoThreadsTakeTurns() {
    Project project;
    constexpr int kEach = 20;
    std::array<int, 2> failures{};
    {
        std::vector<std::jthread> writers;
        for (int writer = 0; writer < 2; ++writer)
            writers.emplace_back([&, writer] {
                auto database = ProjectDatabase::open(project.layout);
                for (int i = 0; i < kEach; ++i) {
                    Dataset dataset = smallDataset(std::to_string(writer) + "-" + std::to_string(i));
                    dataset.tracks[0].path = dataset.name;
                    failures[static_cast<std::size_t>(writer)] += !database || !database->addDataset(dataset);
                }
            });
    }
    QCOMPARE(failures, (std::array<int, 2>{0, 0}));
    QCOMPARE(must(project.database.datasets()).size(), std::size_t{2 * kEach});
}

void TestProjectDatabase::copyIsAProject() {
    Project project;
    const Study study = smallStudy(must(project.database.addDataset(smallDataset())));
    must(project.database.addStudy(study));
    finishRun(project.layout, study.runs[0], 0.8);
    must(project.database.ingest());
    const ProjectLayout copy{project.layout.root.parent_path() / "copy"};
    must(project.database.copyTo(copy.root));
    auto database = must(ProjectDatabase::open(copy));
    QCOMPARE(must(database.runs()), must(project.database.runs()));
    QCOMPARE(must(database.ingest()), std::size_t{0});
    QCOMPARE(must(readFile(copy.run(runId(study.runs[0])) / "events.jsonl")),
             must(readFile(project.layout.run(runId(study.runs[0])) / "events.jsonl")));
    QCOMPARE(must(readFile(copy.projectFile())), must(readFile(project.layout.projectFile())));
    QVERIFY(!project.database.copyTo(copy.root));
    QVERIFY(!project.database.copyTo(project.layout.root / "inside"));
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = project.database.copyTo(copy.root.parent_path() / "other", {}, stop.get_token());
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
}

void TestProjectDatabase::rebuiltFromFiles() {
    Project project;
    const Study study = smallStudy(must(project.database.addDataset(smallDataset())));
    must(project.database.addStudy(study));
    finishRun(project.layout, study.runs[0], 0.8);
    must(project.database.ingest());
    std::ofstream(project.layout.database()) << "damaged";
    QVERIFY(!ProjectDatabase::open(project.layout));
    const auto report = must(ProjectDatabase::rebuild(project.layout));
    QVERIFY(report.leftOut.empty());
    QCOMPARE(report.old, project.layout.root / "project.sqlite.old");
    auto database = must(ProjectDatabase::open(project.layout));
    QCOMPARE(must(database.runs()).size(), std::size_t{4});
    QCOMPARE(configurations(database).at(0).rocAuc(), std::vector{0.8});
    QCOMPARE(must(database.dataset("small")), smallDataset());
    QCOMPARE(must(readFile(project.layout.root / "project.sqlite.old")), std::string("damaged"));
}

void TestProjectDatabase::anEmptyDatabaseIsNoNewProject() {
    Project project;
    std::filesystem::resize_file(project.layout.database(), 0);
    const auto opened = ProjectDatabase::open(project.layout);
    QVERIFY(!opened);
    QVERIFY(contains(opened.error().message, "project rebuild"));
}

QTEST_APPLESS_MAIN(TestProjectDatabase)
#include "tst_project_database.moc"
