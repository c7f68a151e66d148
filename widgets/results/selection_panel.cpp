// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/selection_panel.h"

#include <algorithm>
#include <set>

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStringList>
#include <QTableWidget>
#include <QVBoxLayout>

#include "engine/analysis/result_group.h"
#include "engine/analysis/varied_field.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/signal_charts.h"
#include "widgets/charts/unit_text.h"
#include "widgets/forms/run_words.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/results/figure_parts.h"
#include "widgets/results/result_words.h"
#include "widgets/results/selected_input.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kChartHeight = 172; ///< px
constexpr int kRowHeight = 24;    ///< px
constexpr int kRowsInSight = 6;
constexpr int kListColumns = 4;
constexpr int kMostRows = 1000; ///< of a table of runs; more are counted

/// Configurations, also where they are no part of what is shown: training sizes may be of another study.
struct Selected {
    QStringList configurations;
    std::vector<RunResult> runs;
    QString words;
    QColor color; ///< of one configuration, as in the figures
    IntervalKind interval = IntervalKind::Student;

    [[nodiscard]] bool isOne() const { return configurations.size() == 1 && !runs.empty(); }
};

/// The levels that all of the runs have.
std::vector<FieldLeaf> commonLevels(const std::vector<VariedField>& fields, const std::vector<RunResult>& runs) {
    std::vector<FieldLeaf> levels;
    for (const VariedField& field : fields) {
        const FieldLeaf first = levelOf(runs.front().spec, field.path);
        const bool common =
            std::ranges::all_of(runs, [&](const RunResult& run) { return levelOf(run.spec, field.path) == first; });
        if (common)
            levels.push_back(first);
    }
    return levels;
}

Selected lookUp(const QStringList& configurations, const QList<RunResult>& all, const ShownResults& shown) {
    Selected selected{configurations, {}, {}, {}, shown.interval};
    std::set<std::string> ids;
    for (const QString& configuration : configurations)
        ids.insert(configuration.toStdString());
    for (const RunResult& run : all)
        if (ids.contains(run.configuration))
            selected.runs.push_back(run);
    if (selected.runs.empty())
        return selected;
    std::vector<RunResult> beside = shown.runs;
    beside.push_back(selected.runs.front());
    selected.words = runLevelsText(commonLevels(variedFields(beside), selected.runs));
    if (!selected.isOne())
        return selected;
    const RunSpec& spec = selected.runs.front().spec;
    if (selected.words.isEmpty())
        selected.words = runLabels({spec}).front();
    const std::vector<VariedField> fields = variedFields(shown.runs);
    selected.color = LevelHues(fields).of(spec, arrangementOf(fields, {}).colour);
    return selected;
}

QTableWidgetItem* numberItem(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setFont(numberFont());
    return item;
}

} // namespace

struct SelectionPanel::Parts {
    QPointer<ProjectSession> session;
    Selected selected;
    QString inputOf; ///< configuration whose input is shown or being read

    QLabel* words = plainLabel();
    QLabel* summary = noteLabel();
    QTableWidget* runs = new QTableWidget(0, kListColumns);
    ChartPanel* histogram = new ChartPanel;
    ChartPanel* means = new ChartPanel;
    QLabel* inputNote = noteLabel();
    std::unique_ptr<LatestJob> looking;
    std::unique_ptr<LatestJob> reading;
};

SelectionPanel::SelectionPanel(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->looking = std::make_unique<LatestJob>(this);
    m_parts->reading = std::make_unique<LatestJob>(this);
    m_parts->words->setWordWrap(true);
    m_parts->words->setObjectName(QStringLiteral("selectionWords"));
    m_parts->summary->setObjectName(QStringLiteral("selectionSummary"));
    m_parts->runs->setObjectName(QStringLiteral("selectionRuns"));
    m_parts->runs->setHorizontalHeaderLabels({tr("Seed"), tr("AUC"), tr("Epoch"), tr("Time")});
    m_parts->runs->verticalHeader()->hide();
    m_parts->runs->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_parts->runs->setShowGrid(false);
    m_parts->runs->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_parts->runs->horizontalHeader()->setFixedHeight(kRowHeight);
    m_parts->runs->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_parts->runs->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_parts->runs->setFrameShape(QFrame::NoFrame);
    m_parts->runs->setTabKeyNavigation(false);
    m_parts->histogram->setObjectName(QStringLiteral("selectionHistogram"));
    m_parts->means->setObjectName(QStringLiteral("selectionMeans"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(headingLabel(tr("Selected")));
    layout->addWidget(m_parts->words);
    layout->addWidget(m_parts->summary);
    layout->addWidget(m_parts->runs);
    for (ChartPanel* chart : {m_parts->histogram, m_parts->means}) {
        chart->setFixedHeight(kChartHeight);
        layout->addWidget(chart);
    }
    layout->addWidget(m_parts->inputNote);
    layout->addStretch();
    showRuns();
    showInput();
}

SelectionPanel::~SelectionPanel() = default;

void SelectionPanel::setSession(ProjectSession* session) {
    m_parts->session = session;
    m_parts->inputOf.clear();
    m_parts->selected = {};
    m_parts->looking->cancel();
    m_parts->reading->cancel();
    showRuns();
    showInput();
}

void SelectionPanel::showSelection(const ShownResultsPointer& shown, const QStringList& configurations) {
    m_parts->looking->start(
        [shown, wanted = configurations, all = m_parts->session ? m_parts->session->results() : QList<RunResult>()](
            const std::stop_token&) { return lookUp(wanted, all, *shown); },
        [this](const Selected& selected) {
            m_parts->selected = selected;
            showRuns();
            showInput();
        });
}

void SelectionPanel::showRuns() {
    const std::vector<RunResult>& runs = m_parts->selected.runs;
    const bool any = !runs.empty();
    m_parts->runs->setVisible(any);
    m_parts->summary->setVisible(any);
    m_parts->words->setText(any ? m_parts->selected.words
                                : tr("Click a bar, a line or a point: its configuration and its runs are shown here."));
    if (!any)
        return;
    std::vector<double> values;
    for (const RunResult& run : runs)
        if (run.rocAuc)
            values.push_back(*run.rocAuc);
    const Summary summary = summarise(values, m_parts->selected.interval);
    QStringList said{tr("%n runs with a result", nullptr, static_cast<int>(summary.n))};
    const bool one = m_parts->selected.isOne();
    if (!one)
        said.prepend(tr("%n configurations", nullptr, static_cast<int>(m_parts->selected.configurations.size())));
    if (summary.n > 0)
        said << tr("mean %1").arg(decimalText(summary.mean, kAucDecimals));
    if (one && summary.halfWidth && summary.n >= kFewestForInterval)
        said << tr("%1 ± %2").arg(intervalName(m_parts->selected.interval),
                                  decimalText(*summary.halfWidth, kAucDecimals));
    m_parts->summary->setText(said.join(QStringLiteral(" · ")));

    const int rows = static_cast<int>(std::min<std::size_t>(runs.size(), kMostRows));
    m_parts->runs->setRowCount(rows);
    m_parts->runs->setFixedHeight(kRowHeight * (std::min(rows, kRowsInSight) + 1) + 2);
    for (int row = 0; row < rows; ++row) {
        const RunResult& run = runs[static_cast<std::size_t>(row)];
        const QStringList cells{QString::number(run.spec.seeds.initialisation),
                                run.rocAuc ? decimalText(*run.rocAuc, kAucDecimals) : QStringLiteral("–"),
                                run.bestEpoch > 0 ? QString::number(run.bestEpoch) : QStringLiteral("–"),
                                run.seconds > 0.0 ? tr("%1 s").arg(decimalText(run.seconds, 0)) : QStringLiteral("–")};
        for (int column = 0; column < kListColumns; ++column)
            m_parts->runs->setItem(row, column, numberItem(cells[column]));
    }
}

void SelectionPanel::showInput() {
    const std::vector<RunResult>& runs = m_parts->selected.runs;
    const bool one = m_parts->selected.isOne();
    const QString configuration = one ? m_parts->selected.configurations.front() : QString();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_parts->histogram, m_parts->means, m_parts->inputNote})
        widget->setVisible(one && m_parts->inputOf == configuration && widget->property("filled").toBool());
    if (!one || !m_parts->session || m_parts->inputOf == configuration)
        return;
    m_parts->inputOf = configuration;
    m_parts->reading->start(
        [project = m_parts->session->layout(), run = runs.front()](const std::stop_token& stop) {
            return readSelectedInput(project, run, stop);
        },
        [this, color = m_parts->selected.color](const Result<SelectedInput>& input) {
            const bool read = input.has_value();
            if (read) {
                const ChartOwner owner{{}, {}, color};
                m_parts->histogram->setSpec(
                    histogramSpec({{owner, input->histogram}}, unitText(input->means.unit), true));
                m_parts->means->setSpec(bandMeansSpec({{owner, input->means}}));
            }
            m_parts->inputNote->setText(read
                                            ? tr("The input of %n test clips.", nullptr, static_cast<int>(input->clips))
                                            : told(input.error()));
            for (QWidget* widget : std::initializer_list<QWidget*>{m_parts->histogram, m_parts->means}) {
                widget->setProperty("filled", read);
                widget->setVisible(read);
            }
            m_parts->inputNote->setProperty("filled", true);
            m_parts->inputNote->setVisible(true);
        });
}

} // namespace etude
