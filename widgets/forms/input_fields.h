// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "engine/core/field_visit.h"
#include "engine/preprocess/input_config.h"

namespace etude {

/// The groups of the configuration, in the order in which the signal flows.
enum class InputGroup { Audio, Spectrum, Compression, Weighting, Standardise, Scale };
inline constexpr std::array kInputGroups{InputGroup::Audio,     InputGroup::Spectrum,    InputGroup::Compression,
                                         InputGroup::Weighting, InputGroup::Standardise, InputGroup::Scale};

/// How the arrow keys and buttons of a number move it.
enum class NumberStep { Tenth, One, Double, Tenfold };

/// One choice of a field that has names for its values.
struct FieldChoice {
    std::string name; ///< as the codec writes it
    QString label;
    QString toolTip;
};

/// One field of InputConfig as the form shows it. What the engine knows (path, kind, range, names) comes from
/// visitFields; the words are the form's.
struct InputField {
    enum class Kind { Integer, Real, Switch, Choice };

    std::string path; ///< "spectrum.n_fft"
    Kind kind = Kind::Real;
    Range range;
    std::vector<FieldChoice> choices; ///< of Kind::Choice
    InputGroup group = InputGroup::Audio;
    NumberStep step = NumberStep::One;
    QString label;   ///< plain text
    QString unit;    ///< plain text, may be empty
    QString toolTip; ///< plain text: what it does to the sound or the statistic, and librosa's parameter
};

/// Every leaf field of InputConfig, in order of the signal, in the language in use.
[[nodiscard]] std::vector<InputField> inputFields();
/// The widest unit of a field, for a column of them.
[[nodiscard]] QString widestUnit();

[[nodiscard]] QString groupTitle(InputGroup group);
/// The group in one line: "mel 96, 0 to 6000 Hz, Slaney", "log10(1 + 10000 X)" (input_summary.cpp).
[[nodiscard]] QString groupSummary(InputGroup group, const InputConfig& config);

} // namespace etude
