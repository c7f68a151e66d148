// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/experiment/run_spec.h"

namespace etude {

inline constexpr std::string_view kDatasetPath = "data.dataset";

/// The fields in which specifications differ, with an effect; a list for each spec, of those that apply to it. Seeds
/// are never among them.
[[nodiscard]] std::vector<std::vector<FieldLeaf>> distinguishingFields(const std::vector<RunSpec>& specs);

/// Short labels that tell configurations apart by these fields ("compression decibel", or "decibel, per_frequency" for
/// several, numbers with their field); one for each spec. A canary's says "shuffled labels". Where nothing else
/// differs, the input's summary.
[[nodiscard]] std::vector<std::string> distinguishingLabels(const std::vector<RunSpec>& specs);

/// "decibel" or "10", without the field's name; a data set's hash cut to 12 characters; "-" where the field has no
/// effect.
[[nodiscard]] std::string levelText(const FieldLeaf& level);

/// "decibel, per_frequency, scale 10": levels of fields, those without an effect left out.
[[nodiscard]] std::string levelsLabel(const std::vector<FieldLeaf>& levels, bool canary);

} // namespace etude
