// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/core/sentence.h"
#include "engine/dataset/dataset.h"

namespace etude {

/// One of the three sets by the names that data sets give it, in any case: train, training; validation, valid, val,
/// dev; test, testing; none or nothing.
[[nodiscard]] std::optional<SplitPart> partFromText(std::string_view text);
/// The sentence for a row that gives another name.
[[nodiscard]] Sentence unknownPart(std::string_view text);

/// Whether a cell holds nothing, or a word for it: nan, NaN, NAN, None, NULL, null or <NA>.
[[nodiscard]] bool isMissing(std::string_view text);

/// What a cell names, blanks around it dropped; empty if it isMissing().
[[nodiscard]] std::string nameFromText(std::string_view text);

/// Whether a 0/1 column is set: 1, 1.0, true or yes, against 0, 0.0, false, no, in any case, or what isMissing().
[[nodiscard]] std::optional<bool> flagFromText(std::string_view text);
/// The sentence for a row whose 0/1 column holds something else.
[[nodiscard]] Sentence unknownFlag(std::string_view column, std::string_view text);

} // namespace etude
