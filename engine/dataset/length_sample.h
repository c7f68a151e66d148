// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/dataset/dataset.h"

namespace etude {

/// Paths of up to 100 tracks, by whose lengths a clip length is proposed. They are chosen by a hash of each file's name
/// without its folders and its size in bytes: the same files give the same ones in whatever order and below whatever
/// folder a list names them.
[[nodiscard]] std::vector<std::string> chooseLengthSample(std::span<const Track> tracks);

/// The data set's lengthSample, or of one that has none, what is chosen of its tracks.
[[nodiscard]] std::vector<std::string> lengthSampleOf(const Dataset& dataset);

/// As JSON, which the project keeps; empty for none.
[[nodiscard]] std::string lengthSampleJson(const std::vector<std::string>& paths);
/// Reads it. What it does not understand is none.
[[nodiscard]] std::vector<std::string> lengthSampleFromJson(std::string_view text);

} // namespace etude
