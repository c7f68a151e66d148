// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/event_sentence.h"

#include "engine/core/gigabytes.h"
#include "engine/core/text.h"

namespace etude {

namespace {

Sentence fixedNumber(double value, int decimals) {
    return number(NumberText(fixedText(value, decimals)));
}
Sentence score(const std::optional<double>& value) {
    return value ? fixedNumber(*value, 4) : data("–");
}

/// What an attempt was computed with.
template <class Attempt>
Sentence versions(const Attempt& attempt) {
    return say("Etude %1 (%2), libtorch %3", attempt.version, attempt.commit, attempt.libtorch);
}

Sentence sentenceOf(const StartedEvent& event, int) {
    const Sentence began =
        say("Started on %1, device %2, threads: %3; %4", event.host, event.device, event.threads, versions(event));
    return event.begunFrom.empty() ? began : say("%1; goes on from the run %2", began, event.begunFrom);
}

Sentence sentenceOf(const ResumedEvent& event, int attempt) {
    return say("Resumed after epoch %1 on %2, attempt %3; %4", event.epoch, event.host, attempt, versions(event));
}

Sentence phaseText(const ProgressEvent& event) {
    switch (event.phase) {
    case RunPhase::Waiting:
        if (event.total > 0)
            return say("Waits for another process that extracts the same features");
        return say("Waits for a GPU that another run holds");
    case RunPhase::Features:
        return say("Features: %1 of %2 clips", event.done, event.total);
    case RunPhase::Training:
        return say("Epoch %1, training: %2 of %3 clips", event.epoch, event.done, event.total);
    case RunPhase::Statistics:
        return say("Epoch %1, statistics of batch normalisation: %2 of %3 clips", event.epoch, event.done, event.total);
    case RunPhase::Validation:
        return say("Epoch %1, validation: %2 of %3 clips", event.epoch, event.done, event.total);
    case RunPhase::Test:
        return say("Test: %1 of %2 clips", event.done, event.total);
    default:
        return say("At work: %1 of %2", event.done, event.total);
    }
}

Sentence sentenceOf(const ProgressEvent& event, int) {
    Sentence told = phaseText(event);
    if (event.phase == RunPhase::Training)
        told = say("%1, loss %2", told, fixedNumber(event.loss, 4));
    return event.clipsPerSecond > 0 ? say("%1, %2 clips/s", told, fixedNumber(event.clipsPerSecond, 0)) : told;
}

Sentence sentenceOf(const LeftOutEvent& event, int) {
    return say("Left out %1: %2", event.file, event.reason);
}

Sentence sentenceOf(const DecodedEvent& event, int) {
    const Sentence decoded = say("Tracks with features: %1, decoding revision %2", event.tracks, event.revision);
    return event.revised == 0
               ? decoded
               : say("%1; an earlier revision may have decoded %2 of them otherwise", decoded, event.revised);
}

Sentence sentenceOf(const EpochEvent& event, int) {
    return say("Epoch %1 done in %2 s: training loss %3, validation loss %4, AUC %5, PR-AUC %6, learning rate %7",
               event.epoch, fixedNumber(event.seconds, 1), fixedNumber(event.trainLoss, 4),
               fixedNumber(event.validationLoss, 4), score(event.validationRocAuc), score(event.validationPrAuc),
               number(NumberText(shortestText(event.learningRate))));
}

Sentence sentenceOf(const TestEvent& event, int) {
    return say("Test of epoch %1 on %2 clips: loss %3, AUC %4, PR-AUC %5; %6 s in all, at most %7 of memory",
               event.epoch, event.testClips, fixedNumber(event.loss, 4), score(event.rocAuc), score(event.prAuc),
               fixedNumber(event.totalSeconds, 1), storageSize(event.peakMemory));
}

Sentence sentenceOf(const EndedEvent& event, int) {
    const Sentence ended = event.state == RunState::Finished ? say("Finished")
                           : event.state == RunState::Failed ? say("Failed")
                                                             : say("Cancelled");
    return event.message.empty() ? ended : say("%1: %2", ended, event.message);
}

} // namespace

Sentence eventSentence(const RunEvent& event) {
    return std::visit([&](const auto& body) { return sentenceOf(body, event.attempt); }, event.body);
}

} // namespace etude
