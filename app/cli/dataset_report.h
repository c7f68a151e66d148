// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "engine/core/json.h"
#include "engine/store/project_database.h"

/// What the words of `etude-cli dataset` say of a data set and of its problems.
namespace etude::cli {

/// One line on standard error if the health check finds something in artists and tags, which takes no time: what an
/// import ends with.
void noteFindingsWithoutFiles(const Dataset& dataset);

/// Shares are printed as percentages with so many decimals.
inline constexpr int kShareDecimals = 2;

inline Json untaggedJson(const PartCounts& untagged) {
    return {{"train", untagged[0]}, {"validation", untagged[1]}, {"test", untagged[2]}};
}

[[nodiscard]] inline Json remarksJson(const std::optional<Sentence>& remark) {
    return remark ? sentencesJson({*remark}) : Json::array();
}

/// How the split was made, with the sentence that says so; null if it is not known.
[[nodiscard]] inline Json originJson(const SplitOrigin& origin, const PartCounts& tracks) {
    Json json = parseJson(splitOriginJson(origin));
    if (const auto sentence = splitOriginSentence(origin, tracks))
        json["sentence"] = sentence->english();
    return json.is_object() ? json : Json();
}

inline Json datasetJson(const DatasetRow& row) {
    return {{"name", row.name},
            {"hash", row.hash},
            {"root", row.root.string()},
            {"tracks", row.tracks},
            {"train", row.train},
            {"validation", row.validation},
            {"test", row.test},
            {"no_set", row.noSet()},
            {"tags", row.tags},
            {"excluded", row.excluded},
            {"untagged", untaggedJson(row.untagged)},
            {"split_origin", originJson(row.splitOrigin, {row.train, row.validation, row.test})}};
}

/// The first twenty problems on standard error, and how many more there are.
template <class Problems>
void noteProblems(const Problems& problems) {
    constexpr std::size_t kShown = 20;
    for (std::size_t i = 0; i < problems.size() && i < kShown; ++i)
        note(printable(problems[i].where.english()) + ": " + printable(problems[i].reason.english()));
    if (problems.size() > kShown)
        note("... and " + std::to_string(problems.size() - kShown) + " more.");
}

} // namespace etude::cli
