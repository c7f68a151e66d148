// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include <QString>
#include <QStringList>

#include "engine/analysis/run_result.h"

namespace etude {

/// What is selected everywhere in the results: configurations, with all of their runs or with some of these alone.
struct Selection {
    QStringList configurations; ///< ids
    QStringList runs; ///< ids, of each configuration one at least; empty: all, also those that are still to come

    [[nodiscard]] bool isEmpty() const { return configurations.isEmpty(); }
    bool operator==(const Selection&) const = default;
};

/// The key of a mark that stands for a run or for some. One for all runs of a configuration has its id as key.
[[nodiscard]] QString keyOfRun(const std::string& run);
[[nodiscard]] QString keyOfRuns(std::span<const RunResult> runs);
/// The key of a mark that stands for several configurations (ids), of one as it is.
[[nodiscard]] QString keyOfConfigurations(const std::vector<std::string>& configurations);

/// What the runs are a selection of, among `all`: those of their configurations alone if some of these are left out.
[[nodiscard]] Selection selectionOf(std::span<const RunResult* const> runs, std::span<const RunResult> all);
/// What a mark of this key stands for. What is not among the runs is left out.
[[nodiscard]] Selection selectionOfKey(const QString& key, std::span<const RunResult> all);
/// The keys of the marks that stand for all that is selected or for a part of it.
[[nodiscard]] QStringList keysOfSelection(const Selection& selection);

/// What is selected after `own` was clicked beside `before`: both, or, where all of `own` was there, the rest.
[[nodiscard]] Selection selectedBeside(const Selection& before, const Selection& own, std::span<const RunResult> all);

/// Tells of many runs, one after another, whether they are selected.
class SelectedRuns {
public:
    explicit SelectedRuns(const Selection& selection);

    [[nodiscard]] bool contains(const RunResult& run) const;

private:
    std::unordered_set<std::string> m_configurations;
    std::unordered_set<std::string> m_runs;
};

} // namespace etude
