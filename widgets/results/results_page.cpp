// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/results_page.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

#include "engine/analysis/comparability.h"
#include "engine/analysis/result_tables.h"
#include "engine/analysis/verdict.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/forms/result_notes.h"
#include "widgets/models/background.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/results/claims_tab.h"
#include "widgets/results/compare_tab.h"
#include "widgets/results/export_bar.h"
#include "widgets/results/figures_tab.h"
#include "widgets/results/result_words.h"
#include "widgets/results/results_tab.h"
#include "widgets/results/runs_tab.h"
#include "widgets/results/tag_differences_tab.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr double kMarginStep = 0.001;
constexpr QLatin1String kTabKept("results/tab");
constexpr QLatin1String kIntervalKept("results/spread");

/// What the page shows of the runs, made in the background.
struct PageResults {
    ShownResultsPointer shown;
    bool same = false; ///< as what was shown before
    bool any = false;  ///< a result
    QList<ResultGroup> canaries;
    std::vector<Sentence> differences; ///< between the runs, which doubts comparisons
    std::vector<Sentence> cautions;    ///< others
};

PageResults pageResults(const QList<RunResult>& runs, const QList<DatasetRow>& datasets, ShownResults wanted,
                        const ShownResultsPointer& before, const std::stop_token& stop) {
    PageResults page;
    wanted.runs = runsOfStudy(runs, wanted.study);
    wanted.projectFields = variedFields({runs.data(), static_cast<std::size_t>(runs.size())});
    page.any = std::ranges::any_of(wanted.runs, [](const RunResult& run) { return run.rocAuc.has_value(); });
    page.same = wanted.study == before->study && wanted.margin == before->margin &&
                wanted.interval == before->interval && wanted.projectFields == before->projectFields &&
                wanted.runs == before->runs;
    page.shown = page.same ? before : freedInBackground(std::move(wanted));
    if (!page.any || stop.stop_requested())
        return page;
    page.differences = comparisonCautions(page.shown->runs);
    page.cautions = untaggedTests(datasets, page.shown->runs);
    if (std::ranges::any_of(page.shown->runs, [](const RunResult& run) { return run.spec.data.isCanary(); }))
        for (ResultGroup& group : resultGroups(page.shown->runs))
            if (group.canary)
                page.canaries << std::move(group);
    return page;
}

} // namespace

struct ResultsPage::Parts {
    explicit Parts(QObject* page)
        : job(page) {}

    QPointer<ProjectSession> session;
    ShownResultsPointer shown = std::make_shared<ShownResults>();
    bool shownToTabs = false;
    std::set<ResultsTab*> waiting; ///< for what is shown now
    LatestJob job;
    Selection selected;
    QString wantedStudy; ///< to be shown once it is there
    QList<ResultGroup> canaries;
    QStringList differences; ///< likewise the sentences of PageResults
    QStringList cautions;
    std::vector<ResultsTab*> all;
    FiguresTab* figures = new FiguresTab;
    CompareTab* compare = new CompareTab;
    TagDifferencesTab* tags = new TagDifferencesTab;
    ClaimsTab* claims = new ClaimsTab;
    RunsTab* runs = new RunsTab;

    /// Comparisons tell of their own runs in what they differ.
    [[nodiscard]] bool isComparing() const { return tabs->currentWidget() == compare || tabs->currentWidget() == tags; }

    QComboBox* study = new QComboBox;
    QLabel* marginLabel = new QLabel(ResultsPage::tr("Margin"));
    QDoubleSpinBox* margin = new QDoubleSpinBox;
    QLabel* meanLabel = new QLabel(ResultsPage::tr("Mean"));
    QComboBox* interval = new QComboBox;
    ExportBar* exporting = nullptr;
    ResultNotes* notes = new ResultNotes;
    QTabWidget* tabs = new QTabWidget;
    StatePane* pane = nullptr;
};

ResultsPage::ResultsPage(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    m_parts->tabs->setDocumentMode(true);
    m_parts->tabs->setObjectName(QStringLiteral("resultTabs"));
    addTab(m_parts->figures, QStringLiteral("figures"), tr("Figures"));
    addTab(m_parts->compare, QStringLiteral("compare"), tr("Compare"));
    addTab(m_parts->tags, QStringLiteral("tags"), tr("Tags"));
    addTab(m_parts->claims, QStringLiteral("claims"), tr("Claims"));
    addTab(m_parts->runs, QStringLiteral("runs"), tr("Runs"));
    connect(m_parts->tags, &TagDifferencesTab::trackRequested, this, &ResultsPage::trackRequested);
    connect(m_parts->compare, &CompareTab::chosen, m_parts->tags, &TagDifferencesTab::choose);
    connect(m_parts->tags, &TagDifferencesTab::chosen, m_parts->compare, &CompareTab::choose);
    const QString kept = QSettings().value(kTabKept).toString();
    for (ResultsTab* tab : m_parts->all)
        if (tab->objectName() == kept)
            m_parts->tabs->setCurrentWidget(tab);
    connect(m_parts->tabs, &QTabWidget::currentChanged, this, [this] {
        QSettings().setValue(kTabKept, m_parts->tabs->currentWidget()->objectName());
        nameExport();
        showSettings();
        showNotes();
        showInTabs();
    });
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_parts->notes);
    rows->addWidget(m_parts->tabs, 1);
    m_parts->pane = new StatePane(content);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header());
    layout->addWidget(m_parts->pane, 1);
    connect(m_parts->pane, &StatePane::actionRequested, this, &ResultsPage::experimentsRequested);
    showProject();
}

void ResultsPage::addTab(ResultsTab* tab, const QString& key, const QString& name) {
    tab->setObjectName(key);
    m_parts->all.push_back(tab);
    m_parts->tabs->addTab(tab, name);
    connect(tab, &ResultsTab::selected, this, &ResultsPage::select);
    connect(tab, &ResultsTab::failed, this, &ResultsPage::failed);
    connect(tab, &ResultsTab::experimentsRequested, this, &ResultsPage::experimentsRequested);
}

ResultsPage::~ResultsPage() = default;

QWidget* ResultsPage::header() {
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGrid);
    layout->setSpacing(kGrid);
    auto* heading = new QLabel(tr("Results"));
    heading->setFont(headingFont());
    m_parts->study->setObjectName(QStringLiteral("resultStudy"));
    m_parts->study->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_parts->study->setToolTip(tr("Whose configurations are shown, with all of their runs."));
    m_parts->margin->setObjectName(QStringLiteral("resultMargin"));
    m_parts->margin->setDecimals(3);
    m_parts->margin->setRange(0.0, 0.5);
    m_parts->margin->setSingleStep(kMarginStep);
    m_parts->margin->setValue(kPaperMargin);
    m_parts->margin->setPrefix(tr("± "));
    m_parts->margin->setToolTip(
        tr("Differences in AUC up to this are of no importance. In the paper, differences below "
           "0.005 came from the initial weights alone."));
    m_parts->marginLabel->setBuddy(m_parts->margin);
    m_parts->meanLabel->setBuddy(m_parts->interval);
    fillIntervals();
    m_parts->exporting = new ExportBar([this] { return exported(); });
    layout->addWidget(heading);
    layout->addSpacing(kGrid);
    layout->addWidget(m_parts->study);
    layout->addSpacing(kGrid);
    layout->addWidget(m_parts->marginLabel);
    layout->addWidget(m_parts->margin);
    layout->addSpacing(kGrid);
    layout->addWidget(m_parts->meanLabel);
    layout->addWidget(m_parts->interval);
    layout->addStretch();
    layout->addWidget(m_parts->exporting);
    connect(m_parts->study, &QComboBox::currentIndexChanged, this, &ResultsPage::showResults);
    connect(m_parts->margin, &QDoubleSpinBox::valueChanged, this, &ResultsPage::showResults);
    connect(m_parts->interval, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(kIntervalKept, currentKey(*m_parts->interval));
        showResults();
    });
    connect(m_parts->exporting, &ExportBar::failed, this, &ResultsPage::failed);
    nameExport();
    showSettings();
    return widget;
}

void ResultsPage::fillIntervals() {
    QComboBox& combo = *m_parts->interval;
    combo.setObjectName(QStringLiteral("resultInterval"));
    combo.setToolTip(tr("What stands beside every mean of runs, in figures, tables and texts: their standard deviation "
                        "(SD), the standard error of their mean (SE), or its 95 % confidence interval, by Student's t "
                        "or by the normal quantile 1.96 as in the paper's Fig. 2."));
    for (const auto& [kind, name] : EnumNames<IntervalKind>::values) {
        combo.addItem(tr("± %1").arg(intervalName(kind)), toQt(std::string(name)));
        combo.setItemData(combo.count() - 1, plainToolTip(intervalNote(kind)), Qt::ToolTipRole);
    }
    const QString kept = QSettings().value(kIntervalKept).toString();
    const int place = combo.findData(kept);
    selectKey(combo, place >= 0 ? kept : toQt(std::string(enumName(IntervalKind::Student))));
}

void ResultsPage::setSession(ProjectSession* session) {
    if (m_parts->session)
        disconnect(m_parts->session, nullptr, this, nullptr);
    m_parts->session = session;
    for (ResultsTab* tab : m_parts->all)
        tab->setSession(session);
    if (session != nullptr)
        connect(session, &ProjectSession::changed, this, &ResultsPage::showProject);
    showProject();
}

void ResultsPage::showFirst(const QString& study, const std::optional<FigureKind>& figure) {
    m_parts->wantedStudy = study;
    if (figure)
        m_parts->figures->showFigure(*figure);
    showProject();
}

void ResultsPage::showProject() {
    QList<KeyedItem> studies{{QString(), tr("All studies")}};
    if (m_parts->session)
        for (const StudyRow& study : m_parts->session->studies())
            studies << KeyedItem{toQt(study.id), toQt(study.name).simplified()};
    fillKeyed(*m_parts->study, studies);
    for (const KeyedItem& study : studies)
        if (!m_parts->wantedStudy.isEmpty() &&
            (m_parts->wantedStudy == study.key || m_parts->wantedStudy.simplified() == study.text)) {
            m_parts->wantedStudy.clear();
            const QSignalBlocker blocker(m_parts->study);
            selectKey(*m_parts->study, study.key);
        }
    showResults();
}

void ResultsPage::showResults() {
    ProjectSession* session = m_parts->session;
    if (session == nullptr) {
        m_parts->job.cancel();
        return showNothing(true);
    }
    ShownResults wanted;
    wanted.study = currentKey(*m_parts->study).toStdString();
    wanted.margin = m_parts->margin->value();
    wanted.interval = *enumFromName<IntervalKind>(currentKey(*m_parts->interval).toStdString());
    m_parts->job.start([runs = session->results(), datasets = session->datasets(), wanted = std::move(wanted),
                        before = m_parts->shown](
                           const std::stop_token& stop) { return pageResults(runs, datasets, wanted, before, stop); },
                       [this](const PageResults& page) {
                           m_parts->shown = page.shown;
                           if (!page.any)
                               return showNothing(page.shown->runs.empty());
                           m_parts->exporting->setEnabled(true);
                           m_parts->margin->setEnabled(true);
                           m_parts->interval->setEnabled(true);
                           m_parts->canaries = page.canaries;
                           m_parts->differences = told(page.differences);
                           m_parts->cautions = told(page.cautions);
                           showNotes();
                           if (!page.same || !m_parts->shownToTabs)
                               for (ResultsTab* tab : m_parts->all)
                                   m_parts->waiting.insert(tab);
                           m_parts->shownToTabs = true;
                           showInTabs();
                           m_parts->pane->showContent();
                           select(m_parts->selected);
                       });
}

void ResultsPage::showNotes() {
    m_parts->notes->setResults(m_parts->canaries,
                               m_parts->isComparing() ? m_parts->cautions : m_parts->differences + m_parts->cautions);
}

void ResultsPage::showInTabs() {
    for (ResultsTab* tab : m_parts->all) {
        const bool costly = tab != m_parts->runs;
        if ((costly && tab != m_parts->tabs->currentWidget()) || m_parts->waiting.erase(tab) == 0)
            continue;
        tab->setResults(m_parts->shown);
        tab->setSelection(m_parts->selected);
    }
}

void ResultsPage::showNothing(bool noRuns) {
    m_parts->exporting->setEnabled(false);
    m_parts->margin->setEnabled(false);
    m_parts->interval->setEnabled(false);
    m_parts->shownToTabs = false;
    m_parts->waiting.clear();
    m_parts->pane->showEmpty(noRuns ? tr("No result yet. Results come from finished runs.")
                                    : tr("No run of these has finished yet."),
                             tr("Go to Experiments"));
}

void ResultsPage::select(const Selection& selection) {
    m_parts->selected = selection;
    for (ResultsTab* tab : m_parts->all)
        tab->setSelection(selection);
}

/// Those that the tab's numbers depend on.
void ResultsPage::showSettings() {
    const QWidget* tab = m_parts->tabs->currentWidget();
    for (QWidget* widget : {static_cast<QWidget*>(m_parts->marginLabel), static_cast<QWidget*>(m_parts->margin)})
        widget->setVisible(tab == m_parts->compare);
    for (QWidget* widget : {static_cast<QWidget*>(m_parts->meanLabel), static_cast<QWidget*>(m_parts->interval)})
        widget->setVisible(tab == m_parts->figures || tab == m_parts->runs);
}

void ResultsPage::nameExport() {
    const QWidget* tab = m_parts->tabs->currentWidget();
    m_parts->exporting->setToolTips(
        tab == m_parts->tags
            ? tr("Writes the tags that are shown: their areas, differences, DeLong's intervals and p values (Ctrl+E).")
        : tab == m_parts->compare
            ? tr("Writes the comparison that is shown: its intervals, p values, settings, pairs of runs and tags "
                 "(Ctrl+E).")
        : tab == m_parts->claims
            ? tr("Writes the claims part by part: what was found, its interval, what is claimed and the verdict "
                 "(Ctrl+E).")
            : tr("Writes one line for each run shown (Ctrl+E)."));
}

std::optional<ResultExport> ResultsPage::exported() {
    const QWidget* tab = m_parts->tabs->currentWidget();
    if (tab == m_parts->figures || tab == m_parts->runs)
        return ResultExport{QStringLiteral("results.csv"), [shown = m_parts->shown](const std::stop_token&) {
                                return runTable(resultGroups(shown->runs));
                            }};
    auto table = static_cast<const ResultsTab*>(tab)->exported();
    if (!table && m_parts->isComparing())
        Q_EMIT failed(tr("No comparison is shown that could be exported; choose two levels or configurations."));
    else if (!table)
        Q_EMIT failed(tr("Nothing is shown yet that could be exported."));
    return table;
}

} // namespace etude
