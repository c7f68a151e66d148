// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/coded_design.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>

namespace etude {

namespace {

Result<void> checkedDesign(const FactorDesign& design, const CodedDesign& coded) {
    if (design.factors.empty())
        return Error{ErrorKind::Invalid, say("Nothing varies beside the seed: choose runs that differ in a factor.")};
    if (design.response.empty())
        return Error{ErrorKind::Invalid, say("None of these runs is finished: wait for results.")};
    const auto broken = std::ranges::find_if_not(design.response, [](double value) { return std::isfinite(value); });
    if (broken != design.response.end())
        return Error{ErrorKind::Invalid, say("The result of run %1 in this list is no number: leave it out.",
                                             broken - design.response.begin() + 1)};
    for (std::size_t factor = 0; factor < design.factors.size(); ++factor)
        if (coded.levels[factor] < 2)
            return Error{ErrorKind::Invalid,
                         say("All finished runs have the same %1: leave that factor out, or finish runs "
                             "with another value.",
                             design.factors[factor].name)};
    if (coded.runsOfBlock.size() < 2)
        return Error{ErrorKind::Invalid,
                     say("All finished runs have one seed, which says nothing about how much training "
                         "varies by chance: run at least two seeds.")};
    if (coded.runsOfBlock.size() == design.response.size())
        return Error{ErrorKind::Invalid,
                     say("No two finished runs share a seed, so that seeds and factors cannot be told "
                         "apart: run all configurations with the same seeds.")};
    const auto [least, most] = std::ranges::minmax(design.response);
    if (least == most)
        return Error{ErrorKind::Invalid,
                     say("All finished runs have the same result, %1: there is nothing to explain.", least)};
    return {};
}

std::vector<double> levelCode(std::size_t place, std::size_t levels) {
    std::vector<double> code(levels - 1, place + 1 == levels ? -1.0 : 0.0);
    if (place + 1 < levels)
        code[place] = 1.0;
    return code;
}

void placeLevels(const FactorDesign& design, CodedDesign& coded) {
    for (const DesignFactor& factor : design.factors) {
        std::vector<std::size_t>& runs = coded.runs.emplace_back(factor.levels.size());
        for (const std::size_t level : factor.level)
            ++runs[level];
        std::size_t used = 0;
        auto& place = coded.place.emplace_back(factor.levels.size());
        for (std::size_t level = 0; level < runs.size(); ++level)
            if (runs[level] > 0)
                place[level] = used++;
        coded.levels.push_back(used);
    }
}

void placeSeeds(const FactorDesign& design, CodedDesign& coded) {
    std::map<std::uint64_t, std::size_t> blocks;
    for (const std::uint64_t seed : design.seeds)
        coded.block.push_back(blocks.try_emplace(seed, blocks.size()).first->second);
    coded.runsOfBlock.resize(blocks.size());
    for (const std::size_t block : coded.block)
        ++coded.runsOfBlock[block];
}

void listTerms(CodedDesign& coded, EffectTerms kind) {
    const std::size_t factors = coded.levels.size();
    for (std::size_t factor = 0; factor < factors; ++factor)
        coded.terms.push_back({factor});
    for (std::size_t first = 0; kind == EffectTerms::MainAndTwoWay && first < factors; ++first)
        for (std::size_t second = first + 1; second < factors; ++second)
            coded.terms.push_back({first, second});
    coded.begin.push_back(0);
    for (const std::vector<std::size_t>& term : coded.terms) {
        std::size_t size = 1;
        for (const std::size_t factor : term)
            size *= coded.levels[factor] - 1;
        coded.begin.push_back(coded.begin.back() + size);
    }
}

} // namespace

std::vector<double> codesOf(const CodedDesign& design, const std::vector<PlacedLevel>& levels) {
    std::vector<std::vector<double>> codes(design.levels.size());
    for (const auto& [factor, place] : levels)
        codes[factor] = levelCode(place, design.levels[factor]);
    std::vector<double> row(design.begin.back());
    for (std::size_t term = 0; term < design.terms.size(); ++term) {
        std::size_t column = design.begin[term];
        const std::vector<double>& first = codes[design.terms[term].front()];
        if (design.terms[term].size() == 1)
            std::ranges::copy(first, row.begin() + static_cast<std::ptrdiff_t>(column));
        else
            for (const double one : first)
                for (const double other : codes[design.terms[term].back()])
                    row[column++] = one * other;
    }
    return row;
}

Result<CodedDesign> codedDesign(const FactorDesign& design, EffectTerms kind) {
    CodedDesign coded;
    placeLevels(design, coded);
    placeSeeds(design, coded);
    if (const auto checked = checkedDesign(design, coded); !checked)
        return checked.error();
    listTerms(coded, kind);
    std::vector<PlacedLevel> levels(design.factors.size());
    for (std::size_t run = 0; run < design.response.size(); ++run) {
        for (std::size_t factor = 0; factor < levels.size(); ++factor)
            levels[factor] = {factor, *coded.place[factor][design.factors[factor].level[run]]};
        const std::vector<double> row = codesOf(coded, levels);
        coded.columns.insert(coded.columns.end(), row.begin(), row.end());
    }
    return coded;
}

} // namespace etude
