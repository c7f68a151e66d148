// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace etude {

/// What a stream of random numbers is for. Written into results through what it draws: never renumbered.
enum class Purpose : std::uint32_t {
    Initialisation = 1, ///< weights; index = layer
    Order = 2,          ///< order of training examples; epoch = epoch
    Subset = 3,         ///< which training tracks a smaller training set keeps
    Split = 4,          ///< train / validation / test, where a data set gives none
    Offset = 5,         ///< random clip offset; epoch, index = 64 bits of the file's content hash
    Dropout = 6,        ///< epoch, index = 64 bits of the number of training steps before
    Corpus = 7,         ///< the demo corpus; index = clip
    Labels = 8,         ///< shuffled labels
    Bootstrap = 9,      ///< resampling in statistics
};

/// A counter-based generator, Philox4x32-10 (Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3",
/// SC'11), keyed by the seed and started at (purpose, epoch, index). Streams with different keys are independent, and
/// the same key gives the same numbers on every machine. A plain value; not shared between threads.
class Random {
public:
    Random(std::uint64_t seed, Purpose purpose, std::uint32_t epoch = 0, std::uint32_t index = 0);

    /// Uniform 32 bits.
    std::uint32_t next();
    /// Uniform in [0, 1), 53 bits.
    double uniform();
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Uniform integer in [0, n), without bias; n > 0.
    std::uint64_t below(std::uint64_t n);
    /// Standard normal (Box-Muller; both values of a pair are used).
    double normal();
    /// True with probability p.
    bool chance(double p) { return uniform() < p; }

    /// Fisher-Yates.
    template <class T>
    void shuffle(std::span<T> values) {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    void refill();

    std::array<std::uint32_t, 2> m_key;
    std::array<std::uint32_t, 4> m_counter;
    std::array<std::uint32_t, 4> m_block{};
    int m_used = 4;
    double m_spareNormal = 0.0;
    bool m_hasSpareNormal = false;
};

/// One Philox4x32-10 block: the function behind Random, for known-answer tests.
[[nodiscard]] std::array<std::uint32_t, 4> philox4x32(std::array<std::uint32_t, 4> counter,
                                                      std::array<std::uint32_t, 2> key);

} // namespace etude
