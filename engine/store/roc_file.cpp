// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/roc_file.h"

#include "engine/core/files.h"
#include "engine/core/json.h"

namespace etude {

namespace {

constexpr int kSchema = 1;

Error corrupt(const std::filesystem::path& file) {
    return {ErrorKind::Corrupt,
            say("'%1' holds no ROC curves; delete it and the run's scores.npy still has the scores.", file)};
}

/// A list of counts that never falls, from 0; empty if it is none.
std::vector<std::int64_t> counts(const Json& list) {
    std::vector<std::int64_t> values;
    if (!list.is_array())
        return {};
    for (const Json& item : list) {
        if (!item.is_number_integer())
            return {};
        const auto value = item.get<std::int64_t>();
        if (value < (values.empty() ? 0 : values.back()) || (values.empty() && value != 0))
            return {};
        values.push_back(value);
    }
    return values;
}

/// None if the lists make no curve with both classes.
std::optional<RocCurve> curveOf(const Json& falsePositives, const Json& truePositives) {
    const auto negatives = counts(falsePositives);
    const auto positives = counts(truePositives);
    if (negatives.size() < 2 || negatives.size() != positives.size() || negatives.back() == 0 || positives.back() == 0)
        return std::nullopt;
    RocCurve curve;
    for (std::size_t i = 0; i < negatives.size(); ++i)
        curve.points.push_back({negatives[i], positives[i]});
    return curve;
}

/// None if the entry is damaged.
std::optional<TagRocCurve> tagOf(const Json& entry) {
    if (!entry.is_object() || !entry.contains("tag") || !entry["tag"].is_string() ||
        !entry.contains("false_positives") || !entry.contains("true_positives"))
        return std::nullopt;
    TagRocCurve tag{entry["tag"].get<std::string>(), std::nullopt};
    if (entry["false_positives"].is_null() && entry["true_positives"].is_null())
        return tag;
    tag.curve = curveOf(entry["false_positives"], entry["true_positives"]);
    return tag.curve ? std::optional(tag) : std::nullopt;
}

} // namespace

Result<std::vector<TagRocCurve>> readRocFile(const std::filesystem::path& file) {
    const auto text = readFile(file);
    if (!text)
        return text.error();
    const Json json = parseJson(*text);
    if (!json.is_object() || !json.contains("schema") || json["schema"] != kSchema || !json.contains("tags") ||
        !json["tags"].is_array())
        return corrupt(file);
    std::vector<TagRocCurve> tags;
    for (const Json& entry : json["tags"]) {
        auto tag = tagOf(entry);
        if (!tag)
            return corrupt(file);
        tags.push_back(std::move(*tag));
    }
    return tags;
}

} // namespace etude
