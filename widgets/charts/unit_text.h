// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

namespace etude {

/// A spectrogram's unit in the language in use: "standard deviations x 10" of the engine is "standard deviations × 10".
/// A unit that has no words is shown as it is.
[[nodiscard]] QString unitText(const std::string& unit);

} // namespace etude
