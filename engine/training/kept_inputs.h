// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "engine/training/input_source.h"

namespace etude {

/// Where a GPU keeps the inputs of a run's clips: a place for each, filled when a batch first has the clip. Used by one
/// thread at a time.
class KeptInputs {
public:
    explicit KeptInputs(std::initializer_list<std::span<const Clip>> sets) {
        for (const std::span<const Clip> clips : sets)
            for (const Clip& clip : clips)
                m_places.emplace(clip.content, static_cast<std::int64_t>(m_places.size()));
        m_filled.resize(m_places.size());
    }

    /// Clips of the same content have one.
    [[nodiscard]] std::int64_t places() const { return static_cast<std::int64_t>(m_places.size()); }
    [[nodiscard]] std::int64_t placeOf(const Clip& clip) const { return m_places.at(clip.content); }
    /// Whether the place is still empty; it is full then.
    [[nodiscard]] bool fill(std::int64_t place) {
        return !std::exchange(m_filled[static_cast<std::size_t>(place)], true);
    }

private:
    std::map<Hash, std::int64_t> m_places;
    std::vector<char> m_filled;
};

} // namespace etude
