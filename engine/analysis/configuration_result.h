// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/evaluation/statistics.h"

namespace etude {

/// One run of a study as far as comparisons need it.
struct RunResult {
    std::string study;         ///< id; empty for a run that is in none
    std::string configuration; ///< configurationId()
    std::string label;         ///< tells the configuration from the others of its study
    std::string run;           ///< id
    std::uint64_t seed = 0;    ///< of the initialisation
    bool finished = false;
    std::optional<double> rocAuc;   ///< of the test, macro; none before, and where no tag has both classes
    std::optional<double> prAuc;    ///< likewise
    bool canary = false;            ///< trained and tested on shuffled labels
    std::string dataset = {};       ///< its hash
    int decodingRevision = 1;       ///< the newest that the run's Etude knew (DecodedEvent)
    std::int64_t revisedTracks = 0; ///< that revision 1 may have decoded otherwise

    bool operator==(const RunResult&) const = default;
};

/// All finished runs of one configuration of a study.
struct ConfigurationResult {
    std::string study;
    std::string configuration;
    std::string label;
    std::vector<std::string> runs;    ///< ids, in the order of the results they were made from
    std::vector<std::uint64_t> seeds; ///< parallel to runs
    std::vector<double> rocAuc;       ///< test macro ROC-AUC, parallel to runs
    Summary summary;                  ///< of rocAuc, Student's interval
    std::optional<double> meanPrAuc;
    std::int64_t unfinished = 0;             ///< runs of this configuration without a result yet
    bool canary = false;                     ///< trained and tested on shuffled labels
    std::string dataset = {};                ///< its hash
    std::vector<int> decodingRevisions = {}; ///< parallel to runs: the newest that the run's Etude knew
    std::int64_t revisedTracks = 0; ///< of the run that tells of most that revision 1 may have decoded otherwise

    /// Whether the interval of a canary's ROC-AUC holds 0.5, as it should; none for others and without an interval.
    [[nodiscard]] std::optional<bool> holdsChance() const;
    bool operator==(const ConfigurationResult&) const = default;
};

/// Runs grouped by study and configuration, best mean first; of equal ones, and of those without a result, which come
/// last, the one whose first run stands first.
[[nodiscard]] std::vector<ConfigurationResult> configurationResults(std::span<const RunResult> runs);

} // namespace etude
