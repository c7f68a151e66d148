// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/network_panel.h"

#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include "engine/experiment/network_plan.h"
#include "engine/experiment/run_memory.h"
#include "widgets/experiments/network_model.h"
#include "widgets/experiments/study_sentences.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kRowHeight = 20; // px
constexpr int kMinimumWidth = 200;

/// A network and the batches it is trained with.
struct PlannedTraining {
    NetworkPlan plan;
    int batchSize = 0;
    std::int64_t bytes = 0; ///< of the run's process

    bool operator==(const PlannedTraining&) const = default;
};

QTableView* layerTable(QAbstractItemModel* model) {
    auto* table = new QTableView;
    table->verticalHeader()->setMinimumSectionSize(kRowHeight);
    setUpTable(*table, QStringLiteral("networkTable"), model,
               {.rowHeight = kRowHeight, .selection = QAbstractItemView::NoSelection, .compact = true});
    table->setFocusPolicy(Qt::ClickFocus);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setMinimumSectionSize(kGrid);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(NetworkModel::Layer, QHeaderView::Stretch);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    return table;
}

} // namespace

struct NetworkPanel::Parts {
    std::vector<PlannedTraining> networks;
    NetworkModel model;

    QComboBox* choice = new QComboBox;
    QLabel* totals = new QLabel;
    QTableView* table = nullptr;
};

NetworkPanel::NetworkPanel(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    auto* heading = new QLabel(tr("Network"));
    heading->setFont(headingFont());
    m_parts->choice->setObjectName(QStringLiteral("networkChoice"));
    m_parts->choice->setToolTip(tr("The runs differ in the shape of their input, and so in their network."));
    m_parts->totals->setObjectName(QStringLiteral("networkTotals"));
    m_parts->totals->setTextFormat(Qt::PlainText);
    m_parts->totals->setWordWrap(true);
    m_parts->totals->setFont(noteFont());
    m_parts->totals->setForegroundRole(QPalette::PlaceholderText);
    m_parts->table = layerTable(&m_parts->model);

    auto* copy = new QAction(themedIcon(QStringLiteral("copy")), tr("Copy table"), m_parts->table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_parts->table->addAction(copy);
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_parts->model.tabSeparated()); });

    auto* top = new QHBoxLayout;
    top->setSpacing(kGrid);
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(m_parts->choice);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(top);
    layout->addWidget(m_parts->totals);
    layout->addWidget(m_parts->table);
    connect(m_parts->choice, &QComboBox::currentIndexChanged, this, &NetworkPanel::showChosen);
    showEmpty({});
}

NetworkPanel::~NetworkPanel() = default;

QSize NetworkPanel::minimumSizeHint() const {
    return {kMinimumWidth, QWidget::minimumSizeHint().height()};
}

void NetworkPanel::showRuns(const std::vector<RunSpec>& runs, int tags) {
    std::vector<PlannedTraining> networks;
    for (const RunSpec& run : runs) {
        auto plan = planNetwork(run.network, run.input.shape(), tags);
        if (!plan)
            return showEmpty(told(plan.error()));
        const std::int64_t bytes = runBytes(run, *plan, run.training.batchSize);
        PlannedTraining planned{std::move(*plan), run.training.batchSize, bytes};
        if (std::ranges::find(networks, planned) == networks.end())
            networks.push_back(std::move(planned));
    }
    m_parts->networks = std::move(networks);
    QList<KeyedItem> items;
    for (const PlannedTraining& network : m_parts->networks) {
        const QLocale locale;
        const QString shape =
            tr("input %1 × %2")
                .arg(locale.toString(network.plan.input.bands), locale.toString(network.plan.input.frames));
        items << KeyedItem{shape, shape};
    }
    fillKeyed(*m_parts->choice, items);
    m_parts->choice->setVisible(items.size() > 1);
    showChosen();
}

void NetworkPanel::showEmpty(const QString& sentence) {
    m_parts->networks.clear();
    m_parts->choice->hide();
    m_parts->model.setPlan(std::nullopt);
    m_parts->totals->setText(sentence);
    m_parts->table->hide();
}

void NetworkPanel::showChosen() {
    const auto index = static_cast<std::size_t>(std::max(0, m_parts->choice->currentIndex()));
    if (index >= m_parts->networks.size())
        return;
    const auto& [plan, batchSize, bytes] = m_parts->networks[index];
    m_parts->totals->setText(networkSentence(plan, batchSize, bytes));
    m_parts->model.setPlan(plan);
    m_parts->table->show();
    fitTable();
}

/// As high as its rows: the page scrolls, not the table.
void NetworkPanel::fitTable() {
    const int header = m_parts->table->horizontalHeader()->sizeHint().height();
    m_parts->table->setFixedHeight(header + m_parts->model.rowCount() * kRowHeight + 2 * m_parts->table->frameWidth());
}

} // namespace etude
