// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/deletion.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

#include <QTest>

#include "engine/core/files.h"
#include "engine/experiment/queue_order.h"
#include "tests/engine/store/store_fixture.h"

using namespace etude;
using test::must;

namespace fs = std::filesystem;

namespace {

std::string featuresOf(const RunSpec& spec) {
    return featureHash(spec.input.audio, spec.input.spectrum).hex();
}

void writeFeatures(const ProjectLayout& project, const RunSpec& spec, std::size_t bytes) {
    fs::create_directories(project.features() / featuresOf(spec));
    std::ofstream(project.features() / featuresOf(spec) / "shard-000000.bin") << std::string(bytes, 'x');
}

/// One seed of an STFT, which has features of its own.
Study stftStudy() {
    StudyPlan plan{"stft", {}, {}, 1};
    plan.base.data.dataset = test::kDatasetHash;
    plan.base.input.spectrum.representation = Representation::Stft;
    return must(expandStudy(plan));
}

std::map<std::string, RunState> statesOf(ProjectDatabase& database) {
    std::map<std::string, RunState> states;
    must(database.ingest());
    for (const RunRow& row : must(database.runs()))
        states[row.id] = row.state;
    return states;
}

} // namespace

/// Through the real database and files; the bin is that of a home folder of the test's own.
class TestDeletion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_DATA_HOME", (m_home.path() + QStringLiteral("/share")).toUtf8());
    }

    void aStudyGoesWithItsRunsAndFeatures() {
        test::Project project;
        const Study mel = test::smallStudy(test::kDatasetHash);
        const Study stft = stftStudy();
        for (const Study& study : {mel, stft})
            must(project.database.addStudy(study));
        for (const RunSpec& spec : {mel.runs[0], mel.runs[1], stft.runs[0]})
            test::finishRun(project.layout, spec, 0.7);
        writeFeatures(project.layout, mel.runs[0], 1000);
        writeFeatures(project.layout, stft.runs[0], 3000);
        must(project.database.ingest());

        const Deletion deletion = must(project.database.planDeletion({{stft.id}, {}}));
        QCOMPARE(deletion.studies, std::vector{stft.id});
        QCOMPARE(deletion.runs, std::vector{storedRunId(stft.runs[0])});
        QCOMPARE(deletion.features, std::vector{featuresOf(stft.runs[0])});
        QCOMPARE(deletion.featureBytes, std::uint64_t{3000});
        QVERIFY(deletion.runBytes > 0 && deletion.shared == 0);
        QVERIFY(fs::exists(project.layout.run(deletion.runs[0]))); // nothing has gone so far

        std::vector<Progress> told;
        const DeletionReport report = must(project.database.carryOut(
            deletion, DeletedFiles::ToBin, [&](const Progress& progress) { told.push_back(progress); }));
        QCOMPARE(report.problems, std::vector<Sentence>());
        QCOMPARE(report.runs, std::size_t{1});
        QCOMPARE(told.back().done, told.back().total);
        QVERIFY(!fs::exists(project.layout.run(deletion.runs[0])));
        QVERIFY(!fs::exists(project.layout.study(stft.id)));
        QVERIFY(!fs::exists(project.layout.features() / deletion.features[0]));
        QVERIFY(fs::exists(project.layout.features() / featuresOf(mel.runs[0])));
        QCOMPARE(must(project.database.studies()).size(), std::size_t{1});
        QCOMPARE(statesOf(project.database).size(), mel.runs.size());
        QVERIFY(!project.database.planDeletion({{stft.id}, {}})); // it is not there any more
        // The bin has all of it, to be put back.
        const fs::path bin = fs::path(m_home.path().toStdString()) / "share" / "Trash" / "files";
        QVERIFY(fs::exists(bin / deletion.runs[0] / "events.jsonl"));
        QVERIFY(fs::exists(bin / (stft.id + ".json")));
        // A study of the same runs and name is new.
        must(project.database.addStudy(stft));
        QCOMPARE(statesOf(project.database).at(deletion.runs[0]), RunState::Queued);
        QCOMPARE(must(loadQueueOrder(project.layout)), QueueOrder());
    }

    void whatOthersUseStays() {
        test::Project project;
        const Study study = test::smallStudy(test::kDatasetHash, 2);
        const Study more = test::smallStudy(test::kDatasetHash, 3, "more");
        for (const Study& one : {study, more})
            must(project.database.addStudy(one));
        for (const RunSpec& spec : more.runs)
            test::finishRun(project.layout, spec, 0.7);
        writeFeatures(project.layout, study.runs[0], 1000);
        must(project.database.ingest());
        const Deletion deletion = must(project.database.planDeletion({{more.id}, {}}));
        QCOMPARE(deletion.runs.size(), std::size_t{2}); // of the third seed
        QCOMPARE(deletion.shared, std::size_t{4});
        QCOMPARE(deletion.features, std::vector<std::string>());
        QVERIFY(must(project.database.carryOut(deletion, DeletedFiles::Gone)).problems.empty());
        const auto states = statesOf(project.database);
        QCOMPARE(states.size(), std::size_t{4});
        QVERIFY(std::ranges::all_of(states, [](const auto& run) { return run.second == RunState::Finished; }));
        QVERIFY(must(project.database.results()).size() == 4);
    }

    /// It is missing then, and no scheduler trains it for this study.
    void aRunOfAStudyThatStays() {
        test::Project project;
        const Study study = test::smallStudy(test::kDatasetHash);
        must(project.database.addStudy(study));
        for (const RunSpec& spec : study.runs)
            test::finishRun(project.layout, spec, 0.7);
        must(project.database.ingest());
        const std::string run = storedRunId(study.runs[1]);
        const Deletion deletion = must(project.database.planDeletion({{}, {run}}));
        QCOMPARE(deletion.runs, std::vector{run});
        QVERIFY(must(project.database.carryOut(deletion, DeletedFiles::Gone)).problems.empty());
        QVERIFY(!fs::exists(project.layout.run(run)));
        QCOMPARE(statesOf(project.database).at(run), RunState::Queued);
        QCOMPARE(must(project.database.epochs(run)).size(), std::size_t{0});
        QCOMPARE(must(loadQueueOrder(project.layout)).of(study.id).removed, std::set<std::string>{run});
    }

    void aRunAtWorkKeepsAllOfIt() {
        test::Project project;
        const Study study = test::smallStudy(test::kDatasetHash);
        must(project.database.addStudy(study));
        const RunFolder folder = must(RunFolder::claim(project.layout, study.runs[0]));
        must(project.database.ingest());
        const Deletion deletion = must(project.database.planDeletion({{study.id}, {}}));
        const RunJournal journal = must(RunJournal::open(folder));
        const auto refused = project.database.planDeletion({{study.id}, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Locked);
        // It began after it was asked what would go: this run and the study stay.
        const DeletionReport report = must(project.database.carryOut(deletion, DeletedFiles::Gone));
        QCOMPARE(report.problems.size(), std::size_t{1});
        QCOMPARE(report.runs, study.runs.size() - 1);
        QVERIFY(fs::exists(folder.path()) && fs::exists(project.layout.study(study.id)));
    }

    /// A run whose specification cannot be read may use any of them.
    void unreadableRunsKeepAllFeatures() {
        test::Project project;
        const Study study = stftStudy();
        must(project.database.addStudy(study));
        test::finishRun(project.layout, study.runs[0], 0.7);
        writeFeatures(project.layout, study.runs[0], 1000);
        fs::create_directories(project.layout.run("unreadable"));
        std::ofstream(project.layout.run("unreadable") / "spec.json") << "{";
        must(project.database.ingest());
        QCOMPARE(must(project.database.planDeletion({{study.id}, {}})).features, std::vector<std::string>());
    }

    void toldInASentence() {
        Deletion deletion{{"s"}, {"a", "b"}, {"f"}, 3, 12'340'000, 2'500'000'000};
        QCOMPARE(deletionSentence(deletion).english(),
                 std::string("Studies: 1; runs: 2 (12.3 MB). Features that no other run uses: 1 (2.5 GB). Runs that "
                             "stay, since other studies have them: 3."));
        deletion = {{}, {"a"}, {}, 0, 0, 0};
        QCOMPARE(deletionSentence(deletion).english(), std::string("Runs: 1 (0.0 MB)."));
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestDeletion)
#include "tst_deletion.moc"
