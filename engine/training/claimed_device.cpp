// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/claimed_device.h"

#include "engine/experiment/gpu_list.h"

namespace etude {

Result<ClaimedDevice> claimDevice(std::span<const Claimable> devices, const std::function<bool()>& wait) {
    do {
        for (const auto& [device, uuid] : devices) {
            if (uuid.empty())
                return ClaimedDevice{device};
            auto lock = FileLock::tryAcquire(gpuLockFile(uuid));
            if (lock)
                return ClaimedDevice{device, uuid, std::move(*lock)};
            if (lock.error().kind != ErrorKind::Locked)
                return ClaimedDevice{device, uuid};
        }
    } while (wait());
    return Error{ErrorKind::Cancelled, say("A stop was asked for.")};
}

} // namespace etude
