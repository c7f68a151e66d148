// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/split_origin.h"

#include <cmath>
#include <numeric>
#include <vector>

#include "engine/core/json.h"
#include "engine/core/text.h"

namespace etude {

namespace {

constexpr std::string_view kSource = "source";
constexpr std::string_view kEtude = "etude";

/// "70 / 15 / 15".
NumberText sharesText(const std::array<double, 3>& shares) {
    std::vector<std::string> texts;
    texts.reserve(shares.size());
    for (const double share : shares)
        texts.push_back(shortestText(std::round(1e4 * share) / 100.0));
    return joined(texts, " / ");
}

Sentence togetherSentence(const SplitOrigin& origin) {
    if (!origin.group.empty()) {
        if (origin.alone == 1)
            return say("by '%1' but for 1 track without one", origin.group);
        return origin.alone > 0 ? say("by '%1' but for %2 tracks without one", origin.group, origin.alone)
                                : say("by '%1'", origin.group);
    }
    if (!origin.byArtist)
        return say("not by artist");
    if (origin.alone == 1)
        return say("by artist but for 1 track of unknown artist");
    return origin.alone > 0 ? say("by artist but for %1 tracks of unknown artist", origin.alone) : say("by artist");
}

Sentence recipeSentence(const SplitOrigin& origin) {
    const Sentence together = togetherSentence(origin);
    return origin.stratified ? say("seed %1, %2, every tag in these shares", origin.seed, together)
                             : say("seed %1, %2", origin.seed, together);
}

/// Each set has the next whole number below or above its share of all.
bool isAsWished(const std::array<double, 3>& shares, const std::array<std::int64_t, 3>& tracks) {
    const double all = static_cast<double>(std::accumulate(tracks.begin(), tracks.end(), std::int64_t{0}));
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (std::abs(static_cast<double>(tracks[i]) - shares[i] * all) >= 1.0)
            return false;
    return true;
}

std::string tracksText(const std::array<std::int64_t, 3>& tracks) {
    return std::to_string(tracks[0]) + " / " + std::to_string(tracks[1]) + " / " + std::to_string(tracks[2]);
}

} // namespace

std::optional<Sentence> splitOriginSentence(const SplitOrigin& origin, const std::array<std::int64_t, 3>& tracks) {
    switch (origin.maker) {
    case SplitOrigin::Maker::Unknown:
        return std::nullopt;
    case SplitOrigin::Maker::Source:
        return say("The split is that of the source.");
    case SplitOrigin::Maker::Etude:
        break;
    }
    const NumberText shares = sharesText(origin.shares);
    const Sentence recipe = recipeSentence(origin);
    const Sentence made = origin.atImport ? say("No split in the source: %1 made by Etude (%2)", shares, recipe)
                                          : say("The split, %1, was made by Etude (%2)", shares, recipe);
    return isAsWished(origin.shares, tracks) ? say("%1.", made) : say("%1: %2 tracks.", made, tracksText(tracks));
}

std::optional<Sentence> givenUpGrouping(const SplitOrigin& before, const SplitOrigin& after) {
    if (before.group.empty() || before.group == after.group)
        return std::nullopt;
    return say(
        "The former split kept the tracks of one '%1' together; this one does not, for that column is not stored "
        "with the data set. To keep them together, import the list again.",
        before.group);
}

std::string splitOriginJson(const SplitOrigin& origin) {
    switch (origin.maker) {
    case SplitOrigin::Maker::Unknown:
        return {};
    case SplitOrigin::Maker::Source:
        return dumpJson({{"made_by", kSource}});
    case SplitOrigin::Maker::Etude:
        break;
    }
    return dumpJson({{"made_by", kEtude},
                     {"at_import", origin.atImport},
                     {"shares", origin.shares},
                     {"seed", origin.seed},
                     {"stratified", origin.stratified},
                     {"refined", origin.refined},
                     {"by_artist", origin.byArtist},
                     {"group", origin.group},
                     {"alone", origin.alone}});
}

SplitOrigin splitOriginFromJson(std::string_view text) {
    SplitOrigin origin;
    const Json json = parseJson(text);
    if (!json.is_object() || !json.contains("made_by"))
        return origin;
    if (json["made_by"] == kSource) {
        origin.maker = SplitOrigin::Maker::Source;
        return origin;
    }
    const auto flag = [&](const char* name) {
        const auto value = json.find(name);
        return value != json.end() && value->is_boolean() && value->get<bool>();
    };
    const Json shares = json.value("shares", Json());
    const Json seed = json.value("seed", Json());
    const Json group = json.value("group", Json());
    const Json alone = json.value("alone", Json());
    if (json["made_by"] != kEtude || !shares.is_array() || shares.size() != origin.shares.size() ||
        !seed.is_number_unsigned())
        return origin;
    for (std::size_t part = 0; part < shares.size(); ++part) {
        if (!shares[part].is_number())
            return {};
        origin.shares[part] = shares[part].get<double>();
    }
    origin.maker = SplitOrigin::Maker::Etude;
    origin.seed = seed.get<std::uint64_t>();
    origin.group = group.is_string() ? group.get<std::string>() : std::string();
    origin.alone = alone.is_number_unsigned() ? alone.get<std::int64_t>() : 0;
    origin.atImport = flag("at_import");
    origin.stratified = flag("stratified");
    origin.refined = flag("refined");
    origin.byArtist = flag("by_artist");
    return origin;
}

} // namespace etude
