// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/queue_actions.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QLocale>

#include "widgets/experiments/queue_actions_parts.h"
#include "widgets/models/told.h"

namespace etude {

namespace {

constexpr std::size_t kMostUndone = 50;

/// What a change of queue.json gives that changes so many.
Result<RunControlReport> changedSo(const Result<void>& changed, std::size_t count) {
    return changed ? Result<RunControlReport>({static_cast<int>(count), {}}) : changed.error();
}

std::optional<std::string> placeBefore(const QString& id) {
    return id.isEmpty() ? std::nullopt : std::optional(id.toStdString());
}

std::vector<std::string> idsOf(const QStringList& texts) {
    std::vector<std::string> ids;
    for (const QString& text : texts)
        ids.push_back(text.toStdString());
    return ids;
}

} // namespace

QueueActions::QueueActions(QueueView* view)
    : QObject(view)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->view = view;
    m_parts->deletion = new RunDeletion(view);
    makeActions();
    connect(m_parts->deletion, &RunDeletion::done, this, &QueueActions::done);
    connect(m_parts->deletion, &RunDeletion::failed, this, &QueueActions::failed);
    connect(view, &QueueView::selectionMoved, this, &QueueActions::update);
    connect(&view->runs(), &RunModel::runsDropped, this,
            [this](const QString& study, const QStringList& runs, const QString& before) {
                placeRuns(study.toStdString(), idsOf(runs), placeBefore(before));
            });
    connect(&view->runs(), &RunModel::studiesDropped, this, [this](const QStringList& studies, const QString& before) {
        placeStudiesAt(idsOf(studies), placeBefore(before));
    });
}

QueueActions::~QueueActions() = default;

QAction* QueueActions::cancel() const {
    return m_parts->cancel;
}

QAction* QueueActions::resume() const {
    return m_parts->resume;
}

QAction* QueueActions::undo() const {
    return m_parts->undo;
}

QAction* QueueActions::wholeQueue() const {
    return m_parts->wholeQueue;
}

QAction* QueueActions::wholeQueueLater() const {
    return m_parts->wholeQueueLater;
}

void QueueActions::setSession(ProjectSession* session) {
    m_parts->session = session;
    m_parts->done.clear();
    Q_EMIT done({});
    update();
}

QueueSelection QueueActions::selection() const {
    return queueSelection(m_parts->view->runs(), m_parts->view->selectedPlaces());
}

void QueueActions::perform(const Work& work, const Notice& notice, const Ids& cancels, bool start) {
    if (!m_parts->session)
        return;
    struct Outcome {
        RunControlReport report;
        QueueChange change;
    };
    m_parts->session->change(
        this,
        [work, start, session = m_parts->session.data()](const ProjectDatabase& database) -> Result<Outcome> {
            const auto before = loadQueueOrder(database.layout());
            auto report = before ? work(database.layout()) : before.error();
            const auto after = loadQueueOrder(database.layout());
            if (!report || !after)
                return report ? after.error() : report.error();
            if (const auto started = start ? session->startScheduler() : Result<void>(); !started)
                report->problems.push_back(started.error().sentence);
            return Outcome{std::move(*report), {*before, *after}};
        },
        [this, notice, cancels](const Result<Outcome>& outcome) {
            if (!outcome)
                return Q_EMIT failed(told(outcome.error()));
            for (const Sentence& problem : outcome->report.problems)
                Q_EMIT failed(told(problem));
            const bool changed = outcome->change.before != outcome->change.after || !cancels.empty();
            if (changed && outcome->report.changed > 0)
                m_parts->done.emplace_back(outcome->change, cancels);
            if (m_parts->done.size() > kMostUndone)
                m_parts->done.erase(m_parts->done.begin());
            if (outcome->report.changed > 0)
                Q_EMIT done(notice(outcome->report.changed));
            update();
        });
}

void QueueActions::takeBackLast() {
    if (m_parts->done.empty() || !m_parts->session)
        return;
    const auto [change, cancelled] = m_parts->done.back();
    m_parts->done.pop_back();
    m_parts->session->change(
        this,
        [change = change, cancelled = cancelled,
         session = m_parts->session.data()](const ProjectDatabase& database) -> Result<RunControlReport> {
            if (const auto back = takeBack(database.layout(), change); !back)
                return back.error();
            RunControlReport report = takeUpRuns(database.layout(), cancelled);
            if (const auto started = session->startScheduler(); !started)
                report.problems.push_back(started.error().sentence);
            return report;
        },
        [this](const Result<RunControlReport>& undone) {
            if (!undone)
                Q_EMIT failed(told(undone.error()));
            else
                for (const Sentence& problem : undone->problems)
                    Q_EMIT failed(told(problem));
            Q_EMIT done({});
            update();
        });
}

void QueueActions::cancelSelected() {
    const QueueSelection chosen = selection();
    const Ids runs(chosen.cancellable.begin(), chosen.cancellable.end());
    perform([runs](const ProjectLayout& project) -> Result<RunControlReport> { return cancelRuns(project, runs); },
            [](int count) { return tr("%n run(s) cancelled", nullptr, count); }, runs);
}

void QueueActions::takeUp(const std::vector<std::string>& runs) {
    perform([runs](const ProjectLayout& project) -> Result<RunControlReport> { return takeUpRuns(project, runs); },
            [](int count) { return tr("%n run(s) queued again", nullptr, count); }, {}, true);
}

/// A paused study goes on; in one that is not, what failed, was cancelled or removed is taken up again.
void QueueActions::resumeSelected() {
    const QueueSelection chosen = selection();
    if (!chosen.paused.empty())
        return setPaused({chosen.paused.begin(), chosen.paused.end()}, false);
    takeUp({chosen.resumable.begin(), chosen.resumable.end()});
}

void QueueActions::removeSelected() {
    perform(
        [removable = selection().removable](const ProjectLayout& project) -> Result<RunControlReport> {
            RunControlReport all;
            for (const auto& [study, runs] : removable) {
                auto removed = removeRuns(project, study, runs);
                if (!removed)
                    return removed.error();
                all.changed += removed->changed;
                std::ranges::move(removed->problems, std::back_inserter(all.problems));
            }
            return all;
        },
        [](int count) { return tr("%n run(s) removed from the queue", nullptr, count); });
}

void QueueActions::deleteSelected() {
    const QueueSelection chosen = selection();
    m_parts->deletion->ask(m_parts->session, {chosen.studies, chosen.runs});
}

void QueueActions::pauseSelected() {
    const QueueSelection chosen = selection();
    setPaused(chosen.allStudies(), chosen.paused.size() - chosen.finishing.size() < chosen.studiesOfRuns.size());
}

void QueueActions::pauseSelectedLater() {
    pauseLater(selection().allStudies());
}

void QueueActions::pauseLater(const Ids& studies) {
    perform([studies](
                const ProjectLayout& project) { return changedSo(finishThenPause(project, studies), studies.size()); },
            [](int count) { return tr("%n study(ies) paused; what is at work finishes", nullptr, count); });
}

void QueueActions::setPaused(const Ids& studies, bool paused) {
    perform(
        [studies, paused](const ProjectLayout& project) {
            return changedSo(pauseStudies(project, studies, paused), studies.size());
        },
        [paused](int count) {
            return paused ? tr("%n study(ies) paused", nullptr, count) : tr("%n study(ies) resumed", nullptr, count);
        },
        {}, !paused);
}

void QueueActions::setPriorityOfSelected(int priority) {
    perform(
        [studies = selection().allStudies(), priority](const ProjectLayout& project) -> Result<RunControlReport> {
            for (const std::string& study : studies)
                if (const auto set = setPriority(project, study, priority); !set)
                    return set.error();
            return changedSo({}, studies.size());
        },
        [priority](int) { return tr("Priority %1").arg(QLocale().toString(priority)); });
}

void QueueActions::setPolicyOfSelected(OnFailure policy) {
    perform(
        [studies = selection().allStudies(), policy](const ProjectLayout& project) -> Result<RunControlReport> {
            for (const std::string& study : studies)
                if (const auto set = setOnFailure(project, study, policy); !set)
                    return set.error();
            return changedSo({}, studies.size());
        },
        [policy](int) {
            return policy == OnFailure::Stop ? tr("A failed run stops its study") : tr("A failed run stops no other");
        },
        {}, policy == OnFailure::GoOn);
}

void QueueActions::placeRuns(const std::string& study, const Ids& runs, const std::optional<std::string>& before) {
    perform(
        [study, runs, before](const ProjectLayout& project) {
            return changedSo(moveRuns(project, study, runs, before), runs.size());
        },
        [](int count) { return tr("%n run(s) moved", nullptr, count); });
}

void QueueActions::placeStudiesAt(const Ids& studies, const std::optional<std::string>& before) {
    perform(
        [studies, before](const ProjectLayout& project) {
            return changedSo(placeStudies(project, studies, before), studies.size());
        },
        [](int count) { return tr("%n study(ies) moved", nullptr, count); });
}

/// Past what waits: among the runs of a study those that ended keep no place that matters.
void QueueActions::move(int direction, bool toTheEnd) {
    const QueueSelection chosen = selection();
    const RunModel& model = m_parts->view->runs();
    const auto place = [&](const Ids& all, const Ids& moved) -> std::optional<std::string> {
        const auto isMoved = [&](const std::string& id) { return std::ranges::find(moved, id) != moved.end(); };
        const auto first = std::ranges::find_if(all, isMoved);
        Ids others = all;
        std::erase_if(others, isMoved);
        const auto at = std::ranges::count_if(all.begin(), first, [&](const std::string& id) { return !isMoved(id); });
        const auto next = toTheEnd ? (direction < 0 ? 0 : std::ssize(others)) : at + direction;
        return next >= std::ssize(others)
                   ? std::nullopt
                   : std::optional(others[static_cast<std::size_t>(std::max<std::ptrdiff_t>(next, 0))]);
    };
    if (!chosen.studies.empty()) {
        Ids all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.push_back(model.index(row, 0).data(RunModel::StudyIdRole).toString().toStdString());
        std::erase(all, std::string());
        return placeStudiesAt(chosen.studies, place(all, chosen.studies));
    }
    if (chosen.waiting.size() != 1)
        return;
    const auto& [study, runs] = *chosen.waiting.begin();
    const QModelIndex parent = model.placeOfStudy(QString::fromStdString(study));
    Ids all;
    for (int row = 0; row < model.rowCount(parent); ++row)
        if (const RunRow& run = *model.runAt(model.index(row, 0, parent)); model.waiting(run))
            all.push_back(run.id);
    placeRuns(study, runs, place(all, runs));
}

QueueActions::Ids
QueueActions::studiesThat(const std::function<bool(const StudyTally&, const StudyOrder&)>& test) const {
    const RunModel& model = m_parts->view->runs();
    Ids studies;
    for (int row = 0; row < model.rowCount(); ++row)
        if (const QModelIndex place = model.index(row, 0); test(model.tallyAt(place), model.orderAt(place)))
            studies.push_back(place.data(RunModel::StudyIdRole).toString().toStdString());
    std::erase(studies, std::string());
    return studies;
}

void QueueActions::pauseWholeQueueLater() {
    const Ids going = studiesThat([](const StudyTally& tally, const StudyOrder& order) {
        return !order.paused && tally.running + tally.queued > 0;
    });
    if (!going.empty())
        return pauseLater(going);
    setPaused(
        studiesThat([](const StudyTally& tally, const StudyOrder& order) { return order.finishing && tally.isOpen(); }),
        false);
}

void QueueActions::changeWholeQueue() {
    const auto isPaused = [](const StudyTally& tally, const StudyOrder& order) {
        return order.paused && tally.isOpen();
    };
    const auto goesOn = [](const StudyTally& tally, const StudyOrder&) { return tally.running + tally.queued > 0; };
    switch (m_parts->next) {
    case WholeQueue::Pause:
        return setPaused(studiesThat(goesOn), true);
    case WholeQueue::Resume:
        return setPaused(studiesThat(isPaused), false);
    case WholeQueue::Start:
        return takeUp({});
    }
}

} // namespace etude
