// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include "tests/support/await.h"
#include "tests/support/show.h"
#include "widgets/experiments/network_model.h"
#include "widgets/experiments/network_panel.h"

using namespace etude;

namespace {

RunSpec run(Representation representation) {
    RunSpec spec;
    spec.input.spectrum.representation = representation;
    return spec;
}

} // namespace

class TestNetworkPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void showsTotalsAndEveryLayer();
    void oneNetworkNeedsNoChoice();
    void choosesAmongInputs();
    void keepsTheChoice();
    void saysWhyThereIsNone();
    void copiesTheTable();

private:
    [[nodiscard]] QString firstOutput() const {
        return m_table->model()->index(0, NetworkModel::Output).data().toString();
    }

    std::unique_ptr<NetworkPanel> m_panel;
    QComboBox* m_choice = nullptr;
    QLabel* m_totals = nullptr;
    QTableView* m_table = nullptr;
};

void TestNetworkPanel::init() {
    QLocale::setDefault(QLocale::c());
    m_panel = std::make_unique<NetworkPanel>();
    m_panel->resize(380, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_choice = m_panel->findChild<QComboBox*>(QStringLiteral("networkChoice"));
    m_totals = m_panel->findChild<QLabel*>(QStringLiteral("networkTotals"));
    m_table = m_panel->findChild<QTableView*>(QStringLiteral("networkTable"));
}

void TestNetworkPanel::showsTotalsAndEveryLayer() {
    m_panel->showRuns({run(Representation::Mel)}, 50);
    QVERIFY2(m_totals->text().startsWith(QStringLiteral("Input 96 × 1360, 39282 parameters. Forward 0.404 GFLOP")),
             qPrintable(m_totals->text()));
    QVERIFY2(m_totals->text().contains(QStringLiteral("16 clips")), qPrintable(m_totals->text()));
    // All rows lie within the table, which does not scroll.
    const int last = m_table->model()->rowCount() - 1;
    const QRect row = m_table->visualRect(m_table->model()->index(last, NetworkModel::Layer));
    QVERIFY(m_table->viewport()->rect().contains(row));
    // No text is cut: the input of 29 s has the widest shapes.
    const QAbstractItemView* view = m_table;
    for (int column = 0; column < NetworkModel::ColumnCount; ++column)
        QCOMPARE_LE(view->sizeHintForColumn(column), m_table->columnWidth(column));
}

void TestNetworkPanel::oneNetworkNeedsNoChoice() {
    RunSpec linear = run(Representation::Mel);
    linear.input.preprocess.compression = Compression::Linear;
    m_panel->showRuns({run(Representation::Mel), linear}, 50);
    QVERIFY(!m_choice->isVisible());
}

void TestNetworkPanel::choosesAmongInputs() {
    m_panel->showRuns({run(Representation::Mel), run(Representation::Stft)}, 50);
    QVERIFY(m_choice->isVisible());
    QCOMPARE(m_choice->count(), 2);
    QCOMPARE(firstOutput(), QStringLiteral("1 × 96 × 1360"));
    QTest::keyClick(m_choice, Qt::Key_Down);
    QCOMPARE(firstOutput(), QStringLiteral("1 × 257 × 1360"));
}

void TestNetworkPanel::keepsTheChoice() {
    m_panel->showRuns({run(Representation::Mel), run(Representation::Stft)}, 50);
    m_choice->setCurrentIndex(1);
    m_panel->showRuns({run(Representation::Mel), run(Representation::Stft)}, 10);
    QCOMPARE(firstOutput(), QStringLiteral("1 × 257 × 1360"));
    m_panel->showRuns({run(Representation::Mel)}, 10);
    QCOMPARE(firstOutput(), QStringLiteral("1 × 96 × 1360"));
}

void TestNetworkPanel::saysWhyThereIsNone() {
    m_panel->showRuns({run(Representation::Mel)}, 50);
    m_panel->showRuns({run(Representation::Mel)}, 0);
    const auto problem = planNetwork({}, {96, 1360}, 0);
    QVERIFY(!problem.has_value());
    QCOMPARE(m_totals->text(), QString::fromStdString(problem.error().message));
    QVERIFY(!m_table->isVisible());
    m_panel->showRuns({run(Representation::Mel)}, 50);
    QVERIFY(m_table->isVisible());
}

void TestNetworkPanel::copiesTheTable() {
    m_panel->showRuns({run(Representation::Mel)}, 50);
    m_panel->activateWindow();
    m_table->setFocus();
    AWAIT_VERIFY(m_table->hasFocus());
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Block\tLayer\t")));
}

QTEST_MAIN(TestNetworkPanel)
#include "tst_network_panel.moc"
