// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/file_problem.h"
#include "engine/core/hash.h"
#include "engine/core/progress.h"
#include "engine/core/result.h"
#include "engine/features/feature_block.h"
#include "engine/features/file_content.h"
#include "engine/preprocess/input_config.h"
#include "engine/spectrum/spectrogram.h"

namespace etude {

/// Error if the store cannot keep what the configuration describes: it is not valid, or each file has its own length.
[[nodiscard]] Result<void> checkStorable(const InputConfig& config);

/// Spectrograms of one (audio, spectrum) configuration, keyed by the content of the audio file (FileContent::key()), on
/// disk in <folder>/<featureHash>/: append-only shards of at most 256 MB and an index, as documented in
/// feature_store.cpp. A clip is published in the index only after its data are synced; each has a checksum; reading is
/// by pread. Any number of threads and processes may read and append at once.
class FeatureStore {
public:
    /// Opens or creates the store of this configuration below `folder` (a project's features/). An error if clips
    /// differ in length (offset "whole").
    [[nodiscard]] static Result<FeatureStore> open(const std::filesystem::path& folder, const AudioConfig& audio,
                                                   const SpectrumConfig& spectrum);
    FeatureStore(FeatureStore&&) noexcept;
    FeatureStore& operator=(FeatureStore&&) noexcept;
    ~FeatureStore();

    /// Rows and columns of every spectrogram here.
    [[nodiscard]] int bands() const;
    [[nodiscard]] int frames() const;

    /// Whether a clip is published. Sees what other processes published up to the last refresh().
    [[nodiscard]] bool contains(const Hash& content) const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] Result<void> refresh();

    /// Reads one clip's values into `out` (bands * frames, row-major): what SpectrumTransform::compute() returned, bit
    /// for bit, whatever the storage. ErrorKind::NotFound if it is not here, Corrupt if its checksum fails (the caller
    /// computes and appends it anew; the newest entry of a key wins).
    [[nodiscard]] Result<void> read(const Hash& content, std::span<float> out) const;
    /// The same as a Spectrogram, with its axes.
    [[nodiscard]] Result<Spectrogram> read(const Hash& content) const;

    /// Adds a clip: bands * frames values, row-major. Thread-safe, and safe between processes.
    [[nodiscard]] Result<void> append(const Hash& content, std::span<const float> values);

    /// The same in two steps. The first only computes: it makes the block of a clip...
    [[nodiscard]] Result<void> encode(const Hash& content, std::span<const float> values, FeatureBlock& block) const;
    /// ...and adds several blocks with one sync. Many small appends would spend most of their time on syncs. On an
    /// error some of the blocks may be published.
    [[nodiscard]] Result<void> append(std::span<const FeatureBlock> blocks);

    /// The content of a file, remembered by (path, size, modification time) so that it is read once. Its key() is what
    /// the file's features are stored under.
    [[nodiscard]] Result<FileContent> contentOf(const std::filesystem::path& file);

    /// The file that is locked by who computes features for this store (extractFeatures()).
    [[nodiscard]] std::filesystem::path extractionLock() const;

    /// The folder that this store and those of other configurations lie in.
    [[nodiscard]] const std::filesystem::path& features() const;
    [[nodiscard]] const AudioConfig& audio() const;
    [[nodiscard]] const SpectrumConfig& spectrum() const;

private:
    struct Parts;
    explicit FeatureStore(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// What an extraction did. content[i], the key of its features, belongs to files[i]; none where it failed (listed in
/// problems) or was not reached.
struct ExtractionReport {
    std::vector<std::optional<Hash>> content;
    std::vector<FileProblem> problems;
    std::size_t computed = 0;
    std::size_t reused = 0;
    std::size_t padded = 0;                 ///< of those computed: clips that end with zeros, since the file is shorter
    std::vector<FileProblem> faulty{};      ///< of those computed: files with features of which something is missing
    std::map<int, std::size_t> revisions{}; ///< files with features, by how they were decoded (FileContent::revision)
};

/// Makes sure that every file has its spectrogram in the store: decodes, resamples and transforms the missing ones on
/// `threads` threads (0: all cores). Bad files are listed, not fatal. Cancelled: ErrorKind::Cancelled, what was
/// computed is kept. A full disk is an error, and the store stays consistent. Who finds features missing computes them
/// under the store's lock: another process, or thread, that misses some meanwhile waits until the first has ended,
/// however it ends, computes what is missing then, and its progress says waitingForFeatures() about twice a second.
[[nodiscard]] Result<ExtractionReport> extractFeatures(FeatureStore& store,
                                                       std::span<const std::filesystem::path> files, int threads = 0,
                                                       const ProgressCallback& progress = {},
                                                       std::stop_token stop = {});

/// Progress::what of an extraction that waits for another one.
[[nodiscard]] Sentence waitingForFeatures();

} // namespace etude
