// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/comparability.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "engine/analysis/convergence.h"
#include "engine/audio/audio_file.h"
#include "engine/core/text.h"

namespace etude {

namespace {

using Runs = std::vector<const RunResult*>;
/// Runs that are held beside each other: what differs within one of them is told, what differs between them alone is
/// not.
using Groups = std::vector<Runs>;

Runs withResult(std::span<const RunResult> runs) {
    Runs finished;
    for (const RunResult& run : runs)
        if (run.rocAuc)
            finished.push_back(&run);
    return finished;
}

/// "cpu (3), NVIDIA L4 (2)": all runs, where some of a group differ in what is known of a text, a member of RunOrigin
/// or a function of it; empty if none do.
template <class Text>
std::string differences(const Groups& groups, const Text& text) {
    std::map<std::string, std::size_t> counts;
    bool differ = false;
    for (const Runs& runs : groups) {
        std::set<std::string> own;
        for (const RunResult* run : runs)
            if (const std::string value = std::invoke(text, run->origin); !value.empty()) {
                ++counts[value];
                own.insert(value);
            }
        differ = differ || own.size() > 1;
    }
    if (!differ)
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

void cautionComputing(const Groups& groups, std::vector<Sentence>& cautions) {
    if (const auto devices = differences(groups, &RunOrigin::device); !devices.empty())
        cautions.push_back(say("These runs were trained on different devices: %1. Differences between them are partly "
                               "the device's; compare runs of one device.",
                               devices));
    if (const auto operators = differences(groups, &RunOrigin::operators); !operators.empty())
        cautions.push_back(say("These runs were trained with different operators: %1. They round differently; compare "
                               "runs of one kind.",
                               operators));
    if (!differences(groups, &RunOrigin::version).empty() || !differences(groups, &RunOrigin::commit).empty())
        cautions.push_back(say("These runs are of different versions of Etude: %1.", differences(groups, buildOf)));
    if (const auto threads = differences(groups, threadsOf); !threads.empty())
        cautions.push_back(say("These runs were trained with different numbers of threads: %1. Sums are rounded in "
                               "another order; compare runs of one number.",
                               threads));
    if (const auto libtorch = differences(groups, &RunOrigin::libtorch); !libtorch.empty())
        cautions.push_back(
            say("These runs were trained by libtorch in different versions or for different instructions, "
                "which may round differently: %1.",
                libtorch));
    if (const auto libraries = differences(groups, &RunOrigin::libraries); !libraries.empty())
        cautions.push_back(say("The features of these runs were made by different libraries, which may round "
                               "differently: %1.",
                               libraries));
}

void cautionLeftOut(const Groups& groups, std::vector<Sentence>& cautions) {
    using Files = std::pair<std::int64_t, std::int64_t>; // fewest and most
    std::map<std::string, Files> datasets;               // of groups that differ
    for (const Runs& runs : groups) {
        std::map<std::string, Files> own;
        const auto include = [](std::map<std::string, Files>& all, const std::string& dataset, const Files& files) {
            auto& [fewest, most] = all.try_emplace(dataset, files).first->second;
            fewest = std::min(fewest, files.first);
            most = std::max(most, files.second);
        };
        for (const RunResult* run : runs)
            include(own, run->spec.data.dataset, {run->origin.leftOut, run->origin.leftOut});
        for (const auto& [dataset, files] : own)
            if (files.first != files.second)
                include(datasets, dataset, files);
    }
    for (const auto& [dataset, files] : datasets)
        cautions.push_back(say("Runs of one data set left out different numbers of files (%1 to %2): they were not "
                               "all trained and tested on the same tracks.",
                               files.first, files.second));
}

struct Decodings {
    std::map<int, std::size_t> runs; ///< how many, by the newest revision that they know
    std::int64_t revised = 0;        ///< tracks, as the run says that has most of them
    bool differ = false;             ///< within a group
};

void cautionDecoding(const Groups& groups, std::vector<Sentence>& cautions) {
    std::map<std::string, Decodings> datasets;
    for (const Runs& runs : groups) {
        std::map<std::string, std::set<int>> revisions;
        for (const RunResult* run : runs) {
            Decodings& dataset = datasets[run->spec.data.dataset];
            ++dataset.runs[run->origin.decodingRevision];
            dataset.revised = std::max(dataset.revised, run->origin.revisedTracks);
            revisions[run->spec.data.dataset].insert(run->origin.decodingRevision);
        }
        for (const auto& [dataset, own] : revisions)
            datasets[dataset].differ = datasets[dataset].differ || own.size() > 1;
    }
    for (const auto& [dataset, decodings] : datasets) {
        if (!decodings.differ || decodings.revised == 0)
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

std::vector<Sentence> cautionsOf(const Groups& groups) {
    std::vector<Sentence> cautions;
    cautionComputing(groups, cautions);
    cautionLeftOut(groups, cautions);
    cautionDecoding(groups, cautions);
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

Sentence epochsText(const Epochs& epochs) {
    return epochs.fewest == epochs.most ? data(std::to_string(epochs.most))
                                        : say("%1 to %2", epochs.fewest, epochs.most);
}

} // namespace

std::vector<Sentence> comparisonCautions(std::span<const RunResult> runs) {
    std::vector<Sentence> cautions = cautionsOf({withResult(runs)});
    if (auto rising = risingCaution(runs))
        cautions.push_back(std::move(*rising));
    return cautions;
}

std::vector<Sentence> comparisonCautions(std::span<const ComparedGroup> groups) {
    Groups all;
    Runs ofA;
    Runs ofB;
    for (const ComparedGroup& group : groups) {
        Runs& own = all.emplace_back(group.a);
        own.insert(own.end(), group.b.begin(), group.b.end());
        ofA.insert(ofA.end(), group.a.begin(), group.a.end());
        ofB.insert(ofB.end(), group.b.begin(), group.b.end());
    }
    std::vector<Sentence> cautions = cautionsOf(all);
    if (ofA.empty() || ofB.empty())
        return cautions;
    if (const Epochs a = epochsOf(ofA), b = epochsOf(ofB); a != b)
        cautions.push_back(say("Epochs trained: %1 on the first side, %2 on the second. Part of the difference may be "
                               "the length of training.",
                               epochsText(a), epochsText(b)));
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
