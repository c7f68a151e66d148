// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/queue_order.h"

#include <fstream>
#include <memory>
#include <thread>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "tests/support/must.h"

using namespace etude;
using test::must;
namespace fs = std::filesystem;
using Ids = std::vector<std::string>;

class TestQueueOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void noFileIsTheDefault();
    void whatIsChangedIsRead();
    void defaultsAreNotWritten();
    void anErrorStoresNothing();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void changesAtOnceAreAllKept();
    void aFileThatIsBeingChangedIsWaitedFor();
    void priorityThenOrderThenCreation();
    void runsThatAreNamedComeFirst();
    void idsAreMoved();
    void severalIdsAreMoved();

private:
    [[nodiscard]] ProjectLayout project() const { return {fs::path(m_folder->path().toStdString())}; }
    void change(const std::function<void(QueueOrder&)>& how) const {
        must(changeQueueOrder(project(), [&](QueueOrder& queue) -> Result<void> {
            how(queue);
            return {};
        }));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestQueueOrder::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestQueueOrder::noFileIsTheDefault() {
    QCOMPARE(must(loadQueueOrder(project())), QueueOrder());
    QCOMPARE(QueueOrder().of("any"), StudyOrder());
    change([](QueueOrder&) {});
    QVERIFY(!fs::exists(project().queueFile()));
}

void TestQueueOrder::whatIsChangedIsRead() {
    const StudyOrder order{-3, true, true, OnFailure::Stop, {"b", "a"}, {"c"}};
    change([&](QueueOrder& queue) {
        queue.studies = {"two", "one"};
        queue.changed["one"] = order;
    });
    const QueueOrder read = must(loadQueueOrder(project()));
    QCOMPARE(read.studies, (Ids{"two", "one"}));
    QCOMPARE(read.of("one"), order);
    QCOMPARE(read.of("two"), StudyOrder());
}

void TestQueueOrder::defaultsAreNotWritten() {
    change([](QueueOrder& queue) { queue.changed["one"].paused = true; });
    change([](QueueOrder& queue) { queue.changed["one"].paused = false; });
    QCOMPARE(must(loadQueueOrder(project())), QueueOrder());
    QVERIFY(readFile(project().queueFile())->find("one") == std::string::npos);
}

void TestQueueOrder::anErrorStoresNothing() {
    const auto refused = changeQueueOrder(project(), [](QueueOrder& queue) -> Result<void> {
        queue.changed["one"].paused = true;
        return Error{ErrorKind::Invalid, say("No.")};
    });
    QCOMPARE(refused.error().message, std::string("No."));
    QVERIFY(!fs::exists(project().queueFile()));
}

void TestQueueOrder::whatCannotBeReadIsSaid_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("is not the order of a queue");
    QTest::newRow("no object") << QByteArray("[]") << QByteArray("is not the order of a queue");
    QTest::newRow("no schema") << QByteArray("{}") << QByteArray("is not the order of a queue");
    QTest::newRow("later") << QByteArray(R"({"schema": 2})") << QByteArray("another version of Etude (schema 2)");
    QTest::newRow("type") << QByteArray(R"({"schema": 1, "studies": {"a": {"paused": "yes"}}})")
                          << QByteArray("is not the order of a queue");
    QTest::newRow("study") << QByteArray(R"({"schema": 1, "studies": {"a": 3}})")
                           << QByteArray("is not the order of a queue");
    QTest::newRow("policy") << QByteArray(R"({"schema": 1, "studies": {"a": {"on_failure": "?"}}})")
                            << QByteArray("is not the order of a queue");
}

void TestQueueOrder::whatCannotBeReadIsSaid() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, said);
    std::ofstream(project().queueFile()) << text.constData();
    const auto read = loadQueueOrder(project());
    QVERIFY(!read);
    QVERIFY2(QByteArray::fromStdString(read.error().message).contains(said), read.error().message.c_str());
    const auto changed = changeQueueOrder(project(), [](QueueOrder& queue) -> Result<void> {
        queue.studies = {"a"};
        return {};
    });
    QCOMPARE(changed.error(), read.error());
    QCOMPARE(QByteArray::fromStdString(readFile(project().queueFile()).value()), text);
}

void TestQueueOrder::changesAtOnceAreAllKept() {
    constexpr int kThreads = 4;
    constexpr int kChanges = 20;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < kThreads; ++thread)
            threads.emplace_back([&] {
                for (int i = 0; i < kChanges; ++i)
                    change([](QueueOrder& queue) { ++queue.changed["one"].priority; });
            });
    }
    QCOMPARE(must(loadQueueOrder(project())).of("one").priority, kThreads * kChanges);
}

void TestQueueOrder::aFileThatIsBeingChangedIsWaitedFor() {
    auto lock = std::make_unique<Result<FileLock>>(FileLock::tryAcquire(project().queueLock()));
    const std::jthread release([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        lock.reset();
    });
    change([](QueueOrder& queue) { queue.changed["one"].priority = 1; });
    QVERIFY(!lock);
}

void TestQueueOrder::priorityThenOrderThenCreation() {
    QueueOrder queue;
    queue.changed["c"].priority = 1;
    queue.changed["a"].priority = -1;
    QCOMPARE(studiesInOrder(queue, {"a", "b", "c", "d", "e"}), (Ids{"c", "b", "d", "e", "a"}));
    queue.studies = {"e", "gone", "a", "b"};
    QCOMPARE(studiesInOrder(queue, {"a", "b", "c", "d", "e"}), (Ids{"c", "e", "b", "d", "a"}));
}

void TestQueueOrder::runsThatAreNamedComeFirst() {
    StudyOrder order;
    QCOMPARE(runsInOrder(order, {"b", "a", "c"}), (Ids{"b", "a", "c"}));
    order.order = {"c", "other", "c"};
    QCOMPARE(runsInOrder(order, {"b", "a", "c"}), (Ids{"c", "b", "a"}));
}

void TestQueueOrder::idsAreMoved() {
    Ids ids{"a", "b", "c"};
    moveId(ids, "c", "a");
    QCOMPARE(ids, (Ids{"c", "a", "b"}));
    moveId(ids, "c", std::nullopt);
    QCOMPARE(ids, (Ids{"a", "b", "c"}));
    moveId(ids, "a", "a");
    moveId(ids, "x", "a");
    QCOMPARE(ids, (Ids{"a", "b", "c"}));
    moveId(ids, "a", "x");
    QCOMPARE(ids, (Ids{"b", "c", "a"}));
}

void TestQueueOrder::severalIdsAreMoved() {
    const auto moved = [](const Ids& which, const std::optional<std::string>& before) {
        Ids ids{"a", "b", "c", "d", "e"};
        moveIds(ids, which, before);
        return ids;
    };
    QCOMPARE(moved({"d", "b"}, "a"), (Ids{"d", "b", "a", "c", "e"}));
    QCOMPARE(moved({"a", "c"}, std::nullopt), (Ids{"b", "d", "e", "a", "c"}));
    QCOMPARE(moved({"a", "c", "d"}, "c"), (Ids{"b", "a", "c", "d", "e"}));
    QCOMPARE(moved({"a", "e"}, "e"), (Ids{"b", "c", "d", "a", "e"}));
    QCOMPARE(moved({"nobody", "b"}, "nobody"), (Ids{"a", "c", "d", "e", "b"}));
}

QTEST_APPLESS_MAIN(TestQueueOrder)
#include "tst_queue_order.moc"
