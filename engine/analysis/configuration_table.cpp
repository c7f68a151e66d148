// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/configuration_table.h"

#include <algorithm>
#include <map>

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

std::set<std::string> configurationsOf(std::span<const RunResult> runs) {
    std::set<std::string> configurations;
    for (const RunResult& run : runs)
        configurations.insert(run.configuration);
    return configurations;
}

/// Whether all combinations of the paper's factors, which vary alone, are there.
bool isPapersCross(std::span<const RunResult> runs, Measure measure) {
    const std::vector<VariedField> fields = variedFields(runs, measure);
    if (fields.size() != kPapersFactors || !isPapersDesign(fields))
        return false;
    std::size_t combinations = 1;
    for (const VariedField& field : fields)
        combinations *= field.levels.size();
    return configurationsOf(runs).size() == combinations;
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

std::set<std::string> papersConfigurations(std::span<const RunResult> runs, Measure measure) {
    std::vector<VariedField> factors = variedFields(runs, measure);
    std::erase_if(factors, [](const VariedField& field) {
        return field.path != kCompressionField && field.path != kWeightingField && field.path != kScaleField;
    });
    if (factors.size() != kPapersFactors)
        return {};
    std::map<std::string, std::vector<RunResult>> settings;
    for (const RunResult& run : runs)
        if (isShownResult(run, measure))
            settings[settingBeside(run.spec, factors)].push_back(run);
    const std::vector<RunResult>* most = nullptr;
    for (const auto& [name, own] : settings)
        if (isPapersCross(own, measure) && (most == nullptr || own.size() > most->size()))
            most = &own;
    return most != nullptr ? configurationsOf(*most) : std::set<std::string>();
}

ConfigurationTable configurationTable(std::span<const RunResult> runs, std::span<const RunResult> all,
                                      IntervalKind interval, Measure measure) {
    ConfigurationTable table;
    table.fields = variedFields(runs, measure);
    table.groups = shownGroups(runs, interval, measure);
    table.papers = papersConfigurations(runs, measure);
    const bool papers = !table.papers.empty() || isPapersDesign(table.fields);
    if (table.groups.empty() || (has(table.fields, kTrainFractionField) && !papers))
        return table;
    SizeChoice choice;
    choice.interval = interval;
    choice.measure = measure;
    choice.configurations = table.papers;
    for (const ResultGroup& group : table.groups)
        if (table.papers.empty())
            choice.configurations.insert(group.key);
    table.sizes = sizeTable(all, choice);
    return table;
}

} // namespace etude
