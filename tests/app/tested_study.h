// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <vector>

#include "engine/core/npy.h"
#include "engine/core/random.h"
#include "tests/engine/analysis/disagreeing_seeds.h"
#include "tests/engine/store/store_fixture.h"

namespace etude::test {

/// Decibel and linear compression in two scales, with three seeds each: finished runs whose tests of 61 clips and two
/// tags are there, as a worker writes them.
inline Study addTestedStudy(Project& project) {
    Dataset dataset = smallDataset();
    for (int i = 0; i < 60; ++i)
        dataset.tracks.push_back({std::to_string(i) + ".flac", {i % 2}, SplitPart::Test, std::to_string(i), 30, 300});
    const std::string hash = must(project.database.addDataset(dataset));
    StudyPlan plan{"sizes", {}, {{"compression", {"decibel", "linear"}}, {"scale", {10.0, 2.0}}}, 3};
    plan.base.data.dataset = hash;
    const Study study = must(expandStudy(plan));
    must(project.database.addStudy(study));
    for (const RunSpec& spec : study.runs) {
        finishRun(project.layout, spec, aucOf(spec), 61);
        Random random(spec.seeds.initialisation, Purpose::Bootstrap);
        const double lift = spec.input.preprocess.compression == Compression::Decibel ? 1.0 : 0.2;
        std::vector<float> scores;
        std::vector<std::uint8_t> labels;
        std::size_t clips = 0;
        for (const Track& track : dataset.tracks)
            if (track.part == SplitPart::Test) {
                ++clips;
                for (const std::uint8_t label : dataset.labels(track)) {
                    labels.push_back(label);
                    scores.push_back(static_cast<float>(lift * label + random.normal()));
                }
            }
        const std::array<std::size_t, 2> shape{clips, 2};
        must(writeNpy(project.layout.run(runId(spec)) / "scores.npy", scores, shape));
        must(writeNpy(project.layout.run(runId(spec)) / "labels.npy", labels, shape));
    }
    return study;
}

} // namespace etude::test
