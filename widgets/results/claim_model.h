// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractTableModel>
#include <QColor>
#include <QString>

#include "engine/analysis/claims.h"

namespace etude {

/// "Reproduced", "Contradicted", "Inconclusive" or "Not run yet".
[[nodiscard]] QString claimVerdictName(ClaimVerdict verdict);
/// Readable on a page; none where the text's own will do.
[[nodiscard]] std::optional<QColor> claimVerdictColor(ClaimVerdict verdict);

/// What stands in a row: a claim with the number that decides it, or one of its parts.
struct ClaimRow {
    QString name;
    ClaimUnit unit = ClaimUnit::Auc;
    ClaimPart part;
    ClaimVerdict verdict = ClaimVerdict::NotRun;
    bool isDeciding = false; ///< set in bold

    bool operator==(const ClaimRow&) const = default;
};

/// A row for each claim, with its deciding part's numbers.
[[nodiscard]] std::vector<ClaimRow> claimRows(const ClaimsBoard& board);
/// A row for each part, in the window's words.
[[nodiscard]] std::vector<ClaimRow> claimPartRows(const Claim& claim);

/// Claims, or the parts of one, as a table. Verdicts have their colours. GUI thread only.
class ClaimModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Found, Interval, Seeds, Outcome, ColumnCount };

    explicit ClaimModel(QString nameTitle, QObject* parent = nullptr);

    void setRows(std::vector<ClaimRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString m_nameTitle;
    std::vector<ClaimRow> m_rows;
};

} // namespace etude
