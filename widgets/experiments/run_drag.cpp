// SPDX-License-Identifier: GPL-3.0-or-later
// How rows of RunModel are dragged to another place.
#include "widgets/experiments/run_model.h"

#include <algorithm>

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace etude {

namespace {

QString dragType() {
    return QStringLiteral("application/x-etude-queue");
}

/// Studies, or runs of one study.
struct Dragged {
    QStringList studies;
    QString study; ///< of the runs
    QStringList runs;
};

Dragged dragged(const QMimeData& data) {
    Dragged found;
    QDataStream stream(data.data(dragType()));
    stream >> found.studies >> found.study >> found.runs;
    return found;
}

} // namespace

Qt::ItemFlags RunModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the studies
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool inStudy = !index.data(StudyIdRole).toString().isEmpty();
    if (runAt(index) != nullptr)
        return flags | Qt::ItemNeverHasChildren |
               (inStudy && index.data(WaitsRole).toBool() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
    return flags | (inStudy ? Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

QStringList RunModel::mimeTypes() const {
    return {dragType()};
}

/// Studies if one is among them, else the runs of the first one's study.
QMimeData* RunModel::mimeData(const QModelIndexList& indexes) const {
    QModelIndexList rows;
    std::ranges::copy_if(indexes, std::back_inserter(rows),
                         [](const QModelIndex& index) { return index.column() == 0; });
    std::ranges::sort(rows, {}, [](const QModelIndex& index) { return index.row(); });
    Dragged found;
    for (const QModelIndex& index : rows)
        if (runAt(index) == nullptr)
            found.studies << index.data(StudyIdRole).toString();
    for (const QModelIndex& index : rows) {
        const QString study = index.data(StudyIdRole).toString();
        if (runAt(index) == nullptr || !found.studies.isEmpty() || (!found.runs.isEmpty() && study != found.study))
            continue;
        found.study = study;
        found.runs << index.data(RunIdRole).toString();
    }
    if (found.studies.isEmpty() && found.runs.isEmpty())
        return nullptr;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << found.studies << found.study << found.runs;
    auto* data = new QMimeData;
    data->setData(dragType(), bytes);
    return data;
}

/// Runs stay in their study.
bool RunModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int /*row*/, int /*column*/,
                               const QModelIndex& parent) const {
    if (action != Qt::MoveAction || !data->hasFormat(dragType()))
        return false;
    const Dragged found = dragged(*data);
    return found.runs.isEmpty() || (parent.isValid() && parent.data(StudyIdRole).toString() == found.study);
}

bool RunModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                            const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Dragged found = dragged(*data);
    if (!found.studies.isEmpty()) {
        const bool onStudy = parent.isValid();
        const int before = !onStudy ? row : parent.row() + (row > 0 ? 1 : 0);
        const bool atEnd = before < 0 || before >= rowCount();
        Q_EMIT studiesDropped(found.studies, atEnd ? QString() : study(before).id);
        return true;
    }
    const int before = std::max(row, 0); // on the study: to its beginning
    Q_EMIT runsDropped(found.study, found.runs,
                       before < rowCount(parent) ? index(before, 0, parent).data(RunIdRole).toString() : QString());
    return true;
}

} // namespace etude
