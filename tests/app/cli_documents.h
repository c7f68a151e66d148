// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include "tests/app/cli_fixture.h"

namespace etude::test {

/// The keys of a document that are no field's path.
inline void collectKeys(const QJsonValue& value, QSet<QString>& keys) {
    for (const auto& element : value.toArray())
        collectKeys(element, keys);
    const QJsonObject object = value.toObject();
    for (const QString& key : object.keys()) {
        if (!key.contains(u'.'))
            keys << key;
        collectKeys(object[key], keys);
    }
}

/// The keys of a command's document that its help does not name, for people to read.
inline QString undocumented(const QString& command, const QJsonObject& document) {
    const QString help = QString::fromUtf8(cli({command, QStringLiteral("--help")}).output);
    QSet<QString> keys;
    collectKeys(document, keys);
    QStringList missing;
    for (const QString& key : std::as_const(keys))
        if (!help.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(key)))))
            missing << key;
    return missing.join(QStringLiteral(", "));
}

/// The words of a table of Markdown or LaTeX, parted by single blanks, as a terminal shows them.
inline QString shownWords(const QByteArray& written) {
    QStringList lines;
    for (const QString& line : QString::fromUtf8(written).split(u'\n'))
        if (!line.startsWith(QLatin1String("| ---")) && !line.startsWith(u'%') &&
            !line.contains(QRegularExpression(QStringLiteral("^.(begin|end|toprule|midrule|bottomrule)\\b"))))
            lines << line;
    QString text = lines.join(u' ');
    for (const auto& [mark, shown] :
         {std::pair("$\\pm$", "±"), {"$-$", "−"}, {"$\\times$", "×"}, {"$^{2}$", "²"}, {"\\textless{}", "<"}})
        text.replace(QLatin1String(mark), QString::fromUtf8(shown));
    text.replace(QRegularExpression(QStringLiteral(R"( [|&] | \\\\|\*\*|^\||\|$|\| \|)")), QStringLiteral(" "));
    return text.remove(u'\\').remove(u'|').simplified();
}

} // namespace etude::test
