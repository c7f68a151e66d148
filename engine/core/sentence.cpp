// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/sentence.h"

#include "engine/core/text.h"

namespace etude {

std::string Sentence::english() const {
    if (isData)
        return text;
    std::string whole;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const std::size_t place = isPlace ? static_cast<std::size_t>(text[i + 1] - '1') : arguments.size();
        if (place < arguments.size()) {
            whole += arguments[place].english();
            ++i;
        } else {
            whole += text[i];
        }
    }
    return whole;
}

Sentence data(std::string text) {
    return {std::move(text), {}, true};
}

Sentence number(NumberText text) {
    Sentence sentence(std::move(text), {}, true);
    sentence.isNumber = true;
    return sentence;
}

namespace detail {

Sentence argument(double value) {
    return number(shortestText(value));
}

} // namespace detail

} // namespace etude
