// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/queue_glance.h"

#include <algorithm>

#include "engine/experiment/run_control.h"

namespace etude {

namespace {

void count(QueueGlance& glance, RunState state) {
    switch (state) {
    case RunState::Running:
        ++glance.running;
        break;
    case RunState::Queued:
    case RunState::Interrupted:
        ++glance.queued;
        break;
    case RunState::Finished:
        ++glance.finished;
        break;
    case RunState::Failed:
        ++glance.failed;
        break;
    case RunState::Stopped:
        break;
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
    if (!run.progress)
        return;
    const ProgressEvent& progress = *run.progress;
    glance.phase = progress.phase;
    if (progress.phase != RunPhase::Training || progress.clipsPerSecond <= 0.0)
        return;
    glance.clipsPerSecond = progress.clipsPerSecond;
    double clips = static_cast<double>(progress.total) * (run.epochs - run.epoch) - static_cast<double>(progress.done);
    for (const RunRow& other : runs)
        if (isWaiting(other.state))
            clips += static_cast<double>(progress.total) * (other.epochs - other.epoch);
    glance.secondsLeft = std::max(0.0, clips / progress.clipsPerSecond);
}

} // namespace

QueueGlance glanceAt(const QList<RunRow>& runs) {
    QueueGlance glance;
    for (const RunRow& run : runs)
        count(glance, run.state);
    const auto working = std::ranges::find(runs, RunState::Running, &RunRow::state);
    if (working != runs.end())
        describe(glance, *working, runs);
    return glance;
}

} // namespace etude
