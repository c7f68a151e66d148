// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace etude {

/// What a run records of its device: "cpu", or "cuda:0 (NVIDIA A100)".
struct DeviceName {
    std::string device; ///< "cpu" or "cuda:0", a word that chooses it
    std::string name;   ///< of the GPU; empty if it is not known

    bool operator==(const DeviceName&) const = default;
    /// What matters to a result: the GPU's name and not its number, where it has one.
    [[nodiscard]] const std::string& kind() const { return name.empty() ? device : name; }
};

[[nodiscard]] DeviceName parseDeviceText(std::string_view text);

} // namespace etude
