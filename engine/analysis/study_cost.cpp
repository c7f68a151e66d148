// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/study_cost.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "engine/core/gigabytes.h"
#include "engine/experiment/network_plan.h"

namespace etude {

namespace {

constexpr double kEpochsOfPatience = 2.5;

/// Seconds for one operation: of a run, and of the machine with as many of them as it trains at once.
struct Slowness {
    double run = 0.0;
    double machine = 0.0;
};

/// Of several timed trainings, each for as many operations: the mean slowness.
class Pool {
public:
    void add(const TimedTraining& training) {
        ++m_trainings;
        m_sum.run += 1.0 / training.flopsPerSecond;
        m_sum.machine += 1.0 / (training.flopsPerSecond * training.atOnce);
    }
    [[nodiscard]] Slowness mean() const {
        const auto trainings = static_cast<double>(m_trainings);
        return {m_sum.run / trainings, m_sum.machine / trainings};
    }

private:
    std::size_t m_trainings = 0;
    Slowness m_sum;
};

/// Speeds by kind, and of all.
class Speeds {
public:
    explicit Speeds(std::span<const TimedTraining> timed) {
        for (const TimedTraining& training : timed) {
            m_kinds[speedKindOf(training.spec)].add(training);
            m_all.add(training);
            m_atOnce = std::max(m_atOnce, training.atOnce);
        }
    }
    [[nodiscard]] bool empty() const { return m_kinds.empty(); }
    [[nodiscard]] int atOnce() const { return m_atOnce; }
    [[nodiscard]] std::pair<Slowness, TimeBasis> of(const RunSpec& spec) const {
        const auto kind = m_kinds.find(speedKindOf(spec));
        if (kind != m_kinds.end())
            return {kind->second.mean(), TimeBasis::Measured};
        return {m_all.mean(), TimeBasis::Work};
    }

private:
    std::map<SpeedKind, Pool> m_kinds;
    Pool m_all;
    int m_atOnce = 1;
};

/// How runs end early.
using Stopping = std::tuple<std::string, int, int>;

Stopping stoppingOf(const RunSpec& spec) {
    return {spec.data.dataset, spec.training.epochs, spec.training.patience};
}

bool mayStopEarly(const RunSpec& spec) {
    return spec.training.patience > 0 && spec.training.patienceHasEffect();
}

class ExpectedEpochs {
public:
    explicit ExpectedEpochs(std::span<const RunResult> known) {
        for (const RunResult& run : known)
            if (run.rocAuc && run.epochs > 0) {
                auto& [sum, runs] = m_known[stoppingOf(run.spec)];
                sum += run.epochs;
                ++runs;
            }
    }
    /// How many a run takes, and whether that is assumed.
    [[nodiscard]] std::pair<double, bool> of(const RunSpec& spec) const {
        if (!mayStopEarly(spec))
            return {spec.training.epochs, false};
        const auto known = m_known.find(stoppingOf(spec));
        if (known != m_known.end())
            return {known->second.first / known->second.second, false};
        return {std::min<double>(spec.training.epochs, kEpochsOfPatience * spec.training.patience), true};
    }

private:
    std::map<Stopping, std::pair<double, int>> m_known;
};

std::optional<NetworkPlan> planOf(const RunSpec& spec, int tags) {
    auto plan = planNetwork(spec.network, spec.input.shape(), tags);
    return plan ? std::optional(std::move(*plan)) : std::nullopt;
}

std::set<std::string> finishedIds(std::span<const RunResult> known) {
    std::set<std::string> ids;
    for (const RunResult& run : known)
        if (run.state == RunState::Finished)
            ids.insert(run.run);
    return ids;
}

/// What features of a data set are.
using FeatureKey = std::pair<std::string, std::string>;

FeatureKey featuresOf(const RunSpec& spec) {
    return {spec.data.dataset, featureHash(spec.input.audio, spec.input.spectrum).hex()};
}

std::set<FeatureKey> madeFeatures(std::span<const RunResult> known) {
    std::set<FeatureKey> made;
    for (const RunResult& run : known)
        if (run.state == RunState::Finished)
            made.insert(featuresOf(run.spec));
    return made;
}

/// Of several runs also how many of them are trained at once.
Sentence timeWithRuns(double seconds, const StudyCost& cost) {
    const Sentence time = durationSentence(seconds);
    if (cost.missing() < 2)
        return time;
    return cost.atOnce < 2 ? say("%1, one run after another", time) : say("%1 with %2 runs at once", time, cost.atOnce);
}

Sentence timeSentence(const StudyCost& cost) {
    if (cost.missing() == 0)
        return {};
    if (!cost.seconds)
        return say("Time: unknown until one run was timed on this machine.");
    const Sentence time = timeWithRuns(*cost.seconds, cost);
    if (cost.basis == TimeBasis::Measured && !cost.assumedEpochs)
        return say("Time: about %1, by the speed of finished runs like these.", time);
    if (cost.basis == TimeBasis::Measured)
        return say("Time: about %1, by the speed of runs like these, if early stopping ends them after some %2 epochs.",
                   time, std::lround(*cost.assumedEpochs));
    if (!cost.assumedEpochs)
        return say("Time: about %1, estimated by the work of other networks on this machine.", time);
    return say("Time: about %1, estimated by the work of other networks on this machine, if early stopping ends them "
               "after some %2 epochs.",
               time, std::lround(*cost.assumedEpochs));
}

} // namespace

StudyCost costOf(std::span<const Study> studies, std::span<const RunResult> known, const DatasetSizes& data,
                 std::span<const TimedTraining> timed, const RunComputing& computing) {
    const std::set<std::string> done = finishedIds(known);
    const Speeds speeds(timed);
    const ExpectedEpochs epochs(known);
    StudyCost cost;
    cost.basis = speeds.empty() ? TimeBasis::Unknown : TimeBasis::Measured;
    double together = 0.0;
    double longest = 0.0; // which no number of workers shortens
    std::set<FeatureKey> made = madeFeatures(known);
    std::set<std::string> seen;
    for (const Study& study : studies)
        for (const RunSpec& spec : study.runs) {
            const std::string id = storedRunId(spec);
            if (!seen.insert(id).second)
                continue;
            ++cost.runs;
            if (done.contains(id)) {
                ++cost.done;
                continue;
            }
            const DatasetSize size = sizeOf(data, spec.data.dataset);
            if (made.insert(featuresOf(spec)).second)
                cost.features.emplace_back(InputConfig{spec.input.audio, spec.input.spectrum, {}},
                                           size.train + size.validation + size.test);
            if (const auto plan = planOf(spec, size.tags))
                cost.memory = std::max(cost.memory, runBytes(spec, *plan, spec.training.batchSize, computing));
            const auto [count, assumed] = epochs.of(spec);
            if (assumed)
                cost.assumedEpochs = count;
            if (speeds.empty())
                continue;
            const auto [slowness, basis] = speeds.of(spec);
            cost.basis = std::min(cost.basis, basis);
            const double flops = networkFlops(spec, size, count);
            together += flops * slowness.machine;
            longest = std::max(longest, flops * slowness.run);
        }
    if (!speeds.empty()) {
        cost.seconds = std::max(together, longest);
        cost.atOnce = std::clamp(speeds.atOnce(), 1, std::max(static_cast<int>(cost.missing()), 1));
    }
    return cost;
}

std::vector<Sentence> costSentences(const StudyCost& cost) {
    std::vector<Sentence> sentences;
    if (cost.done == 0)
        sentences.push_back(cost.runs == 1 ? say("1 run to train.") : say("%1 runs to train.", cost.runs));
    else if (cost.missing() == 0)
        sentences.push_back(cost.runs == 1 ? say("The run was done before.")
                                           : say("All %1 runs were done before.", cost.runs));
    else
        sentences.push_back(say("%1 runs: %2 to train, %3 done before.", cost.runs, cost.missing(), cost.done));
    if (const Sentence time = timeSentence(cost); time != Sentence())
        sentences.push_back(time);
    if (cost.missing() > 0 && cost.memory > 0)
        sentences.push_back(say("Memory: at most %1 for each run at work.", gigabytes(cost.memory, 1)));
    return sentences;
}

Sentence durationSentence(double seconds) {
    constexpr std::int64_t kMinute = 60;
    constexpr std::int64_t kHour = 60 * kMinute;
    constexpr std::int64_t kDay = 24 * kHour;
    const auto whole = static_cast<std::int64_t>(std::llround(std::max(0.0, seconds)));
    if (whole < 2 * kMinute)
        return say("%1 s", whole);
    const std::int64_t minutes = (whole + kMinute / 2) / kMinute;
    if (minutes < kHour / kMinute)
        return say("%1 min", minutes);
    if (whole < kDay)
        return say("%1 h %2 min", minutes * kMinute / kHour, minutes % (kHour / kMinute));
    return say("%1 d %2 h", whole / kDay, whole % kDay / kHour);
}

} // namespace etude
