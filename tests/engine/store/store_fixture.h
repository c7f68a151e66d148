// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include <QTemporaryDir>

#include "engine/analysis/result_group.h"
#include "engine/experiment/run_folder.h"
#include "engine/store/project_database.h"
#include "tests/support/must.h"

namespace etude::test {

/// A fresh project in a temporary folder.
struct Project {
    QTemporaryDir folder;
    ProjectLayout layout{std::filesystem::path(folder.path().toStdString()) / "project"};
    ProjectDatabase database = must(ProjectDatabase::create(layout));
};

inline Dataset smallDataset(const std::string& name = "small") {
    return {name,
            "/audio",
            {"calm", "loud"},
            {{"a.flac", {0}, SplitPart::Train, "x", 10, 100},
             {"b.flac", {0, 1}, SplitPart::Validation, "", 20, 200},
             {"c.flac", {}, SplitPart::Test, "", 30, 300},
             {"d.flac", {1}, SplitPart::None, "", 40, 400}}};
}

inline const std::string kDatasetHash = "0123456789abcdef0123456789abcdef";

/// Two compressions with `seeds` seeds each.
inline Study smallStudy(const std::string& dataset, int seeds = 2, const std::string& name = "study") {
    StudyPlan plan{name, {}, {{"compression", {"decibel", "linear"}}}, seeds};
    plan.base.data.dataset = dataset;
    plan.base.training.epochs = 3;
    return must(expandStudy(plan));
}

inline EpochEvent epochEvent(int epoch, double rocAuc) {
    return {.epoch = epoch,
            .trainLoss = 0.5,
            .validationLoss = 0.6,
            .validationRocAuc = rocAuc,
            .validationPrAuc = 0.4,
            .seconds = 1.0,
            .clipsPerSecond = 30.0,
            .learningRate = 5e-3,
            .tagRocAuc = {rocAuc, std::nullopt},
            .tagPrAuc = {0.4, std::nullopt}};
}

inline TestEvent testEvent(double rocAuc) {
    return {.epoch = 2,
            .loss = 0.6,
            .rocAuc = rocAuc,
            .prAuc = 0.5,
            .tags = {{"calm", {.positives = 3, .rocAuc = rocAuc, .prAuc = 0.5}}, {"loud", {}}},
            .trainClips = 7,
            .validationClips = 2,
            .testClips = 1,
            .firstBias = 0.1,
            .firstWeight = 0.2,
            .seconds = 9.0,
            .totalSeconds = 19.0,
            .peakMemory = 123456789};
}

/// What the results of one study, or of all, say about its configurations.
inline std::vector<ResultGroup> configurations(ProjectDatabase& database, const std::string& study = {}) {
    return resultGroups(runsOfStudy(must(database.results()), study));
}

/// Writes a whole run as a worker would.
inline void finishRun(const ProjectLayout& project, const RunSpec& spec, double rocAuc, std::int64_t testClips = 1) {
    const RunFolder folder = must(RunFolder::claim(project, spec));
    RunJournal journal = must(RunJournal::open(folder));
    must(journal.write(StartedEvent{2, "host", "cpu", "0.1", "abc", "1.13", "etude-worker run"}));
    for (int epoch = 1; epoch <= 3; ++epoch)
        must(journal.write(epochEvent(epoch, rocAuc - 0.1 + 0.01 * epoch)));
    TestEvent test = testEvent(rocAuc);
    test.testClips = testClips;
    must(journal.write(test));
    must(journal.write(EndedEvent{RunState::Finished, ""}));
}

} // namespace etude::test
