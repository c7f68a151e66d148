// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/dataset_statistics.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "engine/core/files.h"
#include "engine/preprocess/preprocess.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

/// Clips that may wait for an earlier one to be merged; more make the workers wait, so that memory stays flat.
constexpr std::size_t kMostAhead = 64;

using BandMoments = std::vector<Moments>;

BandMoments momentsOf(const Spectrogram& clip) {
    BandMoments moments;
    moments.reserve(static_cast<std::size_t>(clip.bands));
    for (int band = 0; band < clip.bands; ++band)
        moments.push_back(Moments::of(clip.band(band)));
    return moments;
}

/// One computation: workers take clips in order, and each clip is merged after those before it.
class Accumulation {
public:
    Accumulation(const FeatureStore& store, std::span<const Hash> clips, const InputConfig& base,
                 const ProgressCallback& progress, std::stop_token stop)
        : m_store(store)
        , m_clips(clips)
        , m_base(base)
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_bands(static_cast<std::size_t>(store.bands())) {}

    void work();
    /// To be asked when all workers have ended.
    [[nodiscard]] Result<BandMoments> finish();

private:
    /// The next clip to work on; none at the end, after a stop or an error.
    [[nodiscard]] std::optional<std::size_t> take();
    void merge(std::size_t index, Result<BandMoments> clip);

    const FeatureStore& m_store;
    const std::span<const Hash> m_clips;
    const InputConfig& m_base;
    const ProgressCallback& m_progress;
    const std::stop_token m_stop;

    std::mutex m_mutex;
    std::condition_variable m_mergedMore;
    std::size_t m_next = 0;
    std::size_t m_merged = 0;
    std::map<std::size_t, BandMoments> m_waiting; ///< for earlier ones
    BandMoments m_bands;
    std::optional<Error> m_error;
};

std::optional<std::size_t> Accumulation::take() {
    std::unique_lock lock(m_mutex);
    m_mergedMore.wait(lock, [this] { return m_error || m_next < m_merged + kMostAhead; });
    if (m_error || m_stop.stop_requested() || m_next == m_clips.size())
        return std::nullopt;
    return m_next++;
}

void Accumulation::work() {
    while (const auto index = take()) {
        auto stored = m_store.read(m_clips[*index]);
        auto clip = stored ? preprocess(std::move(*stored), m_base) : stored;
        merge(*index, clip ? Result<BandMoments>(momentsOf(*clip)) : clip.error());
    }
}

void Accumulation::merge(std::size_t index, Result<BandMoments> clip) {
    const std::lock_guard lock(m_mutex);
    if (clip)
        m_waiting.emplace(index, std::move(*clip));
    else
        m_error = clip.error();
    while (!m_waiting.empty() && m_waiting.begin()->first == m_merged) {
        const BandMoments& moments = m_waiting.begin()->second;
        for (std::size_t band = 0; band < m_bands.size(); ++band)
            m_bands[band] = m_bands[band].merged(moments[band]);
        m_waiting.erase(m_waiting.begin());
        ++m_merged;
        if (m_progress)
            m_progress({static_cast<std::int64_t>(m_merged), std::ssize(m_clips), "Statistics of the training set"});
    }
    m_mergedMore.notify_all();
}

Result<BandMoments> Accumulation::finish() {
    if (m_error)
        return *m_error;
    if (m_merged < m_clips.size())
        return Error{ErrorKind::Cancelled, "The statistics of the training set were stopped after " +
                                               std::to_string(m_merged) + " of " + std::to_string(m_clips.size()) +
                                               " clips."};
    return m_bands;
}

fs::path statisticsFile(const fs::path& features, const Hash& input, const Hash& clips) {
    return features / "statistics" / (hashText(input.hex() + clips.hex()).hex() + ".json");
}

/// The file's statistics if they are whole and of that input and those clips.
std::optional<TrainingStatistics> readStored(const fs::path& file, const InputConfig& config, const Hash& clips) {
    const auto text = readFile(file);
    if (!text)
        return std::nullopt;
    auto statistics = parseStatistics(*text, file.string());
    if (!statistics || statistics->input != statisticsInput(config) || statistics->clips != clips ||
        statistics->bands.size() != static_cast<std::size_t>(config.spectrum.bands()))
        return std::nullopt;
    return std::move(*statistics);
}

Result<void> write(const fs::path& file, const TrainingStatistics& statistics) {
    std::error_code code;
    fs::create_directories(file.parent_path(), code);
    if (code)
        return systemError("Cannot create", file.parent_path(), code.value());
    return writeFileAtomically(file, statisticsText(statistics));
}

} // namespace

Hash clipsHash(std::span<const Hash> clips) {
    std::string text;
    for (const Hash& clip : clips)
        text += clip.hex();
    return hashText(text);
}

Result<TrainingStatistics> computeStatistics(const FeatureStore& store, std::span<const Hash> clips,
                                             const InputConfig& config, int threads, const ProgressCallback& progress,
                                             std::stop_token stop) {
    if (clips.empty())
        return Error{ErrorKind::Invalid, "There is no training clip to compute statistics of."};
    const InputConfig base = statisticsBase(config);
    Accumulation accumulation(store, clips, base, progress, std::move(stop));
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t workers = std::min(threads > 0 ? static_cast<std::size_t>(threads) : cores, clips.size());
    {
        std::vector<std::jthread> pool;
        for (std::size_t i = 0; i < workers; ++i)
            pool.emplace_back([&] { accumulation.work(); });
    }
    auto bands = accumulation.finish();
    if (!bands)
        return bands.error();
    return TrainingStatistics{statisticsInput(config), clipsHash(clips), std::ssize(clips), std::move(*bands)};
}

Result<StoredStatistics> storedStatistics(const FeatureStore& store, std::span<const Hash> clips,
                                          const InputConfig& config, int threads, const ProgressCallback& progress,
                                          std::stop_token stop) {
    const Hash hash = clipsHash(clips);
    const fs::path file = statisticsFile(store.features(), statisticsInput(config), hash);
    if (auto known = readStored(file, config, hash))
        return StoredStatistics{std::move(*known), file, false};
    auto statistics = computeStatistics(store, clips, config, threads, progress, std::move(stop));
    if (!statistics)
        return statistics.error();
    if (auto written = write(file, *statistics); !written)
        return written.error();
    return StoredStatistics{std::move(*statistics), file, true};
}

} // namespace etude
