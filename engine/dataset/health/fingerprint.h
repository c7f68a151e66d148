// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

#include "engine/core/result.h"

namespace etude {

/// A sound as Chromaprint's algorithm 2 describes it: 32 bits for each 0.124 s, of what lies below 5.5 kHz. It hardly
/// changes with the encoder, the level or the rate.
using Fingerprint = std::vector<std::uint32_t>;

/// Words that two sounds have to overlap by, 2 s: sounds of less than about 4.5 s cannot be compared.
inline constexpr std::size_t kLeastWords = 16;

/// Makes a fingerprint of mono samples that come block after block. One thread at a time.
class Fingerprinter {
public:
    /// Loads libchromaprint, which is not needed for anything else. ErrorKind::NotFound if it is not installed.
    [[nodiscard]] static Result<Fingerprinter> create(int sampleRate);
    Fingerprinter(Fingerprinter&&) noexcept;
    Fingerprinter& operator=(Fingerprinter&&) noexcept;
    ~Fingerprinter();

    void hear(std::span<const float> samples);
    /// To be called once, at the end. Empty for a sound of less than about three seconds.
    [[nodiscard]] Fingerprint finish();

private:
    struct Context;
    explicit Fingerprinter(std::unique_ptr<Context> context);
    std::unique_ptr<Context> m_context;
};

/// Two sounds that are nearly the same where they overlap.
struct Likeness {
    std::size_t first = 0;
    std::size_t second = 0; ///< greater than first
    double differing = 0.0; ///< share of the bits that differ, at most 0.15, and 0.1 where they overlap by less than 5
                            ///< s; of unrelated sounds about a half
    double seconds = 0.0;   ///< of the overlap, at least 2
    double offsetSeconds = 0; ///< the second begins so much later than the first

    bool operator==(const Likeness&) const = default;
};

/// For each sound the most similar one before it, if there is one, by `second`. Words of 32 bits that both have propose
/// where two sounds overlap; words that more than 200 sounds have (silence, a steady tone) propose nothing. Time grows
/// with the sum of the lengths, not with the number of pairs. Stops early when asked to; then what it has is returned.
[[nodiscard]] std::vector<Likeness> findAlike(std::span<const Fingerprint> sounds, const std::stop_token& stop);

} // namespace etude
