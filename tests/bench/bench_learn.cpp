// SPDX-License-Identifier: GPL-3.0-or-later
// Whole training steps of the paper's network: stock operators in the paper's order, ours, and PyTorch from PyPI where
// a Python has it, on the same weights and the same batch, in rounds that ask one after the other. On a GPU also what
// it moves, beside what it can, and an epoch of MSD's size.
#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

#include <CLI/CLI.hpp>

#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/core/memory_limit.h"
#include "engine/core/parallel_for.h"
#include "engine/core/random.h"
#include "engine/experiment/network_plan.h"
#include "engine/network/device.h"
#include "engine/network/kernels/block_kernels.h"
#include "engine/preprocess/preprocess.h"
#include "tests/bench/learn_report.h"
#include "tests/bench/learn_side.h"
#include "tests/bench/measurements.h"
#include "tests/bench/python_peer.h"

namespace etude::bench {

namespace {

struct Options {
    std::vector<std::string> inputs{"mel"};
    std::vector<int> batches{16};
    int rounds = 5;
    int steps = 2;
    int threads = static_cast<int>(std::thread::hardware_concurrency());
    std::string python;
    std::string scripts = ETUDE_REFERENCE_SCRIPTS;
    std::string device = "cpu";
    double epochSeconds = 0.0;
    std::vector<std::string> layouts{"eager", "channels_last", "compile", "compile_channels_last"};
    bool alone = false;
    bool json = false;
    std::string serve; ///< the child's part

    [[nodiscard]] bool onGpu() const { return device != "cpu"; }
};

/// What tells glibc to keep freed pages, as keepFreedPages() does.
const std::vector<std::string> kKeptPages{"MALLOC_MMAP_MAX_=0", "MALLOC_TRIM_THRESHOLD_=1000000000000",
                                          "MALLOC_TOP_PAD_=67108864"};

std::vector<std::string> ownCommand(const Options& options, const std::string& input, int batch,
                                    const std::string& variant) {
    return {(executableFolder() / "bench_learn").string(),
            "--serve",
            variant,
            "--input",
            input,
            "--batch",
            std::to_string(batch),
            "--threads",
            std::to_string(options.threads),
            "--device",
            options.device};
}

void addOwn(CaseReport& report, const Options& options, const std::string& key, const std::string& title,
            const std::string& variant) {
    report.sides.push_back({key, title, ownCommand(options, report.input, report.batch, variant)});
}

/// The first Python that has PyTorch; empty if there is none.
std::string findPython(const Options& options, std::string& whyNone) {
    const std::string script = options.scripts + "/train_pytorch.py";
    for (const std::string& python : options.python.empty() ? pythons() : std::vector{options.python}) {
        auto peer = PythonPeer::start(python, {script, "--versions"});
        if (peer)
            return python;
        whyNone = "PyTorch was not found (" + python + ": " + peer.error().message +
                  "); install it with 'pip install torch numpy' and name that Python with --python";
    }
    return {};
}

void addPyTorch(CaseReport& report, const Options& options, const std::string& python) {
    const std::pair<const char*, const char*> variants[] = {{"eager", "PyTorch eager"},
                                                            {"channels_last", "PyTorch channels-last"},
                                                            {"compile", "torch.compile"},
                                                            {"compile_channels_last", "torch.compile, channels-last"}};
    const auto add = [&](const std::string& variant, const std::string& key, const std::string& says,
                         std::vector<std::string> environment) {
        report.sides.push_back(
            {"pytorch_" + key,
             says,
             {python, options.scripts + "/train_pytorch.py", "--serve", variant, "--input", report.input, "--batch",
              std::to_string(report.batch), "--threads", std::to_string(options.threads), "--device", options.device},
             std::move(environment)});
    };
    for (const std::string precision : {"", "_bfloat16"})
        for (const auto& [variant, title] : variants) {
            if (std::ranges::find(options.layouts, variant) == options.layouts.end())
                continue;
            const std::string key = variant + precision;
            if (options.onGpu() || precision.empty())
                add(key, key, std::string(title) + (precision.empty() ? "" : ", bfloat16"), {});
            if (!options.onGpu() && precision.empty())
                add(key, key + "_kept", std::string(title) + ", freed pages kept", kKeptPages);
        }
}

/// Etude's own ways to train on the device.
void addOwnSides(CaseReport& one, const Options& options) {
    addOwn(one, options, "stock", "libtorch, the paper's order", "paper");
    if (options.onGpu()) {
        addOwn(one, options, "stock_reordered", "the same, ELU after the pooling", "stock");
        addOwn(one, options, "channels_last", "the same, channels-last", "channels_last");
        addOwn(one, options, "ours", "Etude", "usual");
        addOwn(one, options, "bfloat16", "Etude, precision=bfloat16", "bfloat16");
        addOwn(one, options, "float16", "Etude, precision=float16", "float16");
        return;
    }
    addOwn(one, options, "stock_kept", "the same, freed pages kept", "paper_kept");
    addOwn(one, options, "stock_reordered", "the same, ELU after the pooling", "stock");
    addOwn(one, options, "ours", "Etude", "usual");
    if (availableInstructionSets().back() == InstructionSet::Avx512)
        addOwn(one, options, "avx2", "Etude, kernels for AVX2", "avx2");
    if (hasBFloat16({}))
        addOwn(one, options, "bfloat16", "Etude, precision=bfloat16", "bfloat16");
}

/// Starts the process. Its first step warms it up, and the loss of that tells whether all train the same.
Result<void> start(Side& side, Json& versions) {
    auto process =
        PythonPeer::start(side.command.front(), {side.command.begin() + 1, side.command.end()}, side.environment);
    if (!process)
        return process.error();
    side.process.emplace(std::move(*process));
    versions.update(side.process->greeting());
    const auto answer = side.process->ask({{"steps", 1}});
    if (!answer)
        return answer.error();
    side.firstLoss = answer->at("loss");
    if (auto warm = side.process->ask({{"steps", 1}}); !warm)
        return warm.error();
    return {};
}

Result<void> measureRound(Side& side, int batch, int steps) {
    const auto answer = side.process->ask({{"steps", steps}});
    if (!answer)
        return answer.error();
    side.times.push_back(median(answer->at("ms")) / batch);
    return {};
}

/// The time of each block, of those whose table is printed; then the process ends.
Result<void> finish(Side& side, int rounds) {
    if (side.key == "stock" || side.key == "ours" || side.key == "bfloat16") {
        const auto answer = side.process->ask({{"blocks", 1 + rounds}});
        if (!answer)
            return answer.error();
        side.blocks = answer->at("blocks");
    }
    side.process.reset();
    return {};
}

/// In rounds if all fit into memory at once, each with what stock operators need; else one after the other.
Result<void> measure(CaseReport& report, const Options& options, Json& versions) {
    const auto plan = planNetwork({}, inputShape(report.input), kTags);
    if (!plan)
        return plan.error();
    report.inTurns = !options.onGpu() && // whose memory one process may want whole
                     plan->trainingBytes(report.batch, false) * std::ssize(report.sides) < availableMemory();
    if (!report.inTurns) {
        for (Side& side : report.sides) {
            auto done = start(side, versions);
            for (int round = 0; done && round < options.rounds; ++round)
                done = measureRound(side, report.batch, options.steps);
            if (done)
                done = finish(side, options.rounds);
            if (!done && !options.onGpu())
                return done;
            if (!done) {
                side.problem = done.error().message;
                side.process.reset();
                side.times.clear();
            }
        }
        return {};
    }
    for (Side& side : report.sides)
        if (auto started = start(side, versions); !started)
            return started;
    for (int round = 0; round < options.rounds; ++round)
        for (Side& side : report.sides)
            if (auto measured = measureRound(side, report.batch, options.steps); !measured)
                return measured;
    for (Side& side : report.sides)
        if (auto finished = finish(side, options.rounds); !finished)
            return finished;
    return {};
}

/// The device asked once, by a process of its own.
Result<Json> askOnce(const Options& options, const std::string& input, int batch, const std::string& variant,
                     const std::vector<Json>& requests) {
    const auto command = ownCommand(options, input, batch, variant);
    auto process = PythonPeer::start(command.front(), {command.begin() + 1, command.end()}, {});
    if (!process)
        return process.error();
    Json all = Json::object();
    for (const Json& request : requests) {
        const auto answer = process->ask(request);
        if (!answer)
            return answer.error();
        all.update(*answer);
    }
    return all;
}

/// Milliseconds for the inputs of a batch, in decibel, from stored spectrograms, with one thread and with all.
Json preprocessingTimes(const Options& options, const CaseReport& one) {
    InputConfig config;
    if (one.input.ends_with("stft"))
        config.spectrum.representation = Representation::Stft;
    const InputShape shape = inputShape(one.input);
    const auto preprocessor = Preprocessor::create(config);
    Spectrogram stored;
    stored.bands = shape.bands;
    stored.frames = shape.frames;
    Random random(1, Purpose::Corpus);
    for (int i = 0; i < shape.bands * shape.frames; ++i)
        stored.values.push_back(static_cast<float>(random.uniform()));
    Json answer = Json::object();
    for (const int threads : {1, options.threads}) {
        std::vector<double> times;
        for (int round = 0; round < options.rounds; ++round) {
            const auto start = std::chrono::steady_clock::now();
            static_cast<void>(
                parallelFor(static_cast<std::size_t>(one.batch), threads, [&](std::size_t) -> Result<void> {
                    const auto input = preprocessor->apply(Spectrogram(stored));
                    return input ? Result<void>() : input.error();
                }));
            times.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        }
        answer[threads == 1 ? "one_thread_ms" : "all_threads_ms"] = median(times);
    }
    return answer;
}

/// What belongs to a GPU alone.
Result<void> measureDevice(CaseReport& one, const Options& options) {
    auto device = askOnce(options, one.input, one.batch, "usual",
                          {{{"copy", options.rounds}}, {{"transfers", 1 + options.rounds}}});
    if (!device)
        return device.error();
    one.device = std::move(*device);
    one.preprocessing = preprocessingTimes(options, one);
    return {};
}

Result<LearnReport> run(const Options& options) {
    LearnReport report{.threads = options.threads, .rounds = options.rounds};
    report.whyAlone = "Without PyTorch, as asked for";
    const std::string python = options.alone ? std::string() : findPython(options, report.whyAlone);
    if (python.empty() && !options.python.empty() && !options.alone)
        return Error{ErrorKind::NotFound, data(report.whyAlone + ".")};
    for (const std::string& input : options.inputs)
        for (const int batch : options.batches) {
            CaseReport one{input, batch, {}};
            addOwnSides(one, options);
            if (!python.empty())
                addPyTorch(one, options, python);
            if (auto measured = measure(one, options, report.versions); !measured)
                return measured.error();
            if (options.onGpu())
                if (auto measured = measureDevice(one, options); !measured)
                    return measured.error();
            report.cases.push_back(std::move(one));
        }
    if (options.epochSeconds > 0.0) {
        auto epoch = askOnce(options, options.inputs.front(), options.batches.back(),
                             options.onGpu() ? "bfloat16" : "usual", {{{"epoch", options.epochSeconds}}});
        if (!epoch)
            return epoch.error();
        report.epoch = std::move(*epoch);
        report.epoch["batch"] = options.batches.back();
        report.epoch["precision"] = options.onGpu() ? "bfloat16" : "float32";
    }
    return report;
}

} // namespace

} // namespace etude::bench

int main(int argc, char** argv) {
    using namespace etude;
    bench::Options options;
    CLI::App app("Times whole training steps of the paper's network beside libtorch's operators and PyTorch.",
                 "bench_learn");
    app.add_option("--input", options.inputs,
                   "mel (96 x 1360), stft (257 x 1360), or short_mel and short_stft of 40 frames; one or more")
        ->check(CLI::IsMember({"mel", "stft", "short_mel", "short_stft"}))
        ->capture_default_str();
    app.add_option("--batch", options.batches, "Clips of a batch, one or more numbers")
        ->check(CLI::Range(2, 4096))
        ->capture_default_str();
    app.add_option("--rounds", options.rounds, "How often each is asked")->check(CLI::Range(1, 1000));
    app.add_option("--steps", options.steps, "Training steps a round")->check(CLI::Range(1, 1000));
    app.add_option("--threads", options.threads, "Threads of each")->check(CLI::Range(1, 1024));
    app.add_option("--python", options.python, "A Python that has PyTorch");
    app.add_option("--scripts", options.scripts, "The folder of train_pytorch.py")->capture_default_str();
    app.add_option("--pytorch", options.layouts, "What of PyTorch is measured; compiling takes a minute each")
        ->check(CLI::IsMember({"eager", "channels_last", "compile", "compile_channels_last"}));
    app.add_option("--device", options.device, "cpu, cuda or cuda:N")->capture_default_str();
    app.add_option("--epoch", options.epochSeconds,
                   "Train for so many seconds on an epoch of MSD's size (201 680 clips), or as much of it as fits, in "
                   "the device's memory")
        ->check(CLI::Range(0.0, 3600.0));
    app.add_flag("--alone", options.alone, "Without PyTorch");
    app.add_flag("--json", options.json, "One JSON document");
    app.add_option("--serve", options.serve)->group("");
    CLI11_PARSE(app, argc, argv);

    if (!options.serve.empty()) {
        bench::serveLearning(
            {options.serve, options.inputs.front(), options.batches.front(), options.threads, options.device});
        return 0;
    }
    std::signal(SIGPIPE, SIG_IGN); // a process that has ended is an error with a sentence
    const auto report = bench::run(options);
    if (!report) {
        std::fprintf(stderr, "%s\n", report.error().message.c_str());
        return 1;
    }
    if (options.json)
        std::printf("%s\n", dumpJson(bench::jsonReport(*report), 2).c_str());
    else
        bench::printReport(*report);
    return 0;
}
