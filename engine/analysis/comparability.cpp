// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/comparability.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>

#include "engine/analysis/convergence.h"
#include "engine/audio/audio_file.h"
#include "engine/core/text.h"

namespace etude {

namespace {

using Runs = std::vector<const RunResult*>;

Runs withResult(std::span<const RunResult> runs) {
    Runs finished;
    for (const RunResult& run : runs)
        if (run.rocAuc)
            finished.push_back(&run);
    return finished;
}

/// "cpu (3), NVIDIA L4 (2)" where the runs differ in what is known of a text, a member of RunOrigin or a function of
/// it; empty where they do not.
template <class Text>
std::string differences(const Runs& runs, const Text& text) {
    std::map<std::string, std::size_t> counts;
    for (const RunResult* run : runs)
        if (const std::string value = std::invoke(text, run->origin); !value.empty())
            ++counts[value];
    if (counts.size() < 2)
        return {};
    std::vector<std::string> parts;
    parts.reserve(counts.size());
    for (const auto& [value, count] : counts)
        parts.push_back(value + " (" + std::to_string(count) + ")");
    return joined(parts, ", ");
}

std::string threadsOf(const RunOrigin& origin) {
    return origin.threads > 0 ? std::to_string(origin.threads) : std::string();
}

void cautionComputing(const Runs& runs, std::vector<Sentence>& cautions) {
    if (const auto devices = differences(runs, &RunOrigin::device); !devices.empty())
        cautions.push_back(say("These runs were trained on different devices: %1. Differences between them are partly "
                               "the device's; compare runs of one device.",
                               devices));
    if (const auto operators = differences(runs, &RunOrigin::operators); !operators.empty())
        cautions.push_back(say("These runs were trained with different operators: %1. They round differently; compare "
                               "runs of one kind.",
                               operators));
    if (!differences(runs, &RunOrigin::version).empty() || !differences(runs, &RunOrigin::commit).empty())
        cautions.push_back(say("These runs are of different versions of Etude: %1.", differences(runs, buildOf)));
    if (const auto threads = differences(runs, threadsOf); !threads.empty())
        cautions.push_back(say("These runs were trained with different numbers of threads: %1. Sums are rounded in "
                               "another order; compare runs of one number.",
                               threads));
    if (const auto libtorch = differences(runs, &RunOrigin::libtorch); !libtorch.empty())
        cautions.push_back(
            say("These runs were trained by libtorch in different versions or for different instructions, "
                "which may round differently: %1.",
                libtorch));
    if (const auto libraries = differences(runs, &RunOrigin::libraries); !libraries.empty())
        cautions.push_back(say("The features of these runs were made by different libraries, which may round "
                               "differently: %1.",
                               libraries));
}

void cautionLeftOut(const Runs& runs, std::vector<Sentence>& cautions) {
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> datasets; // fewest and most files
    for (const RunResult* run : runs) {
        const std::int64_t files = run->origin.leftOut;
        auto& [fewest, most] = datasets.try_emplace(run->spec.data.dataset, files, files).first->second;
        fewest = std::min(fewest, files);
        most = std::max(most, files);
    }
    for (const auto& [dataset, files] : datasets)
        if (files.first != files.second)
            cautions.push_back(say("Runs of one data set left out different numbers of files (%1 to %2): they were not "
                                   "all trained and tested on the same tracks.",
                                   files.first, files.second));
}

struct Decodings {
    std::map<int, std::size_t> runs; ///< how many, by the newest revision that they know
    std::int64_t revised = 0;        ///< tracks, as the run says that has most of them
};

void cautionDecoding(const Runs& runs, std::vector<Sentence>& cautions) {
    std::map<std::string, Decodings> datasets;
    for (const RunResult* run : runs) {
        Decodings& dataset = datasets[run->spec.data.dataset];
        ++dataset.runs[run->origin.decodingRevision];
        dataset.revised = std::max(dataset.revised, run->origin.revisedTracks);
    }
    for (const auto& [dataset, decodings] : datasets) {
        if (decodings.runs.size() < 2 || decodings.revised == 0)
            continue;
        std::size_t all = 0;
        for (const auto& [revision, count] : decodings.runs)
            all += count;
        cautions.push_back(say("%1 of %2 runs are of a version of Etude that may have decoded up to %3 tracks of their "
                               "data set otherwise (lengths that were estimates): train them again in a new project "
                               "before you compare them with the others.",
                               all - decodings.runs.rbegin()->second, all, decodings.revised));
    }
}

std::vector<Sentence> cautionsOf(const Runs& runs) {
    std::vector<Sentence> cautions;
    cautionComputing(runs, cautions);
    cautionLeftOut(runs, cautions);
    cautionDecoding(runs, cautions);
    return cautions;
}

struct Epochs {
    int fewest = 0;
    int most = 0;

    bool operator==(const Epochs&) const = default;
};

Epochs epochsOf(const Runs& runs) {
    const auto [fewest, most] = std::ranges::minmax(runs, {}, &RunResult::epochs);
    return {fewest->epochs, most->epochs};
}

} // namespace

std::vector<Sentence> comparisonCautions(std::span<const RunResult> runs) {
    std::vector<Sentence> cautions = cautionsOf(withResult(runs));
    if (auto rising = risingCaution(runs))
        cautions.push_back(std::move(*rising));
    return cautions;
}

std::vector<Sentence> comparisonCautions(std::span<const RunResult> a, std::span<const RunResult> b) {
    const Runs left = withResult(a);
    const Runs right = withResult(b);
    Runs both = left;
    both.insert(both.end(), right.begin(), right.end());
    std::vector<Sentence> cautions = cautionsOf(both);
    if (left.empty() || right.empty())
        return cautions;
    const Epochs ofA = epochsOf(left);
    const Epochs ofB = epochsOf(right);
    if (ofA != ofB)
        cautions.push_back(say("The first side was trained for %1 to %2 epochs, the second for %3 to %4: part of the "
                               "difference may be the length of training.",
                               ofA.fewest, ofA.most, ofB.fewest, ofB.most));
    return cautions;
}

std::optional<Sentence> risingCaution(std::span<const RunResult> runs) {
    const Runs finished = withResult(runs);
    const auto rising =
        std::ranges::count_if(finished, [](const RunResult* run) { return convergence(*run) == Convergence::Rising; });
    if (rising == 0)
        return std::nullopt;
    return say("%1 of %2 runs were still getting better when training ended (the best epoch is among their last): such "
               "runs compare how fast networks learn. Train them for longer.",
               rising, finished.size());
}

std::optional<Sentence> formerDecodingCaution(std::span<const RunResult> runs, std::size_t seen, std::size_t revised) {
    const auto former = std::ranges::count_if(
        runs, [](const RunResult& run) { return run.rocAuc && run.origin.decodingRevision < kDecodingRevision; });
    if (former == 0 || revised == 0)
        return std::nullopt;
    const Sentence advice = say("Train the study in a new project before you compare it with new runs.");
    if (former == 1)
        return say(
            "1 of these runs was finished by a version of Etude that may have decoded %1 of %2 tracks that were "
            "looked at otherwise (lengths that were estimates): it keeps its result and is not trained again. %3",
            revised, seen, advice);
    return say("%1 of these runs were finished by a version of Etude that may have decoded %2 of %3 tracks that were "
               "looked at otherwise (lengths that were estimates): they keep their results and are not trained again. "
               "%4",
               former, revised, seen, advice);
}

} // namespace etude
