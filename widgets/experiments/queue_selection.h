// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include <QModelIndexList>

#include "widgets/experiments/run_model.h"

namespace etude {

/// What can be done to rows of the queue. To a study: to all of its runs.
struct QueueSelection {
    using Ids = std::vector<std::string>;

    Ids studies;                          ///< whose own rows are among them, in their order
    Ids runs;                             ///< likewise runs
    std::map<std::string, Ids> waiting;   ///< runs whose rows are, and that wait; by study, in their order
    std::set<std::string> studiesOfRuns;  ///< of all rows
    std::set<std::string> cancellable;    ///< runs
    std::set<std::string> resumable;      ///< runs that failed, were cancelled or removed
    std::map<std::string, Ids> removable; ///< runs, by study
    std::set<std::string> paused;         ///< studies that are, of these rows
    std::set<std::string> finishing;      ///< of these, those whose runs at work go on
    StudyOrder order;                     ///< of the first study

    [[nodiscard]] Ids allStudies() const { return {studiesOfRuns.begin(), studiesOfRuns.end()}; }
};

/// Of places in the model.
[[nodiscard]] QueueSelection queueSelection(const RunModel& model, const QModelIndexList& places);

} // namespace etude
