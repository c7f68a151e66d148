// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/core/json.h"
#include "tests/bench/measurements.h"

namespace etude::bench {

/// A table for people.
[[nodiscard]] std::string textReport(const Measurements& measured);

/// Times in milliseconds. mel_ms_per_clip, input_ms_per_clip and mp3_ms_per_clip are ours, with librosa_ before them
/// librosa's, mel_ratio... theirs over ours; decode_ms, resample_ms and own_ms are what mp3_ms_per_clip consists of.
/// torch_mel_ms_per_clip is there where PyTorch is. parallel_efficiency is of two threads. What librosa would have to
/// tell is null where it took no part.
[[nodiscard]] Json jsonReport(const Measurements& measured);

} // namespace etude::bench
