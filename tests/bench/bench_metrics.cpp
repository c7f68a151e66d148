// SPDX-License-Identifier: GPL-3.0-or-later
// ROC-AUC and average precision beside scikit-learn's, in one run and on the same scores: each round measures both, one
// after the other. One thread each.
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <optional>

#include <CLI/CLI.hpp>

#include "engine/core/json.h"
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
    std::string python;
    bool alone = false;
    bool json = false;
};

struct Material {
    std::vector<float> scores;
    std::vector<std::uint8_t> labels;
};

/// As sklearn_metrics.py makes it: one label of twenty is 1, and raises its score.
Material makeMaterial(const Options& options) {
    Material material;
    Random scores(0, Purpose::Labels, 0, 0);
    Random labels(0, Purpose::Labels, 0, 1);
    for (int i = 0; i < options.clips * options.tags; ++i) {
        material.labels.push_back(labels.chance(0.05));
        material.scores.push_back(static_cast<float>(0.5 * (scores.uniform() + 0.5 * material.labels.back())));
    }
    return material;
}

struct Findings {
    std::vector<double> ours; ///< milliseconds, one for each round: both measures of all tags
    std::vector<double> rocAuc;
    std::vector<double> averagePrecision;
    double difference = 0.0; ///< the largest of a tag, in either measure
    Json peer;
    std::string whyAlone;
};

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
        const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - start;
        if (!evaluation)
            return evaluation.error();
        found.ours.push_back(spent.count());
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
    return found;
}

/// Times in milliseconds, medians of the rounds; null where scikit-learn took no part.
Json jsonReport(const Options& options, const Findings& found) {
    Json report{{"clips", options.clips},
                {"tags", options.tags},
                {"rounds", options.rounds},
                {"ours_ms", median(found.ours)},
                {"peer", found.peer},
                {"sklearn_roc_auc_ms", nullptr},
                {"sklearn_average_precision_ms", nullptr},
                {"roc_auc_ratio", nullptr},
                {"largest_difference", nullptr}};
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
