// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/input_source.h"

#include <algorithm>

#include "engine/preprocess/clip_transform.h"

namespace etude {

namespace {

/// Computes a clip's features from its file and adds them to the store.
Result<void> recompute(FeatureStore& store, const Clip& clip) {
    const auto transform = ClipTransform::create(store.audio(), store.spectrum());
    if (!transform)
        return transform.error();
    const auto content = store.contentOf(clip.file);
    if (!content)
        return content.error();
    const auto computed = transform->load(clip.file, content->hash);
    if (!computed)
        return computed.error();
    return store.append(clip.content, computed->spectrogram.values);
}

} // namespace

InputSource::InputSource(FeatureStore& store, const PreprocessConfig& config, const TrainingStatistics* statistics,
                         std::size_t cacheBytes)
    : m_store(store)
    , m_preprocessor(Preprocessor::create({store.audio(), store.spectrum(), config}, statistics))
    , m_capacity(cacheBytes / (inputSize() * sizeof(float))) {}

std::size_t InputSource::inputSize() const {
    return static_cast<std::size_t>(m_store.bands()) * static_cast<std::size_t>(m_store.frames());
}

Result<Spectrogram> InputSource::stored(const Clip& clip) {
    auto spectrogram = m_store.read(clip.content);
    if (spectrogram || spectrogram.error().kind != ErrorKind::Corrupt)
        return spectrogram;
    if (auto repaired = recompute(m_store, clip); !repaired)
        return within(say("The stored features of '%1' are damaged and cannot be computed anew", clip.file),
                      repaired.error());
    return m_store.read(clip.content);
}

const std::vector<float>* InputSource::kept(const Clip& clip) {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_cache.find(clip.content);
    return found == m_cache.end() ? nullptr : &found->second;
}

void InputSource::keep(const Clip& clip, std::vector<float> values) {
    const std::scoped_lock lock(m_mutex);
    if (m_cache.size() < m_capacity)
        m_cache.emplace(clip.content, std::move(values));
}

Result<void> InputSource::read(const Clip& clip, std::span<float> out) {
    if (const auto* values = kept(clip)) {
        std::ranges::copy(*values, out.begin());
        return {};
    }
    if (!m_preprocessor)
        return m_preprocessor.error();
    auto spectrogram = stored(clip);
    if (!spectrogram)
        return spectrogram.error();
    auto input = m_preprocessor->apply(std::move(*spectrogram));
    if (!input)
        return input.error();
    std::ranges::copy(input->values, out.begin());
    keep(clip, std::move(input->values));
    return {};
}

} // namespace etude
