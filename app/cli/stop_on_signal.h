// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

#include "engine/core/files.h"

namespace etude::cli {

/// Turns the first SIGINT or SIGTERM into a stop request; a second one ends the program as usual. Signals are not
/// blocked, so programs that are started inherit nothing. One object in a program, in main.
class StopOnSignal {
public:
    StopOnSignal();
    ~StopOnSignal();
    StopOnSignal(const StopOnSignal&) = delete;
    StopOnSignal& operator=(const StopOnSignal&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    FileDescriptor m_readEnd;
    FileDescriptor m_writeEnd;
    std::stop_source m_source;
    std::jthread m_listener;
};

} // namespace etude::cli
