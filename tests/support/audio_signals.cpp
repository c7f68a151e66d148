// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/audio_signals.h"

#include <cmath>
#include <map>
#include <numbers>
#include <stdexcept>

#include <sndfile.h>

#include "engine/core/random.h"

namespace etude::test {

std::vector<float> sine(double frequency, int sampleRate, double seconds, float amplitude) {
    std::vector<float> samples(static_cast<std::size_t>(std::llround(seconds * sampleRate)));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            amplitude *
            static_cast<float>(std::sin(2.0 * std::numbers::pi * frequency * static_cast<double>(i) / sampleRate));
    return samples;
}

std::vector<float> noise(std::size_t samples, std::uint64_t seed, float amplitude) {
    Random random(seed, Purpose::Corpus);
    std::vector<float> values(samples);
    for (float& value : values)
        value = static_cast<float>(random.uniform(-amplitude, amplitude));
    return values;
}

void writeAudio(const std::filesystem::path& file, const std::string& kind, const std::vector<float>& mono,
                int sampleRate, int channels) {
    std::vector<float> interleaved;
    interleaved.reserve(mono.size() * static_cast<std::size_t>(channels));
    for (const float sample : mono)
        interleaved.insert(interleaved.end(), static_cast<std::size_t>(channels), sample);
    writeInterleaved(file, kind, interleaved, sampleRate, channels);
}

void writeInterleaved(const std::filesystem::path& file, const std::string& kind, const std::vector<float>& samples,
                      int sampleRate, int channels) {
    static const std::map<std::string, int> formats{
        {"wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16},   {"wavfloat", SF_FORMAT_WAV | SF_FORMAT_FLOAT},
        {"flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16}, {"ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS},
        {"opus", SF_FORMAT_OGG | SF_FORMAT_OPUS},    {"mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III},
        {"aiff", SF_FORMAT_AIFF | SF_FORMAT_PCM_16}, {"voc", SF_FORMAT_VOC | SF_FORMAT_PCM_16}};
    SF_INFO info{};
    info.samplerate = sampleRate;
    info.channels = channels;
    info.format = formats.at(kind);
    SNDFILE* out = sf_open(file.c_str(), SFM_WRITE, &info);
    if (!out)
        throw std::runtime_error("cannot write " + file.string() + ": " + sf_strerror(nullptr));
    const auto frames = static_cast<sf_count_t>(samples.size()) / channels;
    const sf_count_t written = sf_writef_float(out, samples.data(), frames);
    sf_close(out);
    if (written != frames)
        throw std::runtime_error("cannot write all of " + file.string());
}

} // namespace etude::test
