// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/effect_model.h"

#include <QLocale>

#include "engine/analysis/effects_text.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kSquareDecimals = 6;
constexpr int kRatioDecimals = 2;
constexpr int kOmegaDecimals = 3;

QString numberText(const std::optional<double>& value, int decimals) {
    return value ? decimalText(*value, decimals) : QStringLiteral("–");
}

QStringList termTexts(const QString& name, const EffectTerm& term, const QString& adjusted) {
    const bool told = term.degrees > 0;
    return {name,
            numberText(told ? std::optional(term.sumOfSquares) : std::nullopt, kSquareDecimals),
            QLocale().toString(term.degrees),
            numberText(term.f, kRatioDecimals),
            pValueText(term.p),
            adjusted,
            numberText(term.partialOmegaSquared, kOmegaDecimals)};
}

} // namespace

std::vector<std::string> factorLabels(const RunDesign& design) {
    std::vector<std::string> labels;
    for (const std::string& field : design.fields)
        labels.push_back(runFieldLabel(field).toStdString());
    return labels;
}

EffectModel::EffectModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void EffectModel::setEffects(const RunEffects& effects) {
    const std::vector<std::string> names = factorLabels(effects.design);
    beginResetModel();
    m_rows.clear();
    for (const EffectTerm& term : effects.effects.terms)
        m_rows << Row{termTexts(toQt(termLabel(term, names)), term, pValueText(term.adjustedP)), isSure(term)};
    m_rows << Row{termTexts(tr("Seed (block)"), effects.effects.seed, {})};
    m_rows << Row{{tr("Chance"),
                   numberText(effects.effects.residualSumOfSquares, kSquareDecimals),
                   QLocale().toString(effects.effects.residualDegrees),
                   {},
                   {},
                   {},
                   {}}};
    endResetModel();
}

int EffectModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EffectModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EffectModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.texts.value(index.column());
    case Qt::ToolTipRole: // names may be cut
        return index.column() == Term ? plainToolTip(row.texts.value(Term)) : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (index.column() == Term ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font = index.column() == Term ? QFont() : numberFont();
        font.setBold(row.sure);
        return font;
    }
    default:
        return {};
    }
}

QVariant EffectModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == Term ? Qt::AlignLeft : Qt::AlignRight));
    const QStringList titles{tr("Term"), tr("Sum of squares"), tr("df"),        tr("F"),
                             tr("p"),    tr("p (Holm)"),       tr("Partial ω²")};
    const QStringList notes{
        tr("A field by itself, or how far the effects of two are more than a sum. A click shows its means."),
        tr("Type II: by how much the term lessens what is left to chance, beside all terms that do not contain it."),
        tr("Degrees of freedom that these runs can tell."),
        tr("The term's mean square over that of chance."),
        tr("If the term had no effect, how often F would be as large."),
        tr("The same, adjusted for all terms by Holm's method. Bold below 0.05."),
        tr("How much of the variance that the other terms leave is the term's; at most 1, and below 0 where no effect "
           "is seen.")};
    if (role == Qt::ToolTipRole)
        return notes.value(section);
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace etude
