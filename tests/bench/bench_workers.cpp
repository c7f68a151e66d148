// SPDX-License-Identifier: GPL-3.0-or-later
// Several runs at once on a processor: how long a study of the demo corpus takes from its first run to its last with
// one worker that has all cores, and with several that share them. Each round does both, one after the other, each in a
// project of its own, with the real scheduler and workers.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>

#include <CLI/CLI.hpp>

#include "engine/core/json.h"
#include "engine/core/parallel_for.h"
#include "engine/dataset/import/importers.h"
#include "engine/demo/demo_corpus.h"
#include "engine/experiment/run_folder.h"
#include "engine/experiment/scheduler.h"
#include "engine/experiment/study.h"
#include "tests/bench/measurements.h"
#include "tests/bench/scratch_folder.h"

namespace etude::bench {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::string size = "small";
    std::vector<int> workers{1, 2};
    int runs = 12;
    int epochs = 8;
    int rounds = 3;
    bool json = false;
};

/// One study from its first run to its last.
struct StudyTime {
    double seconds = 0.0;
    double training = 0.0; ///< clips a second that all workers trained together, the median of all epochs
    double load = 0.0;     ///< how many processes wanted a core in the last minute before it, others' too
};

struct Findings {
    int threads = 0;                             ///< the cores of the machine
    std::map<int, std::vector<StudyTime>> times; ///< by workers, one for each round
};

double loadOfLastMinute() {
    double load = 0.0;
    return ::getloadavg(&load, 1) == 1 ? load : 0.0;
}

Result<Study> studyOf(const Options& options, CorpusSize size, const Dataset& dataset) {
    StudyPlan plan;
    plan.name = "bench";
    plan.base = studyBase();
    plan.base.data.dataset = datasetHash(dataset).hex();
    plan.base.input.audio.clipSeconds = extentOf(size).seconds;
    plan.base.training.epochs = options.epochs;
    plan.factors = {{"compression", {std::string("decibel"), std::string("linear")}}};
    plan.seeds = std::max(options.runs / 2, 1);
    return expandStudy(plan);
}

/// Clips a second that the workers trained together, as their epochs tell it.
double clipsPerSecond(const ProjectLayout& project, const Study& study, int workers) {
    std::vector<double> rates;
    for (const RunSpec& spec : study.runs)
        if (const auto folder = RunFolder::open(project.run(storedRunId(spec))))
            if (const auto events = folder->events())
                for (const RunEvent& event : *events)
                    if (const auto* epoch = std::get_if<EpochEvent>(&event.body))
                        rates.push_back(epoch->clipsPerSecond * workers);
    return rates.empty() ? 0.0 : median(std::move(rates));
}

Result<StudyTime> timeStudy(const fs::path& folder, const Dataset& dataset, const Study& study, int workers) {
    const ProjectLayout project{folder};
    if (auto saved = saveDataset(project, dataset); !saved)
        return saved.error();
    if (auto saved = saveStudy(project, study); !saved)
        return saved.error();
    SchedulerOptions scheduling;
    scheduling.worker = executableFolder() / "etude-worker";
    scheduling.settings.device = "cpu";
    scheduling.workers = workers;
    StudyTime time;
    time.load = loadOfLastMinute();
    const auto start = std::chrono::steady_clock::now();
    const auto done = runQueue(project, scheduling);
    time.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!done)
        return done.error();
    if (done->finished != static_cast<int>(study.runs.size()))
        return Error{ErrorKind::Io, say("%1 of %2 runs finished.", done->finished, study.runs.size())};
    time.training = clipsPerSecond(project, study, workers);
    return time;
}

Result<Findings> measure(const Options& options) {
    const ScratchFolder scratch;
    const auto size = enumFromName<CorpusSize>(options.size).value_or(CorpusSize::Small);
    if (auto made = writeDemoCorpus(scratch.path() / "corpus", size, 0); !made)
        return made.error();
    const auto imported = importManifest(scratch.path() / "corpus" / "manifest.csv");
    if (!imported)
        return imported.error();
    const auto study = studyOf(options, size, imported->dataset);
    if (!study)
        return study.error();
    Findings found;
    found.threads = threadCount(0);
    for (int round = 0; round < options.rounds; ++round)
        for (std::size_t i = 0; i < options.workers.size(); ++i) {
            // Now one is first, now the other.
            const std::size_t place = round % 2 == 0 ? i : options.workers.size() - 1 - i;
            const int workers = options.workers[place];
            const fs::path folder = scratch.path() / ("p" + std::to_string(round) + "-" + std::to_string(workers));
            const auto time = timeStudy(folder, imported->dataset, *study, workers);
            if (!time)
                return time.error();
            found.times[workers].push_back(*time);
            std::error_code ignored;
            fs::remove_all(folder, ignored);
        }
    return found;
}

double medianOf(const std::vector<StudyTime>& times, double StudyTime::*member) {
    std::vector<double> values;
    for (const StudyTime& time : times)
        values.push_back(time.*member);
    return median(std::move(values));
}

double runsPerMinute(const Options& options, const std::vector<StudyTime>& times) {
    constexpr double kMinute = 60.0;
    return kMinute * options.runs / medianOf(times, &StudyTime::seconds);
}

Json jsonReport(const Options& options, const Findings& found) {
    Json sides = Json::array();
    for (const auto& [workers, times] : found.times) {
        Json seconds = Json::array();
        Json loads = Json::array();
        for (const StudyTime& time : times) {
            seconds.push_back(time.seconds);
            loads.push_back(time.load);
        }
        sides.push_back({{"workers", workers},
                         {"threads_each", std::max(found.threads / workers, 1)},
                         {"seconds", seconds},
                         {"load_before", loads},
                         {"runs_per_minute", runsPerMinute(options, times)},
                         {"clips_per_second", medianOf(times, &StudyTime::training)}});
    }
    return {{"runs", options.runs}, {"epochs", options.epochs}, {"cores", found.threads}, {"sides", sides}};
}

void printReport(const Options& options, const Findings& found) {
    std::printf("A study of %d runs of %d epochs on the %s demo corpus, from nothing, on %d cores; medians of %d "
                "rounds\n\n%-28s%12s%16s%18s%14s\n",
                options.runs, options.epochs, options.size.c_str(), found.threads, options.rounds, "", "seconds",
                "runs a minute", "clips a second", "load before");
    for (const auto& [workers, times] : found.times) {
        const int threads = std::max(found.threads / workers, 1);
        char title[64];
        std::snprintf(title, sizeof title, "%d worker%s x %d thread%s", workers, workers == 1 ? "" : "s", threads,
                      threads == 1 ? "" : "s");
        std::printf("%-28s%12.1f%16.2f%18.0f%14.1f\n", title, medianOf(times, &StudyTime::seconds),
                    runsPerMinute(options, times), medianOf(times, &StudyTime::training),
                    medianOf(times, &StudyTime::load));
    }
}

} // namespace

} // namespace etude::bench

int main(int argc, char** argv) {
    using namespace etude;
    bench::Options options;
    CLI::App app("Times a study on the demo corpus with one worker that has all cores, and with several that share "
                 "them.",
                 "bench_workers");
    app.add_option("--size", options.size, "Of the demo corpus")
        ->check(CLI::IsMember({"tiny", "small", "medium", "large"}))
        ->capture_default_str();
    app.add_option("--workers", options.workers, "Numbers of workers to compare")
        ->delimiter(',')
        ->check(CLI::Range(1, 1024));
    app.add_option("--runs", options.runs, "Of the study, an even number")->check(CLI::Range(2, 1000));
    app.add_option("--epochs", options.epochs, "Of each run")->check(CLI::Range(1, 1000));
    app.add_option("--rounds", options.rounds, "Each measures all numbers of workers")->check(CLI::Range(1, 100));
    app.add_flag("--json", options.json, "One JSON document");
    CLI11_PARSE(app, argc, argv);
    options.runs += options.runs % 2;

    const auto found = bench::measure(options);
    if (!found) {
        std::fprintf(stderr, "%s\n", found.error().message.c_str());
        return 1;
    }
    if (options.json)
        std::printf("%s\n", dumpJson(bench::jsonReport(options, *found), 2).c_str());
    else
        bench::printReport(options, *found);
    return 0;
}
