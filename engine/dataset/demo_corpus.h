// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>

#include "engine/core/fields.h"
#include "engine/core/progress.h"
#include "engine/core/result.h"

namespace etude {

enum class CorpusSize { Tiny, Small, Large };

template <>
struct EnumNames<CorpusSize> {
    static constexpr std::array values{std::pair{CorpusSize::Tiny, std::string_view("tiny")},
                                       std::pair{CorpusSize::Small, std::string_view("small")},
                                       std::pair{CorpusSize::Large, std::string_view("large")}};
};

/// Synthesises a tagged corpus of music-like clips into `folder`: audio/NNNN.flac (stereo, 22 050 Hz, 16 bit) and
/// manifest.csv. The same seed and size give the same bytes whatever the number of threads. Clips that are already
/// complete from an earlier call are kept. Cancelled: what was written stays, the manifest is not written.
/// tiny: 48 clips of 2 s; small: 400 of 6 s; large: 2000 of 10 s. `threads` 0: as many as the machine has.
[[nodiscard]] Result<void> writeDemoCorpus(const std::filesystem::path& folder, CorpusSize size, std::uint64_t seed,
                                           const ProgressCallback& progress = {}, std::stop_token stop = {},
                                           unsigned threads = 0);

} // namespace etude
