// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/compare_tab.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/analysis/comparison_text.h"
#include "engine/analysis/more_seeds.h"
#include "engine/analysis/test_set_uncertainty.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/comparison_charts.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/forms/run_words.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/plain_tool_tip.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/results/difference_model.h"
#include "widgets/results/result_notes.h"
#include "widgets/style/kept_splitter.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kShortestField = 18;     ///< characters
constexpr int kMostProposedPairs = 30; ///< more are advised in words, and proposed only by the user
constexpr double kSecondsPerMinute = 60.0;
constexpr auto kConfigurationsKey = "configurations";
constexpr auto kFieldSetting = "results/comparedField"; ///< the field that was compared last

QString keyOf(const ComparedChoice& choice) {
    return toQt(choice.configuration.empty() ? fieldText(choice.level) : choice.configuration);
}

SideNames windowNames(const Comparison& comparison) {
    const auto name = [](const ComparedSide& side) { return runLevelsText(side.levels).toStdString(); };
    return {name(comparison.a), name(comparison.b)};
}

/// The sentence's first letter, which may be a name's, as a sentence has it.
QString capitalised(QString sentence) {
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QTableView* differenceTable(const QString& name, QSortFilterProxyModel* sorted) {
    auto* table = new QTableView;
    sorted->setSortRole(DifferenceModel::kSortRole);
    setUpTable(*table, name, sorted, {.selection = QAbstractItemView::SingleSelection, .sortable = true});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(DifferenceModel::Name, QHeaderView::Stretch);
    return table;
}

} // namespace

struct CompareTab::Parts {
    explicit Parts(QObject* context)
        : choosing(context)
        , comparing(context)
        , resampling(context)
        , planning(context)
        , equating(context) {}

    ShownResultsPointer shown = std::make_shared<ShownResults>();
    std::vector<ComparedField> fields;
    std::optional<Comparison> comparison;
    std::optional<TestSetUncertainty> uncertainty;
    std::optional<MissingRuns> more;
    LatestJob choosing;
    LatestJob comparing;
    LatestJob resampling;
    LatestJob planning;
    LatestJob equating;

    QComboBox* field = new QComboBox;
    QComboBox* a = new QComboBox;
    QComboBox* b = new QComboBox;
    QToolButton* swap = new QToolButton;
    QLabel* verdict = headingLabel({});
    QLabel* advice = quietLabel();
    QSpinBox* pairs = new QSpinBox;
    QPushButton* queue = new QPushButton;
    QWidget* queueing = new QWidget;
    QLabel* numbers = plainLabel();
    QLabel* testSet = noteLabel();
    QLabel* equivalent = noteLabel();
    QPushButton* queueSizes = new QPushButton;
    ChartPanel* chart = new ChartPanel;
    DifferenceModel settings{CompareTab::tr("Setting of the other fields")};
    DifferenceModel tags{CompareTab::tr("Tag")};
    QSortFilterProxyModel sortedSettings;
    QSortFilterProxyModel sortedTags;
    QTabWidget* details = new QTabWidget;
    ResultNotes* cautions = new ResultNotes;
    StatePane* pane = nullptr;
};

CompareTab::CompareTab(QWidget* parent)
    : ResultsTab(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGrid);
    rows->addWidget(choosing());
    auto* answer = new QWidget;
    auto* answerRows = new QVBoxLayout(answer);
    answerRows->setContentsMargins(0, 0, 0, 0);
    answerRows->setSpacing(0);
    answerRows->addWidget(answering());
    auto* split = new KeptSplitter(Qt::Horizontal, QStringLiteral("compareSplitter"));
    split->addWidget(m_parts->chart);
    split->addWidget(details());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->restore();
    answerRows->addWidget(split, 1);
    answerRows->addWidget(m_parts->cautions);
    m_parts->pane = new StatePane(answer);
    rows->addWidget(m_parts->pane, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->addWidget(content);
    connectChoices();
}

CompareTab::~CompareTab() = default;

QWidget* CompareTab::choosing() {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    row->setSpacing(kGrid);
    m_parts->field->setObjectName(QStringLiteral("comparedField"));
    m_parts->field->setToolTip(tr("A field whose levels are compared while all other fields are held equal, or two "
                                  "configurations."));
    m_parts->a->setObjectName(QStringLiteral("comparedA"));
    m_parts->b->setObjectName(QStringLiteral("comparedB"));
    for (QComboBox* combo : {m_parts->field, m_parts->a, m_parts->b})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_parts->field->setMinimumContentsLength(kShortestField);
    m_parts->swap->setObjectName(QStringLiteral("swapSides"));
    m_parts->swap->setIcon(themedIcon(QStringLiteral("swap")));
    m_parts->swap->setAutoRaise(true);
    m_parts->swap->setToolTip(tr("Swap the two"));
    m_parts->swap->setAccessibleName(tr("Swap the two"));
    row->addWidget(plainLabel(tr("Compare")));
    row->addWidget(m_parts->field);
    row->addSpacing(kGrid);
    row->addWidget(plainLabel(tr("A")));
    row->addWidget(m_parts->a);
    row->addWidget(m_parts->swap);
    row->addWidget(plainLabel(tr("B")));
    row->addWidget(m_parts->b);
    row->addStretch();
    return widget;
}

QWidget* CompareTab::answering() {
    auto* widget = new QWidget;
    auto* rows = new QVBoxLayout(widget);
    rows->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    rows->setSpacing(kGrid / 2);
    m_parts->verdict->setObjectName(QStringLiteral("verdict"));
    m_parts->numbers->setObjectName(QStringLiteral("verdictNumbers"));
    m_parts->advice->setObjectName(QStringLiteral("verdictAdvice"));
    for (QLabel* label : {m_parts->verdict, m_parts->numbers, m_parts->advice}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_parts->numbers->setToolTip(
        tr("The probability that the true mean difference lies above, within or below the margin: Student's t about "
           "the mean difference (Benavoli et al. 2017). d_z: the mean difference in standard deviations of the "
           "differences. p: paired t test; equivalence p: two one-sided tests at the margin."));
    auto* row = new QHBoxLayout(m_parts->queueing);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_parts->pairs->setObjectName(QStringLiteral("advisedPairs"));
    m_parts->pairs->setRange(2, kMostSeeds);
    m_parts->pairs->setSuffix(tr(" pairs in all"));
    m_parts->pairs->setToolTip(tr("How many pairs of seeds there shall be, over all settings of the other fields."));
    m_parts->queue->setObjectName(QStringLiteral("queueSeeds"));
    m_parts->queue->setToolTip(tr("Trains the missing runs in the background; what is finished is not trained again."));
    row->addWidget(m_parts->pairs);
    row->addWidget(m_parts->queue);
    row->addStretch();
    rows->addWidget(m_parts->verdict);
    rows->addWidget(m_parts->numbers);
    rows->addWidget(m_parts->testSet);
    m_parts->equivalent->setObjectName(QStringLiteral("dataEquivalent"));
    m_parts->queueSizes->setObjectName(QStringLiteral("queueSizes"));
    m_parts->queueSizes->setText(tr("Queue a size study of A"));
    m_parts->queueSizes->setToolTip(tr("Trains A on an eighth, a quarter and half of the training set, so that a "
                                       "difference can be told as an amount of data."));
    auto* equivalentRow = new QHBoxLayout;
    equivalentRow->setSpacing(kGrid);
    equivalentRow->addWidget(m_parts->equivalent, 1);
    equivalentRow->addWidget(m_parts->queueSizes);
    rows->addLayout(equivalentRow);
    rows->addWidget(m_parts->advice);
    rows->addWidget(m_parts->queueing);
    return widget;
}

QWidget* CompareTab::details() {
    m_parts->chart->setObjectName(QStringLiteral("differenceChart"));
    m_parts->sortedSettings.setSourceModel(&m_parts->settings);
    m_parts->sortedTags.setSourceModel(&m_parts->tags);
    auto* settings = differenceTable(QStringLiteral("settingTable"), &m_parts->sortedSettings);
    settings->hideColumn(DifferenceModel::Interval);
    auto* tags = differenceTable(QStringLiteral("tagDifferenceTable"), &m_parts->sortedTags);
    tags->hideColumn(DifferenceModel::Pairs);
    m_parts->details->setDocumentMode(true);
    m_parts->details->setObjectName(QStringLiteral("compareDetails"));
    m_parts->details->addTab(tags, tr("Tags"));
    m_parts->details->addTab(settings, tr("Settings"));
    return m_parts->details;
}

void CompareTab::connectChoices() {
    connect(m_parts->field, &QComboBox::activated, this, [this] {
        QSettings().setValue(kFieldSetting, currentKey(*m_parts->field));
        showChoices();
    });
    connect(m_parts->a, &QComboBox::activated, this, &CompareTab::ask);
    connect(m_parts->b, &QComboBox::activated, this, &CompareTab::ask);
    connect(m_parts->swap, &QToolButton::clicked, this, [this] {
        const int a = m_parts->a->currentIndex();
        m_parts->a->setCurrentIndex(m_parts->b->currentIndex());
        m_parts->b->setCurrentIndex(a);
        ask();
    });
    connect(m_parts->pairs, &QSpinBox::valueChanged, this, &CompareTab::plan);
    connect(m_parts->queue, &QPushButton::clicked, this, [this] {
        if (m_parts->more)
            queue(m_parts->more->study);
    });
    connect(m_parts->queueSizes, &QPushButton::clicked, this, &CompareTab::queueSizes);
}

void CompareTab::setResults(const ShownResultsPointer& shown) {
    m_parts->shown = shown;
    m_parts->choosing.start([shown](const std::stop_token&) { return comparedFields(shown->runs); },
                            [this](std::vector<ComparedField> fields) { setFields(std::move(fields)); });
}

void CompareTab::setFields(std::vector<ComparedField> fields) {
    m_parts->fields = std::move(fields);
    const bool any = !m_parts->fields.empty();
    for (QWidget* widget : {static_cast<QWidget*>(m_parts->field), static_cast<QWidget*>(m_parts->a),
                            static_cast<QWidget*>(m_parts->b), static_cast<QWidget*>(m_parts->swap)})
        widget->setEnabled(any);
    if (!any) {
        m_parts->comparison.reset();
        return m_parts->pane->showEmpty(tr("The runs with a result are all of one configuration: there is nothing to "
                                           "compare. Vary a field on Experiments."));
    }
    QList<KeyedItem> items;
    for (const ComparedField& field : m_parts->fields)
        items << KeyedItem{field.path.empty() ? QLatin1String(kConfigurationsKey) : toQt(field.path), field.label};
    const bool isFirst = m_parts->field->count() == 0;
    fillKeyed(*m_parts->field, items);
    if (isFirst)
        selectKey(*m_parts->field, QSettings().value(kFieldSetting).toString());
    showChoices();
}

void CompareTab::showChoices() {
    const ComparedField& field = m_parts->fields[static_cast<std::size_t>(m_parts->field->currentIndex())];
    QList<KeyedItem> items;
    for (const ComparedChoice& choice : field.choices)
        items << KeyedItem{keyOf(choice), choice.label};
    fillKeyed(*m_parts->a, items);
    fillKeyed(*m_parts->b, items);
    if (m_parts->a->currentIndex() == m_parts->b->currentIndex())
        m_parts->b->setCurrentIndex(m_parts->a->currentIndex() == 0 ? 1 : 0);
    ask();
}

void CompareTab::ask() {
    const ComparedField& field = m_parts->fields[static_cast<std::size_t>(m_parts->field->currentIndex())];
    const auto chosen = [&field](const QComboBox* combo) {
        return field.choices[static_cast<std::size_t>(combo->currentIndex())];
    };
    const ComparisonQuestion question{field.path, chosen(m_parts->a), chosen(m_parts->b), m_parts->shown->margin};
    m_parts->comparing.start(
        [question, shown = m_parts->shown](const std::stop_token&) { return answerTo(question, shown->runs); },
        [this](const Result<Comparison>& answer) { setAnswer(answer); });
}

void CompareTab::setAnswer(const Result<Comparison>& answer) {
    if (!answer) {
        m_parts->comparison.reset();
        m_parts->resampling.cancel();
        return m_parts->pane->showEmpty(told(answer.error()));
    }
    m_parts->pane->showContent();
    if (m_parts->comparison == *answer)
        return;
    m_parts->comparison = *answer;
    m_parts->uncertainty.reset();
    m_parts->testSet->clear();
    showComparison();
    resample();
    findEquivalent();
    const Comparison& comparison = *m_parts->comparison;
    const int pairs = static_cast<int>(comparison.pairs.size());
    const int advised = comparison.seedsForMean.value_or(comparison.seedsForMargin.value_or(pairs + 1));
    m_parts->queueing->setVisible(comparison.verdict == Verdict::Inconclusive);
    const QSignalBlocker blocker(m_parts->pairs);
    m_parts->pairs->setValue(std::max(pairs + 1, std::min(advised, kMostProposedPairs)));
    plan();
}

void CompareTab::showComparison() {
    const Comparison& comparison = *m_parts->comparison;
    m_parts->verdict->setText(capitalised(told(verdictSentence(comparison, windowNames(comparison)))));
    const QLocale locale;
    const auto decimals = [&locale](const std::optional<double>& value, int digits) {
        return value ? locale.toString(*value, 'f', digits) : QStringLiteral("–");
    };
    QString numbers;
    if (const auto& posterior = comparison.posterior)
        numbers =
            tr("P(A better) %1   P(within ±%2) %3   P(B better) %4   equivalence p %5")
                .arg(decimals(posterior->better, 3), locale.toString(comparison.margin), decimals(posterior->within, 3),
                     decimals(posterior->worse, 3), decimals(comparison.equivalenceP, 3));
    if (comparison.isPaired())
        numbers += tr("   SD of differences %1   d_z %2   correlation %3   p %4")
                       .arg(decimals(comparison.paired.standardDeviation, 4), decimals(comparison.paired.cohenDz, 2),
                            decimals(comparison.paired.correlation, 2), decimals(comparison.paired.p, 4));
    m_parts->numbers->setText(numbers);
    QStringList advice;
    for (const Sentence& sentence : adviceSentences(comparison))
        advice << told(sentence);
    m_parts->advice->setText(advice.join(u'\n'));
    m_parts->advice->setVisible(!advice.isEmpty());
    QStringList cautions;
    for (const Sentence& caution : comparison.cautions)
        cautions << told(caution);
    if (m_parts->uncertainty)
        for (const Sentence& caution : m_parts->uncertainty->cautions)
            cautions << told(caution);
    m_parts->cautions->setResults({}, cautions);
    m_parts->settings.setRows(settingRows(comparison));
    m_parts->details->setTabVisible(1, comparison.settings.size() > 1);
    m_parts->tags.setRows(m_parts->uncertainty ? tagRows(*m_parts->uncertainty) : QList<DifferenceRow>());
    m_parts->chart->setSpec(differenceSpec(comparison, m_parts->uncertainty));
}

void CompareTab::resample() {
    if (session() == nullptr)
        return;
    m_parts->testSet->setText(tr("Resampling the test set…"));
    m_parts->resampling.start(
        [project = session()->layout(), comparison = *m_parts->comparison](const std::stop_token& stop) {
            return testSetUncertainty(project, comparison, {}, {}, stop);
        },
        [this](Result<TestSetUncertainty> uncertainty) {
            if (!uncertainty)
                return m_parts->testSet->setText(tr("Another test set: %1").arg(told(uncertainty.error())));
            m_parts->testSet->setText(tr("On another test set: %1").arg(told(testSetSentence(*uncertainty))));
            m_parts->uncertainty = std::move(*uncertainty);
            showComparison();
        });
}

void CompareTab::findEquivalent() {
    m_parts->equivalent->clear();
    m_parts->queueSizes->hide();
    if (session() == nullptr)
        return;
    m_parts->equating.start(
        [runs = session()->results(), comparison = *m_parts->comparison](const std::stop_token&) {
            return dataEquivalents(runs, comparison, windowNames(comparison));
        },
        [this](const Result<ComparisonEquivalents>& equivalents) { showEquivalent(equivalents); });
}

void CompareTab::showEquivalent(const Result<ComparisonEquivalents>& equivalents) {
    m_parts->queueSizes->setVisible(!equivalents);
    if (!equivalents)
        return m_parts->equivalent->setText(told(equivalents.error()));
    QStringList lines;
    for (const SettingEquivalent& setting : equivalents->settings) {
        const QString where = runLevelsText(setting.levels);
        QStringList sentences;
        for (const auto* list : {&setting.equivalent.sentences, &setting.equivalent.cautions})
            for (const Sentence& sentence : *list)
                sentences << told(sentence);
        lines << (where.isEmpty() ? QString() : tr("%1: ").arg(where)) + capitalised(sentences.value(0));
        m_parts->equivalent->setToolTip(plainToolTip(sentences.join(u'\n')));
    }
    for (const Sentence& caution : equivalents->cautions)
        lines << told(caution);
    m_parts->equivalent->setText(lines.join(u'\n'));
}

void CompareTab::queueSizes() {
    if (session() == nullptr || !m_parts->comparison)
        return;
    const ComparedSide& side = m_parts->comparison->a;
    const auto missing = missingSizes(session()->results(), side.runs.front().configuration, side.label);
    if (!missing)
        return Q_EMIT failed(told(missing.error()));
    m_parts->queueSizes->hide();
    queue(missing->study);
}

void CompareTab::plan() {
    if (!m_parts->comparison)
        return;
    m_parts->queue->setEnabled(false);
    m_parts->planning.start([comparison = *m_parts->comparison, pairs = m_parts->pairs->value()](
                                const std::stop_token&) { return moreSeeds(comparison, std::size_t(pairs)); },
                            [this](const Result<MissingRuns>& more) { showPlan(more); });
}

void CompareTab::showPlan(const Result<MissingRuns>& more) {
    m_parts->more = more ? std::optional(*more) : std::nullopt;
    const bool some = more && more->missing > 0;
    m_parts->queue->setEnabled(some);
    if (!some)
        return m_parts->queue->setText(tr("Nothing to queue"));
    QString text = tr("Queue %n run(s)", nullptr, static_cast<int>(more->missing));
    if (more->seconds)
        text += tr(" (about %1 min)").arg(QLocale().toString(*more->seconds / kSecondsPerMinute, 'f', 1));
    m_parts->queue->setText(text);
}

void CompareTab::queue(const Study& study) {
    if (session() == nullptr)
        return;
    m_parts->queue->setEnabled(false);
    session()->change(
        this,
        [study, session = session()](ProjectDatabase& database) -> Result<void> {
            if (auto added = database.addStudy(study); !added)
                return added;
            if (const auto started = session->startScheduler(); !started)
                return within(say("The study is queued, but nothing trains yet"), started.error());
            return {};
        },
        [this](const Result<void>& queued) {
            if (!queued)
                Q_EMIT failed(told(queued.error()));
        });
}

} // namespace etude
