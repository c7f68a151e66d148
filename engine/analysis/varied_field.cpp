// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/varied_field.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "engine/analysis/configuration_labels.h"

namespace etude {

namespace {

constexpr std::size_t kManyLevels = 16;

bool isNumber(const FieldValue& value) {
    return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<std::uint64_t>(value) ||
           std::holds_alternative<double>(value);
}

double asNumber(const FieldValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    if (const auto* large = std::get_if<std::uint64_t>(&value))
        return static_cast<double>(*large);
    return std::get<double>(value);
}

/// Those that can decide which other fields have an effect: all, but of many numbers the smallest and the largest.
std::vector<FieldLeaf> decisiveLevels(const VariedField& field) {
    if (field.levels.size() <= kManyLevels || !isNumber(field.levels.front().value))
        return field.levels;
    return {field.levels.front(), field.levels.back()};
}

void addLevel(VariedField& field, const FieldLeaf& level) {
    const bool known =
        std::ranges::any_of(field.levels, [&](const FieldLeaf& other) { return other.value == level.value; });
    if (!known)
        field.levels.push_back(level);
}

} // namespace

bool isShownResult(const RunResult& run, Measure measure) {
    return run.value(measure).has_value() && !run.spec.data.isCanary();
}

std::vector<VariedField> variedFields(std::span<const RunResult> runs, Measure measure) {
    std::vector<RunSpec> specs;
    std::set<std::string> known;
    for (const RunResult& run : runs)
        if (isShownResult(run, measure) && known.insert(run.configuration).second)
            specs.push_back(run.spec);
    return variedFields(specs);
}

std::vector<VariedField> variedFields(const std::vector<RunSpec>& specs) {
    std::vector<VariedField> fields;
    for (const std::string& path : fieldPaths<RunSpec>())
        fields.push_back({path, {}});
    for (const std::vector<FieldLeaf>& levels : distinguishingFields(specs))
        for (const FieldLeaf& level : levels)
            addLevel(*std::ranges::find(fields, level.path, &VariedField::path), level);
    std::erase_if(fields, [](const VariedField& field) { return field.levels.size() < 2; });
    for (VariedField& field : fields)
        orderLevels(field.levels);
    return fields;
}

void orderLevels(std::vector<FieldLeaf>& levels) {
    if (std::ranges::all_of(levels, [](const FieldLeaf& level) { return isNumber(level.value); }))
        std::ranges::sort(levels, {}, [](const FieldLeaf& level) { return asNumber(level.value); });
}

std::vector<std::size_t> orderOfLevels(std::span<const std::vector<FieldLeaf>> lists) {
    std::vector<std::vector<int>> ranks(lists.size()); // field by field; 0 for none
    for (const std::string& path : fieldPaths<RunSpec>()) {
        VariedField field{path, {}};
        for (const std::vector<FieldLeaf>& list : lists)
            if (const auto level = std::ranges::find(list, path, &FieldLeaf::path); level != list.end())
                addLevel(field, *level);
        if (field.levels.empty())
            continue;
        orderLevels(field.levels);
        for (std::size_t i = 0; i < lists.size(); ++i) {
            const auto level = std::ranges::find(lists[i], path, &FieldLeaf::path);
            ranks[i].push_back(0);
            if (level != lists[i].end())
                ranks[i].back() =
                    1 + static_cast<int>(std::ranges::find(field.levels, level->value, &FieldLeaf::value) -
                                         field.levels.begin());
        }
    }
    std::vector<std::size_t> order(lists.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t list) { return ranks[list]; });
    return order;
}

FieldLeaf levelOf(const RunSpec& spec, const std::string& path) {
    const std::vector<FieldLeaf> leaves = fieldLeaves(spec);
    const auto leaf = std::ranges::find(leaves, path, &FieldLeaf::path);
    return leaf != leaves.end() ? *leaf : FieldLeaf{path, std::string(), false};
}

std::string settingBeside(const RunSpec& spec, std::span<const VariedField> varied) {
    std::vector<FieldLeaf> common = fieldLeaves(spec);
    for (const VariedField& field : varied)
        for (const FieldLeaf& level : decisiveLevels(field)) {
            RunSpec other = spec;
            if (tryField(other, field.path, level.value))
                continue;
            const std::vector<FieldLeaf> leaves = fieldLeaves(other);
            for (std::size_t i = 0; i < common.size(); ++i)
                common[i].applies = common[i].applies && leaves[i].applies;
        }
    std::string setting;
    for (const FieldLeaf& leaf : common) {
        const bool isVaried = std::ranges::find(varied, leaf.path, &VariedField::path) != varied.end();
        if (leaf.applies && !isVaried && leaf.path != kInitialisationSeedField)
            setting += leaf.path + "=" + fieldText(leaf.value) + "\n";
    }
    return setting;
}

} // namespace etude
