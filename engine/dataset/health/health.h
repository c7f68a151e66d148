// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/audio/audio_config.h"
#include "engine/core/enum_names.h"
#include "engine/core/file_problem.h"
#include "engine/core/progress.h"
#include "engine/core/result.h"
#include "engine/dataset/split/split.h"

namespace etude {

/// What may be wrong with a data set. The names stand in files (Track::excluded): never renamed.
enum class FindingKind {
    Missing,    ///< the file is not there, or cannot be looked at
    Empty,      ///< it has no bytes
    Unreadable, ///< no audio can be decoded from it, or a run or an extraction found so
    Damaged,    ///< it was broken off or is damaged within; or, where all is decoded, less can be than was counted
    TooShort,   ///< shorter than the clip by more than 1 %: the rest of the network's input is zeros
    Duplicate,  ///< the same bytes as an earlier track or, where all is decoded, the same sound
    ArtistAcrossParts, ///< its artist has more tracks in another set
    Changed,           ///< its size or time is not what it was when imported
    TagWithoutAuc,     ///< a tag that all or none of a set's tracks carry
    ClassBalance,      ///< how often the most and the least frequent tag are carried
    NoSplit,           ///< no track is in any of the three sets
    EmptyPart,         ///< a set without a track that is not excluded: a run refuses it
    NoTags,            ///< no tag at all, or none that some of the training tracks carry and some do not
    PartlyUnread,      ///< further sound in it is not read, since its rate or its channels are others
    // The rest is heard where all is decoded.
    Silent,       ///< digital silence, a constant, or a level below -60 dBFS
    Antiphase,    ///< its channels cancel in the mean that the chain takes
    MostlySilent, ///< more than half of it is below -60 dBFS
    Clipped,      ///< more than one sample in 10 000 stays at full scale
    DcOffset,     ///< the mean of its samples is above -40 dBFS
    BandLimited,  ///< nothing near the highest frequency that the chain keeps
    OtherRate,    ///< its sampling rate is not that of most files
    Alike,        ///< nearly the same sound as an earlier track, by fingerprint
    Untagged,     ///< a track without a tag, in a set: it is a negative of every tag
    WrongHeader,  ///< its header says less than it holds, which is read all the same
    NoSet,        ///< some tracks, not all, are in none of the three sets
};

template <>
struct EnumNames<FindingKind> {
    static constexpr std::array values{
        std::pair{FindingKind::Missing, std::string_view("missing")},
        std::pair{FindingKind::Empty, std::string_view("empty")},
        std::pair{FindingKind::Unreadable, std::string_view("unreadable")},
        std::pair{FindingKind::Damaged, std::string_view("damaged")},
        std::pair{FindingKind::TooShort, std::string_view("too_short")},
        std::pair{FindingKind::Duplicate, std::string_view("duplicate")},
        std::pair{FindingKind::ArtistAcrossParts, std::string_view("artist_across_parts")},
        std::pair{FindingKind::Changed, std::string_view("changed")},
        std::pair{FindingKind::TagWithoutAuc, std::string_view("tag_without_auc")},
        std::pair{FindingKind::ClassBalance, std::string_view("class_balance")},
        std::pair{FindingKind::NoSplit, std::string_view("no_split")},
        std::pair{FindingKind::EmptyPart, std::string_view("empty_part")},
        std::pair{FindingKind::NoTags, std::string_view("no_tags")},
        std::pair{FindingKind::PartlyUnread, std::string_view("partly_unread")},
        std::pair{FindingKind::Silent, std::string_view("silent")},
        std::pair{FindingKind::Antiphase, std::string_view("antiphase")},
        std::pair{FindingKind::MostlySilent, std::string_view("mostly_silent")},
        std::pair{FindingKind::Clipped, std::string_view("clipped")},
        std::pair{FindingKind::DcOffset, std::string_view("dc_offset")},
        std::pair{FindingKind::BandLimited, std::string_view("band_limited")},
        std::pair{FindingKind::OtherRate, std::string_view("other_rate")},
        std::pair{FindingKind::Alike, std::string_view("alike")},
        std::pair{FindingKind::Untagged, std::string_view("untagged")},
        std::pair{FindingKind::WrongHeader, std::string_view("wrong_header")},
        std::pair{FindingKind::NoSet, std::string_view("no_set")}};
};

enum class Severity {
    Error,   ///< a run fails or cannot use it, or its result would be wrong: a file in two sets
    Warning, ///< a run uses it, and should it?
    Note,    ///< to know
};

template <>
struct EnumNames<Severity> {
    static constexpr std::array values{std::pair{Severity::Error, std::string_view("error")},
                                       std::pair{Severity::Warning, std::string_view("warning")},
                                       std::pair{Severity::Note, std::string_view("note")}};
};

/// Whether it is found by looking at files; `known` is of this kind, too.
[[nodiscard]] bool isAboutFile(FindingKind kind);
/// Whether it is about a tag, not a track.
[[nodiscard]] bool isAboutTag(FindingKind kind);
/// Whether it is about the data set as a whole, neither a track nor a tag.
[[nodiscard]] bool isAboutDataset(FindingKind kind);
/// Whether the track or the tag that it is about may be left out for it.
[[nodiscard]] bool isExcludable(FindingKind kind);

/// Why two tracks are held for one, the most certain first.
enum class Sameness { Bytes, Sound, Nearly };

struct Finding {
    FindingKind kind = FindingKind::Missing;
    Severity severity = Severity::Error;
    std::optional<std::size_t> track;    ///< index into Dataset::tracks; none where it is about no track
    std::string subject;                 ///< the track's path, the tag, the set's name or the data set's
    Sentence detail;                     ///< what is wrong, and what can be done
    std::optional<std::size_t> first{};  ///< of a duplicate, and of one alike: the earlier track
    Sameness sameness = Sameness::Bytes; ///< with it

    bool operator==(const Finding&) const = default;
};

struct HealthReport {
    std::vector<Finding> findings;     ///< those about the data set, by track, then those about tags
    std::vector<std::size_t> excluded; ///< tracks that were left out before, and were not looked at
    std::vector<PartCounts> tags;      ///< tagCounts: the class balance
    std::size_t checked = 0;           ///< tracks
    std::size_t uncompared = 0;        ///< of these: too short for a fingerprint, where such were compared

    bool operator==(const HealthReport&) const = default;
};

struct HealthOptions {
    AudioConfig audio;   ///< whose clip is the measure of "too short"
    bool files = true;   ///< false: only what can be told without looking at a file, as right after an import
    bool decode = false; ///< decode every file to its end and listen, which takes long, rather than read its header
    bool fingerprints = false; ///< and look for sounds that are nearly the same (Fingerprinter); while decoding only
    int threads = 0;           ///< 0: all cores
    /// What runs and extractions of features found before: joins the report, unless decoding now proves it wrong.
    std::span<const FileProblem> known;
    /// What a check of the same files found in them: where no file is looked at, it is told again of all tracks that
    /// are not excluded now. `known` adds to it.
    std::span<const Finding> earlier{};
};

/// Looks at every track that is not excluded. Only files of equal size are hashed to find duplicates. While decoding, a
/// thread holds one file's samples. ErrorKind::Cancelled on stop: there is no partial report.
[[nodiscard]] Result<HealthReport> checkHealth(const Dataset& dataset, const HealthOptions& options,
                                               const ProgressCallback& progress = {}, std::stop_token stop = {});

/// The report as a table: severity, kind, part, subject, detail; a heading, then a row for each finding and for each
/// track that is excluded; last, of kind split_origin, where the split comes from, if that is known.
[[nodiscard]] std::vector<std::vector<std::string>> healthTable(const Dataset& dataset, const HealthReport& report);
/// That table as CSV (RFC 4180).
[[nodiscard]] std::string healthCsv(const Dataset& dataset, const HealthReport& report);

} // namespace etude
