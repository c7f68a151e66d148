// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/boundary.h"

#include <new>
#include <string>

#include <c10/util/Exception.h>

namespace etude {

namespace {

Error outOfMemory() {
    return {ErrorKind::Io, say("Training ended because there is not enough memory; choose a smaller batch.")};
}

std::string firstLine(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

/// libtorch has a type of its own for memory that ran out since 1.13, but throws it for GPUs alone.
bool tellsOfMemory(const std::string& text) {
    return text.find("DefaultCPUAllocator") != std::string::npos || text.find("out of memory") != std::string::npos;
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

Error errorOf(const std::exception_ptr& exception) {
    try {
        std::rethrow_exception(exception);
    } catch (const c10::OutOfMemoryError&) {
        return outOfMemory();
    } catch (const c10::Error& error) {
        if (tellsOfMemory(error.what_without_backtrace()))
            return outOfMemory();
    } catch (const std::bad_alloc&) {
        return outOfMemory();
    } catch (...) {
    }
    return {ErrorKind::Io, say("Training ended on an unexpected error: %1", messageOf(exception))};
}

} // namespace etude
