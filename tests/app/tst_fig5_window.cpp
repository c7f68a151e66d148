// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include "app/desktop/application.h"
#include "engine/demo/demo_corpus.h"
#include "tests/support/await.h"
#include "tests/support/by_hand.h"
#include "tests/support/must.h"
#include "tests/support/own_settings.h"
#include "tests/support/session_answer.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/experiments/preset_panel.h"
#include "widgets/experiments/run_model.h"
#include "widgets/inspect/inspect_page.h"
#include "widgets/models/qt_text.h"

using namespace etude;
using test::must;

namespace {

constexpr std::size_t kRuns = 15; ///< of Fig. 5: 12 configurations and three more training sizes, of one seed

} // namespace

/// A researcher's way from audio to Fig. 5, by clicks and keys, with the real scheduler and workers.
class TestFig5Window : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theCorpusIsDropped();
    void theCostIsShown();
    void oneRunFails();
    void itIsRetried();
    void theFigureIsComplete();
    void cleanupTestCase();

private:
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        return m_application->window().findChild<Widget*>(QLatin1String(name));
    }
    void click(const char* name) const {
        auto* widget = find<QWidget>(name);
        QVERIFY2(widget != nullptr && widget->isVisible() && widget->isEnabled(), name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    [[nodiscard]] QString costText() const { return find<QLabel>("presetCost")->text(); }
    [[nodiscard]] std::size_t count(RunState state) const {
        return static_cast<std::size_t>(std::ranges::count(m_application->session()->runs(), state, &RunRow::state));
    }
    [[nodiscard]] bool haveEnded() const { return count(RunState::Finished) + count(RunState::Failed) == kRuns; }

    test::OwnSettings m_settings;
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
    std::string m_spoilt;             ///< the run that cannot be finished
    std::filesystem::path m_inTheWay; ///< of its scores
};

void TestFig5Window::initTestCase() {
    QLocale::setDefault(QLocale::c());
    must(writeDemoCorpus(toPath(m_folder.filePath(QStringLiteral("demo"))), CorpusSize::Tiny, kDemoSeed));
    m_application = std::make_unique<Application>(*qApp, DesktopOptions{});
    m_application->window().resize(1280, 800);
    m_application->window().show();
    m_application->createProject(m_folder.filePath(QStringLiteral("project")));
    QVERIFY(test::caughtUp(*m_application->session()));
}

void TestFig5Window::theCorpusIsDropped() {
    auto* page = m_application->window().findChild<InspectPage*>();
    QVERIFY(test::drop(*page, {QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("demo/manifest.csv")))}));
    AWAIT_COMPARE(m_application->session()->datasets().size(), 1);
    AWAIT_COMPARE(find<QTableView>("tracks")->model()->rowCount(), 48);
}

void TestFig5Window::theCostIsShown() {
    click("task-experiments");
    auto* design = find<QComboBox>("studyDesign");
    design->setFocus();
    for (int i = 0; i < design->findData(QStringLiteral("fig5")); ++i)
        QTest::keyClick(design, Qt::Key_Down);
    QCOMPARE(design->currentData().toString(), QStringLiteral("fig5"));
    test::type(*find<QSpinBox>("presetSeeds"), "1");
    test::type(*find<QSpinBox>("studyEpochs"), "1");
    AWAIT_VERIFY(costText().contains(QStringLiteral("15 runs to train")));
    QVERIFY2(costText().contains(QStringLiteral("Memory: ")), qPrintable(costText()));
    QVERIFY2(costText().contains(QStringLiteral("Disk: ")), qPrintable(costText()));
    AWAIT_VERIFY(find<QPushButton>("queueStudy")->isEnabled());
    QVERIFY(find<QPushButton>("queueStudy")->text().contains(QStringLiteral("15")));
}

/// Where its scores would be written is a folder, which can neither be read nor replaced.
void TestFig5Window::oneRunFails() {
    const std::vector<Study>& studies = m_application->window().findChild<PresetPanel*>()->studies();
    QCOMPARE(studies.size(), std::size_t(1));
    QCOMPARE(studies[0].runs.size(), kRuns);
    m_spoilt = storedRunId(studies[0].runs[4]);
    m_inTheWay = m_application->session()->layout().run(m_spoilt) / "scores.npy";
    std::filesystem::create_directories(m_inTheWay / "in the way");
    click("queueStudy");
    AWAIT_VERIFY(m_application->session()->runs().size() == kRuns && haveEnded());
    QCOMPARE(count(RunState::Failed), std::size_t(1));
    const auto& runs = m_application->session()->runs();
    const auto failed = std::ranges::find(runs, RunState::Failed, &RunRow::state);
    QCOMPARE(failed->id, m_spoilt);
    QVERIFY2(failed->message.find("scores.npy") != std::string::npos, failed->message.c_str());
}

void TestFig5Window::itIsRetried() {
    auto* queue = find<QTreeView>("queueTable");
    queue->scrollToTop();
    QTest::mouseClick(queue->viewport(), Qt::LeftButton, {}, queue->visualRect(queue->model()->index(0, 0)).center());
    auto* retry = find<QPushButton>("retryMissing");
    AWAIT_VERIFY(retry->isVisible());
    QVERIFY2(retry->text().contains(QLatin1Char('1')), qPrintable(retry->text()));
    std::filesystem::remove_all(m_inTheWay);
    click("retryMissing");
    AWAIT_COMPARE(count(RunState::Finished), kRuns);
    AWAIT_VERIFY(!retry->isVisible()); // the coverage is complete
}

void TestFig5Window::theFigureIsComplete() {
    click("task-results");
    auto* panel = find<ChartPanel>("resultChart");
    const auto bars = [panel] {
        return std::ranges::count(panel->spec().series, ChartSeries::Kind::Bar, &ChartSeries::kind);
    };
    AWAIT_COMPARE(bars(), std::ptrdiff_t(kRuns));
}

void TestFig5Window::cleanupTestCase() {
    m_application.reset();
}

QTEST_MAIN(TestFig5Window)
#include "tst_fig5_window.moc"
