// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/spectrum_cache.h"

#include <algorithm>
#include <utility>

namespace etude {

namespace {

std::size_t bytesOf(const PreviewClip& clip) {
    return sizeof(float) * (clip.audio.samples.size() + clip.spectrogram.values.size());
}

Result<std::shared_ptr<const PreviewClip>> transform(const std::filesystem::path& file, const AudioConfig& audio,
                                                     const SpectrumConfig& spectrum) {
    const auto info = probeAudio(file);
    if (!info)
        return info.error();
    const auto made = ClipTransform::create(audio, spectrum);
    if (!made)
        return made.error();
    auto clip = made->load(file);
    if (!clip)
        return clip.error();
    return std::make_shared<const PreviewClip>(PreviewClip{std::move(*clip), *info});
}

} // namespace

Result<std::shared_ptr<const PreviewClip>>
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

std::shared_ptr<const PreviewClip> SpectrumCache::find(const Key& key) {
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found == m_entries.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, found);
    return found->clip;
}

void SpectrumCache::keep(const Key& key, std::shared_ptr<const PreviewClip> clip) {
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
