// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/project_layout.h"
#include "engine/core/result.h"

namespace etude::bench {

/// How large a project is. Its configurations are all combinations of the levels of three settings.
struct ManyRuns {
    int scales = 20;
    int rates = 10;
    int kernels = 10; ///< up to 10; and compressions
    int seeds = 5;

    [[nodiscard]] int runs() const { return scales * rates * kernels * seeds; }
};

/// Makes a project with a study of so many runs and a label-shuffle control: run folders with the files that workers
/// write, read by the ingestion of a rebuild. Most runs are finished, one in fifty has failed or waits; of the others
/// the scores depend on the settings and the seed alone. One in ten has a label.
[[nodiscard]] Result<void> makeManyRuns(const ProjectLayout& project, const ManyRuns& size);

} // namespace etude::bench
