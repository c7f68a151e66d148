// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/support/show.h"
#include "widgets/style/state_pane.h"

using namespace etude;

namespace {

/// The visible button with a text.
QPushButton* button(const StatePane& pane, const QString& text) {
    for (QPushButton* candidate : pane.findChildren<QPushButton*>())
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    return nullptr;
}

bool showsText(const StatePane& pane, const QString& text) {
    for (const QLabel* label : pane.findChildren<QLabel*>())
        if (label->isVisible() && label->text() == text)
            return true;
    return false;
}

} // namespace

class TestStatePane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithContent();
    void emptyHasSentenceAndButton();
    void workingShowsFraction();
    void workingWithoutTotalIsBusy();
    void cancelKeepsFocusWhileProgressComesIn();
    void failureFoldsDetails();
    void namesAreNotRichText();

private:
    QLabel* m_content = nullptr;
    std::unique_ptr<StatePane> m_pane;
};

void TestStatePane::init() {
    m_content = new QLabel(QStringLiteral("content"));
    m_pane = std::make_unique<StatePane>(m_content);
    m_pane->resize(500, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestStatePane::cleanup() {
    m_pane.reset();
}

void TestStatePane::beginsWithContent() {
    QVERIFY(m_content->isVisible());
}

void TestStatePane::emptyHasSentenceAndButton() {
    QSignalSpy requested(m_pane.get(), &StatePane::actionRequested);
    m_pane->showEmpty(QStringLiteral("No tracks yet."), QStringLiteral("Import folder"));
    QVERIFY(!m_content->isVisible());
    QVERIFY(showsText(*m_pane, QStringLiteral("No tracks yet.")));
    QPushButton* action = button(*m_pane, QStringLiteral("Import folder"));
    QVERIFY(action != nullptr);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    m_pane->showContent();
    QVERIFY(m_content->isVisible());
    QVERIFY(button(*m_pane, QStringLiteral("Import folder")) == nullptr);
}

void TestStatePane::workingShowsFraction() {
    QSignalSpy cancelled(m_pane.get(), &StatePane::cancelRequested);
    m_pane->showWorking(QStringLiteral("Reading tracks"), 30, 120);
    const auto* bar = m_pane->findChild<QProgressBar*>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value() * 4, bar->maximum());
    QTest::mouseClick(button(*m_pane, QStringLiteral("Cancel")), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    m_pane->showWorking(QStringLiteral("Reading tracks"), 60, 120, false);
    QVERIFY(button(*m_pane, QStringLiteral("Cancel")) == nullptr);
    const qint64 huge = qint64{1} << 40; // more than an int
    m_pane->showWorking(QStringLiteral("Reading bytes"), huge / 2, huge);
    QCOMPARE(bar->value() * 2, bar->maximum());
}

void TestStatePane::workingWithoutTotalIsBusy() {
    m_pane->showWorking(QStringLiteral("Looking for files"));
    QCOMPARE(m_pane->findChild<QProgressBar*>()->maximum(), 0);
    m_pane->showWorking(QStringLiteral("Reading"), 1, 2);
    QCOMPARE_GT(m_pane->findChild<QProgressBar*>()->maximum(), 0);
}

void TestStatePane::cancelKeepsFocusWhileProgressComesIn() {
    m_pane->showWorking(QStringLiteral("Reading tracks"), 1, 10);
    QPushButton* cancel = button(*m_pane, QStringLiteral("Cancel"));
    cancel->setFocus();
    m_pane->showWorking(QStringLiteral("Reading tracks"), 2, 10);
    QCOMPARE(m_pane->focusWidget(), cancel);
}

void TestStatePane::failureFoldsDetails() {
    m_pane->showFailure(QStringLiteral("The file cannot be read."), QStringLiteral("Try again"),
                        QStringLiteral("errno 13"));
    QVERIFY(showsText(*m_pane, QStringLiteral("The file cannot be read.")));
    QVERIFY(button(*m_pane, QStringLiteral("Try again")) != nullptr);
    QVERIFY(!m_pane->findChild<QProgressBar*>()->isVisible());
    QVERIFY(!showsText(*m_pane, QStringLiteral("errno 13")));
    auto* fold = m_pane->findChild<QToolButton*>();
    QVERIFY(fold->isVisible());
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(showsText(*m_pane, QStringLiteral("errno 13")));
    m_pane->showFailure(QStringLiteral("Another one."));
    QVERIFY(!fold->isVisible());
}

void TestStatePane::namesAreNotRichText() {
    m_pane->showFailure(QStringLiteral("<b>track</b>.mp3 cannot be read."));
    for (const QLabel* label : m_pane->findChildren<QLabel*>())
        if (label != m_content)
            QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestStatePane)
#include "tst_state_pane.moc"
