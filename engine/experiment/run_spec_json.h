// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "engine/core/json.h"
#include "engine/experiment/run_spec.h"

namespace etude {

/// What specText() writes.
[[nodiscard]] Json specJson(const RunSpec& spec);
/// What parseSpec() reads.
[[nodiscard]] Result<RunSpec> specFromJson(const Json& json, std::string_view where);

} // namespace etude
