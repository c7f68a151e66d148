// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/experiment/run_spec.h"

namespace etude {

/// Short labels that tell configurations apart by the fields in which they differ ("compression decibel", or
/// "decibel, per_frequency" for several, numbers with their field); one for each spec. Seeds are never part of a label.
/// A canary's says "shuffled labels". Where nothing else differs, the input's summary.
[[nodiscard]] std::vector<std::string> distinguishingLabels(const std::vector<RunSpec>& specs);

} // namespace etude
