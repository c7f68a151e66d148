// SPDX-License-Identifier: GPL-3.0-or-later
// Whole training steps of the paper's network: stock operators in the paper's order, ours, and PyTorch from PyPI where
// a Python has it, on the same weights and the same batch, in rounds that ask one after the other.
#include <cmath>
#include <csignal>
#include <cstdio>
#include <optional>
#include <thread>

#include <CLI/CLI.hpp>

#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/core/memory_limit.h"
#include "engine/experiment/network_plan.h"
#include "engine/network/device.h"
#include "engine/network/kernels/block_kernels.h"
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
    bool alone = false;
    bool json = false;
    std::string serve; ///< the child's part
};

/// A way to train, the process that does it, and its times in milliseconds a clip: one for each round.
struct Side {
    std::string key; ///< in the JSON
    std::string title;
    std::vector<std::string> command;
    std::vector<std::string> environment = {};
    std::optional<PythonPeer> process = {};
    std::vector<double> times = {};
    double firstLoss = std::nan("");
    Json blocks = {};
};

struct CaseReport {
    std::string input;
    int batch = 0;
    std::vector<Side> sides;
    bool inTurns = true; ///< all were alive, and asked in rounds

    [[nodiscard]] const Side& side(std::string_view key) const { return *std::ranges::find(sides, key, &Side::key); }
};

struct Report {
    std::vector<CaseReport> cases;
    Json versions = Json::object();
    std::string whyAlone; ///< no PyTorch
};

/// What tells glibc to keep freed pages, as keepFreedPages() does.
const std::vector<std::string> kKeptPages{"MALLOC_MMAP_MAX_=0", "MALLOC_TRIM_THRESHOLD_=1000000000000",
                                          "MALLOC_TOP_PAD_=67108864"};

void addOwn(CaseReport& report, const Options& options, const std::string& key, const std::string& title,
            const std::string& variant) {
    report.sides.push_back({key,
                            title,
                            {(executableFolder() / "bench_learn").string(), "--serve", variant, "--input", report.input,
                             "--batch", std::to_string(report.batch), "--threads", std::to_string(options.threads)}});
}

/// The first Python that has PyTorch; empty if there is none.
std::string findPython(const Options& options, std::string& whyNone) {
    const std::string script = ETUDE_REFERENCE_SCRIPTS "/train_pytorch.py";
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
    for (const auto& [variant, title] : variants)
        for (const bool kept : {false, true})
            report.sides.push_back(
                {std::string("pytorch_") + variant + (kept ? "_kept" : ""),
                 std::string(title) + (kept ? ", freed pages kept" : ""),
                 {python, ETUDE_REFERENCE_SCRIPTS "/train_pytorch.py", "--serve", variant, "--input", report.input,
                  "--batch", std::to_string(report.batch), "--threads", std::to_string(options.threads)},
                 kept ? kKeptPages : std::vector<std::string>{}});
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
    report.inTurns = plan->trainingBytes(report.batch, false) * std::ssize(report.sides) < availableMemory();
    if (!report.inTurns) {
        for (Side& side : report.sides) {
            auto done = start(side, versions);
            for (int round = 0; done && round < options.rounds; ++round)
                done = measureRound(side, report.batch, options.steps);
            if (done)
                done = finish(side, options.rounds);
            if (!done)
                return done;
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

Result<Report> run(const Options& options) {
    Report report;
    report.whyAlone = "Without PyTorch, as asked for";
    const std::string python = options.alone ? std::string() : findPython(options, report.whyAlone);
    if (python.empty() && !options.python.empty() && !options.alone)
        return Error{ErrorKind::NotFound, data(report.whyAlone + ".")};
    for (const std::string& input : options.inputs)
        for (const int batch : options.batches) {
            CaseReport one{input, batch, {}};
            addOwn(one, options, "stock", "libtorch, the paper's order", "paper");
            addOwn(one, options, "stock_kept", "the same, freed pages kept", "paper_kept");
            addOwn(one, options, "stock_reordered", "the same, ELU after the pooling", "stock");
            addOwn(one, options, "ours", "Etude", "fused");
            if (availableInstructionSets().back() == InstructionSet::Avx512)
                addOwn(one, options, "avx2", "Etude, kernels for AVX2", "avx2");
            if (hasBFloat16({}))
                addOwn(one, options, "bfloat16", "Etude, precision=bfloat16", "bfloat16");
            if (!python.empty())
                addPyTorch(one, options, python);
            if (auto measured = measure(one, options, report.versions); !measured)
                return measured.error();
            report.cases.push_back(std::move(one));
        }
    return report;
}

/// The median of the rounds' ratios.
double ratio(const Side& side, const Side& ours) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < ours.times.size(); ++i)
        ratios.push_back(side.times[i] / ours.times[i]);
    return median(ratios);
}

/// X_ms_per_clip and, of others than ours, X_ratio: their time over ours.
Json jsonCase(const CaseReport& report) {
    Json json{{"input", report.input}, {"batch", report.batch}, {"in_turns", report.inTurns}};
    const Side& ours = report.side("ours");
    for (const Side& side : report.sides) {
        json[side.key + "_ms_per_clip"] = median(side.times);
        json[side.key + "_first_loss"] = side.firstLoss;
        if (&side != &ours)
            json[side.key + "_ratio"] = ratio(side, ours);
        if (!side.blocks.is_null())
            json[side.key + "_blocks"] = side.blocks;
    }
    return json;
}

/// The first case's figures, and all "cases".
Json jsonReport(const Options& options, const Report& report) {
    Json json = jsonCase(report.cases.front());
    json["threads"] = options.threads;
    json["rounds"] = options.rounds;
    json["versions"] = report.versions;
    json["cases"] = Json::array();
    for (const CaseReport& one : report.cases)
        json["cases"].push_back(jsonCase(one));
    return json;
}

void printCase(const CaseReport& report) {
    std::printf("\n%s, batch %d: a training step, milliseconds a clip, median of %zu rounds%s\n", report.input.c_str(),
                report.batch, report.side("ours").times.size(),
                report.inTurns ? "" : ", one after the other for want of memory");
    const Side& ours = report.side("ours");
    for (const Side& side : report.sides)
        std::printf("  %-48s %8.2f   %6.2fx   loss of the first step %.6f\n", side.title.c_str(), median(side.times),
                    ratio(side, ours), side.firstLoss);
    const double clips = report.batch;
    const Json& stockBlocks = report.side("stock").blocks;
    std::printf("  block     forward: stock    ours   backward: stock    ours\n");
    double inBlocks = 0.0;
    for (std::size_t i = 0; i < ours.blocks.size(); ++i) {
        const auto at = [&](const Json& blocks, const char* key) { return blocks[i][key].get<double>() / clips; };
        inBlocks += at(ours.blocks, "forward_ms") + at(ours.blocks, "backward_ms");
        std::printf("  %5zu %16.2f %7.2f %17.2f %7.2f\n", i + 1, at(stockBlocks, "forward_ms"),
                    at(ours.blocks, "forward_ms"), at(stockBlocks, "backward_ms"), at(ours.blocks, "backward_ms"));
    }
    std::printf("  last layer, loss and ADAM: %.2f\n", median(ours.times) - inBlocks);
}

void printReport(const Options& options, const Report& report) {
    std::printf("%d threads", options.threads);
    for (const auto& [name, version] : report.versions.items())
        std::printf(", %s %s", name.c_str(), version.get<std::string>().c_str());
    std::printf("\n");
    for (const CaseReport& one : report.cases)
        printCase(one);
    if (!report.versions.contains("torch"))
        std::printf("\n%s\n", report.whyAlone.c_str());
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
        ->check(CLI::Range(2, 512))
        ->capture_default_str();
    app.add_option("--rounds", options.rounds, "How often each is asked")->check(CLI::Range(1, 1000));
    app.add_option("--steps", options.steps, "Training steps a round")->check(CLI::Range(1, 1000));
    app.add_option("--threads", options.threads, "Threads of each")->check(CLI::Range(1, 1024));
    app.add_option("--python", options.python, "A Python that has PyTorch");
    app.add_flag("--alone", options.alone, "Without PyTorch");
    app.add_flag("--json", options.json, "One JSON document");
    app.add_option("--serve", options.serve)->group("");
    CLI11_PARSE(app, argc, argv);

    if (!options.serve.empty()) {
        bench::serveLearning({options.serve, options.inputs.front(), options.batches.front(), options.threads});
        return 0;
    }
    std::signal(SIGPIPE, SIG_IGN); // a process that has ended is an error with a sentence
    const auto report = bench::run(options);
    if (!report) {
        std::fprintf(stderr, "%s\n", report.error().message.c_str());
        return 1;
    }
    if (options.json)
        std::printf("%s\n", dumpJson(bench::jsonReport(options, *report), 2).c_str());
    else
        bench::printReport(options, *report);
    return 0;
}
