// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace etude::test {

/// A finished child process.
struct ProcessResult {
    int exitCode = -1; ///< -1 if it could not start, was killed by a signal, or ran past the limit
    QByteArray output;
    QByteArray errors;
};

/// Runs a program to its end, with a limit in seconds.
[[nodiscard]] ProcessResult runProcess(const QString& program, const QStringList& arguments, int limitSeconds = 60,
                                       const QString& workingFolder = {});

/// Waits for the next line of a process's read channel. Empty if it ends before, or is silent for four minutes.
[[nodiscard]] QByteArray nextLine(QProcess& process);

} // namespace etude::test
