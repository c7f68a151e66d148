// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace etude {

/// Full path of the RunSpec's field in which repetitions of a configuration differ.
inline constexpr std::string_view kInitialisationSeedField = "seeds.init_seed";

} // namespace etude
