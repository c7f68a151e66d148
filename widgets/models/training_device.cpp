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
QString workersKey() {
    return QStringLiteral("training/workers");
}

} // namespace

TrainingDevice trainingDevice() {
    const QSettings settings;
    return {settings.value(deviceKey(), QStringLiteral("auto")).toString(),
            settings.value(elsewhereKey(), false).toBool(), settings.value(workersKey(), 0).toInt()};
}

void setTrainingDevice(const TrainingDevice& choice) {
    QSettings settings;
    settings.setValue(deviceKey(), choice.device);
    settings.setValue(elsewhereKey(), choice.elsewhere);
    settings.setValue(workersKey(), choice.workers);
}

} // namespace etude
