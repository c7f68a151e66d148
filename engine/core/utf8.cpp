// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/utf8.h"

#include <cstddef>

namespace etude {

bool isUtf8(std::string_view text) {
    std::size_t i = 0;
    const auto continuation = [&](unsigned char low, unsigned char high) {
        const auto c = i < text.size() ? static_cast<unsigned char>(text[i++]) : static_cast<unsigned char>(0);
        return c >= low && c <= high;
    };
    while (i < text.size()) {
        const auto lead = static_cast<unsigned char>(text[i++]);
        if (lead < 0x80)
            continue;
        if (lead < 0xC2 || lead > 0xF4)
            return false;
        const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (!continuation(low, high))
            return false;
        const int more = lead < 0xE0 ? 0 : lead < 0xF0 ? 1 : 2;
        for (int k = 0; k < more; ++k)
            if (!continuation(0x80, 0xBF))
                return false;
    }
    return true;
}

} // namespace etude
