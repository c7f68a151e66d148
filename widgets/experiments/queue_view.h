// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QHash>
#include <QStringList>
#include <QTreeView>

#include "widgets/models/project_session.h"

namespace etude {

class RunModel;

/// The queue: studies that fold, with their runs, in the order of the queue or, after a click on a head, with the runs
/// of each study sorted. What was folded, selected and seen stays so as the queue changes. GUI thread only.
class QueueView : public QTreeView {
    Q_OBJECT
public:
    explicit QueueView(QWidget* parent = nullptr);
    ~QueueView() override;

    /// Shows what the session knows now; null for none. A study that was not seen before is unfolded if something of it
    /// is not finished, or if it is the only one. Selects a run if there is none selected: one that works, else the
    /// first.
    void showQueue(const ProjectSession* session);
    /// The words for configurations (RunModel::setLabels).
    void setLabels(const QHash<QString, QString>& labels);
    [[nodiscard]] const RunModel& runs() const;
    [[nodiscard]] RunModel& runs();

    /// Places in runs(): the rows that are selected, in the order in which they are seen.
    [[nodiscard]] QModelIndexList selectedPlaces() const;
    /// The place in runs() that has the keyboard; invalid if it is not selected.
    [[nodiscard]] QModelIndex currentPlace() const;
    /// Selects runs, and unfolds their studies.
    void selectRuns(const QStringList& runIds);

Q_SIGNALS:
    void selectionMoved(); ///< what is selected, or what has the keyboard

protected:
    void showEvent(QShowEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    struct Seen;
    [[nodiscard]] Seen seen() const;
    void restore(const Seen& before);
    void unfoldNewStudies();
    void selectFirst();
    void sizeColumns();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
