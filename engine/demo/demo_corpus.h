// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string_view>
#include <vector>

#include "engine/core/enum_names.h"
#include "engine/core/progress.h"
#include "engine/core/result.h"
#include "engine/dataset/dataset.h"

namespace etude {

enum class CorpusSize { Tiny, Small, Medium, Large };

template <>
struct EnumNames<CorpusSize> {
    static constexpr std::array values{std::pair{CorpusSize::Tiny, std::string_view("tiny")},
                                       std::pair{CorpusSize::Small, std::string_view("small")},
                                       std::pair{CorpusSize::Medium, std::string_view("medium")},
                                       std::pair{CorpusSize::Large, std::string_view("large")}};
};

struct CorpusExtent {
    std::uint32_t clips;
    double seconds; ///< of each clip
};

/// tiny: 48 clips of 2 s; small: 400 of 6 s; medium: 1000 of 8 s; large: 2000 of 10 s.
[[nodiscard]] CorpusExtent extentOf(CorpusSize size);

/// The seed of the demo project's corpus.
inline constexpr std::uint64_t kDemoSeed = 1;

/// Synthesises a tagged corpus of music-like clips into `folder`: audio/NNNN.flac (stereo, 22 050 Hz, 16 bit) and
/// manifest.csv. The same seed and size give the same bytes whatever the number of threads. Clips that are already
/// complete from an earlier call are kept. ErrorKind::Invalid, with nothing written, if the folder has
/// another manifest.csv. Cancelled: what was written stays, the manifest is not written. `threads` as threadCount().
[[nodiscard]] Result<void> writeDemoCorpus(const std::filesystem::path& folder, CorpusSize size, std::uint64_t seed,
                                           const ProgressCallback& progress = {}, std::stop_token stop = {},
                                           int threads = 0);

/// What the manifest says, without the audio: paths, tags, artists and split.
[[nodiscard]] Dataset describeDemoCorpus(CorpusSize size, std::uint64_t seed);

/// A tag of the corpus.
struct DemoTag {
    std::string_view name;
    std::string_view meaning; ///< of what clips exactly it is true: part of a sentence, English, ASCII
    double share;             ///< of the clips, those of which it is true
};

/// In alphabetical order. Takes a millisecond for a small corpus.
[[nodiscard]] std::vector<DemoTag> demoTags(CorpusSize size, std::uint64_t seed);

} // namespace etude
