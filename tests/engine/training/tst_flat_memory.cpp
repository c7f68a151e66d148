// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <vector>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/engine/experiment/events_of.h"
#include "tests/engine/training/tiny_project.h"
#include "tests/support/folder_watch.h"

using namespace etude;
using etude::test::TinyProject;
using test::eventsOf;
using test::FolderWatch;
namespace fs = std::filesystem;

namespace {

constexpr double kMegabyte = 1e6;
constexpr int kClips = 1500;

/// Clips of one second whose stored spectrograms take 384 kB each.
TinyProject largeProject(const fs::path& folder) {
    TinyProject project = TinyProject::create(folder, kClips);
    project.spec.input.spectrum.melBands = 96;
    project.spec.input.spectrum.hopLength = 8;
    project.spec.network.width = 2;
    project.spec.network.kernel = 1;
    project.spec.network.depth = 5;
    project.spec.training.batchSize = 2;
    return project;
}

double folderMegabytes(const fs::path& folder) {
    double bytes = 0.0;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            bytes += static_cast<double>(entry.file_size());
    return bytes / kMegabyte;
}

/// Memory that is the process's own: no file, no page cache. None once it has ended.
std::optional<double> anonymousMegabytes(qint64 process) {
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("RssAnon:"))
            return std::stod(line.substr(8)) * 1024.0 / kMegabyte;
    return std::nullopt;
}

/// What the worker holds from its first finished epoch to its end, every 20 ms; empty if it failed.
std::vector<double> samplesOfTraining(TinyProject& project, int epochs, const char* cacheMegabytes) {
    project.spec.training.epochs = epochs;
    const RunFolder folder = project.claim();
    const FolderWatch watch(folder.path());
    QProcess worker;
    worker.start(QStringLiteral(ETUDE_BIN_DIR "/etude-worker"),
                 {QString::fromStdString(folder.path().string()), QStringLiteral("--threads"), QStringLiteral("1"),
                  QStringLiteral("--cache"), QString::fromLatin1(cacheMegabytes)});
    if (!worker.waitForStarted() ||
        !watch.until([&] { return !eventsOf<EpochEvent>(folder).empty(); }, pid_t(worker.processId())))
        return {};
    std::vector<double> samples;
    while (!worker.waitForFinished(20) && worker.state() == QProcess::Running)
        if (const auto sample = anonymousMegabytes(worker.processId()))
            samples.push_back(*sample);
    return folder.state() == RunState::Finished ? samples : std::vector<double>();
}

double peak(std::span<const double> samples) {
    return *std::ranges::max_element(samples);
}

} // namespace

class TestFlatMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dataLargerThanMemoryTrainsWithFlatMemory();

private:
    QTemporaryDir m_folder;
};

void TestFlatMemory::dataLargerThanMemoryTrainsWithFlatMemory() {
    TinyProject project = largeProject(fs::path(m_folder.path().toStdString()) / "p");
    const std::vector<double> samples = samplesOfTraining(project, 2, "0");
    QCOMPARE_GE(samples.size(), 9);
    const std::size_t third = samples.size() / 3;
    const double first = peak(std::span(samples).first(third));
    const double last = peak(std::span(samples).last(third));
    const double store = folderMegabytes(project.layout.features());
    qInfo("store %.0f MB; RssAnon in the first third of training at most %.1f MB, in the last %.1f MB", store, first,
          last);
    QCOMPARE_GT(store, 4.0 * last);
    QVERIFY2(last <= first + 4.0, std::to_string(last - first).c_str());

    // A cache takes no more than it is given, however large the data are.
    const std::vector<double> withCache = samplesOfTraining(project, 1, "64");
    QVERIFY(!withCache.empty());
    const double more = peak(withCache) - last;
    qInfo("with a cache of 64 MB: %.1f MB more", more);
    QVERIFY2(more < 64.0 + 8.0, std::to_string(more).c_str());
}

QTEST_GUILESS_MAIN(TestFlatMemory)
#include "tst_flat_memory.moc"
