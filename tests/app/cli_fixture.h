// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "engine/core/field_json.h"
#include "tests/support/process.h"

namespace etude::test {

/// Runs the real program.
inline ProcessResult cli(const QStringList& arguments, int limitSeconds = 60) {
    ProcessResult result = runProcess(QStringLiteral(ETUDE_BIN_DIR "/etude-cli"), arguments, limitSeconds);
    if (result.exitCode != 0)
        qInfo() << arguments << "ended with" << result.exitCode << result.errors;
    return result;
}

/// The one document that a command with --json prints.
inline QJsonObject cliJson(const QStringList& arguments, int limitSeconds = 60) {
    return QJsonDocument::fromJson(cli(arguments, limitSeconds).output).object();
}

/// A project with the tiny demo corpus as its data set "demo". Whether every step succeeded.
inline bool makeDemoProject(const QString& project, const QString& corpus) {
    return cli({QStringLiteral("demo"), corpus, QStringLiteral("--size"), QStringLiteral("tiny")}, 120).exitCode == 0 &&
           cli({QStringLiteral("project"), QStringLiteral("create"), project}).exitCode == 0 &&
           cli({QStringLiteral("dataset"), QStringLiteral("import"), QStringLiteral("-P"), project,
                QStringLiteral("--manifest"), corpus + QStringLiteral("/manifest.csv"), QStringLiteral("--name"),
                QStringLiteral("demo")})
                   .exitCode == 0;
}

} // namespace etude::test
