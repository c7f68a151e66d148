// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/device.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <dlfcn.h>
#include <limits>

#include <ATen/detail/CUDAHooksInterface.h>
#include <torch/torch.h>

#include "engine/core/memory_limit.h"

namespace etude {

namespace {

constexpr std::string_view kCuda = "cuda";

/// The GPU's name by libcuda's cuDeviceGetName. libtorch has loaded the library where it has a GPU; no header of CUDA
/// is needed to build.
std::string gpuName(int gpu) {
    using GetName = int (*)(char*, int, int);
    void* const driver = ::dlopen("libcuda.so.1", RTLD_LAZY | RTLD_NOLOAD);
    if (!driver)
        return "";
    char name[256] = {};
    const auto getName = reinterpret_cast<GetName>(::dlsym(driver, "cuDeviceGetName"));
    const bool known = getName && getName(name, sizeof name - 1, gpu) == 0;
    ::dlclose(driver);
    return known ? name : "";
}

Error notUsable(std::string_view asked) {
    const std::string cuda = cudaVersion();
    if (cuda.empty())
        return {ErrorKind::Invalid, say("The device %1 cannot be used: libtorch %2 was compiled without CUDA; build "
                                        "etude-worker with packaging/start --cuda, or use --device cpu.",
                                        asked, TORCH_VERSION)};
    return {ErrorKind::Invalid, say("The device %1 cannot be used: libtorch %2 for CUDA %3 finds no GPU; see whether "
                                    "nvidia-smi lists one, or use --device cpu.",
                                    asked, TORCH_VERSION, cuda)};
}

Error noSuchWord(std::string_view asked) {
    return {ErrorKind::Invalid, say("'%1' is no device; it is one of auto, cpu, cuda and cuda:N.", asked)};
}

} // namespace

Result<Device> chooseDevice(std::string_view asked) {
    if (asked == "cpu")
        return Device{};
    const bool usable = torch::cuda::is_available();
    if (asked == "auto")
        return usable ? Device{0} : Device{};
    int gpu = 0;
    if (!asked.starts_with(kCuda))
        return noSuchWord(asked);
    if (const std::string_view rest = asked.substr(kCuda.size()); !rest.empty()) {
        const auto parsed = std::from_chars(rest.data() + 1, rest.data() + rest.size(), gpu);
        if (rest[0] != ':' || rest.size() == 1 || gpu < 0 || parsed.ec != std::errc() ||
            parsed.ptr != rest.data() + rest.size())
            return noSuchWord(asked);
    }
    if (!usable)
        return notUsable(asked);
    const auto count = static_cast<int>(torch::cuda::device_count());
    if (gpu >= count)
        return Error{ErrorKind::Invalid,
                     say("There is no device %1: the last of the %2 GPUs is cuda:%3.", asked, count, count - 1)};
    return Device{gpu};
}

std::string deviceText(Device device) {
    if (!device.isGpu())
        return "cpu";
    const std::string name = gpuName(device.gpu);
    return "cuda:" + std::to_string(device.gpu) + (name.empty() ? "" : " (" + name + ")");
}

DeviceName parseDeviceText(std::string_view text) {
    const std::size_t space = std::min(text.find(' '), text.size());
    std::string_view name = text.substr(space);
    if (name.starts_with(" (") && name.ends_with(')'))
        name = name.substr(2, name.size() - 3);
    return {std::string(text.substr(0, space)), std::string(name)};
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
