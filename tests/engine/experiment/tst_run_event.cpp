// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/core/json.h"
#include "engine/experiment/run_event.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;

namespace {

RunEvent made(decltype(RunEvent::body) body) {
    return {"2026-03-01T12:34:56.789Z", 2, std::move(body)};
}

const std::vector<RunEvent>& oneOfEach() {
    static const std::vector<RunEvent> events{
        made(StartedEvent{2, "host", "cpu", "0.1.0", "abc", "1.13.1", "etude-worker 'a b'"}),
        made(ResumedEvent{4, "host", "0.1.0", "abc", "1.13.1", "etude-worker x"}),
        made(ProgressEvent{RunPhase::Training, 3, 48, 640, 0.375, 21.5}),
        made(LeftOutEvent{"a\"b\n.mp3", "empty"}),
        made(DecodedEvent{2, 30, 7}),
        made(EpochEvent{3, 0.1, 0.2, 0.81, std::nullopt, 12.5, 40.0, 5e-3, {0.5, std::nullopt}, {std::nullopt, 0.25}}),
        made(TestEvent{.epoch = 3,
                       .loss = 0.3,
                       .rocAuc = 0.8,
                       .prAuc = 0.4,
                       .tags = {{"rock", {12, 0.75, 0.5}}, {"日本", {}}},
                       .trainClips = 10,
                       .validationClips = 20,
                       .testClips = 30,
                       .firstBias = 0.01,
                       .firstWeight = 0.2,
                       .seconds = 99.5,
                       .totalSeconds = 120.5,
                       .peakMemory = 5000000000}),
        made(EndedEvent{RunState::Failed, "no memory"})};
    return events;
}

} // namespace

class TestRunEvent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formatIsFrozen();
    void everyKindReadsBack();
    void numbersThatAreNotFiniteAreNull();
    void bytesThatAreNoTextAreMarked();
    void olderAndNewerVersions();
    void unknownTypeIsNotFound();
    void garbageIsCorrupt_data();
    void garbageIsCorrupt();
};

void TestRunEvent::formatIsFrozen() {
    QCOMPARE(encodeEvent(made(EpochEvent{
                 3, 0.5, 0.25, 0.75, std::nullopt, 12.5, 40.0, 0.005, {0.5, std::nullopt}, {0.25, std::nullopt}})),
             std::string(R"({"attempt":2,"clips_per_second":40.0,"epoch":3,"learning_rate":0.005,"seconds":12.5,)"
                         R"("tag_pr_auc":[0.25,null],"tag_roc_auc":[0.5,null],"time":"2026-03-01T12:34:56.789Z",)"
                         R"("train_loss":0.5,"type":"epoch",)"
                         R"("validation_loss":0.25,"validation_pr_auc":null,"validation_roc_auc":0.75})"));
    QCOMPARE(encodeEvent(made(EndedEvent{RunState::Finished, ""})),
             std::string(R"({"attempt":2,"message":"","state":"finished","time":"2026-03-01T12:34:56.789Z",)"
                         R"("type":"ended"})"));
    std::vector<std::string> types;
    for (const RunEvent& one : oneOfEach())
        types.push_back(parseJson(encodeEvent(one)).at("type"));
    QCOMPARE(types, (std::vector<std::string>{"started", "resumed", "progress", "left_out", "decoded", "epoch", "test",
                                              "ended"}));
}

void TestRunEvent::everyKindReadsBack() {
    for (const RunEvent& one : oneOfEach()) {
        const std::string line = encodeEvent(one);
        QVERIFY(line.find('\n') == std::string::npos);
        const auto decoded = decodeEvent(line);
        QVERIFY2(decoded, line.c_str());
        QVERIFY2(*decoded == one, line.c_str());
    }
}

void TestRunEvent::numbersThatAreNotFiniteAreNull() {
    const std::string line = encodeEvent(made(ProgressEvent{RunPhase::Training, 1, 1, 2, std::nan(""), 1.0}));
    QVERIFY(parseJson(line).at("loss").is_null());
    const auto decoded = decodeEvent(line);
    QVERIFY(decoded);
    QVERIFY(std::isnan(std::get<ProgressEvent>(decoded->body).loss));
}

void TestRunEvent::bytesThatAreNoTextAreMarked() {
    const auto decoded = decodeEvent(encodeEvent(made(LeftOutEvent{"a\xff.mp3", "empty"})));
    QVERIFY(decoded);
    QCOMPARE(std::get<LeftOutEvent>(decoded->body).file, std::string("a\uFFFD.mp3"));
}

void TestRunEvent::olderAndNewerVersions() {
    const auto decoded = decodeEvent(R"({"type":"resumed","time":"t","attempt":3,"epoch":2,"invented_later":[1]})");
    QVERIFY(decoded);
    QCOMPARE(*decoded, (RunEvent{"t", 3, ResumedEvent{2}}));
    const auto sparse = decodeEvent(R"({"type":"started","time":"t","attempt":1,"host":"h"})");
    QVERIFY(sparse);
    QCOMPARE(std::get<StartedEvent>(sparse->body), (StartedEvent{0, "h", "", "", "", ""}));
    const auto later = decodeEvent(R"({"type":"progress","time":"t","attempt":1,"phase":"invented_later","done":7})");
    QVERIFY(later);
    QCOMPARE(std::get<ProgressEvent>(later->body).phase, RunPhase::Other);
    QCOMPARE(std::get<ProgressEvent>(later->body).done, 7);
}

void TestRunEvent::unknownTypeIsNotFound() {
    const auto decoded = decodeEvent(R"({"type":"invented_later","time":"t","attempt":1})");
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, ErrorKind::NotFound);
    QVERIFY(contains(decoded.error().message, "invented_later"));
}

void TestRunEvent::garbageIsCorrupt_data() {
    QTest::addColumn<std::string>("line");
    const auto row = [](const char* name, const char* line) { QTest::newRow(name) << std::string(line); };
    row("empty", "");
    row("torn", R"({"type":"epoch","ti)");
    row("list", "[1,2]");
    row("binary", "\x01\xff\xfe");
    row("no type", R"({"time":"t","attempt":1})");
    row("type is a number", R"({"type":3,"time":"t","attempt":1})");
    row("no time", R"({"type":"resumed","attempt":1,"epoch":1})");
    row("no attempt", R"({"type":"resumed","time":"t","epoch":1})");
    row("text for a number", R"({"type":"resumed","time":"t","attempt":1,"epoch":"one"})");
    row("integer too large", R"({"type":"resumed","time":"t","attempt":1,"epoch":99999999999})");
    row("ended as queued", R"({"type":"ended","time":"t","attempt":1,"state":"queued"})");
    row("ended as nothing", R"({"type":"ended","time":"t","attempt":1,"state":"gone"})");
    row("tags are no list", R"({"type":"test","time":"t","attempt":1,"tags":{}})");
    row("scores of tags are no list", R"({"type":"epoch","time":"t","attempt":1,"tag_roc_auc":1})");
    row("a tag's score is text", R"({"type":"epoch","time":"t","attempt":1,"tag_roc_auc":["a"]})");
    row("a tag is no object", R"({"type":"test","time":"t","attempt":1,"tags":[7]})");
}

void TestRunEvent::garbageIsCorrupt() {
    QFETCH(std::string, line);
    const auto decoded = decodeEvent(line);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, ErrorKind::Corrupt);
}

QTEST_APPLESS_MAIN(TestRunEvent)
#include "tst_run_event.moc"
