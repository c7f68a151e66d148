// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/audio/byte_reader.h"

namespace etude {

/// Bytes of the tag that begins at `offset`: ID3v2 (with its pictures), ID3v1 or APEv2; 0 if none does.
[[nodiscard]] std::int64_t tagBytesAt(ByteReader& bytes, std::int64_t offset);

/// The file without the tags at its beginning and at its end: several of ID3v2, and of ID3v1, APEv2 and Lyrics3v2.
[[nodiscard]] ByteRange withoutTags(ByteReader& bytes);
/// The same of a part of it.
[[nodiscard]] ByteRange withoutTags(ByteReader& bytes, ByteRange part);

} // namespace etude
