// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace etude {

/// A text for the user that knows its parts, so that it can be told in another language: an English pattern with the
/// places %1 to %9, and what stands in them. The window translates the pattern of every sentence and leaves data
/// (names, paths, numbers) as it is; the command line and files tell it in English.
struct Sentence {
    std::string text;                ///< the pattern, a literal of the source; or data
    std::vector<Sentence> arguments; ///< of the places, in their order
    bool isData = false;             ///< never translated, and a '%' is a '%'
    bool isNumber = false;           ///< data with decimal points, which the window shows as its language has them

    Sentence() = default;
    /// For say() and data(); a text alone does not become a sentence by itself.
    Sentence(std::string textOrPattern, std::vector<Sentence> inPlaces, bool untranslated)
        : text(std::move(textOrPattern))
        , arguments(std::move(inPlaces))
        , isData(untranslated) {}

    bool operator==(const Sentence&) const = default;

    /// In English, with everything in its place.
    [[nodiscard]] std::string english() const;
};

/// What is the same in every language.
[[nodiscard]] Sentence data(std::string text);

/// A number, or some, as text with decimal points: say() knows it from other texts.
struct NumberText : std::string {
    NumberText() = default;
    NumberText(std::string number)
        : std::string(std::move(number)) {}
};
[[nodiscard]] Sentence number(NumberText text);

/// A pattern. It must be known when the program is compiled, so that the translators know it too.
class Pattern {
public:
    consteval Pattern(const char* text)
        : m_text(text) {}
    [[nodiscard]] constexpr const char* text() const { return m_text; }
    [[nodiscard]] constexpr bool empty() const { return *m_text == '\0'; }

private:
    const char* m_text;
};

namespace detail {

[[nodiscard]] Sentence argument(double value);
template <class T>
[[nodiscard]] Sentence argument(const T& value) {
    if constexpr (std::is_same_v<T, Sentence>)
        return value;
    else if constexpr (std::is_same_v<T, NumberText>)
        return number(value);
    else if constexpr (std::is_floating_point_v<T>)
        return argument(static_cast<double>(value));
    else if constexpr (std::is_integral_v<T>)
        return data(std::to_string(value));
    else if constexpr (requires { value.native(); }) // a path
        return data(value.native());
    else
        return data(std::string(std::string_view(value)));
}

} // namespace detail

/// A sentence of a pattern and its arguments: sentences, texts, paths, or numbers in their shortest form. The first
/// argument of every say() in the engine is collected for the translators; write it as a literal there.
template <class... Arguments>
[[nodiscard]] Sentence say(Pattern pattern, const Arguments&... arguments) {
    return {pattern.text(), {detail::argument(arguments)...}, false};
}

} // namespace etude
