// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/scored_tag.h"
#include "engine/core/json.h"

namespace etude::cli {

/// "scored" of `etude-cli tags --curves --json`.
[[nodiscard]] Json scoredTagJson(const Comparison& comparison, const ScoredTag& tag);

} // namespace etude::cli
