// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/test_set_bootstrap.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "engine/core/parallel_for.h"
#include "engine/core/random.h"
#include "engine/evaluation/metrics.h"
#include "engine/evaluation/ranked_clips.h"
#include "engine/evaluation/statistics.h"

namespace etude {

namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// The streams of a draw's random numbers.
enum Stream : std::uint32_t { ClipStream, RunStream, RunStreamOfB };

Error disagreement() {
    return {ErrorKind::Invalid, say("The scores, labels and groups of a comparison must be of the same clips and tags, "
                                    "with a run on each side and as many on both where they are paired.")};
}

/// Sizes, and groups without a gap. What evaluate() checks is not checked here.
Result<void> checkInput(const ScoredConfigurations& configurations, const BootstrapOptions& options) {
    const std::size_t clips = configurations.groups.size();
    const auto fits = [&](std::span<const float> scores) { return scores.size() == clips * configurations.tags; };
    if (clips == 0 || configurations.labels.size() != clips * configurations.tags || configurations.scoresA.empty() ||
        configurations.scoresB.empty() || !std::ranges::all_of(configurations.scoresA, fits) ||
        !std::ranges::all_of(configurations.scoresB, fits) ||
        (configurations.paired && configurations.scoresA.size() != configurations.scoresB.size()))
        return disagreement();
    if (configurations.together < 1 || configurations.scoresA.size() % configurations.together > 0 ||
        configurations.scoresB.size() % configurations.together > 0)
        return disagreement();
    const auto areShares = [](const std::vector<double>& shares, std::size_t runs) {
        return shares.empty() ||
               (shares.size() == runs && std::ranges::any_of(shares, [](double s) { return s > 0.0; }));
    };
    if (!areShares(configurations.sharesA, configurations.scoresA.size()) ||
        !areShares(configurations.sharesB, configurations.scoresB.size()))
        return disagreement();
    std::vector<bool> seen(clips);
    for (const std::uint32_t group : configurations.groups) {
        if (group >= clips)
            return disagreement();
        seen[group] = true;
    }
    if (std::ranges::find(std::ranges::find(seen, false), seen.end(), true) != seen.end())
        return disagreement();
    if (options.draws < 2 || options.draws > std::numeric_limits<std::uint32_t>::max())
        return Error{ErrorKind::Invalid,
                     say("A bootstrap takes 2 to 4294967295 draws; %1 were asked for.", options.draws)};
    return {};
}

/// The percentile between draws that are sorted, linear between two of them (NumPy's default).
double percentile(std::span<const double> sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

/// Of the draws that are defined; none of fewer than two.
std::optional<BootstrapInterval> intervalOf(std::vector<double> draws) {
    std::erase_if(draws, [](double draw) { return std::isnan(draw); });
    if (draws.size() < 2)
        return std::nullopt;
    std::ranges::sort(draws);
    return BootstrapInterval{percentile(draws, 0.025), percentile(draws, 0.975), *summarise(draws).standardDeviation};
}

/// How much each run counts in its side's mean: its share, or how often it was drawn.
using RunCounts = std::vector<double>;

double meanOf(std::span<const double> values, std::span<const double> counts) {
    double sum = 0.0;
    double count = 0.0;
    for (std::size_t run = 0; run < values.size(); ++run) {
        sum += counts[run] * values[run];
        count += counts[run];
    }
    return sum / count;
}

RunCounts sharesOf(const ScoredConfigurations& configurations, bool ofA) {
    RunCounts shares = ofA ? configurations.sharesA : configurations.sharesB;
    shares.resize((ofA ? configurations.scoresA : configurations.scoresB).size(), 1.0);
    return shares;
}

/// Of A's runs, then of B's.
RunCounts sharesOf(const ScoredConfigurations& configurations) {
    RunCounts shares = sharesOf(configurations, true);
    const RunCounts ofB = sharesOf(configurations, false);
    shares.insert(shares.end(), ofB.begin(), ofB.end());
    return shares;
}

class Bootstrap {
public:
    Bootstrap(const ScoredConfigurations& configurations, const BootstrapOptions& options)
        : m_input(configurations)
        , m_options(options)
        , m_runsA(configurations.scoresA.size())
        , m_runs(m_runsA + configurations.scoresB.size())
        , m_shares(sharesOf(configurations))
        , m_runsVary(m_runsA > configurations.together && m_runs - m_runsA > configurations.together &&
                     configurations.sharesA.empty() && configurations.sharesB.empty())
        , m_groups(*std::ranges::max_element(configurations.groups) + std::size_t{1}) {}

    /// Scores the runs as they are, and sorts their clips.
    Result<void> rank(const std::stop_token& stop);
    Result<void> drawGroups(const ProgressCallback& progress, const std::stop_token& stop);
    [[nodiscard]] Result<TestSetBootstrap> summary() const;

private:
    [[nodiscard]] std::span<const float> scores(std::size_t run) const {
        return run < m_runsA ? m_input.scoresA[run] : m_input.scoresB[run - m_runsA];
    }
    /// Of a run, or of a tag of it.
    [[nodiscard]] const std::optional<double>& valueOf(const auto& scored) const {
        return m_input.measure == Measure::PrAuc ? scored.prAuc : scored.rocAuc;
    }
    /// A's runs minus B's. `values` are of A's runs, then of B's.
    [[nodiscard]] double difference(std::span<const double> values, const RunCounts& counts) const;
    [[nodiscard]] std::vector<ClipCounts> clipCounts(std::size_t firstDraw) const;
    void score(std::size_t firstDraw);
    [[nodiscard]] RunCounts drawRuns(std::size_t draw) const;
    [[nodiscard]] std::vector<TagDifference> tagDifferences() const;

    const ScoredConfigurations& m_input;
    const BootstrapOptions m_options;
    const std::size_t m_runsA;
    const std::size_t m_runs; ///< of A, then of B
    const RunCounts m_shares;
    const bool m_runsVary; ///< on both sides
    const std::size_t m_groups;
    std::vector<RunCounts> m_drawnRuns;    ///< of each draw
    std::vector<Evaluation> m_evaluations; ///< of each run
    std::vector<RankedClips> m_ranked;     ///< [runs x tags]
    std::vector<double> m_macro;           ///< [draws x runs]; NaN where no tag is defined
    std::vector<double> m_tagDraws;        ///< [tags x draws] of the difference; NaN where it is not defined
    std::vector<double> m_tagBoth;         ///< the same with runs that are drawn, too
};

Result<void> Bootstrap::rank(const std::stop_token& stop) {
    m_evaluations.resize(m_runs);
    m_ranked.resize(m_runs * m_input.tags);
    const auto rankRun = [&](std::size_t run) -> Result<void> {
        auto evaluation = evaluate(scores(run), m_input.labels, m_input.tags);
        if (!evaluation)
            return evaluation.error();
        m_evaluations[run] = std::move(*evaluation);
        for (std::size_t tag = 0; tag < m_input.tags; ++tag)
            m_ranked[run * m_input.tags + tag] =
                RankedClips(&scores(run)[tag], &m_input.labels[tag], m_input.groups.size(), m_input.tags);
        return {};
    };
    return parallelFor(m_runs, m_options.threads, rankRun, stop);
}

Result<void> Bootstrap::drawGroups(const ProgressCallback& progress, const std::stop_token& stop) {
    m_macro.assign(m_options.draws * m_runs, kUndefined);
    m_tagDraws.assign(m_input.tags * m_options.draws, kUndefined);
    m_tagBoth = m_tagDraws;
    for (std::size_t draw = 0; draw < m_options.draws; ++draw)
        m_drawnRuns.push_back(drawRuns(draw));
    ProgressCounter counter(progress, static_cast<std::int64_t>(m_options.draws), say("Drawing other test sets"));
    const std::size_t blocks = (m_options.draws + kDrawsAtOnce - 1) / kDrawsAtOnce;
    const auto scoreBlock = [&](std::size_t block) -> Result<void> {
        const std::size_t first = block * kDrawsAtOnce;
        score(first);
        counter.add(static_cast<std::int64_t>(std::min(kDrawsAtOnce, m_options.draws - first)));
        return {};
    };
    return parallelFor(blocks, m_options.threads, scoreBlock, stop);
}

/// How often each clip is in each draw of a block: as often as its group.
std::vector<ClipCounts> Bootstrap::clipCounts(std::size_t firstDraw) const {
    std::vector<ClipCounts> ofGroup(m_groups, ClipCounts{});
    for (std::size_t lane = 0; lane < kDrawsAtOnce; ++lane) {
        Random random(m_options.seed, Purpose::Bootstrap, ClipStream, static_cast<std::uint32_t>(firstDraw + lane));
        for (std::size_t i = 0; i < m_groups; ++i)
            ++ofGroup[random.below(m_groups)][lane];
    }
    std::vector<ClipCounts> ofClip;
    ofClip.reserve(m_input.groups.size());
    for (const std::uint32_t group : m_input.groups)
        ofClip.push_back(ofGroup[group]);
    return ofClip;
}

/// A block of draws: all tags of all runs.
void Bootstrap::score(std::size_t firstDraw) {
    const std::vector<ClipCounts> counts = clipCounts(firstDraw);
    const std::size_t lanes = std::min(kDrawsAtOnce, m_options.draws - firstDraw);
    std::vector<double> sums(lanes * m_runs, 0.0); // over the tags that are defined, the same ones for every run
    std::vector<std::size_t> defined(lanes, 0);
    std::vector<double> ofTag(lanes * m_runs);
    for (std::size_t tag = 0; tag < m_input.tags; ++tag) {
        for (std::size_t run = 0; run < m_runs; ++run) {
            const RankedClips& ranked = m_ranked[run * m_input.tags + tag];
            const auto aucs =
                m_input.measure == Measure::PrAuc ? ranked.averagePrecision(counts) : ranked.rocAuc(counts);
            for (std::size_t lane = 0; lane < lanes; ++lane)
                ofTag[lane * m_runs + run] = aucs[lane].value_or(kUndefined);
        }
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const auto values = std::span(ofTag).subspan(lane * m_runs, m_runs);
            if (std::isnan(values.front()))
                continue;
            const std::size_t place = tag * m_options.draws + firstDraw + lane;
            m_tagDraws[place] = difference(values, m_shares);
            if (m_runsVary)
                m_tagBoth[place] = difference(values, m_drawnRuns[firstDraw + lane]);
            ++defined[lane];
            for (std::size_t run = 0; run < m_runs; ++run)
                sums[lane * m_runs + run] += values[run];
        }
    }
    for (std::size_t lane = 0; lane < lanes; ++lane)
        for (std::size_t run = 0; defined[lane] > 0 && run < m_runs; ++run)
            m_macro[(firstDraw + lane) * m_runs + run] = sums[lane * m_runs + run] / static_cast<double>(defined[lane]);
}

double Bootstrap::difference(std::span<const double> values, const RunCounts& counts) const {
    return meanOf(values.first(m_runsA), std::span(counts).first(m_runsA)) -
           meanOf(values.subspan(m_runsA), std::span(counts).subspan(m_runsA));
}

/// One seed fewer of each side than it has; of pairs the same of both.
RunCounts Bootstrap::drawRuns(std::size_t draw) const {
    RunCounts counts(m_runs, 0.0);
    const auto drawSide = [&](Stream stream, std::size_t first, std::size_t runs) {
        Random random(m_options.seed, Purpose::Bootstrap, stream, static_cast<std::uint32_t>(draw));
        const std::size_t seeds = runs / m_input.together;
        for (std::size_t i = 1; i < seeds; ++i) {
            const auto drawn =
                counts.begin() + static_cast<std::ptrdiff_t>(first + random.below(seeds) * m_input.together);
            for (auto run = drawn; run != drawn + static_cast<std::ptrdiff_t>(m_input.together); ++run)
                *run += 1.0;
        }
    };
    drawSide(RunStream, 0, m_runsA);
    drawSide(m_input.paired ? RunStream : RunStreamOfB, m_runsA, m_runs - m_runsA);
    return counts;
}

std::vector<TagDifference> Bootstrap::tagDifferences() const {
    std::vector<TagDifference> differences(m_input.tags);
    for (std::size_t tag = 0; tag < m_input.tags; ++tag) {
        if (!valueOf(m_evaluations.front().tags[tag]))
            continue;
        std::vector<double> values;
        for (const Evaluation& evaluation : m_evaluations)
            values.push_back(*valueOf(evaluation.tags[tag]));
        const auto drawsOf = [&](const std::vector<double>& all) {
            const auto own = std::span(all).subspan(tag * m_options.draws, m_options.draws);
            return std::vector<double>(own.begin(), own.end());
        };
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(m_runsA);
        std::vector<double> draws = drawsOf(m_tagDraws);
        TagDifference& found = differences[tag];
        found.difference = difference(values, m_shares);
        found.valuesA.assign(values.begin(), middle);
        found.valuesB.assign(middle, values.end());
        found.draws = static_cast<std::size_t>(std::ranges::count_if(draws, [](double d) { return !std::isnan(d); }));
        if (m_groups > 1)
            found.testSet = intervalOf(std::move(draws));
        if (m_groups > 1 && m_runsVary)
            found.both = intervalOf(drawsOf(m_tagBoth));
    }
    return differences;
}

Result<TestSetBootstrap> Bootstrap::summary() const {
    std::vector<double> points;
    for (const Evaluation& evaluation : m_evaluations) {
        if (!valueOf(evaluation))
            return Error{ErrorKind::Invalid, say("No tag has both clips with it and clips without it in the test set; "
                                                 "nothing can be compared.")};
        points.push_back(*valueOf(evaluation));
    }
    std::vector<double> testSet;
    std::vector<double> trainingRun;
    std::vector<double> both;
    for (std::size_t draw = 0; draw < m_options.draws; ++draw) {
        const auto macro = std::span(m_macro).subspan(draw * m_runs, m_runs);
        const RunCounts& runs = m_drawnRuns[draw];
        testSet.push_back(difference(macro, m_shares));
        trainingRun.push_back(difference(points, runs));
        both.push_back(difference(macro, runs));
    }
    const auto middle = points.begin() + static_cast<std::ptrdiff_t>(m_runsA);
    TestSetBootstrap summary;
    summary.difference = difference(points, m_shares);
    summary.valuesA.assign(points.begin(), middle);
    summary.valuesB.assign(middle, points.end());
    summary.tags = tagDifferences();
    summary.undefinedTags = m_evaluations.front().undefinedTags;
    summary.undefinedDraws =
        static_cast<std::size_t>(std::ranges::count_if(testSet, [](double draw) { return std::isnan(draw); }));
    if (m_groups > 1)
        summary.testSet = intervalOf(std::move(testSet));
    if (m_runsVary)
        summary.trainingRun = intervalOf(std::move(trainingRun));
    if (m_runsVary && m_groups > 1)
        summary.both = intervalOf(std::move(both));
    return summary;
}

} // namespace

std::vector<double> ScoredConfigurations::weights(bool ofA) const {
    RunCounts weights = sharesOf(*this, ofA);
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight /= all;
    return weights;
}

Result<TestSetBootstrap> bootstrapTestSet(const ScoredConfigurations& configurations, const BootstrapOptions& options,
                                          const ProgressCallback& progress, const std::stop_token& stop) {
    if (auto usable = checkInput(configurations, options); !usable)
        return usable.error();
    Bootstrap bootstrap(configurations, options);
    if (auto ranked = bootstrap.rank(stop); !ranked)
        return ranked.error();
    if (auto drawn = bootstrap.drawGroups(progress, stop); !drawn)
        return drawn.error();
    return bootstrap.summary();
}

} // namespace etude
