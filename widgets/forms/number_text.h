// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace etude {

/// A number as people write it: Euler's number as "e", a fraction that has no short decimal text as "1/3" (denominators
/// up to 12), any other with the fewest digits that read back as the same double and the decimal point of the window's
/// language. The value must be finite.
[[nodiscard]] QString numberText(double value);

/// The inverse, for what people type: a decimal number with a point or a comma, "e", or one number over another.
/// Nothing if the text is no finite number.
[[nodiscard]] std::optional<double> readNumber(const QString& text);

} // namespace etude
