// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/experiment/run_event.h"

namespace etude {

/// What an event of a run tells, in one sentence for people: losses and AUC with four decimals, speed in clips a
/// second, durations in seconds, memory in gigabytes. When it was is not in it.
[[nodiscard]] Sentence eventSentence(const RunEvent& event);

} // namespace etude
