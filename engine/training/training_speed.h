// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/experiment/run_spec.h"
#include "engine/network/device.h"

namespace etude {

/// Floating-point operations a second (NetworkPlan::trainingFlops) with which this machine takes training steps of a
/// specification: on random inputs, after three steps to warm up, for at least five steps and a second. What a run does
/// besides (features, validation, checkpoints) is not in it. Errors: no such network, memory that does not suffice.
[[nodiscard]] Result<double> trainingFlopsPerSecond(const RunSpec& spec, int tags, int threads, Device device);

} // namespace etude
