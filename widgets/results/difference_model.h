// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include "engine/analysis/comparison.h"
#include "engine/analysis/test_set_uncertainty.h"

namespace etude {

/// One difference of a list: of a tag, or of a setting of the other fields.
struct DifferenceRow {
    QString name;
    std::optional<double> difference; ///< A - B
    std::optional<BootstrapInterval> interval;
    std::size_t pairs = 0;

    /// Whether the interval leaves 0 out.
    [[nodiscard]] bool isSure() const { return interval && interval->leavesOutZero(); }
    bool operator==(const DifferenceRow&) const = default;
};

/// Of each setting that the pairs come from; its pairs and no interval.
[[nodiscard]] QList<DifferenceRow> settingRows(const Comparison& comparison);
/// Of each tag, with the interval of another test set; tags with one class only have no difference.
[[nodiscard]] QList<DifferenceRow> tagRows(const TestSetUncertainty& uncertainty);

/// Differences as a table; what is sure is set in bold. GUI thread only.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Difference, Interval, Pairs, ColumnCount };
    static constexpr int kSortRole = Qt::UserRole;

    explicit DifferenceModel(const QString& nameTitle, QObject* parent = nullptr);

    void setRows(const QList<DifferenceRow>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString m_nameTitle;
    QList<DifferenceRow> m_rows;
};

} // namespace etude
