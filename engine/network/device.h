// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/result.h"

namespace etude {

/// What a network is computed on: the processor, or one GPU.
struct Device {
    int gpu = -1; ///< CUDA's number of it; -1: the processor

    bool operator==(const Device&) const = default;
    [[nodiscard]] bool isGpu() const { return gpu >= 0; }
};

/// The device of "cpu", "cuda" (its first GPU), "cuda:N" or "auto" (the first GPU if libtorch can use one, else the
/// processor). ErrorKind::Invalid for other words, and where libtorch cannot use that GPU.
[[nodiscard]] Result<Device> chooseDevice(std::string_view asked);

/// "cpu", or "cuda:0" with the GPU's name in parentheses if its driver tells it: "cuda:0 (NVIDIA A100)".
[[nodiscard]] std::string deviceText(Device device);

/// The two things that deviceText() tells.
struct DeviceName {
    std::string device; ///< "cpu" or "cuda:0"; chooseDevice() reads it
    std::string name;   ///< of the GPU; empty if it is not known

    bool operator==(const DeviceName&) const = default;
};

/// What a text of deviceText() tells.
[[nodiscard]] DeviceName parseDeviceText(std::string_view text);

/// The version of CUDA that libtorch here was compiled for, such as "13.0"; "" if it was compiled without. Says
/// nothing about GPUs.
[[nodiscard]] std::string cudaVersion();

/// Whether multiplying bfloat16 is worth it: a processor needs AVX512-BF16; any GPU that libtorch 2 supports can.
[[nodiscard]] bool hasBFloat16(Device device);

/// Bytes that a training step may still use on the device: availableMemory(), or the GPU's free memory (the largest
/// integer where CUDA does not tell).
[[nodiscard]] std::int64_t availableMemory(Device device);

} // namespace etude
