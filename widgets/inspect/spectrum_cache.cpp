// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/spectrum_cache.h"

#include <algorithm>

#include "engine/spectrum/spectrum_transform.h"

namespace etude {

namespace {

std::size_t bytesOf(const TransformedClip& clip) {
    return sizeof(float) * (clip.audio.samples.size() + clip.spectrogram.values.size());
}

Result<std::shared_ptr<const TransformedClip>> transform(const std::filesystem::path& file, const AudioConfig& audio,
                                                         const SpectrumConfig& spectrum) {
    const auto info = probeAudio(file);
    if (!info)
        return info.error();
    auto buffer = loadClip(file, audio);
    if (!buffer)
        return buffer.error();
    const auto made = SpectrumTransform::create(spectrum, audio.sampleRate);
    if (!made)
        return made.error();
    if (auto fits = checkValues({audio, spectrum, {}}, std::ssize(buffer->samples)); !fits)
        return within("'" + file.string() + "'", fits.error());
    auto clip = std::make_shared<TransformedClip>();
    clip->info = *info;
    clip->spectrogram = made->compute(buffer->samples);
    if (clip->spectrogram.frames < 1)
        return Error{ErrorKind::Invalid, "'" + file.string() + "' is shorter than one window of " +
                                             std::to_string(spectrum.nFft) + " samples."};
    clip->audio = std::move(*buffer);
    return std::shared_ptr<const TransformedClip>(std::move(clip));
}

} // namespace

Result<std::shared_ptr<const TransformedClip>>
SpectrumCache::load(const std::filesystem::path& file, const AudioConfig& audio, const SpectrumConfig& spectrum) {
    std::error_code ignored; // a file that is gone is reported by the decoder
    const Key key{file, std::filesystem::last_write_time(file, ignored), audio, spectrum};
    if (auto known = find(key))
        return known;
    auto clip = transform(file, audio, spectrum);
    if (clip)
        keep(key, *clip);
    return clip;
}

std::shared_ptr<const TransformedClip> SpectrumCache::find(const Key& key) {
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found == m_entries.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, found);
    return found->clip;
}

void SpectrumCache::keep(const Key& key, std::shared_ptr<const TransformedClip> clip) {
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.key == key; });
    m_entries.push_front({key, std::move(clip)});
    std::size_t total = 0;
    auto entry = m_entries.begin();
    while (entry != m_entries.end() && total + bytesOf(*entry->clip) <= m_limit)
        total += bytesOf(*(entry++)->clip);
    m_entries.erase(entry, m_entries.end());
}

} // namespace etude
