// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/core/project_layout.h"
#include "engine/dataset/dataset.h"
#include "engine/experiment/run_folder.h"

namespace etude {

/// What the test of one run left. Its clips are the tracks of the test set in track order, without the files that the
/// attempt which was tested left out.
struct TestScores {
    std::vector<std::size_t> tracks;  ///< of the clips: ascending indices into Dataset::tracks
    std::vector<float> scores;        ///< [clips x tags], row-major; never NaN
    std::vector<std::uint8_t> labels; ///< likewise, 0 or 1; of a label-shuffle control the shuffled ones

    bool operator==(const TestScores&) const = default;
};

/// Reads scores.npy and labels.npy of a run on this data set. Error if the run has no test yet, if a file is missing or
/// damaged, or if the clips are not those of the test set: another number of them, other labels (label-shuffle controls
/// apart), or a file left out that could be several tracks, since the audio has moved.
[[nodiscard]] Result<TestScores> readTestScores(const RunFolder& folder, const Dataset& dataset);

/// What the tests of several runs of one data set left, each read by itself.
struct ReadTests {
    Dataset dataset;
    std::vector<Result<TestScores>> tests; ///< of each run
};

/// Runs are named by their ids; there is at least one. Error if the data set cannot be read, they are of several, or
/// no run's folder can be opened. Reads whole files: not for the window's thread.
[[nodiscard]] Result<ReadTests> readTests(const ProjectLayout& project, std::span<const std::string> runs);

/// Clips by artist: what a resampling draws as one, since the clips of an artist are alike.
struct ClipGroups {
    std::vector<std::uint32_t> ofClip; ///< the number of each clip's group, from 0 in the order of their first clips
    std::size_t artists = 0;           ///< groups that are a known artist's
    std::size_t unknown = 0;           ///< clips whose artist is not known: a group each

    [[nodiscard]] std::size_t count() const { return artists + unknown; }
    bool operator==(const ClipGroups&) const = default;
};

[[nodiscard]] ClipGroups groupByArtist(const Dataset& dataset, std::span<const std::size_t> tracks);

/// The test of several runs on the clips that all of them were tested on.
struct SharedTest {
    std::vector<std::string> tags;
    std::vector<std::size_t> tracks;        ///< of the clips, ascending
    std::vector<std::uint8_t> labels;       ///< [clips x tags]: the same for all runs
    std::vector<std::vector<float>> scores; ///< of each run, [clips x tags]
    ClipGroups groups;
    std::size_t leftOut = 0; ///< clips that some runs were tested on and others not. If it is not 0, scores on the
                             ///< shared clips are not those that the runs' tests told

    bool operator==(const SharedTest&) const = default;
};

/// Of tests that were read, one or more, and the ids of their runs, parallel to them. They must share a clip, and have
/// the same labels on the shared clips; an error names two runs that do not. Label-shuffle controls have labels of
/// their own for each seed.
[[nodiscard]] Result<SharedTest> sharedTest(const Dataset& dataset, std::span<const std::string> runs,
                                            std::span<const TestScores> tests);

} // namespace etude
