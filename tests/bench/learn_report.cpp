// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/learn_report.h"

#include <cstdio>

#include "engine/experiment/network_plan.h"
#include "tests/bench/learn_side.h"
#include "tests/bench/measurements.h"

namespace etude::bench {

namespace {

/// The median of the rounds' ratios; NaN where one has no times.
double ratio(const Side& side, const Side& ours) {
    if (!side.problem.empty() || !ours.problem.empty())
        return std::nan("");
    std::vector<double> ratios;
    for (std::size_t i = 0; i < ours.times.size(); ++i)
        ratios.push_back(side.times[i] / ours.times[i]);
    return median(ratios);
}

/// Bytes of a batch that a block of stock operators reads and writes at least, forward and backward: each operator its
/// tensors once, normalisation what it takes the statistics of once more.
double bytesMoved(const BlockPlan& block, int batch, bool first, int bytesPerValue) {
    const auto values = [&](int maps, int bands, int frames) { return double{1} * maps * bands * frames * batch; };
    const double in = values(block.inMaps, block.inBands, block.inFrames);
    const double map = values(block.outMaps, block.inBands, block.inFrames);
    const double pooled = values(block.outMaps, block.outBands, block.outFrames);
    const double index = 8.0 * pooled; // of the largest in each cell
    const double forward = (in + map) + 3.0 * map + (map + pooled) + 2.0 * pooled;
    const double backward = 3.0 * pooled + (pooled + map) + 5.0 * map + (map + in) + (first ? 0.0 : map + in);
    return bytesPerValue * (forward + backward) + 2.0 * index;
}

/// Gigabytes a second of each block of a side.
std::vector<double> rates(const CaseReport& report, const Side& side) {
    const NetworkPlan plan = planNetwork({}, inputShape(report.input), kTags).value();
    std::vector<double> all;
    for (std::size_t i = 0; i < side.blocks.size(); ++i) {
        const double ms = side.blocks[i]["forward_ms"].get<double>() + side.blocks[i]["backward_ms"].get<double>();
        all.push_back(1e-6 * bytesMoved(plan.blocks[i], report.batch, i == 0, side.key == "bfloat16" ? 2 : 4) / ms);
    }
    return all;
}

/// X_ms_per_clip and, of others than ours, X_ratio: their time over ours.
Json jsonCase(const CaseReport& report) {
    Json json{{"input", report.input},
              {"batch", report.batch},
              {"in_turns", report.inTurns},
              {"device", report.device},
              {"preprocessing", report.preprocessing}};
    const Side& ours = report.side("ours");
    for (const Side& side : report.sides) {
        if (!side.problem.empty()) {
            json[side.key + "_problem"] = side.problem;
            continue;
        }
        json[side.key + "_ms_per_clip"] = median(side.times);
        json[side.key + "_first_loss"] = side.firstLoss;
        if (&side != &ours)
            json[side.key + "_ratio"] = ratio(side, ours);
        json[side.key + "_clips_per_s"] = 1e3 / median(side.times);
        if (!side.blocks.is_null()) {
            json[side.key + "_blocks"] = side.blocks;
            json[side.key + "_blocks_gb_per_s"] = rates(report, side);
        }
    }
    return json;
}

void printCase(const CaseReport& report) {
    std::printf("\n%s, batch %d: a training step, milliseconds a clip, median of %zu rounds%s\n", report.input.c_str(),
                report.batch, report.side("ours").times.size(),
                report.inTurns ? "" : ", one after the other for want of memory");
    const Side& ours = report.side("ours");
    for (const Side& side : report.sides)
        if (!side.problem.empty())
            std::printf("  %-48s %s\n", side.title.c_str(), side.problem.c_str());
        else
            std::printf("  %-48s %9.3f   %6.2fx %8.0f clips/s   loss of the first step %.6f\n", side.title.c_str(),
                        median(side.times), ratio(side, ours), 1e3 / median(side.times), side.firstLoss);
    if (!ours.problem.empty() || !report.side("stock").problem.empty())
        return;
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

/// What a GPU moves, beside what it can.
void printDevice(const CaseReport& report) {
    const double peak = report.device["gb_per_s"];
    for (const char* key : {"ours", "bfloat16"}) {
        const Side& side = report.side(key);
        std::printf("  %s, GB/s of each block (share of the %.0f GB/s of a copy):", side.title.c_str(), peak);
        for (const double rate : rates(report, side))
            std::printf(" %.0f (%.0f %%)", rate, 100.0 * rate / peak);
        std::printf("\n");
    }
    std::printf("  a batch to the device: %.2f ms from pageable memory, %.2f ms from locked memory\n",
                report.device["pageable_ms"].get<double>(), report.device["locked_ms"].get<double>());
    std::printf("  preprocessing of a batch on the processor: %.2f ms with one thread, %.2f ms with all\n",
                report.preprocessing["one_thread_ms"].get<double>(),
                report.preprocessing["all_threads_ms"].get<double>());
}

void printEpoch(const Json& epoch) {
    const double rate = epoch["clips_trained"].get<double>() / epoch["seconds"].get<double>();
    std::printf(
        "\nAn epoch of MSD (201 680 clips, batch %d, %s, random inputs, %lld of them in the device's memory): %.0f "
        "clips/s over %.0f s, so %.0f s\n",
        epoch["batch"].get<int>(), epoch["precision"].get<std::string>().c_str(),
        epoch["clips_resident"].get<long long>(), rate, epoch["seconds"].get<double>(), 201'680 / rate);
}

} // namespace

Json jsonReport(const LearnReport& report) {
    Json json = jsonCase(report.cases.front());
    json["threads"] = report.threads;
    json["rounds"] = report.rounds;
    json["versions"] = report.versions;
    json["epoch"] = report.epoch;
    json["cases"] = Json::array();
    for (const CaseReport& one : report.cases)
        json["cases"].push_back(jsonCase(one));
    return json;
}

void printReport(const LearnReport& report) {
    std::printf("%d threads", report.threads);
    for (const auto& [name, version] : report.versions.items())
        std::printf(", %s %s", name.c_str(), version.get<std::string>().c_str());
    std::printf("\n");
    for (const CaseReport& one : report.cases) {
        printCase(one);
        if (!one.device.is_null() && one.side("ours").problem.empty() && one.side("bfloat16").problem.empty())
            printDevice(one);
    }
    if (!report.epoch.is_null())
        printEpoch(report.epoch);
    if (!report.versions.contains("torch"))
        std::printf("\n%s\n", report.whyAlone.c_str());
}

} // namespace etude::bench
