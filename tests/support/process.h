// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
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

} // namespace etude::test
