// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

namespace etude::test {

/// The folders of tests/data that hold a signal's samples and what librosa makes of them.
inline const std::array<std::string, 7> referenceSignals{"impulse", "sweep",   "noise", "music",
                                                         "silence", "clipped", "offset"};

} // namespace etude::test
