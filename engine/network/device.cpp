// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/device.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdio>
#include <dlfcn.h>
#include <limits>

#include <ATen/detail/CUDAHooksInterface.h>
#include <torch/torch.h>

#include "engine/core/memory_limit.h"
#include "engine/experiment/device_name.h"
#include "engine/experiment/gpu_list.h"

namespace etude {

namespace {

constexpr std::string_view kCuda = "cuda";
constexpr std::string_view kUuid = "GPU-";

/// Calls a function of libcuda, CUDA's driver interface. libtorch has loaded the library where it has a GPU; no header
/// of CUDA is needed to build. Whether it succeeded.
template <class... Arguments>
bool callDriver(const char* name, Arguments... arguments) {
    void* const driver = ::dlopen("libcuda.so.1", RTLD_LAZY | RTLD_NOLOAD);
    if (!driver)
        return false;
    const auto called = reinterpret_cast<int (*)(Arguments...)>(::dlsym(driver, name));
    const bool done = called && called(arguments...) == 0;
    ::dlclose(driver);
    return done;
}

std::string gpuName(int gpu) {
    std::array<char, 256> name{};
    return callDriver<char*, int, int>("cuDeviceGetName", name.data(), int{name.size()} - 1, gpu) ? name.data() : "";
}

int gpuCount() {
    return torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
}

/// All GPUs of libtorch, the freest first; in CUDA's order where the driver does not tell.
std::vector<Device> gpusFreestFirst() {
    std::vector<Device> devices;
    for (int gpu = 0; gpu < gpuCount(); ++gpu)
        devices.push_back({gpu});
    const auto list = listGpus();
    if (!list)
        return devices;
    std::vector<std::string> order;
    for (const std::size_t place : freestFirst(list->gpus))
        order.push_back(list->gpus[place].uuid);
    std::ranges::stable_sort(devices, {}, [&](Device device) { return std::ranges::find(order, gpuUuid(device)); });
    return devices;
}

Error notUsable(std::string_view asked) {
    const std::string cuda = cudaVersion();
    if (cuda.empty())
        return {ErrorKind::Invalid, say("The device %1 cannot be used: libtorch %2 was compiled without CUDA; build "
                                        "etude-worker with packaging/start --cuda, or use --device cpu.",
                                        asked, TORCH_VERSION)};
    return {ErrorKind::Invalid, say("The device %1 cannot be used: libtorch %2 for CUDA %3 finds no such GPU; see "
                                    "whether nvidia-smi lists it, or use --device cpu.",
                                    asked, TORCH_VERSION, cuda)};
}

Error noSuchWord(std::string_view asked) {
    return {ErrorKind::Invalid, say("'%1' is no device; it is one of auto, cpu, cuda, cuda:N and GPU-UUID.", asked)};
}

} // namespace

Result<std::vector<Device>> devicesFor(std::string_view asked) {
    if (asked == "cpu")
        return std::vector{Device{}};
    if (asked == "auto") {
        auto gpus = gpusFreestFirst();
        return gpus.empty() ? std::vector{Device{}} : std::move(gpus);
    }
    if (asked.starts_with(kUuid)) {
        auto gpus = gpusFreestFirst();
        std::erase_if(gpus, [&](Device device) { return !gpuUuid(device).starts_with(asked); });
        return gpus.empty() ? notUsable(asked) : Result<std::vector<Device>>(std::move(gpus));
    }
    int gpu = 0;
    if (!asked.starts_with(kCuda))
        return noSuchWord(asked);
    if (const std::string_view rest = asked.substr(kCuda.size()); !rest.empty()) {
        const auto parsed = std::from_chars(rest.data() + 1, rest.data() + rest.size(), gpu);
        if (rest[0] != ':' || rest.size() == 1 || gpu < 0 || parsed.ec != std::errc() ||
            parsed.ptr != rest.data() + rest.size())
            return noSuchWord(asked);
    }
    const int count = gpuCount();
    if (count == 0)
        return notUsable(asked);
    if (gpu >= count)
        return Error{ErrorKind::Invalid,
                     say("There is no device %1: the last of the %2 GPUs is cuda:%3.", asked, count, count - 1)};
    return std::vector{Device{gpu}};
}

Result<Device> chooseDevice(std::string_view asked) {
    const auto devices = devicesFor(asked);
    if (!devices)
        return devices.error();
    return devices->front();
}

Result<std::vector<Device>> devicesLike(std::string_view text) {
    const DeviceName began = parseDeviceText(text);
    if (began.name.empty())
        return devicesFor(began.device);
    auto like = gpusFreestFirst();
    std::erase_if(like, [&](Device device) { return gpuName(device.gpu) != began.name; });
    if (like.empty())
        return Error{ErrorKind::Invalid, say("There is no %1 here that libtorch can use.", began.name)};
    return like;
}

std::string gpuUuid(Device device) {
    std::array<unsigned char, 16> bytes{};
    if (!device.isGpu() || !callDriver<unsigned char*, int>("cuDeviceGetUuid", bytes.data(), device.gpu))
        return "";
    std::string uuid = "GPU";
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool groupBegins = i == 0 || i == 4 || i == 6 || i == 8 || i == 10;
        char digits[4];
        std::snprintf(digits, sizeof digits, "%s%02x", groupBegins ? "-" : "", bytes[i]);
        uuid += digits;
    }
    return uuid;
}

std::string deviceText(Device device) {
    if (!device.isGpu())
        return "cpu";
    const std::string name = gpuName(device.gpu);
    return "cuda:" + std::to_string(device.gpu) + (name.empty() ? "" : " (" + name + ")");
}

std::string cudaVersion() {
    const auto& hooks = at::detail::getCUDAHooks();
    if (!hooks.hasCUDART())
        return "";
    const auto version = hooks.versionCUDART(); // 1000 major + 10 minor
    return std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

bool hasBFloat16(Device device) {
#if defined(__x86_64__)
    return device.isGpu() || __builtin_cpu_supports("avx512bf16");
#else
    return device.isGpu();
#endif
}

std::int64_t availableMemory(Device device) {
    if (!device.isGpu())
        return availableMemory();
    using SetDevice = int (*)(int);
    using MemoryInfo = int (*)(std::size_t*, std::size_t*);
    // Of the CUDA runtime that libtorch is linked with.
    const auto setDevice = reinterpret_cast<SetDevice>(::dlsym(RTLD_DEFAULT, "cudaSetDevice"));
    const auto memoryInfo = reinterpret_cast<MemoryInfo>(::dlsym(RTLD_DEFAULT, "cudaMemGetInfo"));
    std::size_t available = 0;
    std::size_t total = 0;
    const bool known = setDevice && memoryInfo && setDevice(device.gpu) == 0 && memoryInfo(&available, &total) == 0;
    return known ? static_cast<std::int64_t>(available) : std::numeric_limits<std::int64_t>::max();
}

} // namespace etude
