// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/verdict_panel.h"

#include <list>

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "engine/analysis/comparison_tables.h"
#include "engine/analysis/comparison_text.h"
#include "engine/analysis/test_set_uncertainty.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/comparison_charts.h"
#include "widgets/forms/result_notes.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/table_actions.h"
#include "widgets/models/told.h"
#include "widgets/results/data_equivalent_bar.h"
#include "widgets/results/difference_model.h"
#include "widgets/results/figure_parts.h"
#include "widgets/results/level_pair_model.h"
#include "widgets/results/more_seeds_bar.h"
#include "widgets/results/queue_study.h"
#include "widgets/results/result_words.h"
#include "widgets/style/kept_splitter.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kChartWidth = 38 * kGrid;    ///< px
constexpr int kDetailsWidth = 109 * kGrid; ///< px; all columns of the tags
constexpr int kSettingsTab = 1;            ///< of the details
constexpr int kLevelsTab = 2;

QTableView* detailTable(const QString& name, QSortFilterProxyModel* sorted, int sortRole) {
    auto* table = new QTableView;
    sorted->setSortRole(sortRole);
    setUpTable(*table, name, sorted,
               {.selection = QAbstractItemView::SingleSelection, .sortable = true, .compact = true});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    addTableActions(*table);
    return table;
}

/// The comparison that is seen, then the other pairs of its levels, each with the uncertainty of its test set.
struct ExportedComparison {
    std::optional<ProjectLayout> project; ///< none: nothing is known of the test set
    ComparisonPointer comparison;
    std::optional<TestSetUncertainty> uncertainty; ///< of the comparison, where it is known already
    LevelComparisonsPointer levels;                ///< null: there are no others

    [[nodiscard]] ResultTable table(const std::stop_token& stop) const {
        const bool ofLevels = comparison->a.levels.size() == 1 && comparison->b.levels.size() == 1;
        const std::optional<double> alone = ofLevels ? comparison->paired.p : std::nullopt;
        std::vector<ComparisonNumbers> numbers{{*comparison, levels ? adjustedP(*levels, *comparison) : alone}};
        for (std::size_t i = 0; levels && i < levels->comparisons.size(); ++i)
            if (!areOfSameLevels(levels->comparisons[i], *comparison))
                numbers.push_back({levels->comparisons[i], levels->adjusted[i]});
        std::list<TestSetUncertainty> known;
        for (ComparisonNumbers& of : numbers) {
            auto answer = uncertainty && &of.comparison == comparison.get() ? Result<TestSetUncertainty>(*uncertainty)
                                                                            : resampled(of.comparison, stop);
            if (answer)
                of.uncertainty = &known.emplace_back(std::move(*answer));
        }
        return comparisonTable(numbers);
    }

private:
    [[nodiscard]] Result<TestSetUncertainty> resampled(const Comparison& of, const std::stop_token& stop) const {
        if (!project || stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}};
        return testSetUncertainty(*project, of, {}, {}, stop);
    }
};

} // namespace

struct VerdictPanel::Parts {
    explicit Parts(QObject* context)
        : resampling(context) {}

    QPointer<ProjectSession> session;
    ComparisonPointer comparison;
    std::optional<TestSetUncertainty> uncertainty;
    LatestJob resampling;

    QLabel* verdict = headingLabel({});
    QLabel* advice = quietLabel();
    MoreSeedsBar* moreSeeds = new MoreSeedsBar;
    QLabel* numbers = plainLabel();
    QLabel* testSet = noteLabel();
    LevelComparisonsPointer levels;
    DataEquivalentBar* equivalent = new DataEquivalentBar;
    ChartPanel* chart = new ChartPanel;
    DifferenceModel settings{VerdictPanel::tr("Setting of the other fields")};
    DifferenceModel tags{VerdictPanel::tr("Tag")};
    LevelPairModel levelPairs;
    QSortFilterProxyModel sortedSettings;
    QSortFilterProxyModel sortedTags;
    QSortFilterProxyModel sortedPairs;
    QTabWidget* details = new QTabWidget;
    ResultNotes* cautions = new ResultNotes;
    StatePane* pane = nullptr;
};

VerdictPanel::VerdictPanel(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    auto* answer = new QWidget;
    auto* rows = new QVBoxLayout(answer);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(answering());
    auto* split = new KeptSplitter(Qt::Horizontal, QStringLiteral("compareSplitter"));
    split->addWidget(m_parts->chart);
    split->addWidget(details());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1); // the table is as wide as its columns
    split->setSizes({kChartWidth, kDetailsWidth});
    split->restore();
    rows->addWidget(split, 1);
    rows->addWidget(m_parts->cautions);
    m_parts->pane = new StatePane(answer);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts->pane);
    connect(m_parts->moreSeeds, &MoreSeedsBar::queueRequested, this, &VerdictPanel::queue);
    connect(m_parts->equivalent, &DataEquivalentBar::queueRequested, this, &VerdictPanel::queue);
    connect(m_parts->equivalent, &DataEquivalentBar::failed, this, &VerdictPanel::failed);
}

VerdictPanel::~VerdictPanel() = default;

QWidget* VerdictPanel::answering() {
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
           "differences. p: paired t test, and adjusted by Holm's method where a field has three levels or more; "
           "equivalence p: two one-sided tests at the margin."));
    rows->addWidget(m_parts->verdict);
    rows->addWidget(m_parts->numbers);
    rows->addWidget(m_parts->testSet);
    rows->addWidget(m_parts->equivalent);
    rows->addWidget(m_parts->advice);
    rows->addWidget(m_parts->moreSeeds);
    return widget;
}

QWidget* VerdictPanel::details() {
    m_parts->chart->setObjectName(QStringLiteral("differenceChart"));
    m_parts->sortedSettings.setSourceModel(&m_parts->settings);
    m_parts->sortedTags.setSourceModel(&m_parts->tags);
    m_parts->sortedPairs.setSourceModel(&m_parts->levelPairs);
    auto* settings = detailTable(QStringLiteral("settingTable"), &m_parts->sortedSettings, DifferenceModel::kSortRole);
    for (const auto column :
         {DifferenceModel::TestSet, DifferenceModel::Both, DifferenceModel::Holm, DifferenceModel::FalseDiscovery})
        settings->hideColumn(column);
    auto* tags = detailTable(QStringLiteral("tagDifferenceTable"), &m_parts->sortedTags, DifferenceModel::kSortRole);
    tags->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents); // whole, beside wide columns
    for (const auto column : {DifferenceModel::P, DifferenceModel::Outcome, DifferenceModel::Pairs})
        tags->hideColumn(column);
    auto* pairs = detailTable(QStringLiteral("levelPairTable"), &m_parts->sortedPairs, LevelPairModel::kSortRole);
    connect(pairs, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const auto& [a, b] = m_parts->levelPairs.levels(m_parts->sortedPairs.mapToSource(index).row());
        Q_EMIT levelsChosen(a, b);
    });
    m_parts->details->setDocumentMode(true);
    m_parts->details->setObjectName(QStringLiteral("compareDetails"));
    m_parts->details->addTab(tags, tr("Tags"));
    m_parts->details->addTab(settings, tr("Settings"));
    m_parts->details->addTab(pairs, tr("All levels"));
    m_parts->details->setTabVisible(kLevelsTab, false);
    return m_parts->details;
}

void VerdictPanel::setSession(ProjectSession* session) {
    m_parts->session = session;
}

void VerdictPanel::showNothing(const QString& sentence) {
    m_parts->comparison.reset();
    m_parts->resampling.cancel();
    m_parts->pane->showEmpty(sentence);
}

const ComparisonPointer& VerdictPanel::comparison() const {
    return m_parts->comparison;
}

std::optional<ResultExport> VerdictPanel::exported() const {
    if (!m_parts->comparison)
        return std::nullopt;
    const ExportedComparison exporting{m_parts->session ? std::optional(m_parts->session->layout()) : std::nullopt,
                                       m_parts->comparison, m_parts->uncertainty, m_parts->levels};
    return ResultExport{toQt(comparisonFileName(*m_parts->comparison)) + QStringLiteral(".csv"),
                        [exporting](const std::stop_token& stop) { return exporting.table(stop); }};
}

void VerdictPanel::setLevelPairs(const LevelComparisonsPointer& all) {
    m_parts->levels = all;
    m_parts->levelPairs.setComparisons(all);
    if (m_parts->comparison) {
        showNumbers();
        showAdvice();
    }
    m_parts->details->setTabVisible(kLevelsTab, all && all->comparisons.size() > 1);
}

void VerdictPanel::setComparison(const ComparisonPointer& comparison) {
    m_parts->pane->showContent();
    if (m_parts->comparison == comparison)
        return;
    m_parts->comparison = comparison;
    m_parts->uncertainty.reset();
    m_parts->testSet->clear();
    showComparison();
    resample();
    m_parts->equivalent->setComparison(m_parts->session, comparison);
}

void VerdictPanel::showComparison() {
    const Comparison& comparison = *m_parts->comparison;
    showNumbers();
    showAdvice();
    QStringList cautions = told(comparison.cautions);
    if (m_parts->uncertainty)
        cautions += told(m_parts->uncertainty->cautions);
    m_parts->cautions->setResults({}, cautions);
    m_parts->settings.setRows(settingRows(comparison));
    m_parts->details->setTabVisible(kSettingsTab, comparison.settings.size() > 1);
    m_parts->tags.setRows(m_parts->uncertainty ? tagRows(*m_parts->uncertainty) : QList<DifferenceRow>());
    m_parts->chart->setSpec(differenceSpec(comparison, m_parts->uncertainty, windowNames(comparison)));
}

void VerdictPanel::showNumbers() {
    const Comparison& comparison = *m_parts->comparison;
    QString verdict = capitalised(told(verdictSentence(comparison, windowNames(comparison))));
    if (m_parts->levels && failsAmongAll(*m_parts->levels, comparison))
        verdict += u' ' + told(amongAllSentence(*m_parts->levels));
    m_parts->verdict->setText(verdict);
    const auto decimals = [](const std::optional<double>& value, int digits) {
        return value ? decimalText(*value, digits) : QStringLiteral("–");
    };
    QString numbers;
    if (const auto& posterior = comparison.posterior)
        numbers = tr("P(A better) %1   P(within ±%2) %3   P(B better) %4   equivalence p %5")
                      .arg(decimals(posterior->better, 3), QLocale().toString(comparison.margin),
                           decimals(posterior->within, 3), decimals(posterior->worse, 3),
                           pValueText(comparison.equivalenceP));
    if (comparison.isPaired())
        numbers += tr("   SD of differences %1   d_z %2   correlation %3   p %4")
                       .arg(decimals(comparison.paired.standardDeviation, 4), decimals(comparison.paired.cohenDz, 2),
                            decimals(comparison.paired.correlation, 2), pValueText(comparison.paired.p));
    else if (comparison.estimate)
        numbers += tr("   Welch's t test: %1 degrees of freedom, p %2")
                       .arg(decimals(comparison.unpaired.degrees, 1), pValueText(comparison.unpaired.p));
    if (m_parts->levels)
        if (const auto adjusted = adjustedP(*m_parts->levels, comparison))
            numbers += tr(" (%1 by Holm over %n pairs of levels)", nullptr,
                          static_cast<int>(m_parts->levels->comparisons.size()))
                           .arg(pValueText(adjusted));
    m_parts->numbers->setText(numbers);
}

void VerdictPanel::showAdvice() {
    const Comparison& comparison = *m_parts->comparison;
    const LevelComparisonsPointer& all = m_parts->levels;
    const Comparison* amongOthers = all ? amongAll(*all, comparison) : nullptr;
    const Comparison& advised = amongOthers != nullptr ? *amongOthers : comparison;
    const bool fails = all && failsAmongAll(*all, comparison);
    const QStringList advice = told(adviceSentences(advised, fails));
    m_parts->advice->setText(advice.join(u'\n'));
    m_parts->advice->setVisible(!advice.isEmpty());
    m_parts->moreSeeds->setComparison(m_parts->comparison, advised.leastSeeds(),
                                      comparison.verdict != Verdict::Inconclusive && !fails);
}

void VerdictPanel::resample() {
    if (!m_parts->session)
        return;
    m_parts->testSet->setText(tr("Resampling the test set…"));
    m_parts->resampling.start(
        [project = m_parts->session->layout(), comparison = m_parts->comparison](const std::stop_token& stop) {
            return testSetUncertainty(project, *comparison, {}, {}, stop);
        },
        [this](Result<TestSetUncertainty> uncertainty) {
            if (!uncertainty)
                return m_parts->testSet->setText(tr("Another test set: %1").arg(told(uncertainty.error())));
            m_parts->testSet->setText(tr("On another test set: %1").arg(told(testSetSentence(*uncertainty))));
            m_parts->uncertainty = std::move(*uncertainty);
            showComparison();
        });
}

void VerdictPanel::queue(const Study& study) {
    if (!m_parts->session)
        return;
    queueStudy(*m_parts->session, this, study, [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

} // namespace etude
