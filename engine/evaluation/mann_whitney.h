// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace etude {

/// The area under a ROC curve by counting pairs, as its clips come, highest score first (Mann-Whitney U / (P N)). In
/// integers until the end: exact up to 2^62 pairs. Private to this room.
class MannWhitney {
public:
    /// The next clips: ties, or of one class.
    void add(std::int64_t positives, std::int64_t negatives) {
        m_twicePairs += negatives * (2 * m_positives + positives);
        m_positives += positives;
        m_negatives += negatives;
    }
    [[nodiscard]] std::int64_t positives() const { return m_positives; }
    /// None if a class is missing.
    [[nodiscard]] std::optional<double> rocAuc() const {
        if (m_positives == 0 || m_negatives == 0)
            return std::nullopt;
        return static_cast<double>(m_twicePairs) / 2.0 /
               (static_cast<double>(m_positives) * static_cast<double>(m_negatives));
    }

private:
    std::int64_t m_positives = 0;
    std::int64_t m_negatives = 0;
    std::int64_t m_twicePairs = 0; ///< twice the pairs in the right order, ties counting one half
};

} // namespace etude
