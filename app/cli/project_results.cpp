// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_results.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/cli/console.h"

namespace etude::cli {

Result<ProjectDatabase> openIngested(const std::filesystem::path& project) {
    auto database = ProjectDatabase::open({project});
    if (!database)
        return database.error();
    if (auto read = database->ingest(); !read)
        return read.error();
    return database;
}

Result<ProjectResults> readResults(const std::filesystem::path& project, const std::string& study) {
    auto database = openIngested(project);
    if (!database)
        return database.error();
    std::string id;
    if (!study.empty()) {
        auto found = database->findStudy(study);
        if (!found)
            return found.error();
        id = std::move(*found);
    }
    auto runs = database->results();
    if (!runs)
        return runs.error();
    auto datasets = database->datasets();
    if (!datasets)
        return datasets.error();
    return ProjectResults{std::move(*database), id, runsOfStudy(*runs, id), std::move(*runs), std::move(*datasets)};
}

Result<std::string> findConfiguration(std::span<const RunResult> runs, const std::string& beginning) {
    std::set<std::string> found;
    for (const RunResult& run : runs)
        if (run.configuration.starts_with(beginning))
            found.insert(run.configuration);
    if (found.size() == 1)
        return *found.begin();
    if (found.empty())
        return Error{ErrorKind::NotFound,
                     say("No configuration of the project has an id that begins with '%1'; `etude-cli results --json` "
                         "gives them.",
                         beginning)};
    return Error{ErrorKind::Invalid,
                 say("%1 configurations have ids that begin with '%2'; give more of it.", found.size(), beginning)};
}

Result<const RunResult*> findRun(std::span<const RunResult> runs, const std::string& beginning) {
    const auto begins = [&](const RunResult& run) { return run.run.starts_with(beginning); };
    const auto found = std::ranges::find_if(runs, begins);
    if (found == runs.end())
        return Error{
            ErrorKind::NotFound,
            say("No run is called '%1'; 'etude-cli results --csv --runs --columns run' lists them.", beginning)};
    if (std::find_if(found + 1, runs.end(), begins) != runs.end())
        return Error{ErrorKind::Invalid, say("Several runs begin with '%1'; give more of the id.", beginning)};
    return &*found;
}

std::string controlText(const ResultGroup& group) {
    const std::string name = "The label-shuffle control '" + printable(group.label) + "'";
    const auto holds = group.holdsChance();
    if (!holds)
        return name + " needs two finished seeds or more before its interval says anything.";
    return name + (*holds
                       ? " is at chance, as it should be: its interval contains 0.5."
                       : " is not at chance: its interval does not contain 0.5. That happens once in twenty times; if "
                         "more seeds say the same, labels leak into the input or the test.");
}

void addUntaggedTests(std::vector<Sentence>& cautions, std::span<const DatasetRow> datasets,
                      std::span<const RunResult> runs) {
    for (Sentence& sentence : untaggedTests(datasets, runs))
        if (std::ranges::find(cautions, sentence) == cautions.end())
            cautions.push_back(std::move(sentence));
}

Json levelsJson(std::span<const FieldLeaf> levels) {
    Json object = Json::object();
    for (const FieldLeaf& level : levels)
        object[level.path] =
            level.applies ? std::visit([](const auto& value) { return Json(value); }, level.value) : Json();
    return object;
}

} // namespace etude::cli
