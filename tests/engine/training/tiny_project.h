// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "engine/core/project_layout.h"
#include "engine/dataset/dataset.h"
#include "engine/experiment/run_folder.h"

namespace etude::test {

/// A project with real audio that is learnt in seconds: one-second clips of noise, in which the tag "low" is a sine
/// near 300 Hz and the tag "high" one near 2 500 Hz, independent of each other.
struct TinyProject {
    ProjectLayout layout;
    Dataset dataset;
    std::string datasetHash;
    RunSpec spec; ///< small network, few epochs

    /// Writes `clips` files and the data set: the first half trains, a quarter validates, a quarter tests.
    [[nodiscard]] static TinyProject create(const std::filesystem::path& folder, int clips);

    /// Stores the data set as it is now, and points the spec to it.
    void save();
    [[nodiscard]] RunFolder claim() const;
};

} // namespace etude::test
