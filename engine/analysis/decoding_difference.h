// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "engine/analysis/configuration_result.h"
#include "engine/core/sentence.h"

namespace etude {

/// What a comparison must tell of finished runs that did not decode the same files alike: a sentence for each data set
/// of which some runs know that tracks were decoded otherwise before, and others are from before.
[[nodiscard]] std::vector<Sentence> decodingDifferences(std::span<const ConfigurationResult> results);

} // namespace etude
