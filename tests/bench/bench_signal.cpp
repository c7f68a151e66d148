// SPDX-License-Identifier: GPL-3.0-or-later
// Etude's signal chain beside librosa's, in one run: each round measures both, one after the other, so that whatever
// else the machine does meets both alike. One thread each, but for the extraction of features, which is measured
// against itself.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <functional>
#include <map>
#include <optional>
#include <thread>

#include <CLI/CLI.hpp>
#include <sndfile.h>

#include "engine/audio/audio_file.h"
#include "engine/core/json.h"
#include "engine/core/npy.h"
#include "engine/preprocess/preprocess.h"
#include "engine/spectrum/spectrum_transform.h"
#include "tests/bench/extraction.h"
#include "tests/bench/library_clock.h"
#include "tests/bench/measurements.h"
#include "tests/bench/python_peer.h"
#include "tests/bench/report.h"
#include "tests/bench/scratch_folder.h"
#include "tests/bench/signal_material.h"

namespace etude::bench {

namespace {

namespace fs = std::filesystem;

constexpr int kRepeats = 5; ///< of a job in a round, of which the middle one counts

struct Options {
    int rounds = 15;
    int files = 128;
    std::string python;
    bool alone = false;
    bool json = false;
};

Passage timeOnce(const std::function<void()>& work) {
    static_cast<void>(takeLibraryTimes());
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> total = std::chrono::steady_clock::now() - start;
    const LibraryTimes libraries = takeLibraryTimes();
    return {total.count(), libraries.decode, libraries.resample};
}

Passage measureOurs(const std::function<void()>& work) {
    std::vector<Passage> passages;
    for (int i = 0; i < kRepeats; ++i)
        passages.push_back(timeOnce(work));
    return middleOf(std::move(passages));
}

Result<Passage> measureTheirs(PythonPeer& peer, const std::string& job) {
    const auto answer = peer.ask({{"job", job}, {"repeats", kRepeats}});
    if (!answer)
        return answer.error();
    std::vector<Passage> passages;
    for (const Json& times : answer->at("passages"))
        passages.push_back({times.at(0), times.at(1), times.at(2)});
    return middleOf(std::move(passages));
}

/// As Etude decoded MP3s before: what libsndfile reads, mixed down.
void decodeBySndfile(const fs::path& file) {
    SF_INFO info{};
    SNDFILE* sound = sf_open(file.c_str(), SFM_READ, &info);
    const auto channels = static_cast<std::size_t>(std::max(1, info.channels));
    std::vector<float> block(8192 * channels);
    std::vector<float> mono;
    for (sf_count_t got = 1; sound && got > 0;) {
        got = sf_readf_float(sound, block.data(), 8192);
        for (std::size_t i = 0; i < static_cast<std::size_t>(std::max<sf_count_t>(0, got)); ++i)
            mono.push_back(0.5F * (block[i * channels] + block[i * channels + channels - 1]));
    }
    sf_close(sound);
}

class Benchmark {
public:
    explicit Benchmark(Options options)
        : m_options(std::move(options)) {}

    [[nodiscard]] Result<Measurements> run();

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> addJobs();
    void addMp3Jobs();
    [[nodiscard]] Result<void> meetPeer();
    [[nodiscard]] Result<void> measureRound(std::span<const fs::path> files);

    Options m_options;
    ScratchFolder m_folder;
    SignalMaterial m_material;
    InputConfig m_config;
    std::optional<SpectrumTransform> m_transform;
    std::optional<ClipTransform> m_wholeFile; ///< librosa.load decodes all of it, and so do we
    std::optional<PythonPeer> m_peer;
    std::map<std::string, std::function<void()>> m_work; ///< ours, by the job's name
    Measurements m_measured;
};

Result<void> Benchmark::prepare() {
    auto config = loadInputConfig("paper-mel");
    if (!config)
        return config.error();
    m_config = std::move(*config);
    auto transform = SpectrumTransform::create(m_config.spectrum, m_config.audio.sampleRate);
    if (!transform)
        return transform.error();
    m_transform.emplace(std::move(*transform));
    auto material = makeSignalMaterial(m_folder.path());
    if (!material)
        return material.error();
    m_material = std::move(*material);
    m_measured.kilobitsPerSecond = m_material.kilobitsPerSecond;
    m_measured.files = m_options.files;
    return addJobs();
}

Result<void> Benchmark::addJobs() {
    const auto file = probeAudio(m_material.mp3);
    if (!file)
        return file.error();
    AudioConfig audio = m_config.audio;
    audio.clipSeconds = file->seconds();
    auto wholeFile = ClipTransform::create(audio, m_config.spectrum);
    if (!wholeFile)
        return wholeFile.error();
    m_wholeFile.emplace(std::move(*wholeFile));
    m_measured.jobs.push_back({"mel", "mel spectrogram, 29 s at 12 kHz", {}, {}});
    m_work["mel"] = [this] { static_cast<void>(m_transform->compute(m_material.samples)); };
    m_measured.jobs.push_back({"input", "network input, 29 s at 12 kHz", {}, {}});
    m_work["input"] = [this] {
        static_cast<void>(preprocess(m_transform->compute(m_material.samples), m_config).value());
    };
    m_measured.jobs.push_back({"mp3", "mel spectrogram, 30 s from MP3", {}, {}});
    m_work["mp3"] = [this] { static_cast<void>(m_wholeFile->load(m_material.mp3).value()); };
    addMp3Jobs();
    return {};
}

/// What it costs to know the length of an MP3 that does not say it, beside decoding it.
void Benchmark::addMp3Jobs() {
    m_measured.jobs.push_back({"count", "counting the frames of a bare MP3, 30 s", {}, {}, true});
    m_work["count"] = [this] { static_cast<void>(probeAudio(m_material.bareMp3).value()); };
    m_measured.jobs.push_back({"decode", "counting and decoding it (libmpg123)", {}, {}, true});
    m_work["decode"] = [this] { static_cast<void>(decodeAudio(m_material.bareMp3).value()); };
    m_measured.jobs.push_back({"sndfile", "decoding it by libsndfile", {}, {}, true});
    m_work["sndfile"] = [this] { decodeBySndfile(m_material.bareMp3); };
}

/// Gives librosa the same material and compares what both make of it.
Result<void> Benchmark::meetPeer() {
    m_measured.peer = m_peer->greeting();
    const Json material{{"samples", m_material.samplesFile.string()}, {"mp3", m_material.mp3.string()}};
    if (const auto loaded = m_peer->ask({{"load", material}}); !loaded)
        return loaded.error();
    const fs::path file = m_folder.path() / "mel.npy";
    if (const auto saved = m_peer->ask({{"save", "mel"}, {"file", file.string()}}); !saved)
        return saved.error();
    const auto theirs = readNpy(file);
    if (!theirs)
        return theirs.error();
    const std::vector<double> expected = theirs->toDoubles();
    const std::vector<float> values = m_transform->compute(m_material.samples).values;
    if (values.size() != expected.size())
        return Error{ErrorKind::Invalid, say("librosa's mel spectrogram has another shape than ours.")};
    for (std::size_t i = 0; i < values.size(); ++i)
        m_measured.difference = std::max(m_measured.difference, std::abs(static_cast<double>(values[i]) - expected[i]));
    m_measured.difference /= *std::max_element(expected.begin(), expected.end());
    if (!m_measured.peer.at("torch").is_null())
        m_measured.jobs.push_back({"torch_mel", "mel by torch.stft and a matrix product", {}, {}});
    return {};
}

Result<void> Benchmark::measureRound(std::span<const fs::path> files) {
    for (Job& job : m_measured.jobs) {
        if (const auto work = m_work.find(job.name); work != m_work.end())
            job.ours.push_back(measureOurs(work->second));
        if (!m_peer || job.isOurs)
            continue;
        const auto theirs = measureTheirs(*m_peer, job.name);
        if (!theirs)
            return theirs.error();
        job.theirs.push_back(*theirs);
    }
    for (auto& [threads, seconds] : m_measured.extraction) {
        const auto spent = timeExtraction(files, m_config, threads, m_folder.path());
        if (!spent)
            return spent.error();
        seconds.push_back(*spent);
    }
    return {};
}

Result<Measurements> Benchmark::run() {
    if (auto prepared = prepare(); !prepared)
        return prepared.error();
    auto peer = findPeer({"librosa", "librosa_signal.py", m_options.python, m_options.alone}, m_measured.whyAlone);
    if (!peer)
        return peer.error();
    if (peer->has_value()) {
        m_peer.emplace(std::move(**peer));
        if (auto met = meetPeer(); !met)
            return met.error();
    }
    const auto files = makeCopies(m_material.mp3, m_options.files);
    if (!files)
        return files.error();
    for (const int threads : {1, 2, static_cast<int>(std::max(2U, std::thread::hardware_concurrency()))})
        m_measured.extraction[threads] = {};
    for (int round = 0; round < m_options.rounds; ++round)
        if (auto measured = measureRound(*files); !measured)
            return measured.error();
    return m_measured;
}

} // namespace

} // namespace etude::bench

int main(int argc, char** argv) {
    using namespace etude;
    bench::Options options;
    CLI::App app("Times Etude's signal chain beside librosa's, in pairs, one thread each.", "bench_signal");
    app.add_option("--rounds", options.rounds, "How often each pair is measured")->check(CLI::Range(1, 10000));
    app.add_option("--files", options.files, "How many files are extracted")->check(CLI::Range(2, 65536));
    app.add_option("--python", options.python, "A Python that has librosa");
    app.add_flag("--alone", options.alone, "Measure Etude alone");
    app.add_flag("--json", options.json, "One JSON document");
    CLI11_PARSE(app, argc, argv);

    std::signal(SIGPIPE, SIG_IGN); // a Python that has ended is an error with a sentence
    const auto measured = bench::Benchmark(options).run();
    if (!measured) {
        std::fprintf(stderr, "%s\n", measured.error().message.c_str());
        return 1;
    }
    const std::string report =
        options.json ? dumpJson(bench::jsonReport(*measured), 2) + "\n" : bench::textReport(*measured);
    std::fputs(report.c_str(), stdout);
    return 0;
}
