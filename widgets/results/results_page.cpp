// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/results_page.h"

#include <algorithm>

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "engine/analysis/comparability.h"
#include "engine/analysis/result_tables.h"
#include "engine/core/csv.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/result_charts.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/results/result_model.h"
#include "widgets/results/result_notes.h"
#include "widgets/style/kept_splitter.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

QTableView* resultTable(QAbstractItemModel* model) {
    auto* table = new QTableView;
    setUpTable(*table, QStringLiteral("resultTable"), model,
               {.rowHeight = 3 * kGrid + 4, .selection = QAbstractItemView::SingleSelection, .sortable = true});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(ResultModel::Configuration, QHeaderView::Stretch);
    return table;
}

} // namespace

struct ResultsPage::Parts {
    QPointer<ProjectSession> session;
    ResultModel model;
    QSortFilterProxyModel sorted;
    QList<ResultGroup> shown;
    QString selected;

    QComboBox* study = new QComboBox;
    QLabel* hint = new QLabel;
    QPushButton* exportButton = new QPushButton;
    QTableView* table = nullptr;
    ResultNotes* notes = new ResultNotes;
    ChartPanel* chart = new ChartPanel;
    StatePane* pane = nullptr;
};

ResultsPage::ResultsPage(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->sorted.setSourceModel(&m_parts->model);
    m_parts->sorted.setSortRole(ResultModel::SortRole);
    m_parts->table = resultTable(&m_parts->sorted);
    m_parts->chart->setObjectName(QStringLiteral("resultChart"));
    auto* split = new KeptSplitter(Qt::Vertical, QStringLiteral("resultsSplitter"));
    split->addWidget(m_parts->chart);
    split->addWidget(m_parts->table);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->restore();
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_parts->notes);
    rows->addWidget(split, 1);
    m_parts->pane = new StatePane(content);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header());
    layout->addWidget(m_parts->pane, 1);

    connect(m_parts->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { select(current.data(ResultModel::ConfigurationRole).toString()); });
    connect(m_parts->chart, &ChartPanel::keyActivated, this, &ResultsPage::select);
    connect(m_parts->pane, &StatePane::actionRequested, this, &ResultsPage::experimentsRequested);
    showProject();
}

ResultsPage::~ResultsPage() = default;

QWidget* ResultsPage::header() {
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGrid);
    layout->setSpacing(kGrid);
    auto* heading = new QLabel(tr("Results"));
    heading->setFont(headingFont());
    QLabel* hint = m_parts->hint;
    hint->setText(tr("The paper counts differences below 0.005 as non-significant"));
    hint->setFont(noteFont());
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setToolTip(tr("Choi et al. trained one configuration fifteen times: differences in AUC below 0.005 came from "
                        "the initial weights alone. Yours may spread more, the fewer the clips: see the intervals."));
    m_parts->study->setObjectName(QStringLiteral("resultStudy"));
    m_parts->study->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_parts->study->setToolTip(tr("Whose configurations are shown."));
    m_parts->exportButton->setObjectName(QStringLiteral("exportResults"));
    m_parts->exportButton->setIcon(themedIcon(QStringLiteral("export")));
    m_parts->exportButton->setText(tr("Export CSV"));
    m_parts->exportButton->setToolTip(tr("Writes one line for each run shown (Ctrl+E)."));
    m_parts->exportButton->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    layout->addWidget(heading);
    layout->addSpacing(kGrid);
    layout->addWidget(m_parts->study);
    layout->addWidget(hint);
    layout->addStretch();
    layout->addWidget(m_parts->exportButton);
    connect(m_parts->study, &QComboBox::currentIndexChanged, this, &ResultsPage::showProject);
    connect(m_parts->exportButton, &QPushButton::clicked, this, &ResultsPage::exportCsv);
    return widget;
}

void ResultsPage::setSession(ProjectSession* session) {
    if (m_parts->session)
        disconnect(m_parts->session, nullptr, this, nullptr);
    m_parts->session = session;
    if (session != nullptr)
        connect(session, &ProjectSession::changed, this, &ResultsPage::showProject);
    showProject();
}

void ResultsPage::showProject() {
    const ProjectSession* session = m_parts->session;
    QList<KeyedItem> studies{{QString(), tr("All studies")}};
    if (session != nullptr)
        for (const StudyRow& study : session->studies())
            studies << KeyedItem{toQt(study.id), toQt(study.name)};
    fillKeyed(*m_parts->study, studies);

    const QString selected = m_parts->selected; // a reset of the model clears the selection
    m_parts->model.update(session, currentKey(*m_parts->study));
    const QList<ResultGroup>& results = m_parts->model.results();
    const QList<ResultGroup>& canaries = m_parts->model.canaries();
    const auto isFinished = [](const ResultGroup& result) { return result.summary.n > 0; };
    const bool any = std::ranges::any_of(results, isFinished) || std::ranges::any_of(canaries, isFinished);
    m_parts->exportButton->setEnabled(any);
    m_parts->hint->setVisible(any);
    if (!any)
        return m_parts->pane->showEmpty(results.isEmpty() && canaries.isEmpty()
                                            ? tr("No result yet. Results come from finished runs.")
                                            : tr("No run of these has finished yet."),
                                        tr("Go to Experiments"));
    QStringList cautions;
    for (const Sentence& caution :
         comparisonCautions(runsOfStudy(session->results(), currentKey(*m_parts->study).toStdString())))
        cautions << told(caution);
    for (const Sentence& caution :
         untaggedTests(session->datasets(), session->studies(), currentKey(*m_parts->study).toStdString()))
        cautions << told(caution);
    m_parts->notes->setResults(canaries, cautions);
    m_parts->chart->setSpec(aucSpec(results, [session](const std::string& id) {
        return configurationColor(session->configurationIndex(toQt(id)));
    }));
    m_parts->pane->showContent();
    select(selected);
}

void ResultsPage::select(const QString& key) {
    // A point of the chart stands for a run, a bar for its configuration.
    QString configuration = key;
    for (const ResultGroup& result : m_parts->model.results())
        if (std::ranges::find(result.runs, key.toStdString(), &RunResult::run) != result.runs.end())
            configuration = toQt(result.key);
    m_parts->selected = configuration;
    m_parts->chart->setSelectedKey(configuration);
    const int row = m_parts->model.rowOf(configuration);
    if (row < 0)
        return;
    const QModelIndex index = m_parts->sorted.mapFromSource(m_parts->model.index(row, 0));
    if (index.row() != m_parts->table->currentIndex().row())
        m_parts->table->setCurrentIndex(index);
}

void ResultsPage::exportCsv() {
    QString name = QFileDialog::getSaveFileName(this, tr("Export results"), QStringLiteral("results.csv"),
                                                tr("Comma-separated values (*.csv)"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    const QList<ResultGroup> shown = m_parts->model.results() + m_parts->model.canaries();
    const QByteArray csv = QByteArray::fromStdString(csvText(runTable(shown)));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        Q_EMIT failed(tr("%1 could not be written: %2").arg(name, file.errorString()));
}

} // namespace etude
