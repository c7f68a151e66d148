// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include "engine/core/project_layout.h"
#include "engine/experiment/stuck_run.h"
#include "engine/store/project_database.h"
#include "widgets/models/queued_runs.h"

namespace etude {

using DatasetPointer = std::shared_ptr<const Dataset>;

/// An open project as the window sees it: what its database holds, read anew about twice a second while runs are alive,
/// and requests, each with its own answer. All work with the database and the project's files happens on one thread,
/// the session's, one request after the other in the order in which they were asked. Lives in the GUI thread.
///
/// Destruction waits until what was asked before is done, and drops the answers: long work should listen to a stop
/// token, and its owner should request the stop first.
class ProjectSession : public QObject {
    Q_OBJECT
public:
    /// Opens (or, if `create`, makes) the project. Whether it is open is the answer to any request.
    ProjectSession(const ProjectLayout& project, bool create, QueuedRuns queued = QueuedRuns::Train,
                   QObject* parent = nullptr);
    ~ProjectSession() override;

    [[nodiscard]] const ProjectLayout& layout() const;

    /// As of the last changed(); empty before the first.
    [[nodiscard]] const QList<DatasetRow>& datasets() const;
    [[nodiscard]] const QList<StudyRow>& studies() const;
    [[nodiscard]] const QList<RunRow>& runs() const;
    [[nodiscard]] const QList<RunResult>& results() const;
    /// Studies and runs in the order in which a scheduler takes them.
    [[nodiscard]] const ProjectQueue& queue() const;
    [[nodiscard]] const WaitingRuns& waiting() const;
    /// Runs whose workers have told nothing for long; looked for every few seconds.
    [[nodiscard]] const std::vector<StuckRun>& stuck() const;
    /// Whether a scheduler works on the project, this window's or another's.
    [[nodiscard]] bool schedulerRunning() const;

    /// Calls `done(work(database))`: `work`, of (ProjectDatabase&) -> Result<T>, in the session's thread; `done`, of
    /// (Result<T>), in the GUI thread, unless the context or the session is gone. The context lives in the GUI thread.
    /// If the project could not be opened, the work is not done and the answer is the Error that says why.
    template <class Work, class Done>
    void ask(QObject* context, Work work, Done done) {
        post(request(context, std::move(work), std::move(done)), false);
    }
    /// The same for work that writes. Before the answer the project is read anew and changed() is emitted if something
    /// is new, also after a failure, which may have written something.
    template <class Work, class Done>
    void change(QObject* context, Work work, Done done) {
        post(request(context, std::move(work), std::move(done)), true);
    }

    /// Ingests what runs wrote and reads the database anew; changed() follows if something is new.
    void refresh();
    /// Starts the detached `etude-cli study run` of this project, unless one works. In work that was asked for.
    [[nodiscard]] Result<void> startScheduler();

    /// A small number for each configuration, by its first appearance in the queue: its colour, everywhere.
    [[nodiscard]] int configurationIndex(const QString& configurationId) const;

Q_SIGNALS:
    /// Work in the background, that nobody asked for, failed: watching, ingesting, or the scheduler. Nothing was lost.
    void failed(const QString& sentence);
    void changed(); ///< what was read of the project, or the scheduler's state

private:
    using Answer = std::function<void()>;
    using Request = std::function<Answer(const Result<ProjectDatabase*>&)>;

    template <class Work, class Done>
    [[nodiscard]] static Request request(QObject* context, Work work, Done done) {
        return [context = QPointer(context), work = std::move(work),
                done = std::move(done)](const Result<ProjectDatabase*>& database) mutable -> Answer {
            using Given = std::invoke_result_t<Work&, ProjectDatabase&>;
            auto given = std::make_shared<Given>(database ? work(**database) : Given(database.error()));
            return [context, given, done = std::move(done)]() mutable {
                if (context)
                    done(std::move(*given));
            };
        };
    }
    /// Runs a request in the session's thread and its answer here; reads the database anew between them if the request
    /// changes something.
    void post(Request request, bool changes);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
