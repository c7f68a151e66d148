// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/boundary.h"

#include <new>
#include <string>

#include <c10/util/Exception.h>

namespace etude {

namespace {

Error outOfMemory() {
    return {ErrorKind::Io, "Training ended because there is not enough memory; choose a smaller batch."};
}

Error unexpected(const std::string& what) {
    return {ErrorKind::Io, "Training ended on an unexpected error: " + what};
}

/// libtorch has a type of its own for memory that ran out since 1.13, but throws it for GPUs alone.
bool tellsOfMemory(const std::string& text) {
    return text.find("DefaultCPUAllocator") != std::string::npos || text.find("out of memory") != std::string::npos;
}

} // namespace

Error errorOf(const std::exception_ptr& exception) {
    try {
        std::rethrow_exception(exception);
    } catch (const c10::OutOfMemoryError&) {
        return outOfMemory();
    } catch (const c10::Error& error) {
        const std::string text = error.what_without_backtrace();
        return tellsOfMemory(text) ? outOfMemory() : unexpected(text.substr(0, text.find('\n')));
    } catch (const std::bad_alloc&) {
        return outOfMemory();
    } catch (const std::exception& error) {
        return unexpected(error.what());
    } catch (...) {
        return unexpected("something was thrown that tells nothing.");
    }
}

} // namespace etude
