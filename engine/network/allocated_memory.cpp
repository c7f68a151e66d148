// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/allocated_memory.h"

#include <algorithm>
#include <memory>
#include <mutex>

#include <c10/core/Allocator.h>
#include <c10/util/ThreadLocalDebugInfo.h>
#include <torch/version.h>

namespace etude {

namespace {

#if TORCH_VERSION_MAJOR > 1
using Total = std::size_t;
#else
using Total = std::int64_t;
#endif

/// Is told of every allocation of this thread and of those that go backward for it.
class Watch : public c10::MemoryReportingInfoBase {
public:
    explicit Watch(c10::DeviceType device)
        : m_device(device) {}

    void reportMemoryUsage(void*, std::int64_t bytes, Total, Total, c10::Device device) override {
        if (device.type() != m_device)
            return;
        const std::scoped_lock lock(m_mutex);
        m_now += bytes; // of what is freed: negative
        m_peak = std::max(m_peak, m_now);
    }
    [[nodiscard]] bool memoryProfilingEnabled() const override { return true; }

    [[nodiscard]] std::int64_t peak() const { return m_peak; }

private:
    c10::DeviceType m_device;
    std::mutex m_mutex;
    std::int64_t m_now = 0;
    std::int64_t m_peak = 0;
};

} // namespace

std::int64_t peakOfTensors(Device device, const std::function<void()>& work) {
    const auto watch = std::make_shared<Watch>(device.isGpu() ? c10::DeviceType::CUDA : c10::DeviceType::CPU);
    {
        const c10::DebugInfoGuard guard(c10::DebugInfoKind::PROFILER_STATE, watch);
        work();
    }
    return watch->peak();
}

} // namespace etude
