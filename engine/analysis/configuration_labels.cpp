// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/configuration_labels.h"

#include <algorithm>
#include <set>

#include "engine/core/field_levels.h"

namespace etude {

namespace {

constexpr std::string_view kShuffleField = "data.label_shuffle_seed";

const std::vector<std::string>& paths() {
    static const std::vector<std::string> kPaths = fieldPaths<RunSpec>();
    return kPaths;
}

/// The fields, but for seeds, in which the specs differ that they have an effect in.
std::vector<std::size_t> differingFields(const std::vector<FieldLevels>& specs) {
    std::vector<std::size_t> differing;
    for (std::size_t field = 0; field < paths().size(); ++field) {
        if (paths()[field].starts_with("seeds.") || paths()[field] == kShuffleField)
            continue;
        const FieldValue* first = nullptr;
        for (const FieldLevels& spec : specs) {
            if (!spec.applies[field])
                continue;
            first = first ? first : &spec.values[field];
            if (spec.values[field] != *first) {
                differing.push_back(field);
                break;
            }
        }
    }
    return differing;
}

/// "scale 10"; a word alone where there are several, since it speaks for itself.
std::string textOf(const FieldLeaf& leaf, bool isOneOfSeveral) {
    std::string text = levelText(leaf);
    if (isOneOfSeveral && leaf.path != kDatasetPath && std::holds_alternative<std::string>(leaf.value))
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
    std::vector<FieldLevels> levels;
    levels.reserve(specs.size());
    for (const RunSpec& spec : specs)
        levels.push_back(fieldLevels(spec));
    const std::vector<std::size_t> differing = differingFields(levels);
    std::vector<std::vector<FieldLeaf>> fields(specs.size());
    for (std::size_t i = 0; i < specs.size(); ++i)
        for (const std::size_t field : differing)
            if (levels[i].applies[field])
                fields[i].push_back({paths()[field], std::move(levels[i].values[field]), true});
    return fields;
}

std::vector<std::string> distinguishingLabels(const std::vector<RunSpec>& specs) {
    const std::vector<std::vector<FieldLeaf>> fields = distinguishingFields(specs);
    std::set<std::string_view> differing;
    for (const auto& leaves : fields)
        for (const FieldLeaf& leaf : leaves)
            differing.insert(leaf.path);
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < specs.size(); ++i)
        labels.push_back((differing.empty() ? summary(specs[i].input) : levelsText(fields[i], differing.size() > 1)) +
                         canaryText(specs[i].data.isCanary()));
    return labels;
}

std::string levelText(const FieldLeaf& level) {
    constexpr std::size_t kHashCharacters = 12;
    if (!level.applies)
        return "-";
    std::string text = fieldText(level.value);
    if (level.path == kDatasetPath)
        text.resize(std::min(text.size(), kHashCharacters));
    return text;
}

std::string levelsLabel(const std::vector<FieldLeaf>& levels, bool canary) {
    return levelsText(levels, true) + canaryText(canary);
}

} // namespace etude
