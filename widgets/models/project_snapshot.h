// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QList>

#include "engine/analysis/configuration_indices.h"
#include "engine/experiment/stuck_run.h"
#include "engine/store/project_database.h"

namespace etude {

/// What one reading of a project's database gave.
struct ProjectSnapshot {
    QList<DatasetRow> datasets;
    QList<StudyRow> studies;
    QList<RunRow> runs; ///< in queue order
    QList<RunResult> results;
    ProjectQueue queue;
    WaitingRuns waiting;           ///< of `queue` and `runs`
    std::vector<StuckRun> stuck;   ///< their times in whole minutes
    bool schedulerRunning = false; ///< this window's or another's

    bool operator==(const ProjectSnapshot&) const = default;
};

/// Shared by the session's thread and the window's; large, and freed by neither of them.
using ProjectSnapshotPointer = std::shared_ptr<const ProjectSnapshot>;

/// configurationIndex() of the runs of a snapshot and of all before it.
using ConfigurationIndicesPointer = std::shared_ptr<const ConfigurationIndices>;

} // namespace etude
