// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string_view>

#include "engine/core/memory_limit.h"
#include "engine/experiment/gpu_list.h"

namespace etude {

/// Time of all processors together since the machine was started, in the kernel's ticks (1/100 s as a rule).
struct CpuTicks {
    std::int64_t busy = 0;  ///< user, nice, system, irq, softirq, steal
    std::int64_t total = 0; ///< and idle, iowait

    bool operator==(const CpuTicks&) const = default;
};

/// Of the text of /proc/stat (proc(5)); none if it has no line "cpu".
[[nodiscard]] std::optional<CpuTicks> parseCpuTicks(std::string_view text);

/// The share of all processors that was busy between two readings, 0 to 1; none where fewer than ten ticks passed, of
/// which a share says nothing.
[[nodiscard]] std::optional<double> cpuLoad(const CpuTicks& before, const CpuTicks& now);

/// What works on this machine, by all processes.
struct MachineLoad {
    std::optional<double> cpu;       ///< 0 to 1, of all processors since the sample before; none: not known
    MemoryUse memory;                ///< of the machine, or of the container
    std::int64_t availableBytes = 0; ///< availableMemory()
    Result<GpuList> gpus = GpuList();
};

/// Takes samples of the machine's load. Thread-safe.
class LoadMeter {
public:
    /// `root` is the folder that /proc and /sys lie in. The first sample's load begins now.
    explicit LoadMeter(std::filesystem::path root = "/");

    /// Takes as long as listGpus(). What cannot be read is told as unknown.
    [[nodiscard]] MachineLoad sample();

private:
    [[nodiscard]] std::optional<CpuTicks> readTicks() const;

    std::filesystem::path m_root;
    std::mutex m_mutex;
    std::optional<CpuTicks> m_before;
};

/// Samples of a meter of its own.
[[nodiscard]] std::function<MachineLoad()> loadSampler();

/// "CPU 87 % · memory 6.1 of 24 GB · GPU 0: 91 %, 30 of 80 GB": what is known of it, of the GPUs those that runs of
/// Etude hold, or all if none does. GB of 10^9 bytes.
[[nodiscard]] Sentence loadSentence(const MachineLoad& load);

} // namespace etude
