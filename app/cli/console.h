// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/json.h"
#include "engine/core/progress.h"
#include "engine/core/sentence.h"

namespace etude::cli {

/// Prints to standard output with a newline.
void print(std::string_view text);
/// Prints one sentence to standard error.
void note(std::string_view text);
/// Prints one document. Bytes that are not UTF-8 (file names may have them) are replaced.
void printJson(const Json& json);

/// A name as it can be shown on a terminal: control characters, which could command it, become '?'.
[[nodiscard]] std::string printable(std::string_view name);
/// Decimals, or "-".
[[nodiscard]] std::string fixed(const std::optional<double>& value, int decimals);
[[nodiscard]] Json optionalJson(const std::optional<double>& value);
/// "1 run", "2 runs".
[[nodiscard]] std::string counted(std::int64_t n, const std::string& noun);

/// [{"where", "reason"}, ...] of what is wrong with files (FileProblem), or with what else has sentences for both.
template <class Problem>
[[nodiscard]] Json problemsJson(const std::vector<Problem>& problems) {
    Json list = Json::array();
    for (const Problem& problem : problems)
        if constexpr (requires { problem.file; })
            list.push_back({{"where", problem.file.string()}, {"reason", problem.reason}});
        else
            list.push_back({{"where", problem.where.english()}, {"reason", problem.reason.english()}});
    return list;
}

/// Their English texts.
[[nodiscard]] inline Json sentencesJson(const std::vector<Sentence>& sentences) {
    Json list = Json::array();
    for (const Sentence& sentence : sentences)
        list.push_back(sentence.english());
    return list;
}

/// A table with its columns aligned; the first row is the heading. Columns from `numbersFrom` on are right-aligned.
[[nodiscard]] std::string tableText(const std::vector<std::vector<std::string>>& rows, std::size_t numbersFrom);

/// Rows as comma-separated values.
void printCsv(const std::vector<std::vector<std::string>>& rows);

/// How far a job is, on standard error: one line that is rewritten on a terminal, else a line every ten seconds.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    [[nodiscard]] bool onTerminal() const { return m_terminal; }
    /// Shown at once on a terminal, else only if ten seconds have passed.
    void show(const std::string& text);
    /// A line that stays.
    void keep(const std::string& text);
    /// For long jobs of the engine; valid as long as this object.
    [[nodiscard]] ProgressCallback callback();

private:
    void erase();

    bool m_terminal = false;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace etude::cli
