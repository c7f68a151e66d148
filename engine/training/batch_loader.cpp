// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/batch_loader.h"

#include <algorithm>
#include <exception>
#include <numeric>
#include <string>

#include "engine/core/parallel_for.h"
#include "engine/core/random.h"
#include "engine/network/boundary.h"

namespace etude {

namespace {

Error notPrepared() {
    const Error error = errorOf(std::current_exception());
    return {error.kind, say("A batch could not be prepared: %1", error.sentence)};
}

} // namespace

std::vector<std::size_t> epochOrder(std::size_t clips, std::uint64_t orderSeed, int epoch) {
    std::vector<std::size_t> order(clips);
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random random(orderSeed, Purpose::Order, static_cast<std::uint32_t>(epoch));
    random.shuffle(std::span(order));
    return order;
}

std::vector<std::size_t> evenlyChosen(std::size_t count, std::size_t most) {
    const std::size_t chosen = std::min(count, most);
    std::vector<std::size_t> indices(chosen);
    for (std::size_t i = 0; i < chosen; ++i)
        indices[i] = i * count / chosen;
    return indices;
}

BatchLoader::BatchLoader(InputSource& source, std::span<const Clip> clips, std::vector<std::size_t> order,
                         std::size_t batchSize, std::size_t firstBatch, int threads, KeptInputs* kept)
    : m_source(source)
    , m_clips(clips)
    , m_order(std::move(order))
    , m_batchSize(batchSize)
    , m_firstClip(firstBatch * batchSize)
    , m_threads(threads)
    , m_kept(kept)
    , m_thread([this](const std::stop_token& stop) { produce(stop); }) {}

Result<Batch> BatchLoader::prepare(std::size_t first) const {
    const std::size_t size = m_source.inputSize();
    Batch batch;
    batch.clips = std::min(m_batchSize, m_order.size() - first);
    std::vector<const Clip*> wanted; // whose inputs the batch brings
    for (std::size_t i = first; i < first + batch.clips; ++i) {
        const Clip& clip = m_clips[m_order[i]];
        batch.targets.insert(batch.targets.end(), clip.labels.begin(), clip.labels.end());
        if (m_kept) {
            batch.places.push_back(m_kept->placeOf(clip));
            if (!m_kept->fill(batch.places.back()))
                continue;
            batch.fresh.push_back(batch.places.back());
        }
        wanted.push_back(&clip);
    }
    batch.inputs.resize(wanted.size() * size);
    const auto read = parallelFor(wanted.size(), m_threads, [&](std::size_t i) {
        return m_source.read(*wanted[i], std::span(batch.inputs).subspan(i * size, size));
    });
    if (!read)
        return read.error();
    return batch;
}

void BatchLoader::produce(const std::stop_token& stop) {
    for (std::size_t first = m_firstClip; first < m_order.size() && !stop.stop_requested(); first += m_batchSize) {
        Result<Batch> batch = Error{};
        try {
            batch = prepare(first);
        } catch (...) { // memory
            batch = notPrepared();
        }
        const bool failed = !batch;
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return !m_ready; }))
            return;
        m_ready = std::move(batch);
        m_changed.notify_all();
        if (failed)
            break;
    }
    const std::scoped_lock lock(m_mutex);
    m_done = true;
    m_changed.notify_all();
}

Result<std::optional<Batch>> BatchLoader::next() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ready || m_done; });
    if (!m_ready)
        return std::optional<Batch>();
    Result<Batch> batch = std::move(*m_ready);
    m_ready.reset();
    m_changed.notify_all();
    if (!batch)
        return batch.error();
    return std::optional(std::move(*batch));
}

} // namespace etude
