// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/queue_selection.h"

#include "engine/experiment/run_control.h"

namespace etude {

namespace {

void addRun(QueueSelection& selection, const std::string& study, const RunRow& run,
            const std::optional<Waiting>& waiting) {
    const bool removed = waiting == Waiting::Removed;
    if (run.state == RunState::Running || (waiting && !removed))
        selection.cancellable.insert(run.id);
    if (removed || (canResume(run.state) && waiting != Waiting::Paused))
        selection.resumable.insert(run.id);
    if (waiting && !removed && run.state == RunState::Queued && run.attempt == 0)
        selection.removable[study].push_back(run.id);
}

} // namespace

QueueSelection queueSelection(const RunModel& model, const QModelIndexList& places) {
    QueueSelection selection;
    for (const QModelIndex& place : places) {
        const std::string study = place.data(RunModel::StudyIdRole).toString().toStdString();
        if (study.empty())
            continue;
        const QModelIndex parent = place.parent().isValid() ? place.parent() : place;
        const StudyOrder& order = model.orderAt(parent);
        if (selection.studiesOfRuns.empty())
            selection.order = order;
        selection.studiesOfRuns.insert(study);
        if (order.paused)
            selection.paused.insert(study);
        if (order.finishing)
            selection.finishing.insert(study);
        if (const RunRow* run = model.runAt(place)) {
            addRun(selection, study, *run, model.waiting(*run));
            selection.runs.push_back(run->id);
            if (model.waiting(*run))
                selection.waiting[study].push_back(run->id);
            continue;
        }
        selection.studies.push_back(study);
        for (int row = 0; row < model.rowCount(place); ++row) {
            const RunRow& run = *model.runAt(model.index(row, 0, place));
            addRun(selection, study, run, model.waiting(run));
        }
    }
    return selection;
}

} // namespace etude
