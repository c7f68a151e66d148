// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace etude {

/// The number of each configuration in the order of its first run in the queue: what its colour follows from, in the
/// window and in exported charts alike. Later runs change no number.
class ConfigurationIndices {
public:
    /// Gives the configuration the next number if it has none yet. Called in the order of the queue.
    void add(const std::string& configuration) {
        m_indices.try_emplace(configuration, static_cast<int>(m_indices.size()));
    }
    /// 0 for an unknown configuration.
    [[nodiscard]] int of(const std::string& configuration) const {
        const auto found = m_indices.find(configuration);
        return found == m_indices.end() ? 0 : found->second;
    }

    bool operator==(const ConfigurationIndices&) const = default;

private:
    std::map<std::string, int> m_indices;
};

} // namespace etude
