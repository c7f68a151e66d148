// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace etude::test {

/// amplitude * sin(2 pi frequency t).
[[nodiscard]] std::vector<float> sine(double frequency, int sampleRate, double seconds, float amplitude = 0.5F);

/// Uniform white noise in [-amplitude, amplitude], seeded.
[[nodiscard]] std::vector<float> noise(std::size_t samples, std::uint64_t seed, float amplitude = 0.5F);

/// Writes a file with libsndfile; the same samples in every channel. `kind`: "wav" (16 bit), "wavfloat", "flac", "ogg",
/// "opus", "mp3", "aiff", "voc". Throws std::runtime_error if it cannot.
void writeAudio(const std::filesystem::path& file, const std::string& kind, const std::vector<float>& mono,
                int sampleRate, int channels = 1);
/// The same of samples that are one frame of `channels` values after another.
void writeInterleaved(const std::filesystem::path& file, const std::string& kind, const std::vector<float>& samples,
                      int sampleRate, int channels);

} // namespace etude::test
