// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "engine/core/csv.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

#include "engine/core/json.h"
#include "engine/core/text.h"

namespace etude::cli {

namespace {

constexpr auto kPlainInterval = std::chrono::seconds(10);

void write(std::FILE* stream, std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stream);
}

/// Characters of UTF-8 text.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace

void print(std::string_view text) {
    write(stdout, text);
    write(stdout, "\n");
}

void note(std::string_view text) {
    write(stderr, text);
    write(stderr, "\n");
}

void printJson(const Json& json) {
    print(dumpJson(json, 2));
}

std::string printable(std::string_view name) {
    std::string text(name);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, '?');
    return text;
}

std::string fixed(const std::optional<double>& value, int decimals) {
    return value ? fixedText(*value, decimals) : "-";
}

Json optionalJson(const std::optional<double>& value) {
    return value ? Json(*value) : Json();
}

std::string counted(std::int64_t n, const std::string& noun) {
    return std::to_string(n) + " " + noun + (n == 1 ? "" : "s");
}

std::string tableText(const std::vector<std::vector<std::string>>& rows, std::size_t numbersFrom) {
    std::vector<std::size_t> widths(rows.front().size());
    for (const auto& row : rows)
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], width(row[column]));
    std::string text;
    for (const auto& row : rows) {
        text += text.empty() ? "" : "\n";
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string gap(widths[column] - width(row[column]), ' ');
            const bool last = column + 1 == row.size();
            text += column == 0 ? "" : "  ";
            text += column >= numbersFrom ? gap + row[column] : row[column] + (last ? "" : gap);
        }
    }
    return text;
}

void printCsv(const std::vector<std::vector<std::string>>& rows) {
    for (const auto& row : rows)
        print(csvLine(row));
}

ProgressLine::ProgressLine()
    : m_terminal(::isatty(STDERR_FILENO) != 0)
    , m_last(std::chrono::steady_clock::now()) {}

ProgressLine::~ProgressLine() {
    erase();
}

void ProgressLine::erase() {
    if (m_shown)
        write(stderr, "\r\033[K");
    m_shown = false;
}

void ProgressLine::show(const std::string& text) {
    if (m_terminal) {
        write(stderr, "\r\033[K" + text);
        m_shown = true;
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    if (now - m_last < kPlainInterval)
        return;
    m_last = now;
    note(text);
}

void ProgressLine::keep(const std::string& text) {
    erase();
    note(text);
}

ProgressCallback ProgressLine::callback() {
    return [this](const Progress& progress) {
        const std::string of = progress.total > 0 ? " of " + std::to_string(progress.total) : "";
        show(progress.what.english() + ": " + std::to_string(progress.done) + of);
    };
}

} // namespace etude::cli
