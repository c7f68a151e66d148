// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <list>
#include <string>
#include <vector>

#include "engine/core/project_layout.h"
#include "engine/experiment/study_end.h"
#include "engine/experiment/worker_process.h"

namespace etude::cli {

/// Shows a notification on this user's desktop: org.freedesktop.Notifications on the session bus (Desktop
/// Notifications Specification 1.2). Waits at most two seconds. An error where there is no desktop.
[[nodiscard]] Result<void> notifyDesktop(const std::string& summary, const std::string& body);

/// Tells people of studies' ends: on the desktop, and by a command of theirs.
class StudyEndNotice {
public:
    struct Choice {
        bool desktop = false;
        std::string command; ///< for the shell; empty for none
    };
    StudyEndNotice(ProjectLayout project, Choice choice)
        : m_project(std::move(project))
        , m_choice(std::move(choice)) {}

    /// Starts the command, which the scheduler does not wait for: `sh -c`, with ETUDE_PROJECT (its folder),
    /// ETUDE_STUDY (its name), ETUDE_STUDY_ID, ETUDE_FINISHED, ETUDE_FAILED, ETUDE_CANCELLED, ETUDE_WAITING (numbers
    /// of runs) and ETUDE_MESSAGE (a sentence) in its environment, no input, and its output in the project's
    /// scheduler.log. Returns what went wrong.
    [[nodiscard]] std::vector<Sentence> tell(const StudyEnd& end);
    /// Waits for the commands, a minute in all, and returns which of them failed or still work.
    [[nodiscard]] std::vector<Sentence> finish();

private:
    struct Command {
        WorkerProcess process;
        std::string study;
    };
    ProjectLayout m_project;
    Choice m_choice;
    std::list<Command> m_commands;
};

} // namespace etude::cli
