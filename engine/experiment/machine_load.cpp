// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/machine_load.h"

#include <algorithm>
#include <array>
#include <memory>
#include <sstream>
#include <utility>

#include "engine/core/files.h"
#include "engine/core/text.h"

namespace etude {

namespace {

constexpr std::int64_t kFewestTicks = 10;
constexpr std::int64_t kSmallMemory = 10'000'000'000; ///< bytes; below, a whole number of gigabytes says little

Sentence gigabyteNumber(std::int64_t bytes, int decimals) {
    return number(NumberText(fixedText(static_cast<double>(bytes) / 1e9, decimals)));
}

Sentence ofMemory(std::int64_t used, std::int64_t total) {
    return say("%1 of %2 GB", gigabyteNumber(used, 1), gigabyteNumber(total, total < kSmallMemory ? 1 : 0));
}

Sentence gpuSentence(const Gpu& gpu) {
    const Sentence memory = ofMemory(gpu.usedBytes, gpu.totalBytes);
    return gpu.utilisation ? say("GPU %1: %2 %, %3", gpu.number, *gpu.utilisation, memory)
                           : say("GPU %1: %2", gpu.number, memory);
}

} // namespace

std::optional<CpuTicks> parseCpuTicks(std::string_view text) {
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string name;
        if (!(words >> name) || name != "cpu")
            continue;
        // Times as a guest are in those of users already.
        enum { User, Nice, System, Idle, IoWait, Irq, SoftIrq, Steal, Count };
        std::array<std::int64_t, Count> ticks{};
        for (std::int64_t& one : ticks)
            words >> one; // old kernels have fewer
        const std::int64_t busy =
            ticks[User] + ticks[Nice] + ticks[System] + ticks[Irq] + ticks[SoftIrq] + ticks[Steal];
        return CpuTicks{busy, busy + ticks[Idle] + ticks[IoWait]};
    }
    return std::nullopt;
}

std::optional<double> cpuLoad(const CpuTicks& before, const CpuTicks& now) {
    const std::int64_t passed = now.total - before.total;
    if (passed < kFewestTicks)
        return std::nullopt;
    return std::clamp(static_cast<double>(now.busy - before.busy) / static_cast<double>(passed), 0.0, 1.0);
}

LoadMeter::LoadMeter(std::filesystem::path root)
    : m_root(std::move(root))
    , m_before(readTicks()) {}

std::optional<CpuTicks> LoadMeter::readTicks() const {
    const auto text = readFile(m_root / "proc/stat");
    return text ? parseCpuTicks(*text) : std::nullopt;
}

MachineLoad LoadMeter::sample() {
    MachineLoad load;
    {
        const std::scoped_lock lock(m_mutex);
        const auto now = readTicks();
        load.cpu = m_before && now ? cpuLoad(*m_before, *now) : std::nullopt;
        m_before = now;
    }
    load.memory = memoryUse(m_root);
    load.availableBytes = availableMemory(m_root);
    load.gpus = listGpus();
    return load;
}

std::function<MachineLoad()> loadSampler() {
    return [meter = std::make_shared<LoadMeter>()] { return meter->sample(); };
}

Sentence loadSentence(const MachineLoad& load) {
    std::vector<Sentence> parts;
    if (load.cpu)
        parts.push_back(say("CPU %1 %", number(NumberText(fixedText(100.0 * *load.cpu, 0)))));
    if (load.memory.total > 0)
        parts.push_back(say("memory %1", ofMemory(load.memory.used, load.memory.total)));
    if (load.gpus) {
        const bool anyClaimed = std::ranges::any_of(load.gpus->gpus, &Gpu::claimed);
        for (const Gpu& gpu : load.gpus->gpus)
            if (gpu.claimed || !anyClaimed)
                parts.push_back(gpuSentence(gpu));
    }
    Sentence all = parts.empty() ? Sentence() : parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        all = say("%1 · %2", all, parts[i]);
    return all;
}

} // namespace etude
