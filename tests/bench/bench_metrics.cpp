// SPDX-License-Identifier: GPL-3.0-or-later
// ROC-AUC and average precision beside scikit-learn's, in one run and on the same scores: each round measures both, one
// after the other. One thread each. Then, once, the bootstrap of a test set on all cores beside the plain way, which
// resamples arrays and scores them anew.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <numeric>
#include <optional>

#include <CLI/CLI.hpp>

#include "engine/analysis/test_set_bootstrap.h"
#include "engine/core/json.h"
#include "engine/core/parallel_for.h"
#include "engine/core/random.h"
#include "engine/evaluation/metrics.h"
#include "tests/bench/measurements.h"
#include "tests/bench/python_peer.h"

namespace etude::bench {

namespace {

struct Options {
    int rounds = 9;
    int clips = 28540; ///< the test part of the Million Song Dataset's released split
    int tags = 50;
    int runs = 6;     ///< of the bootstrap, both sides together
    int draws = 2000; ///< likewise
    std::string python;
    bool alone = false;
    bool json = false;
};

struct Material {
    std::vector<float> scores;
    std::vector<std::uint8_t> labels;
};

/// As sklearn_metrics.py makes it: one label of twenty is 1, and raises its score. Runs have the same labels.
Material makeMaterial(const Options& options, std::uint32_t run = 0) {
    Material material;
    Random scores(0, Purpose::Labels, run, 0);
    Random labels(0, Purpose::Labels, 0, 1);
    for (int i = 0; i < options.clips * options.tags; ++i) {
        material.labels.push_back(labels.chance(0.05));
        material.scores.push_back(static_cast<float>(0.5 * (scores.uniform() + 0.5 * material.labels.back())));
    }
    return material;
}

/// Seconds.
struct BootstrapTimes {
    double ours = 0.0;      ///< all draws, on all cores
    double plainDraw = 0.0; ///< one draw by rocAuc() on resampled arrays, on one
};

struct Findings {
    std::vector<double> ours; ///< milliseconds, one for each round: both measures of all tags
    std::vector<double> rocAuc;
    std::vector<double> averagePrecision;
    double difference = 0.0; ///< the largest of a tag, in either measure
    Json peer;
    std::string whyAlone;
    BootstrapTimes bootstrap;
};

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// One draw of the clips: every tag of every run is gathered, sorted and scored.
void scorePlainDraw(const std::vector<Material>& runs, std::size_t tags, std::uint32_t draw) {
    const std::size_t clips = runs.front().labels.size() / tags;
    Random random(0, Purpose::Bootstrap, 0, draw);
    std::vector<std::size_t> drawn(clips);
    std::ranges::generate(drawn, [&] { return random.below(clips); });
    std::vector<float> scores(clips);
    std::vector<std::uint8_t> labels(clips);
    for (const Material& run : runs)
        for (std::size_t tag = 0; tag < tags; ++tag) {
            for (std::size_t i = 0; i < clips; ++i) {
                scores[i] = run.scores[drawn[i] * tags + tag];
                labels[i] = run.labels[drawn[i] * tags + tag];
            }
            [[maybe_unused]] const volatile double auc = rocAuc(scores, labels).value_or(0.0); // is not optimised away
        }
}

Result<BootstrapTimes> measureBootstrap(const Options& options) {
    constexpr std::uint32_t kPlainDraws = 3;
    const auto tags = static_cast<std::size_t>(options.tags);
    std::vector<Material> runs;
    for (int run = 0; run < options.runs; ++run)
        runs.push_back(makeMaterial(options, static_cast<std::uint32_t>(run)));
    std::vector<std::uint32_t> groups(static_cast<std::size_t>(options.clips));
    std::iota(groups.begin(), groups.end(), 0U);
    ScoredConfigurations sides{tags, runs.front().labels, groups, {}, {}, false};
    for (const Material& run : runs)
        (sides.scoresA.size() < runs.size() / 2 ? sides.scoresA : sides.scoresB).emplace_back(run.scores);

    const auto start = std::chrono::steady_clock::now();
    const auto found = bootstrapTestSet(sides, {.draws = static_cast<std::size_t>(options.draws)});
    if (!found)
        return found.error();
    BootstrapTimes times{secondsSince(start), 0.0};
    const auto startPlain = std::chrono::steady_clock::now();
    for (std::uint32_t draw = 0; draw < kPlainDraws; ++draw)
        scorePlainDraw(runs, tags, draw);
    times.plainDraw = secondsSince(startPlain) / kPlainDraws;
    return times;
}

/// Scores once more by scikit-learn; adds the time and compares the values.
Result<void> measureTheirs(PythonPeer& peer, const std::string& job, const Evaluation& ours,
                           std::optional<double> TagScore::*score, std::vector<double>& times, double& difference) {
    const auto answer = peer.ask({{"job", job}});
    if (!answer)
        return answer.error();
    times.push_back(answer->at("ms"));
    for (std::size_t tag = 0; tag < ours.tags.size(); ++tag)
        difference = std::max(difference,
                              std::abs((ours.tags[tag].*score).value() - answer->at("values").at(tag).get<double>()));
    return {};
}

Result<Findings> measure(const Options& options) {
    const Material material = makeMaterial(options);
    Findings found;
    auto peer = findPeer({"scikit-learn", "sklearn_metrics.py", options.python, options.alone}, found.whyAlone);
    if (!peer)
        return peer.error();
    if (*peer) {
        found.peer = (*peer)->greeting();
        if (auto made = (*peer)->ask({{"make", {{"clips", options.clips}, {"tags", options.tags}}}}); !made)
            return made.error();
    }
    for (int round = 0; round < options.rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        const auto evaluation = evaluate(material.scores, material.labels, static_cast<std::size_t>(options.tags));
        const double spent = secondsSince(start);
        if (!evaluation)
            return evaluation.error();
        found.ours.push_back(1e3 * spent);
        if (!*peer)
            continue;
        auto rocAuc = measureTheirs(**peer, "roc_auc", *evaluation, &TagScore::rocAuc, found.rocAuc, found.difference);
        if (!rocAuc)
            return rocAuc.error();
        auto precision = measureTheirs(**peer, "average_precision", *evaluation, &TagScore::prAuc,
                                       found.averagePrecision, found.difference);
        if (!precision)
            return precision.error();
    }
    const auto bootstrap = measureBootstrap(options);
    if (!bootstrap)
        return bootstrap.error();
    found.bootstrap = *bootstrap;
    return found;
}

/// Times in milliseconds, medians of the rounds; null where scikit-learn took no part. Of the bootstrap in seconds.
Json jsonReport(const Options& options, const Findings& found) {
    Json report{{"clips", options.clips},
                {"tags", options.tags},
                {"rounds", options.rounds},
                {"ours_ms", median(found.ours)},
                {"peer", found.peer},
                {"sklearn_roc_auc_ms", nullptr},
                {"sklearn_average_precision_ms", nullptr},
                {"roc_auc_ratio", nullptr},
                {"largest_difference", nullptr},
                {"bootstrap",
                 {{"runs", options.runs},
                  {"draws", options.draws},
                  {"threads", threadCount(0)},
                  {"ours_s", found.bootstrap.ours},
                  {"plain_draw_s", found.bootstrap.plainDraw}}}};
    if (found.peer.is_null())
        return report;
    report["sklearn_roc_auc_ms"] = median(found.rocAuc);
    report["sklearn_average_precision_ms"] = median(found.averagePrecision);
    report["roc_auc_ratio"] = median(found.rocAuc) / median(found.ours);
    report["largest_difference"] = found.difference;
    return report;
}

void printReport(const Options& options, const Findings& found) {
    std::printf("%d clips x %d tags, %d rounds, medians, one thread\n", options.clips, options.tags, options.rounds);
    std::printf("Etude, ROC-AUC and average precision  %8.1f ms\n", median(found.ours));
    std::printf("Bootstrap of %d runs, %d draws, %d threads  %.2f s; by rocAuc() on resampled arrays one thread takes "
                "%.3f s a draw, %.0f s in all\n",
                options.runs, options.draws, threadCount(0), found.bootstrap.ours, found.bootstrap.plainDraw,
                found.bootstrap.plainDraw * options.draws);
    if (found.peer.is_null()) {
        std::printf("%s\n", found.whyAlone.c_str());
        return;
    }
    std::printf("scikit-learn %s, ROC-AUC           %8.1f ms\n",
                found.peer.at("scikit-learn").get<std::string>().c_str(), median(found.rocAuc));
    std::printf("              average precision       %8.1f ms\n", median(found.averagePrecision));
    std::printf("Etude's both in 1 / %.1f of the time of its ROC-AUC alone; the largest difference is %.1e\n",
                median(found.rocAuc) / median(found.ours), found.difference);
}

} // namespace

} // namespace etude::bench

int main(int argc, char** argv) {
    using namespace etude;
    bench::Options options;
    CLI::App app("Times ROC-AUC and average precision beside scikit-learn's, in pairs, one thread each.",
                 "bench_metrics");
    app.add_option("--rounds", options.rounds, "How often both are measured")->check(CLI::Range(1, 10000));
    app.add_option("--clips", options.clips, "Rows of the array")->check(CLI::Range(1000, 1000000));
    app.add_option("--tags", options.tags, "Columns of the array")->check(CLI::Range(2, 1000));
    app.add_option("--runs", options.runs, "Runs of the bootstrap")->check(CLI::Range(2, 1000));
    app.add_option("--draws", options.draws, "Draws of the bootstrap")->check(CLI::Range(2, 1000000));
    app.add_option("--python", options.python, "A Python that has scikit-learn");
    app.add_flag("--alone", options.alone, "Measure Etude alone");
    app.add_flag("--json", options.json, "One JSON document");
    CLI11_PARSE(app, argc, argv);

    std::signal(SIGPIPE, SIG_IGN); // a Python that has ended is an error with a sentence
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
