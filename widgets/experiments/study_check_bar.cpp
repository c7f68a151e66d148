// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/study_check_bar.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "engine/analysis/comparability.h"
#include "engine/analysis/convergence.h"
#include "engine/core/files.h"
#include "engine/experiment/changed_study.h"
#include "engine/experiment/find_worker.h"
#include "engine/experiment/longer.h"
#include "engine/experiment/run_check.h"
#include "widgets/forms/result_notes.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/gui_progress.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

/// What is known of a study's trustworthiness.
struct StudyVerdicts {
    bool canCheck = false; ///< a run has finished
    bool hasControl = false;
    int rising = 0; ///< runs that were still getting better
    int epochs = 0; ///< that its runs have at most
    bool allFinished = false;
    QList<ResultNote> notes;
};

QList<ResultNote> checkNotes(const RunCheck& check, const RunSpec& spec) {
    const auto sentences = checkSentences(check, spec);
    const auto kind = [](bool passed) { return passed ? ResultNote::Kind::Passed : ResultNote::Kind::Failed; };
    return {{kind(check.isRepeated()), told(sentences[0])},
            {kind(check.isFreeOfBatch(spec.training.precision)), told(sentences[1])}};
}

void addConvergence(StudyVerdicts& verdicts, const Study& study, const QList<RunResult>& results) {
    std::set<std::string> ids;
    for (const RunSpec& run : study.runs) {
        ids.insert(storedRunId(run));
        verdicts.epochs = std::max(verdicts.epochs, run.training.epochs);
    }
    std::vector<RunResult> runs;
    for (const RunResult& run : results)
        if (ids.contains(run.run))
            runs.push_back(run);
    verdicts.rising = static_cast<int>(
        std::ranges::count_if(runs, [](const RunResult& run) { return convergence(run) == Convergence::Rising; }));
    verdicts.allFinished = runs.size() == ids.size() && std::ranges::all_of(runs, [](const RunResult& run) {
                               return run.state == RunState::Finished;
                           });
    if (const auto caution = risingCaution(runs))
        verdicts.notes << ResultNote{ResultNote::Kind::Doubtful, told(*caution)};
}

StudyVerdicts verdictsOf(const ProjectLayout& project, const Study& study, const QList<RunResult>& results) {
    StudyVerdicts verdicts;
    if (const auto run = runToCheck(project, study)) {
        verdicts.canCheck = true;
        if (const auto check = readRunCheck(run->path()); !check)
            verdicts.notes << ResultNote{ResultNote::Kind::Doubtful, told(check.error())};
        else if (*check)
            verdicts.notes += checkNotes(**check, run->spec());
    }
    std::vector<RunResult> controls;
    const std::string dataset = study.runs.front().data.dataset;
    for (const RunResult& run : results)
        if (run.spec.data.isCanary() && run.spec.data.dataset == dataset)
            controls.push_back(run);
    verdicts.hasControl = !controls.empty();
    addConvergence(verdicts, study, results);
    for (const ResultGroup& control : resultGroups(controls))
        verdicts.notes << controlNote(control);
    return verdicts;
}

} // namespace

struct StudyCheckBar::Parts {
    explicit Parts(QObject* context)
        : reading(context)
        , checking(context) {}

    QPointer<ProjectSession> session;
    std::shared_ptr<const Study> study;
    LatestJob reading;
    LatestJob checking;
    bool isChecking = false;
    QPushButton* check = new QPushButton;
    QPushButton* control = new QPushButton;
    QPushButton* trainOn = new QPushButton;
    QSpinBox* epochs = new QSpinBox;
    int mostEpochs = 0; ///< of the runs of the study
    QLabel* progress = noteLabel();
    ResultNotes* notes = new ResultNotes;
};

StudyCheckBar::StudyCheckBar(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    m_parts->check->setObjectName(QStringLiteral("checkStudy"));
    m_parts->check->setText(tr("Check"));
    m_parts->check->setToolTip(
        tr("Trains the first finished run of the study once more, beside the project, and compares "
           "every bit; then tests it in batches of another size. Takes as long as the run did."));
    m_parts->control->setObjectName(QStringLiteral("queueControl"));
    m_parts->control->setText(tr("Queue a label-shuffle control"));
    m_parts->control->setToolTip(
        tr("Trains the first configuration of the study on shuffled labels, where nothing can be "
           "learned: its AUC must be that of chance."));
    m_parts->trainOn->setObjectName(QStringLiteral("trainLonger"));
    m_parts->trainOn->setText(tr("Train longer, to"));
    m_parts->trainOn->setToolTip(
        tr("Queues all runs of the study with more epochs. Each goes on from its last checkpoint, "
           "and ends in the numbers that training from the start would have given; those that "
           "their patience ended stay what they are."));
    m_parts->epochs->setObjectName(QStringLiteral("longerEpochs"));
    m_parts->epochs->setRange(2, static_cast<int>(fieldRange<RunSpec>("training.epochs").high));
    m_parts->epochs->setSuffix(tr(" epochs"));
    m_parts->progress->setObjectName(QStringLiteral("checkProgress"));
    m_parts->notes->layout()->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_parts->check);
    row->addWidget(m_parts->control);
    row->addWidget(m_parts->trainOn);
    row->addWidget(m_parts->epochs);
    row->addWidget(m_parts->progress, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(m_parts->notes);
    layout->addLayout(row);
    connect(m_parts->check, &QPushButton::clicked, this, &StudyCheckBar::check);
    connect(m_parts->trainOn, &QPushButton::clicked, this, &StudyCheckBar::trainOn);
    connect(m_parts->control, &QPushButton::clicked, this, &StudyCheckBar::queueControl);
    hide();
}

StudyCheckBar::~StudyCheckBar() = default;

void StudyCheckBar::setSession(ProjectSession* session) {
    if (m_parts->session)
        disconnect(m_parts->session, nullptr, this, nullptr);
    m_parts->session = session;
    showStudy(nullptr);
    if (session != nullptr)
        connect(session, &ProjectSession::changed, this, &StudyCheckBar::read);
}

void StudyCheckBar::showStudy(const std::shared_ptr<const Study>& study) {
    if (study != m_parts->study) {
        m_parts->checking.cancel();
        m_parts->isChecking = false;
        m_parts->notes->setNotes({});
    }
    m_parts->study = study;
    read();
}

void StudyCheckBar::read() {
    if (!m_parts->study || !m_parts->session) {
        m_parts->reading.cancel();
        return hide();
    }
    m_parts->reading.start(
        [project = m_parts->session->layout(), study = m_parts->study, results = m_parts->session->results()](
            const std::stop_token&) { return verdictsOf(project, *study, results); },
        [this](const StudyVerdicts& verdicts) {
            m_parts->notes->setNotes(verdicts.notes);
            m_parts->control->setVisible(verdicts.canCheck && !verdicts.hasControl);
            for (QWidget* part : {static_cast<QWidget*>(m_parts->trainOn), static_cast<QWidget*>(m_parts->epochs)})
                part->setVisible(verdicts.rising > 0 && verdicts.allFinished);
            if (std::exchange(m_parts->mostEpochs, verdicts.epochs) != verdicts.epochs)
                m_parts->epochs->setValue(2 * verdicts.epochs);
            m_parts->check->setText(m_parts->isChecking ? tr("Cancel the check") : tr("Check"));
            if (!m_parts->isChecking)
                m_parts->progress->clear();
            setVisible(verdicts.canCheck || !verdicts.notes.isEmpty());
        });
}

void StudyCheckBar::check() {
    if (m_parts->isChecking) {
        m_parts->checking.cancel();
        m_parts->isChecking = false;
        return read();
    }
    m_parts->isChecking = true;
    m_parts->check->setText(tr("Cancel the check"));
    m_parts->checking.start(
        [project = m_parts->session->layout(), study = m_parts->study,
         bar = QPointer(this)](const std::stop_token& stop) -> Result<RunCheck> {
            const auto worker = findWorker(executableFolder());
            if (!worker)
                return worker.error();
            const auto run = runToCheck(project, *study);
            if (!run)
                return run.error();
            return checkRun(
                *worker, *run,
                guiProgress(
                    bar, stop,
                    [bar](const Progress& progress) {
                        bar->m_parts->progress->setText(
                            tr("%1: epoch %2 of %3").arg(told(progress.what)).arg(progress.done).arg(progress.total));
                    }),
                stop);
        },
        [this](const Result<RunCheck>& checked) {
            m_parts->isChecking = false;
            if (!checked)
                Q_EMIT failed(told(checked.error()));
            read();
        });
}

void StudyCheckBar::queue(const std::function<Result<Study>(const ProjectLayout&, const Study&)>& make) {
    if (!m_parts->session || !m_parts->study)
        return;
    m_parts->session->change(
        this,
        [make, study = m_parts->study, session = m_parts->session.data()](ProjectDatabase& database) -> Result<void> {
            const auto made = make(database.layout(), *study);
            if (!made)
                return made.error();
            if (auto added = database.addStudy(*made); !added)
                return added;
            return session->startScheduler();
        },
        [this](const Result<void>& queued) {
            if (!queued)
                Q_EMIT failed(told(queued.error()));
        });
}

void StudyCheckBar::queueControl() {
    m_parts->control->hide();
    queue([](const ProjectLayout&, const Study& study) { return controlOf(study); });
}

void StudyCheckBar::trainOn() {
    m_parts->trainOn->hide();
    m_parts->epochs->hide();
    queue([epochs = m_parts->epochs->value()](const ProjectLayout& project, const Study& study) {
        return trainLonger(project, study, {epochs, {}});
    });
}

} // namespace etude
