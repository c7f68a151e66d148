// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/configuration_labels.h"

#include <algorithm>

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
    std::string text = fieldText(leaf.value);
    if (leaf.path == kDatasetField)
        text.resize(std::min<std::size_t>(text.size(), 12));
    else if (isOneOfSeveral && std::holds_alternative<std::string>(leaf.value))
        return text;
    return std::string(leafName(leaf.path)) + " " + text;
}

} // namespace

std::vector<std::string> distinguishingLabels(const std::vector<RunSpec>& specs) {
    std::vector<std::vector<FieldLeaf>> leaves;
    leaves.reserve(specs.size());
    for (const RunSpec& spec : specs)
        leaves.push_back(fieldLeaves(spec));
    const std::vector<bool> differs = differingFields(leaves);
    const auto count = std::ranges::count(differs, true);
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        std::string label = count == 0 ? summary(specs[i].input) : "";
        for (std::size_t field = 0; field < differs.size(); ++field)
            if (differs[field] && leaves[i][field].applies)
                label += (label.empty() ? "" : ", ") + textOf(leaves[i][field], count > 1);
        if (specs[i].data.isCanary())
            label += ", shuffled labels";
        labels.push_back(std::move(label));
    }
    return labels;
}

} // namespace etude
