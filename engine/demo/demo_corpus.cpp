// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demo/demo_corpus.h"

#include <cstdio>
#include <string>
#include <vector>

#include "engine/core/files.h"
#include "engine/core/parallel_for.h"
#include "engine/dataset/split/split.h"
#include "engine/demo/flac_writer.h"
#include "engine/demo/synth/clip_plan.h"
#include "engine/demo/synth/render_clip.h"
#include "engine/demo/tag_meanings.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr int kVersion = 2; // of the synthesiser: raised when it gives other samples

// A larger share for testing than usual, so that rare tags have enough examples there.
constexpr SplitRatios kShares{0.60, 0.15, 0.25};

std::string clipPath(std::uint32_t clip) {
    char name[32];
    std::snprintf(name, sizeof name, "audio/%04u.flac", clip);
    return name;
}

Result<void> writeClip(const fs::path& folder, std::uint64_t seed, std::uint32_t clip, double seconds) {
    const fs::path file = folder / clipPath(clip);
    const std::string comment = "Etude demo corpus, version " + std::to_string(kVersion) + ", seed " +
                                std::to_string(seed) + ", clip " + std::to_string(clip);
    if (isFlacWith(file, synth::samplesIn(seconds), comment))
        return {};
    return writeFlac(file, synth::renderClip(synth::planClip(seed, clip), seed, clip, seconds), comment);
}

Result<void> writeClips(const fs::path& folder, std::uint64_t seed, CorpusExtent extent, int threads,
                        const ProgressCallback& progress, const std::stop_token& stop) {
    ProgressCounter counter(progress, extent.clips, say("Playing the demo corpus"));
    auto written = parallelFor(
        extent.clips, threads,
        [&](std::size_t clip) {
            auto one = writeClip(folder, seed, static_cast<std::uint32_t>(clip), extent.seconds);
            if (one)
                counter.add();
            return one;
        },
        stop);
    if (!written && written.error().kind == ErrorKind::Cancelled)
        return Error{ErrorKind::Cancelled,
                     say("The demo corpus was cancelled after %1 of %2 clips; the same command goes on from there.",
                         counter.done(), extent.clips)};
    return written;
}

std::string manifestText(const Dataset& dataset) {
    std::string text = "path,tags,split,artist\r\n";
    for (const Track& track : dataset.tracks) {
        text += track.path + ',';
        for (const int tag : track.tags)
            text += (tag == track.tags.front() ? "" : "|") + dataset.tags[static_cast<std::size_t>(tag)];
        text += ',' + std::string(enumName(track.part)) + ',' + track.artist + "\r\n";
    }
    return text;
}

/// A manifest that is there must be this one: anything else is not ours, or names clips that would be overwritten.
Result<void> checkManifest(const fs::path& folder, const std::string& text) {
    const fs::path file = folder / "manifest.csv";
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return {};
    const auto present = readFile(file, text.size() + 1);
    if (!present)
        return present.error();
    if (*present != text)
        return Error{
            ErrorKind::Invalid,
            say("'%1' has a manifest.csv that is not of this corpus; choose an empty folder, or remove it.", folder)};
    return {};
}

} // namespace

CorpusExtent extentOf(CorpusSize size) {
    switch (size) {
    case CorpusSize::Tiny:
        return {48, 2.0};
    case CorpusSize::Small:
        return {400, 6.0};
    case CorpusSize::Medium:
        return {1000, 8.0};
    case CorpusSize::Large:
        return {2000, 10.0};
    }
    return {};
}

Dataset describeDemoCorpus(CorpusSize size, std::uint64_t seed) {
    Dataset dataset;
    for (const synth::TagMeaning& tag : synth::tagMeanings())
        dataset.tags.emplace_back(tag.name);
    for (std::uint32_t clip = 0; clip < extentOf(size).clips; ++clip) {
        Track track;
        track.path = clipPath(clip);
        track.tags = synth::clipLabels(synth::planClip(seed, clip), seed, clip);
        track.artist = synth::artistName(clip);
        dataset.tracks.push_back(std::move(track));
    }
    // It fails for shares alone that do not add up to 1.
    [[maybe_unused]] const auto split =
        splitDataset(dataset, {.shares = kShares, .seed = seed, .stratified = true, .byArtist = true});
    return dataset;
}

std::vector<DemoTag> demoTags(CorpusSize size, std::uint64_t seed) {
    const std::uint32_t clips = extentOf(size).clips;
    std::vector<DemoTag> tags;
    for (const synth::TagMeaning& tag : synth::tagMeanings())
        tags.push_back({tag.name, tag.meaning, 0.0});
    for (std::uint32_t clip = 0; clip < clips; ++clip) {
        const synth::ClipPlan plan = synth::planClip(seed, clip);
        for (std::size_t tag = 0; tag < tags.size(); ++tag)
            tags[tag].share += synth::tagMeanings()[tag].isTrue(plan) ? 1.0 / clips : 0.0;
    }
    return tags;
}

Result<void> writeDemoCorpus(const fs::path& folder, CorpusSize size, std::uint64_t seed,
                             const ProgressCallback& progress, std::stop_token stop, int threads) {
    const std::string manifest = manifestText(describeDemoCorpus(size, seed));
    if (auto ours = checkManifest(folder, manifest); !ours)
        return ours;
    std::error_code error;
    fs::create_directories(folder / "audio", error);
    if (error)
        return systemError("Cannot create '%1': %2.", folder / "audio", error.value());
    if (auto written = writeClips(folder, seed, extentOf(size), threads, progress, stop); !written)
        return written;
    return writeFileAtomically(folder / "manifest.csv", manifest);
}

} // namespace etude
