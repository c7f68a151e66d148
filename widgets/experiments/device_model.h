// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QAbstractTableModel>

#include "engine/experiment/machine_load.h"

namespace etude {

/// The processor and the GPUs, a row each. GUI thread only.
class DeviceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Device, Memory, Free, Load, Running, ColumnCount };

    explicit DeviceModel(QObject* parent = nullptr);

    void setDevices(const MachineLoad& load);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString processorText(int column) const;
    [[nodiscard]] QString text(int row, int column) const;

    MachineLoad m_load;
    QList<Gpu> m_gpus;
};

} // namespace etude
