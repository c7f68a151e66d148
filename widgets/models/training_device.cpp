// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/training_device.h"

#include <QSettings>

namespace etude {

namespace {

QString deviceKey() {
    return QStringLiteral("training/device");
}
QString elsewhereKey() {
    return QStringLiteral("training/elsewhere");
}

} // namespace

TrainingDevice trainingDevice() {
    const QSettings settings;
    return {settings.value(deviceKey(), QStringLiteral("auto")).toString(),
            settings.value(elsewhereKey(), false).toBool()};
}

void setTrainingDevice(const TrainingDevice& choice) {
    QSettings settings;
    settings.setValue(deviceKey(), choice.device);
    settings.setValue(elsewhereKey(), choice.elsewhere);
}

} // namespace etude
