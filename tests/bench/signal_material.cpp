// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/signal_material.h"

#include <cmath>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>

#include <sndfile.h>

#include "engine/audio/audio_file.h"
#include "engine/core/files.h"
#include "engine/core/npy.h"
#include "engine/demo/synth/render_clip.h"

namespace etude::bench {

namespace fs = std::filesystem;

namespace {

constexpr double kFileSeconds = 30.0;
constexpr double kKilobitsPerSecond = 64.0;
constexpr double kClipSeconds = 29.0;
constexpr int kClipRate = 12000;
constexpr std::uint64_t kSeed = 1;
constexpr std::uint32_t kClip = 5; // of the demo corpus: several instruments and drums

struct Close {
    void operator()(SNDFILE* file) const { sf_close(file); }
};

/// libsndfile maps the compression level linearly from 160 (level 0) to 8 kbit/s (level 1) at this sampling rate.
constexpr double levelFor(double kilobitsPerSecond) {
    return (160.0 - kilobitsPerSecond) / (160.0 - 8.0);
}

Result<void> writeMp3(const fs::path& file, const synth::Stereo& stereo) {
    SF_INFO format{};
    format.samplerate = synth::kSampleRate;
    format.channels = 2;
    format.format = SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    const std::unique_ptr<SNDFILE, Close> out(sf_open(file.c_str(), SFM_WRITE, &format));
    int mode = SF_BITRATE_MODE_CONSTANT;
    double level = levelFor(kKilobitsPerSecond);
    if (!out || sf_command(out.get(), SFC_SET_COMPRESSION_LEVEL, &level, sizeof level) != SF_TRUE)
        return Error{ErrorKind::Io, say("libsndfile cannot encode MP3: %1", sf_strerror(out.get()))};
    sf_command(out.get(), SFC_SET_BITRATE_MODE, &mode, sizeof mode); // the answer says nothing; the size does
    std::vector<float> frames;
    frames.reserve(2 * stereo.left.size());
    for (std::size_t n = 0; n < stereo.left.size(); ++n)
        frames.insert(frames.end(), {stereo.left[n], stereo.right[n]});
    const auto count = static_cast<sf_count_t>(stereo.left.size());
    if (sf_writef_float(out.get(), frames.data(), count) != count)
        return Error{ErrorKind::Io, say("libsndfile cannot write the MP3: %1", sf_strerror(out.get()))};
    return {};
}

Result<std::vector<float>> monoClip(const synth::Stereo& stereo) {
    AudioBuffer mono{stereo.left, synth::kSampleRate};
    for (std::size_t n = 0; n < mono.samples.size(); ++n)
        mono.samples[n] = 0.5F * (mono.samples[n] + stereo.right[n]);
    auto clip = resample(std::move(mono), kClipRate);
    if (!clip)
        return clip.error();
    clip->samples.resize(static_cast<std::size_t>(kClipSeconds * kClipRate));
    return std::move(clip->samples);
}

} // namespace

Result<SignalMaterial> makeSignalMaterial(const fs::path& folder) {
    const synth::Stereo stereo = synth::renderClip(synth::planClip(kSeed, kClip), kSeed, kClip, kFileSeconds);
    SignalMaterial material;
    auto samples = monoClip(stereo);
    if (!samples)
        return samples.error();
    material.samples = std::move(*samples);
    material.samplesFile = folder / "samples.npy";
    const std::size_t shape[] = {material.samples.size()};
    if (auto written = writeNpy(material.samplesFile, std::span<const float>(material.samples), shape); !written)
        return written.error();
    material.mp3 = folder / "clip.mp3";
    if (auto written = writeMp3(material.mp3, stereo); !written)
        return written.error();
    material.kilobitsPerSecond = 8e-3 * static_cast<double>(fs::file_size(material.mp3)) / kFileSeconds;
    if (std::abs(material.kilobitsPerSecond - kKilobitsPerSecond) > 1.0)
        return Error{ErrorKind::Invalid,
                     say("libsndfile's encoder made an MP3 of %1 kbit/s, not of 64.", material.kilobitsPerSecond)};
    auto content = readFile(material.mp3);
    if (!content)
        return content.error();
    const std::size_t header = content->find("Info");
    const std::size_t second = content->find(content->substr(0, 2), header);
    if (header > 100 || second == std::string::npos)
        return Error{ErrorKind::Invalid, say("libsndfile's encoder made an MP3 without a header of its length.")};
    material.bareMp3 = folder / "bare.mp3";
    if (auto written = writeFileAtomically(material.bareMp3, content->substr(second)); !written)
        return written.error();
    return material;
}

Result<std::vector<fs::path>> makeCopies(const fs::path& mp3, int count) {
    auto content = readFile(mp3);
    if (!content)
        return content.error();
    // ID3v1.1: "TAG", then fields of fixed length; a zero before the last byte but one says that a track number
    // follows.
    std::string tag(128, '\0');
    tag.replace(0, 3, "TAG");
    std::vector<fs::path> files;
    for (int index = 0; index < count; ++index) {
        tag[126] = static_cast<char>(index % 256);
        tag[127] = static_cast<char>(index / 256);
        files.push_back(mp3.parent_path() / ("copy" + std::to_string(index) + ".mp3"));
        if (auto written = writeFileAtomically(files.back(), *content + tag); !written)
            return written.error();
    }
    return files;
}

} // namespace etude::bench
