// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/query.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/core/text.h"

namespace etude {

namespace {

using Kind = Query::Kind;

constexpr int kDeepest = 64; ///< brackets in brackets
/// White space beyond ASCII that keyboards and copied texts bring: no-break and ideographic space.
constexpr std::array<std::string_view, 2> kWideSpaces{"\xC2\xA0", "\xE3\x80\x80"};

struct Token {
    enum class Kind { Open, Close, And, Or, Not, Term };
    Kind kind = Kind::Term;
    std::string written; ///< as it stands in the line
    Query term;          ///< without text if none has been written
    bool unknownField = false;

    /// Whether something must follow, so that at the end of the line it is taken as not yet there.
    [[nodiscard]] bool waits() const {
        return kind == Kind::Term ? term.text.empty() && !unknownField : kind != Kind::Close;
    }
};

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Takes a line apart.
class QueryLexer {
public:
    QueryLexer(std::string_view line, const QueryFields& fields)
        : m_line(line)
        , m_fields(fields) {}

    std::vector<Token> tokens() {
        std::vector<Token> found;
        while (skipSpace())
            found.push_back(next());
        return found;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_line.size(); }
    [[nodiscard]] char here() const { return m_line[m_at]; }
    /// Bytes of the white space at a place; 0 if there is none.
    [[nodiscard]] std::size_t spaceAt(std::size_t at) const {
        const std::string_view rest = m_line.substr(at);
        for (const std::string_view wide : kWideSpaces)
            if (rest.starts_with(wide))
                return wide.size();
        return !rest.empty() && std::string_view(" \t\n\v\f\r").find(rest.front()) != std::string_view::npos ? 1 : 0;
    }
    bool take(char c) {
        const bool there = !atEnd() && here() == c;
        m_at += there ? 1 : 0;
        return there;
    }
    bool skipSpace() {
        while (const std::size_t bytes = spaceAt(m_at))
            m_at += bytes;
        return !atEnd();
    }
    /// Up to white space or a bracket; `stop` ends it too.
    std::string_view word(char stop) {
        const std::size_t begin = m_at;
        while (!atEnd() && spaceAt(m_at) == 0 && here() != '(' && here() != ')' && here() != stop)
            ++m_at;
        return m_line.substr(begin, m_at - begin);
    }
    /// After the opening quotation mark.
    std::string phrase() {
        std::string text;
        while (!atEnd()) {
            const char c = m_line[m_at++];
            if (c == '"' && !take('"'))
                break;
            text += c;
        }
        return text;
    }

    static Token sign(Token::Kind kind, char written) {
        Token token;
        token.kind = kind;
        token.written = written;
        return token;
    }

    Token next() {
        if (take('('))
            return sign(Token::Kind::Open, '(');
        if (take(')'))
            return sign(Token::Kind::Close, ')');
        if (here() == '-' && (m_at + 1 >= m_line.size() || spaceAt(m_at + 1) == 0)) {
            ++m_at;
            return sign(Token::Kind::Not, '-');
        }
        const std::size_t begin = m_at;
        Token token = term();
        token.written = m_line.substr(begin, m_at - begin);
        return token;
    }

    Token term() {
        const std::size_t begin = m_at;
        Token token;
        token.term.kind = Kind::Term;
        const std::string first = here() == '"' || here() == '=' ? "" : lowerCase(word(':'));
        const bool known = std::ranges::find(m_fields.names, first) != m_fields.names.end();
        const bool named = known || (!first.empty() && std::ranges::all_of(first, isLetter));
        if (named && take(':')) {
            token.unknownField = !known;
            token.term.field = known ? first : "";
        } else if (const auto kind = operatorOf(first)) {
            token.kind = *kind;
            return token;
        } else {
            m_at = begin;
        }
        token.term.whole = take('=');
        token.term.text = take('"') ? phrase() : std::string(word('\0'));
        return token;
    }

    static std::optional<Token::Kind> operatorOf(std::string_view word) {
        for (const auto& [name, kind] :
             {std::pair{"and", Token::Kind::And}, {"or", Token::Kind::Or}, {"not", Token::Kind::Not}})
            if (word == name)
                return kind;
        return std::nullopt;
    }

    std::string_view m_line;
    const QueryFields& m_fields;
    std::size_t m_at = 0;
};

/// One function for each rule of the grammar. After the first problem all return at once.
class QueryParser {
public:
    QueryParser(std::vector<Token> tokens, const QueryFields& fields, LineState state)
        : m_tokens(std::move(tokens))
        , m_fields(fields) {
        while (state == LineState::Typed && !m_tokens.empty() && m_tokens.back().waits())
            m_tokens.pop_back();
    }

    ParsedLine parse() {
        if (m_tokens.empty())
            return {};
        Query query = either();
        if (!m_problem && !atEnd())
            fail(say("A “)” stands where no “(” is open."));
        return m_problem ? ParsedLine{{}, std::move(m_problem)} : ParsedLine{std::move(query), {}};
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size() || m_problem; }
    [[nodiscard]] bool at(Token::Kind kind) const { return !atEnd() && m_tokens[m_at].kind == kind; }
    bool take(Token::Kind kind) {
        const bool there = at(kind);
        m_at += there ? 1 : 0;
        return there;
    }
    void fail(Sentence sentence) {
        if (!m_problem)
            m_problem = std::move(sentence);
    }

    static Query joinedParts(Kind kind, std::vector<Query> parts) {
        if (parts.size() == 1)
            return std::move(parts.front());
        Query query;
        query.kind = kind;
        query.parts = std::move(parts);
        return query;
    }

    Query either() {
        std::vector<Query> parts{both()};
        while (take(Token::Kind::Or))
            parts.push_back(both());
        return joinedParts(Kind::Or, std::move(parts));
    }

    Query both() {
        std::vector<Query> parts{one()};
        while (!atEnd() && !at(Token::Kind::Or) && !at(Token::Kind::Close)) {
            take(Token::Kind::And);
            parts.push_back(one());
        }
        return joinedParts(Kind::And, std::move(parts));
    }

    Query one() {
        bool negated = false;
        while (take(Token::Kind::Not))
            negated = !negated;
        Query query = take(Token::Kind::Open) ? bracket() : term();
        if (!negated)
            return query;
        Query opposite;
        opposite.kind = Kind::Not;
        opposite.parts.push_back(std::move(query));
        return opposite;
    }

    /// After its opening; the end of the line closes it, too.
    Query bracket() {
        if (++m_depth > kDeepest)
            fail(say("There are too many brackets within brackets."));
        if (at(Token::Kind::Close))
            fail(say("There is nothing between the brackets."));
        Query query = either();
        take(Token::Kind::Close);
        --m_depth;
        return query;
    }

    Query term() {
        if (atEnd()) {
            fail(say("Something to find is missing behind “%1”.", m_tokens.back().written));
            return {};
        }
        const Token& token = m_tokens[m_at++];
        if (token.kind != Token::Kind::Term) {
            fail(m_at > 1 ? say("Something to find is missing between “%1” and “%2”.", m_tokens[m_at - 2].written,
                                token.written)
                          : say("Something to find is missing before “%1”.", token.written));
        } else if (token.unknownField) {
            fail(say("“%1” is not a field: there are %2. Quotes find it as a text.",
                     token.written.substr(0, token.written.find(':') + 1), m_fields.told));
        } else if (token.term.text.empty()) {
            fail(say("What “%1” asks for stands right behind it, without a space.", token.written));
        } else if (m_fields.check) {
            if (auto problem = m_fields.check(token.term))
                fail(std::move(*problem));
        }
        return token.term;
    }

    std::vector<Token> m_tokens;
    const QueryFields& m_fields;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::optional<Sentence> m_problem;
};

} // namespace

ParsedLine parseQuery(std::string_view line, const QueryFields& fields, LineState state) {
    return QueryParser(QueryLexer(line, fields).tokens(), fields, state).parse();
}

bool asksFor(const Query& query, std::string_view field) {
    return (query.kind == Kind::Term && query.field == field) ||
           std::ranges::any_of(query.parts, [&](const Query& part) { return asksFor(part, field); });
}

} // namespace etude
