// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "widgets/forms/input_words.h"

namespace etude {

/// The tables behind inputWords(), one for each part of the configuration, in the order of the signal.
class InputWords {
    Q_DECLARE_TR_FUNCTIONS(InputWords)
public:
    static std::vector<FieldWords> audio();
    static std::vector<FieldWords> spectrum();
    static std::vector<FieldWords> compression();
    static std::vector<FieldWords> pcen();
    static std::vector<FieldWords> levels(); ///< weighting, standardisation, scale
};

} // namespace etude
