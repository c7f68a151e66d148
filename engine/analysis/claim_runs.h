// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/run_result.h"

/// Which runs the claims are asked of. Private to this room.
namespace etude {

/// The fields that the paper's claims vary; the defaults are the base's.
struct ClaimCell {
    Compression compression = Compression::Decibel;
    Weighting weighting = Weighting::Bypass;
    double scale = 1.0;
    Representation representation = Representation::Mel;
    double fraction = 1.0; ///< of the training set
    bool stock = false;    ///< whether libtorch's operators are asked for; else those of the base

    bool operator==(const ClaimCell&) const = default;
};

class ClaimRuns {
public:
    ClaimRuns(std::span<const RunResult> runs, const std::string& dataset);
    ClaimRuns(const ClaimRuns&) = delete;
    ClaimRuns& operator=(const ClaimRuns&) = delete;

    using Seeds = std::map<std::uint64_t, const RunResult*>;

    [[nodiscard]] RunSpec specOf(const ClaimCell& cell) const;
    /// The results of a cell, by seed.
    [[nodiscard]] const Seeds& of(const ClaimCell& cell) const;
    /// All results with the base's fields.
    [[nodiscard]] const std::vector<RunResult>& all() const { return m_all; }
    /// Fractions of the training set that runs of the base have with mel or STFT; where these are fewer than three,
    /// those of a SizePlan, too. Ascending; the whole set is always among them.
    [[nodiscard]] const std::set<double>& sizes() const { return m_sizes; }
    /// Whether the base is that of runs, finished or not; else it is studyBase().
    [[nodiscard]] bool hasBase() const { return m_hasBase; }
    [[nodiscard]] std::size_t left() const { return m_left; }

private:
    void chooseBase(const std::vector<const RunResult*>& group);
    void chooseSizes();

    RunSpec m_base;
    std::vector<RunResult> m_all;
    std::map<std::string, Seeds> m_cells; // by configuration
    std::set<double> m_sizes;
    bool m_hasBase = false;
    std::size_t m_left = 0;
};

} // namespace etude
