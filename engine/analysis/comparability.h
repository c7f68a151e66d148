// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "engine/analysis/configuration_result.h"
#include "engine/core/sentence.h"

namespace etude {

/// What a reader must know before these results are compared: a sentence for each thing in which their runs differ
/// though no factor says so.
/// The device: the same run on another one ends in other numbers, because rounding differs and training amplifies it.
/// Decoding: of each data set some of whose tracks a former version of Etude may have decoded otherwise, where runs of
/// both versions are among them.
[[nodiscard]] std::vector<Sentence> comparisonCautions(std::span<const ConfigurationResult> results);

} // namespace etude
