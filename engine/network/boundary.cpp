// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/boundary.h"

#include <algorithm>
#include <array>
#include <new>
#include <string>
#include <string_view>

#include <c10/util/Exception.h>

namespace etude {

namespace {

Error outOfMemory() {
    return {ErrorKind::Io, say("Training ended because there is not enough memory; choose a smaller batch.")};
}

std::string firstLine(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

} // namespace

std::string messageOf(const std::exception_ptr& exception) {
    try {
        std::rethrow_exception(exception);
    } catch (const c10::Error& error) {
        return firstLine(error.what_without_backtrace());
    } catch (const std::exception& error) {
        return firstLine(error.what());
    } catch (...) {
        return "something was thrown that carries no message.";
    }
}

bool tellsOfMemory(const std::exception_ptr& exception) {
    try {
        std::rethrow_exception(exception);
    } catch (const c10::OutOfMemoryError&) {
        return true;
    } catch (const std::bad_alloc&) {
        return true;
    } catch (const c10::Error&) { // libtorch throws the type above for GPUs alone
        const std::string text = messageOf(exception);
        return text.find("DefaultCPUAllocator") != std::string::npos || text.find("out of memory") != std::string::npos;
    } catch (...) {
        return false;
    }
}

GpuFailure gpuFailureOf(const std::exception_ptr& exception) {
    // CUDA runtime API, cudaGetErrorString() of the errors after which a device is not usable in any process.
    constexpr std::array<std::string_view, 5> kLost{
        "no CUDA-capable device is detected", "CUDA-capable device(s) is/are busy or unavailable",
        "uncorrectable ECC error encountered", "hardware stack error", "unknown error"};
    const std::string text = messageOf(exception);
    if (text.find("CUDA error") == std::string::npos && text.find("cudaError") == std::string::npos)
        return GpuFailure::None;
    const auto isIn = [&](std::string_view words) { return text.find(words) != std::string::npos; };
    return std::ranges::any_of(kLost, isIn) ? GpuFailure::Lost : GpuFailure::Some;
}

Error errorOf(const std::exception_ptr& exception) {
    if (tellsOfMemory(exception))
        return outOfMemory();
    return {ErrorKind::Io, say("Training ended on an unexpected error: %1", messageOf(exception))};
}

} // namespace etude
