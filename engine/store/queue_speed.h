// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace etude {

struct RunRow;

/// How fast the runs of a queue go on, by what those that train now tell.
class QueueSpeed {
public:
    /// Of all runs of a project.
    explicit QueueSpeed(std::span<const RunRow> runs);

    /// Clips a second of all that work now, together; 0 while none of them trains.
    [[nodiscard]] double clipsPerSecond() const { return m_each * m_atOnce; }

    /// How long training these runs to their planned epochs takes if as many go on at once as do now, and nothing else
    /// does; none while the speed is unknown. An epoch of a run that does not train takes as many clips as one of its
    /// study does, else of any.
    [[nodiscard]] std::optional<double> secondsLeft(std::span<const RunRow* const> runs) const;

private:
    [[nodiscard]] double clipsLeft(const RunRow& run) const;

    double m_each = 0.0; ///< clips a second of one run, on average
    int m_atOnce = 0;
    double m_epoch = 0.0;                        ///< clips of one, on average
    std::map<std::string, double> m_studyEpochs; ///< by id of the study
};

} // namespace etude
