// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QDialog>

#include "engine/experiment/machine_load.h"

namespace etude {

/// What runs can be trained on: the processor and each GPU with its memory, load, driver and what works there, read
/// anew every two seconds in the background; and the choice of one, which is kept at once and holds for runs that start
/// from then on. Deletes itself when closed. GUI thread only.
class DeviceDialog : public QDialog {
    Q_OBJECT
public:
    /// `sample` is called in the background.
    explicit DeviceDialog(std::function<MachineLoad()> sample = loadSampler(), QWidget* parent = nullptr);
    ~DeviceDialog() override;

private:
    void layOut();
    void ask();
    void showDevices(const MachineLoad& load);
    void choose();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
