// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/run_columns.h"

#include <algorithm>

#include "engine/core/field_levels.h"
#include "engine/core/text.h"
#include "engine/experiment/run_spec.h"

namespace etude {

namespace {

/// What people say for some of them.
constexpr std::array kShortNames{std::pair{std::string_view("auc"), std::string_view("roc_auc")},
                                 std::pair{std::string_view("seed"), std::string_view("seeds.init_seed")},
                                 std::pair{std::string_view("time"), std::string_view("seconds")}};

} // namespace

const std::vector<std::string>& columnNames() {
    static const std::vector<std::string> kNames = [] {
        std::vector<std::string> names;
        names.reserve(EnumNames<RunColumn>::values.size() + fieldPaths<RunSpec>().size());
        for (const auto& column : EnumNames<RunColumn>::values)
            names.emplace_back(column.second);
        std::ranges::move(fieldPaths<RunSpec>(), std::back_inserter(names));
        return names;
    }();
    return kNames;
}

ColumnKind columnKind(ColumnNumber number) {
    static const FieldLevels kDefaults = fieldLevels(RunSpec{});
    const auto fixed = fixedColumn(number);
    if (!fixed) {
        const FieldValue& value = kDefaults.values[fieldOfColumn(number)];
        if (std::holds_alternative<bool>(value))
            return ColumnKind::Truth;
        return std::holds_alternative<std::string>(value) || std::holds_alternative<std::vector<int>>(value)
                   ? ColumnKind::Text
                   : ColumnKind::Number;
    }
    switch (*fixed) {
    case RunColumn::N:
    case RunColumn::Settings:
    case RunColumn::Seeds:
    case RunColumn::RocAuc:
    case RunColumn::Spread:
    case RunColumn::PrAuc:
    case RunColumn::Unfinished:
    case RunColumn::Seconds:
    case RunColumn::TrainedEpochs:
    case RunColumn::BestEpoch:
    case RunColumn::FirstBias:
    case RunColumn::FirstWeight:
    case RunColumn::LeftOut:
        return ColumnKind::Number;
    case RunColumn::Control:
        return ColumnKind::Truth;
    default:
        return ColumnKind::Text;
    }
}

Result<ColumnNumber> columnNamed(std::string_view name) {
    std::string wanted = lowerCase(name);
    for (const auto& [shortName, meant] : kShortNames)
        if (wanted == shortName)
            wanted = meant;
    const std::vector<std::string>& names = columnNames();
    const auto found = std::ranges::find_if(
        names, [&](const std::string& candidate) { return candidate == wanted || leafName(candidate) == wanted; });
    if (found == names.end())
        return Error{ErrorKind::Invalid, say("'%1' is no column; the columns are %2.", name, joined(names, ", "))};
    return static_cast<ColumnNumber>(found - names.begin());
}

} // namespace etude
