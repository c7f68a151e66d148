// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/audio/byte_reader.h"

namespace etude {

/// The name of a format that is audio or often taken for it, and that is not read here, by its first bytes: "AAC in an
/// MP4 container (.m4a)". Empty for any other file.
[[nodiscard]] std::string foreignFormat(ByteReader& bytes);

/// Whether it is a VOC file whose sound lies in several blocks: libsndfile takes the heads between them for sound.
[[nodiscard]] bool isVocOfBlocks(ByteReader& bytes);

} // namespace etude
