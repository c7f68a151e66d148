// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/run_data.h"

#include <string>
#include <utility>

#include "engine/audio/audio_file.h"
#include "engine/core/files.h"
#include "engine/core/random.h"
#include "engine/dataset/split/training_subset.h"
#include "engine/features/dataset_statistics.h"

namespace etude {

namespace {

/// The labels of a label-shuffle control: those of the set's clips, permuted among them. Each repetition permutes anew.
void shuffleLabels(std::vector<Clip>& clips, const RunSpec& spec, std::uint32_t part) {
    const std::uint64_t repetition = spec.seeds.initialisation;
    Random random(spec.data.labelShuffleSeed, Purpose::Labels, part,
                  static_cast<std::uint32_t>(repetition ^ (repetition >> 32)));
    for (std::size_t i = clips.size(); i > 1; --i)
        std::swap(clips[i - 1].labels, clips[random.below(i)].labels);
}

/// `tracks` are those of the set, `leftOut` the files of all three.
Sentence noUsableClip(SplitPart part, const std::string& dataset, std::size_t tracks, std::size_t leftOut) {
    switch (part) {
    case SplitPart::Validation:
        return say("The validation set of data set '%1' has no clip that can be used (%2 tracks, %3 files left out in "
                   "all).",
                   dataset, tracks, leftOut);
    case SplitPart::Test:
        return say("The test set of data set '%1' has no clip that can be used (%2 tracks, %3 files left out in all).",
                   dataset, tracks, leftOut);
    default:
        return say("The training set of data set '%1' has no clip that can be used (%2 tracks, %3 files left out in "
                   "all).",
                   dataset, tracks, leftOut);
    }
}

} // namespace

Result<RunData> prepareData(const RunSpec& spec, const Dataset& dataset, const std::filesystem::path& features,
                            int threads, const ProgressCallback& progress, std::stop_token stop) {
    auto store = FeatureStore::open(features, spec.input.audio, spec.input.spectrum);
    if (!store)
        return store.error();
    RunData data{std::move(*store), {}, {}, {}, {}, {}};

    struct Part {
        SplitPart part;
        std::vector<std::size_t> tracks;
        std::vector<Clip>& clips;
    };
    Part parts[] = {{SplitPart::Train,
                     trainingSubset(dataset, spec.data.trainFraction, spec.seeds.subset, spec.data.subsetMethod),
                     data.train},
                    {SplitPart::Validation, dataset.part(SplitPart::Validation), data.validation},
                    {SplitPart::Test, dataset.part(SplitPart::Test), data.test}};
    std::vector<std::filesystem::path> files;
    for (const Part& part : parts)
        for (const std::size_t track : part.tracks)
            files.push_back(dataset.file(dataset.tracks[track]));

    auto report = extractFeatures(data.store, files, threads, progress, stop);
    if (!report)
        return report.error();
    data.leftOut = std::move(report->problems);
    data.decoding.revision = kDecodingRevision;
    for (const auto& [revision, count] : report->revisions) {
        data.decoding.tracks += static_cast<std::int64_t>(count);
        data.decoding.revised += revision > 1 ? static_cast<std::int64_t>(count) : 0;
    }

    std::size_t next = 0;
    for (Part& part : parts) {
        for (const std::size_t track : part.tracks) {
            if (report->content[next])
                part.clips.push_back({*report->content[next], files[next], dataset.labels(dataset.tracks[track])});
            ++next;
        }
        if (part.clips.empty())
            return Error{ErrorKind::Invalid,
                         noUsableClip(part.part, dataset.name, part.tracks.size(), data.leftOut.size())};
        if (spec.data.isCanary())
            shuffleLabels(part.clips, spec, static_cast<std::uint32_t>(&part - parts));
    }
    return data;
}

Result<std::optional<TrainingStatistics>> prepareStatistics(const RunSpec& spec, const RunData& data,
                                                            const std::filesystem::path& own, int threads,
                                                            const ProgressCallback& progress, std::stop_token stop) {
    if (!spec.input.preprocess.needsStatistics())
        return std::optional<TrainingStatistics>();
    if (const auto text = readFile(own)) {
        auto kept = parseStatistics(*text, own.string());
        if (kept && checkStatistics(spec.input, &*kept))
            return std::optional(std::move(*kept));
    }
    std::vector<Hash> clips;
    for (const Clip& clip : data.train)
        clips.push_back(clip.content);
    auto stored = storedStatistics(data.store, clips, spec.input, threads, progress, std::move(stop));
    if (!stored)
        return stored.error();
    if (auto written = writeFileAtomically(own, statisticsText(stored->statistics)); !written)
        return written.error();
    return std::optional(std::move(stored->statistics));
}

} // namespace etude
