// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <malloc.h>

#include "app/cli/command.h"
#include "app/cli/config_options.h"
#include "app/cli/console.h"
#include "engine/core/files.h"
#include "engine/core/gigabytes.h"
#include "engine/core/json.h"
#include "engine/dataset/split/training_subset.h"
#include "engine/experiment/run_spec.h"
#include "engine/features/dataset_statistics.h"
#include "engine/features/storage_estimate.h"

namespace etude::cli {

namespace {

struct FeaturesOptions {
    std::filesystem::path project;
    std::string dataset;
    ConfigOptions input;
    double trainFraction = DataConfig{}.trainFraction;
    std::uint64_t subsetSeed = SeedConfig{}.subset;
    std::string subsetMethod{enumName(DataConfig{}.subsetMethod)};
    std::filesystem::path statistics;
    int threads = 0;
    bool dryRun = false;
    bool json = false;
};

void define(CLI::App& app, FeaturesOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("--dataset", options.dataset, "Name or hash of the data set")->required();
    addConfig(app, "--input", options.input);
    app.add_option("--train-fraction", options.trainFraction,
                   "Statistics of the training set, where the input needs them: over this share of it")
        ->check(CLI::Range(1e-6, 1.0))
        ->capture_default_str();
    app.add_option("--subset-seed", options.subsetSeed, "Which tracks that share is")->capture_default_str();
    app.add_option("--subset-method", options.subsetMethod, "How they are chosen: random or stratified")
        ->check(CLI::IsMember({"random", "stratified"}))
        ->capture_default_str();
    app.add_option("--statistics", options.statistics, "Also write these statistics to a file, for 'input export'");
    addThreads(app, options.threads);
    app.add_flag("--dry-run", options.dryRun, "Only print how much space the features would take");
    addJson(app, options.json);
}

Result<InputConfig> configOf(const FeaturesOptions& options) {
    auto config = loadConfig(options.input);
    if (!config)
        return config;
    if (!options.statistics.empty() && !config->preprocess.needsStatistics())
        return Error{ErrorKind::Invalid,
                     say("This configuration needs no statistics of a training set, so that there are "
                         "none to write; leave out --statistics.")};
    return config;
}

/// Each clip takes and returns the same few buffers of megabytes: kept by the allocator, they are not cleared anew by
/// the kernel, which took a third of the time.
void keepFreedPages() {
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, 32 << 20); // the greatest that glibc accepts
    ::mallopt(M_TRIM_THRESHOLD, 256 << 20);
#endif
}

std::string bytesText(std::uint64_t bytes) {
    const auto value = static_cast<double>(bytes);
    return value < 1e6   ? fixed(value / 1e3, 1) + " kB"
           : value < 1e9 ? fixed(value / 1e6, 1) + " MB"
                         : gigabytes(static_cast<std::int64_t>(bytes), 2).english();
}

std::string estimateText(const StorageEstimate& estimate) {
    return "The features of " + counted(static_cast<std::int64_t>(estimate.files), "track") + " take at most " +
           bytesText(estimate.totalBytes()) + " (" + bytesText(estimate.bytesPerClip) + " each); " +
           bytesText(estimate.freeBytes) + " are free" +
           (estimate.exceedsFree() ? ", which is less: the disk may become full." : ".");
}

Json estimateJson(const StorageEstimate& estimate) {
    return {{"bytes_per_clip", estimate.bytesPerClip},
            {"files", estimate.files},
            {"total_bytes", estimate.totalBytes()},
            {"free_bytes", estimate.freeBytes},
            {"exceeds_free", estimate.exceedsFree()}};
}

Json statisticsJson(const std::optional<StoredStatistics>& stored) {
    if (!stored)
        return {};
    return {{"file", stored->file.string()}, {"clips", stored->statistics.count}, {"computed", stored->computed}};
}

/// A cancelled job's error as the user of this command sees it.
Error asStopped(const Error& error) {
    if (error.kind != ErrorKind::Cancelled)
        return error;
    return {ErrorKind::Cancelled,
            say("Stopped: the features computed so far are kept, and the same command goes on with the rest.")};
}

/// The statistics of the training set if the configuration needs them; stored, and copied to the file that was asked
/// for.
Result<std::optional<StoredStatistics>> makeStatistics(const FeaturesOptions& options, const Dataset& dataset,
                                                       const FeatureStore& store, const InputConfig& config,
                                                       const ExtractionReport& report, const ProgressCallback& progress,
                                                       std::stop_token stop) {
    if (!config.preprocess.needsStatistics())
        return std::optional<StoredStatistics>();
    std::vector<Hash> clips;
    const auto method = enumFromName<SubsetMethod>(options.subsetMethod).value_or(SubsetMethod::Random);
    for (const std::size_t track : trainingSubset(dataset, options.trainFraction, options.subsetSeed, method))
        if (report.content[track])
            clips.push_back(*report.content[track]);
    auto stored = storedStatistics(store, clips, config, options.threads, progress, std::move(stop));
    if (!stored)
        return stored.error();
    if (!options.statistics.empty())
        if (auto written = writeFileAtomically(options.statistics, statisticsText(stored->statistics)); !written)
            return written.error();
    return std::optional(std::move(*stored));
}

std::size_t revisedFiles(const ExtractionReport& report) {
    std::size_t files = 0;
    for (const auto& [revision, count] : report.revisions)
        files += revision > 1 ? count : 0;
    return files;
}

void printReport(const ExtractionReport& report, const std::optional<StoredStatistics>& statistics) {
    for (const FileProblem& problem : report.problems)
        note(printable(problem.reason)); // which names the file
    print("Features of " + std::to_string(report.content.size()) + " tracks: " + std::to_string(report.computed) +
          " computed, " + std::to_string(report.reused) + " were there, " + std::to_string(report.problems.size()) +
          " left out.");
    for (const FileProblem& faulty : report.faulty)
        note("'" + printable(faulty.file.string()) + "': " + faulty.reason);
    if (report.padded > 0)
        print("Of the clips that were computed, " + std::to_string(report.padded) +
              " end with silence, since their files are shorter.");
    if (const std::size_t revised = revisedFiles(report); revised > 0)
        print("Of these files, " + std::to_string(revised) +
              " are decoded in another way than by earlier versions, which took estimates for their lengths.");
    if (statistics)
        print("Statistics of " + counted(statistics->statistics.count, "training clip") +
              (statistics->computed ? ", computed: " : ", which were there: ") + printable(statistics->file.string()));
}

Result<void> build(const FeaturesOptions& options, const Dataset& dataset, ProjectDatabase& database,
                   const InputConfig& config, const StorageEstimate& estimate, const std::stop_token& stop) {
    auto store = FeatureStore::open(database.layout().features(), config.audio, config.spectrum);
    if (!store)
        return store.error();
    std::vector<std::filesystem::path> files;
    for (const Track& track : dataset.tracks)
        files.push_back(dataset.file(track));
    keepFreedPages();
    auto line = std::make_unique<ProgressLine>();
    const auto report = extractFeatures(*store, files, options.threads, line->callback(), stop);
    if (!report)
        return asStopped(report.error());
    if (auto kept = database.setFileProblems(files, report->problems); !kept) // for 'dataset health'
        return kept;
    const auto statistics = makeStatistics(options, dataset, *store, config, *report, line->callback(), stop);
    if (!statistics)
        return asStopped(statistics.error());
    line.reset();
    if (options.json)
        printJson({{"estimate", estimateJson(estimate)},
                   {"computed", report->computed},
                   {"reused", report->reused},
                   {"revised", revisedFiles(*report)},
                   {"padded", report->padded},
                   {"faulty", problemsJson(report->faulty)},
                   {"left_out", problemsJson(report->problems)},
                   {"statistics", statisticsJson(*statistics)}});
    else
        printReport(*report, *statistics);
    return {};
}

Result<void> run(const FeaturesOptions& options, std::stop_token stop) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    auto dataset = database->dataset(options.dataset);
    if (!dataset)
        return dataset.error();
    std::erase_if(dataset->tracks, std::mem_fn(&Track::isExcluded));
    const auto config = configOf(options);
    if (!config)
        return config.error();
    const std::filesystem::path features = database->layout().features();
    const auto estimate = estimateStorage(features, config->audio, config->spectrum, dataset->tracks.size());
    if (!estimate)
        return estimate.error();
    if (!options.dryRun) {
        note(estimateText(*estimate));
        return build(options, *dataset, *database, *config, *estimate, stop);
    }
    if (options.json)
        printJson({{"estimate", estimateJson(*estimate)}});
    else
        print(estimateText(*estimate));
    return {};
}

} // namespace

void addFeatures(CLI::App& app, Action& chosen) {
    CLI::App& group = addGroup(app, "features", "The store of spectrograms that runs share");
    addCommand<FeaturesOptions>(group, chosen, "build", "Compute what is missing for a data set", define, run);
}

} // namespace etude::cli
