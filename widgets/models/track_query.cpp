// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/track_query.h"

#include <QCoreApplication>

#include "engine/core/query_match.h"
#include "engine/core/text.h"
#include "widgets/models/told.h"

namespace etude {

namespace {

struct TrackSearch {
    Q_DECLARE_TR_FUNCTIONS(TrackSearch)
};

/// A sentence that is told already.
Sentence toldAlready(const QString& sentence) {
    return data(sentence.toStdString());
}

/// These fields know few words, of which the beginning is enough.
std::optional<Sentence> problemOf(const Query& term) {
    const std::string text = lowerCase(term.text);
    if (term.field == "split" && !beginsOneOf(text, {"train", "validation", "test", "none"}))
        return toldAlready(TrackSearch::tr("“split:” is followed by train, validation, test or none."));
    if (term.field == "has" && !beginsOneOf(text, {"tags", "artist", "none"}))
        return toldAlready(
            TrackSearch::tr("“has:” is followed by tag, artist or none, which finds tracks without a tag."));
    return std::nullopt;
}

} // namespace

ParsedQuery parseTrackQuery(const QString& line) {
    const QueryFields fields{{"tag", "artist", "path", "split", "has", "excluded"},
                             toldAlready(TrackSearch::tr("tag:, artist:, path:, split:, has: and excluded:")),
                             problemOf};
    ParsedLine parsed = parseQuery(line.toStdString(), fields);
    return {std::move(parsed.query), parsed.problem ? told(*parsed.problem) : QString()};
}

QString exactTagTerm(const QString& tag) {
    QString text = tag;
    text.replace(u'"', QStringLiteral("\"\""));
    return QStringLiteral("tag:=\"%1\"").arg(text);
}

} // namespace etude
