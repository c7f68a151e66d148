// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>

#include "engine/core/files.h"
#include "engine/core/result.h"
#include "engine/network/device.h"

namespace etude {

/// A device that may be taken, and the driver's name of it.
struct Claimable {
    Device device;
    std::string uuid; ///< empty: of the processor, or not known; any number of processes may take it

    bool operator==(const Claimable&) const = default;
};

/// A device that this process computes on; a GPU is no other worker's until this is destroyed.
struct ClaimedDevice {
    Device device;
    std::string uuid = {};
    std::optional<FileLock> lock = {};
};

/// The first of the devices whose lock (gpuLockFile()) is free. While none is, calls `wait`, which returns about once a
/// second to try again, or false to give up: ErrorKind::Cancelled. A GPU whose lock cannot be made is taken without.
/// There is at least one device.
[[nodiscard]] Result<ClaimedDevice> claimDevice(std::span<const Claimable> devices, const std::function<bool()>& wait);

} // namespace etude
