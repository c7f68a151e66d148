// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/queue_glance.h"

#include <algorithm>
#include <vector>

#include "engine/store/queue_speed.h"

namespace etude {

namespace {

void count(QueueGlance& glance, const RunRow& run, const WaitingRuns& waiting) {
    if (const auto waits = waiting.find(run.id); waits != waiting.end()) {
        if (waits->second == Waiting::InTurn)
            ++glance.queued;
        else if (waits->second != Waiting::Removed)
            ++glance.held;
    } else if (run.state == RunState::Running) {
        ++glance.running;
    } else if (run.state == RunState::Finished) {
        ++glance.finished;
    } else if (run.state == RunState::Failed) {
        ++glance.failed;
    }
}

void describe(QueueGlance& glance, const RunRow& run, const QList<RunRow>& runs) {
    glance.run = run.id;
    glance.epoch = std::min(run.epoch + 1, run.epochs);
    glance.epochs = run.epochs;
    glance.validationRocAuc = run.validationRocAuc;
    for (const RunRow& other : runs) {
        if (other.study != run.study)
            continue;
        ++glance.runsInStudy;
        if (other.id == run.id)
            glance.runNumber = glance.runsInStudy;
    }
    if (run.progress)
        glance.phase = run.progress->phase;
    glance.waitsForFeatures = glance.phase == RunPhase::Waiting && run.progress->total > 0;
}

} // namespace

QueueGlance glanceAt(const QList<RunRow>& runs, const WaitingRuns& waiting) {
    QueueGlance glance;
    std::vector<const RunRow*> left;
    for (const RunRow& run : runs) {
        count(glance, run, waiting);
        const auto waits = waiting.find(run.id);
        if (run.state == RunState::Running || (waits != waiting.end() && waits->second == Waiting::InTurn))
            left.push_back(&run);
    }
    const auto working = std::ranges::find(runs, RunState::Running, &RunRow::state);
    if (working == runs.end())
        return glance;
    describe(glance, *working, runs);
    const QueueSpeed speed(runs);
    glance.clipsPerSecond = speed.clipsPerSecond();
    glance.secondsLeft = speed.secondsLeft(left);
    return glance;
}

} // namespace etude
