// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/coverage_model.h"

#include <algorithm>

#include "widgets/forms/run_words.h"
#include "widgets/style/plain_tool_tip.h"

namespace etude {

namespace {

QString levelsText(const CoverageCell& cell, std::size_t begin, std::size_t end) {
    QStringList texts;
    for (std::size_t i = begin; i < end; ++i)
        texts << runLevelTick(cell.levels[i]);
    return texts.join(QStringLiteral(", "));
}

/// The place of a text, added at the end if it is new.
int placeOf(QStringList& texts, const QString& text) {
    if (const auto place = texts.indexOf(text); place >= 0)
        return static_cast<int>(place);
    texts << text;
    return static_cast<int>(texts.size()) - 1;
}

} // namespace

QString coverageRunsText(const std::vector<CoverageRun>& runs) {
    QStringList texts;
    for (const CoverageRun& run : runs)
        texts << CoverageModel::tr("seed %1 %2")
                     .arg(QString::number(run.seed), run.state ? stateWord(*run.state) : CoverageModel::tr("missing"));
    return texts.join(QStringLiteral(", "));
}

CoverageModel::CoverageModel(QObject* parent)
    : QAbstractTableModel(parent) {}

/// With one factor its levels are rows. Else columns take about half of the factors from the end, as long as they stay
/// few.
std::size_t CoverageModel::rowFactors() const {
    const std::size_t n = m_coverage.factors.size();
    std::size_t columns = 1;
    std::size_t rows = n;
    while (rows > 1) {
        columns *= m_coverage.factors[rows - 1].levels.size();
        if (columns > static_cast<std::size_t>(kMostCoverageColumns))
            break;
        --rows;
        if (2 * (n - rows) >= n - 1)
            break;
    }
    return rows;
}

void CoverageModel::setCoverage(const Coverage& coverage) {
    if (coverage == m_coverage)
        return;
    const bool sameDesign =
        std::ranges::equal(coverage.cells, m_coverage.cells, {}, &CoverageCell::levels, &CoverageCell::levels) &&
        coverage.factors == m_coverage.factors;
    if (sameDesign) {
        m_coverage = coverage;
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_coverage = coverage;
    m_rows.clear();
    m_columns.clear();
    m_places.clear();
    const std::size_t rows = rowFactors();
    for (std::size_t i = 0; i < m_coverage.cells.size(); ++i) {
        const CoverageCell& cell = m_coverage.cells[i];
        QString row = levelsText(cell, 0, rows);
        if (cell.control)
            row = row.isEmpty() ? tr("shuffled labels") : tr("%1, shuffled labels").arg(row);
        const int r = placeOf(m_rows, row.isEmpty() ? tr("Runs") : row);
        const int c = placeOf(m_columns, levelsText(cell, rows, cell.levels.size()));
        m_places.resize(std::max(m_places.size(), static_cast<std::size_t>(r) + 1));
        auto& places = m_places[static_cast<std::size_t>(r)];
        places.resize(std::max(places.size(), static_cast<std::size_t>(c) + 1), -1);
        places[static_cast<std::size_t>(c)] = static_cast<int>(i);
    }
    endResetModel();
}

const std::vector<CoverageRun>* CoverageModel::runsAt(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const auto& places = m_places[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= places.size() || places[column] < 0)
        return nullptr;
    return &m_coverage.cells[static_cast<std::size_t>(places[column])].runs;
}

int CoverageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const {
    const auto* runs = runsAt(index);
    if (runs == nullptr)
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(coverageRunsText(*runs));
    if (role == Qt::AccessibleTextRole)
        return coverageRunsText(*runs);
    return {};
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString& text = (orientation == Qt::Horizontal ? m_columns : m_rows)[section];
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

} // namespace etude
