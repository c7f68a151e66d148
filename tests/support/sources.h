// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QProcess>
#include <QStringList>

namespace etude::test {

/// The project's own sources and headers below the folders, as git knows them: what a user keeps beside them is
/// nobody's business. Paths are relative to the project. Empty if git cannot tell.
[[nodiscard]] inline QStringList sources(std::initializer_list<const char*> folders) {
    QStringList patterns;
    for (const char* folder : folders)
        for (const char* kind : {"h", "cpp"})
            patterns << QStringLiteral("%1/*.%2").arg(QLatin1String(folder), QLatin1String(kind));
    QProcess git;
    git.setWorkingDirectory(QStringLiteral(ETUDE_SOURCE_DIR));
    git.start(QStringLiteral("git"), QStringList{QStringLiteral("ls-files"), QStringLiteral("--")} + patterns);
    if (!git.waitForFinished() || git.exitCode() != 0)
        return {};
    return QString::fromUtf8(git.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace etude::test
