// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/study_tally.h"

#include <utility>
#include <vector>

#include <QLocale>
#include <QStringList>

#include "engine/analysis/study_cost.h"
#include "widgets/experiments/run_model.h"
#include "widgets/models/told.h"

namespace etude {

namespace {

int& counterOf(StudyTally& tally, const RunRow& run, const WaitingRuns& waiting) {
    if (const auto waits = waiting.find(run.id); waits != waiting.end()) {
        switch (waits->second) {
        case Waiting::InTurn:
            return tally.queued;
        case Waiting::Paused:
            return tally.paused;
        case Waiting::HeldBack:
            return tally.heldBack;
        case Waiting::Removed:
            return tally.removed;
        }
    }
    switch (run.state) {
    case RunState::Running:
        return tally.running;
    case RunState::Finished:
        return tally.finished;
    case RunState::Failed:
        return tally.failed;
    case RunState::Stopped:
        return tally.cancelled;
    case RunState::Queued: // of no study: nothing takes it
    case RunState::Interrupted:
        break;
    }
    return tally.removed;
}

} // namespace

StudyTally tallyOf(std::span<const RunRow* const> runs, const WaitingRuns& waiting, const QueueSpeed& speed) {
    StudyTally tally;
    std::vector<const RunRow*> left;
    for (const RunRow* run : runs) {
        int& counter = counterOf(tally, *run, waiting);
        ++counter;
        if (&counter == &tally.running || &counter == &tally.queued)
            left.push_back(run);
    }
    tally.runs = static_cast<int>(runs.size()) - tally.removed;
    if (!left.empty())
        tally.secondsLeft = speed.secondsLeft(left);
    return tally;
}

QString tallyText(const StudyTally& tally) {
    const QLocale locale;
    QStringList parts;
    for (const auto& [count, text] : {std::pair(tally.running, RunModel::tr("%1 running")),
                                      {tally.queued, RunModel::tr("%1 queued")},
                                      {tally.paused, RunModel::tr("%1 paused")},
                                      {tally.heldBack, RunModel::tr("%1 held back")},
                                      {tally.failed, RunModel::tr("%1 failed")},
                                      {tally.cancelled, RunModel::tr("%1 cancelled")},
                                      {tally.removed, RunModel::tr("%1 removed")}})
        if (count > 0)
            parts << text.arg(locale.toString(count));
    return parts.join(QStringLiteral(", "));
}

QString timeLeftText(const StudyTally& tally) {
    return tally.secondsLeft ? RunModel::tr("%1 left").arg(told(durationSentence(*tally.secondsLeft))) : QString();
}

QString orderText(const StudyOrder& order) {
    QStringList parts;
    if (order.priority != 0)
        parts << RunModel::tr("priority %1").arg(QLocale().toString(order.priority));
    if (order.onFailure == OnFailure::Stop)
        parts << RunModel::tr("stops at a failure");
    return parts.join(QStringLiteral(", "));
}

} // namespace etude
