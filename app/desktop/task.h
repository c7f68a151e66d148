// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace etude {

/// The three tasks, in the order of the rail; each has one page.
enum class Task { Inspect, Experiments, Results };

/// Names for the command line, and of the icons.
inline constexpr std::array kTaskNames{std::pair{Task::Inspect, std::string_view("inspect")},
                                       std::pair{Task::Experiments, std::string_view("experiments")},
                                       std::pair{Task::Results, std::string_view("results")}};

} // namespace etude
