// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/path_format.h"

#include <charconv>
#include <limits>

#include "engine/core/text.h"

namespace etude {

Result<PathFormat> PathFormat::parse(std::string_view text) {
    const auto wrong = [&](const Sentence& what) {
        return Error{ErrorKind::Invalid, say("The format of the path, '%1', is wrong: %2", text, what)};
    };
    PathFormat format;
    Piece piece;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool doubled = i + 1 < text.size() && text[i + 1] == text[i];
        if ((text[i] == '{' || text[i] == '}') && doubled) {
            piece.text += text[i++];
            continue;
        }
        if (text[i] == '}')
            return wrong(say("a } has no { before it."));
        if (text[i] != '{') {
            piece.text += text[i];
            continue;
        }
        const std::size_t end = text.find('}', i);
        if (end == std::string_view::npos)
            return wrong(say("a { has no } after it."));
        std::string_view inside = text.substr(i + 1, end - i - 1);
        piece.most = std::numeric_limits<std::size_t>::max();
        if (const std::size_t colon = inside.rfind(":."); colon != std::string_view::npos) {
            const std::string_view digits = inside.substr(colon + 2);
            const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), piece.most);
            if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size())
                return wrong(say("behind ':.' must be a number of characters."));
            inside = inside.substr(0, colon);
        }
        piece.column = trimmed(inside);
        if (piece.column.empty())
            return wrong(say("between { and } must be the name of a column."));
        format.m_pieces.push_back(std::move(piece));
        piece = {};
        i = end;
    }
    if (!piece.text.empty())
        format.m_pieces.push_back(std::move(piece));
    if (format.columns().empty())
        return wrong(say("it names no column, such as {filename}."));
    return format;
}

std::vector<std::string> PathFormat::columns() const {
    std::vector<std::string> names;
    for (const Piece& piece : m_pieces)
        if (!piece.column.empty())
            names.push_back(piece.column);
    return names;
}

std::string PathFormat::path(const std::vector<std::string>& row, const std::vector<std::size_t>& positions) const {
    std::string path;
    std::size_t column = 0;
    for (const Piece& piece : m_pieces) {
        path += piece.text;
        if (piece.column.empty())
            continue;
        if (const std::size_t position = positions[column++]; position < row.size())
            path += trimmed(row[position]).substr(0, piece.most);
    }
    return path;
}

} // namespace etude
