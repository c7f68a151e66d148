// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/gpu_list.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <dlfcn.h>
#include <memory>
#include <numeric>
#include <string_view>
#include <tuple>
#include <utility>

#include "engine/core/files.h"
#include "engine/core/gigabytes.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

// The part of NVML's interface that is used (NVML API reference, structures and device queries). It is stable: new
// versions of a function get a new name.
using NvmlDevice = void*;
struct NvmlMemory {
    unsigned long long total, free, used;
};
struct NvmlUtilisation {
    unsigned gpu, memory;
};
struct NvmlProcess {
    unsigned pid;
    unsigned long long usedGpuMemory; ///< all bits set: not told
    unsigned gpuInstance, computeInstance;
};
constexpr unsigned kNvmlTextLength = 96;
constexpr unsigned kNvmlProcesses = 64;
constexpr std::size_t kIdLength = 12; // of a run, as in the queue

struct CloseLibrary {
    void operator()(void* library) const { ::dlclose(library); }
};

/// NVML, loaded and begun, until destruction.
class Nvml {
public:
    static Result<Nvml> load() {
        void* const library = ::dlopen("libnvidia-ml.so.1", RTLD_LAZY | RTLD_LOCAL);
        if (!library)
            return Error{ErrorKind::NotFound, say("There is no NVIDIA driver on this machine.")};
        Nvml nvml(library);
        const auto begin = nvml.function<int()>("nvmlInit_v2");
        const int code = begin ? begin() : -1;
        if (code != 0)
            return Error{ErrorKind::Io, say("The NVIDIA driver does not answer (NVML error %1); see what nvidia-smi "
                                            "says.",
                                            code)};
        nvml.m_begun = true;
        return nvml;
    }
    Nvml(Nvml&& other) noexcept
        : m_library(std::move(other.m_library))
        , m_begun(std::exchange(other.m_begun, false)) {}
    ~Nvml() {
        if (m_begun)
            call<>("nvmlShutdown");
    }

    /// Whether the function is there and succeeds.
    template <class... Arguments>
    bool call(const char* name, Arguments... arguments) const {
        const auto called = function<int(Arguments...)>(name);
        return called && called(arguments...) == 0;
    }

private:
    explicit Nvml(void* library)
        : m_library(library) {}
    template <class Signature>
    [[nodiscard]] Signature* function(const char* name) const {
        return reinterpret_cast<Signature*>(::dlsym(m_library.get(), name));
    }
    std::unique_ptr<void, CloseLibrary> m_library;
    bool m_begun = false;
};

std::string textOf(const Nvml& nvml, const char* query, NvmlDevice device) {
    std::array<char, kNvmlTextLength> text{};
    return nvml.call<NvmlDevice, char*, unsigned>(query, device, text.data(), kNvmlTextLength) ? text.data() : "";
}

/// Its program's name, and the run of an etude-worker's command line, as /proc tells them.
GpuProcess describe(const NvmlProcess& process) {
    GpuProcess described;
    described.pid = static_cast<int>(process.pid);
    if (process.usedGpuMemory != ~0ULL)
        described.bytes = static_cast<std::int64_t>(process.usedGpuMemory);
    const auto words = readFile(fs::path("/proc") / std::to_string(process.pid) / "cmdline");
    if (!words)
        return described;
    std::string_view rest = *words; // each word ends in a zero
    const auto next = [&rest] {
        const std::string_view word = rest.substr(0, rest.find('\0'));
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        return word;
    };
    described.program = fs::path(next()).filename().string();
    if (described.program.starts_with("etude-worker"))
        described.run = fs::path(next()).filename().string();
    return described;
}

std::vector<GpuProcess> processesOn(const Nvml& nvml, NvmlDevice device) {
    std::array<NvmlProcess, kNvmlProcesses> found{};
    for (const char* query : {"nvmlDeviceGetComputeRunningProcesses_v3", "nvmlDeviceGetComputeRunningProcesses_v2"}) {
        unsigned count = kNvmlProcesses;
        if (!nvml.call<NvmlDevice, unsigned*, NvmlProcess*>(query, device, &count, found.data()))
            continue;
        std::vector<GpuProcess> running;
        for (unsigned i = 0; i < std::min(count, kNvmlProcesses); ++i)
            running.push_back(describe(found[i]));
        return running;
    }
    return {};
}

Gpu describe(const Nvml& nvml, unsigned number, NvmlDevice device) {
    Gpu gpu;
    gpu.number = static_cast<int>(number);
    gpu.uuid = textOf(nvml, "nvmlDeviceGetUUID", device);
    gpu.name = textOf(nvml, "nvmlDeviceGetName", device);
    NvmlMemory memory{};
    if (nvml.call<NvmlDevice, NvmlMemory*>("nvmlDeviceGetMemoryInfo", device, &memory)) {
        gpu.totalBytes = static_cast<std::int64_t>(memory.total);
        gpu.usedBytes = static_cast<std::int64_t>(memory.used);
    }
    NvmlUtilisation used{};
    if (nvml.call<NvmlDevice, NvmlUtilisation*>("nvmlDeviceGetUtilizationRates", device, &used))
        gpu.utilisation = static_cast<int>(used.gpu);
    gpu.running = processesOn(nvml, device);
    gpu.claimed = FileLock::isHeld(gpuLockFile(gpu.uuid));
    return gpu;
}

} // namespace

Result<GpuList> listGpus() {
    const auto nvml = Nvml::load();
    if (!nvml)
        return nvml.error();
    GpuList list;
    std::array<char, kNvmlTextLength> driver{};
    if (nvml->call<char*, unsigned>("nvmlSystemGetDriverVersion", driver.data(), kNvmlTextLength))
        list.driver = driver.data();
    unsigned count = 0;
    if (!nvml->call<unsigned*>("nvmlDeviceGetCount_v2", &count))
        return Error{ErrorKind::Io, say("The NVIDIA driver does not tell its GPUs; see what nvidia-smi says.")};
    for (unsigned number = 0; number < count; ++number) {
        NvmlDevice device = nullptr; // one that fell off the bus, or belongs to others, has none
        if (nvml->call<unsigned, NvmlDevice*>("nvmlDeviceGetHandleByIndex_v2", number, &device))
            list.gpus.push_back(describe(*nvml, number, device));
    }
    return list;
}

std::vector<Sentence> usersOf(const Gpu& gpu) {
    std::vector<Sentence> users;
    for (const GpuProcess& process : gpu.running) {
        const Sentence who = !process.run.empty()      ? say("run %1", process.run.substr(0, kIdLength))
                             : process.program.empty() ? say("process %1", process.pid)
                                                       : say("%1 (process %2)", process.program, process.pid);
        users.push_back(process.bytes ? say("%1: %2", who, gigabytes(*process.bytes, 1)) : who);
    }
    if (users.empty() && gpu.claimed)
        users.push_back(say("a run of Etude"));
    return users;
}

std::vector<std::size_t> freestFirst(std::span<const Gpu> gpus) {
    std::vector<std::size_t> places(gpus.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const auto rank = [&](std::size_t place) {
        const Gpu& gpu = gpus[place];
        return std::tuple(gpu.claimed, gpu.usedBytes - gpu.totalBytes, gpu.utilisation.value_or(0));
    };
    std::ranges::stable_sort(places, {}, rank);
    return places;
}

fs::path gpuLockFile(const std::string& uuid) {
    return fs::temp_directory_path() / ("etude-" + uuid + ".lock");
}

} // namespace etude
