// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include <QString>

#include "engine/analysis/study_cost.h"
#include "engine/experiment/network_plan.h"
#include "engine/store/project_database.h"

namespace etude {

/// "40 tracks, 2 tags; train 28, validation 6, test 6", and how many of the test have no tag. Null: that there is none
/// yet.
[[nodiscard]] QString datasetSentence(const DatasetRow* dataset);

/// Input, parameters and work of a network that is trained with batches of so many clips, and the bytes that the run's
/// process takes.
[[nodiscard]] QString networkSentence(const NetworkPlan& network, int batchSize, std::int64_t bytes);

/// What studies cost, with what their features take below the project's features/; an empty folder has none. For any
/// thread.
[[nodiscard]] std::vector<Sentence> designSentences(const StudyCost& cost, const std::filesystem::path& features);

/// What is to be known of studies before they are queued (designCautions()), with the window's words. For any thread.
[[nodiscard]] std::vector<Sentence> cautionsOf(std::span<const Study> studies, std::span<const RunResult> known);

} // namespace etude
