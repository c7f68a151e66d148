// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/project_queue.h"

#include <algorithm>

#include "engine/experiment/run_control.h"
#include "engine/store/project_database.h"

namespace etude {

namespace {

using RowsById = std::unordered_map<std::string_view, const RunRow*>;

bool hasFailed(const StudyQueue& study, const RowsById& rows) {
    return std::ranges::any_of(study.runs, [&](const std::string& id) {
        const auto row = rows.find(id);
        return row != rows.end() && row->second->state == RunState::Failed;
    });
}

} // namespace

bool isRemoved(const StudyOrder& order, const RunRow& run) {
    return run.state == RunState::Queued && run.attempt == 0 && order.removed.contains(run.id);
}

WaitingRuns waitingRuns(const ProjectQueue& queue, std::span<const RunRow> runs) {
    RowsById rows;
    rows.reserve(runs.size());
    for (const RunRow& run : runs)
        rows.emplace(run.id, &run);
    WaitingRuns waiting;
    for (const StudyQueue& study : queue.studies) {
        const bool held = study.order.onFailure == OnFailure::Stop && hasFailed(study, rows);
        const Waiting usual = study.order.paused ? Waiting::Paused : held ? Waiting::HeldBack : Waiting::InTurn;
        for (const std::string& id : study.runs) {
            const auto row = rows.find(id);
            if (row == rows.end())
                continue;
            const RunRow& run = *row->second;
            const bool waits =
                isWaiting(run.state) || (run.state == RunState::Stopped && !queue.cancelled.contains(id));
            if (!waits)
                continue;
            const Waiting how = isRemoved(study.order, run) ? Waiting::Removed : usual;
            if (const auto [entry, isNew] = waiting.try_emplace(id, how); !isNew)
                entry->second = std::min(entry->second, how);
        }
    }
    return waiting;
}

} // namespace etude
