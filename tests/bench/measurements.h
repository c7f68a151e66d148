// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/json.h"

namespace etude::bench {

/// One call of a job, in milliseconds: in all, and inside the libraries.
struct Passage {
    double total = 0.0;
    double decode = 0.0;   ///< libmpg123, or libsndfile
    double resample = 0.0; ///< soxr

    [[nodiscard]] double own() const { return total - decode - resample; }
};

/// The one with the middle total; there is at least one.
[[nodiscard]] Passage middleOf(std::vector<Passage> passages);
[[nodiscard]] double median(std::vector<double> values);

/// A job that both sides do, or one: a passage for each round.
struct Job {
    std::string name;  ///< as the Python program knows it, and as the keys of the JSON have it
    std::string title; ///< for people
    std::vector<Passage> ours;
    std::vector<Passage> theirs;
    bool isOurs = false; ///< the peer has no such job

    /// The median of the rounds' ratios, theirs over ours; both have been measured.
    [[nodiscard]] double ratio() const;
};

/// What one run of the benchmark found.
struct Measurements {
    std::vector<Job> jobs;
    std::map<int, std::vector<double>>
        extraction;                 ///< seconds by number of threads, one for each round; 1 is among them
    int files = 0;                  ///< that were extracted
    double kilobitsPerSecond = 0.0; ///< of the MP3
    Json peer;                      ///< the versions of librosa and what it stands on; null if it took no part
    std::string whyAlone;           ///< why it did not
    double difference = 0.0;        ///< largest one of the two mel spectrograms, relative to the largest value

    [[nodiscard]] const Job& job(std::string_view name) const;
    [[nodiscard]] int rounds() const { return static_cast<int>(jobs.front().ours.size()); }
    /// Time of one thread over (number of threads x their time): 1 if they do not hinder each other.
    [[nodiscard]] double efficiency(int threads) const;
};

/// A median over the rounds.
[[nodiscard]] double medianTotal(const std::vector<Passage>& rounds);
[[nodiscard]] double medianDecode(const std::vector<Passage>& rounds);
[[nodiscard]] double medianResample(const std::vector<Passage>& rounds);
[[nodiscard]] double medianOwn(const std::vector<Passage>& rounds);

} // namespace etude::bench
