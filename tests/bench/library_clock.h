// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace etude::bench {

/// Milliseconds that this thread has spent inside the libraries. The linker's --wrap leads every call that the engine
/// makes to libsndfile and soxr past a clock, so that one run through the engine tells whose time it was.
struct LibraryTimes {
    double decode = 0.0;   ///< libsndfile: opening, reading, closing
    double resample = 0.0; ///< soxr
};

/// What was spent since the last call.
[[nodiscard]] LibraryTimes takeLibraryTimes();

} // namespace etude::bench
