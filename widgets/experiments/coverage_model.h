// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include "engine/analysis/coverage.h"

namespace etude {

/// The coverage of a design as a matrix: the last factors in the columns, at most kMostCoverageColumns of them, the
/// others in the rows; each cell holds the runs of one combination, by seed. A control has a row of its own. GUI thread
/// only.
class CoverageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { RunsRole = Qt::UserRole }; ///< const std::vector<CoverageRun>* as a pointer; null for no such cell
    static constexpr int kMostCoverageColumns = 8;

    explicit CoverageModel(QObject* parent = nullptr);

    void setCoverage(const Coverage& coverage);
    [[nodiscard]] const Coverage& coverage() const { return m_coverage; }
    /// The runs of a cell; null where the design has no such combination.
    [[nodiscard]] const std::vector<CoverageRun>* runsAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::size_t rowFactors() const;

    Coverage m_coverage;
    QStringList m_rows;
    QStringList m_columns;
    std::vector<std::vector<int>> m_places; ///< [row][column]: which cell; -1 for none
};

/// "Seed 0 finished, seed 1 failed", for tool tips and screen readers.
[[nodiscard]] QString coverageRunsText(const std::vector<CoverageRun>& runs);

} // namespace etude
