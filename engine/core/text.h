// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace etude {

/// The shortest decimal text that reads back as the same double; -0 as "0". Infinity is "inf" or "-inf".
[[nodiscard]] std::string shortestText(double value);
/// With so many decimals, whatever the locale; what is rounded to 0 has no sign.
[[nodiscard]] std::string fixedText(double value, int decimals);

/// Without blanks, tabs and line ends at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// A to Z as a to z; other characters as they are.
[[nodiscard]] std::string lowerCase(std::string_view text);

/// The parts of a field without the blanks around them, empty ones dropped. An empty separator separates nothing.
[[nodiscard]] std::vector<std::string_view> partsOf(std::string_view field, std::string_view separator);

/// The texts with `between` between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& texts, std::string_view between);

/// The lines of a text without their ends (LF or CR LF) and without a UTF-8 byte-order mark. An end of line at the end
/// of the text begins no further line.
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text);

} // namespace etude
