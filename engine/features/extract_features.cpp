// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>

#include "engine/features/block_queue.h"
#include "engine/features/feature_store.h"
#include "engine/preprocess/clip_transform.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

/// Blocks in all, for each worker: the one it fills and those that wait for the disk, which may take its time.
constexpr std::size_t kBlocksPerWorker = 16;
/// Blocks in all take at most this many bytes, but one a worker and one to write there are always.
constexpr std::size_t kBlockMemory = 256'000'000;

std::size_t valuesOf(const FeatureStore& store) {
    return static_cast<std::size_t>(store.bands()) * static_cast<std::size_t>(store.frames());
}

std::size_t blocksFor(const FeatureStore& store, std::size_t workers) {
    const std::size_t affordable = kBlockMemory / blockBytes(store.spectrum().storage, valuesOf(store));
    return std::clamp(affordable, workers + 1, kBlocksPerWorker * workers);
}

/// One extraction: the shared state of the workers, which take files in order and make blocks of them, and of the one
/// writer, which appends what waits while they go on.
class Extraction {
public:
    Extraction(FeatureStore& store, const ClipTransform& transform, std::span<const fs::path> files,
               std::size_t workers, const ProgressCallback& progress, std::stop_token stop)
        : m_store(store)
        , m_transform(transform)
        , m_files(files)
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_queue(blocksFor(store, workers))
        , m_outcomes(files.size()) {}

    /// A worker: works until no file is left, a stop is requested or the store fails.
    void work();
    /// The writer: writes until noMoreBlocks() was said and all are written, or the store fails.
    void write();
    void noMoreBlocks() { m_queue.close(); }

    /// To be asked when all threads have ended.
    [[nodiscard]] Result<ExtractionReport> finish();

private:
    struct Outcome {
        std::optional<Hash> content; ///< once its features are in the store
        std::string problem;
        std::optional<std::size_t> sameAs; ///< an earlier-claimed file of the same content
        bool computed = false;
    };
    enum class Stored { Whole, Damaged, Missing };

    /// `values` is the worker's own, used again for each file.
    void process(std::size_t index, std::vector<float>& values);
    [[nodiscard]] bool claim(const Hash& content, std::size_t index);
    [[nodiscard]] std::size_t claimantOf(const Hash& content);
    [[nodiscard]] Stored look(const Hash& content, std::vector<float>& values) const;
    void fail(std::size_t index, const Error& error);
    void countDone(std::size_t files);

    FeatureStore& m_store;
    const ClipTransform& m_transform;
    const std::span<const fs::path> m_files;
    const ProgressCallback& m_progress;
    const std::stop_token m_stop;
    BlockQueue m_queue;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_failed = false;
    std::optional<Error> m_error; ///< the writer's

    std::mutex m_claimMutex;
    std::map<Hash, std::size_t> m_claims; ///< the first file of each content

    std::mutex m_progressMutex;
    std::int64_t m_done = 0;

    std::vector<Outcome> m_outcomes; ///< each is written by the thread that has the file, read after all have ended
};

void Extraction::work() {
    std::vector<float> values;
    while (!m_stop.stop_requested() && !m_failed) {
        const std::size_t index = m_next++;
        if (index >= m_files.size())
            return;
        process(index, values);
    }
}

void Extraction::process(std::size_t index, std::vector<float>& values) {
    const fs::path& file = m_files[index];
    const auto content = m_store.contentOf(file);
    if (!content)
        return fail(index, content.error());
    if (!claim(*content, index))
        return countDone(1);
    const Stored stored = look(*content, values);
    if (stored == Stored::Whole) {
        m_outcomes[index].content = *content;
        return countDone(1);
    }
    const auto clip = m_transform.load(file, *content);
    if (!clip)
        return fail(index, clip.error());
    auto block = m_queue.takeFree();
    if (!block)
        return;
    if (auto encoded = m_store.encode(*content, clip->spectrogram.values, *block); !encoded)
        return fail(index, encoded.error());
    block->replaces = stored == Stored::Damaged;
    m_queue.put(std::move(*block));
}

bool Extraction::claim(const Hash& content, std::size_t index) {
    const std::lock_guard lock(m_claimMutex);
    const auto [entry, first] = m_claims.try_emplace(content, index);
    if (!first)
        m_outcomes[index].sameAs = entry->second;
    return first;
}

std::size_t Extraction::claimantOf(const Hash& content) {
    const std::lock_guard lock(m_claimMutex);
    return m_claims.at(content);
}

Extraction::Stored Extraction::look(const Hash& content, std::vector<float>& values) const {
    if (!m_store.contains(content))
        return Stored::Missing;
    values.resize(valuesOf(m_store));
    return m_store.read(content, values) ? Stored::Whole : Stored::Damaged;
}

void Extraction::write() {
    std::vector<FeatureBlock> blocks;
    while (m_queue.takeFilled(blocks)) {
        if (auto appended = m_store.append(blocks); !appended) {
            m_error = appended.error();
            m_failed = true;
            m_queue.close();
            return;
        }
        for (const FeatureBlock& block : blocks) {
            Outcome& outcome = m_outcomes[claimantOf(block.content)];
            outcome.content = block.content;
            outcome.computed = true;
        }
        countDone(blocks.size());
        m_queue.free(blocks);
    }
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
    if (m_error && m_error->kind == ErrorKind::DiskFull)
        return Error{ErrorKind::DiskFull, m_error->message + " Free some space and extract the features again: what is "
                                                             "stored by now is kept."};
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
    const auto transform = ClipTransform::create(store.audio(), store.spectrum());
    if (!transform)
        return transform.error();
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t workers = std::clamp<std::size_t>(threads > 0 ? static_cast<std::size_t>(threads) : cores, 1,
                                                        std::max<std::size_t>(files.size(), 1));
    Extraction extraction(store, *transform, files, workers, progress, std::move(stop));
    {
        const std::jthread writer([&] { extraction.write(); });
        {
            std::vector<std::jthread> pool;
            try {
                for (std::size_t i = 0; i < workers; ++i)
                    pool.emplace_back([&] { extraction.work(); });
            } catch (const std::system_error&) { // no more threads to be had: this one helps those that have begun
                extraction.work();
            }
        }
        extraction.noMoreBlocks();
    }
    return extraction.finish();
}

} // namespace etude
