// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurements.h"

#include <algorithm>
#include <iterator>

namespace etude::bench {

namespace {

template <class Stage>
double medianOf(const std::vector<Passage>& rounds, Stage stage) {
    std::vector<double> values;
    std::transform(rounds.begin(), rounds.end(), std::back_inserter(values),
                   [&](const Passage& passage) { return std::invoke(stage, passage); });
    return median(std::move(values));
}

} // namespace

Passage middleOf(std::vector<Passage> passages) {
    const auto middle = passages.begin() + std::ssize(passages) / 2;
    std::nth_element(passages.begin(), middle, passages.end(),
                     [](const Passage& a, const Passage& b) { return a.total < b.total; });
    return *middle;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 != 0 ? values[half] : 0.5 * (values[half - 1] + values[half]);
}

double Job::ratio() const {
    std::vector<double> ratios;
    for (std::size_t round = 0; round < ours.size(); ++round)
        ratios.push_back(theirs[round].total / ours[round].total);
    return median(std::move(ratios));
}

const Job& Measurements::job(std::string_view name) const {
    return *std::find_if(jobs.begin(), jobs.end(), [&](const Job& job) { return job.name == name; });
}

double Measurements::efficiency(int threads) const {
    const std::vector<double>& alone = extraction.at(1);
    const std::vector<double>& together = extraction.at(threads);
    std::vector<double> ratios;
    for (std::size_t round = 0; round < alone.size(); ++round)
        ratios.push_back(alone[round] / (threads * together[round]));
    return median(std::move(ratios));
}

double medianTotal(const std::vector<Passage>& rounds) {
    return medianOf(rounds, &Passage::total);
}
double medianDecode(const std::vector<Passage>& rounds) {
    return medianOf(rounds, &Passage::decode);
}
double medianResample(const std::vector<Passage>& rounds) {
    return medianOf(rounds, &Passage::resample);
}
double medianOwn(const std::vector<Passage>& rounds) {
    return medianOf(rounds, &Passage::own);
}

} // namespace etude::bench
