// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/coverage_panel.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include "engine/analysis/design_cautions.h"
#include "widgets/experiments/coverage_delegate.h"
#include "widgets/experiments/coverage_model.h"
#include "widgets/experiments/study_check_bar.h"
#include "widgets/forms/run_words.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

/// A sign with its word and number.
class SignLabel : public QWidget {
public:
    explicit SignLabel(std::optional<RunState> state)
        : m_state(state)
        , m_text(plainLabel()) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(CoverageDelegate::kSign + kGrid / 2, 0, kGrid, 0);
        layout->addWidget(m_text);
        m_text->setFont(noteFont());
    }
    void setCount(std::size_t count) {
        const QString word = m_state ? stateWord(*m_state) : CoverageModel::tr("missing");
        m_text->setText(QStringLiteral("%1 %2").arg(count).arg(word));
        setVisible(count > 0);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr int kSize = CoverageDelegate::kSign;
        paintRunSign(painter, QRect(0, (height() - kSize) / 2, kSize, kSize), m_state, palette());
    }

private:
    std::optional<RunState> m_state;
    QLabel* m_text;
};

bool wantsRetry(const CoverageRun& run) {
    return !run.state || run.state == RunState::Failed || run.state == RunState::Stopped;
}

} // namespace

struct CoveragePanel::Parts {
    QPointer<ProjectSession> session;
    QString wanted;
    std::shared_ptr<const Study> study; ///< null until it was read
    std::unique_ptr<LatestJob> job;
    CoverageModel model;
    QTableView* table = new QTableView;
    QLabel* factors = noteLabel();
    QLabel* note = noteLabel();
    std::array<SignLabel*, 6> signs{new SignLabel(RunState::Finished), new SignLabel(RunState::Running),
                                    new SignLabel(RunState::Queued),   new SignLabel(RunState::Failed),
                                    new SignLabel(RunState::Stopped),  new SignLabel(std::nullopt)};
    QPushButton* retry = new QPushButton;
    StudyCheckBar* checks = new StudyCheckBar;

    [[nodiscard]] StudyOrder orderOfStudy() const {
        const auto& studies = session->queue().studies;
        const auto found = std::ranges::find(studies, study->id, &StudyQueue::study);
        return found == studies.end() ? StudyOrder() : found->order;
    }
};

CoveragePanel::CoveragePanel(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->job = std::make_unique<LatestJob>(this);
    QTableView* table = m_parts->table;
    table->setObjectName(QStringLiteral("coverageTable"));
    table->setModel(&m_parts->model);
    table->setItemDelegate(new CoverageDelegate(table));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(tr("Coverage of the study"));
    table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_parts->retry->setObjectName(QStringLiteral("retryMissing"));
    m_parts->retry->setToolTip(tr("Takes up the runs of this study that failed, were stopped or are missing. Finished "
                                  "ones are never trained again."));

    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    for (SignLabel* sign : m_parts->signs)
        line->addWidget(sign);
    line->addStretch();
    line->addWidget(m_parts->retry);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    layout->setSpacing(kGrid);
    m_parts->factors->setObjectName(QStringLiteral("coverageFactors"));
    layout->addWidget(m_parts->factors);
    auto* matrix = new QHBoxLayout; // no wider than it needs
    matrix->addWidget(table, 1);
    matrix->addStretch();
    layout->addLayout(matrix, 1);
    layout->addLayout(line);
    layout->addWidget(m_parts->note);
    layout->addWidget(m_parts->checks);
    layout->addStretch();
    connect(m_parts->checks, &StudyCheckBar::failed, this, &CoveragePanel::failed);

    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        QStringList ids;
        for (const QModelIndex& index : m_parts->table->selectionModel()->selectedIndexes())
            if (const auto* runs = m_parts->model.runsAt(index))
                for (const CoverageRun& run : *runs)
                    ids << toQt(run.run);
        if (!ids.isEmpty())
            Q_EMIT runsSelected(ids);
    });
    connect(m_parts->retry, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const CoverageCell& cell : m_parts->model.coverage().cells)
            for (const CoverageRun& run : cell.runs)
                if (wantsRetry(run))
                    ids << toQt(run.run);
        Q_EMIT retryRequested(ids);
    });
}

CoveragePanel::~CoveragePanel() = default;

void CoveragePanel::setSession(ProjectSession* session) {
    if (m_parts->session)
        disconnect(m_parts->session, nullptr, this, nullptr);
    m_parts->session = session;
    m_parts->checks->setSession(session);
    showStudy({});
    if (session != nullptr)
        connect(session, &ProjectSession::changed, this, &CoveragePanel::reckon);
}

void CoveragePanel::showStudy(const QString& study) {
    m_parts->wanted = study;
    m_parts->study.reset();
    m_parts->checks->showStudy(nullptr);
    if (study.isEmpty() || !m_parts->session)
        return;
    m_parts->session->ask(
        this, [id = study.toStdString()](const ProjectDatabase& database) { return loadStudy(database.layout(), id); },
        [this, study](Result<Study> loaded) {
            if (study != m_parts->wanted)
                return;
            if (!loaded)
                return Q_EMIT failed(told(loaded.error()));
            m_parts->study = std::make_shared<const Study>(std::move(*loaded));
            m_parts->checks->showStudy(m_parts->study);
            reckon();
        });
}

void CoveragePanel::reckon() {
    if (!m_parts->study || !m_parts->session)
        return;
    m_parts->job->start(
        [study = m_parts->study, order = m_parts->orderOfStudy(),
         runs = m_parts->session->runs()](const std::stop_token&) {
            RunStates states;
            for (const RunRow& run : runs)
                if (!isRemoved(order, run))
                    states[run.id] = run.state;
            Coverage coverage = coverageOf(*study, states);
            auto confounded = confoundedFactors(coverage);
            return std::pair(std::move(coverage), std::move(confounded));
        },
        [this](const std::pair<Coverage, std::vector<ConfoundedFactors>>& reckoned) {
            m_parts->model.setCoverage(reckoned.first);
            showCoverage(reckoned.second);
        });
}

void CoveragePanel::showCoverage(const std::vector<ConfoundedFactors>& confounded) {
    const Coverage& coverage = m_parts->model.coverage();
    const std::array counts{coverage.finished, coverage.running, coverage.waiting,
                            coverage.failed,   coverage.stopped, coverage.missing};
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_parts->signs[i]->setCount(counts[i]);
    const auto open = coverage.failed + coverage.stopped + coverage.missing;
    m_parts->retry->setVisible(open > 0);
    m_parts->retry->setText(tr("Queue %n run(s) that are not done", nullptr, static_cast<int>(open)));
    QStringList notes;
    for (const ConfoundedFactors& pair : confounded)
        notes << told(confoundedSentence(pair, fieldName));
    m_parts->note->setText(notes.join(QLatin1Char(' ')));
    m_parts->note->setVisible(!notes.isEmpty());
    QStringList factors;
    for (const VariedField& factor : coverage.factors)
        factors << runFieldLabel(factor.path);
    m_parts->factors->setText(tr("%1; a sign for each seed").arg(factors.join(QStringLiteral(" × "))));
    m_parts->factors->setVisible(!factors.isEmpty());
    QTableView* table = m_parts->table;
    table->horizontalHeader()->setVisible(m_parts->model.columnCount() > 1);
    table->resizeColumnsToContents();
    table->resizeRowsToContents();
    fitTable();
}

/// No larger than the matrix.
void CoveragePanel::fitTable() {
    QTableView* table = m_parts->table;
    const QHeaderView* columns = table->horizontalHeader();
    const QHeaderView* rows = table->verticalHeader();
    int height = rows->length() + (columns->isHidden() ? 0 : columns->sizeHint().height());
    if (rows->sizeHint().width() + columns->length() > width() - 2 * kPageMargin)
        height += table->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    table->setMaximumSize(rows->sizeHint().width() + columns->length() + 2, height + 2);
}

void CoveragePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTable();
}

} // namespace etude
