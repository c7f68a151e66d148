// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_runs.h"

#include <algorithm>

namespace etude::cli {

Result<OpenedStudy> openStudy(const std::filesystem::path& project, const std::string& nameOrId) {
    auto database = ProjectDatabase::open({project});
    if (!database)
        return database.error();
    const auto id = database->findStudy(nameOrId);
    if (!id)
        return id.error();
    auto study = loadStudy(database->layout(), *id);
    if (!study)
        return study.error();
    return OpenedStudy{std::move(*database), std::move(*study)};
}

std::vector<std::string> runIds(const Study& study) {
    std::vector<std::string> ids;
    for (const RunSpec& spec : study.runs)
        ids.push_back(storedRunId(spec));
    return ids;
}

Result<std::string> namedRun(const Study& study, const std::string& named) {
    const std::vector<std::string> all = runIds(study);
    const auto begins = [&](const std::string& id) { return !named.empty() && id.starts_with(named); };
    const auto found = std::ranges::find_if(all, begins);
    if (found == all.end())
        return Error{ErrorKind::NotFound,
                     say("The study '%1' has no run '%2'; 'etude-cli study show' lists them.", study.name, named)};
    if (std::ranges::count_if(all, begins) > 1)
        return Error{ErrorKind::Invalid,
                     say("Several runs of the study '%1' begin with '%2'; give more of the id.", study.name, named)};
    return *found;
}

Result<std::vector<std::string>> namedRuns(const Study& study, const std::vector<std::string>& named) {
    std::vector<std::string> runs;
    for (const std::string& one : named) {
        auto run = namedRun(study, one);
        if (!run)
            return run.error();
        runs.push_back(std::move(*run));
    }
    return runs;
}

} // namespace etude::cli
