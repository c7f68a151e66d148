// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/longer.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

#include "engine/core/files.h"
#include "engine/experiment/best_epoch.h"

namespace etude {

namespace {

/// A run is told by the first digits of its id.
std::string shortId(const RunFolder& folder) {
    return folder.id().substr(0, 12);
}

/// Each once, as the latest attempt tells it.
std::map<int, EpochEvent> epochsOf(const std::vector<RunEvent>& events) {
    std::map<int, EpochEvent> epochs;
    for (const RunEvent& event : events)
        if (const auto* epoch = std::get_if<EpochEvent>(&event.body))
            epochs[epoch->epoch] = *epoch;
    return epochs;
}

/// After which epoch a run with that patience ends early; 0 if it does not within these.
int endsAfter(const std::map<int, EpochEvent>& epochs, int patience) {
    BestEpoch best;
    for (const auto& [number, epoch] : epochs) {
        best.add(number, epoch.validationRocAuc, epoch.validationLoss);
        if (best.exhausts(patience))
            return number;
    }
    return 0;
}

/// What the longer run has of the finished one's history.
bool belongsToBoth(const RunEvent& event) {
    return !std::holds_alternative<ProgressEvent>(event.body) && !std::holds_alternative<TestEvent>(event.body) &&
           !std::holds_alternative<EndedEvent>(event.body);
}

} // namespace

namespace {

/// A run that is trained for longer.
struct Longer {
    RunSpec spec;
    std::optional<Error> ends; ///< why it nevertheless ends where it did: none where it goes on
};

Result<Longer> longerOf(const RunFolder& finished, const LongerTraining& training) {
    if (finished.state() != RunState::Finished)
        return Error{ErrorKind::Invalid, say("The run %1 is %2; only a finished one can be trained for longer.",
                                             shortId(finished), enumName(finished.state()))};
    const auto events = finished.events();
    if (!events)
        return events.error();
    const auto epochs = epochsOf(*events);
    const int trained = epochs.empty() ? 0 : epochs.rbegin()->first;
    if (training.epochs <= trained)
        return Error{ErrorKind::Invalid, say("The run %1 has been trained for %2 epochs; ask for more than that.",
                                             shortId(finished), trained)};
    RunSpec longer = finished.spec();
    longer.training.epochs = training.epochs;
    longer.training.patience = training.patience.value_or(longer.training.patience);
    if (!longer.training.patienceHasEffect())
        longer.training.patience = 0;
    if (auto valid = validate(longer); !valid)
        return valid.error();
    const int end = endsAfter(epochs, longer.training.patience);
    if (end == 0)
        return Longer{std::move(longer), {}};
    Error ends{
        ErrorKind::Invalid,
        say("With a patience of %1 the run %2 ends after epoch %3, however many epochs it is given; ask for more "
            "patience, too (0: never stops early).",
            longer.training.patience, shortId(finished), end)};
    if (end < trained)
        return ends;
    return Longer{std::move(longer), std::move(ends)};
}

/// What is varied by none of the two.
bool staysFactor(const Factor& factor) {
    return factor.field != "training.epochs" && factor.field != "training.patience";
}

} // namespace

Result<RunSpec> longerSpec(const RunFolder& finished, const LongerTraining& training) {
    auto longer = longerOf(finished, training);
    if (!longer)
        return longer.error();
    if (longer->ends)
        return *longer->ends;
    return std::move(longer->spec);
}

Result<void> beginLonger(const RunFolder& finished, const RunSpec& longer) {
    const auto events = finished.events();
    if (!events)
        return events.error();
    std::string text;
    for (RunEvent event : *events) {
        if (auto* started = std::get_if<StartedEvent>(&event.body))
            started->begunFrom = finished.id();
        if (belongsToBoth(event))
            text += encodeEvent(event) + "\n";
    }
    const auto folder = RunFolder::claim(ProjectLayout::ofRunFolder(finished.path()), longer);
    if (!folder)
        return folder.error();
    const auto lock = FileLock::tryAcquire(folder->file("lock"));
    if (!lock && lock.error().kind == ErrorKind::Locked) // it has begun
        return {};
    if (!lock)
        return lock.error();
    const auto own = folder->events();
    if (!own)
        return own.error();
    return own->empty() ? writeFileAtomically(folder->eventsFile(), text) : Result<void>();
}

Result<Study> trainLonger(const ProjectLayout& project, const Study& study, const LongerTraining& training,
                          const std::string& name) {
    std::vector<std::pair<RunFolder, RunSpec>> runs;
    std::vector<RunSpec> specs;
    std::optional<Error> ends; // of the first run that does, as long as none goes on
    bool goesOn = false;
    for (const RunSpec& spec : study.runs) {
        auto folder = RunFolder::open(project.run(storedRunId(spec)));
        if (!folder && folder.error().kind == ErrorKind::NotFound)
            return Error{
                ErrorKind::Invalid,
                say("'%1' has a run that has not begun; only finished ones can be trained for longer.", study.name)};
        if (!folder)
            return folder.error();
        auto longer = longerOf(*folder, training);
        if (!longer)
            return longer.error();
        goesOn = goesOn || !longer->ends;
        if (longer->ends && !ends)
            ends = std::move(longer->ends);
        specs.push_back(longer->spec);
        runs.emplace_back(std::move(*folder), std::move(longer->spec));
    }
    if (ends && !goesOn)
        return *ends;
    auto made = studyOfRuns(name.empty() ? study.name + ", " + std::to_string(training.epochs) + " epochs" : name,
                            std::move(specs));
    if (!made)
        return made;
    std::ranges::copy_if(study.factors, std::back_inserter(made->factors), staysFactor);
    for (const auto& [folder, spec] : runs)
        if (auto begun = beginLonger(folder, spec); !begun)
            return begun.error();
    return made;
}

} // namespace etude
