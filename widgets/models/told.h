// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "engine/core/result.h"

namespace etude {

/// A sentence of the engine in the window's language: each pattern is translated, data stay as they are. A pattern that
/// the language lacks is told in English.
[[nodiscard]] QString told(const Sentence& sentence);
[[nodiscard]] QString told(const Error& error);
[[nodiscard]] QStringList told(const std::vector<Sentence>& sentences);

} // namespace etude
