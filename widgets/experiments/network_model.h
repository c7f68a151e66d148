// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractTableModel>
#include <QString>

#include "engine/experiment/network_plan.h"

namespace etude {

/// The layers of a network in the order of the signal, the input first: the shape after each, its parameters and its
/// work for one clip. GUI thread only.
class NetworkModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Block, Layer, Output, Parameters, Work, ColumnCount };

    explicit NetworkModel(QObject* parent = nullptr);

    /// None: no rows.
    void setPlan(const std::optional<NetworkPlan>& plan);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Header and rows with tabs between the columns, as spreadsheets take them.
    [[nodiscard]] QString tabSeparated() const;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString layerText(const LayerPlan& layer) const;
    [[nodiscard]] QString toolTip(int row) const;

    std::optional<NetworkPlan> m_plan;
    std::vector<LayerPlan> m_layers; ///< rows from 1 on
};

} // namespace etude
