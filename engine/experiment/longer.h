// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/core/result.h"
#include "engine/experiment/run_folder.h"
#include "engine/experiment/study.h"

namespace etude {

/// How long runs that have finished are to be trained.
struct LongerTraining {
    int epochs = 0;              ///< in all, more than have been trained
    std::optional<int> patience; ///< none: the run's own
};

/// The specification of a finished run that is trained for longer. A run of it comes through the same states as the
/// finished one, and so may go on from that one's last checkpoint and is, bit for bit, what it would be if trained from
/// the start. Errors: the run is not finished; so many epochs have been trained; with the patience, training from the
/// start would have ended before the last of these.
[[nodiscard]] Result<RunSpec> longerSpec(const RunFolder& finished, const LongerTraining& training);

/// Makes the folder of the longer run, so that its worker goes on from there: its events begin with those of the
/// finished one but for the test and the end, of which StartedEvent::begunFrom names it; threads, device and operators
/// so stay what they were. The worker copies the checkpoint; where none is intact, it trains from the start. A run that
/// has begun stays as it is. The longer run lies in the same project.
[[nodiscard]] Result<void> beginLonger(const RunFolder& finished, const RunSpec& longer);

/// Does so with all runs of a study, and returns that of the longer ones, which is not saved yet. Runs that their
/// patience has ended are tested again and stay what they are, as long as another one goes on, so that all runs of the
/// longer study agree in their epochs. An error if one of them cannot be trained for longer, or none goes on; then
/// nothing was made. An empty name: that of the study with the epochs.
[[nodiscard]] Result<Study> trainLonger(const ProjectLayout& project, const Study& study,
                                        const LongerTraining& training, const std::string& name = {});

} // namespace etude
