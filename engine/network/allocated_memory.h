// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

#include "engine/network/device.h"

namespace etude {

/// Bytes of tensors that the device holds at most at once while `work` runs, beyond those that it held before. What
/// libraries take for themselves, as cuDNN does for its plans, is not among them.
[[nodiscard]] std::int64_t peakOfTensors(Device device, const std::function<void()>& work);

} // namespace etude
