// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include <QString>

#include "widgets/forms/input_fields.h"

namespace etude {

/// What people read about one named value of a field.
struct ChoiceWords {
    std::string_view name; ///< as the codec writes it
    QString label;
    QString toolTip;
};

/// What people read about one field of InputConfig. All plain text.
struct FieldWords {
    std::string_view path;
    InputGroup group = InputGroup::Audio;
    NumberStep step = NumberStep::One;
    QString label;
    QString toolTip;
    std::vector<ChoiceWords> choices = {}; ///< one for each named value
};

/// The words for every field, in the language in use.
[[nodiscard]] std::vector<FieldWords> inputWords();

/// What people call a named value of a field: "Slaney" of "spectrum.mel_scale" and "slaney"; the name if it has no
/// words.
[[nodiscard]] QString choiceLabel(std::string_view path, std::string_view name);

} // namespace etude
