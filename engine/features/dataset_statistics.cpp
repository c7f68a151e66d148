// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/dataset_statistics.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/core/files.h"
#include "engine/core/parallel_for.h"
#include "engine/preprocess/preprocess.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

/// Clips for each thread whose moments are held at once, until those before them are merged. The threads wait for one
/// another after so many.
constexpr std::size_t kClipsPerThread = 64;

using BandMoments = std::vector<Moments>;

BandMoments momentsOf(const Spectrogram& clip) {
    BandMoments moments;
    moments.reserve(static_cast<std::size_t>(clip.bands));
    for (int band = 0; band < clip.bands; ++band)
        moments.push_back(Moments::of(clip.band(band)));
    return moments;
}

/// The moments of all clips, merged in their order.
Result<BandMoments> mergedMoments(const FeatureStore& store, std::span<const Hash> clips, const InputConfig& base,
                                  int threads, const ProgressCallback& progress, const std::stop_token& stop) {
    ProgressCounter counter(progress, std::ssize(clips), say("Statistics of the training set"));
    BandMoments bands(static_cast<std::size_t>(store.bands()));
    const std::size_t atOnce = kClipsPerThread * static_cast<std::size_t>(threadCount(threads));
    for (std::size_t first = 0; first < clips.size(); first += atOnce) {
        std::vector<BandMoments> block(std::min(atOnce, clips.size() - first));
        const auto work = [&](std::size_t i) -> Result<void> {
            auto stored = store.read(clips[first + i]);
            const auto clip = stored ? preprocess(std::move(*stored), base) : stored;
            if (!clip)
                return clip.error();
            block[i] = momentsOf(*clip);
            counter.add();
            return {};
        };
        const auto computed = parallelFor(block.size(), threads, work, stop);
        if (!computed && computed.error().kind == ErrorKind::Cancelled)
            return Error{ErrorKind::Cancelled,
                         say("The statistics of the training set were stopped after %1 of %2 clips.", counter.done(),
                             clips.size())};
        if (!computed)
            return computed.error();
        for (const BandMoments& clip : block)
            for (std::size_t band = 0; band < bands.size(); ++band)
                bands[band] = bands[band].merged(clip[band]);
    }
    return bands;
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
        return systemError("Cannot create '%1': %2.", file.parent_path(), code.value());
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
        return Error{ErrorKind::Invalid, say("There is no training clip to compute statistics of.")};
    auto bands = mergedMoments(store, clips, statisticsBase(config), threads, progress, stop);
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
