// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <thread>

#include "engine/core/files.h"
#include "engine/core/parallel_for.h"
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
constexpr auto kLockPoll = std::chrono::milliseconds(500);

std::size_t valuesOf(const FeatureStore& store) {
    return static_cast<std::size_t>(store.bands()) * static_cast<std::size_t>(store.frames());
}

std::size_t blocksFor(const FeatureStore& store, std::size_t workers) {
    const std::size_t affordable = kBlockMemory / blockBytes(store.spectrum().storage, valuesOf(store));
    return std::clamp(affordable, workers + 1, kBlocksPerWorker * workers);
}

/// One extraction: the shared state of the workers, which make blocks of the files, and of the one writer, which
/// appends what waits while they go on.
class Extraction {
public:
    Extraction(FeatureStore& store, const ClipTransform& transform, std::span<const fs::path> files,
               std::size_t workers, const ProgressCallback& progress, std::stop_token stop)
        : m_store(store)
        , m_transform(transform)
        , m_files(files)
        , m_stop(std::move(stop))
        , m_callback(progress)
        , m_progress(m_tell, std::ssize(files), say("Extracting features"))
        , m_queue(blocksFor(store, workers))
        , m_outcomes(files.size()) {}

    /// Of a worker, for each file. An error is the store's, not the file's.
    [[nodiscard]] Result<void> work(std::size_t index);
    /// The writer: writes until noMoreBlocks() was said and all are written, or the store fails.
    void write();
    void noMoreBlocks() { m_queue.close(); }

    /// To be asked when all threads have ended; `worked` is what the workers came to.
    [[nodiscard]] Result<ExtractionReport> finish(const Result<void>& worked) const;

private:
    struct Outcome {
        std::optional<Hash> content; ///< the key, once its features are in the store
        std::string problem;
        std::optional<std::size_t> sameAs; ///< an earlier-claimed file of the same content
        int revision = 1;
        bool computed = false;
        bool isPadded = false;
        std::string faults; ///< of the file: what is missing
    };
    enum class Stored { Whole, Damaged, Missing };

    void process(std::size_t index);
    [[nodiscard]] bool claim(const Hash& key, std::size_t index);
    [[nodiscard]] std::size_t claimantOf(const Hash& key);
    [[nodiscard]] Stored look(const Hash& key) const;
    [[nodiscard]] bool mayCompute();
    void tellThatItWaits();
    void fail(Error error);
    void leaveOut(std::size_t index, const Error& error);
    [[nodiscard]] ExtractionReport report() const;

    FeatureStore& m_store;
    const ClipTransform& m_transform;
    const std::span<const fs::path> m_files;
    const std::stop_token m_stop;

    const ProgressCallback& m_callback;
    std::mutex m_tellMutex;
    Progress m_told;
    const ProgressCallback m_tell = [this](const Progress& now) {
        const std::lock_guard lock(m_tellMutex);
        m_told = now;
        if (m_callback)
            m_callback(now);
    };
    ProgressCounter m_progress;

    std::mutex m_rightMutex;
    std::optional<FileLock> m_right;    ///< to compute for this store
    std::atomic<bool> m_gaveUp = false; ///< to wait for it

    BlockQueue m_queue;
    std::mutex m_errorMutex;
    std::optional<Error> m_error;       ///< the store's
    std::atomic<bool> m_failed = false; ///< set after m_error

    std::mutex m_claimMutex;
    std::map<Hash, std::size_t> m_claims; ///< the first file of each key

    std::vector<Outcome> m_outcomes; ///< each is written by the thread that has the file, read after all have ended
};

Result<void> Extraction::work(std::size_t index) {
    process(index);
    if (m_failed)
        return *m_error;
    if (m_gaveUp)
        return Error{ErrorKind::Cancelled, say("A stop was asked for.")};
    return {};
}

void Extraction::fail(Error error) {
    const std::lock_guard lock(m_errorMutex);
    if (!m_error)
        m_error = std::move(error);
    m_failed = true;
}

void Extraction::process(std::size_t index) {
    const fs::path& file = m_files[index];
    const auto content = m_store.contentOf(file);
    if (!content)
        return leaveOut(index, content.error());
    m_outcomes[index].revision = content->revision;
    const Hash key = content->key();
    if (!claim(key, index))
        return m_progress.add();
    Stored stored = look(key);
    if (stored != Stored::Whole) {
        if (!mayCompute())
            return;
        stored = look(key);
    }
    if (stored == Stored::Whole) {
        m_outcomes[index].content = key;
        return m_progress.add();
    }
    const auto clip = m_transform.load(file, content->hash);
    if (!clip)
        return leaveOut(index, clip.error());
    m_outcomes[index].isPadded = clip->audio.padding > 0;
    for (const Sentence& fault : clip->audio.faults)
        m_outcomes[index].faults += (m_outcomes[index].faults.empty() ? "" : " ") + fault.english();
    auto block = m_queue.takeFree();
    if (!block)
        return;
    if (auto encoded = m_store.encode(key, clip->spectrogram.values, *block); !encoded)
        return leaveOut(index, encoded.error());
    block->replaces = stored == Stored::Damaged;
    m_queue.put(std::move(*block));
}

/// Waits while somebody else computes for this store. False after a stop or an error.
bool Extraction::mayCompute() {
    const std::lock_guard guard(m_rightMutex);
    while (!m_right && !m_failed && !m_stop.stop_requested()) {
        auto lock = FileLock::tryAcquire(m_store.extractionLock());
        if (lock) {
            m_right = std::move(*lock);
            if (auto refreshed = m_store.refresh(); !refreshed)
                fail(refreshed.error());
        } else if (lock.error().kind != ErrorKind::Locked) {
            fail(lock.error());
        } else {
            tellThatItWaits();
            std::this_thread::sleep_for(kLockPoll);
        }
    }
    m_gaveUp = !m_right;
    return m_right && !m_failed;
}

void Extraction::tellThatItWaits() {
    const std::lock_guard lock(m_tellMutex);
    if (m_callback)
        m_callback({m_told.done, std::ssize(m_files), waitingForFeatures()});
}

bool Extraction::claim(const Hash& key, std::size_t index) {
    const std::lock_guard lock(m_claimMutex);
    const auto [entry, first] = m_claims.try_emplace(key, index);
    if (!first)
        m_outcomes[index].sameAs = entry->second;
    return first;
}

std::size_t Extraction::claimantOf(const Hash& key) {
    const std::lock_guard lock(m_claimMutex);
    return m_claims.at(key);
}

Extraction::Stored Extraction::look(const Hash& key) const {
    if (!m_store.contains(key))
        return Stored::Missing;
    std::vector<float> values(valuesOf(m_store));
    return m_store.read(key, values) ? Stored::Whole : Stored::Damaged;
}

void Extraction::write() {
    std::vector<FeatureBlock> blocks;
    while (m_queue.takeFilled(blocks)) {
        if (auto appended = m_store.append(blocks); !appended) {
            fail(appended.error());
            m_queue.close();
            return;
        }
        for (const FeatureBlock& block : blocks) {
            Outcome& outcome = m_outcomes[claimantOf(block.content)];
            outcome.content = block.content;
            outcome.computed = true;
        }
        m_progress.add(std::ssize(blocks));
        m_queue.putBack(blocks);
    }
}

void Extraction::leaveOut(std::size_t index, const Error& error) {
    m_outcomes[index].problem = error.message;
    m_progress.add();
}

Result<ExtractionReport> Extraction::finish(const Result<void>& worked) const {
    if (m_error && m_error->kind == ErrorKind::DiskFull)
        return Error{ErrorKind::DiskFull,
                     say("%1 Free some space and extract the features again: what is stored by now is kept.",
                         m_error->sentence)};
    if (m_error)
        return *m_error;
    if (!worked)
        return Error{ErrorKind::Cancelled,
                     say("The extraction of features was stopped after %1 of %2 files; what was computed is kept.",
                         m_progress.done(), m_files.size())};
    return report();
}

ExtractionReport Extraction::report() const {
    ExtractionReport report;
    for (std::size_t index = 0; index < m_files.size(); ++index) {
        const Outcome& own = m_outcomes[index];
        const Outcome& source = own.sameAs ? m_outcomes[*own.sameAs] : own;
        report.content.push_back(source.content);
        if (source.content)
            ++report.revisions[own.revision];
        if (own.computed && own.isPadded)
            ++report.padded;
        if (own.computed && !own.faults.empty())
            report.faulty.push_back({m_files[index], own.faults});
        if (!source.content)
            report.problems.push_back({m_files[index], source.problem});
        else if (own.computed)
            ++report.computed;
        else
            ++report.reused;
    }
    return report;
}

/// The thread of the writer. It ends when the workers have, however they end.
class Writer {
public:
    explicit Writer(Extraction& extraction)
        : m_extraction(extraction)
        , m_thread([&extraction] { extraction.write(); }) {}
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() { m_extraction.noMoreBlocks(); }

private:
    Extraction& m_extraction;
    std::jthread m_thread; ///< joins after noMoreBlocks()
};

} // namespace

Sentence waitingForFeatures() {
    return say("Waiting for another process that extracts these features");
}

Result<ExtractionReport> extractFeatures(FeatureStore& store, std::span<const fs::path> files, int threads,
                                         const ProgressCallback& progress, std::stop_token stop) {
    if (auto refreshed = store.refresh(); !refreshed)
        return refreshed.error();
    const auto transform = ClipTransform::create(store.audio(), store.spectrum());
    if (!transform)
        return transform.error();
    const std::size_t workers =
        std::min(static_cast<std::size_t>(threadCount(threads)), std::max<std::size_t>(files.size(), 1));
    Extraction extraction(store, *transform, files, workers, progress, stop);
    Result<void> worked;
    {
        const Writer writer(extraction);
        worked = parallelFor(
            files.size(), threads, [&](std::size_t index) { return extraction.work(index); }, stop);
    }
    return extraction.finish(worked);
}

} // namespace etude
