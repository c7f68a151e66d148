// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/queue_view.h"

#include <algorithm>

#include <QHeaderView>
#include <QScrollBar>
#include <QSet>
#include <QSortFilterProxyModel>

#include "widgets/experiments/progress_delegate.h"
#include "widgets/experiments/run_model.h"
#include "widgets/experiments/study_row_delegate.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kMostNameWidth = 320; // px
constexpr int kLeastNameWidth = 208;
constexpr int kIndentation = 2 * kGrid;

/// Runs are sorted within their studies, and these stay in the order of the queue.
class QueueProxy : public QSortFilterProxyModel {
protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        if (left.parent().isValid())
            return QSortFilterProxyModel::lessThan(left, right);
        return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
    }
};

/// A row, for longer than its index: a run in a study, or a study.
using RowKey = std::pair<QString, QString>;

RowKey keyOf(const QModelIndex& index) {
    return {index.data(RunModel::StudyIdRole).toString(), index.data(RunModel::RunIdRole).toString()};
}

} // namespace

struct QueueView::Parts {
    RunModel model;
    QueueProxy sorted;
    QSet<QString> known; ///< ids of studies that were shown
    bool columnsSized = false;
    bool showing = false; ///< the selection is being restored
};

struct QueueView::Seen {
    QSet<RowKey> selected;
    RowKey current;
    QSet<QString> unfolded;
    int scrolled = 0;
    bool currentInSight = false;
};

QueueView::QueueView(QWidget* parent)
    : QTreeView(parent)
    , m_parts(std::make_unique<Parts>()) {
    setObjectName(QStringLiteral("queueTable"));
    setAccessibleName(tr("Queue"));
    m_parts->sorted.setSourceModel(&m_parts->model);
    m_parts->sorted.setSortRole(RunModel::SortRole);
    setModel(&m_parts->sorted);
    setItemDelegate(new StudyRowDelegate(this));
    setItemDelegateForColumn(RunModel::Epochs, new ProgressDelegate(this));
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle); // what tells configurations apart may stand at the end
    setIndentation(kIndentation);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setSortIndicator(-1, Qt::AscendingOrder); // first: setSortingEnabled() sorts by what is indicated
    header()->setSortIndicatorClearable(true);          // a third click: the order of the queue again
    setSortingEnabled(true);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, [this](int section) { setDragEnabled(section < 0); });
}

QueueView::~QueueView() {
    m_parts->showing = true; // the end of the model is no news
}

const RunModel& QueueView::runs() const {
    return m_parts->model;
}

RunModel& QueueView::runs() {
    return m_parts->model;
}

void QueueView::showQueue(const ProjectSession* session) {
    bool isNew = false;
    const Seen before = seen();
    const auto reset = connect(&m_parts->model, &QAbstractItemModel::modelReset, this, [&] { isNew = true; });
    m_parts->showing = true;
    m_parts->model.update(session);
    disconnect(reset);
    if (isNew)
        restore(before);
    m_parts->showing = false;
    unfoldNewStudies();
    if (!selectionModel()->hasSelection())
        selectFirst();
    sizeColumns();
    Q_EMIT selectionMoved();
}

void QueueView::setLabels(const QHash<QString, QString>& labels) {
    m_parts->model.setLabels(labels);
}

QueueView::Seen QueueView::seen() const {
    Seen seen;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        seen.selected.insert(keyOf(index));
    seen.current = keyOf(currentIndex());
    for (int row = 0; row < model()->rowCount(); ++row)
        if (const QModelIndex study = model()->index(row, 0); isExpanded(study))
            seen.unfolded.insert(study.data(RunModel::StudyIdRole).toString());
    seen.scrolled = verticalScrollBar()->value();
    seen.currentInSight = viewport()->rect().intersects(visualRect(currentIndex()));
    return seen;
}

void QueueView::restore(const Seen& before) {
    QItemSelection selection;
    QModelIndex current;
    const auto take = [&](const QModelIndex& index) {
        const RowKey key = keyOf(index);
        if (before.selected.contains(key))
            selection.select(index, index);
        if (key == before.current)
            current = index;
    };
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex study = model()->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(study, before.unfolded.contains(keyOf(study).first));
        take(study);
        for (int run = 0; run < model()->rowCount(study); ++run)
            take(model()->index(run, 0, study));
    }
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    verticalScrollBar()->setValue(before.scrolled);
    if (current.isValid() && before.currentInSight)
        scrollTo(current);
}

void QueueView::unfoldNewStudies() {
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex study = model()->index(row, 0);
        const QString id = keyOf(study).first;
        if (m_parts->known.contains(id))
            continue;
        m_parts->known.insert(id);
        setExpanded(study,
                    model()->rowCount() == 1 || m_parts->model.tallyAt(m_parts->sorted.mapToSource(study)).isOpen());
    }
}

void QueueView::selectFirst() {
    const RunModel& runs = m_parts->model;
    const QModelIndex first = runs.index(0, 0, runs.index(0, 0));
    for (int row = 0; row < runs.rowCount(); ++row) {
        const QModelIndex study = runs.index(row, 0);
        for (int run = 0; runs.tallyAt(study).running > 0 && run < runs.rowCount(study); ++run)
            if (runs.runAt(runs.index(run, 0, study))->state == RunState::Running)
                return selectRuns({runs.index(run, 0, study).data(RunModel::RunIdRole).toString()});
    }
    if (first.isValid())
        selectRuns({first.data(RunModel::RunIdRole).toString()});
}

/// Once, as soon as there are runs; then they are the user's.
void QueueView::sizeColumns() {
    if (m_parts->columnsSized || model()->rowCount() == 0 || !isVisible())
        return;
    m_parts->columnsSized = true;
    int others = 0; // but the notes, which have what is left
    for (int column = 0; column < RunModel::Message; ++column) {
        resizeColumnToContents(column);
        others += column == RunModel::Configuration ? 0 : columnWidth(column);
    }
    const int most = std::clamp(viewport()->width() - others, kLeastNameWidth, kMostNameWidth);
    setColumnWidth(RunModel::Configuration, std::min(columnWidth(RunModel::Configuration), most));
}

void QueueView::showEvent(QShowEvent* event) {
    QTreeView::showEvent(event);
    QMetaObject::invokeMethod(this, &QueueView::sizeColumns, Qt::QueuedConnection); // when it has its width
}

QModelIndexList QueueView::selectedPlaces() const {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex& index) {
        const bool isRun = index.parent().isValid();
        return std::pair(isRun ? index.parent().row() : index.row(), isRun ? index.row() : -1);
    });
    for (QModelIndex& row : rows)
        row = m_parts->sorted.mapToSource(row);
    return rows;
}

QModelIndex QueueView::currentPlace() const {
    const QModelIndex current = currentIndex();
    return selectionModel()->isRowSelected(current.row(), current.parent())
               ? m_parts->sorted.mapToSource(current.siblingAtColumn(0))
               : QModelIndex();
}

void QueueView::selectRuns(const QStringList& runIds) {
    QItemSelection selection;
    for (const QString& id : runIds)
        if (const QModelIndex place = m_parts->sorted.mapFromSource(m_parts->model.placeOf(id)); place.isValid()) {
            setExpanded(place.parent(), true);
            selection.select(place, place);
        }
    if (selection.isEmpty())
        return;
    selectionModel()->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(selection.indexes().front());
}

void QueueView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTreeView::selectionChanged(selected, deselected);
    if (m_parts && !m_parts->showing)
        Q_EMIT selectionMoved();
}

void QueueView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (m_parts && !m_parts->showing)
        Q_EMIT selectionMoved();
}

} // namespace etude
