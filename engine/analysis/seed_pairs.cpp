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

UnsharedSeeds keepSharedSeeds(Comparison& comparison) {
    UnsharedSeeds unshared;
    unshared.settings = unshared.kept = settingCount(comparison);
    comparison.severalSettings = unshared.settings > 1;
    if (!comparison.severalSettings)
        return unshared;
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
    std::erase_if(comparison.pairs, [&](const auto& pair) {
        const bool inMean = comparison.settings[placeOf(pair)].inMean;
        const bool left = inMean && !shared.seeds.contains(seedOf(pair));
        unshared.pairs += left ? 1 : 0;
        return left || !inMean;
    });
    std::ranges::stable_sort(comparison.pairs, {}, seedOf);
    unshared.kept = shared.settings.size();
    return unshared;
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

ComparedRuns unpairedRuns(const Comparison& comparison) {
    const auto countsOf = [&](const ComparedSide& side) {
        std::map<std::string, std::size_t> counts;
        for (std::size_t i = 0; i < side.runs.size(); ++i)
            ++counts[settingOf(comparison, side, i)];
        return counts;
    };
    const auto countsA = countsOf(comparison.a);
    const auto countsB = countsOf(comparison.b);
    const auto hasTwo = [](const std::map<std::string, std::size_t>& counts, const std::string& setting) {
        const auto count = counts.find(setting);
        return count != counts.end() && count->second >= 2;
    };
    std::set<std::string> inMean;
    for (const SettingDifference& setting : comparison.settings)
        if (setting.inMean)
            inMean.insert(setting.setting);
    const auto isOfPairs = [&](const std::string& setting) {
        return !comparison.isPaired() || inMean.contains(setting);
    };
    const bool any = std::ranges::any_of(
        countsA, [&](const auto& count) { return count.second >= 2 && hasTwo(countsB, count.first); });
    const auto runsOf = [&](const ComparedSide& side) {
        std::vector<std::size_t> runs;
        for (std::size_t i = 0; i < side.runs.size(); ++i)
            if (const std::string setting = settingOf(comparison, side, i);
                isOfPairs(setting) && (!any || (hasTwo(countsA, setting) && hasTwo(countsB, setting))))
                runs.push_back(i);
        return runs;
    };
    return {runsOf(comparison.a), runsOf(comparison.b)};
}

RunShares runShares(const Comparison& comparison, const ComparedRuns& runs) {
    struct Counts {
        std::size_t a = 0;
        std::size_t b = 0;
    };
    std::map<std::string, Counts> counts;
    for (const std::size_t run : runs.a)
        ++counts[settingOf(comparison, comparison.a, run)].a;
    for (const std::size_t run : runs.b)
        ++counts[settingOf(comparison, comparison.b, run)].b;
    const auto isWhole = [](const auto& setting) { return setting.second.a > 0 && setting.second.b > 0; };
    const auto settings = static_cast<double>(std::ranges::count_if(counts, isWhole));
    const auto sharesOf = [&](const ComparedSide& side, const std::vector<std::size_t>& places,
                              std::size_t Counts::*own) {
        std::vector<double> shares;
        for (const std::size_t run : places) {
            const auto setting = *counts.find(settingOf(comparison, side, run));
            shares.push_back(isWhole(setting) ? 1.0 / (settings * static_cast<double>(setting.second.*own)) : 0.0);
        }
        return shares;
    };
    return {sharesOf(comparison.a, runs.a, &Counts::a), sharesOf(comparison.b, runs.b, &Counts::b)};
}

WelchDifference unpairedDifference(const Comparison& comparison, const ComparedRuns& runs,
                                   std::span<const double> valuesA, std::span<const double> valuesB) {
    std::map<Repetition, std::uint64_t> numbers;
    const auto bySetting = [&](const ComparedSide& side, const std::vector<std::size_t>& places,
                               std::span<const double> values) {
        std::map<std::string, SeedValues> settings;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto number = numbers.try_emplace(repetitionOf(comparison, side.runs[places[i]]), numbers.size());
            settings[settingOf(comparison, side, places[i])].emplace(number.first->second, values[i]);
        }
        return settings;
    };
    std::vector<SeedValues> ofA;
    std::vector<SeedValues> ofB;
    auto settingsB = bySetting(comparison.b, runs.b, valuesB);
    for (auto& [setting, values] : bySetting(comparison.a, runs.a, valuesA))
        if (const auto other = settingsB.find(setting); other != settingsB.end()) {
            ofA.push_back(values);
            ofB.push_back(std::move(other->second));
        }
    return welchOverSettings(ofA, ofB);
}

} // namespace etude
