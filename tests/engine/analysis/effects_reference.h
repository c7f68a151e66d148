// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <QDebug>

#include "engine/analysis/data_equivalent.h"
#include "engine/analysis/factor_effects.h"
#include "engine/core/files.h"
#include "engine/core/json.h"
#include "tests/support/must.h"
#include "tests/support/near.h"

namespace etude::test {

inline constexpr double kTolerance = 1e-9;

/// "factors.json" or "sizes.json", as tests/reference/make_effects_reference.py writes them.
inline Json effectsReference(const std::string& name) {
    return parseJson(must(readFile(std::filesystem::path(ETUDE_TEST_DATA) / "effects" / name)));
}

/// Of sizes.json.
inline std::vector<SizeRuns> storedStudy(const Json& reference) {
    std::vector<SizeRuns> study;
    for (std::size_t size = 0; size < reference["sizes"].size(); ++size)
        study.push_back({reference["sizes"][size], reference["runs"][size].get<std::vector<double>>()});
    return study;
}

inline bool equalsTerm(const EffectTerm& term, const Json& expected) {
    if (term.degrees != expected["degrees"] || term.aliased != expected["aliased"] ||
        term.f.has_value() != (term.degrees > 0) || term.p.has_value() != term.f.has_value() ||
        term.partialOmegaSquared.has_value() != term.f.has_value() ||
        term.adjustedP.has_value() != expected.contains("holm")) {
        qWarning("The degrees are %d and %d.", term.degrees, term.aliased);
        return false;
    }
    if (!term.f)
        return term.sumOfSquares == 0.0;
    return near(term.sumOfSquares, expected["sum_of_squares"], kTolerance) &&
           nearRelative(*term.f, expected["f"], kTolerance) && near(*term.p, expected["p"], kTolerance) &&
           near(*term.partialOmegaSquared, expected["omega"], kTolerance) &&
           (!term.adjustedP || near(*term.adjustedP, expected["holm"], kTolerance));
}

inline bool equalsMeans(const std::vector<MarginalMean>& means, const Json& expected) {
    bool equal = means.size() == expected.size();
    for (std::size_t i = 0; equal && i < means.size(); ++i)
        equal = means[i].mean.has_value() != expected[i].is_null() &&
                means[i].halfWidth.has_value() == means[i].mean.has_value() &&
                (!means[i].mean || (near(*means[i].mean, expected[i]["mean"], kTolerance) &&
                                    near(*means[i].halfWidth, expected[i]["half_width"], kTolerance)));
    return equal;
}

} // namespace etude::test
