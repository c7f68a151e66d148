// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/configuration_table.h"

#include <algorithm>

namespace etude {

namespace {

constexpr std::string_view kCompressionField = "input.preprocess.compression";
constexpr std::string_view kWeightingField = "input.preprocess.weighting";
constexpr std::string_view kScaleField = "input.preprocess.scale";
constexpr std::size_t kPapersFactors = 3;

bool has(std::span<const VariedField> fields, std::string_view path) {
    return std::ranges::find(fields, path, &VariedField::path) != fields.end();
}

bool hasLevels(std::span<const VariedField> fields, std::string_view path, const std::vector<FieldValue>& values) {
    const auto field = std::ranges::find(fields, path, &VariedField::path);
    return field != fields.end() && field->levels.size() == values.size() &&
           std::ranges::all_of(values, [&](const FieldValue& value) {
               return std::ranges::find(field->levels, value, &FieldLeaf::value) != field->levels.end();
           });
}

} // namespace

bool isPapersDesign(std::span<const VariedField> fields) {
    return hasLevels(fields, kCompressionField, {std::string("decibel"), std::string("linear")}) &&
           hasLevels(fields, kScaleField, {1.0, 10.0}) && has(fields, kWeightingField);
}

std::string papersGroup(const RunSpec& spec) {
    return std::string(spec.input.preprocess.compression == Compression::Decibel ? "1" : "2") +
           (spec.input.preprocess.scale == 1.0 ? "" : "s");
}

ConfigurationTable configurationTable(std::span<const RunResult> runs, std::span<const RunResult> all,
                                      IntervalKind interval, Measure measure) {
    ConfigurationTable table;
    table.fields = variedFields(runs, measure);
    table.groups = shownGroups(runs, interval, measure);
    const bool papers = isPapersDesign(table.fields);
    table.isPapers = papers && table.fields.size() == kPapersFactors;
    if (table.groups.empty() || (has(table.fields, kTrainFractionField) && !papers))
        return table;
    SizeChoice choice;
    choice.interval = interval;
    choice.measure = measure;
    for (const ResultGroup& group : table.groups)
        choice.configurations.insert(group.key);
    table.sizes = sizeTable(all, choice);
    return table;
}

} // namespace etude
