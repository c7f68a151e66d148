// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QAbstractTableModel>
#include <QStringList>

#include "engine/analysis/run_effects.h"

namespace etude {

/// The window's names of the factors, in their order.
[[nodiscard]] std::vector<std::string> factorLabels(const RunDesign& design);

/// An analysis of variance as a table: a row for each term, then the seeds' block and chance. What is sure is set in
/// bold. GUI thread only.
class EffectModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Term, SumOfSquares, Degrees, F, P, AdjustedP, OmegaSquared, ColumnCount };

    explicit EffectModel(QObject* parent = nullptr);

    void setEffects(const RunEffects& effects);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QStringList texts; ///< of the columns
        bool sure = false;
    };
    QList<Row> m_rows;
};

} // namespace etude
