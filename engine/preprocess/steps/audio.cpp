// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/steps/audio.h"

#include "engine/core/text.h"

namespace etude {

namespace {

std::string channelsText(Channels channels) {
    switch (channels) {
    case Channels::Mean:
        return "averaged over channels";
    case Channels::Left:
        return "reduced to the first channel";
    case Channels::Right:
        break;
    }
    return "reduced to the second channel";
}

std::string offsetText(const AudioConfig& audio) {
    const std::string length = shortestText(audio.clipSeconds) + " s";
    switch (audio.offset) {
    case ClipOffset::Start:
        return "cut to the first " + length + " (zero-padded if shorter)";
    case ClipOffset::Centre:
        return "cut to the middle " + length + " (zero-padded if shorter)";
    case ClipOffset::Random:
        return "cut to " + length + " from a random place fixed for each file (seed " +
               std::to_string(audio.offsetSeed) + ", zero-padded if shorter)";
    case ClipOffset::Whole:
        break;
    }
    return "used in full";
}

std::string methods(const InputConfig& config) {
    const AudioConfig& audio = config.audio;
    return "Audio was decoded, " + channelsText(audio.channels) + ", resampled to " + std::to_string(audio.sampleRate) +
           " Hz (soxr HQ) and " + offsetText(audio);
}

void addChannels(Channels channels, PythonProgram& program) {
    switch (channels) {
    case Channels::Mean:
        return program.add("y = samples.mean(axis=1)");
    case Channels::Left:
        return program.add("y = samples[:, 0]");
    case Channels::Right:
        return program.add("y = samples[:, min(1, samples.shape[1] - 1)]");
    }
}

void addOffset(const AudioConfig& audio, PythonProgram& program) {
    const std::string length = std::to_string(audio.clipSamples());
    switch (audio.offset) {
    case ClipOffset::Start:
        break;
    case ClipOffset::Centre:
        program.add("y = y[max(0, y.size - " + length + ") // 2 :]");
        break;
    case ClipOffset::Random:
        program.add("y = y[start:]  # where Etude's random offset lies: the passport says it for each file");
        break;
    case ClipOffset::Whole:
        return;
    }
    program.add("y = librosa.util.fix_length(y, size=" + length + ")");
}

void python(const InputConfig& config, PythonProgram& program) {
    program.add("samples, rate = soundfile.read(path, dtype=\"float32\", always_2d=True)");
    addChannels(config.audio.channels, program);
    program.add("y = librosa.resample(y, orig_sr=rate, target_sr=" + std::to_string(config.audio.sampleRate) +
                ", res_type=\"soxr_hq\")");
    addOffset(config.audio, program);
}

} // namespace

const Step kAudioStep{.methods = methods, .python = python};

} // namespace etude
