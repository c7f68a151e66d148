// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/design_cautions.h"

#include <algorithm>
#include <map>
#include <set>

#include <etude_version.h>

#include "engine/core/text.h"

namespace etude {

namespace {

/// By run, of those with a result that another build has trained.
using OtherBuilds = std::map<std::string, std::string>;

OtherBuilds otherBuilds(std::span<const RunResult> known, const std::string& build) {
    OtherBuilds others;
    for (const RunResult& run : known)
        if (const std::string its = buildOf(run.origin); run.rocAuc && !its.empty() && its != build)
            others.emplace(run.run, its);
    return others;
}

std::set<std::string> finishedRuns(std::span<const RunResult> known) {
    std::set<std::string> finished;
    for (const RunResult& run : known)
        if (run.rocAuc)
            finished.insert(run.run);
    return finished;
}

/// The first factor of which no level has runs both of another build and of this one.
std::string factorOfBuilds(const Coverage& coverage, const OtherBuilds& others) {
    for (std::size_t factor = 0; factor < coverage.factors.size(); ++factor) {
        std::set<std::string> former;
        std::set<std::string> own;
        for (const CoverageCell& cell : coverage.cells)
            for (const CoverageRun& run : cell.runs)
                if (!cell.control && cell.levels[factor].applies)
                    (others.contains(run.run) ? former : own).insert(fieldText(cell.levels[factor].value));
        const bool apart = std::ranges::none_of(former, [&](const std::string& level) { return own.contains(level); });
        if (apart && !former.empty() && !own.empty())
            return coverage.factors[factor].path;
    }
    return {};
}

void cautionBuilds(const Coverage& coverage, const OtherBuilds& others, const std::set<std::string>& finished,
                   const std::string& build, const FieldNamer& nameOf, std::vector<Sentence>& cautions) {
    std::set<std::string> builds;
    std::size_t done = 0;
    std::size_t toTrain = 0;
    for (const CoverageCell& cell : coverage.cells)
        for (const CoverageRun& run : cell.runs) {
            if (cell.control)
                continue;
            toTrain += finished.contains(run.run) ? 0 : 1;
            if (const auto other = others.find(run.run); other != others.end()) {
                ++done;
                builds.insert(other->second);
            }
        }
    if (done == 0 || toTrain == 0)
        return;
    const std::string named = joined({builds.begin(), builds.end()}, ", ");
    if (const std::string factor = factorOfBuilds(coverage, others); !factor.empty())
        cautions.push_back(say("Some levels of %1 have only runs that another version of Etude has done (%2), the "
                               "others none: nothing can tell what %1 does from what the version (now %3) does.",
                               nameOf(factor), named, build));
    else
        cautions.push_back(say("Of the runs done before, %1 are of another version of Etude (%2); %3 are left for this "
                               "one (%4). What differs between them may be the version's.",
                               done, named, toTrain, build));
}

} // namespace

Sentence confoundedSentence(const ConfoundedFactors& pair, const FieldNamer& nameOf) {
    if (pair.bothWays)
        return say("The levels of %1 and %2 always go together, so nothing can tell which of them makes a difference.",
                   nameOf(pair.first), nameOf(pair.second));
    return say("Each level of %1 comes with one level of %2 alone, so nothing can tell what %2 does from what %1 does.",
               nameOf(pair.first), nameOf(pair.second));
}

std::vector<Sentence> designCautions(std::span<const Study> studies, std::span<const RunResult> known,
                                     const std::string& build, const FieldNamer& nameOf) {
    const OtherBuilds others = otherBuilds(known, build);
    const std::set<std::string> finished = finishedRuns(known);
    std::vector<Sentence> cautions;
    for (const Study& study : studies) {
        const Coverage coverage = coverageOf(study, {});
        for (const ConfoundedFactors& pair : confoundedFactors(coverage))
            cautions.push_back(confoundedSentence(pair, nameOf));
        cautionBuilds(coverage, others, finished, build, nameOf, cautions);
    }
    std::vector<Sentence> once;
    for (Sentence& caution : cautions)
        if (std::ranges::find(once, caution) == once.end())
            once.push_back(std::move(caution));
    return once;
}

std::string thisBuild() {
    RunOrigin origin;
    origin.version = kVersion;
    origin.commit = kCommit;
    return buildOf(origin);
}

} // namespace etude
