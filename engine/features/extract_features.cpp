// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_map>

#include "engine/audio/audio_file.h"
#include "engine/features/feature_store.h"
#include "engine/spectrum/spectrum_transform.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

/// Clips that wait for the disk at most; more make the workers wait, so that memory stays flat.
constexpr std::size_t kMostWaiting = 32;

struct HashOfHash {
    std::size_t operator()(const Hash& hash) const { return hash.low; }
};

/// One extraction: the workers' shared state. Workers take files in order; who finds no writer at work writes all clips
/// that wait, in one append, while the others go on computing.
class Extraction {
public:
    Extraction(FeatureStore& store, const SpectrumTransform& transform, std::span<const fs::path> files,
               const ProgressCallback& progress, std::stop_token stop)
        : m_store(store)
        , m_transform(transform)
        , m_files(files)
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_outcomes(files.size()) {}

    /// Works until no file is left, a stop is requested or the store fails.
    void work() {
        while (!m_stop.stop_requested() && !m_failed) {
            const std::size_t index = m_next++;
            if (index >= m_files.size())
                return;
            process(index);
        }
    }

    [[nodiscard]] Result<ExtractionReport> finish();

private:
    struct Outcome {
        std::optional<Hash> content; ///< once its features are in the store
        std::string problem;
        std::optional<std::size_t> sameAs; ///< an earlier-claimed file of the same content
        bool computed = false;
    };
    struct Waiting {
        std::size_t index = 0;
        Hash content;
        std::vector<float> values;
    };

    void process(std::size_t index);
    [[nodiscard]] bool claim(const Hash& content, std::size_t index);
    [[nodiscard]] bool isStoredWhole(const Hash& content) const;
    void enqueue(Waiting clip);
    void write(std::vector<Waiting> clips);
    void fail(std::size_t index, const Error& error);
    void countDone(std::size_t files);

    FeatureStore& m_store;
    const SpectrumTransform& m_transform;
    const std::span<const fs::path> m_files;
    const ProgressCallback& m_progress;
    const std::stop_token m_stop;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_failed = false;

    std::mutex m_claimMutex;
    std::unordered_map<Hash, std::size_t, HashOfHash> m_claims;

    std::mutex m_waitingMutex;
    std::condition_variable m_waitingChanged;
    std::vector<Waiting> m_waiting;
    bool m_writing = false;
    std::optional<Error> m_error;

    std::mutex m_progressMutex;
    std::int64_t m_done = 0;

    std::vector<Outcome> m_outcomes; ///< each is written by the thread that has the file, read after all have ended
};

void Extraction::process(std::size_t index) {
    const fs::path& file = m_files[index];
    const auto content = m_store.contentOf(file);
    if (!content)
        return fail(index, content.error());
    if (!claim(*content, index))
        return countDone(1);
    if (isStoredWhole(*content)) {
        m_outcomes[index].content = *content;
        return countDone(1);
    }
    const auto clip = loadClip(file, m_store.audio());
    if (!clip)
        return fail(index, clip.error());
    enqueue({index, *content, m_transform.compute(clip->samples).values});
}

bool Extraction::claim(const Hash& content, std::size_t index) {
    const std::lock_guard lock(m_claimMutex);
    const auto [entry, first] = m_claims.try_emplace(content, index);
    if (!first)
        m_outcomes[index].sameAs = entry->second;
    return first;
}

/// A damaged block counts as missing, so that it is computed anew.
bool Extraction::isStoredWhole(const Hash& content) const {
    if (!m_store.contains(content))
        return false;
    std::vector<float> values(static_cast<std::size_t>(m_store.bands()) * static_cast<std::size_t>(m_store.frames()));
    return m_store.read(content, values).has_value();
}

void Extraction::enqueue(Waiting clip) {
    std::unique_lock lock(m_waitingMutex);
    m_waitingChanged.wait(lock, [&] { return m_waiting.size() < kMostWaiting || !m_writing; });
    m_waiting.push_back(std::move(clip));
    if (m_writing)
        return;
    m_writing = true;
    while (!m_waiting.empty()) {
        std::vector<Waiting> clips = std::exchange(m_waiting, {});
        m_waitingChanged.notify_all();
        lock.unlock();
        write(std::move(clips));
        lock.lock();
    }
    m_writing = false;
    m_waitingChanged.notify_all();
}

void Extraction::write(std::vector<Waiting> clips) {
    if (m_failed)
        return;
    std::vector<FeatureClip> views;
    for (const Waiting& clip : clips)
        views.push_back({clip.content, clip.values});
    if (auto appended = m_store.append(views); !appended) {
        m_error = appended.error(); // one thread writes at a time
        m_failed = true;
        return;
    }
    for (const Waiting& clip : clips) {
        m_outcomes[clip.index].content = clip.content;
        m_outcomes[clip.index].computed = true;
    }
    countDone(clips.size());
}

void Extraction::fail(std::size_t index, const Error& error) {
    m_outcomes[index].problem = error.message;
    countDone(1);
}

void Extraction::countDone(std::size_t files) {
    const std::lock_guard lock(m_progressMutex);
    m_done += static_cast<std::int64_t>(files);
    if (m_progress)
        m_progress({m_done, std::ssize(m_files), "Extracting features"});
}

Result<ExtractionReport> Extraction::finish() {
    if (m_error)
        return *m_error;
    if (m_stop.stop_requested() && m_next < m_files.size())
        return Error{ErrorKind::Cancelled, "The extraction of features was stopped after " + std::to_string(m_done) +
                                               " of " + std::to_string(m_files.size()) +
                                               " files; what was computed is kept."};
    ExtractionReport report;
    for (std::size_t index = 0; index < m_files.size(); ++index) {
        const Outcome& own = m_outcomes[index];
        const Outcome& source = own.sameAs ? m_outcomes[*own.sameAs] : own;
        report.content.push_back(source.content);
        if (!source.content)
            report.problems.push_back({m_files[index], source.problem});
        else if (own.computed)
            ++report.computed;
        else
            ++report.reused;
    }
    return report;
}

} // namespace

Result<ExtractionReport> extractFeatures(FeatureStore& store, std::span<const fs::path> files, int threads,
                                         const ProgressCallback& progress, std::stop_token stop) {
    if (auto refreshed = store.refresh(); !refreshed)
        return refreshed.error();
    const auto transform = SpectrumTransform::create(store.spectrum(), store.audio().sampleRate);
    if (!transform)
        return transform.error();
    Extraction extraction(store, *transform, files, progress, std::move(stop));
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t workers = std::clamp<std::size_t>(threads > 0 ? static_cast<std::size_t>(threads) : cores, 1,
                                                        std::max<std::size_t>(files.size(), 1));
    {
        std::vector<std::jthread> pool;
        for (std::size_t i = 0; i < workers; ++i)
            pool.emplace_back([&] { extraction.work(); });
    }
    return extraction.finish();
}

} // namespace etude
