// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "engine/audio/audio_file.h"
#include "engine/core/files.h"
#include "engine/features/feature_store.h"
#include "engine/preprocess/input_config.h"
#include "engine/spectrum/spectrum_transform.h"
#include "tests/support/audio_signals.h"
#include "tests/support/process.h"
#include "tests/support/show.h"

using namespace etude;
namespace fs = std::filesystem;

namespace {

const AudioConfig kAudio{12000, 1.0, ClipOffset::Start};

FeatureStore openStore(const fs::path& folder) {
    return FeatureStore::open(folder, kAudio, {}).value();
}

} // namespace

class ExtractFeaturesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_audio;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<fs::path> m_files; ///< 40 different clips

    [[nodiscard]] fs::path root() const { return m_folder->path().toStdString(); }
    [[nodiscard]] fs::path audioPath(const QString& name) const { return m_audio.filePath(name).toStdString(); }

    /// A process that extracts all, a clip in 20 ms, and kills itself after so many; it has begun when this returns.
    [[nodiscard]] pid_t startExtraction(std::size_t killedAfter) const {
        const FeatureStore store = openStore(root());
        const pid_t pid = ::fork();
        if (pid == 0) {
            FeatureStore own = openStore(root());
            const auto slow = [&](const Progress& now) {
                if (std::size_t(now.done) >= killedAfter)
                    ::raise(SIGKILL);
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            };
            ::_exit(extractFeatures(own, m_files, 1, slow) ? 0 : 1);
        }
        while (!FileLock::isHeld(store.extractionLock()))
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return pid;
    }
    [[nodiscard]] static ProgressCallback counting(int& waited) {
        return [&waited](const Progress& now) { waited += now.what == waitingForFeatures() ? 1 : 0; };
    }
    /// Clips that were stored, however often each.
    [[nodiscard]] int published() const {
        for (const auto& entry : fs::directory_iterator(root()))
            if (fs::exists(entry.path() / "index.bin"))
                return static_cast<int>(fs::file_size(entry.path() / "index.bin") / 64);
        return 0;
    }

private Q_SLOTS:
    void initTestCase() {
        for (int i = 0; i < 40; ++i) {
            m_files.push_back(audioPath(QString("clip %1.flac").arg(i)));
            test::writeAudio(m_files.back(), "flac", test::noise(22050, std::uint64_t(i)), 22050, 1 + i % 2);
        }
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void computesOnceAndReuses() {
        FeatureStore store = openStore(root());
        std::vector<Progress> seen;
        const auto first = extractFeatures(store, m_files, 2, [&](const Progress& p) { seen.push_back(p); }).value();
        QCOMPARE(first.computed, std::size_t(40));
        QCOMPARE(first.reused, std::size_t(0));
        QVERIFY(first.problems.empty());
        QCOMPARE(seen.back().done, std::int64_t(40));
        QCOMPARE(seen.back().total, std::int64_t(40));
        QVERIFY(std::is_sorted(seen.begin(), seen.end(), [](auto& a, auto& b) { return a.done < b.done; }));
        const auto transform = SpectrumTransform::create({}, 12000).value();
        for (std::size_t i = 0; i < m_files.size(); ++i)
            QCOMPARE(store.read(*first.content[i]).value(), transform.compute(loadClip(m_files[i], kAudio)->samples));
        FeatureStore other = openStore(root());
        const auto second = extractFeatures(other, m_files).value();
        QCOMPARE(second.computed, std::size_t(0));
        QCOMPARE(second.reused, std::size_t(40));
        QCOMPARE(second.content, first.content);
    }
    void badFilesAreListedInOrder() {
        std::ofstream(audioPath("empty.mp3")).close();
        std::ofstream(audioPath("text.mp3")) << "no audio";
        fs::copy_file(audioPath("text.mp3"), audioPath("text again.mp3"), fs::copy_options::overwrite_existing);
        const std::vector<fs::path> files{m_files[0], audioPath("empty.mp3"), audioPath("text.mp3"),
                                          m_files[1], audioPath("none.mp3"),  audioPath("text again.mp3")};
        FeatureStore store = openStore(root());
        const auto report = extractFeatures(store, files).value();
        QCOMPARE(report.computed, std::size_t(2));
        QCOMPARE(report.problems.size(), std::size_t(4));
        QCOMPARE(report.problems[0].file, files[1]);
        QCOMPARE(report.problems[1].file, files[2]);
        QCOMPARE(report.problems[2].file, files[4]);
        QCOMPARE(report.problems[3].file, files[5]);
        for (const FileProblem& problem : report.problems)
            QVERIFY(problem.reason.ends_with('.'));
        QVERIFY(report.content[0] && !report.content[1] && report.content[3] && !report.content[5]);
    }
    void log16IsWhatTheTransformReturned() {
        SpectrumConfig config;
        config.storage = Storage::Log16;
        FeatureStore store = FeatureStore::open(root(), kAudio, config).value();
        const auto report = extractFeatures(store, m_files, 2).value();
        QCOMPARE(report.computed, std::size_t(40));
        const auto transform = SpectrumTransform::create(config, 12000).value();
        for (std::size_t i = 0; i < m_files.size(); ++i)
            QCOMPARE(store.read(*report.content[i]).value(), transform.compute(loadClip(m_files[i], kAudio)->samples));
        std::fstream(root() / featureHash(kAudio, config).hex() / "shard-000000.bin",
                     std::ios::in | std::ios::out | std::ios::binary)
            .seekp(500)
            .put('x');
        QCOMPARE(extractFeatures(store, m_files, 2)->computed, std::size_t(1));
    }
    void duplicatesShareOneEntry() {
        fs::copy_file(m_files[0], audioPath("copy.flac"), fs::copy_options::overwrite_existing);
        FeatureStore store = openStore(root());
        const std::vector<fs::path> files{m_files[0], audioPath("copy.flac"), m_files[0]};
        const auto report = extractFeatures(store, files, 3).value();
        QCOMPARE(report.computed, std::size_t(1));
        QCOMPARE(report.reused, std::size_t(2));
        QCOMPARE(report.content[0], report.content[1]);
        QCOMPARE(store.size(), std::size_t(1));
    }
    void whatIsDecodedOtherwiseNowHasAKeyOfItsOwn() {
        const auto made = test::runProcess("sh",
                                           {"-c", "ffmpeg -v error -i 'clip 0.flac' -f flac - > pipe.flac;"
                                                  "ffmpeg -v error -i 'clip 1.flac' -b:a 64k -write_xing 0 a.mp3"},
                                           60, m_audio.path());
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        FeatureStore store = openStore(root());
        const std::vector<fs::path> files{m_files[0], audioPath("pipe.flac"), audioPath("a.mp3")};
        const Hash old = hashFile(files[1]).value();
        const std::vector<float> wrong(std::size_t(store.bands() * store.frames()), 1.0F);
        QVERIFY(store.append(old, wrong).has_value()); // as an earlier version did
        const auto report = extractFeatures(store, files).value();
        QCOMPARE(report.computed, std::size_t(3));
        QCOMPARE(report.revisions, (std::map<int, std::size_t>{{1, 1}, {2, 2}}));
        QCOMPARE(*report.content[0], hashFile(files[0]).value());
        QCOMPARE_NE(*report.content[1], old);
        QCOMPARE(store.read(*report.content[1]).value(), store.read(*report.content[0]).value());
        QCOMPARE(extractFeatures(store, files)->reused, std::size_t(3));
    }
    void aDamagedBlockIsComputedAnew() {
        FeatureStore store = openStore(root());
        const auto before = extractFeatures(store, std::span(m_files).first(3)).value();
        std::fstream(root() / featureHash(kAudio, {}).hex() / "shard-000000.bin",
                     std::ios::in | std::ios::out | std::ios::binary)
            .seekp(500)
            .put('x');
        const auto after = extractFeatures(store, std::span(m_files).first(3)).value();
        QCOMPARE(after.computed, std::size_t(1));
        QCOMPARE(after.reused, std::size_t(2));
        for (const auto& content : after.content)
            QVERIFY(openStore(root()).read(*content).has_value());
        QCOMPARE(after.content, before.content);
    }
    void aCancelledExtractionResumes() {
        FeatureStore store = openStore(root());
        std::stop_source stop;
        const auto cancelled = extractFeatures(
            store, m_files, 2,
            [&](const Progress& progress) {
                if (progress.done >= 10)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        const std::size_t kept = store.size();
        QCOMPARE_GE(kept, 10);
        QCOMPARE_LT(kept, 40);
        const auto report = extractFeatures(store, m_files, 2).value();
        QCOMPARE(report.reused, kept);
        QCOMPARE(report.computed, 40 - kept);
    }
    /// Two processes that begin at once: one computes, the other says that it waits, and takes what the first made.
    void anotherProcessIsWaitedFor() {
        const pid_t first = startExtraction(SIZE_MAX);
        FeatureStore store = openStore(root());
        int waited = 0;
        const auto report = extractFeatures(store, m_files, 2, counting(waited)).value();
        int status = -1;
        ::waitpid(first, &status, 0);
        QCOMPARE(status, 0);
        QCOMPARE_GE(waited, 1);
        QCOMPARE(report.computed, std::size_t(0));
        QCOMPARE(report.reused, std::size_t(40));
        QCOMPARE(published(), 40);
        QVERIFY(openStore(root()).read(*report.content.back()).has_value());
    }
    void whatAKilledProcessLeavesIsTakenOver() {
        const pid_t first = startExtraction(10);
        FeatureStore store = openStore(root());
        int waited = 0;
        const auto report = extractFeatures(store, m_files, 2, counting(waited)).value();
        int status = -1;
        ::waitpid(first, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE_GE(waited, 1);
        QCOMPARE_GE(report.computed, 1);
        QCOMPARE_GE(report.reused, 1);
        QCOMPARE(report.computed + report.reused, std::size_t(40));
        QCOMPARE(published(), 40);
    }
    /// Also with fewer files than threads, which all have begun by then.
    void waitingCanBeStopped() {
        FeatureStore store = openStore(root());
        const auto lock = FileLock::tryAcquire(store.extractionLock());
        QVERIFY(lock.has_value());
        std::stop_source stop;
        const auto report = extractFeatures(
            store, std::span(m_files).first(2), 2, [&](const Progress&) { stop.request_stop(); }, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(store.size(), std::size_t(0));
    }
    /// Nothing is computed, so nothing is waited for.
    void whatIsThereNeedsNoWaiting() {
        FeatureStore store = openStore(root());
        QCOMPARE(extractFeatures(store, m_files, 2)->computed, std::size_t(40));
        const auto lock = FileLock::tryAcquire(store.extractionLock());
        QVERIFY(lock.has_value());
        QCOMPARE(extractFeatures(store, m_files, 2)->reused, std::size_t(40));
    }
    void aFullDiskEndsItAndKeepsTheStore() {
        { const FeatureStore store = openStore(root()); }
        const pid_t pid = ::fork();
        if (pid == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{200'000, 200'000}; // some ten clips
            ::setrlimit(RLIMIT_FSIZE, &limit);
            FeatureStore store = openStore(root());
            const auto report = extractFeatures(store, m_files, 2);
            const bool inTheStore = store.size() < 40;
            ::_exit(!report && report.error().message.starts_with("Cannot write") && inTheStore ? 0 : 1);
        }
        int status = -1;
        ::waitpid(pid, &status, 0);
        QCOMPARE(status, 0);
        FeatureStore store = openStore(root());
        QCOMPARE_LT(store.size(), 40);
        QCOMPARE(extractFeatures(store, m_files, 2)->content.size(), std::size_t(40));
        QCOMPARE(store.size(), std::size_t(40));
    }
};

QTEST_GUILESS_MAIN(ExtractFeaturesTest)
#include "tst_extract_features.moc"
