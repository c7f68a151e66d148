// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/track_query.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <QCoreApplication>
#include <QList>

namespace etude {

namespace {

using Kind = TrackQuery::Kind;
using Field = TrackQuery::Field;

constexpr int kDeepest = 64; ///< brackets in brackets
constexpr std::array kFields{std::pair{"tag", Field::Tag},   std::pair{"artist", Field::Artist},
                             std::pair{"path", Field::Path}, std::pair{"split", Field::Split},
                             std::pair{"has", Field::Has},   std::pair{"excluded", Field::Excluded}};

struct TrackSearch {
    Q_DECLARE_TR_FUNCTIONS(TrackSearch)
};

struct Token {
    enum class Kind { Open, Close, And, Or, Not, Term };
    Kind kind = Kind::Term;
    QString written; ///< as it stands in the line
    TrackQuery term; ///< without text if none has been written
    bool unknownField = false;

    /// Whether something must follow, so that at the end of the line it is taken as not yet there.
    [[nodiscard]] bool waits() const {
        return kind == Kind::Term ? term.text.isEmpty() && !unknownField : kind != Kind::Close;
    }
};

std::optional<Field> fieldOf(const QString& name) {
    for (const auto& [word, field] : kFields)
        if (name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return field;
    return std::nullopt;
}

/// Takes a line apart.
class Lexer {
public:
    explicit Lexer(const QString& line)
        : m_line(line) {}

    QList<Token> tokens() {
        QList<Token> found;
        while (skipSpace())
            found.append(next());
        return found;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_line.size(); }
    [[nodiscard]] QChar here() const { return m_line[m_at]; }
    bool take(char16_t c) {
        const bool there = !atEnd() && here() == c;
        m_at += there ? 1 : 0;
        return there;
    }
    bool skipSpace() {
        while (!atEnd() && here().isSpace())
            ++m_at;
        return !atEnd();
    }
    /// Up to white space or a bracket; `stop` ends it too.
    QString word(char16_t stop) {
        const qsizetype begin = m_at;
        while (!atEnd() && !here().isSpace() && here() != u'(' && here() != u')' && here() != stop)
            ++m_at;
        return m_line.mid(begin, m_at - begin);
    }
    /// After the opening quotation mark.
    QString phrase() {
        QString text;
        while (!atEnd()) {
            const QChar c = m_line[m_at++];
            if (c == u'"' && !take(u'"'))
                break;
            text += c;
        }
        return text;
    }

    static Token sign(Token::Kind kind, QChar written) {
        Token token;
        token.kind = kind;
        token.written = written;
        return token;
    }

    Token next() {
        if (take(u'('))
            return sign(Token::Kind::Open, u'(');
        if (take(u')'))
            return sign(Token::Kind::Close, u')');
        if (here() == u'-' && (m_at + 1 >= m_line.size() || !m_line[m_at + 1].isSpace())) {
            ++m_at;
            return sign(Token::Kind::Not, u'-');
        }
        const qsizetype begin = m_at;
        Token token = term();
        token.written = m_line.mid(begin, m_at - begin);
        return token;
    }

    Token term() {
        const qsizetype begin = m_at;
        Token token;
        token.term.kind = Kind::Term;
        const QString first = here() == u'"' || here() == u'=' ? QString() : word(u':');
        const bool named = !first.isEmpty() && std::ranges::all_of(first, [](QChar c) { return c.isLetter(); });
        if (named && take(u':')) {
            const auto field = fieldOf(first);
            token.unknownField = !field;
            token.term.field = field.value_or(Field::Any);
        } else if (const auto kind = operatorOf(first)) {
            token.kind = *kind;
            return token;
        } else {
            m_at = begin;
        }
        token.term.whole = take(u'=');
        token.term.text = take(u'"') ? phrase() : word(u'\0');
        return token;
    }

    static std::optional<Token::Kind> operatorOf(const QString& word) {
        for (const auto& [name, kind] :
             {std::pair{"and", Token::Kind::And}, {"or", Token::Kind::Or}, {"not", Token::Kind::Not}})
            if (word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return kind;
        return std::nullopt;
    }

    const QString& m_line;
    qsizetype m_at = 0;
};

/// One function for each rule of the grammar. After the first problem all return at once.
class Parser {
public:
    explicit Parser(QList<Token> tokens)
        : m_tokens(std::move(tokens)) {
        while (!m_tokens.isEmpty() && m_tokens.last().waits())
            m_tokens.removeLast();
    }

    ParsedQuery parse() {
        if (m_tokens.isEmpty())
            return {};
        TrackQuery query = either();
        if (m_problem.isEmpty() && !atEnd())
            fail(TrackSearch::tr("A “)” stands where no “(” is open."));
        return m_problem.isEmpty() ? ParsedQuery{std::move(query), {}} : ParsedQuery{{}, m_problem};
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size() || !m_problem.isEmpty(); }
    [[nodiscard]] bool at(Token::Kind kind) const { return !atEnd() && m_tokens[m_at].kind == kind; }
    bool take(Token::Kind kind) {
        const bool there = at(kind);
        m_at += there ? 1 : 0;
        return there;
    }
    void fail(const QString& sentence) {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }

    static TrackQuery joined(Kind kind, std::vector<TrackQuery> parts) {
        if (parts.size() == 1)
            return std::move(parts.front());
        TrackQuery query;
        query.kind = kind;
        query.parts = std::move(parts);
        return query;
    }

    TrackQuery either() {
        std::vector<TrackQuery> parts{both()};
        while (take(Token::Kind::Or))
            parts.push_back(both());
        return joined(Kind::Or, std::move(parts));
    }

    TrackQuery both() {
        std::vector<TrackQuery> parts{one()};
        while (!atEnd() && !at(Token::Kind::Or) && !at(Token::Kind::Close)) {
            take(Token::Kind::And);
            parts.push_back(one());
        }
        return joined(Kind::And, std::move(parts));
    }

    TrackQuery one() {
        bool negated = false;
        while (take(Token::Kind::Not))
            negated = !negated;
        TrackQuery query = take(Token::Kind::Open) ? bracket() : term();
        if (!negated)
            return query;
        TrackQuery opposite;
        opposite.kind = Kind::Not;
        opposite.parts.push_back(std::move(query));
        return opposite;
    }

    /// After its opening; the end of the line closes it, too.
    TrackQuery bracket() {
        if (++m_depth > kDeepest)
            fail(TrackSearch::tr("There are too many brackets within brackets."));
        if (at(Token::Kind::Close))
            fail(TrackSearch::tr("There is nothing between the brackets."));
        TrackQuery query = either();
        take(Token::Kind::Close);
        --m_depth;
        return query;
    }

    TrackQuery term() {
        if (atEnd())
            return {};
        const Token& token = m_tokens[m_at++];
        if (token.kind != Token::Kind::Term) {
            fail(m_at > 1 ? TrackSearch::tr("Something to find is missing between “%1” and “%2”.")
                                .arg(m_tokens[m_at - 2].written, token.written)
                          : TrackSearch::tr("Something to find is missing before “%1”.").arg(token.written));
        } else if (token.unknownField) {
            fail(TrackSearch::tr("“%1” is not a field: there are tag:, artist:, path:, split:, has: and excluded:. "
                                 "Quotes find it as a text.")
                     .arg(token.written.left(token.written.indexOf(u':') + 1)));
        } else if (token.term.text.isEmpty()) {
            fail(TrackSearch::tr("What “%1” asks for stands right behind it, without a space.").arg(token.written));
        } else {
            checkValue(token.term);
        }
        return token.term;
    }

    /// These fields know few words, of which the beginning is enough.
    void checkValue(const TrackQuery& term) {
        const auto begins = [&](const auto&... words) {
            return (QLatin1String(words).startsWith(term.text, Qt::CaseInsensitive) || ...);
        };
        if (term.field == Field::Split && !begins("train", "validation", "test", "none"))
            fail(TrackSearch::tr("“split:” is followed by train, validation, test or none."));
        if (term.field == Field::Has && !begins("tags", "artist", "none"))
            fail(TrackSearch::tr("“has:” is followed by tag, artist or none, which finds tracks without a tag."));
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_problem;
};

} // namespace

ParsedQuery parseTrackQuery(const QString& line) {
    return Parser(Lexer(line).tokens()).parse();
}

QString exactTagTerm(const QString& tag) {
    QString text = tag;
    text.replace(u'"', QStringLiteral("\"\""));
    return QStringLiteral("tag:=\"%1\"").arg(text);
}

} // namespace etude
