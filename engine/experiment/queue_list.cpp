// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/queue_list.h"

#include <filesystem>

namespace etude {

namespace {

QueuedStudy queued(Study study) {
    QueuedStudy queued{std::move(study.id), std::move(study.name), std::move(study.runs), {}, {}, {}, {}};
    for (const RunSpec& run : queued.runs) {
        queued.places.try_emplace(storedRunId(run), queued.runIds.size());
        queued.runIds.push_back(storedRunId(run));
    }
    return queued;
}

} // namespace

Result<void> QueueList::refresh() {
    const auto ids = studyIds();
    if (!ids)
        return ids.error();
    std::vector<std::string> read;
    for (const std::string& id : *ids) {
        if (!m_studies.contains(id)) {
            auto study = loadStudy(m_project, id);
            if (!study && m_study)
                return study.error();
            if (!study) {
                tellOnce(study.error().sentence);
                continue;
            }
            m_studies.emplace(id, queued(std::move(*study)));
        }
        read.push_back(id);
    }
    const auto queue = loadQueueOrder(m_project);
    m_inOrder.clear();
    if (!queue) {
        tellOnce(say("%1 No run was started.", queue.error().sentence));
        return {};
    }
    for (const std::string& id : studiesInOrder(*queue, std::move(read)))
        m_inOrder.push_back(&m_studies.at(id));
    arrange(*queue);
    return {};
}

/// The list of all is made only when files came or went: it reads them.
Result<std::vector<std::string>> QueueList::studyIds() {
    if (m_study)
        return std::vector{*m_study};
    std::set<std::string> files;
    std::error_code failure; // listStudies() tells it
    for (std::filesystem::directory_iterator entry(m_project.studies(), failure), end; !failure && entry != end;
         entry.increment(failure))
        files.insert(entry->path().filename().string());
    if (!failure && files == m_files)
        return m_byCreation;
    auto ids = listStudies(m_project);
    if (!ids)
        return ids;
    m_files = std::move(files);
    m_byCreation = *ids;
    return ids;
}

void QueueList::arrange(const QueueOrder& queue) {
    for (auto& [id, study] : m_studies) {
        const StudyOrder& order = queue.of(id);
        if (study.order == order && study.inOrder.size() == study.runs.size())
            continue;
        study.order = order;
        study.inOrder.clear();
        for (const std::string& run : runsInOrder(order, study.runIds))
            study.inOrder.push_back(study.places.at(run));
    }
}

void QueueList::tellOnce(const Sentence& problem) {
    if (m_told.insert(problem.english()).second)
        m_problems.push_back(problem);
}

} // namespace etude
