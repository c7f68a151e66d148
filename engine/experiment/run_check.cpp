// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/run_check.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>

#include "engine/core/field_json.h"
#include "engine/core/files.h"
#include "engine/core/host_name.h"
#include "engine/core/npy.h"
#include "engine/core/temporary_folder.h"
#include "engine/experiment/worker_process.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr int kOtherBatch = 7; ///< divides few numbers of clips
constexpr auto kPoll = std::chrono::milliseconds(200);
constexpr double kSingleRounding = 1e-5; ///< of a score
constexpr double kHalfRounding = 2e-2;

fs::path checkFile(const fs::path& runFolder) {
    return runFolder / "check.json";
}

/// What a run's folder says that a repetition must say again.
struct Told {
    StartedEvent started;
    std::map<int, EpochEvent> epochs; ///< without the times
    std::optional<TestEvent> test;    ///< likewise
};

Result<Told> toldBy(const RunFolder& folder) {
    const auto events = folder.events();
    if (!events)
        return events.error();
    Told told;
    for (const RunEvent& event : *events) {
        if (const auto* started = std::get_if<StartedEvent>(&event.body))
            told.started = *started;
        if (const auto* epoch = std::get_if<EpochEvent>(&event.body)) {
            told.epochs[epoch->epoch] = *epoch;
            told.epochs[epoch->epoch].seconds = told.epochs[epoch->epoch].clipsPerSecond = 0.0;
        }
        if (const auto* test = std::get_if<TestEvent>(&event.body)) {
            told.test = *test;
            told.test->seconds = told.test->totalSeconds = 0.0;
            told.test->peakMemory = 0;
        }
    }
    return told;
}

/// Everything of the project but its runs, database and queue, so that relative paths mean what they mean there.
Result<void> linkProject(const ProjectLayout& from, const fs::path& to) {
    std::error_code failure;
    fs::create_directory(to / "runs", failure);
    for (const fs::directory_entry& entry : fs::directory_iterator(from.root, failure)) {
        const std::string name = entry.path().filename().string();
        if (name == "runs" || entry.path() == from.queueFile() || name.starts_with("project.sqlite") ||
            name.starts_with("scheduler"))
            continue;
        fs::create_symlink(fs::absolute(entry.path()), to / name, failure);
        if (failure)
            break;
    }
    return failure ? Result<void>(systemError("Cannot create '%1': %2.", to, failure.value())) : Result<void>();
}

int epochsDone(const RunFolder& folder) {
    const auto told = toldBy(folder);
    return told && !told->epochs.empty() ? told->epochs.rbegin()->first : 0;
}

/// Runs the worker to its end.
Result<void> train(const fs::path& program, const RunFolder& folder, std::vector<std::string> arguments,
                   const std::function<void()>& tell, const std::stop_token& stop) {
    arguments.insert(arguments.begin(), folder.path().string());
    auto worker = WorkerProcess::start(program, std::move(arguments), folder.file("worker.log"));
    if (!worker)
        return worker.error();
    while (!worker->hasEnded()) {
        if (stop.stop_requested())
            worker->terminate();
        tell();
        worker->waitForEnd(kPoll);
    }
    if (stop.stop_requested())
        return Error{ErrorKind::Cancelled, say("The check was cancelled.")};
    if (folder.state() == RunState::Finished)
        return {};
    const auto events = folder.events();
    const auto* ended = events && !events->empty() ? std::get_if<EndedEvent>(&events->back().body) : nullptr;
    return Error{ErrorKind::Io,
                 say("The run cannot be repeated here: %1", ended ? data(ended->message) : worker->ending())};
}

/// The device by a name that a worker takes.
std::string deviceOf(const StartedEvent& started) {
    return started.device.starts_with("cpu") ? "cpu" : "auto";
}

bool sameBytes(const fs::path& a, const fs::path& b) {
    const auto left = readFile(a);
    const auto right = readFile(b);
    return left && right && *left == *right;
}

/// The first number of the repetition that is another, and its epoch.
std::pair<RepeatDifference, int> firstDifference(const RunFolder& run, const Told& told, const RunFolder& again,
                                                 const Told& toldAgain) {
    for (const auto& [number, epoch] : told.epochs) {
        const auto found = toldAgain.epochs.find(number);
        if (found == toldAgain.epochs.end())
            return {RepeatDifference::EpochCount, 0};
        if (epoch.trainLoss != found->second.trainLoss)
            return {RepeatDifference::TrainingLoss, number};
        if (epoch != found->second)
            return {RepeatDifference::Validation, number};
    }
    if (told.epochs.size() != toldAgain.epochs.size())
        return {RepeatDifference::EpochCount, 0};
    if (told.test != toldAgain.test)
        return {RepeatDifference::Test, 0};
    if (!sameBytes(run.file("scores.npy"), again.file("scores.npy")))
        return {RepeatDifference::Scores, 0};
    const bool hasWeights = fs::exists(run.file("last.safetensors"));
    return {hasWeights && !sameBytes(run.file("last.safetensors"), again.file("last.safetensors"))
                ? RepeatDifference::Weights
                : RepeatDifference::None,
            0};
}

/// Makes a worker go on with the test.
Result<void> untest(const RunFolder& folder) {
    const auto events = folder.events();
    if (!events)
        return events.error();
    std::string text;
    for (const RunEvent& event : *events)
        if (!std::holds_alternative<TestEvent>(event.body) && !std::holds_alternative<EndedEvent>(event.body))
            text += encodeEvent(event) + "\n";
    return writeFileAtomically(folder.eventsFile(), text);
}

Result<double> largestDifference(const NpyArray& before, const NpyArray& after) {
    const std::vector<double> a = before.toDoubles();
    const std::vector<double> b = after.toDoubles();
    if (before.shape != after.shape)
        return Error{ErrorKind::Corrupt, say("The repeated test has another number of scores.")};
    double largest = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

/// "6e-08"
std::string roughly(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.0e", value);
    return value == 0.0 ? "0" : text;
}

Result<void> writeCheck(const RunFolder& folder, const RunCheck& check) {
    return writeFileAtomically(checkFile(folder.path()), dumpJson(toJson(check), 2) + "\n");
}

} // namespace

bool RunCheck::isFreeOfBatch(Precision precision) const {
    return largest <= (precision == Precision::Float32 ? kSingleRounding : kHalfRounding);
}

Result<RunCheck> checkRun(const fs::path& worker, const RunFolder& finished, const ProgressCallback& progress,
                          const std::stop_token& stop) {
    if (finished.state() != RunState::Finished)
        return Error{ErrorKind::Invalid, say("The run %1 is %2; only a finished one can be checked.", finished.id(),
                                             enumName(finished.state()))};
    const auto told = toldBy(finished);
    if (!told)
        return told.error();
    const auto scratch = TemporaryFolder::create("etude-check-");
    if (!scratch)
        return scratch.error();
    if (auto linked = linkProject(ProjectLayout::ofRunFolder(finished.path()), scratch->path()); !linked)
        return linked.error();
    const auto again = RunFolder::claim({scratch->path()}, finished.spec());
    if (!again)
        return again.error();
    const auto epochs = static_cast<std::int64_t>(told->epochs.size());
    const auto tell = [&] {
        if (progress)
            progress({epochsDone(*again), epochs, say("Training the run again")});
    };
    std::vector<std::string> arguments{
        "--threads",   std::to_string(told->started.threads),
        "--device",    deviceOf(told->started),
        "--operators", told->started.operators.empty() ? "stock" : told->started.operators};
    if (auto trained = train(worker, *again, arguments, tell, stop); !trained)
        return trained.error();
    const auto toldAgain = toldBy(*again);
    const auto scores = readNpy(again->file("scores.npy"));
    if (!toldAgain || !scores)
        return toldAgain ? scores.error() : toldAgain.error();
    const auto [difference, epoch] = firstDifference(finished, *told, *again, *toldAgain);
    RunCheck check{utcNow(),
                   hostName(),
                   static_cast<int>(epochs),
                   static_cast<std::int64_t>(scores->count()),
                   difference,
                   epoch,
                   finished.spec().training.batchSize == kOtherBatch ? kOtherBatch - 2 : kOtherBatch,
                   0.0};
    if (auto cut = untest(*again); !cut)
        return cut.error();
    arguments.insert(arguments.end(), {"--test-batch", std::to_string(check.batchSize)});
    if (auto tested = train(worker, *again, arguments, tell, stop); !tested)
        return tested.error();
    const auto others = readNpy(again->file("scores.npy"));
    const auto largest = others ? largestDifference(*scores, *others) : Result<double>(others.error());
    if (!largest)
        return largest.error();
    check.largest = *largest;
    if (auto written = writeCheck(finished, check); !written)
        return written.error();
    return check;
}

Result<RunFolder> runToCheck(const ProjectLayout& project, const Study& study) {
    for (const RunSpec& spec : study.runs) {
        auto folder = RunFolder::open(project.run(storedRunId(spec)));
        if (folder && folder->state() == RunState::Finished && !spec.data.isCanary())
            return folder;
    }
    return Error{ErrorKind::NotFound,
                 say("No run of the study '%1' has finished: there is nothing to check.", study.name)};
}

Result<std::optional<RunCheck>> readRunCheck(const fs::path& runFolder) {
    const auto text = readFile(checkFile(runFolder));
    if (!text && text.error().kind == ErrorKind::NotFound)
        return std::optional<RunCheck>();
    if (!text)
        return text.error();
    RunCheck check;
    if (const auto read = readMembers(check, parseJson(*text)); !read)
        return Error{ErrorKind::Corrupt, say("'%1' cannot be understood; check the run again.", checkFile(runFolder))};
    return std::optional(std::move(check));
}

namespace {

Sentence toldDifference(const RunCheck& check) {
    switch (check.difference) {
    case RepeatDifference::None:
        return say("the same bits in %1 epochs and %2 test scores", check.epochs, check.scores);
    case RepeatDifference::TrainingLoss:
        return say("another training loss, first in epoch %1", check.epoch);
    case RepeatDifference::Validation:
        return say("another validation, first in epoch %1", check.epoch);
    case RepeatDifference::EpochCount:
        return say("another number of epochs");
    case RepeatDifference::Test:
        return say("another test");
    case RepeatDifference::Scores:
        return say("other scores");
    case RepeatDifference::Weights:
        break;
    }
    return say("other weights");
}

} // namespace

std::vector<Sentence> checkSentences(const RunCheck& check, const RunSpec& spec) {
    std::vector<Sentence> sentences;
    sentences.push_back(check.isRepeated() ? say("Trained again on %1: %2.", check.host, toldDifference(check))
                                           : say("Trained again on %1: %2. The run is not reproducible there.",
                                                 check.host, toldDifference(check)));
    const std::string largest = roughly(check.largest);
    sentences.push_back(check.isFreeOfBatch(spec.training.precision)
                            ? say("Tested in batches of %1 instead of %2: no score differs by more than %3, which is "
                                  "rounding.",
                                  check.batchSize, spec.training.batchSize, largest)
                            : say("Tested in batches of %1 instead of %2: a score differs by %3, which is more than "
                                  "rounding. The network mixes clips of a batch.",
                                  check.batchSize, spec.training.batchSize, largest));
    return sentences;
}

} // namespace etude
