// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/self_test.h"

namespace etude {

/// Runs the self-test and prints a line for each check as it ends, or one JSON document:
///     {"version", "commit", "libtorch", "device", "threads", "passed",
///      "checks": [{"name", "description", "figure", "tolerance", "passed", "problem"}]}
/// where a figure that is not finite is null. Returns the exit status: 0 if all passed, else 1.
[[nodiscard]] int selfTestCommand(const SelfTestOptions& options, bool json);

} // namespace etude
