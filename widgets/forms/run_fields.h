// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "widgets/forms/input_fields.h"

namespace etude {

/// The part of RunSpec that a field belongs to, in the order of its fields.
enum class RunPart { Input, Network, Training, Data, Seeds };
inline constexpr std::array kRunParts{RunPart::Input, RunPart::Network, RunPart::Training, RunPart::Data,
                                      RunPart::Seeds};

[[nodiscard]] QString runPartTitle(RunPart part);
/// Of a field's full path.
[[nodiscard]] RunPart runPart(std::string_view path);

/// Every leaf field of RunSpec but the data set, by its full path, in the language in use. `group` is meaningless
/// beyond the input.
[[nodiscard]] std::vector<InputField> runFields();

} // namespace etude
