// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/stuck_run.h"

#include <csignal>
#include <ctime>
#include <fstream>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/utc.h"
#include "tests/support/must.h"

using namespace etude;
using namespace std::chrono_literals;
using test::must;
namespace fs = std::filesystem;

namespace {

std::chrono::system_clock::time_point at(const std::string& time) {
    return std::chrono::system_clock::time_point(std::chrono::duration_cast<std::chrono::system_clock::duration>(
        std::chrono::duration<double>(utcSeconds(time).value())));
}

/// So many seconds before noon.
std::string beforeNoon(int seconds) {
    const auto then = static_cast<std::time_t>(utcSeconds("2026-03-01T12:00:00.000Z").value()) - seconds;
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S.000Z", std::gmtime(&then));
    return text;
}

} // namespace

class TestStuckRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void timesAreRead();
    void silenceIsTold();
    void onlyAWorkerCanBeStuck();
    void slowStepsAreNot();
    void aSlowAttemptBeforeDoesNotCount();
    void itsProcessIsFound();

private:
    /// A worker at noon that told of an extracted clip every so many seconds.
    void extractUntilNoon(int pause, int attempt = 1) const {
        std::string text;
        for (int event = 4; event >= 0; --event)
            text += encodeEvent({beforeNoon(event * pause), attempt, ProgressEvent{RunPhase::Features}}) + "\n";
        append(text);
    }
    void append(const std::string& text) const {
        std::ofstream(m_run->eventsFile(), std::ios::app) << text;
        const auto noon = fs::file_time_type::clock::from_sys(at("2026-03-01T12:00:00.000Z"));
        fs::last_write_time(m_run->eventsFile(), noon);
    }
    [[nodiscard]] std::optional<StuckRun> stuck(const std::string& time) const {
        return stuckRun(*m_run, kStuckAfter, at(time));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunFolder> m_run;
};

void TestStuckRun::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    RunSpec spec;
    spec.data.dataset = hashText("data").hex();
    m_run = std::make_unique<RunFolder>(must(RunFolder::claim({m_folder->path().toStdString()}, spec)));
}

void TestStuckRun::timesAreRead() {
    QCOMPARE(utcSeconds("1970-01-02T00:00:01.250Z").value(), 86401.25);
    QCOMPARE(utcSeconds("2026-03-01T12:00:00.000Z").value(), 1772366400.0);
    QVERIFY(!utcSeconds("noon"));
    QVERIFY(std::abs(utcSeconds(utcNow()).value() - static_cast<double>(std::time(nullptr))) < 5.0);
}

void TestStuckRun::silenceIsTold() {
    const auto lock = must(FileLock::tryAcquire(m_run->file("lock")));
    QVERIFY(!stuck("2026-03-01T13:00:00.000Z")); // before its first event
    extractUntilNoon(1);
    QVERIFY(!stuck("2026-03-01T12:09:59.000Z"));
    const auto found = stuck("2026-03-01T12:10:30.000Z");
    QVERIFY(found.has_value());
    QCOMPARE(found->run, m_run->id());
    QCOMPARE(found->seconds, std::int64_t{630});
    QCOMPARE(found->phase, RunPhase::Features);
    QCOMPARE(found->log, m_run->file("worker.log"));
    const std::string said = stuckSentence(*found).english();
    QVERIFY2(said.find("has told nothing for 10 minutes (phase: features)") != std::string::npos, said.c_str());
    QVERIFY(said.find("worker.log") != std::string::npos);
}

void TestStuckRun::onlyAWorkerCanBeStuck() {
    extractUntilNoon(1);
    QVERIFY(!stuck("2026-03-01T15:00:00.000Z"));
}

void TestStuckRun::slowStepsAreNot() {
    const auto lock = must(FileLock::tryAcquire(m_run->file("lock")));
    extractUntilNoon(300); // a clip in five minutes
    QVERIFY(!stuck("2026-03-01T12:45:00.000Z"));
    QVERIFY(stuck("2026-03-01T12:55:00.000Z").has_value());
}

void TestStuckRun::aSlowAttemptBeforeDoesNotCount() {
    const auto lock = must(FileLock::tryAcquire(m_run->file("lock")));
    extractUntilNoon(300, 1);
    append(encodeEvent({"2026-03-01T12:00:00.000Z", 2, ResumedEvent{}}) + "\n");
    QVERIFY(stuck("2026-03-01T12:11:00.000Z").has_value());
}

void TestStuckRun::itsProcessIsFound() {
    const auto lock = must(FileLock::tryAcquire(m_run->file("lock")));
    extractUntilNoon(1);
    const std::string folder = m_run->path().string();
    int open[2] = {-1, -1};
    QCOMPARE(::pipe(open), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(open[0], STDIN_FILENO);
        ::close(open[1]);
        ::close(STDOUT_FILENO);
        ::close(STDERR_FILENO);
        ::execlp("tail", "tail", folder.c_str(), "-", nullptr); // names the folder, and waits
        ::_exit(1);
    }
    const auto process = [&] { return stuck("2026-03-01T12:11:00.000Z")->process; };
    QTRY_COMPARE(process(), child);
    ::kill(child, SIGSTOP);
    QTRY_VERIFY(stuck("2026-03-01T12:11:00.000Z")->suspended);
    const std::string said = stuckSentence(*stuck("2026-03-01T12:11:00.000Z")).english();
    QVERIFY2(said.find("kill -CONT " + std::to_string(child)) != std::string::npos, said.c_str());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QCOMPARE(process(), 0);
    ::close(open[0]);
    ::close(open[1]);
}

QTEST_GUILESS_MAIN(TestStuckRun)
#include "tst_stuck_run.moc"
