// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/experiment/queue_order.h"
#include "engine/experiment/study.h"

namespace etude {

/// A study as a scheduler goes through it.
struct QueuedStudy {
    std::string id;
    std::string name;
    std::vector<RunSpec> runs;
    std::vector<std::string> runIds;           ///< of `runs`
    std::map<std::string, std::size_t> places; ///< of the ids in both
    StudyOrder order;
    std::vector<std::size_t> inOrder; ///< places of the runs in the order of the queue, removed ones too
};

/// The studies of a project in the order of its queue. A study's file is read once, since it never changes.
class QueueList {
public:
    /// Of one study alone, or of all.
    QueueList(ProjectLayout project, std::optional<std::string> study)
        : m_project(std::move(project))
        , m_study(std::move(study)) {}

    /// Reads what is new. An error if the one study, or the list of all, cannot be read.
    [[nodiscard]] Result<void> refresh();
    /// In the order of the queue: none while queue.json cannot be read.
    [[nodiscard]] const std::vector<const QueuedStudy*>& studies() const { return m_inOrder; }
    /// What could not be read, each told once.
    [[nodiscard]] std::vector<Sentence> takeProblems() { return std::exchange(m_problems, {}); }

private:
    [[nodiscard]] Result<std::vector<std::string>> studyIds();
    void arrange(const QueueOrder& queue);
    void tellOnce(const Sentence& problem);

    ProjectLayout m_project;
    std::optional<std::string> m_study;
    std::set<std::string> m_files;         ///< names in studies/ when they were listed last
    std::vector<std::string> m_byCreation; ///< ids of these studies
    std::map<std::string, QueuedStudy> m_studies;
    std::vector<const QueuedStudy*> m_inOrder;
    std::set<std::string> m_told;
    std::vector<Sentence> m_problems;
};

} // namespace etude
