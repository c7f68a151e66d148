// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/hash.h"
#include "engine/spectrum/spectrum_config.h"

namespace etude {

/// One clip as it lies in a shard of the feature store. Its bytes are reused from clip to clip.
struct FeatureBlock {
    Hash content;
    std::vector<std::byte> bytes;
    std::uint64_t checksum = 0; ///< of the bytes
    bool replaces = true;       ///< stored even if the clip is published by now: what is there is damaged, or may be
};

/// Bytes of the block of so many values.
[[nodiscard]] std::size_t blockBytes(Storage storage, std::size_t values);

/// Makes the block of a clip's values, finite and at least 0. With log16 they are rounded as quantise.h says; values
/// that came from a transform with such storage are stored exactly.
void encodeBlock(Storage storage, const Hash& content, std::span<const float> values, FeatureBlock& block);

/// The values of a block of log16; one of float32 holds them as they are. `bytes` are blockBytes() of `values`.
void decodeLog16(std::span<const std::byte> bytes, std::span<float> values);

} // namespace etude
