// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/clip_model.h"

#include <utility>

#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kRankDecimals = 3;

} // namespace

ClipModel::ClipModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void ClipModel::setClips(const ComparedTagsPointer& compared, std::vector<ClipChange> clips) {
    beginResetModel();
    m_compared = compared;
    m_clips = std::move(clips);
    endResetModel();
}

const Track& ClipModel::track(const ClipChange& clip) const {
    return m_compared->tests.dataset.tracks[clip.track];
}

int ClipModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_clips.size());
}

int ClipModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClipModel::text(const ClipChange& clip, int column) const {
    switch (column) {
    case Clip:
        return toQt(track(clip).path);
    case HasTag:
        return clip.hasTag ? tr("yes") : tr("no");
    case RankA:
        return decimalText(clip.rankA, kRankDecimals);
    case RankB:
        return decimalText(clip.rankB, kRankDecimals);
    default:
        return signedText(clip.gain(), kRankDecimals);
    }
}

QVariant ClipModel::sortKey(const ClipChange& clip, int column) const {
    switch (column) {
    case Clip:
        return toQt(track(clip).path);
    case HasTag:
        return clip.hasTag;
    case RankA:
        return clip.rankA;
    case RankB:
        return clip.rankB;
    default:
        return clip.gain();
    }
}

QVariant ClipModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ClipChange& of = clip(index.row());
    const bool isText = index.column() == Clip || index.column() == HasTag;
    switch (role) {
    case Qt::DisplayRole:
        return text(of, index.column());
    case kSortRole:
        return sortKey(of, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        return isText ? QFont() : numberFont();
    case Qt::ToolTipRole: {
        if (index.column() != Clip)
            return {};
        const Track& named = track(of);
        return plainToolTip(named.artist.empty() ? toQt(named.path)
                                                 : tr("%1, of %2").arg(toQt(named.path), toQt(named.artist)));
    }
    default:
        return {};
    }
}

QVariant ClipModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const QString rank = tr("The share of the other clips of the test that score lower for the tag, the mean over the "
                            "side's runs.");
    switch (role) {
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter |
                                (section == Clip || section == HasTag ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return QStringList{QString(), tr("Whether the clip has the tag."), rank, rank,
                           tr("How much nearer A brings the clip to where it belongs: above where it has the tag, else "
                              "below.")}
            .value(section);
    case Qt::DisplayRole:
        return QStringList{tr("Clip"), tr("Has it"), tr("Rank A"), tr("Rank B"), tr("Gain")}.value(section);
    default:
        return {};
    }
}

} // namespace etude
