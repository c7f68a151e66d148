// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "engine/store/project_database.h"

namespace etude {

/// What one reading of a project's database gave.
struct ProjectSnapshot {
    QList<DatasetRow> datasets;
    QList<StudyRow> studies;
    QList<RunRow> runs; ///< in queue order
    QList<RunResult> results;
    bool schedulerRunning = false; ///< this window's or another's

    bool operator==(const ProjectSnapshot&) const = default;
};

} // namespace etude
