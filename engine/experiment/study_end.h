// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/core/sentence.h"

namespace etude {

/// What came of a study when a scheduler has nothing more to do for it: how its runs stand. Runs that were taken out of
/// its queue do not count.
struct StudyEnd {
    std::string id;
    std::string name;
    int finished = 0;
    int failed = 0; ///< or were given up, because their workers died
    int cancelled = 0;
    int waiting = 0; ///< held back because one failed (OnFailure::Stop)

    [[nodiscard]] int runs() const { return finished + failed + cancelled + waiting; }
    bool operator==(const StudyEnd&) const = default;
};

/// "The study 'fig 5' has ended: 11 of 12 runs finished, 1 failed, 0 cancelled."
[[nodiscard]] Sentence studyEndText(const StudyEnd& end);

} // namespace etude
