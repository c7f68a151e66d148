// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/tag_differences_tab.h"

#include <algorithm>

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "engine/analysis/tag_tables.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/comparison_charts.h"
#include "widgets/forms/result_notes.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/table_actions.h"
#include "widgets/models/told.h"
#include "widgets/results/clip_panel.h"
#include "widgets/results/comparison_bar.h"
#include "widgets/results/result_words.h"
#include "widgets/results/tag_model.h"
#include "widgets/results/tag_score_panel.h"
#include "widgets/style/kept_splitter.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kTagTableWidth = 93 * kGrid; ///< px; all columns
constexpr int kTagChartWidth = 55 * kGrid; ///< px
constexpr int kAroundTags = 14 * kGrid;    ///< px: what a chart has above and below its rows
constexpr int kTagRow = 18;                ///< px
constexpr QLatin1String kDetailsKept("results/tagDetails");

} // namespace

struct TagDifferencesTab::Parts {
    explicit Parts(QObject* context)
        : comparing(context) {}

    ShownResultsPointer shown = std::make_shared<ShownResults>();
    ComparedTagsPointer compared;
    QString tag; ///< that is selected
    LatestJob comparing;

    ComparisonBar* bar =
        new ComparisonBar(QStringLiteral("tagged"), {.factorChoices = nullptr, .anyMeasure = false, .folds = false});
    QLabel* summary = headingLabel({});
    QLabel* note = noteLabel();
    TagModel model;
    QSortFilterProxyModel sorted;
    QTableView* table = new QTableView;
    ChartPanel* chart = new ChartPanel;
    ClipPanel* clips = new ClipPanel;
    TagScorePanel* scores = new TagScorePanel;
    QTabWidget* details = new QTabWidget;
    ResultNotes* cautions = new ResultNotes;
    StatePane* pane = nullptr;
};

TagDifferencesTab::TagDifferencesTab(QWidget* parent)
    : ResultsTab(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    auto* answer = new QWidget;
    auto* rows = new QVBoxLayout(answer);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(answering());
    auto* split = new KeptSplitter(Qt::Horizontal, QStringLiteral("tagsSplitter"));
    split->addWidget(table());
    split->addWidget(details());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1); // the table is as wide as its columns
    split->setSizes({kTagTableWidth, kTagChartWidth});
    split->restore();
    rows->addWidget(split, 1);
    m_parts->cautions->setMostLines(2); // beside all that is shown of a tag
    rows->addWidget(m_parts->cautions);
    m_parts->pane = new StatePane(answer);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_parts->bar);
    layout->addWidget(m_parts->pane, 1);
    connect(m_parts->bar, &ComparisonBar::fieldChanged, this, &TagDifferencesTab::ask);
    connect(m_parts->bar, &ComparisonBar::sidesChosen, this, &TagDifferencesTab::ask);
    connect(m_parts->bar, &ComparisonBar::chosen, this, &TagDifferencesTab::chosen);
    connect(m_parts->pane, &StatePane::actionRequested, this, &TagDifferencesTab::experimentsRequested);
}

TagDifferencesTab::~TagDifferencesTab() = default;

QWidget* TagDifferencesTab::answering() {
    auto* widget = new QWidget;
    auto* rows = new QVBoxLayout(widget);
    rows->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    rows->setSpacing(kGrid / 2);
    m_parts->summary->setObjectName(QStringLiteral("tagsSummary"));
    m_parts->note->setObjectName(QStringLiteral("tagsNote"));
    for (QLabel* label : {m_parts->summary, m_parts->note}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(label);
    }
    return widget;
}

QWidget* TagDifferencesTab::table() {
    QTableView& table = *m_parts->table;
    m_parts->sorted.setSourceModel(&m_parts->model);
    m_parts->sorted.setSortRole(TagModel::kSortRole);
    m_parts->sorted.setSortLocaleAware(true);
    setUpTable(table, QStringLiteral("tagTable"), &m_parts->sorted,
               {.selection = QAbstractItemView::SingleSelection, .sortable = true, .compact = true});
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    addTableActions(table);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            selectTag(toQt(m_parts->model.tag(m_parts->sorted.mapToSource(current).row()).name));
    });
    return m_parts->table;
}

/// As high as its rows need, so that every name can be read.
QWidget* TagDifferencesTab::chart() {
    m_parts->chart->setObjectName(QStringLiteral("tagChart"));
    m_parts->chart->setScrolled(true);
    connect(m_parts->chart, &ChartPanel::keyActivated, this, &TagDifferencesTab::selectTag);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("tagDifferences"));
    scroll->setWidget(m_parts->chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QWidget* TagDifferencesTab::details() {
    m_parts->details->setDocumentMode(true);
    m_parts->details->setObjectName(QStringLiteral("tagDetails"));
    m_parts->clips->setObjectName(QStringLiteral("tagClips"));
    m_parts->details->addTab(chart(), tr("All tags"));
    m_parts->details->addTab(m_parts->clips, tr("Clips"));
    m_parts->scores->setObjectName(QStringLiteral("tagScores"));
    m_parts->details->addTab(m_parts->scores, tr("Curves"));
    const QString kept = QSettings().value(kDetailsKept).toString();
    for (int tab = 0; tab < m_parts->details->count(); ++tab)
        if (m_parts->details->widget(tab)->objectName() == kept)
            m_parts->details->setCurrentIndex(tab);
    connect(m_parts->details, &QTabWidget::currentChanged, this, [this] {
        QSettings().setValue(kDetailsKept, m_parts->details->currentWidget()->objectName());
        showDetails();
    });
    connect(m_parts->scores, &TagScorePanel::keyActivated, this,
            [this](const QString& key) { Q_EMIT selected(selectionOfKey(key, m_parts->shown->runs)); });
    connect(m_parts->clips, &ClipPanel::trackRequested, this, &TagDifferencesTab::trackRequested);
    return m_parts->details;
}

void TagDifferencesTab::setSession(ProjectSession* session) {
    ResultsTab::setSession(session);
    m_parts->clips->setSession(session);
}

void TagDifferencesTab::setSelection(const Selection& selection) {
    const SelectedRuns selected(selection);
    QStringList keys;
    for (const RunResult& run : m_parts->shown->runs)
        if (selected.contains(run))
            keys << keyOfRun(run.run);
    m_parts->scores->setSelectedKeys(keys);
}

std::optional<ResultExport> TagDifferencesTab::exported() const {
    if (!m_parts->compared)
        return std::nullopt;
    return ResultExport{toQt(tagFileName(*m_parts->compared->comparison)) + QStringLiteral(".csv"),
                        [compared = m_parts->compared](const std::stop_token&) {
                            return tagTable(*compared->comparison, compared->tags);
                        }};
}

void TagDifferencesTab::choose(const ComparisonQuestion& question) {
    m_parts->bar->choose(question);
}

void TagDifferencesTab::setResults(const ShownResultsPointer& shown) {
    m_parts->shown = shown;
    m_parts->bar->setResults(shown);
}

void TagDifferencesTab::ask() {
    const auto question = m_parts->bar->question();
    if (!question || session() == nullptr) {
        m_parts->comparing.cancel();
        m_parts->compared.reset();
        return m_parts->pane->showEmpty(nothingToCompare(), tr("Go to Experiments"));
    }
    if (!m_parts->compared)
        m_parts->pane->showWorking(tr("Reading the tests of the two…"), 0, 0, false);
    m_parts->comparing.start(
        [project = session()->layout(), question = *question, shown = m_parts->shown, before = m_parts->compared](
            const std::stop_token& stop) { return readComparedTags(project, question, shown->runs, before, stop); },
        [this](const Result<ComparedTagsPointer>& answer) {
            if (answer)
                return showTags(*answer);
            m_parts->compared.reset();
            m_parts->pane->showEmpty(told(answer.error()));
        });
}

void TagDifferencesTab::showTags(const ComparedTagsPointer& compared) {
    m_parts->pane->showContent();
    if (compared == m_parts->compared)
        return;
    m_parts->compared = compared;
    m_parts->model.setTags(compared);
    m_parts->cautions->setResults({}, told(compared->cautions));
    const ChartSpec spec = tagDifferencesSpec(compared->tags, windowNames(*compared->comparison));
    m_parts->chart->setMinimumHeight(kAroundTags + kTagRow * static_cast<int>(spec.x.categories.size()));
    m_parts->chart->setSpec(spec);
    nameTags();
    const bool isThere = m_parts->model.rowOf(m_parts->tag) >= 0;
    if (!isThere && !compared->tags.empty())
        m_parts->tag = toQt(compared->tags.front().name);
    selectTag(m_parts->tag);
}

/// In words, which side is better in how many tags, and what that rests on.
void TagDifferencesTab::nameTags() {
    const ComparedTags& compared = *m_parts->compared;
    const SideNames names = windowNames(*compared.comparison);
    const auto differ = [&](double sign) {
        return std::ranges::count_if(compared.tags, [&](const RankedTag& tag) {
            return tag.differs() && sign * tag.deLong.difference->value > 0.0;
        });
    };
    const auto better = differ(1.0);
    const auto worse = differ(-1.0);
    const int tags = static_cast<int>(compared.tags.size());
    const QString a = toQt(names.a);
    const QString b = toQt(names.b);
    m_parts->summary->setText(capitalised(
        better + worse == 0 ? tr("%1 and %2 differ in none of %n tags.", nullptr, tags).arg(a, b)
                            : tr("%1 and %2 differ in %3 of %n tags: %1 is better in %4, %2 in %5.", nullptr, tags)
                                  .arg(a, b)
                                  .arg(better + worse)
                                  .arg(better)
                                  .arg(worse)));
    const ClipGroups& groups = compared.tests.test.groups;
    const int used = static_cast<int>(compared.tests.used);
    const QString runs =
        compared.comparison->isOfPairs() ? tr("%n pairs of runs", nullptr, used) : tr("%n runs", nullptr, used);
    m_parts->note->setText(tr("By DeLong's method on %1 test clips of %2 artists, %3; p below 0.05 by Benjamini and "
                              "Hochberg's method over all tags.")
                               .arg(compared.tests.test.tracks.size())
                               .arg(groups.count())
                               .arg(runs));
}

void TagDifferencesTab::selectTag(const QString& name) {
    const int row = m_parts->model.rowOf(name);
    if (row < 0)
        return;
    m_parts->tag = name;
    m_parts->chart->setSelectedKeys({name});
    const QModelIndex index = m_parts->sorted.mapFromSource(m_parts->model.index(row, TagModel::Name));
    if (m_parts->table->currentIndex().row() != index.row() || !m_parts->table->selectionModel()->hasSelection())
        m_parts->table->setCurrentIndex(index);
    showDetails();
}

void TagDifferencesTab::showDetails() {
    const int row = m_parts->model.rowOf(m_parts->tag);
    if (!m_parts->compared || row < 0)
        return;
    const std::size_t place = m_parts->model.tag(row).place;
    if (m_parts->details->currentWidget() == m_parts->clips)
        m_parts->clips->setTag(m_parts->compared, place);
    if (m_parts->details->currentWidget() == m_parts->scores)
        m_parts->scores->setTag(m_parts->compared, place);
}

} // namespace etude
