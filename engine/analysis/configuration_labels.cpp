// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/configuration_labels.h"

#include <algorithm>
#include <set>

#include "engine/core/field_visit.h"

namespace etude {

namespace {

constexpr std::string_view kShuffleField = "data.label_shuffle_seed";
constexpr std::string_view kDatasetField = "data.dataset";

/// For each field, whether the specs in which it has an effect differ in it; not for seeds.
std::vector<bool> differingFields(const std::vector<std::vector<FieldLeaf>>& specs) {
    std::vector<bool> differs(specs.empty() ? 0 : specs.front().size(), false);
    for (std::size_t field = 0; field < differs.size(); ++field) {
        const std::string& path = specs.front()[field].path;
        if (path.starts_with("seeds.") || path == kShuffleField)
            continue;
        const FieldValue* first = nullptr;
        for (const auto& spec : specs) {
            const FieldLeaf& leaf = spec[field];
            if (!leaf.applies)
                continue;
            first = first ? first : &leaf.value;
            differs[field] = differs[field] || leaf.value != *first;
        }
    }
    return differs;
}

/// "scale 10"; a word alone where there are several, since it speaks for itself.
std::string textOf(const FieldLeaf& leaf, bool isOneOfSeveral) {
    std::string text = levelText(leaf);
    if (isOneOfSeveral && leaf.path != kDatasetField && std::holds_alternative<std::string>(leaf.value))
        return text;
    return std::string(leafName(leaf.path)) + " " + text;
}

std::string levelsText(const std::vector<FieldLeaf>& levels, bool several) {
    std::string text;
    for (const FieldLeaf& level : levels)
        if (level.applies)
            text += (text.empty() ? "" : ", ") + textOf(level, several);
    return text;
}

std::string canaryText(bool canary) {
    return canary ? ", shuffled labels" : "";
}

} // namespace

std::vector<std::vector<FieldLeaf>> distinguishingFields(const std::vector<RunSpec>& specs) {
    std::vector<std::vector<FieldLeaf>> fields;
    fields.reserve(specs.size());
    for (const RunSpec& spec : specs)
        fields.push_back(fieldLeaves(spec));
    const std::vector<bool> differs = differingFields(fields);
    for (std::vector<FieldLeaf>& leaves : fields) {
        std::vector<FieldLeaf> kept;
        for (std::size_t field = 0; field < differs.size(); ++field)
            if (differs[field] && leaves[field].applies)
                kept.push_back(std::move(leaves[field]));
        leaves = std::move(kept);
    }
    return fields;
}

std::vector<std::string> distinguishingLabels(const std::vector<RunSpec>& specs) {
    const std::vector<std::vector<FieldLeaf>> fields = distinguishingFields(specs);
    std::set<std::string_view> paths;
    for (const auto& leaves : fields)
        for (const FieldLeaf& leaf : leaves)
            paths.insert(leaf.path);
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < specs.size(); ++i)
        labels.push_back((paths.empty() ? summary(specs[i].input) : levelsText(fields[i], paths.size() > 1)) +
                         canaryText(specs[i].data.isCanary()));
    return labels;
}

std::string levelText(const FieldLeaf& level) {
    constexpr std::size_t kHashCharacters = 12;
    if (!level.applies)
        return "-";
    std::string text = fieldText(level.value);
    if (level.path == kDatasetField)
        text.resize(std::min(text.size(), kHashCharacters));
    return text;
}

std::string levelsLabel(const std::vector<FieldLeaf>& levels, bool canary) {
    return levelsText(levels, true) + canaryText(canary);
}

} // namespace etude
