// SPDX-License-Identifier: GPL-3.0-or-later
// Whether fused operators train as well as libtorch's: whole runs on the demo corpus, each seed with both, and their
// test ROC-AUC in pairs.
#include <cmath>
#include <cstdio>
#include <thread>

#include <CLI/CLI.hpp>

#include "app/cli/assignments.h"
#include "engine/core/json.h"
#include "engine/dataset/import/importers.h"
#include "engine/demo/demo_corpus.h"
#include "engine/evaluation/statistics.h"
#include "engine/network/libtorch.h"
#include "engine/network/trainer.h"
#include "engine/training/train_run.h"
#include "tests/bench/scratch_folder.h"

namespace etude::bench {

namespace {

struct Options {
    CorpusSize size = CorpusSize::Small;
    int seeds = 5;
    int epochs = 12;
    int threads = static_cast<int>(std::thread::hardware_concurrency());
    std::string operators = "fused";
    std::vector<std::string> set; ///< "field=value" of the runs
    Precision precision = Precision::Float32;
    bool json = false;
};

/// Test ROC-AUC by seed.
struct Findings {
    std::vector<double> stock;
    std::vector<double> ours;

    [[nodiscard]] std::vector<double> differences() const {
        std::vector<double> all;
        for (std::size_t i = 0; i < ours.size(); ++i)
            all.push_back(ours[i] - stock[i]);
        return all;
    }
};

/// A run in a project of its own: the spec, and so its id, is the same for both.
Result<double> testAuc(const ProjectLayout& project, const RunSpec& spec, const Options& options,
                       const std::string& operators) {
    const auto folder = RunFolder::claim(project, spec);
    if (!folder)
        return folder.error();
    const auto state = trainRun(*folder, {.threads = options.threads, .device = "cpu", .operators = operators}, {});
    if (!state)
        return state.error();
    const auto events = folder->events();
    if (!events)
        return events.error();
    for (const RunEvent& event : *events)
        if (const auto* test = std::get_if<TestEvent>(&event.body); test && test->rocAuc)
            return *test->rocAuc;
    return Error{ErrorKind::Invalid, say("The run in '%1' has no test result.", folder->path())};
}

Result<Findings> measure(const Options& options) {
    const ScratchFolder scratch;
    if (auto made = writeDemoCorpus(scratch.path() / "corpus", options.size, 0); !made)
        return made.error();
    const auto imported = importManifest(scratch.path() / "corpus" / "manifest.csv");
    if (!imported)
        return imported.error();
    RunSpec spec;
    spec.input.audio.clipSeconds = extentOf(options.size).seconds;
    spec.training.epochs = options.epochs;
    if (auto assigned = cli::assign(spec, options.set); !assigned)
        return assigned.error();
    Findings found;
    for (int seed = 0; seed < options.seeds; ++seed)
        for (const bool stock : {true, false}) {
            const ProjectLayout project{scratch.path() / (stock ? "stock" : "ours")};
            const auto hash = saveDataset(project, imported->dataset);
            if (!hash)
                return hash.error();
            spec.data.dataset = *hash;
            spec.training.precision = stock ? Precision::Float32 : options.precision;
            spec.seeds.initialisation = static_cast<std::uint64_t>(seed);
            const auto auc = testAuc(project, spec, options, stock ? "stock" : options.operators);
            if (!auc)
                return auc.error();
            (stock ? found.stock : found.ours).push_back(*auc);
            if (!options.json && !stock)
                std::printf("%4d   %.4f   %.4f   %+.4f\n", seed, found.stock.back(), *auc, *auc - found.stock.back());
            std::fflush(stdout);
        }
    return found;
}

Json jsonReport(const Options& options, const Findings& found) {
    const Summary differences = summarise(found.differences());
    return {{"operators", options.operators},
            {"precision", enumName(options.precision)},
            {"epochs", options.epochs},
            {"stock_roc_auc", found.stock},
            {"roc_auc", found.ours},
            {"mean_difference", differences.mean},
            {"half_width", differences.halfWidth.value()},
            {"seed_deviation", summarise(found.stock).standardDeviation.value()}};
}

void printSummary(const Findings& found) {
    const Summary differences = summarise(found.differences());
    const Summary stock = summarise(found.stock);
    std::printf("mean   %.4f   %.4f   %+.4f +/- %.4f (95 %%, Student, paired)\n", stock.mean,
                summarise(found.ours).mean, differences.mean, differences.halfWidth.value());
    std::printf("Seeds alone make stock operators' AUC vary with a standard deviation of %.4f.\n",
                stock.standardDeviation.value());
}

} // namespace

} // namespace etude::bench

int main(int argc, char** argv) {
    using namespace etude;
    bench::Options options;
    CLI::App app("Trains the demo corpus with libtorch's operators and with Etude's, and compares the test AUC.",
                 "bench_operators");
    std::map<std::string, CorpusSize> sizes;
    for (const auto& [size, name] : EnumNames<CorpusSize>::values)
        sizes.emplace(name, size);
    app.add_option("--size", options.size, "Of the corpus: tiny, small, medium or large")
        ->transform(CLI::CheckedTransformer(sizes));
    app.add_option("--seeds", options.seeds, "Initialisations, each trained twice")->check(CLI::Range(2, 1000));
    app.add_option("--epochs", options.epochs, "Epochs of each run")->check(CLI::Range(1, 1000));
    cli::addAssignments<RunSpec>(app, "--set", options.set, "A field of all runs: field=value; may be given again");
    app.add_option("--threads", options.threads, "Threads of each run")->check(CLI::Range(1, 1024));
    app.add_option("--operators", options.operators, "What is compared with stock; see etude-worker --help")
        ->capture_default_str();
    std::map<std::string, Precision> precisions;
    for (const auto& [precision, name] : EnumNames<Precision>::values)
        precisions.emplace(name, precision);
    app.add_option("--precision", options.precision, "float32 or bfloat16, beside stock operators in float32")
        ->transform(CLI::CheckedTransformer(precisions));
    app.add_flag("--json", options.json, "One JSON document");
    CLI11_PARSE(app, argc, argv);

    keepFreedPages();
    if (!options.json)
        std::printf("seed   stock    %s    difference of the test ROC-AUC\n", options.operators.c_str());
    const auto found = bench::measure(options);
    if (!found) {
        std::fprintf(stderr, "%s\n", found.error().message.c_str());
        return 1;
    }
    if (options.json)
        std::printf("%s\n", dumpJson(bench::jsonReport(options, *found), 2).c_str());
    else
        bench::printSummary(*found);
    return 0;
}
