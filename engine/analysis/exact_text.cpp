// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/exact_text.h"

#include "engine/core/text.h"

namespace etude {

std::string exactText(const std::optional<double>& value) {
    return value ? shortestText(*value) : std::string();
}

} // namespace etude
