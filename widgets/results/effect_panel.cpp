// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/effect_panel.h"

#include <set>

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/analysis/comparison_tables.h"
#include "engine/analysis/effects_text.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/forms/result_notes.h"
#include "widgets/forms/run_words.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/background.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/table_actions.h"
#include "widgets/models/told.h"
#include "widgets/results/effect_model.h"
#include "widgets/results/effect_term_figure.h"
#include "widgets/results/result_words.h"
#include "widgets/style/kept_splitter.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kTableWidth = 90 * kGrid; ///< px
constexpr int kChartWidth = 58 * kGrid; ///< px

} // namespace

struct EffectPanel::Parts {
    explicit Parts(QObject* context)
        : job(context)
        , drawing(context) {}

    ShownResultsPointer shown = std::make_shared<ShownResults>();
    Measure measure = Measure::RocAuc;
    EffectsPointer effects;
    LatestJob job;
    LatestJob drawing;

    QWidget* choices = new QWidget;
    QToolButton* factors = new QToolButton;
    QMenu* menu = nullptr;
    QCheckBox* interactions = new QCheckBox;
    QLabel* sentence = headingLabel({});
    QLabel* note = noteLabel();
    EffectModel model;
    QTableView* table = new QTableView;
    ChartPanel* chart = new ChartPanel;
    ResultNotes* cautions = new ResultNotes;
    StatePane* pane = nullptr;
};

EffectPanel::EffectPanel(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    m_parts->factors->setObjectName(QStringLiteral("effectFactors"));
    m_parts->factors->setPopupMode(QToolButton::InstantPopup);
    m_parts->factors->setToolTip(tr("The fields whose effects are told apart. What varies and is no factor counts as "
                                    "chance."));
    m_parts->menu = new QMenu(m_parts->factors);
    m_parts->factors->setMenu(m_parts->menu);
    m_parts->interactions->setObjectName(QStringLiteral("effectInteractions"));
    m_parts->interactions->setText(tr("Interactions of two"));
    m_parts->interactions->setToolTip(
        tr("Also how far the effects of each two factors together are more than their sum."));
    m_parts->interactions->setChecked(true);
    auto* row = new QHBoxLayout(m_parts->choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_parts->factors);
    row->addWidget(m_parts->interactions);
    m_parts->pane = new StatePane(answer());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts->pane);
    connect(m_parts->interactions, &QCheckBox::toggled, this, &EffectPanel::ask);
}

EffectPanel::~EffectPanel() = default;

QWidget* EffectPanel::choices() const {
    return m_parts->choices;
}

QWidget* EffectPanel::answer() {
    m_parts->sentence->setObjectName(QStringLiteral("effectSentence"));
    m_parts->sentence->setWordWrap(true);
    m_parts->sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts->chart->setObjectName(QStringLiteral("effectChart"));
    setUpTable(*m_parts->table, QStringLiteral("effectTable"), &m_parts->model,
               {.selection = QAbstractItemView::SingleSelection});
    m_parts->table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_parts->table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    addTableActions(*m_parts->table);
    connect(m_parts->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { drawTerm(current.row()); });
    connect(m_parts->chart, &ChartPanel::keyActivated, this,
            [this](const QString& key) { Q_EMIT selected(selectionOfKey(key, m_parts->shown->runs)); });
    auto* head = new QWidget;
    auto* headRows = new QVBoxLayout(head);
    headRows->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    headRows->setSpacing(kGrid / 2);
    headRows->addWidget(m_parts->sentence);
    headRows->addWidget(m_parts->note);
    auto* split = new KeptSplitter(Qt::Horizontal, QStringLiteral("effectSplitter"));
    split->addWidget(m_parts->table);
    split->addWidget(m_parts->chart);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    split->setSizes({kTableWidth, kChartWidth});
    split->restore();
    auto* widget = new QWidget;
    auto* rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(head);
    rows->addWidget(split, 1);
    rows->addWidget(m_parts->cautions);
    return widget;
}

void EffectPanel::setFactors(const std::vector<std::string>& fields) {
    std::set<QString> left;
    for (const QAction* action : m_parts->menu->actions())
        if (!action->isChecked())
            left.insert(action->data().toString());
    m_parts->menu->clear();
    for (const std::string& field : fields) {
        QAction* action = m_parts->menu->addAction(runFieldLabel(field));
        action->setData(toQt(field));
        action->setCheckable(true);
        action->setChecked(!left.contains(toQt(field)));
        connect(action, &QAction::toggled, this, &EffectPanel::ask);
    }
    nameFactors();
}

std::vector<std::string> EffectPanel::chosen() const {
    std::vector<std::string> fields;
    for (const QAction* action : m_parts->menu->actions())
        if (action->isChecked())
            fields.push_back(action->data().toString().toStdString());
    return fields;
}

void EffectPanel::nameFactors() {
    const auto all = m_parts->menu->actions().size();
    const auto some = static_cast<qsizetype>(chosen().size());
    m_parts->factors->setText(some == all ? tr("Factors: all %1").arg(all)
                                          : tr("Factors: %1 of %2").arg(some).arg(all));
}

void EffectPanel::setResults(const ShownResultsPointer& shown, Measure measure) {
    m_parts->shown = shown;
    m_parts->measure = measure;
    ask();
}

void EffectPanel::ask() {
    nameFactors();
    const std::vector<std::string> fields = chosen();
    if (fields.empty()) {
        m_parts->job.cancel();
        return m_parts->pane->showEmpty(tr("Choose a factor."));
    }
    const EffectTerms terms = m_parts->interactions->isChecked() ? EffectTerms::MainAndTwoWay : EffectTerms::Main;
    m_parts->job.start(
        [shown = m_parts->shown, measure = m_parts->measure, fields, terms,
         before = m_parts->effects](const std::stop_token&) {
            auto effects = runEffects(shown->runs, fields, terms, measure);
            if (!effects)
                return Result<EffectsPointer>(effects.error());
            return Result<EffectsPointer>(before && *before == *effects ? before
                                                                        : freedInBackground(std::move(*effects)));
        },
        [this](const Result<EffectsPointer>& effects) { show(effects); });
}

void EffectPanel::show(const Result<EffectsPointer>& shown) {
    if (!shown) {
        m_parts->effects.reset();
        return m_parts->pane->showEmpty(told(shown.error()));
    }
    m_parts->pane->showContent();
    if (m_parts->effects == *shown)
        return;
    m_parts->effects = *shown;
    const RunEffects& effects = **shown;
    m_parts->sentence->setText(told(effectSentences(effects, factorLabels(effects.design))).join(u' '));
    m_parts->note->setText(tr("Analysis of variance of the test %1 of %n runs, type II, with a block for each seed.",
                              nullptr, static_cast<int>(effects.effects.runs))
                               .arg(toQt(std::string(measureText(effects.design.measure)))));
    m_parts->cautions->setResults({}, toldOfFields(effects.cautions, effects.design.fields));
    m_parts->model.setEffects(effects);
    m_parts->table->selectRow(static_cast<int>(strongestTold(effects.effects).value_or(0)));
}

void EffectPanel::drawTerm(int row) {
    if (row < 0 || !m_parts->effects)
        return;
    m_parts->drawing.start(
        [shown = m_parts->shown, effects = m_parts->effects, row](const std::stop_token&) {
            return termFigure(*effects, static_cast<std::size_t>(row), {shown->runs, shown->projectFields});
        },
        [this](const ChartSpec& spec) { m_parts->chart->setSpec(spec); });
}

std::optional<ResultExport> EffectPanel::exported() const {
    if (!m_parts->effects)
        return std::nullopt;
    return ResultExport{QStringLiteral("effects.csv"),
                        [effects = m_parts->effects](const std::stop_token&) { return effectTable(*effects); }};
}

void EffectPanel::setSelection(const Selection& selection) {
    m_parts->chart->setSelectedKeys(keysOfSelection(selection));
}

} // namespace etude
