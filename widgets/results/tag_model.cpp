// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/tag_model.h"

#include <algorithm>
#include <limits>

#include <QLocale>

#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"
#include "widgets/results/result_words.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kDecimals = 3; ///< of tables of means

QString areaText(const std::optional<double>& area) {
    return area ? decimalText(*area, kDecimals) : QString();
}

QString intervalText(const DeLongEstimate& estimate) {
    const auto [low, high] = estimate.interval();
    return TagModel::tr("%1 to %2").arg(signedText(low, kDecimals), signedText(high, kDecimals));
}

} // namespace

TagModel::TagModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void TagModel::setTags(const ComparedTagsPointer& compared) {
    if (compared == m_compared)
        return;
    beginResetModel();
    m_compared = compared;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const RankedTag& TagModel::tag(int row) const {
    return m_compared->tags[static_cast<std::size_t>(row)];
}

int TagModel::rowOf(const QString& name) const {
    if (!m_compared)
        return -1;
    const auto found = std::ranges::find(m_compared->tags, name.toStdString(), &RankedTag::name);
    return found == m_compared->tags.end() ? -1 : static_cast<int>(found - m_compared->tags.begin());
}

int TagModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_compared ? 0 : static_cast<int>(m_compared->tags.size());
}

int TagModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString TagModel::text(const RankedTag& tag, int column) const {
    const auto& difference = tag.deLong.difference;
    switch (column) {
    case Name:
        return toQt(tag.name);
    case Positives:
        return QLocale().toString(static_cast<qulonglong>(tag.deLong.positives));
    case AreaA:
        return areaText(tag.deLong.areaA);
    case AreaB:
        return areaText(tag.deLong.areaB);
    default:
        break;
    }
    if (!difference)
        return {};
    switch (column) {
    case Difference:
        return signedText(difference->value, kDecimals);
    case Interval:
        return intervalText(*difference);
    case P:
        return pValueText(difference->p());
    default:
        return pValueText(tag.deLong.falseDiscovery);
    }
}

QVariant TagModel::sortKey(int row, int column) const {
    const TagDeLong& of = tag(row).deLong;
    const auto orFirst = [](const std::optional<double>& value) {
        return value.value_or(-std::numeric_limits<double>::infinity());
    };
    const auto orLast = [](const std::optional<double>& p) {
        return p.value_or(std::numeric_limits<double>::infinity());
    };
    switch (column) {
    case Name:
        return toQt(tag(row).name);
    case Positives:
        return static_cast<qulonglong>(of.positives);
    case AreaA:
        return orFirst(of.areaA);
    case AreaB:
        return orFirst(of.areaB);
    case P:
        return orLast(of.difference ? of.difference->p() : std::nullopt);
    case FalseDiscovery:
        return orLast(of.falseDiscovery);
    default:
        return orFirst(of.difference ? std::optional(of.difference->value) : std::nullopt);
    }
}

QVariant TagModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RankedTag& of = tag(index.row());
    const bool isName = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole:
        return text(of, index.column());
    case kSortRole:
        return sortKey(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font = isName ? QFont() : numberFont();
        font.setBold(of.differs());
        return font;
    }
    case Qt::ToolTipRole:
        return isName ? QVariant(plainToolTip(toQt(of.name))) : QVariant();
    default:
        return {};
    }
}

QString TagModel::note(int column) const {
    const SideNames names = m_compared ? windowNames(*m_compared->comparison) : SideNames{};
    switch (column) {
    case Positives:
        return tr("Clips of the test set that have the tag.");
    case AreaA:
        return plainToolTip(tr("Test ROC-AUC of %1, the mean over its runs.").arg(toQt(names.a)));
    case AreaB:
        return plainToolTip(tr("Test ROC-AUC of %1, the mean over its runs.").arg(toQt(names.b)));
    case Difference:
        return tr("Test AUC of A less that of B.");
    case Interval:
        return tr("Of another test set of independent clips, by DeLong's method: paired, of the means over runs.");
    case P:
        return tr("That the true difference is 0, two-sided, by DeLong's method.");
    case FalseDiscovery:
        return tr("p adjusted over all tags by Benjamini and Hochberg's method: of the tags below 0.05, 5 % are wrong "
                  "on average. Bold below 0.05.");
    default:
        return {};
    }
}

QVariant TagModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return note(section);
    case Qt::DisplayRole:
        return QStringList{tr("Tag"),   tr("Clips"),   tr("AUC A"), tr("AUC B"),
                           tr("A − B"), tr("95 % CI"), tr("p"),     tr("p (FDR)")}
            .value(section);
    default:
        return {};
    }
}

} // namespace etude
