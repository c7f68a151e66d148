// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/end_notice.h"

#include <QSettings>

namespace etude {

namespace {

QString desktopKey() {
    return QStringLiteral("studyEnd/desktop");
}
QString commandKey() {
    return QStringLiteral("studyEnd/command");
}

} // namespace

EndNotice endNotice() {
    const QSettings settings;
    return {settings.value(desktopKey(), true).toBool(), settings.value(commandKey()).toString()};
}

void setEndNotice(const EndNotice& choice) {
    QSettings settings;
    settings.setValue(desktopKey(), choice.desktop);
    settings.setValue(commandKey(), choice.command);
}

} // namespace etude
