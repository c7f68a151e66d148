// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include "engine/analysis/comparison.h"
#include "engine/analysis/test_set_uncertainty.h"

namespace etude {

/// One difference of a list: of a tag, or of a setting of the other fields.
struct DifferenceRow {
    using Bounds = std::optional<std::pair<double, double>>;

    QString name;
    std::optional<double> difference = {}; ///< A - B
    Bounds training = {};                  ///< 95 % intervals: another training run,
    Bounds testSet = {};                   ///< another test set,
    Bounds both = {};                      ///< both
    std::optional<double> p = {};          ///< over seeds
    std::optional<double> holm = {};       ///< adjusted over the list
    std::optional<double> falseDiscovery = {};
    QString verdict = {};
    std::size_t pairs = 0;
    bool isSure = false; ///< set in bold

    bool operator==(const DifferenceRow&) const = default;
};

/// Of each setting that the pairs come from, in their order; sure where its verdict is settled.
[[nodiscard]] QList<DifferenceRow> settingRows(const Comparison& comparison);
/// Of each tag, in alphabetical order; sure where it stands (TagComparison::stands()). Tags with one class only have no
/// difference.
[[nodiscard]] QList<DifferenceRow> tagRows(const TestSetUncertainty& uncertainty);

/// Differences as a table; what is sure is set in bold. GUI thread only.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Difference, Training, TestSet, Both, P, Holm, FalseDiscovery, Outcome, Pairs, ColumnCount };
    static constexpr int kSortRole = Qt::UserRole; ///< of names their places in the list

    explicit DifferenceModel(const QString& nameTitle, QObject* parent = nullptr);

    void setRows(const QList<DifferenceRow>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const DifferenceRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;

    QString m_nameTitle;
    QList<DifferenceRow> m_rows;
};

} // namespace etude
