// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <cstdio>
#include <thread>

#include <etude_version.h>

#include "engine/core/json.h"

namespace etude::bench {

namespace {

template <class... Arguments>
std::string format(const char* pattern, Arguments... arguments) {
    std::string text(static_cast<std::size_t>(std::snprintf(nullptr, 0, pattern, arguments...)), '\0');
    std::snprintf(text.data(), text.size() + 1, pattern, arguments...);
    return text;
}

std::string cell(const std::vector<Passage>& rounds, double (*stage)(const std::vector<Passage>&)) {
    return rounds.empty() ? std::string(11, ' ') : format("%8.2f ms", stage(rounds));
}

std::string row(const Job& job) {
    const bool paired = !job.ours.empty() && !job.theirs.empty();
    return format("%-40s%s%s%s\n", job.title.c_str(), cell(job.ours, medianTotal).c_str(),
                  cell(job.theirs, medianTotal).c_str(), paired ? format("%8.2f x", job.ratio()).c_str() : "");
}

std::string stageRow(const char* title, const Job& job, double (*stage)(const std::vector<Passage>&)) {
    return format("  %-38s%s%s\n", title, cell(job.ours, stage).c_str(), cell(job.theirs, stage).c_str());
}

std::string heading(const Measurements& measured) {
    std::string text = format("Etude %s (%s), %d rounds, medians, one thread, %u cores\n", kVersion, kCommit,
                              measured.rounds(), std::thread::hardware_concurrency());
    text += format("Music of the demo corpus's synthesiser; MP3: 30 s, stereo, 22 050 Hz, %.0f kbit/s, made by "
                   "libsndfile's encoder\n",
                   measured.kilobitsPerSecond);
    if (measured.peer.is_null())
        return text + measured.whyAlone + "\n";
    std::string versions;
    for (const auto& [package, version] : measured.peer.items())
        if (version.is_string())
            versions += (versions.empty() ? "" : ", ") + package + " " + version.get<std::string>();
    text += "Beside " + versions + "\n";
    return text + format("Both mel spectrograms agree to %.1e of the largest value\n", measured.difference);
}

Json valueOrNull(const std::vector<Passage>& rounds, double (*stage)(const std::vector<Passage>&)) {
    return rounds.empty() ? Json() : Json(stage(rounds));
}

} // namespace

std::string textReport(const Measurements& measured) {
    std::string text = heading(measured);
    text += format("\n%-40s%11s%11s%10s\n", "", "Etude", measured.peer.is_null() ? "" : "librosa",
                   measured.peer.is_null() ? "" : "ratio");
    for (const Job& job : measured.jobs)
        text += row(job);
    const Job& mp3 = measured.job("mp3");
    text += "of the MP3's:\n";
    text += stageRow("decoding (libmpg123; librosa: libsndfile)", mp3, medianDecode);
    text += stageRow("resampling (soxr)", mp3, medianResample);
    text += stageRow("own part", mp3, medianOwn);
    text += format("\nExtracting the features of %d such files\n", measured.files);
    for (const auto& [threads, seconds] : measured.extraction)
        text += format("  %2d thread%s %24s%8.3f s   parallel efficiency %.1f %%\n", threads, threads == 1 ? " " : "s",
                       "", median(seconds), 100.0 * measured.efficiency(threads));
    return text;
}

Json jsonReport(const Measurements& measured) {
    Json report{{"version", kVersion},
                {"commit", kCommit},
                {"rounds", measured.rounds()},
                {"cores", std::thread::hardware_concurrency()},
                {"mp3_kilobits_per_second", measured.kilobitsPerSecond},
                {"mp3_encoder", "libsndfile"},
                {"peer", measured.peer}};
    for (const Job& job : measured.jobs) {
        report[job.name + "_ms_per_clip"] = medianTotal(job.ours.empty() ? job.theirs : job.ours);
        if (job.ours.empty())
            continue;
        report["librosa_" + job.name + "_ms_per_clip"] = valueOrNull(job.theirs, medianTotal);
        report[job.name + "_ratio"] = job.theirs.empty() ? Json() : Json(job.ratio());
    }
    const Job& mp3 = measured.job("mp3");
    report["decode_ms"] = medianDecode(mp3.ours);
    report["resample_ms"] = medianResample(mp3.ours);
    report["own_ms"] = medianOwn(mp3.ours);
    report["librosa_decode_ms"] = valueOrNull(mp3.theirs, medianDecode);
    report["librosa_resample_ms"] = valueOrNull(mp3.theirs, medianResample);
    report["librosa_own_ms"] = valueOrNull(mp3.theirs, medianOwn);
    report["mel_difference"] = measured.peer.is_null() ? Json() : Json(measured.difference);
    report["parallel_efficiency"] = measured.efficiency(2);
    for (const auto& [threads, seconds] : measured.extraction) {
        report["extraction_seconds"][std::to_string(threads)] = median(seconds);
        report["extraction_efficiency"][std::to_string(threads)] = measured.efficiency(threads);
    }
    report["extraction_files"] = measured.files;
    return report;
}

} // namespace etude::bench
