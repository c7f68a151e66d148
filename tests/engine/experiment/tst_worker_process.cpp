// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "engine/experiment/worker_process.h"
#include "tests/support/show.h"

using namespace etude;
namespace fs = std::filesystem;

/// The worker is a script that prints its arguments and its environment.
class WorkerProcessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void threadsWaitForAThousandTurns_data();
    void threadsWaitForAThousandTurns();
    void theUsersOwnChoiceIsKept_data();
    void theUsersOwnChoiceIsKept();
    void aWorkerThatIsMissingIsAnError();

private:
    using Lines = std::vector<std::string>;
    /// What the script prints, as a process beside this one and in place of one.
    [[nodiscard]] Lines printedBeside() const;
    [[nodiscard]] Lines printedInPlace() const;
    [[nodiscard]] Lines printed(const QString& how) const {
        return how == u"beside" ? printedBeside() : printedInPlace();
    }
    [[nodiscard]] Lines logLines() const;
    [[nodiscard]] fs::path path(const char* name) const { return m_folder->filePath(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

bool has(const std::vector<std::string>& lines, const std::string& line) {
    return std::ranges::find(lines, line) != lines.end();
}

bool hasAny(const std::vector<std::string>& lines, const std::string& beginning) {
    return std::ranges::any_of(lines, [&](const std::string& line) { return line.starts_with(beginning); });
}

void addWays() {
    QTest::addColumn<QString>("how");
    QTest::newRow("beside") << "beside";
    QTest::newRow("in place") << "in place";
}

} // namespace

void WorkerProcessTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    std::ofstream(path("worker")) << "#!/bin/sh\necho \"$@\"\nenv\n";
    fs::permissions(path("worker"), fs::perms::owner_all);
    cleanup();
    ::setenv("ETUDE_OF_THE_USER", "kept", 1);
}

void WorkerProcessTest::cleanup() {
    for (const char* name : {"GOMP_SPINCOUNT", "OMP_WAIT_POLICY", "ETUDE_OF_THE_USER"})
        ::unsetenv(name);
}

WorkerProcessTest::Lines WorkerProcessTest::logLines() const {
    std::istringstream text(readFile(path("log")).value());
    Lines lines;
    for (std::string line; std::getline(text, line);)
        lines.push_back(line);
    return lines;
}

WorkerProcessTest::Lines WorkerProcessTest::printedBeside() const {
    auto process = WorkerProcess::start(path("worker"), "RUN", {3, "cpu"}, path("log"));
    if (!process)
        return {};
    process->waitForEnd(std::chrono::minutes(1));
    return process->hasEnded() ? logLines() : Lines();
}

WorkerProcessTest::Lines WorkerProcessTest::printedInPlace() const {
    const fs::path log = path("log");
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(::open(log.c_str(), O_WRONLY | O_CREAT, 0666), STDOUT_FILENO);
        static_cast<void>(execWorker(path("worker"), {"RUN", "--threads", "3", "--device", "cpu"}));
        ::_exit(1);
    }
    ::waitpid(child, nullptr, 0);
    return logLines();
}

void WorkerProcessTest::threadsWaitForAThousandTurns_data() {
    addWays();
}

void WorkerProcessTest::threadsWaitForAThousandTurns() {
    QFETCH(QString, how);
    const Lines lines = printed(how);
    QVERIFY(!lines.empty());
    QCOMPARE(lines[0], std::string("RUN --threads 3 --device cpu"));
    QVERIFY(has(lines, "GOMP_SPINCOUNT=1000"));
    QVERIFY(has(lines, "ETUDE_OF_THE_USER=kept"));
    QVERIFY(!std::getenv("GOMP_SPINCOUNT")); // the child's alone
}

void WorkerProcessTest::theUsersOwnChoiceIsKept_data() {
    addWays();
}

void WorkerProcessTest::theUsersOwnChoiceIsKept() {
    QFETCH(QString, how);
    ::setenv("GOMP_SPINCOUNT", "7", 1);
    Lines lines = printed(how);
    QVERIFY(has(lines, "GOMP_SPINCOUNT=7"));
    QVERIFY(!has(lines, "GOMP_SPINCOUNT=1000"));
    ::unsetenv("GOMP_SPINCOUNT");
    fs::remove(path("log"));
    ::setenv("OMP_WAIT_POLICY", "active", 1);
    lines = printed(how);
    QVERIFY(has(lines, "OMP_WAIT_POLICY=active"));
    QVERIFY(!hasAny(lines, "GOMP_SPINCOUNT="));
}

void WorkerProcessTest::aWorkerThatIsMissingIsAnError() {
    const auto process = WorkerProcess::start(path("none"), "RUN", {}, path("log"));
    QVERIFY(!process);
    QCOMPARE(process.error().kind, ErrorKind::NotFound);
    QCOMPARE(execWorker(path("none"), {}).kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(WorkerProcessTest)
#include "tst_worker_process.moc"
