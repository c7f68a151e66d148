// SPDX-License-Identifier: GPL-3.0-or-later
// A feature store several times larger than the memory in use, read three ways in one run: its files from end to end
// with read(), by the loader that feeds training from a disk whose pages are not cached, and the same once they are.
// Beside the last stand the loader's parts, so that one sees which of them bounds it.
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/core/random.h"
#include "engine/spectrum/spectrum_transform.h"
#include "engine/training/batch_loader.h"
#include "tests/bench/measurements.h"
#include "tests/bench/scratch_folder.h"

namespace etude::bench {

namespace {

namespace fs = std::filesystem;

constexpr double kMegabyte = 1e6;
constexpr std::size_t kBatch = 16;
constexpr std::size_t kBlocksAtOnce = 32; ///< appended with one sync
constexpr std::size_t kRows = 8;          ///< of the table of memory
constexpr std::size_t kReadAtOnce = 1 << 20;

struct Options {
    int clips = 4000;
    std::string below = fs::temp_directory_path().string();
    Storage storage = Storage::Float32;
    int threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    bool json = false;
};

/// One pass of the loader over all clips.
struct LoaderPass {
    double seconds = 0.0;
    std::vector<std::size_t> clips;   ///< delivered when memory was looked at
    std::vector<double> rssMegabytes; ///< RssAnon then
};

struct Findings {
    double storeMegabytes = 0.0;
    double readSeconds = 0.0;
    LoaderPass cold, warm;
    double fetchMs = 0.0;      ///< of a clip, cached: reading, checksum, decoding
    double preprocessMs = 0.0; ///< of a clip
};

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Memory that is the process's own: no file, no page cache.
double rssAnonMegabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("RssAnon:"))
            return std::stod(line.substr(8)) * 1024.0 / kMegabyte;
    return 0.0;
}

std::vector<fs::path> shards(const fs::path& folder) {
    std::vector<fs::path> found;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().filename().string().starts_with("shard-"))
            found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

Result<FileDescriptor> openToRead(const fs::path& file) {
    FileDescriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd)
        return systemError("Cannot read '%1': %2.", file, errno);
    return fd;
}

/// Takes the files out of the page cache; they are synced.
Result<void> dropFromCache(const std::vector<fs::path>& files) {
    for (const fs::path& file : files) {
        const auto fd = openToRead(file);
        if (!fd)
            return fd.error();
        if (const int failure = ::posix_fadvise(fd->get(), 0, 0, POSIX_FADV_DONTNEED); failure != 0)
            return systemError("Cannot drop the cached pages of '%1': %2.", file, failure);
    }
    return {};
}

class Benchmark {
public:
    explicit Benchmark(const Options& options)
        : m_options(options)
        , m_folder(options.below) {
        m_config.spectrum.storage = options.storage;
    }

    [[nodiscard]] Result<Findings> run();

private:
    /// Clips of noise, each of its own loudness, so that no two blocks are alike.
    [[nodiscard]] Result<void> fill(FeatureStore& store);
    [[nodiscard]] Result<double> readFiles(const std::vector<fs::path>& files);
    [[nodiscard]] Result<LoaderPass> load(FeatureStore& store);
    /// Medians over all clips, in milliseconds, one thread.
    [[nodiscard]] Result<void> measureParts(const FeatureStore& store, Findings& found) const;

    Options m_options;
    ScratchFolder m_folder;
    InputConfig m_config;
    std::vector<Clip> m_clips;
};

Result<void> Benchmark::fill(FeatureStore& store) {
    const auto transform = SpectrumTransform::create(m_config.spectrum, m_config.audio.sampleRate);
    if (!transform)
        return transform.error();
    std::vector<float> samples(static_cast<std::size_t>(m_config.audio.clipSamples()));
    Random random(0, Purpose::Corpus, 0, 0);
    for (float& sample : samples)
        sample = static_cast<float>(random.uniform(-0.5, 0.5));
    std::vector<FeatureBlock> blocks;
    for (int i = 0; i < m_options.clips; ++i) {
        std::vector<float> values = transform->compute(samples).values;
        for (float& value : values)
            value *= 1.0F + 0.001F * static_cast<float>(i);
        m_clips.push_back({hashText(std::to_string(i)), {}, {0}});
        if (auto encoded = store.encode(m_clips.back().content, values, blocks.emplace_back()); !encoded)
            return encoded;
        if (blocks.size() < kBlocksAtOnce && i + 1 < m_options.clips)
            continue;
        if (auto appended = store.append(blocks); !appended)
            return appended;
        blocks.clear();
    }
    return {};
}

Result<double> Benchmark::readFiles(const std::vector<fs::path>& files) {
    std::vector<std::byte> bytes(kReadAtOnce);
    const auto start = std::chrono::steady_clock::now();
    for (const fs::path& file : files) {
        const auto fd = openToRead(file);
        if (!fd)
            return fd.error();
        ssize_t count = 0;
        while ((count = ::read(fd->get(), bytes.data(), bytes.size())) > 0)
            continue;
        if (count < 0)
            return systemError("Cannot read '%1': %2.", file, errno);
    }
    return secondsSince(start);
}

Result<LoaderPass> Benchmark::load(FeatureStore& store) {
    InputSource source(store, m_config.preprocess, nullptr, 0);
    LoaderPass pass;
    const std::size_t perRow = std::max<std::size_t>(m_clips.size() / kRows, 1);
    const auto start = std::chrono::steady_clock::now();
    BatchLoader loader(source, m_clips, epochOrder(m_clips.size(), 1, 1), kBatch, 0, m_options.threads);
    for (std::size_t clips = 0;;) {
        const auto batch = loader.next();
        if (!batch)
            return batch.error();
        if (!*batch)
            break;
        clips += (*batch)->clips;
        if (clips < (pass.clips.size() + 1) * perRow)
            continue;
        pass.clips.push_back(clips);
        pass.rssMegabytes.push_back(rssAnonMegabytes());
    }
    pass.seconds = secondsSince(start);
    return pass;
}

Result<void> Benchmark::measureParts(const FeatureStore& store, Findings& found) const {
    const auto preprocessor = Preprocessor::create(m_config);
    if (!preprocessor)
        return preprocessor.error();
    std::vector<double> fetching, preprocessing;
    for (const Clip& clip : m_clips) {
        const auto start = std::chrono::steady_clock::now();
        auto spectrogram = store.read(clip.content);
        if (!spectrogram)
            return spectrogram.error();
        fetching.push_back(1e3 * secondsSince(start));
        const auto fetched = std::chrono::steady_clock::now();
        if (const auto input = preprocessor->apply(std::move(*spectrogram)); !input)
            return input.error();
        preprocessing.push_back(1e3 * secondsSince(fetched));
    }
    found.fetchMs = median(std::move(fetching));
    found.preprocessMs = median(std::move(preprocessing));
    return {};
}

Result<Findings> Benchmark::run() {
    auto store = FeatureStore::open(m_folder.path(), m_config.audio, m_config.spectrum);
    if (!store)
        return store.error();
    if (auto filled = fill(*store); !filled)
        return filled.error();
    Findings found;
    const std::vector<fs::path> files = shards(m_folder.path());
    for (const fs::path& file : files)
        found.storeMegabytes += static_cast<double>(fs::file_size(file)) / kMegabyte;

    if (auto dropped = dropFromCache(files); !dropped)
        return dropped.error();
    const auto read = readFiles(files);
    if (!read)
        return read.error();
    found.readSeconds = *read;
    if (auto dropped = dropFromCache(files); !dropped)
        return dropped.error();
    for (LoaderPass* pass : {&found.cold, &found.warm}) {
        auto loaded = load(*store);
        if (!loaded)
            return loaded.error();
        *pass = std::move(*loaded);
    }
    if (auto measured = measureParts(*store, found); !measured)
        return measured.error();
    return found;
}

Json passReport(const LoaderPass& pass, const Options& options, double megabytes) {
    return {{"mb_per_second", megabytes / pass.seconds},
            {"clips_per_second", options.clips / pass.seconds},
            {"clips", pass.clips},
            {"rss_anon_mb", pass.rssMegabytes}};
}

/// Megabytes are 10^6 bytes of the store's files.
Json jsonReport(const Options& options, const Findings& found) {
    return {{"clips", options.clips},
            {"threads", options.threads},
            {"store_mb", found.storeMegabytes},
            {"read_mb_per_second", found.storeMegabytes / found.readSeconds},
            {"loader_cold", passReport(found.cold, options, found.storeMegabytes)},
            {"loader_warm", passReport(found.warm, options, found.storeMegabytes)},
            {"fetch_ms_per_clip", found.fetchMs},
            {"preprocess_ms_per_clip", found.preprocessMs}};
}

void printPass(const char* title, const Options& options, double megabytes, double seconds) {
    std::printf("%-46s%9.0f MB/s%9.0f clips/s\n", title, megabytes / seconds, options.clips / seconds);
}

void printReport(const Options& options, const Findings& found) {
    std::printf("%d clips, a store of %.0f MB; the loader has %d thread%s\n\n", options.clips, found.storeMegabytes,
                options.threads, options.threads == 1 ? "" : "s");
    printPass("read() from end to end, not cached", options, found.storeMegabytes, found.readSeconds);
    printPass("network inputs in random order, not cached", options, found.storeMegabytes, found.cold.seconds);
    printPass("network inputs in random order, cached", options, found.storeMegabytes, found.warm.seconds);
    std::printf("a clip, cached, one thread: reading with its checksum %.2f ms, preprocessing %.2f ms\n\n",
                found.fetchMs, found.preprocessMs);
    std::printf("RssAnon while the loader reads what is not cached\n%12s%12s\n", "clips", "MB");
    for (std::size_t row = 0; row < found.cold.clips.size(); ++row)
        std::printf("%12zu%12.1f\n", found.cold.clips[row], found.cold.rssMegabytes[row]);
}

} // namespace

} // namespace etude::bench

int main(int argc, char** argv) {
    using namespace etude;
    bench::Options options;
    bool log16 = false;
    CLI::App app("Times the loader that feeds training beside plain reading of the same files.", "bench_store");
    app.add_option("--clips", options.clips, "How many; a clip takes half a megabyte")->check(CLI::Range(16, 1000000));
    app.add_option("--below", options.below, "The folder to make the store in, on the disk in question")
        ->check(CLI::ExistingDirectory);
    app.add_option("--threads", options.threads, "Threads of the loader; all cores if not given")
        ->check(CLI::Range(1, 1024));
    app.add_flag("--log16", log16, "16-bit storage");
    app.add_flag("--json", options.json, "One JSON document");
    CLI11_PARSE(app, argc, argv);
    if (log16)
        options.storage = Storage::Log16;

    const auto found = bench::Benchmark(options).run();
    if (!found) {
        std::fprintf(stderr, "%s\n", found.error().message.c_str());
        return 1;
    }
    if (options.json)
        std::printf("%s\n", dumpJson(bench::jsonReport(options, *found), 2).c_str());
    else
        bench::printReport(options, *found);
    return 0;
}
