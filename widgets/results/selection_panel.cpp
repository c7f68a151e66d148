// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/selection_panel.h"

#include <algorithm>
#include <optional>

#include <QGridLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStringList>
#include <QTableWidget>
#include <QVBoxLayout>

#include "widgets/charts/chart_panel.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/told.h"
#include "widgets/results/figure_parts.h"
#include "widgets/results/result_words.h"
#include "widgets/results/selected_charts.h"
#include "widgets/results/selected_input.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kChartHeight = 192; ///< px
constexpr int kRowHeight = 24;    ///< px
constexpr int kRowsInSight = 24;  ///< the panel scrolls as a whole
constexpr int kListColumns = 4;
constexpr int kMostRows = 1000; ///< of a table of runs; more are counted
constexpr QSize kSample(24, 12);

QTableWidgetItem* numberItem(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setFont(numberFont());
    return item;
}

/// A piece of a configuration's line.
QPixmap lineSample(const SelectedConfiguration& configuration) {
    constexpr int kScale = 3; // stays sharp on dense screens
    QPixmap pixmap(kSample * kScale);
    pixmap.setDevicePixelRatio(kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(QPen(configuration.color, 2.5, configuration.stroke, Qt::FlatCap));
    painter.drawLine(0, kSample.height() / 2, kSample.width(), kSample.height() / 2);
    return pixmap;
}

/// Lines break between levels alone.
QString heldTogether(const QString& words) {
    QStringList levels = words.split(QStringLiteral(", "));
    for (QString& level : levels)
        level.replace(u' ', QChar::Nbsp);
    return levels.join(QStringLiteral(", "));
}

QString meanText(const Summary& summary) {
    if (summary.n == 0)
        return QStringLiteral("–");
    const QString mean = decimalText(summary.mean, kAucDecimals);
    return summary.halfWidth && summary.n >= kFewestForInterval
               ? QStringLiteral("%1\n± %2").arg(mean, decimalText(*summary.halfWidth, kAucDecimals))
               : mean;
}

/// The first `count` are shown; those that are missing are made.
void showCharts(std::vector<ChartPanel*>& panels, const QList<ChartSpec>& specs, const QString& name,
                QVBoxLayout* layout) {
    while (panels.size() < static_cast<std::size_t>(specs.size())) {
        auto* panel = new ChartPanel;
        panel->setFixedHeight(kChartHeight);
        panel->setScrolled(true);
        panel->setObjectName(panels.empty() ? name : name + QString::number(panels.size() + 1));
        layout->addWidget(panel);
        panels.push_back(panel);
    }
    for (std::size_t i = 0; i < panels.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        if (place < specs.size())
            panels[i]->setSpec(specs[place]);
        panels[i]->setVisible(place < specs.size());
    }
}

} // namespace

struct SelectionPanel::Parts {
    QPointer<ProjectSession> session;
    Selected selected;
    QStringList inputOf; ///< configurations whose input is shown or being read
    std::optional<std::vector<Result<SelectedInput>>> inputs;

    QLabel* words = plainLabel();
    QLabel* summary = noteLabel();
    QWidget* beside = nullptr; ///< a row for each configuration
    QVBoxLayout* rows = new QVBoxLayout;
    QTableWidget* runs = new QTableWidget(0, kListColumns);
    QVBoxLayout* histogramRows = new QVBoxLayout;
    QVBoxLayout* meanRows = new QVBoxLayout;
    std::vector<ChartPanel*> histograms;
    std::vector<ChartPanel*> means;
    QLabel* inputNote = noteLabel();
    std::unique_ptr<LatestJob> looking;
    std::unique_ptr<LatestJob> reading;

    void setUpRuns() const {
        runs->setObjectName(QStringLiteral("selectionRuns"));
        runs->setHorizontalHeaderLabels({SelectionPanel::tr("Seed"), SelectionPanel::tr("AUC"),
                                         SelectionPanel::tr("Epoch"), SelectionPanel::tr("Time")});
        runs->verticalHeader()->hide();
        runs->setProperty("compact", true);
        runs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        runs->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        runs->horizontalHeader()->setFont(noteFont());
        runs->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
        runs->setShowGrid(false);
        runs->verticalHeader()->setDefaultSectionSize(kRowHeight);
        runs->horizontalHeader()->setFixedHeight(kRowHeight);
        runs->setEditTriggers(QAbstractItemView::NoEditTriggers);
        runs->setSelectionBehavior(QAbstractItemView::SelectRows);
        runs->setFrameShape(QFrame::NoFrame);
        runs->setTabKeyNavigation(false);
        runs->setIconSize(kSample);
    }
};

SelectionPanel::SelectionPanel(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->looking = std::make_unique<LatestJob>(this);
    m_parts->reading = std::make_unique<LatestJob>(this);
    m_parts->words->setWordWrap(true);
    m_parts->words->setObjectName(QStringLiteral("selectionWords"));
    m_parts->summary->setObjectName(QStringLiteral("selectionSummary"));
    m_parts->inputNote->setObjectName(QStringLiteral("selectionInputNote"));
    m_parts->setUpRuns();
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(headingLabel(tr("Selected")));
    layout->addWidget(m_parts->words);
    layout->addWidget(m_parts->summary);
    layout->addLayout(m_parts->rows);
    layout->addLayout(m_parts->histogramRows);
    layout->addLayout(m_parts->meanRows);
    layout->addWidget(m_parts->inputNote);
    layout->addWidget(m_parts->runs);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    showAll();
}

SelectionPanel::~SelectionPanel() = default;

void SelectionPanel::setSession(ProjectSession* session) {
    m_parts->session = session;
    m_parts->inputOf.clear();
    m_parts->inputs.reset();
    m_parts->selected = {};
    m_parts->looking->cancel();
    m_parts->reading->cancel();
    showAll();
}

void SelectionPanel::showSelection(const ShownResultsPointer& shown, const Selection& selection,
                                   const ShownFigure& figure) {
    m_parts->looking->start(
        [shown, selection, figure,
         all = m_parts->session ? m_parts->session->results() : QList<RunResult>()](const std::stop_token&) {
            return selectedConfigurations(selection, {all.data(), static_cast<std::size_t>(all.size())}, *shown,
                                          figure);
        },
        [this](const Selected& selected) {
            m_parts->selected = selected;
            showAll();
        });
}

void SelectionPanel::showAll() {
    const Selected& selected = m_parts->selected;
    const bool any = selected.configurations > 0;
    m_parts->summary->setVisible(any);
    m_parts->runs->setVisible(any);
    m_parts->words->setText(!any ? tr("Click a bar, a line or a point: its configuration and its runs are shown here. "
                                      "With Ctrl it is shown beside what is selected.")
                            : selected.isOne() ? selected.shown.front().words
                                               : selected.words);
    m_parts->words->setVisible(!m_parts->words->text().isEmpty());
    showBeside();
    showRuns();
    showInput();
}

/// Of several what tells them apart, with the line that each has in the charts below.
void SelectionPanel::showBeside() {
    delete std::exchange(m_parts->beside, nullptr);
    const Selected& selected = m_parts->selected;
    if (selected.configurations < 2)
        return;
    m_parts->beside = new QWidget;
    m_parts->beside->setObjectName(QStringLiteral("selectionBeside"));
    m_parts->rows->addWidget(m_parts->beside);
    auto* grid = new QGridLayout(m_parts->beside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGrid);
    grid->setColumnStretch(1, 1);
    for (const SelectedConfiguration& one : selected.shown) {
        auto* sample = new QLabel;
        sample->setPixmap(lineSample(one));
        auto* words = plainLabel(heldTogether(one.words));
        words->setWordWrap(true);
        auto* mean = plainLabel(meanText(one.summary));
        mean->setFont(numberFont());
        mean->setAlignment(Qt::AlignRight | Qt::AlignTop);
        const int row = grid->rowCount();
        grid->addWidget(sample, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1, Qt::AlignTop);
        grid->addWidget(mean, row, 2, Qt::AlignTop);
    }
    if (selected.shown.size() == selected.configurations)
        return;
    QLabel* left = noteLabel();
    left->setText(
        tr("The best %1 of %2 are shown side by side.").arg(selected.shown.size()).arg(selected.configurations));
    grid->addWidget(left, grid->rowCount(), 0, 1, 3);
}

void SelectionPanel::showRuns() {
    const Selected& selected = m_parts->selected;
    const std::vector<RunResult>& runs = selected.runs;
    const auto results = static_cast<int>(selected.results);
    QStringList said{selected.summary.n < selected.results
                         ? tr("%1 of %n runs with a result", nullptr, results).arg(selected.summary.n)
                         : tr("%n runs with a result", nullptr, results)};
    if (!selected.isOne())
        said.prepend(tr("%n configurations", nullptr, static_cast<int>(selected.configurations)));
    if (selected.summary.n > 0)
        said << tr("mean %1").arg(decimalText(selected.summary.mean, kAucDecimals));
    if (selected.isOne() && selected.summary.halfWidth && selected.summary.n >= kFewestForInterval)
        said << tr("%1 ± %2").arg(intervalName(selected.interval),
                                  decimalText(*selected.summary.halfWidth, kAucDecimals));
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
        const auto own =
            std::ranges::find(selected.shown, QString::fromStdString(run.configuration), &SelectedConfiguration::id);
        if (!selected.isOne() && own != selected.shown.end())
            m_parts->runs->item(row, 0)->setIcon(QIcon(lineSample(*own)));
    }
}

/// Read again only for other configurations; their colours may change with the figure.
void SelectionPanel::showInput() {
    QStringList ids;
    std::vector<RunResult> runs;
    for (const SelectedConfiguration& one : m_parts->selected.shown) {
        ids.append(one.id);
        runs.push_back(one.run);
    }
    if (m_parts->inputOf != ids) {
        m_parts->inputOf = ids;
        m_parts->inputs.reset();
        m_parts->reading->cancel();
        if (m_parts->session && !ids.isEmpty())
            m_parts->reading->start(
                [project = m_parts->session->layout(), runs](const std::stop_token& stop) {
                    return readSelectedInputs(project, runs, stop);
                },
                [this](const std::vector<Result<SelectedInput>>& inputs) {
                    m_parts->inputs = inputs;
                    drawInput();
                });
    }
    drawInput();
}

void SelectionPanel::drawInput() {
    InputCharts charts;
    QStringList notes;
    if (m_parts->inputs) {
        const std::vector<SelectedConfiguration>& shown = m_parts->selected.shown;
        charts = inputCharts(shown, *m_parts->inputs);
        std::size_t clips = 0;
        for (std::size_t i = 0; i < shown.size(); ++i)
            if (const Result<SelectedInput>& input = (*m_parts->inputs)[i]; input)
                clips = std::max(clips, input->clips);
            else
                notes << (shown.size() > 1 ? QStringLiteral("%1: %2").arg(shown[i].words, told(input.error()))
                                           : told(input.error()));
        if (clips > 0)
            notes.prepend(tr("The input of %n test clips.", nullptr, static_cast<int>(clips)));
    }
    showCharts(m_parts->histograms, charts.histograms, QStringLiteral("selectionHistogram"), m_parts->histogramRows);
    showCharts(m_parts->means, charts.means, QStringLiteral("selectionMeans"), m_parts->meanRows);
    m_parts->inputNote->setText(notes.join(u'\n'));
    m_parts->inputNote->setVisible(!notes.isEmpty());
}

} // namespace etude
