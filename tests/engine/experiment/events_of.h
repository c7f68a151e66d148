// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

#include "engine/experiment/run_folder.h"
#include "tests/support/must.h"

namespace etude::test {

/// All events of one type that a run has written.
template <class Event>
std::vector<Event> eventsOf(const RunFolder& folder) {
    std::vector<Event> found;
    const std::vector<RunEvent> events = must(folder.events());
    for (const RunEvent& event : events)
        if (const auto* body = std::get_if<Event>(&event.body))
            found.push_back(*body);
    return found;
}

} // namespace etude::test
