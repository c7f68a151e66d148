// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStringList>

namespace etude::test {

/// The project's own sources and headers below the folders, as git knows them: what a user keeps beside them is
/// nobody's business; where git cannot tell, all that are there. Paths are relative to the project.
[[nodiscard]] inline QStringList sources(std::initializer_list<const char*> folders) {
    QStringList patterns;
    for (const char* folder : folders)
        for (const char* kind : {"h", "cpp"})
            patterns << QStringLiteral("%1/*.%2").arg(QLatin1String(folder), QLatin1String(kind));
    QProcess git;
    git.setWorkingDirectory(QStringLiteral(ETUDE_SOURCE_DIR));
    git.start(QStringLiteral("git"), QStringList{QStringLiteral("ls-files"), QStringLiteral("--")} + patterns);
    const QDir root(QStringLiteral(ETUDE_SOURCE_DIR));
    QStringList found;
    if (git.waitForFinished() && git.exitCode() == 0) {
        found = QString::fromUtf8(git.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    } else {
        for (const char* folder : folders) {
            QDirIterator files(root.filePath(QLatin1String(folder)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                found << root.relativeFilePath(files.next());
        }
    }
    found.removeIf([&](const QString& file) { return !root.exists(file); });
    return found;
}

} // namespace etude::test
