// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/clip_transform.h"

#include <utility>

#include "engine/audio/audio_file.h"
#include "engine/preprocess/input_config.h"

namespace etude {

ClipTransform::ClipTransform(const AudioConfig& audio, const SpectrumConfig& spectrum, SpectrumTransform transform)
    : m_audio(audio)
    , m_spectrum(spectrum)
    , m_transform(std::move(transform)) {}

Result<ClipTransform> ClipTransform::create(const AudioConfig& audio, const SpectrumConfig& spectrum) {
    auto transform = SpectrumTransform::create(spectrum, audio.sampleRate);
    if (!transform)
        return transform.error();
    return ClipTransform(audio, spectrum, std::move(*transform));
}

Result<TransformedClip> ClipTransform::load(const std::filesystem::path& file,
                                            const std::optional<Hash>& content) const {
    auto clip = loadClip(file, m_audio, content);
    if (!clip)
        return clip.error();
    if (auto fits = checkValues({m_audio, m_spectrum, {}}, std::ssize(clip->samples)); !fits)
        return within("'" + file.string() + "'", fits.error());
    Spectrogram spectrogram = m_transform.compute(clip->samples);
    if (spectrogram.frames < 1)
        return Error{ErrorKind::Invalid, say("'%1' is shorter than one window of %2 samples.", file, m_spectrum.nFft)};
    return TransformedClip{std::move(*clip), std::move(spectrogram)};
}

} // namespace etude
