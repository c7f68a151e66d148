// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "engine/experiment/queue_control.h"
#include "widgets/experiments/queue_selection.h"
#include "widgets/models/project_session.h"

class QAction;

namespace etude {

class QueueView;

/// What can be done to the rows that are selected in the queue: actions with their keys, which are its context menu,
/// and what dragging does. All of it works while a scheduler does. What takes a run its turn, or changes the order, can
/// be undone, the last change first. GUI thread only.
class QueueActions : public QObject {
    Q_OBJECT
public:
    /// A child of the view.
    explicit QueueActions(QueueView* view);
    ~QueueActions() override;

    /// The session must outlive this or be replaced; null for none.
    void setSession(ProjectSession* session);
    /// To be called after the queue changed.
    void update();

    [[nodiscard]] QAction* cancel() const;
    [[nodiscard]] QAction* resume() const;
    [[nodiscard]] QAction* undo() const;
    /// Starts, pauses or resumes the queue as a whole, whichever can be done now; invisible if none can.
    [[nodiscard]] QAction* wholeQueue() const;
    /// Lets the runs at work finish and starts no other, or takes that back; disabled if none is at work.
    [[nodiscard]] QAction* wholeQueueLater() const;

    /// Takes runs up again that failed, were cancelled or taken out of the queue, and starts the queue.
    void takeUp(const std::vector<std::string>& runs);

Q_SIGNALS:
    /// What was done last; empty after it was undone.
    void done(const QString& notice);
    void failed(const QString& sentence);

private:
    struct Parts;
    using Ids = std::vector<std::string>;
    using Work = std::function<Result<RunControlReport>(const ProjectLayout&)>;
    /// What is told of a change of so many runs or studies.
    using Notice = std::function<QString(int changed)>;

    // The actions and the menu (queue_menu.cpp)
    void makeActions();
    QAction* add(const char* name, const QString& icon, const QString& text, void (QueueActions::*slot)());
    void addMoves();
    void addPriorities();
    void addPolicies();
    void updateWholeQueue();
    void showMenu(const QPoint& place);

    // What they do (queue_actions.cpp)
    [[nodiscard]] QueueSelection selection() const;
    /// Does it in the session's thread. Undoing it takes queue.json back and takes up the runs that it cancels.
    void perform(const Work& work, const Notice& notice, const Ids& cancels = {}, bool start = false);
    void cancelSelected();
    void resumeSelected();
    void removeSelected();
    void deleteSelected();
    void pauseSelected();
    void setPriorityOfSelected(int priority);
    void setPolicyOfSelected(OnFailure policy);
    void changeWholeQueue();
    void takeBackLast();
    /// Up (-1) or down (1), by one place or to the end.
    void move(int direction, bool toTheEnd);
    void placeRuns(const std::string& study, const Ids& runs, const std::optional<std::string>& before);
    void placeStudiesAt(const Ids& studies, const std::optional<std::string>& before);
    void setPaused(const Ids& studies, bool paused);
    void pauseSelectedLater();
    void pauseWholeQueueLater();
    void pauseLater(const Ids& studies);
    [[nodiscard]] Ids studiesThat(const std::function<bool(const StudyTally&, const StudyOrder&)>& test) const;

    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
