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

} // namespace etude::test
