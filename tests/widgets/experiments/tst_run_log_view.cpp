// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

#include "engine/experiment/run_event.h"
#include "tests/support/await.h"
#include "tests/support/show.h"
#include "widgets/experiments/log_model.h"
#include "widgets/experiments/run_log_view.h"
#include "widgets/forms/elided_label.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 100'000;

std::string eventLine(int number, decltype(RunEvent::body) body) {
    return encodeEvent({"2026-03-01T10:00:" + std::to_string(10 + number % 50) + ".000Z", 1, std::move(body)}) + "\n";
}

/// The longest time for which the window's thread did not come to its events.
class Blocked : public QObject {
public:
    Blocked() {
        m_since.start();
        startTimer(0);
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent*) override { m_longest = std::max(m_longest, m_since.restart()); }

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

class TestRunLogView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }
    void linesAsTheyAreTold();
    void searchLeavesWhatMatches();
    void followsARunThatTrains();
    void copiesWhatIsSelected();
    void readsOnlyWhileItIsSeen();
    void manyLinesStayFluid();
    void tellsWhatCannotBeRead();

private:
    void append(const char* name, const std::string& text) const { std::ofstream(m_run / name, std::ios::app) << text; }
    [[nodiscard]] QString cell(int row, int column = LogModel::Text) const {
        return m_table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString count() const { return m_view->findChild<ElidedLabel*>(u"logCount"_s)->text(); }
    void search(const QString& text) const { m_view->findChild<QLineEdit*>(u"logSearch"_s)->setText(text); }
    [[nodiscard]] int rows() const { return m_table->model()->rowCount(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_run;
    std::unique_ptr<RunLogView> m_view;
    QTableView* m_table = nullptr;
};

void TestRunLogView::initTestCase() {
    QLocale::setDefault(QLocale::c());
    qputenv("TZ", "UTC-2"); // two hours east
    applyTheme(*qApp, Appearance::Light);
}

void TestRunLogView::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_run = toPath(m_folder->path());
    m_view = std::make_unique<RunLogView>();
    m_view->resize(900, 300);
    m_view->show();
    m_table = m_view->findChild<QTableView*>(u"logTable"_s);
}

void TestRunLogView::linesAsTheyAreTold() {
    QVERIFY(!m_table->isVisible());
    append("events.jsonl", eventLine(0, StartedEvent{2, "here", "cpu", "0.1", "abc", "1.13"}) + "<b>garbage</b>\n" +
                               eventLine(3, EndedEvent{RunState::Failed, "no space"}));
    append("worker.log", "terminate called\n");
    m_view->showRun(m_run, false);
    AWAIT_COMPARE(rows(), 4);
    QCOMPARE(cell(0, LogModel::Time), u"2026-03-01 12:00:10"_s);
    QVERIFY(cell(0).startsWith(u"Started on here, device cpu"_s));
    QCOMPARE(cell(1), u"<b>garbage</b>"_s);
    QCOMPARE(cell(1, LogModel::Time), QString());
    QCOMPARE(cell(2), u"Failed: no space"_s);
    QCOMPARE(m_table->model()->index(2, LogModel::Text).data(Qt::ForegroundRole).value<QColor>(),
             failureColor(qApp->palette()));
    QCOMPARE(cell(3), u"terminate called"_s);
    QCOMPARE(count(), u"4 line(s) · 1 of them cannot be read"_s);
    QVERIFY(m_table->model()->index(1, LogModel::Text).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    m_view->showRun({}, false);
    QCOMPARE(rows(), 0);
}

void TestRunLogView::searchLeavesWhatMatches() {
    for (int i = 0; i < 20; ++i)
        append("events.jsonl", eventLine(i, ProgressEvent{RunPhase::Training, i, 1, 2}));
    m_view->showRun(m_run, true);
    AWAIT_COMPARE(rows(), 20);
    search(u"EPOCH 1"_s);
    AWAIT_COMPARE(rows(), 11); // 1, and 10 to 19
    QCOMPARE(count(), u"11 of 20 line(s)"_s);
    append("events.jsonl", eventLine(1, ProgressEvent{RunPhase::Training, 15, 2, 2}) +
                               eventLine(1, ProgressEvent{RunPhase::Training, 25, 2, 2}));
    AWAIT_COMPARE(count(), u"12 of 22 line(s)"_s); // what is new is searched, too
    QVERIFY(cell(11).startsWith(u"Epoch 15, training: 2 of 2"_s));
    search(u"12:00:13"_s); // of the time of day
    AWAIT_COMPARE(rows(), 1);
    QVERIFY(cell(0).startsWith(u"Epoch 3,"_s));
    search(u"no such thing"_s);
    AWAIT_VERIFY(!m_table->isVisible());
    search({});
    AWAIT_COMPARE(rows(), 22);
    QVERIFY(m_table->isVisible());
}

void TestRunLogView::followsARunThatTrains() {
    m_view->showRun(m_run / "later", true);
    std::filesystem::create_directory(m_run / "later");
    std::string some;
    for (int i = 0; i < 100; ++i)
        some += eventLine(i, ProgressEvent{RunPhase::Training, 1, i, 100});
    append("later/events.jsonl", some);
    AWAIT_COMPARE(rows(), 100);
    QScrollBar* bar = m_table->verticalScrollBar();
    AWAIT_VERIFY(bar->maximum() > 50 && bar->value() == bar->maximum());
    append("later/events.jsonl", some);
    AWAIT_COMPARE(rows(), 200);
    AWAIT_VERIFY(bar->maximum() > 150 && bar->value() == bar->maximum()); // the end stays in sight
    bar->setValue(10);
    append("later/events.jsonl", some);
    AWAIT_COMPARE(rows(), 300);
    QCOMPARE(bar->value(), 10); // and so does what is read
    append("later/events.jsonl", eventLine(1, EndedEvent{}) + "{\"torn");
    m_view->showRun(m_run / "later", false);
    AWAIT_COMPARE(rows(), 302);
    QCOMPARE(cell(301), u"{\"torn"_s);
}

void TestRunLogView::copiesWhatIsSelected() {
    append("events.jsonl", eventLine(0, LeftOutEvent{"a", "b"}) + "garbage\n" + eventLine(1, EndedEvent{}));
    m_view->showRun(m_run, false);
    AWAIT_COMPARE(rows(), 3);
    m_table->selectRow(2);
    m_table->selectionModel()->select(m_table->model()->index(0, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QApplication::clipboard()->clear();
    m_table->findChild<QAction*>(u"copyLog"_s)->trigger();
    AWAIT_COMPARE(QApplication::clipboard()->text(),
                  u"2026-03-01 12:00:10  Left out a: b\n2026-03-01 12:00:11  Finished"_s);
}

void TestRunLogView::readsOnlyWhileItIsSeen() {
    m_view->hide();
    append("events.jsonl", eventLine(0, EndedEvent{}));
    m_view->showRun(m_run, true);
    QTest::qWait(700);
    QCOMPARE(rows(), 0);
    m_view->show();
    AWAIT_COMPARE(rows(), 1);
}

void TestRunLogView::manyLinesStayFluid() {
    std::string text;
    for (int i = 0; i < kMany; ++i)
        text += eventLine(i, ProgressEvent{RunPhase::Training, i, i, kMany, 0.5, 100});
    append("events.jsonl", text);
    const Blocked blocked;
    m_view->showRun(m_run, true);
    AWAIT_COMPARE(rows(), kMany);
    const qint64 reading = blocked.longest();
    search(u"epoch 9999"_s);
    AWAIT_COMPARE(rows(), 11);
    search({});
    AWAIT_COMPARE(rows(), kMany);
    m_table->verticalScrollBar()->setValue(kMany / 2);
    QCoreApplication::processEvents();
    const qint64 all = blocked.longest();
    qInfo() << "longest pause while reading" << reading << "ms, with searches" << all << "ms";
    QCOMPARE_LT(all, 250); // a busy machine's; about 10 ms alone
}

void TestRunLogView::tellsWhatCannotBeRead() {
    QSignalSpy failed(m_view.get(), &RunLogView::failed);
    std::filesystem::create_directory(m_run / "events.jsonl"); // a folder
    m_view->showRun(m_run, true);
    AWAIT_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].value<Error>().message.find("events.jsonl") != std::string::npos);
}

QTEST_MAIN(TestRunLogView)
#include "tst_run_log_view.moc"
