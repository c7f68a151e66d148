// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/claims_tab.h"

#include <algorithm>
#include <set>
#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "engine/analysis/claim_tables.h"
#include "engine/analysis/study_cost.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/background.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/table_actions.h"
#include "widgets/models/told.h"
#include "widgets/results/claim_chart.h"
#include "widgets/results/claim_model.h"
#include "widgets/results/queue_study.h"
#include "widgets/style/kept_splitter.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kBoardWidth = 80 * kGrid;   ///< px
constexpr int kDetailsWidth = 66 * kGrid; ///< px
constexpr int kVerdictWidth = 14 * kGrid; ///< px
constexpr int kAroundParts = 13 * kGrid;  ///< px: what a chart has above and below its rows
constexpr int kPartRow = 3 * kGrid;       ///< px

/// Leaves air around texts of several lines.
class AiryRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, kGrid);
    }
};

/// Long names take several lines.
void setUpClaimTable(QTableView& table, const QString& name, ClaimModel* model) {
    setUpTable(table, name, model, {.selection = QAbstractItemView::SingleSelection, .compact = true});
    table.setWordWrap(true);
    table.setItemDelegate(new AiryRows(&table));
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(ClaimModel::Name, QHeaderView::Stretch);
    table.horizontalHeader()->setSectionResizeMode(ClaimModel::Outcome, QHeaderView::Fixed);
    table.horizontalHeader()->resizeSection(ClaimModel::Outcome, kVerdictWidth);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QObject::connect(table.horizontalHeader(), &QHeaderView::sectionResized, &table, [&table](int section) {
        if (section == ClaimModel::Name)
            table.resizeRowsToContents();
    });
    addTableActions(table);
}

QString queueText(const MissingRuns& missing) {
    QString text = ClaimsTab::tr("Queue what is missing: %n run(s)", nullptr, static_cast<int>(missing.missing));
    if (missing.seconds)
        text += ClaimsTab::tr(" (about %1)").arg(told(durationSentence(*missing.seconds)));
    return text;
}

} // namespace

struct ClaimsTab::Parts {
    explicit Parts(QObject* context)
        : job(context) {}

    ShownResultsPointer shown = std::make_shared<ShownResults>();
    std::shared_ptr<const ClaimsBoard> board;
    LatestJob job;

    QComboBox* dataset = new QComboBox;
    QLabel* base = noteLabel();
    ClaimModel claims{ClaimsTab::tr("Claim of the paper")};
    QTableView* table = new QTableView;
    QLabel* statement = headingLabel({});
    QLabel* rule = plainLabel();
    QLabel* cautions = noteLabel();
    QPushButton* queue = new QPushButton;
    ClaimModel parts{ClaimsTab::tr("Setting")};
    QTableView* partTable = new QTableView;
    ChartPanel* chart = new ChartPanel;
    StatePane* pane = nullptr;
};

ClaimsTab::ClaimsTab(QWidget* parent)
    : ResultsTab(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    auto* split = new KeptSplitter(Qt::Horizontal, QStringLiteral("claimsSplitter"));
    setUpClaimTable(*m_parts->table, QStringLiteral("claimTable"), &m_parts->claims);
    connect(m_parts->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClaimsTab::showClaim);
    split->addWidget(m_parts->table);
    split->addWidget(details());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({kBoardWidth, kDetailsWidth});
    split->restore();
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(head());
    rows->addWidget(split, 1);
    m_parts->pane = new StatePane(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts->pane);
    connect(m_parts->pane, &StatePane::actionRequested, this, &ClaimsTab::experimentsRequested);
}

ClaimsTab::~ClaimsTab() = default;

QWidget* ClaimsTab::head() {
    m_parts->dataset->setObjectName(QStringLiteral("claimDataset"));
    m_parts->dataset->setToolTip(tr("The data set whose runs are asked."));
    connect(m_parts->dataset, &QComboBox::currentIndexChanged, this, &ClaimsTab::ask);
    m_parts->base->setObjectName(QStringLiteral("claimBase"));
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    row->setSpacing(kGrid);
    row->addWidget(m_parts->dataset);
    row->addWidget(m_parts->base, 1);
    return widget;
}

QWidget* ClaimsTab::details() {
    m_parts->statement->setWordWrap(true);
    m_parts->statement->setObjectName(QStringLiteral("claimStatement"));
    m_parts->rule->setObjectName(QStringLiteral("claimRule"));
    m_parts->rule->setWordWrap(true);
    m_parts->rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts->cautions->setObjectName(QStringLiteral("claimCautions"));
    m_parts->queue->setObjectName(QStringLiteral("queueClaim"));
    m_parts->queue->setToolTip(tr("Trains the missing runs in the background; what is finished is not trained again."));
    connect(m_parts->queue, &QPushButton::clicked, this, &ClaimsTab::queue);
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    lines->setSpacing(kGrid);
    lines->addWidget(m_parts->statement);
    lines->addWidget(m_parts->rule);
    lines->addWidget(m_parts->cautions);
    lines->addWidget(m_parts->queue, 0, Qt::AlignLeft);
    auto* numbers = new QTabWidget;
    numbers->setDocumentMode(true);
    numbers->setObjectName(QStringLiteral("claimNumbers"));
    numbers->addTab(chart(), tr("Chart"));
    setUpClaimTable(*m_parts->partTable, QStringLiteral("claimParts"), &m_parts->parts);
    numbers->addTab(m_parts->partTable, tr("Table"));
    auto* widget = new QWidget;
    auto* rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(words);
    rows->addWidget(numbers, 1);
    return widget;
}

/// As high as its rows need.
QWidget* ClaimsTab::chart() {
    m_parts->chart->setObjectName(QStringLiteral("claimChart"));
    m_parts->chart->setScrolled(true);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_parts->chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void ClaimsTab::setResults(const ShownResultsPointer& shown) {
    m_parts->shown = shown;
    fillDatasets();
    ask();
}

/// Those that have results; the one with most is chosen first.
void ClaimsTab::fillDatasets() {
    std::set<std::string> there;
    for (const RunResult& run : m_parts->shown->runs)
        if (isShownResult(run))
            there.insert(run.spec.data.dataset);
    QList<KeyedItem> items;
    if (session() != nullptr)
        for (const DatasetRow& dataset : session()->datasets())
            if (there.erase(dataset.hash) > 0)
                items << KeyedItem{toQt(dataset.hash), toQt(dataset.name).simplified()};
    for (const std::string& hash : there)
        items << KeyedItem{toQt(hash), toQt(hash.substr(0, 12))};
    const QSignalBlocker blocker(m_parts->dataset);
    const QString before = currentKey(*m_parts->dataset);
    fillKeyed(*m_parts->dataset, items);
    if (before.isEmpty())
        selectKey(*m_parts->dataset, toQt(datasetOfClaims(m_parts->shown->runs)));
    m_parts->dataset->setVisible(items.size() > 1);
}

void ClaimsTab::ask() {
    const std::string dataset = currentKey(*m_parts->dataset).toStdString();
    if (dataset.empty()) {
        m_parts->job.cancel();
        return m_parts->pane->showEmpty(tr("No run has a result yet that a claim could be asked of."),
                                        tr("Go to Experiments"));
    }
    const QList<RunResult> project = session() == nullptr ? QList<RunResult>() : session()->results();
    m_parts->job.start(
        [shown = m_parts->shown, dataset, project](const std::stop_token&) {
            return freedInBackground(claimsBoard(shown->runs, dataset, kClaimSeeds, project));
        },
        [this](std::shared_ptr<const ClaimsBoard> board) { show(std::move(board)); });
}

void ClaimsTab::show(std::shared_ptr<const ClaimsBoard> board) {
    m_parts->board = std::move(board);
    m_parts->base->setText(told(baseSentence(*m_parts->board)));
    m_parts->claims.setRows(claimRows(*m_parts->board));
    if (!m_parts->table->currentIndex().isValid())
        m_parts->table->selectRow(0);
    m_parts->pane->showContent();
    showClaim();
}

const Claim* ClaimsTab::current() const {
    const int row = m_parts->table->currentIndex().row();
    return m_parts->board && row >= 0 && row < std::ssize(m_parts->board->claims)
               ? &m_parts->board->claims[static_cast<std::size_t>(row)]
               : nullptr;
}

void ClaimsTab::showClaim() {
    const Claim* claim = current();
    if (claim == nullptr)
        return;
    m_parts->statement->setText(told(claim->statement));
    m_parts->rule->setText(told(claim->rule));
    m_parts->cautions->setText(told(claim->cautions).join(u'\n'));
    m_parts->cautions->setVisible(!claim->cautions.empty());
    std::vector<ClaimRow> parts = claimPartRows(*claim);
    const ChartSpec spec = claimPartsSpec(parts);
    m_parts->chart->setMinimumHeight(kAroundParts + kPartRow * static_cast<int>(spec.x.categories.size()));
    m_parts->chart->setSpec(spec);
    m_parts->parts.setRows(std::move(parts));
    m_parts->queue->setVisible(claim->missing.missing > 0);
    m_parts->queue->setEnabled(session() != nullptr);
    m_parts->queue->setText(queueText(claim->missing));
}

std::optional<ResultExport> ClaimsTab::exported() const {
    if (!m_parts->board)
        return {};
    return ResultExport{QStringLiteral("claims.csv"),
                        [board = m_parts->board](const std::stop_token&) { return claimTable(*board); }};
}

void ClaimsTab::queue() {
    const Claim* claim = current();
    if (claim == nullptr || claim->missing.missing == 0 || session() == nullptr)
        return;
    m_parts->queue->setEnabled(false);
    queueStudy(*session(), this, claim->missing.study, [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

} // namespace etude
