// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/study_end.h"

namespace etude {

Sentence studyEndText(const StudyEnd& end) {
    if (end.waiting > 0)
        return say("The study '%1' stands still because a run failed: %2 of %3 runs finished, %4 failed, %5 wait.",
                   end.name, end.finished, end.runs(), end.failed, end.waiting);
    if (end.finished == end.runs())
        return say("The study '%1' has ended: all its runs are finished (%2).", end.name, end.finished);
    return say("The study '%1' has ended: %2 of %3 runs finished, %4 failed, %5 cancelled.", end.name, end.finished,
               end.runs(), end.failed, end.cancelled);
}

} // namespace etude
