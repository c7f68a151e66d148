// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/seed_pairs.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "engine/analysis/configuration_labels.h"
#include "engine/analysis/shared_seeds.h"

namespace etude {

namespace {

/// What runs are repetitions of a setting by: the seed and, over folds, the data set.
using Repetition = std::pair<std::string, std::uint64_t>;

Repetition repetitionOf(const Comparison& comparison, const RunResult& run) {
    return {comparison.folds > 0 ? run.spec.data.dataset : std::string(), run.spec.seeds.initialisation};
}

std::size_t settingCount(const Comparison& comparison) {
    std::set<std::string> settings;
    for (std::size_t i = 0; i < comparison.a.runs.size(); ++i)
        settings.insert(settingOf(comparison, comparison.a, i));
    return settings.size();
}

/// Numbers seeds from the lowest; a seed has one pair in a setting.
std::map<Repetition, std::size_t> numberedSeeds(const Comparison& comparison) {
    std::map<Repetition, std::size_t> numbers;
    for (const auto& pair : comparison.pairs)
        numbers.emplace(repetitionOf(comparison, comparison.a.runs[pair.first]), 0);
    std::size_t next = 0;
    for (auto& [seed, number] : numbers)
        number = next++;
    return numbers;
}

} // namespace

std::string settingOf(const Comparison& comparison, const ComparedSide& side, std::size_t run) {
    std::string setting = side.settings[run];
    const std::string dataset = std::string(kDatasetPath) + "=" + side.runs[run].spec.data.dataset + "\n";
    if (const std::size_t place = setting.find(dataset); comparison.folds > 0 && place != std::string::npos)
        setting.erase(place, dataset.size());
    return setting;
}

void pairRuns(Comparison& comparison) {
    std::map<std::pair<std::string, Repetition>, std::size_t> places; // of b's runs
    const auto keyOf = [&](const ComparedSide& side, std::size_t run) {
        return std::pair(settingOf(comparison, side, run), repetitionOf(comparison, side.runs[run]));
    };
    for (std::size_t i = 0; i < comparison.b.runs.size(); ++i)
        places.try_emplace(keyOf(comparison.b, i), i);
    for (std::size_t i = 0; i < comparison.a.runs.size(); ++i) {
        const auto partner = places.find(keyOf(comparison.a, i));
        if (partner == places.end())
            continue;
        comparison.pairs.emplace_back(i, partner->second);
        places.erase(partner);
    }
}

void keepSharedSeeds(Comparison& comparison) {
    const std::size_t settings = settingCount(comparison);
    comparison.severalSettings = settings > 1;
    if (settings < 2)
        return;
    const auto seedNumbers = numberedSeeds(comparison);
    const auto seedOf = [&](const auto& pair) {
        return seedNumbers.at(repetitionOf(comparison, comparison.a.runs[pair.first]));
    };
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < comparison.settings.size(); ++i)
        places[comparison.settings[i].setting] = i;
    const auto placeOf = [&](const auto& pair) { return places.at(settingOf(comparison, comparison.a, pair.first)); };
    std::vector<std::set<std::size_t>> seedsOf(comparison.settings.size());
    for (const auto& pair : comparison.pairs)
        seedsOf[placeOf(pair)].insert(seedOf(pair));
    const SharedSeeds shared = sharedSeeds(seedsOf);
    for (std::size_t i = 0; i < seedsOf.size(); ++i)
        comparison.settings[i].inMean = std::ranges::binary_search(shared.settings, i);
    std::size_t seedsLeftOut = 0;
    std::erase_if(comparison.pairs, [&](const auto& pair) {
        const bool inMean = comparison.settings[placeOf(pair)].inMean;
        const bool left = inMean && !shared.seeds.contains(seedOf(pair));
        seedsLeftOut += left ? 1 : 0;
        return left || !inMean;
    });
    std::ranges::stable_sort(comparison.pairs, {}, seedOf);
    if (const std::size_t kept = shared.settings.size(); kept < settings)
        comparison.cautions.push_back(say("Settings of the other fields that are no part of it, since they lack seeds "
                                          "that the others share: %1 of %2. Train the same seeds in each.",
                                          settings - kept, settings));
    if (seedsLeftOut > 0)
        comparison.cautions.push_back(say("Pairs that are no part of it, since not all %1 settings of the other fields "
                                          "have their seeds: %2. Train the same seeds in each.",
                                          shared.settings.size(), seedsLeftOut));
}

std::vector<double> seedMeans(const Comparison& comparison, bool ofA) {
    const std::size_t settings = std::max<std::size_t>(comparison.settingsInMean(), 1);
    std::vector<double> means;
    for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
        const auto& [first, second] = comparison.pairs[i];
        if (i % settings == 0)
            means.push_back(0.0);
        means.back() += *(ofA ? comparison.a.runs[first] : comparison.b.runs[second]).value(comparison.measure);
    }
    for (double& mean : means)
        mean /= static_cast<double>(settings);
    return means;
}

} // namespace etude
