// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/queue_speed.h"

#include <algorithm>

#include "engine/store/project_database.h"

namespace etude {

namespace {

bool trains(const RunRow& run) {
    return run.state == RunState::Running && run.progress && run.progress->phase == RunPhase::Training &&
           run.progress->clipsPerSecond > 0.0;
}

} // namespace

QueueSpeed::QueueSpeed(std::span<const RunRow> runs) {
    int training = 0;
    for (const RunRow& run : runs) {
        m_atOnce += run.state == RunState::Running ? 1 : 0;
        if (!trains(run))
            continue;
        ++training;
        m_each += run.progress->clipsPerSecond;
        m_epoch += static_cast<double>(run.progress->total);
        m_studyEpochs.emplace(run.study, static_cast<double>(run.progress->total));
    }
    if (training > 0) {
        m_each /= training;
        m_epoch /= training;
    }
}

double QueueSpeed::clipsLeft(const RunRow& run) const {
    const int epochs = run.epochs - run.epoch;
    if (trains(run))
        return static_cast<double>(run.progress->total) * epochs - static_cast<double>(run.progress->done);
    const auto known = m_studyEpochs.find(run.study);
    return (known == m_studyEpochs.end() ? m_epoch : known->second) * epochs;
}

std::optional<double> QueueSpeed::secondsLeft(std::span<const RunRow* const> runs) const {
    if (m_each <= 0.0)
        return std::nullopt;
    double all = 0.0;
    double longest = 0.0; // which no number of workers shortens
    for (const RunRow* run : runs) {
        const double clips = std::max(clipsLeft(*run), 0.0);
        all += clips;
        longest = std::max(longest, clips);
    }
    return std::max(all / clipsPerSecond(), longest / m_each);
}

} // namespace etude
