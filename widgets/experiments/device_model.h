// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QAbstractTableModel>

#include "engine/experiment/gpu_list.h"

namespace etude {

/// The processor and the GPUs, a row each. GUI thread only.
class DeviceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Device, Memory, Free, Load, Running, ColumnCount };

    explicit DeviceModel(QObject* parent = nullptr);

    void setDevices(std::int64_t processorFreeBytes, const QList<Gpu>& gpus);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    std::int64_t m_processorFreeBytes = 0;
    QList<Gpu> m_gpus;
};

} // namespace etude
