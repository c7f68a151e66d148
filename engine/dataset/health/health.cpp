// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/health/health.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>
#include <string_view>
#include <unordered_map>

#include "engine/core/csv.h"
#include "engine/core/text.h"
#include "engine/dataset/health/health_files.h"

namespace etude {

namespace {

constexpr std::array kParts{SplitPart::Train, SplitPart::Validation, SplitPart::Test};

std::string partName(std::size_t part) {
    return std::string(enumName(kParts[part]));
}

/// What a run refuses in a set that has no track; of 0 tracks, or these, which are all excluded.
Finding emptyPart(std::size_t part, std::int64_t excluded) {
    struct Words {
        const char* name;
        const char* consequence;
    };
    constexpr std::array<Words, kParts.size()> kWords{{{"training", "a run has nothing to learn from"},
                                                       {"validation", "a run cannot choose its best epoch"},
                                                       {"test", "a run cannot be tested"}}};
    const std::string where = std::string(" in the ") + kWords[part].name + " set";
    const std::string what = excluded > 0 ? "Every track" + where + " is excluded: " : "No track is" + where + ": ";
    return {FindingKind::EmptyPart, Severity::Error, std::nullopt, partName(part),
            what + kWords[part].consequence +
                (excluded > 0 ? ". Include some again, or make another split." : ". Make a split.")};
}

void checkParts(const Dataset& dataset, std::vector<Finding>& findings) {
    PartCounts all{};
    for (std::size_t part = 0; part < kParts.size(); ++part)
        all[part] = std::ranges::count(dataset.tracks, kParts[part], &Track::part);
    if (all == PartCounts{}) {
        findings.push_back({FindingKind::NoSplit, Severity::Error, std::nullopt, dataset.name,
                            "The data set has no split: make one."});
        return;
    }
    const PartCounts used = partCounts(dataset);
    for (std::size_t part = 0; part < kParts.size(); ++part)
        if (used[part] == 0)
            findings.push_back(emptyPart(part, all[part]));
}

/// Whether there is anything to learn from the training set, if that has tracks.
void checkLearnable(const Dataset& dataset, const std::vector<PartCounts>& counts, std::vector<Finding>& findings) {
    const std::int64_t training = partCounts(dataset)[0];
    const auto isLearnable = [training](const PartCounts& tag) { return tag[0] > 0 && tag[0] < training; };
    if (!counts.empty() && (training == 0 || std::ranges::any_of(counts, isLearnable)))
        return;
    findings.push_back({FindingKind::NoTags, Severity::Error, std::nullopt, dataset.name,
                        counts.empty() ? "The data set has no tag: there is nothing to learn."
                                       : "Each tag is carried by all of the training tracks or by none: there is "
                                         "nothing to learn. Edit the tags, or make another split."});
}

/// How many of an artist's tracks are in each set. An artist belongs to the set with most, of several the first.
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
                                           "It is in " + partName(part) + ", but its artist '" + artist + "' has " +
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
    return kind != FindingKind::ArtistAcrossParts && !isAboutTag(kind) && !isAboutDataset(kind);
}

bool isAboutTag(FindingKind kind) {
    return kind == FindingKind::TagWithoutAuc || kind == FindingKind::ClassBalance;
}

bool isAboutDataset(FindingKind kind) {
    return kind == FindingKind::NoSplit || kind == FindingKind::EmptyPart || kind == FindingKind::NoTags;
}

bool isExcludable(FindingKind kind) {
    return kind != FindingKind::ClassBalance && !isAboutDataset(kind);
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
    report.tags = tagCounts(dataset);
    checkParts(dataset, report.findings);
    checkLearnable(dataset, report.tags, report.findings);
    for (std::size_t track = 0; track < byTrack.size(); ++track) {
        if (dataset.tracks[track].isExcluded())
            report.excluded.push_back(track);
        std::ranges::move(byTrack[track], std::back_inserter(report.findings));
    }
    report.checked = dataset.tracks.size() - report.excluded.size();
    checkTags(dataset, report.tags, report.findings);
    checkBalance(dataset, report.tags, report.findings);
    return report;
}

std::vector<std::vector<std::string>> healthTable(const Dataset& dataset, const HealthReport& report) {
    std::vector<std::vector<std::string>> rows{{"severity", "kind", "part", "subject", "detail"}};
    const auto partOf = [&](const Finding& finding) {
        return finding.track                            ? std::string(enumName(dataset.tracks[*finding.track].part))
               : finding.kind == FindingKind::EmptyPart ? finding.subject
                                                        : std::string();
    };
    for (const Finding& finding : report.findings)
        rows.push_back({std::string(enumName(finding.severity)), std::string(enumName(finding.kind)), partOf(finding),
                        finding.subject, finding.detail});
    for (const std::size_t index : report.excluded) {
        const Track& track = dataset.tracks[index];
        rows.push_back({"excluded", track.excluded, std::string(enumName(track.part)), track.path,
                        "It is left out of every run."});
    }
    return rows;
}

std::string healthCsv(const Dataset& dataset, const HealthReport& report) {
    return csvText(healthTable(dataset, report));
}

} // namespace etude
