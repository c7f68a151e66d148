// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace etude {

/// What this user's window trains on, kept in the settings; for a scheduler that it starts from then on. Any thread.
struct TrainingDevice {
    QString device;         ///< as --device reads it: "auto", "cpu", or a GPU's UUID
    bool elsewhere = false; ///< if a run's GPU disappears, go on with the others on what is left
    int workers = 0;        ///< runs at a time, as --workers reads it; 0: as many as pay

    bool operator==(const TrainingDevice&) const = default;
};

[[nodiscard]] TrainingDevice trainingDevice();
void setTrainingDevice(const TrainingDevice& choice);

} // namespace etude
