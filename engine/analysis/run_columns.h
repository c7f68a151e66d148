// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/enum_names.h"
#include "engine/core/result.h"

namespace etude {

/// What a table of runs can show of a row beside the fields of its specification.
enum class RunColumn {
    Configuration, ///< what tells it from the others
    N,             ///< runs with a result
    Settings,      ///< configurations of these
    Seeds,         ///< that each of these has; none where they do not all have the same ones
    RocAuc,        ///< mean of their test ROC-AUC
    Spread,        ///< of these, of the kind that is chosen
    PrAuc,         ///< mean
    Unfinished,    ///< runs without a result yet
    State,
    Seconds, ///< of training: the mean, as of all numbers of runs below
    Started,
    Device,
    Host,
    TrainedEpochs,
    BestEpoch,
    FirstBias,
    FirstWeight,
    LeftOut, ///< files
    Operators,
    Version,
    Label,
    Note,
    Studies,
    Run,    ///< id
    Control ///< whether its labels were shuffled
};

/// What columns are called on the command line, in filters and in settings. Never renamed.
template <>
struct EnumNames<RunColumn> {
    static constexpr std::array values{std::pair{RunColumn::Configuration, std::string_view("configuration")},
                                       std::pair{RunColumn::N, std::string_view("n")},
                                       std::pair{RunColumn::Settings, std::string_view("settings")},
                                       std::pair{RunColumn::Seeds, std::string_view("seeds")},
                                       std::pair{RunColumn::RocAuc, std::string_view("roc_auc")},
                                       std::pair{RunColumn::Spread, std::string_view("spread")},
                                       std::pair{RunColumn::PrAuc, std::string_view("pr_auc")},
                                       std::pair{RunColumn::Unfinished, std::string_view("unfinished")},
                                       std::pair{RunColumn::State, std::string_view("state")},
                                       std::pair{RunColumn::Seconds, std::string_view("seconds")},
                                       std::pair{RunColumn::Started, std::string_view("started")},
                                       std::pair{RunColumn::Device, std::string_view("device")},
                                       std::pair{RunColumn::Host, std::string_view("host")},
                                       std::pair{RunColumn::TrainedEpochs, std::string_view("trained_epochs")},
                                       std::pair{RunColumn::BestEpoch, std::string_view("best_epoch")},
                                       std::pair{RunColumn::FirstBias, std::string_view("first_bias")},
                                       std::pair{RunColumn::FirstWeight, std::string_view("first_weight")},
                                       std::pair{RunColumn::LeftOut, std::string_view("left_out")},
                                       std::pair{RunColumn::Operators, std::string_view("operators")},
                                       std::pair{RunColumn::Version, std::string_view("version")},
                                       std::pair{RunColumn::Label, std::string_view("label")},
                                       std::pair{RunColumn::Note, std::string_view("note")},
                                       std::pair{RunColumn::Studies, std::string_view("studies")},
                                       std::pair{RunColumn::Run, std::string_view("run")},
                                       std::pair{RunColumn::Control, std::string_view("control")}};
};

inline constexpr int kRunColumns = static_cast<int>(EnumNames<RunColumn>::values.size());

/// A column by its number: those of RunColumn in their order, then the fields of RunSpec in the order of fieldPaths().
using ColumnNumber = int;

/// Names by number: those of RunColumn, and the fields' full paths.
[[nodiscard]] const std::vector<std::string>& columnNames();
[[nodiscard]] inline constexpr ColumnNumber numberOf(RunColumn column) {
    return static_cast<ColumnNumber>(column);
}
/// None for a field.
[[nodiscard]] inline constexpr std::optional<RunColumn> fixedColumn(ColumnNumber number) {
    return number < kRunColumns ? std::optional(static_cast<RunColumn>(number)) : std::nullopt;
}
/// The place among the fields; the number is one of a field.
[[nodiscard]] inline constexpr std::size_t fieldOfColumn(ColumnNumber number) {
    return static_cast<std::size_t>(number - kRunColumns);
}
[[nodiscard]] inline constexpr ColumnNumber columnOfField(std::size_t field) {
    return static_cast<ColumnNumber>(field) + kRunColumns;
}
/// What the cells of a column are. Lists are texts.
enum class ColumnKind { Number, Truth, Text };
[[nodiscard]] ColumnKind columnKind(ColumnNumber number);

/// By its name, a field's leaf name, or one of the words auc, seed, time; whatever the case. ErrorKind::Invalid names
/// those that there are.
[[nodiscard]] Result<ColumnNumber> columnNamed(std::string_view name);

} // namespace etude
