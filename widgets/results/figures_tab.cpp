// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/figures_tab.h"

#include <algorithm>
#include <map>

#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/analysis/result_group.h"
#include "engine/analysis/varied_field.h"
#include "widgets/charts/chart_axes.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/table_actions.h"
#include "widgets/models/told.h"
#include "widgets/results/chart_table_model.h"
#include "widgets/results/figure_bar.h"
#include "widgets/results/figure_settings.h"
#include "widgets/results/selection_panel.h"
#include "widgets/style/kept_splitter.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kListWidth = 168;      ///< px
constexpr int kSelectionWidth = 264; ///< px
constexpr int kItemHeight = 28;      ///< px
constexpr int kTableHeight = 200;    ///< px

QString tableKey() {
    return QStringLiteral("results/table");
}

using KnownEpochs = std::map<std::string, RunEpochs>;

struct Offered {
    QList<KeyedItem> fields;
    QList<KeyedItem> configurations;
};

Offered offeredBy(const std::vector<RunResult>& runs) {
    Offered offered;
    for (const VariedField& field : variedFields(runs))
        offered.fields << KeyedItem{toQt(field.path), runFieldLabel(field.path)};
    const std::vector<ResultGroup> groups = shownGroups(runs);
    std::vector<RunSpec> specs;
    specs.reserve(groups.size());
    for (const ResultGroup& group : groups)
        specs.push_back(group.spec);
    const std::vector<QString> labels = runLabels(specs);
    for (std::size_t i = 0; i < groups.size(); ++i)
        offered.configurations << KeyedItem{
            toQt(groups[i].key),
            FiguresTab::tr("%1 (%n runs)", nullptr, static_cast<int>(groups[i].summary.n)).arg(labels[i])};
    return offered;
}

} // namespace

struct FiguresTab::Parts {
    ShownResultsPointer shown = std::make_shared<ShownResults>();
    Selection selected;
    FigureKind kind = keptFigure();
    /// Of finished runs, which stay as they are; without the scores of single tags.
    std::shared_ptr<const KnownEpochs> epochs = std::make_shared<KnownEpochs>();

    QListWidget* list = new QListWidget;
    FigureBar* bar = new FigureBar;
    ChartPanel* chart = new ChartPanel;
    StatePane* pane = nullptr; ///< of the chart
    QToolButton* tableButton = new QToolButton;
    QTableView* table = new QTableView;
    ChartTableModel* model = nullptr;
    SelectionPanel* selection = new SelectionPanel;
    KeptSplitter* splitter = new KeptSplitter(Qt::Horizontal, QStringLiteral("figures"));
    std::unique_ptr<LatestJob> offering;
    std::unique_ptr<LatestJob> drawing;

    [[nodiscard]] std::vector<std::string> selectedIds() const {
        std::vector<std::string> ids;
        for (const QString& one : selected.configurations)
            ids.push_back(one.toStdString());
        return ids;
    }
};

FiguresTab::FiguresTab(QWidget* parent)
    : ResultsTab(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->offering = std::make_unique<LatestJob>(this);
    m_parts->drawing = std::make_unique<LatestJob>(this);
    m_parts->splitter->addWidget(list());
    m_parts->splitter->addWidget(figure());
    m_parts->splitter->addWidget(m_parts->selection);
    m_parts->splitter->setStretchFactor(1, 1);
    m_parts->splitter->setSizes({kListWidth, 4 * kListWidth, kSelectionWidth});
    m_parts->splitter->restore();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts->splitter);
    connect(m_parts->bar, &FigureBar::changed, this, [this] {
        keepChoice(toQt(m_parts->shown->study), m_parts->kind, m_parts->bar->choice());
        draw();
    });
    connect(m_parts->chart, &ChartPanel::keyActivated, this, &FiguresTab::activate);
}

FiguresTab::~FiguresTab() = default;

QWidget* FiguresTab::list() {
    m_parts->list->setObjectName(QStringLiteral("figureList"));
    m_parts->list->setProperty("pages", true);
    m_parts->list->setFrameShape(QFrame::NoFrame);
    m_parts->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->list->setAccessibleName(tr("Figures"));
    for (const auto& [kind, name] : EnumNames<FigureKind>::values) {
        auto* item = new QListWidgetItem(figureName(kind), m_parts->list);
        item->setSizeHint(QSize(0, kItemHeight));
    }
    m_parts->list->setCurrentRow(static_cast<int>(m_parts->kind));
    connect(m_parts->list, &QListWidget::currentRowChanged, this,
            [this](int row) { showKind(EnumNames<FigureKind>::values[static_cast<std::size_t>(row)].first); });
    return m_parts->list;
}

QWidget* FiguresTab::figure() {
    m_parts->chart->setObjectName(QStringLiteral("resultChart"));
    m_parts->bar->setKind(m_parts->kind);
    m_parts->model = new ChartTableModel(this);
    setUpTable(*m_parts->table, QStringLiteral("figureTable"), m_parts->model, {.compact = true});
    m_parts->table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_parts->table->setFixedHeight(kTableHeight);
    addTableActions(*m_parts->table);
    connect(m_parts->table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (const QString key = m_parts->model->key(index.row()); !key.isEmpty())
            activate(key, QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    QToolButton* button = m_parts->tableButton;
    button->setObjectName(QStringLiteral("figureTableButton"));
    button->setText(tr("Table"));
    button->setToolTip(tr("The figure's numbers, mark by mark."));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::toggled, this, [this](bool open) {
        m_parts->tableButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_parts->table->setVisible(open);
        QSettings().setValue(tableKey(), open);
    });
    button->setArrowType(Qt::RightArrow);
    m_parts->table->setVisible(false);
    button->setChecked(QSettings().value(tableKey()).toBool());
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_parts->bar);
    m_parts->pane = new StatePane(m_parts->chart);
    connect(m_parts->pane, &StatePane::actionRequested, this, &FiguresTab::experimentsRequested);
    layout->addWidget(m_parts->pane, 1);
    layout->addWidget(button);
    layout->addWidget(m_parts->table);
    return widget;
}

void FiguresTab::setSession(ProjectSession* session) {
    ResultsTab::setSession(session);
    m_parts->epochs = std::make_shared<KnownEpochs>();
    m_parts->selection->setSession(session);
}

void FiguresTab::showFigure(FigureKind kind) {
    m_parts->list->setCurrentRow(static_cast<int>(kind));
}

void FiguresTab::showKind(FigureKind kind) {
    m_parts->kind = kind;
    keepFigure(kind);
    m_parts->bar->setKind(kind);
    m_parts->bar->setChoice(keptChoice(toQt(m_parts->shown->study), kind));
    readEpochs();
    draw();
}

void FiguresTab::setResults(const ShownResultsPointer& shown) {
    m_parts->shown = shown;
    showSelected();
    offerChoices();
    readEpochs();
}

/// The fields first: a kept choice of one that is not offered yet would be lost.
void FiguresTab::offerChoices() {
    m_parts->offering->start([shown = m_parts->shown](const std::stop_token&) { return offeredBy(shown->runs); },
                             [this](const Offered& offered) {
                                 const QString study = toQt(m_parts->shown->study);
                                 m_parts->bar->setFields(offered.fields, offered.configurations);
                                 m_parts->bar->setChoice(keptChoice(study, m_parts->kind));
                                 draw();
                             });
}

void FiguresTab::readEpochs() {
    if (m_parts->kind != FigureKind::Epochs || session() == nullptr)
        return;
    session()->ask(
        this,
        [shown = m_parts->shown, known = m_parts->epochs,
         selected = m_parts->selectedIds()](ProjectDatabase& database) -> Result<std::vector<RunEpochs>> {
            std::vector<std::string> runs = runsForEpochs(shown->runs, selected);
            std::erase_if(runs, [&](const std::string& run) { return known->contains(run); });
            return database.epochs(runs);
        },
        [this](const Result<std::vector<RunEpochs>>& read) {
            if (!read) {
                Q_EMIT failed(told(read.error()));
                return;
            }
            if (read->empty())
                return;
            auto known = std::make_shared<KnownEpochs>(*m_parts->epochs);
            for (const RunEpochs& own : *read)
                known->emplace(own.run, own);
            m_parts->epochs = known;
            draw();
        });
}

void FiguresTab::draw() {
    if (session() == nullptr)
        return;
    const auto work = [shown = m_parts->shown, all = session()->results(), known = m_parts->epochs,
                       choice = m_parts->bar->choice(), selected = m_parts->selectedIds(),
                       kind = m_parts->kind](const std::stop_token&) {
        FigureInput input{shown->runs, {all.begin(), all.end()}, {}, choice, selected, shown->interval};
        for (const std::string& run : runsForEpochs(shown->runs, selected))
            if (const auto found = known->find(run); found != known->end())
                input.epochs.push_back(found->second);
        return figureSpec(kind, input);
    };
    m_parts->drawing->start(work, [this](const ChartSpec& spec) {
        m_parts->chart->setSpec(spec);
        if (m_parts->kind == FigureKind::DataSize && hasDrawablePoints(spec))
            m_parts->bar->showCurves(drawsCurves(spec));
        showState();
        markSelected();
        showSelected();
        m_parts->model->setSpec(spec);
    });
}

/// Runs are what most figures lack; an interaction of two fields that are the same is another choice away.
void FiguresTab::showState() {
    const ChartSpec& spec = m_parts->chart->spec();
    if (hasDrawablePoints(spec) || spec.emptyText.isEmpty())
        return m_parts->pane->showContent();
    const bool isChoice = m_parts->kind == FigureKind::Effects && m_parts->bar->choice().interaction;
    m_parts->pane->showEmpty(spec.emptyText, isChoice ? QString() : tr("Go to Experiments"));
}

void FiguresTab::activate(const QString& key, bool isBeside) {
    const QList<RunResult>& results = session()->results();
    const std::span<const RunResult> all(results.data(), static_cast<std::size_t>(results.size()));
    const Selection own = selectionOfKey(key, all);
    Q_EMIT selected(isBeside ? selectedBeside(m_parts->selected, own, all) : own);
}

void FiguresTab::markSelected() {
    m_parts->chart->setSelectedKeys(keysOfSelection(m_parts->selected));
}

void FiguresTab::showSelected() {
    m_parts->selection->showSelection(m_parts->shown, m_parts->selected,
                                      {m_parts->chart->spec(), m_parts->bar->choice()});
}

void FiguresTab::setSelection(const Selection& selection) {
    const bool isOther = m_parts->selected != selection;
    m_parts->selected = selection;
    markSelected();
    showSelected();
    if (!isOther)
        return;
    readEpochs();
    draw();
}

} // namespace etude
