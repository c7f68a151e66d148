// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "engine/core/result.h"
#include "engine/experiment/run_folder.h"

namespace etude {

/// Writes what a run's test leaves beside its event: scores.npy (float32) and labels.npy (boolean), both [clips, tags],
/// row-major, in track order, and roc.json with a thinned curve for each tag (roc_curve.h). Each is whole or as it was.
[[nodiscard]] Result<void> writeTestFiles(const RunFolder& folder, std::span<const std::string> tags,
                                          std::span<const float> scores, std::span<const std::uint8_t> labels);

} // namespace etude
