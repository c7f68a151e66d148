// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <optional>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "engine/audio/audio_file.h"
#include "engine/core/field_json.h"
#include "engine/core/files.h"
#include "engine/core/random.h"
#include "engine/features/dataset_statistics.h"
#include "engine/spectrum/spectrum_transform.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/audio_signals.h"
#include "tests/support/folder_watch.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr int kClips = 64;
constexpr std::size_t kRecordBytes = 64;

const QString kProgram = QStringLiteral(ETUDE_BIN_DIR "/etude-cli");

/// What `--input paper-mel` and these assignments describe.
const QStringList kInput{u"--input"_s, u"paper-mel"_s,     u"--set"_s, u"clip_seconds=10"_s,
                         u"--set"_s,   u"storage=log16"_s, u"--set"_s, u"standardisation=per_dataset"_s};
InputConfig inputConfig() {
    InputConfig config;
    config.audio.clipSeconds = 10.0;
    config.spectrum.storage = Storage::Log16;
    config.preprocess.standardisation = Standardisation::PerDataset;
    return config;
}

/// Writes clips of noise and a manifest of them, and imports it. Its name is a tag, too: data sets with the same tracks
/// and tags are one.
void addCorpus(const fs::path& project, const fs::path& folder, int clips, double seconds) {
    fs::create_directories(folder);
    std::ofstream manifest(folder / "manifest.csv");
    manifest << "path,tags,split\n";
    const char* const parts[]{"train", "train", "validation", "test"};
    for (int i = 0; i < clips; ++i) {
        const std::string name = std::to_string(i) + ".flac";
        writeAudio(folder / name, "flac", noise(std::size_t(22050 * seconds), std::uint64_t(i)), 22050);
        manifest << name << "," << (i % 2 ? "odd|" : "even|") << folder.filename().string() << "," << parts[i % 4]
                 << "\n";
    }
    manifest.close();
    QCOMPARE(cli({u"dataset"_s, u"import"_s, u"-P"_s, QString::fromStdString(project.string()), u"--manifest"_s,
                  QString::fromStdString((folder / "manifest.csv").string()), u"--name"_s,
                  QString::fromStdString(folder.filename().string())})
                 .exitCode,
             0);
}

/// Resident memory that no file stands behind, in kB; 0 once the process has ended.
long residentAnonymous(qint64 pid) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("RssAnon:"))
            return std::stol(line.substr(8));
    return 0;
}

} // namespace

/// `etude-cli features build` as a process that is watched, stopped, killed and run twice at once.
class TestFeaturesCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aDryRunOnlyTellsTheSize();
    void aKillAtAnyMomentLeavesWholeClips();
    void twoProcessesShareOneStore();
    void aStopIsObeyedAndResumed();
    void damagedBlocksAreComputedAnew();
    void badFilesAreCountedListedAndSkipped();
    void aFileThatCannotGrowEndsItWithASentence();
    void memoryStaysFlatAsTheCorpusGrows();
    void statisticsAreStoredAndCopied();
    void whatCannotBeDoneIsASentence();

private:
    [[nodiscard]] fs::path project() const { return m_folder.filePath(u"project"_s).toStdString(); }
    [[nodiscard]] fs::path features() const { return project() / "features"; }
    [[nodiscard]] fs::path storeFolder() const {
        return features() / featureHash(m_config.audio, m_config.spectrum).hex();
    }
    [[nodiscard]] FeatureStore openStore() const {
        return FeatureStore::open(features(), m_config.audio, m_config.spectrum).value();
    }
    [[nodiscard]] QStringList build(const QStringList& more = {}, const QString& dataset = u"corpus"_s) const {
        return QStringList{u"features"_s,  u"build"_s, u"-P"_s, QString::fromStdString(project().string()),
                           u"--dataset"_s, dataset} +
               kInput + more;
    }
    /// Checks every published clip against a computation of its own; how many there are.
    std::size_t checkClips(const FeatureStore& store);
    void checkWhole();
    [[nodiscard]] long peakWhileBuilding(const QString& dataset);

    QTemporaryDir m_folder;
    const InputConfig m_config = inputConfig();
    std::vector<Hash> m_contents;
    std::vector<std::vector<float>> m_expected;
};

void TestFeaturesCli::initTestCase() {
    QCOMPARE(cli({u"project"_s, u"create"_s, QString::fromStdString(project().string())}).exitCode, 0);
    const fs::path corpus = m_folder.filePath(u"corpus"_s).toStdString();
    addCorpus(project(), corpus, kClips, 10.0);
    const auto transform = SpectrumTransform::create(m_config.spectrum, m_config.audio.sampleRate).value();
    for (int i = 0; i < kClips; ++i) {
        const fs::path file = corpus / (std::to_string(i) + ".flac");
        m_contents.push_back(hashFile(file).value());
        m_expected.push_back(transform.compute(loadClip(file, m_config.audio)->samples).values);
    }
}

void TestFeaturesCli::init() {
    fs::remove_all(features());
}

std::size_t TestFeaturesCli::checkClips(const FeatureStore& store) {
    std::size_t published = 0;
    std::vector<float> values(m_expected[0].size());
    for (std::size_t i = 0; i < m_contents.size(); ++i) {
        if (!store.contains(m_contents[i]))
            continue;
        ++published;
        const auto read = store.read(m_contents[i], values);
        if (!read || values != m_expected[i])
            QTest::qFail(read ? "A clip differs from its computation." : read.error().message.c_str(), __FILE__,
                         __LINE__);
    }
    return published;
}

void TestFeaturesCli::checkWhole() {
    const FeatureStore store = openStore();
    QCOMPARE(checkClips(store), std::size_t(kClips));
    std::vector<Hash> training;
    for (int i = 0; i < kClips; ++i)
        if (i % 4 < 2)
            training.push_back(m_contents[std::size_t(i)]);
    const StoredStatistics statistics = storedStatistics(store, training, m_config).value();
    QVERIFY(!statistics.computed);
    QCOMPARE(statistics.statistics, computeStatistics(store, training, m_config).value());
}

void TestFeaturesCli::aDryRunOnlyTellsTheSize() {
    const QJsonObject estimate = cliJson(build({u"--dry-run"_s, u"--json"_s}))[u"estimate"_s].toObject();
    const int perClip = 8 + 2 * 96 * 469 + 64;
    QCOMPARE(estimate[u"bytes_per_clip"_s].toInt(), perClip);
    QCOMPARE(estimate[u"files"_s].toInt(), kClips);
    QCOMPARE(estimate[u"total_bytes"_s].toInt(), kClips * perClip);
    QCOMPARE_GT(estimate[u"free_bytes"_s].toDouble(), 0.0);
    QVERIFY(!fs::exists(features()));
    const ProcessResult text = cli(build({u"--dry-run"_s}));
    QVERIFY2(text.output.startsWith("The features of 64 tracks take at most 5.8 MB (90.1 kB each); "),
             text.output.constData());
    const ProcessResult built = cli(build({u"--json"_s}));
    QVERIFY(built.errors.startsWith("The features of 64 tracks take at most 5.8 MB (90.1 kB each); "));
    QCOMPARE(QJsonDocument::fromJson(built.output)[u"estimate"_s][u"total_bytes"_s].toInt(), kClips * perClip);
    QCOMPARE(fs::file_size(storeFolder() / "shard-000000.bin") + fs::file_size(storeFolder() / "index.bin"),
             std::uintmax_t(kClips * perClip));
}

/// Instants are spread over the time that a whole run takes. In every other round a reader looks on meanwhile.
void TestFeaturesCli::aKillAtAnyMomentLeavesWholeClips() {
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(cli(build()).exitCode, 0);
    const auto whole = std::uint64_t(clock.nsecsElapsed() / 1000);
    fs::remove_all(features());

    Random random(11, Purpose::Corpus);
    int kills = 0;
    int partly = 0;
    std::size_t before = 0;
    for (int round = 0; round < 400 && partly < 30; ++round) {
        QProcess process;
        process.start(kProgram, build());
        QVERIFY(process.waitForStarted());
        const qint64 instant = qint64(random.below(whole));
        clock.restart();
        if (round % 2 == 0) {
            FeatureStore reader = openStore();
            while (clock.nsecsElapsed() / 1000 < instant) {
                QVERIFY(reader.refresh().has_value());
                (void)checkClips(reader);
            }
        } else {
            QTest::qSleep(int(instant / 1000));
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        const bool killed = process.exitStatus() == QProcess::CrashExit;
        const std::size_t published = checkClips(openStore());
        QCOMPARE_GE(published, before);
        kills += killed;
        partly += killed && published > before && published < kClips;
        before = published;
        if (published == kClips) {
            fs::remove_all(features());
            before = 0;
        }
    }
    qInfo("%d kills, %d of them between the first clip and the last of a run", kills, partly);
    QCOMPARE(partly, 30);
    QCOMPARE(cli(build()).exitCode, 0);
    checkWhole();
}

void TestFeaturesCli::twoProcessesShareOneStore() {
    for (int round = 0; round < 3; ++round) {
        fs::remove_all(features());
        QProcess processes[2];
        for (QProcess& process : processes)
            process.start(kProgram, build({u"--json"_s}));
        for (QProcess& process : processes) {
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 0);
            const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
            QCOMPARE(report[u"computed"_s].toInt() + report[u"reused"_s].toInt(), kClips);
        }
        QCOMPARE(fs::file_size(storeFolder() / "index.bin"), std::uintmax_t(kClips * kRecordBytes));
        checkWhole();
    }
}

void TestFeaturesCli::aStopIsObeyedAndResumed() {
    fs::create_directories(storeFolder());
    const FolderWatch watch(storeFolder());
    QProcess process;
    process.start(kProgram, build({u"--threads"_s, u"1"_s}));
    QVERIFY(process.waitForStarted());
    const auto hasFourClips = [&] {
        std::error_code missing;
        const auto size = fs::file_size(storeFolder() / "index.bin", missing);
        return !missing && size >= 4 * kRecordBytes;
    };
    QVERIFY(watch.until(hasFourClips, static_cast<pid_t>(process.processId())));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().endsWith("Stopped: the features computed so far are kept, and the same "
                                                    "command goes on with the rest.\n"));
    const std::size_t kept = checkClips(openStore());
    QCOMPARE_GE(kept, 4);
    QCOMPARE_LT(kept, kClips);
    const QJsonObject report = cliJson(build({u"--json"_s}));
    QCOMPARE(report[u"reused"_s].toInt(), int(kept));
    QCOMPARE(report[u"computed"_s].toInt(), kClips - int(kept));
    checkWhole();
}

void TestFeaturesCli::damagedBlocksAreComputedAnew() {
    QCOMPARE(cli(build()).exitCode, 0);
    const std::uintmax_t block = fs::file_size(storeFolder() / "shard-000000.bin") / kClips;
    std::fstream shard(storeFolder() / "shard-000000.bin", std::ios::in | std::ios::out | std::ios::binary);
    for (const std::uintmax_t clip : {0, 7, kClips - 1})
        shard.seekp(std::streamoff(clip * block + clip)).put('\x7f');
    shard.close();
    const QJsonObject report = cliJson(build({u"--json"_s}));
    QCOMPARE(report[u"computed"_s].toInt(), 3);
    QCOMPARE(report[u"reused"_s].toInt(), kClips - 3);
    checkWhole();
}

void TestFeaturesCli::badFilesAreCountedListedAndSkipped() {
    const fs::path corpus = m_folder.filePath(u"bad"_s).toStdString();
    addCorpus(project(), corpus, 8, 1.0);
    std::ofstream(corpus / "1.flac") << "no audio";
    std::ofstream(corpus / "3.flac").close();
    fs::remove(corpus / "6.flac");
    const ProcessResult text = cli(build({}, u"bad"_s));
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.output.startsWith("Features of 8 tracks: 5 computed, 0 were there, 3 left out.\n"));
    const QJsonObject report = cliJson(build({u"--json"_s}, u"bad"_s));
    QCOMPARE(report[u"reused"_s].toInt(), 5);
    const QJsonArray problems = report[u"left_out"_s].toArray();
    QCOMPARE(problems.size(), 3);
    const char* const names[]{"1.flac", "3.flac", "6.flac"};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(problems[i][u"where"_s].toString().toStdString(), (corpus / names[i]).string());
        QVERIFY(problems[i][u"reason"_s].toString().endsWith(u'.'));
        QVERIFY(text.errors.contains(names[i]));
    }
    QCOMPARE(report[u"statistics"_s][u"clips"_s].toInt(), 3); // of 0, 1, 4 and 5
}

/// A limit on the size of files makes the same refusal as a full disk, in the middle of a block.
void TestFeaturesCli::aFileThatCannotGrowEndsItWithASentence() {
    const QString limited = u"trap '' XFSZ; ulimit -f 1000; exec \"$0\" \"$@\""_s; // KiB: some eleven clips
    const ProcessResult result = runProcess(u"bash"_s, QStringList{u"-c"_s, limited, kProgram} + build());
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("Cannot write '"), result.errors.constData());
    QVERIFY2(result.errors.endsWith("shard-000000.bin': File too large.\n"), result.errors.constData());
    QCOMPARE_LE(checkClips(openStore()), 11);
    QCOMPARE(cli(build()).exitCode, 0);
    checkWhole();
}

long TestFeaturesCli::peakWhileBuilding(const QString& dataset) {
    QProcess process;
    process.start(kProgram, build({u"--threads"_s, u"2"_s}, dataset));
    long peak = 0;
    while (!process.waitForFinished(1) && process.state() != QProcess::NotRunning)
        peak = std::max(peak, residentAnonymous(process.processId()));
    return process.exitCode() == 0 ? peak : 0;
}

/// The larger corpus has 46 MB of features: memory that grew with it would show.
void TestFeaturesCli::memoryStaysFlatAsTheCorpusGrows() {
    addCorpus(project(), m_folder.filePath(u"large"_s).toStdString(), 8 * kClips, 4.0);
    addCorpus(project(), m_folder.filePath(u"little"_s).toStdString(), kClips, 4.0);
    const long little = peakWhileBuilding(u"little"_s);
    fs::remove_all(features());
    const long large = peakWhileBuilding(u"large"_s);
    const long again = peakWhileBuilding(u"large"_s);
    qInfo("RssAnon at most: %.1f MB for %d clips, %.1f MB for %d, %.1f MB where these are there", double(little) / 1e3,
          kClips, double(large) / 1e3, 8 * kClips, double(again) / 1e3);
    QCOMPARE_GT(little, 0);
    QCOMPARE_GT(large, 0);
    QCOMPARE_GT(again, 0);
    QVERIFY(near(large, little, 6000));
    QCOMPARE_LT(again, large + 2000);
}

void TestFeaturesCli::statisticsAreStoredAndCopied() {
    const QString copy = m_folder.filePath(u"statistics.json"_s);
    const QStringList arguments = build({u"--json"_s, u"--statistics"_s, copy});
    const QJsonObject first = cliJson(arguments)[u"statistics"_s].toObject();
    QCOMPARE(first[u"clips"_s].toInt(), kClips / 2);
    QVERIFY(first[u"computed"_s].toBool());
    const std::string text = readFile(copy.toStdString()).value();
    QCOMPARE(readFile(first[u"file"_s].toString().toStdString()).value(), text);
    const TrainingStatistics statistics = parseStatistics(text, "").value();
    QVERIFY(checkStatistics(m_config, &statistics).has_value());
    QVERIFY(!cliJson(arguments)[u"statistics"_s][u"computed"_s].toBool());

    const QStringList half = build({u"--json"_s, u"--train-fraction"_s, u"0.5"_s});
    const QJsonObject part = cliJson(half)[u"statistics"_s].toObject();
    QCOMPARE(part[u"clips"_s].toInt(), kClips / 4);
    const QJsonObject other = cliJson(half + QStringList{u"--subset-seed"_s, u"1"_s})[u"statistics"_s].toObject();
    QVERIFY(part[u"file"_s] != first[u"file"_s] && other[u"file"_s] != part[u"file"_s]);

    const QStringList exported{u"input"_s,
                               u"export"_s,
                               u"paper-mel"_s,
                               u"--set"_s,
                               u"clip_seconds=10"_s,
                               u"--set"_s,
                               u"storage=log16"_s,
                               u"--set"_s,
                               u"standardisation=per_dataset"_s,
                               m_folder.filePath(u"corpus/0.flac"_s),
                               u"-o"_s,
                               m_folder.filePath(u"exported"_s),
                               u"--statistics"_s,
                               copy};
    QCOMPARE(cli(exported).exitCode, 0);

    QStringList plain = build({u"--json"_s});
    plain.replaceInStrings(u"standardisation=per_dataset"_s, u"standardisation=per_sample"_s);
    QVERIFY(cliJson(plain)[u"statistics"_s].isNull());
}

void TestFeaturesCli::whatCannotBeDoneIsASentence() {
    const ProcessResult whole = cli(build({u"--set"_s, u"offset=whole"_s}));
    QCOMPARE(whole.exitCode, 1);
    QVERIFY(whole.errors.startsWith("The feature store keeps clips of one length, and with offset 'whole' "));
    const ProcessResult unneeded =
        cli(build({u"--set"_s, u"standardisation=none"_s, u"--statistics"_s, m_folder.filePath(u"none.json"_s)}));
    QCOMPARE(unneeded.exitCode, 1);
    QVERIFY(unneeded.errors.startsWith("This configuration needs no statistics "));
    QVERIFY(!fs::exists(features()));
    QCOMPARE(cli(build({u"--train-fraction"_s, u"2"_s})).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestFeaturesCli)
#include "tst_features_cli.moc"
