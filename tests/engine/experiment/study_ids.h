// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/experiment/study.h"

namespace etude::test {

using Ids = std::vector<std::string>;

/// Of a study's runs, in its order.
inline Ids idsOf(const Study& study) {
    Ids ids;
    for (const RunSpec& spec : study.runs)
        ids.push_back(storedRunId(spec));
    return ids;
}

} // namespace etude::test
