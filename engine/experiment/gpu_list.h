// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/sentence.h"

namespace etude {

/// A process that computes on a GPU.
struct GpuProcess {
    int pid = 0;
    std::string program;               ///< its name; empty if this user may not know it
    std::string run;                   ///< id of the run, if it is an etude-worker
    std::optional<std::int64_t> bytes; ///< of the GPU's memory; none if the driver does not tell

    bool operator==(const GpuProcess&) const = default;
};

/// An NVIDIA GPU as its driver tells it.
struct Gpu {
    int number = 0;                  ///< as nvidia-smi numbers it; CUDA may number otherwise
    std::string uuid;                ///< "GPU-" and 32 digits: the same in every process
    std::string name;                ///< "NVIDIA A100-SXM4-40GB"
    std::int64_t totalBytes = 0;     ///< of memory
    std::int64_t usedBytes = 0;      ///< by all processes
    std::optional<int> utilisation;  ///< percent of the last moments in which something was computed; none: not told
    std::vector<GpuProcess> running; ///< what computes there
    bool claimed = false;            ///< whether a worker of Etude, of any project, holds it (claimGpu())

    bool operator==(const Gpu&) const = default;
};

struct GpuList {
    std::string driver; ///< its version, "550.54.15"
    std::vector<Gpu> gpus;

    bool operator==(const GpuList&) const = default;
};

/// The GPUs that NVML, the driver's own library, lists now; it is loaded when it is asked for, so nothing of NVIDIA is
/// needed to build or to start. Takes milliseconds, the first time up to a second. ErrorKind::NotFound where there is
/// no such driver, Io where it does not answer. Reentrant.
[[nodiscard]] Result<GpuList> listGpus();

/// What computes on a GPU, for people, each with its memory where that is known: "run 0123456789ab: 59.0 GB", "python3
/// (process 815)". Where the driver tells of none but a worker has claimed it, "a run of Etude".
[[nodiscard]] std::vector<Sentence> usersOf(const Gpu& gpu);

/// The places of the GPUs, the freest first: those that no worker has claimed, of these the one with the most free
/// memory, of equal ones the least used, of equal ones the first.
[[nodiscard]] std::vector<std::size_t> freestFirst(std::span<const Gpu> gpus);

/// The file whose lock a worker holds while it computes on a GPU: one worker a GPU, whatever the project or the user.
[[nodiscard]] std::filesystem::path gpuLockFile(const std::string& uuid);

} // namespace etude
