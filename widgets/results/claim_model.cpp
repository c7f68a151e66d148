// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/claim_model.h"

#include <utility>

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include "widgets/forms/run_words.h"
#include "widgets/models/told.h"
#include "widgets/results/figure_parts.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kGreen = 2; ///< Okabe and Ito's bluish green among the configurations' colours

QString numberText(const ClaimRow& row, double value) {
    const auto& interval = row.part.interval;
    const QString number = told(claimNumber(row.unit, value, interval ? interval->second - interval->first : 0.0));
    return row.unit == ClaimUnit::Factor ? ClaimModel::tr("× %1").arg(number) : number;
}

QString cellText(const ClaimRow& row, int column) {
    const ClaimPart& part = row.part;
    switch (column) {
    case ClaimModel::Name:
        return row.name;
    case ClaimModel::Found:
        return part.estimate ? numberText(row, *part.estimate) : QStringLiteral("–");
    case ClaimModel::Interval:
        return part.interval ? ClaimModel::tr("%1 to %2")
                                   .arg(numberText(row, part.interval->first), numberText(row, part.interval->second))
                             : QStringLiteral("–");
    case ClaimModel::Seeds:
        return QLocale().toString(static_cast<qulonglong>(part.n));
    default:
        return claimVerdictName(row.verdict);
    }
}

bool isText(int column) {
    return column == ClaimModel::Name || column == ClaimModel::Outcome;
}

QString partName(const ClaimWhere& where) {
    QStringList words;
    if (where.compared.size() == 2)
        words << ClaimModel::tr("%1 − %2").arg(runLevelsText({where.compared[0]}), runLevelsText({where.compared[1]}));
    if (!where.levels.empty())
        words << runLevelsText(where.levels);
    if (where.quantity)
        words << told(*where.quantity);
    return words.isEmpty() ? ClaimModel::tr("All of it") : words.join(QStringLiteral(", "));
}

} // namespace

QString claimVerdictName(ClaimVerdict verdict) {
    switch (verdict) {
    case ClaimVerdict::Reproduced:
        return ClaimModel::tr("Reproduced");
    case ClaimVerdict::Contradicted:
        return ClaimModel::tr("Contradicted");
    case ClaimVerdict::Inconclusive:
        return ClaimModel::tr("Inconclusive");
    default:
        return ClaimModel::tr("Not run yet");
    }
}

std::optional<QColor> claimVerdictColor(ClaimVerdict verdict) {
    const QPalette palette = QGuiApplication::palette();
    switch (verdict) {
    case ClaimVerdict::Reproduced:
        return readableColor(configurationColor(kGreen), palette.color(QPalette::Base));
    case ClaimVerdict::Contradicted:
        return failureColor(palette);
    case ClaimVerdict::NotRun:
        return quietTextColor(palette);
    default:
        return {};
    }
}

std::vector<ClaimRow> claimRows(const ClaimsBoard& board) {
    std::vector<ClaimRow> rows;
    for (const Claim& claim : board.claims)
        rows.push_back({told(claim.statement), claim.unit, claim.decidingPart(), claim.verdict});
    return rows;
}

std::vector<ClaimRow> claimPartRows(const Claim& claim) {
    std::vector<ClaimRow> rows;
    for (std::size_t i = 0; i < claim.parts.size(); ++i)
        rows.push_back({partName(claim.parts[i].where), claim.unit, claim.parts[i], claim.parts[i].verdict,
                        claim.parts.size() > 1 && i == claim.deciding});
    return rows;
}

ClaimModel::ClaimModel(QString nameTitle, QObject* parent)
    : QAbstractTableModel(parent)
    , m_nameTitle(std::move(nameTitle)) {}

void ClaimModel::setRows(std::vector<ClaimRow> rows) {
    if (rows.size() == m_rows.size()) { // the selection stays
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ClaimModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ClaimRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? QVariant(plainToolTip(row.name)) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole:
        if (const auto color = claimVerdictColor(row.verdict); color && index.column() == Outcome)
            return *color;
        return {};
    case Qt::FontRole: {
        QFont font = isText(index.column()) ? QFont() : numberFont();
        font.setBold(row.isDeciding || index.column() == Outcome);
        return font;
    }
    default:
        return {};
    }
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isText(section) ? Qt::AlignLeft : Qt::AlignRight));
    const QStringList titles{m_nameTitle, tr("Found"), tr("95 % CI"), tr("Seeds"), tr("Verdict")};
    const QStringList notes{QString(),
                            tr("The difference in test AUC, or how many times; of several settings, that of the one "
                               "on which the verdict hangs."),
                            tr("Two-sided, over seeds."),
                            tr("Of runs with a result; where two are compared, those that both have."),
                            tr("By the rule beside it, which is of the interval, never of the mean alone.")};
    if (role == Qt::ToolTipRole)
        return notes.value(section);
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace etude
