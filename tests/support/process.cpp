// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/process.h"

namespace etude::test {

ProcessResult runProcess(const QString& program, const QStringList& arguments, int limitSeconds,
                         const QString& workingFolder) {
    QProcess process;
    if (!workingFolder.isEmpty())
        process.setWorkingDirectory(workingFolder);
    process.start(program, arguments);
    const bool ended = process.waitForStarted() && process.waitForFinished(limitSeconds * 1000);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    const bool normal = ended && process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray nextLine(QProcess& process) {
    while (!process.canReadLine())
        if (!process.waitForReadyRead(240'000))
            return {};
    return process.readLine();
}

} // namespace etude::test
