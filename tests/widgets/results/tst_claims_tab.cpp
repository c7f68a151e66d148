// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include "engine/analysis/claims.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/await.h"
#include "tests/support/own_settings.h"
#include "widgets/models/project_session.h"
#include "widgets/models/told.h"
#include "widgets/results/claim_model.h"
#include "widgets/results/results_page.h"
#include "widgets/style/theme.h"

using namespace etude;
using namespace etude::test;

namespace {

/// Decibels .05 above linear, whatever the weighting; the seeds .0005 apart or less.
double aucOf(const RunSpec& spec) {
    const bool isDecibel = spec.input.preprocess.compression == Compression::Decibel;
    const std::array noise{0.0002, -0.0003, 0.0001, 0.0004};
    return 0.8 + (isDecibel ? 0.05 : 0.0) + noise[(spec.seeds.initialisation + (isDecibel ? 1 : 0)) % noise.size()];
}

} // namespace

/// The board of a real project: the twelve configurations of Fig. 5, three seeds each.
class TestClaimsTab : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theBoard();
    void theSelectedClaim();
    void queuesWhatIsMissing();

private:
    template <class T>
    [[nodiscard]] T* find(const char* name) const {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] static QString cell(const QTableView& table, int row, int column) {
        return table.model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rowOf(std::string_view id) const {
        for (std::size_t i = 0; i < m_board.claims.size(); ++i)
            if (m_board.claims[i].id == id)
                return static_cast<int>(i);
        return -1;
    }

    test::OwnSettings m_settings;
    Project m_project;
    std::string m_hash;
    ClaimsBoard m_board; ///< the engine's
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ResultsPage> m_page;
    QTableView* m_table = nullptr;
};

void TestClaimsTab::initTestCase() {
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, Appearance::Light);
    m_hash = must(m_project.database.addDataset(smallDataset("<b>small</b>")));
    StudyPlan plan{"fig5",
                   {},
                   {{"compression", {"decibel", "linear"}},
                    {"weighting", {"bypass", "per_frequency", "a_weighting"}},
                    {"scale", {1.0, 10.0}}},
                   3};
    plan.base.data.dataset = m_hash;
    plan.base.training.epochs = 3;
    const Study study = must(expandStudy(plan));
    must(m_project.database.addStudy(study));
    for (const RunSpec& spec : study.runs)
        finishRun(m_project.layout, spec, aucOf(spec));
    must(m_project.database.ingest());
}

void TestClaimsTab::init() {
    QSettings().clear();
    QSettings().setValue(QStringLiteral("results/tab"), QStringLiteral("claims"));
    m_board = claimsBoard(must(m_project.database.results()), m_hash);
    m_session = std::make_unique<ProjectSession>(m_project.layout, false, QueuedRuns::Leave);
    m_page = std::make_unique<ResultsPage>();
    m_page->resize(1280, 720);
    m_page->setSession(m_session.get());
    m_page->show();
    m_table = find<QTableView>("claimTable");
    AWAIT_COMPARE(m_table->model()->rowCount(), static_cast<int>(m_board.claims.size()));
}

void TestClaimsTab::cleanup() {
    m_page.reset();
    m_session.reset();
}

void TestClaimsTab::theBoard() {
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        const Claim& claim = m_board.claims[static_cast<std::size_t>(row)];
        QCOMPARE(cell(*m_table, row, ClaimModel::Name), told(claim.statement));
        QCOMPARE(cell(*m_table, row, ClaimModel::Outcome), claimVerdictName(claim.verdict));
        QCOMPARE(cell(*m_table, row, ClaimModel::Seeds), QString::number(claim.decidingPart().n));
    }
    const int decibel = rowOf("decibel_mel");
    QCOMPARE(cell(*m_table, decibel, ClaimModel::Outcome), QStringLiteral("Reproduced"));
    const ClaimPart& part = m_board.claims[static_cast<std::size_t>(decibel)].decidingPart();
    const double width = part.interval->second - part.interval->first;
    const auto text = [&](double value) { return told(claimNumber(ClaimUnit::Auc, value, width)); };
    QCOMPARE(cell(*m_table, decibel, ClaimModel::Found), text(*part.estimate));
    QCOMPARE(cell(*m_table, decibel, ClaimModel::Interval),
             QStringLiteral("%1 to %2").arg(text(part.interval->first), text(part.interval->second)));
    const int stft = rowOf("mel_stft");
    QCOMPARE(cell(*m_table, stft, ClaimModel::Outcome), QStringLiteral("Not run yet"));
    QCOMPARE(cell(*m_table, stft, ClaimModel::Interval), QStringLiteral("–"));
    QVERIFY(!find<QComboBox>("claimDataset")->isVisible());
    QCOMPARE(find<QLabel>("claimBase")->text(), told(baseSentence(m_board)));
}

void TestClaimsTab::theSelectedClaim() {
    m_table->selectRow(rowOf("weighting"));
    const Claim& claim = *findClaim(m_board, "weighting");
    QCOMPARE(find<QLabel>("claimStatement")->text(), told(claim.statement));
    QCOMPARE(find<QLabel>("claimRule")->text(), told(claim.rule));
    const auto* parts = find<QTableView>("claimParts");
    QCOMPARE(parts->model()->rowCount(), 12);
    QCOMPARE(cell(*parts, 0, ClaimModel::Name), QStringLiteral("bypass − per frequency, decibel, × 1"));
    QVERIFY(!find<QPushButton>("queueClaim")->isVisible());
    m_table->selectRow(rowOf("decibel_stft"));
    QCOMPARE(parts->model()->rowCount(), 1);
    QVERIFY(find<QPushButton>("queueClaim")->isVisible());
}

void TestClaimsTab::queuesWhatIsMissing() {
    m_table->selectRow(rowOf("decibel_stft"));
    auto* button = find<QPushButton>("queueClaim");
    QVERIFY2(button->text().contains(QStringLiteral("10 run")), qPrintable(button->text()));
    QVERIFY2(button->text().contains(QStringLiteral("about 3 min")), qPrintable(button->text())); // of 19 s each
    QTest::mouseClick(button, Qt::LeftButton);
    AWAIT_COMPARE(must(m_project.database.studies()).size(), std::size_t{2});
    const std::string id = findClaim(m_board, "decibel_stft")->missing.study.id;
    const auto queued = runsOfStudy(must(m_project.database.results()), id);
    QCOMPARE(queued.size(), std::size_t{10});
    for (const RunResult& run : queued)
        QCOMPARE(run.spec.input.spectrum.representation, Representation::Stft);
    // The real scheduler takes them up; their audio is not there.
    AWAIT_VERIFY(std::ranges::count(m_session->runs(), RunState::Failed, &RunRow::state) == 10 &&
                 !m_session->schedulerRunning());
}

QTEST_MAIN(TestClaimsTab)
#include "tst_claims_tab.moc"
