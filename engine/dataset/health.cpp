// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/health.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>
#include <string_view>
#include <unordered_map>

#include "engine/dataset/csv.h"
#include "engine/dataset/health_files.h"

namespace etude {

namespace {

constexpr std::array kParts{SplitPart::Train, SplitPart::Validation, SplitPart::Test};

std::string partName(std::size_t part) {
    return std::string(enumName(kParts[part]));
}

/// How many of an artist's tracks stand in each part. An artist belongs to the part with most, of several the first.
void checkArtists(const Dataset& dataset, std::vector<std::vector<Finding>>& findings) {
    std::unordered_map<std::string_view, PartCounts> tracksOf;
    for (std::size_t part = 0; part < kParts.size(); ++part)
        for (const std::size_t track : dataset.part(kParts[part]))
            if (!dataset.tracks[track].artist.empty())
                ++tracksOf[dataset.tracks[track].artist][part];
    for (std::size_t part = 0; part < kParts.size(); ++part)
        for (const std::size_t track : dataset.part(kParts[part])) {
            const std::string& artist = dataset.tracks[track].artist;
            if (artist.empty())
                continue;
            const PartCounts& counts = tracksOf[artist];
            const auto own = static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin());
            if (own != part)
                findings[track].push_back({FindingKind::ArtistAcrossParts, Severity::Warning, track,
                                           dataset.tracks[track].path,
                                           "It stands in " + partName(part) + ", but its artist '" + artist + "' has " +
                                               std::to_string(counts[own]) + " in " + partName(own) + "."});
        }
}

void checkTags(const Dataset& dataset, const std::vector<PartCounts>& counts, std::vector<Finding>& findings) {
    const PartCounts sizes = partCounts(dataset);
    for (std::size_t tag = 0; tag < counts.size(); ++tag)
        for (std::size_t part = 0; part < kParts.size(); ++part) {
            if (sizes[part] == 0 || (counts[tag][part] > 0 && counts[tag][part] < sizes[part]))
                continue;
            findings.push_back({FindingKind::TagWithoutAuc, Severity::Warning, std::nullopt, dataset.tags[tag],
                                std::string(counts[tag][part] == 0 ? "No track" : "Every track") + " of " +
                                    partName(part) + " carries it: it " +
                                    (part == 0 ? "cannot be learnt." : "has no ROC-AUC there.")});
        }
}

/// "3.21 %".
std::string percentOf(std::int64_t count, std::int64_t all) {
    const double percent = all > 0 ? 100.0 * static_cast<double>(count) / static_cast<double>(all) : 0.0;
    return shortestText(std::round(100.0 * percent) / 100.0) + " %";
}

void checkBalance(const Dataset& dataset, const std::vector<PartCounts>& counts, std::vector<Finding>& findings) {
    if (counts.empty())
        return;
    const auto sum = [](const PartCounts& parts) {
        return std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
    };
    const auto [least, most] =
        std::ranges::minmax_element(counts, [&](const PartCounts& a, const PartCounts& b) { return sum(a) < sum(b); });
    const std::int64_t all = sum(partCounts(dataset));
    const auto& leastName = dataset.tags[static_cast<std::size_t>(least - counts.begin())];
    const auto& mostName = dataset.tags[static_cast<std::size_t>(most - counts.begin())];
    findings.push_back({FindingKind::ClassBalance, Severity::Note, std::nullopt, leastName,
                        "The least frequent of the tags, " + percentOf(sum(*least), all) +
                            " of the tracks; the most frequent is '" + mostName + "', " + percentOf(sum(*most), all) +
                            "."});
}

} // namespace

bool isAboutFile(FindingKind kind) {
    return kind != FindingKind::ArtistAcrossParts && !isAboutTag(kind);
}

bool isAboutTag(FindingKind kind) {
    return kind == FindingKind::TagWithoutAuc || kind == FindingKind::ClassBalance;
}

Result<HealthReport> checkHealth(const Dataset& dataset, const HealthOptions& options, const ProgressCallback& progress,
                                 std::stop_token stop) {
    std::vector<std::vector<Finding>> byTrack(dataset.tracks.size());
    if (!options.files)
        recallFiles(dataset, options, byTrack);
    else if (auto checked = checkFiles(dataset, options, byTrack, progress, stop); !checked)
        return checked.error();
    checkArtists(dataset, byTrack);
    HealthReport report;
    for (std::size_t track = 0; track < byTrack.size(); ++track) {
        if (dataset.tracks[track].isExcluded())
            report.excluded.push_back(track);
        std::ranges::move(byTrack[track], std::back_inserter(report.findings));
    }
    report.checked = dataset.tracks.size() - report.excluded.size();
    report.tags = tagCounts(dataset);
    checkTags(dataset, report.tags, report.findings);
    checkBalance(dataset, report.tags, report.findings);
    return report;
}

std::vector<std::vector<std::string>> healthTable(const Dataset& dataset, const HealthReport& report) {
    std::vector<std::vector<std::string>> rows{{"severity", "kind", "part", "subject", "detail"}};
    for (const Finding& finding : report.findings)
        rows.push_back({std::string(enumName(finding.severity)), std::string(enumName(finding.kind)),
                        finding.track ? std::string(enumName(dataset.tracks[*finding.track].part)) : "",
                        finding.subject, finding.detail});
    for (const std::size_t index : report.excluded) {
        const Track& track = dataset.tracks[index];
        rows.push_back({"excluded", track.excluded, std::string(enumName(track.part)), track.path,
                        "It is left out of every run."});
    }
    return rows;
}

std::string healthCsv(const Dataset& dataset, const HealthReport& report) {
    std::string text;
    for (const auto& row : healthTable(dataset, report))
        text += csvLine(row) + "\r\n";
    return text;
}

} // namespace etude
