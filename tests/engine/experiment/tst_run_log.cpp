// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <fstream>

#include "engine/core/files.h"
#include "engine/core/utc.h"
#include "engine/experiment/event_sentence.h"
#include "engine/experiment/run_log.h"
#include "tests/support/must.h"
#include "tests/support/show.h"

using namespace etude;
using test::must;
namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

namespace {

std::string at(int second) {
    return "2026-03-01T10:00:0" + std::to_string(second) + ".000Z";
}
std::string line(int second, decltype(RunEvent::body) body) {
    return encodeEvent({at(second), 1, std::move(body)}) + "\n";
}
Lines texts(const LogPart& part) {
    Lines all;
    for (const LogLine& one : part.lines)
        all.push_back(one.text.english());
    return all;
}

} // namespace

class TestRunLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void sentences_data();
    void sentences();
    void whatIsNoEvent();
    void messagesStandBetweenEvents();
    void onlyWhatIsNewIsRead();
    void aTornEnd();
    void begunAnew();
    void manyLinesInParts();
    void longLines();
    void noFolder();

private:
    [[nodiscard]] fs::path path(const char* name = "") const { return fs::path(m_folder->path().toStdString()) / name; }
    void append(const char* name, const std::string& text) const { std::ofstream(path(name), std::ios::app) << text; }
    /// As if it had been written then.
    void setWritten(const char* name, const std::string& time) const {
        const std::chrono::duration<double> ago(utcSeconds(utcNow()).value() - utcSeconds(time).value());
        fs::last_write_time(path(name), fs::file_time_type::clock::now() -
                                            std::chrono::duration_cast<fs::file_time_type::duration>(ago));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRunLog::sentences_data() {
    QTest::addColumn<RunEvent>("event");
    QTest::addColumn<std::string>("text");
    const auto row = [](const char* name, decltype(RunEvent::body) body, const char* text, int attempt = 1) {
        QTest::newRow(name) << RunEvent{at(0), attempt, std::move(body)} << std::string(text);
    };
    row("started", StartedEvent{2, "here", "cpu", "0.1", "abc", "1.13"},
        "Started on here, device cpu, threads: 2; Etude 0.1 (abc), libtorch 1.13");
    row("goes on",
        StartedEvent{.threads = 2,
                     .host = "h",
                     .device = "cpu",
                     .version = "1",
                     .commit = "c",
                     .libtorch = "2",
                     .begunFrom = "0123"},
        "Started on h, device cpu, threads: 2; Etude 1 (c), libtorch 2; goes on from the run 0123");
    row("resumed", ResumedEvent{3, "h", "1", "c", "2"},
        "Resumed after epoch 3 on h, attempt 2; Etude 1 (c), libtorch 2", 2);
    row("waiting", ProgressEvent{RunPhase::Waiting}, "Waits for a GPU that another run holds");
    row("waiting for features", ProgressEvent{RunPhase::Waiting, 0, 5, 400},
        "Waits for another process that extracts the same features");
    row("features", ProgressEvent{RunPhase::Features, 0, 5, 400, 0.0, 58.6}, "Features: 5 of 400 clips, 59 clips/s");
    row("training", ProgressEvent{RunPhase::Training, 2, 112, 240, 0.457823, 314.4},
        "Epoch 2, training: 112 of 240 clips, loss 0.4578, 314 clips/s");
    row("statistics", ProgressEvent{RunPhase::Statistics, 2, 1, 2},
        "Epoch 2, statistics of batch normalisation: 1 of 2 clips");
    row("validation", ProgressEvent{RunPhase::Validation, 2, 16, 60, 0.0, 897.3},
        "Epoch 2, validation: 16 of 60 clips, 897 clips/s");
    row("test", ProgressEvent{RunPhase::Test, 0, 16, 60}, "Test: 16 of 60 clips");
    row("of a later version", ProgressEvent{RunPhase::Other, 0, 1, 3}, "At work: 1 of 3");
    row("left out", LeftOutEvent{"low/%1.wav", "it is empty"}, "Left out low/%1.wav: it is empty");
    row("decoded", DecodedEvent{3, 400, 0}, "Tracks with features: 400, decoding revision 3");
    row("revised", DecodedEvent{3, 400, 7},
        "Tracks with features: 400, decoding revision 3; an earlier revision may have decoded 7 of them otherwise");
    row("epoch", EpochEvent{2, 0.45, 0.5, 0.875, std::nullopt, 1.26, 300, 0.005},
        "Epoch 2 done in 1.3 s: training loss 0.4500, validation loss 0.5000, AUC 0.8750, PR-AUC –, "
        "learning rate 0.005");
    TestEvent test;
    test.epoch = 2;
    test.loss = 0.6;
    test.rocAuc = 0.8;
    test.prAuc = 0.5;
    test.testClips = 100;
    test.totalSeconds = 19.04;
    test.peakMemory = 123'456'789;
    row("tested", test,
        "Test of epoch 2 on 100 clips: loss 0.6000, AUC 0.8000, PR-AUC 0.5000; 19.0 s in all, at most 123.5 MB of "
        "memory");
    row("finished", EndedEvent{}, "Finished");
    row("failed", EndedEvent{RunState::Failed, "no space"}, "Failed: no space");
    row("cancelled", EndedEvent{RunState::Stopped, ""}, "Cancelled");
}

void TestRunLog::sentences() {
    QFETCH(RunEvent, event);
    QFETCH(std::string, text);
    QCOMPARE(eventSentence(event).english(), text);
    const LogLine read = logLine(encodeEvent(event));
    QCOMPARE(read.text.english(), text);
    QCOMPARE(read.time, at(0));
    QCOMPARE(read.kind == LogKind::Problem, text.starts_with("Left out") || text.starts_with("Failed"));
}

void TestRunLog::whatIsNoEvent() {
    append("events.jsonl",
           line(1, StartedEvent{}) + "\x01 garbage %1\n\n{\"type\":\"later\"}\n" + line(2, EndedEvent{}));
    const LogPart part = must(RunLogReader(path()).next(true));
    QCOMPARE(part.lines.size(), std::size_t{5});
    QCOMPARE(part.lines[1].text.english(), std::string("\x01 garbage %1"));
    QCOMPARE(part.lines[1].kind, LogKind::Unreadable);
    QCOMPARE(part.lines[1].time, std::string());
    QCOMPARE(part.lines[3].text.english(), std::string("{\"type\":\"later\"}"));
    QCOMPARE(part.lines[3].kind, LogKind::Event);
    QCOMPARE(part.unreadable(), std::int64_t{2}); // the empty line, too
}

void TestRunLog::messagesStandBetweenEvents() {
    append("events.jsonl", line(1, StartedEvent{}) + line(3, EndedEvent{}));
    append("worker.log", "libtorch warns\r\nof something\n");
    setWritten("worker.log", at(2));
    const LogPart part = must(RunLogReader(path()).next(true));
    QCOMPARE(part.lines.size(), std::size_t{4});
    QCOMPARE(part.lines[1].text.english(), std::string("libtorch warns"));
    QCOMPARE(part.lines[2].text.english(), std::string("of something"));
    QCOMPARE(part.lines[2].kind, LogKind::Message);
    QCOMPARE(part.lines[3].text.english(), std::string("Finished"));
}

void TestRunLog::onlyWhatIsNewIsRead() {
    RunLogReader reader(path());
    QVERIFY(must(reader.next(false)).lines.empty());
    append("events.jsonl", line(1, LeftOutEvent{"a", "b"}));
    QCOMPARE(texts(must(reader.next(false))), Lines{"Left out a: b"});
    QVERIFY(must(reader.next(false)).lines.empty());
    append("worker.log", "one\n");
    append("events.jsonl", line(2, LeftOutEvent{"c", "d"}));
    QCOMPARE(texts(must(reader.next(false))), (Lines{"Left out c: d", "one"}));
    append("worker.log", "two\n");
    const LogPart last = must(reader.next(false));
    QCOMPARE(texts(last), Lines{"two"});
    QVERIFY(!last.anew && !last.more);
}

void TestRunLog::aTornEnd() {
    const std::string whole = line(1, LeftOutEvent{"a", "b"});
    append("events.jsonl", whole.substr(0, 20));
    append("worker.log", "terminate called");
    RunLogReader reader(path());
    QVERIFY(must(reader.next(false)).lines.empty());
    append("events.jsonl", whole.substr(20));
    QCOMPARE(texts(must(reader.next(false))), Lines{"Left out a: b"});
    QCOMPARE(texts(must(reader.next(true))), Lines{"terminate called"});
    QVERIFY(must(reader.next(true)).lines.empty());
    append("worker.log", " twice\n"); // the line that was told was not whole
    const LogPart again = must(reader.next(true));
    QVERIFY(again.anew);
    QCOMPARE(texts(again), (Lines{"Left out a: b", "terminate called twice"}));
}

void TestRunLog::begunAnew() {
    append("events.jsonl", line(1, LeftOutEvent{"a", "b"}) + line(2, EndedEvent{}));
    RunLogReader reader(path());
    QCOMPARE(must(reader.next(true)).lines.size(), std::size_t{2});
    fs::remove(path("events.jsonl"));
    append("events.jsonl", line(5, LeftOutEvent{"c", "d"}));
    const LogPart anew = must(reader.next(false));
    QVERIFY(anew.anew);
    QCOMPARE(texts(anew), Lines{"Left out c: d"});
    fs::remove(path("events.jsonl"));
    QVERIFY(must(reader.next(false)).anew);
}

void TestRunLog::manyLinesInParts() {
    constexpr int kMany = 30'000;
    std::string events;
    std::string messages;
    for (int i = 0; i < kMany; ++i) {
        events += line(i < kMany / 2 ? 1 : 3, ProgressEvent{RunPhase::Training, 1, i, kMany});
        messages += "message " + std::to_string(i) + " of many that together are more than a part of the file\n";
    }
    append("events.jsonl", events);
    append("worker.log", messages);
    setWritten("worker.log", at(2));
    RunLogReader reader(path());
    std::vector<LogLine> all;
    int parts = 0;
    for (bool more = true; more; ++parts) {
        const LogPart part = must(reader.next(false));
        all.insert(all.end(), part.lines.begin(), part.lines.end());
        more = part.more;
    }
    QCOMPARE_GT(parts, 4);
    QCOMPARE(all.size(), std::size_t{2 * kMany});
    QCOMPARE(all[kMany / 2 - 1].time, at(1));
    for (int i = 0; i < kMany; ++i)
        QVERIFY(all[kMany / 2 + i].text.english().starts_with("message " + std::to_string(i) + " "));
    QCOMPARE(all[kMany + kMany / 2].time, at(3));
}

void TestRunLog::longLines() {
    append("events.jsonl", std::string(4095, 'x') + "é and more\n");
    append("worker.log", std::string(40 << 20, 'y')); // without an end
    RunLogReader reader(path());
    std::vector<std::string> all;
    for (bool more = true; more;) {
        const LogPart part = must(reader.next(true));
        more = part.more;
        for (const LogLine& one : part.lines)
            all.push_back(one.text.english());
    }
    QCOMPARE(all.size(), std::size_t{4});
    QCOMPARE(all[0], std::string(4095, 'x') + "…"); // no half of a character
    QCOMPARE(all[1], std::string(4096, 'y') + "…");
}

void TestRunLog::noFolder() {
    const LogPart part = must(RunLogReader(path("nowhere")).next(true));
    QVERIFY(part.lines.empty() && !part.anew && !part.more);
}

QTEST_APPLESS_MAIN(TestRunLog)
#include "tst_run_log.moc"
