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
#include <QTableView>
#include <QVBoxLayout>

#include "engine/analysis/study_cost.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/background.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/table_actions.h"
#include "widgets/models/told.h"
#include "widgets/results/claim_model.h"
#include "widgets/results/queue_study.h"
#include "widgets/style/kept_splitter.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kBoardHeight = 38 * kGrid;   ///< px
constexpr int kDetailsHeight = 30 * kGrid; ///< px
constexpr int kVerdictWidth = 16 * kGrid;  ///< px
constexpr int kRuleWidth = 46 * kGrid;     ///< px

void setUpClaimTable(QTableView& table, const QString& name, ClaimModel* model) {
    setUpTable(table, name, model, {.selection = QAbstractItemView::SingleSelection});
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(ClaimModel::Name, QHeaderView::Stretch);
    table.horizontalHeader()->setSectionResizeMode(ClaimModel::Outcome, QHeaderView::Fixed);
    table.horizontalHeader()->resizeSection(ClaimModel::Outcome, kVerdictWidth);
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
    StatePane* pane = nullptr;
};

ClaimsTab::ClaimsTab(QWidget* parent)
    : ResultsTab(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    auto* split = new KeptSplitter(Qt::Vertical, QStringLiteral("claimSplitter"));
    split->addWidget(board());
    split->addWidget(details());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    split->setSizes({kBoardHeight, kDetailsHeight});
    split->restore();
    m_parts->pane = new StatePane(split);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts->pane);
    connect(m_parts->pane, &StatePane::actionRequested, this, &ClaimsTab::experimentsRequested);
}

ClaimsTab::~ClaimsTab() = default;

QWidget* ClaimsTab::board() {
    m_parts->dataset->setObjectName(QStringLiteral("claimDataset"));
    m_parts->dataset->setToolTip(tr("The data set whose runs are asked."));
    m_parts->base->setObjectName(QStringLiteral("claimBase"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    head->setSpacing(kGrid);
    head->addWidget(m_parts->dataset);
    head->addWidget(m_parts->base, 1);
    setUpClaimTable(*m_parts->table, QStringLiteral("claimTable"), &m_parts->claims);
    connect(m_parts->dataset, &QComboBox::currentIndexChanged, this, &ClaimsTab::ask);
    connect(m_parts->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClaimsTab::showClaim);
    auto* widget = new QWidget;
    auto* rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_parts->table, 1);
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
    setUpClaimTable(*m_parts->partTable, QStringLiteral("claimParts"), &m_parts->parts);
    auto* words = new QWidget;
    words->setMaximumWidth(kRuleWidth);
    auto* rows = new QVBoxLayout(words);
    rows->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    rows->setSpacing(kGrid);
    rows->addWidget(m_parts->statement);
    rows->addWidget(m_parts->rule);
    rows->addWidget(m_parts->cautions);
    rows->addWidget(m_parts->queue, 0, Qt::AlignLeft);
    rows->addStretch();
    auto* widget = new QWidget;
    auto* columns = new QHBoxLayout(widget);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(words, 1);
    columns->addWidget(m_parts->partTable, 1);
    return widget;
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
    m_parts->parts.setRows(claimPartRows(*claim));
    m_parts->queue->setVisible(claim->missing.missing > 0);
    m_parts->queue->setEnabled(session() != nullptr);
    m_parts->queue->setText(queueText(claim->missing));
}

void ClaimsTab::queue() {
    const Claim* claim = current();
    if (claim == nullptr || claim->missing.missing == 0 || session() == nullptr)
        return;
    m_parts->queue->setEnabled(false);
    queueStudy(*session(), this, claim->missing.study, [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

} // namespace etude
