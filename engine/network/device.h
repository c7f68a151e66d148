// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"

namespace etude {

/// What a network is computed on: the processor, or one GPU.
struct Device {
    int gpu = -1; ///< CUDA's number of it; -1: the processor

    bool operator==(const Device&) const = default;
    [[nodiscard]] bool isGpu() const { return gpu >= 0; }
};

/// The devices that a word allows, the one to be taken first in front; never none. "cpu"; "cuda:N", that GPU in
/// CUDA's order; "cuda", CUDA's first; "GPU-...", the GPU with that UUID or beginning of one; "auto", all GPUs that
/// libtorch can use, the freest first (freestFirst()), else the processor.
/// ErrorKind::Invalid for other words, and where libtorch cannot use that GPU. CUDA_VISIBLE_DEVICES holds, as for every
/// program of CUDA.
[[nodiscard]] Result<std::vector<Device>> devicesFor(std::string_view asked);

/// The first of these.
[[nodiscard]] Result<Device> chooseDevice(std::string_view asked);

/// Those that a run goes on on that began on the device of this text (deviceText()): the processor, or every GPU of the
/// same name, the freest first; where the name is not known, the GPU of that number. ErrorKind::Invalid if there is
/// none.
[[nodiscard]] Result<std::vector<Device>> devicesLike(std::string_view text);

/// The driver's lasting name of a GPU, as in Gpu::uuid; empty for the processor and where the driver does not tell.
[[nodiscard]] std::string gpuUuid(Device device);

/// "cpu", or "cuda:0" with the GPU's name in parentheses if its driver tells it: "cuda:0 (NVIDIA A100)".
/// parseDeviceText() in engine/experiment reads it.
[[nodiscard]] std::string deviceText(Device device);

/// The version of CUDA that libtorch here was compiled for, such as "13.0"; "" if it was compiled without. Says
/// nothing about GPUs.
[[nodiscard]] std::string cudaVersion();

/// Whether multiplying bfloat16 is worth it: a processor needs AVX512-BF16; any GPU that libtorch 2 supports can.
[[nodiscard]] bool hasBFloat16(Device device);

/// Bytes that a training step may still use on the device: availableMemory(), or the GPU's free memory (the largest
/// integer where CUDA does not tell).
[[nodiscard]] std::int64_t availableMemory(Device device);

} // namespace etude
