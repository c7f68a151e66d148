// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "engine/experiment/run_event.h"
#include "engine/experiment/run_spec.h"

namespace etude {

/// What people read for a state of a run.
[[nodiscard]] QString stateWord(RunState state);

/// What people call a field of RunSpec (its full path) in tables and on axes: "Compression", "Training size"; its leaf
/// name, spaced, if it has no words.
[[nodiscard]] QString runFieldLabel(std::string_view path);
/// The same as the engine's sentences take it (FieldNamer).
[[nodiscard]] std::string fieldName(const std::string& path);

/// A level of it on a tick, beside the name of the field on the axis: "A-weighting", "100 %", "6 s", "× 10"; "–" where
/// the field has no effect.
[[nodiscard]] QString runLevelTick(const FieldLeaf& level);

/// A level of it where nothing else names the field: "A-weighting", "100 % of the data", "6 s clips", "× 10", "12
/// epochs"; "hop length 256" for a number that says nothing alone.
[[nodiscard]] QString runLevelText(const FieldLeaf& level);

/// What tells configurations apart, one text for each, as distinguishingLabels() in the words of the window: the input
/// where nothing else does.
[[nodiscard]] std::vector<QString> runLabels(const std::vector<RunSpec>& specs);

/// An input in one line: "mel 96, decibel, 5 s clips": spectrum and compression, then all that is not as usual.
[[nodiscard]] QString inputText(const InputConfig& config);

/// "decibel, A-weighting, × 10": the levels that have an effect.
[[nodiscard]] QString runLevelsText(const std::vector<FieldLeaf>& levels);

} // namespace etude
