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

std::string partName(std::size_t part) {
    return std::string(enumName(kSplitParts[part]));
}

Sentence excludedWhole(SplitPart part) {
    switch (part) {
    case SplitPart::Train:
        return say("Every track of the training set is excluded: a run has nothing to learn from. Include some again, "
                   "or make another split.");
    case SplitPart::Validation:
        return say("Every track of the validation set is excluded: a run cannot choose its best epoch. Include some "
                   "again, or make another split.");
    default:
        return say("Every track of the test set is excluded: a run cannot be tested. Include some again, or make "
                   "another split.");
    }
}

Sentence withoutTrack(SplitPart part) {
    switch (part) {
    case SplitPart::Train:
        return say("The training set has no track: a run has nothing to learn from. Make a split.");
    case SplitPart::Validation:
        return say("The validation set has no track: a run cannot choose its best epoch. Make a split.");
    default:
        return say("The test set has no track: a run cannot be tested. Make a split.");
    }
}

/// A part that a run refuses: it has no track, or so many that are all excluded.
Finding emptyPart(std::size_t part, std::int64_t excluded) {
    return {FindingKind::EmptyPart, Severity::Error, std::nullopt, partName(part),
            excluded > 0 ? excludedWhole(kSplitParts[part]) : withoutTrack(kSplitParts[part])};
}

void checkParts(const Dataset& dataset, std::vector<Finding>& findings) {
    PartCounts all{};
    for (std::size_t part = 0; part < kSplitParts.size(); ++part)
        all[part] = std::ranges::count(dataset.tracks, kSplitParts[part], &Track::part);
    if (all == PartCounts{}) {
        findings.push_back({FindingKind::NoSplit, Severity::Error, std::nullopt, dataset.name,
                            say("No track is in any of the three sets: make a split.")});
        return;
    }
    const PartCounts used = partCounts(dataset);
    for (std::size_t part = 0; part < kSplitParts.size(); ++part)
        if (used[part] == 0)
            findings.push_back(emptyPart(part, all[part]));
    if (const auto outside = noSetSentence(dataset))
        findings.push_back(
            {FindingKind::NoSet, Severity::Warning, std::nullopt, dataset.name,
             say("%1 If that is not meant, say in the list which set each is in, or make another split.", *outside)});
}

/// Whether there is anything to learn from the training set, if that has tracks.
void checkLearnable(const Dataset& dataset, const std::vector<PartCounts>& counts, std::vector<Finding>& findings) {
    const std::int64_t training = partCounts(dataset)[0];
    const auto isLearnable = [training](const PartCounts& tag) { return tag[0] > 0 && tag[0] < training; };
    if (!counts.empty() && (training == 0 || std::ranges::any_of(counts, isLearnable)))
        return;
    findings.push_back({FindingKind::NoTags, Severity::Error, std::nullopt, dataset.name,
                        counts.empty() ? say("The data set has no tag: there is nothing to learn.")
                                       : say("Each tag is carried by all of the training tracks or by none: there is "
                                             "nothing to learn. Edit the tags, or make another split.")});
}

/// How many of an artist's tracks stand in each part. An artist belongs to the part with most, of several the first.
void checkArtists(const Dataset& dataset, std::vector<std::vector<Finding>>& findings) {
    std::unordered_map<std::string_view, PartCounts> tracksOf;
    for (std::size_t part = 0; part < kSplitParts.size(); ++part)
        for (const std::size_t track : dataset.part(kSplitParts[part]))
            if (!dataset.tracks[track].artist.empty())
                ++tracksOf[dataset.tracks[track].artist][part];
    for (std::size_t part = 0; part < kSplitParts.size(); ++part)
        for (const std::size_t track : dataset.part(kSplitParts[part])) {
            const std::string& artist = dataset.tracks[track].artist;
            if (artist.empty())
                continue;
            const PartCounts& counts = tracksOf[artist];
            const auto own = static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin());
            if (own != part)
                findings[track].push_back(
                    {FindingKind::ArtistAcrossParts, Severity::Warning, track, dataset.tracks[track].path,
                     say("It is in %1, but its artist '%2' has %3 in %4.", setOf(kSplitParts[part]), artist,
                         counts[own], setOf(kSplitParts[own]))});
        }
}

Sentence untaggedIn(SplitPart part) {
    switch (part) {
    case SplitPart::Train:
        return say("It has no tag, and so counts as a negative of every tag in training.");
    case SplitPart::Validation:
        return say("It has no tag, and so counts as a negative of every tag in the validation.");
    default:
        return say("It has no tag, and so counts as a negative of every tag in the test. The usual splits of some data "
                   "sets leave such tracks out.");
    }
}

/// Where there are tags at all: else that is the finding.
void checkUntagged(const Dataset& dataset, std::vector<std::vector<Finding>>& findings) {
    if (dataset.tags.empty())
        return;
    for (const SplitPart part : kSplitParts)
        for (const std::size_t track : dataset.part(part))
            if (dataset.tracks[track].tags.empty())
                findings[track].push_back(
                    {FindingKind::Untagged, Severity::Warning, track, dataset.tracks[track].path, untaggedIn(part)});
}

Sentence withoutAuc(SplitPart part, bool carried) {
    switch (part) {
    case SplitPart::Train:
        return carried ? say("Every track of the training set carries it: it cannot be learnt.")
                       : say("No track of the training set carries it: it cannot be learnt.");
    case SplitPart::Validation:
        return carried ? say("Every track of the validation set carries it: it has no ROC-AUC there.")
                       : say("No track of the validation set carries it: it has no ROC-AUC there.");
    default:
        return carried ? say("Every track of the test set carries it: it has no ROC-AUC there.")
                       : say("No track of the test set carries it: it has no ROC-AUC there.");
    }
}

void checkTags(const Dataset& dataset, const std::vector<PartCounts>& counts, std::vector<Finding>& findings) {
    const PartCounts sizes = partCounts(dataset);
    for (std::size_t tag = 0; tag < counts.size(); ++tag)
        for (std::size_t part = 0; part < kSplitParts.size(); ++part) {
            if (sizes[part] == 0 || (counts[tag][part] > 0 && counts[tag][part] < sizes[part]))
                continue;
            findings.push_back({FindingKind::TagWithoutAuc, Severity::Warning, std::nullopt, dataset.tags[tag],
                                withoutAuc(kSplitParts[part], counts[tag][part] > 0)});
        }
}

/// "3.21 %".
NumberText percentOf(std::int64_t count, std::int64_t all) {
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
                        say("The least frequent of the tags, %1 of the tracks; the most frequent is '%2', %3.",
                            percentOf(sum(*least), all), mostName, percentOf(sum(*most), all))});
}

} // namespace

Sentence setOf(SplitPart part) {
    switch (part) {
    case SplitPart::Train:
        return say("the training set");
    case SplitPart::Validation:
        return say("the validation set");
    case SplitPart::Test:
        return say("the test set");
    case SplitPart::None:
        break;
    }
    return say("none of the three sets");
}

bool isAboutFile(FindingKind kind) {
    return kind != FindingKind::ArtistAcrossParts && kind != FindingKind::Untagged && !isAboutTag(kind) &&
           !isAboutDataset(kind);
}

bool isAboutTag(FindingKind kind) {
    return kind == FindingKind::TagWithoutAuc || kind == FindingKind::ClassBalance;
}

bool isAboutDataset(FindingKind kind) {
    return kind == FindingKind::NoSplit || kind == FindingKind::EmptyPart || kind == FindingKind::NoTags ||
           kind == FindingKind::NoSet;
}

bool isExcludable(FindingKind kind) {
    return kind != FindingKind::ClassBalance && !isAboutDataset(kind);
}

Result<HealthReport> checkHealth(const Dataset& dataset, const HealthOptions& options, const ProgressCallback& progress,
                                 std::stop_token stop) {
    std::vector<std::vector<Finding>> byTrack(dataset.tracks.size());
    HealthReport report;
    if (!options.files)
        recallFiles(dataset, options, byTrack);
    else if (auto checked = checkFiles(dataset, options, byTrack, progress, stop); !checked)
        return checked.error();
    else
        report.uncompared = *checked;
    checkArtists(dataset, byTrack);
    checkUntagged(dataset, byTrack);
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
                        finding.subject, finding.detail.english()});
    for (const std::size_t index : report.excluded) {
        const Track& track = dataset.tracks[index];
        rows.push_back({"excluded", track.excluded, std::string(enumName(track.part)), track.path,
                        "It is left out of every run."});
    }
    if (const auto origin = splitOriginSentence(dataset.splitOrigin, partCounts(dataset)))
        rows.push_back({"note", "split_origin", {}, dataset.name, origin->english()});
    return rows;
}

std::string healthCsv(const Dataset& dataset, const HealthReport& report) {
    return csvText(healthTable(dataset, report));
}

} // namespace etude
