// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QVBoxLayout>

#include <atomic>

#include "tests/support/await.h"
#include "widgets/experiments/load_line.h"
#include "widgets/style/theme.h"

using namespace etude;
using namespace Qt::StringLiterals;

class TestLoadLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void onlyWhileRunsAreAtWork();
    void onlyWhileItCanBeSeen();
    void thisMachine();

private:
    std::atomic<int> m_samples = 0;
    std::unique_ptr<QWidget> m_page;
    LoadLine* m_line = nullptr;
};

void TestLoadLine::initTestCase() {
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, Appearance::Light);
}

void TestLoadLine::init() {
    m_samples = 0;
    m_page = std::make_unique<QWidget>();
    m_line = new LoadLine([this] {
        MachineLoad load;
        load.cpu = ++m_samples == 1 ? 0.01 : 0.87;
        load.memory = {6'100'000'000, 24'000'000'000};
        load.gpus = Error{ErrorKind::NotFound, say("There is no NVIDIA driver on this machine.")};
        return load;
    });
    (new QVBoxLayout(m_page.get()))->addWidget(m_line);
    m_page->show();
}

void TestLoadLine::onlyWhileRunsAreAtWork() {
    QTest::qWait(100);
    QCOMPARE(m_samples, 0);
    QVERIFY(!m_line->isVisible());
    m_line->setAtWork(true);
    AWAIT_VERIFY(m_line->isVisible());
    QCOMPARE(m_line->text(), u"CPU 87 % · memory 6.1 of 24 GB"_s); // not of the time before
    m_line->setAtWork(false);
    QVERIFY(!m_line->isVisible());
    const int samples = m_samples;
    QTest::qWait(2500);
    QCOMPARE(m_samples, samples);
}

void TestLoadLine::onlyWhileItCanBeSeen() {
    m_page->hide();
    m_line->setAtWork(true);
    QTest::qWait(2500);
    QCOMPARE(m_samples, 0);
    m_page->show();
    AWAIT_VERIFY(m_line->isVisible());
}

void TestLoadLine::thisMachine() {
    auto* line = new LoadLine;
    m_page->layout()->addWidget(line);
    line->setAtWork(true);
    AWAIT_VERIFY(line->isVisible());
    QVERIFY2(line->text().startsWith(u"CPU "_s) && line->text().contains(u" % · memory "_s), qPrintable(line->text()));
}

QTEST_MAIN(TestLoadLine)
#include "tst_load_line.moc"
