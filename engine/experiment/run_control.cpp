// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/run_control.h"

#include <filesystem>
#include <map>
#include <set>

#include "engine/experiment/run_folder.h"
#include "engine/experiment/study.h"

namespace etude {

namespace {

/// Whether a folder that cannot be opened for this reason is one that claim() makes.
bool isUnclaimed(const Error& error) {
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Corrupt;
}

/// Specifications of those of the runs that a study names; studies that cannot be read are passed over.
Result<std::map<std::string, RunSpec>> specsOf(const ProjectLayout& project, std::set<std::string> runIds) {
    std::map<std::string, RunSpec> specs;
    if (runIds.empty())
        return specs;
    const auto studies = listStudies(project);
    if (!studies)
        return studies.error();
    for (const std::string& id : *studies) {
        const auto study = loadStudy(project, id);
        if (!study)
            continue;
        for (const RunSpec& spec : study->runs)
            if (std::string run = storedRunId(spec); runIds.erase(run) > 0)
                specs.emplace(std::move(run), spec);
        if (runIds.empty())
            break;
    }
    return specs;
}

/// The folders of runs that may have none yet.
class ClaimedFolders {
public:
    ClaimedFolders(const ProjectLayout& project, std::span<const std::string> runIds)
        : m_project(project) {
        std::set<std::string> unclaimed;
        for (const std::string& id : runIds)
            if (const auto folder = RunFolder::open(project.run(id)); !folder && isUnclaimed(folder.error()))
                unclaimed.insert(id);
        m_specs = specsOf(project, std::move(unclaimed));
    }

    [[nodiscard]] Result<RunFolder> folder(const std::string& id) const {
        auto opened = RunFolder::open(m_project.run(id));
        if (opened || !isUnclaimed(opened.error()))
            return opened;
        if (!m_specs)
            return m_specs.error();
        const auto spec = m_specs->find(id);
        if (spec != m_specs->end())
            return RunFolder::claim(m_project, spec->second);
        if (opened.error().kind == ErrorKind::Corrupt)
            return opened;
        return Error{ErrorKind::NotFound,
                     say("The project has neither a folder nor a study of the run %1; if a list shows it, rebuild "
                         "the database with 'etude-cli project rebuild'.",
                         id)};
    }

private:
    const ProjectLayout& m_project;
    Result<std::map<std::string, RunSpec>> m_specs;
};

/// Whether the run was cancelled now.
Result<bool> cancel(const RunFolder& folder) {
    const RunState state = folder.state();
    if ((!canCancel(state) && state != RunState::Stopped) || folder.cancelRequested())
        return false;
    if (folder.retryRequested())
        if (auto taken = folder.clearRetry(); !taken || folder.state() == RunState::Failed)
            return taken ? Result<bool>(true) : taken.error();
    const auto asked = folder.requestCancel();
    return asked ? Result<bool>(true) : asked.error();
}

/// Whether the run is to be tried again, or no longer cancelled, since now.
Result<bool> retry(const RunFolder& folder) {
    const RunState state = folder.state();
    if (state == RunState::Running || state == RunState::Finished)
        return false;
    const bool cancelled = folder.cancelRequested();
    if (cancelled)
        if (auto cleared = folder.clearCancel(); !cleared)
            return cleared.error();
    const bool ended = state == RunState::Failed || state == RunState::Interrupted;
    if (!ended || folder.retryRequested())
        return cancelled;
    const auto asked = folder.requestRetry();
    return asked ? Result<bool>(true) : asked.error();
}

} // namespace

bool canCancel(RunState state) {
    return isWaiting(state) || state == RunState::Running;
}

bool canResume(RunState state) {
    return state == RunState::Stopped || state == RunState::Failed || state == RunState::Interrupted;
}

bool isWaiting(RunState state) {
    return state == RunState::Queued || state == RunState::Interrupted;
}

bool hasBegun(const ProjectLayout& project, const std::string& runId) {
    std::error_code hidden;
    return std::filesystem::exists(project.run(runId) / "events.jsonl", hidden);
}

RunControlReport cancelRuns(const ProjectLayout& project, std::span<const std::string> runIds) {
    RunControlReport report;
    const ClaimedFolders folders(project, runIds);
    for (const std::string& id : runIds) {
        const auto folder = folders.folder(id);
        const auto cancelled = folder ? cancel(*folder) : folder.error();
        if (!cancelled)
            report.problems.push_back(cancelled.error().sentence);
        else if (*cancelled)
            ++report.changed;
    }
    return report;
}

RunControlReport retryRuns(const ProjectLayout& project, std::span<const std::string> runIds) {
    RunControlReport report;
    for (const std::string& id : runIds) {
        const auto folder = RunFolder::open(project.run(id));
        if (!folder && folder.error().kind == ErrorKind::NotFound)
            continue; // it waits
        const auto changed = folder ? retry(*folder) : folder.error();
        if (!changed)
            report.problems.push_back(changed.error().sentence);
        else if (*changed)
            ++report.changed;
    }
    return report;
}

RunControlReport resumeRuns(const ProjectLayout& project, std::span<const std::string> runIds) {
    RunControlReport report;
    for (const std::string& id : runIds) {
        const auto folder = RunFolder::open(project.run(id));
        if (!folder && folder.error().kind == ErrorKind::NotFound)
            continue; // it waits
        const bool cancelled = folder && folder->cancelRequested();
        const auto cleared = !folder ? folder.error() : cancelled ? folder->clearCancel() : Result<void>();
        if (!cleared)
            report.problems.push_back(cleared.error().sentence);
        else if (cancelled)
            ++report.changed;
    }
    return report;
}

} // namespace etude
