// SPDX-License-Identifier: GPL-3.0-or-later
// Stands where NVIDIA's libnvidia-ml.so.1 stands: three GPUs, of which the last fell off the bus. The process
// ETUDE_TEST_PID computes on the first.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

constexpr int kLost = 15; // NVML_ERROR_GPU_IS_LOST
constexpr unsigned long long kGigabyte = 1'000'000'000;

struct Memory {
    unsigned long long total, free, used;
};
struct Utilisation {
    unsigned gpu, memory;
};
struct Process {
    unsigned pid;
    unsigned long long bytes;
    unsigned gpuInstance, computeInstance;
};

unsigned numberOf(void* device) {
    return static_cast<unsigned>(reinterpret_cast<std::uintptr_t>(device)) - 1;
}

} // namespace

extern "C" {
int nvmlInit_v2() {
    return 0;
}
int nvmlShutdown() {
    return 0;
}
int nvmlSystemGetDriverVersion(char* text, unsigned length) {
    std::snprintf(text, length, "550.54.15");
    return 0;
}
int nvmlDeviceGetCount_v2(unsigned* count) {
    *count = 3;
    return 0;
}
int nvmlDeviceGetHandleByIndex_v2(unsigned number, void** device) {
    *device = reinterpret_cast<void*>(std::uintptr_t{number} + 1);
    return number < 2 ? 0 : kLost;
}
int nvmlDeviceGetUUID(void* device, char* text, unsigned length) {
    std::snprintf(text, length, "GPU-00000000-0000-0000-e70d-00000000000%u", numberOf(device));
    return 0;
}
int nvmlDeviceGetName(void* device, char* text, unsigned length) {
    std::snprintf(text, length, numberOf(device) == 0 ? "NVIDIA A100-SXM4-80GB" : "NVIDIA L4");
    return 0;
}
int nvmlDeviceGetMemoryInfo(void* device, Memory* memory) {
    *memory = numberOf(device) == 0 ? Memory{80 * kGigabyte, 20 * kGigabyte, 60 * kGigabyte}
                                    : Memory{24 * kGigabyte, 23 * kGigabyte, 1 * kGigabyte};
    return 0;
}
int nvmlDeviceGetUtilizationRates(void* device, Utilisation* used) {
    *used = {numberOf(device) == 0 ? 97U : 0U, 0};
    return 0;
}
int nvmlDeviceGetComputeRunningProcesses_v3(void* device, unsigned* count, Process* processes) {
    const char* pid = std::getenv("ETUDE_TEST_PID");
    *count = numberOf(device) == 0 && pid ? 1 : 0;
    if (*count > 0)
        processes[0] = {static_cast<unsigned>(std::atoi(pid)), 59 * kGigabyte, 0, 0};
    return 0;
}
}
