// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QAbstractTableModel>

#include "engine/analysis/level_comparisons.h"
#include "widgets/charts/chart_spec.h"
#include "widgets/results/comparison_question.h"

namespace etude {

/// levelPairsSpec() in the window's words.
[[nodiscard]] ChartSpec levelPairsChart(const LevelComparisons& all);

/// A verdict in words, of sides that are called so: "decibel is better".
[[nodiscard]] QString verdictWords(const QString& a, const QString& b, Verdict verdict);

/// All pairs of a field's levels with their differences, p values by Holm's method and verdicts. What is settled is set
/// in bold. GUI thread only.
class LevelPairModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pair, Outcome, Difference, Interval, AdjustedP, Pairs, ColumnCount };
    static constexpr int kSortRole = Qt::UserRole;

    explicit LevelPairModel(QObject* parent = nullptr);

    /// Null for none.
    void setComparisons(const LevelComparisonsPointer& all);
    /// The two levels of a row, A first.
    [[nodiscard]] std::pair<FieldValue, FieldValue> levels(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;

    [[nodiscard]] const Comparison& at(int row) const;

    LevelComparisonsPointer m_all;
};

} // namespace etude
