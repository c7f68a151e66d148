// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/project_copy.h"

#include <vector>

#include "engine/core/files.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

bool isLeftBehind(const fs::path& file) {
    return file.filename() == "lock" || file.filename().string().find(".tmp.") != std::string::npos;
}

/// Files below the project's folders, relative to its root. What vanishes meanwhile is not listed.
std::vector<fs::path> projectFiles(const ProjectLayout& project) {
    std::vector<fs::path> files;
    for (const fs::path& file : {project.projectFile(), project.queueFile()})
        if (std::error_code missing; fs::is_regular_file(file, missing))
            files.push_back(file.lexically_relative(project.root));
    for (const fs::path& folder : {project.datasets(), project.studies(), project.runs(), project.features()}) {
        std::error_code vanished;
        for (fs::recursive_directory_iterator at(folder, vanished), end; at != end; at.increment(vanished))
            if (at->is_regular_file(vanished) && !isLeftBehind(at->path()))
                files.push_back(at->path().lexically_relative(project.root));
    }
    return files;
}

Result<void> copyOne(const fs::path& from, const fs::path& to) {
    std::error_code problem;
    fs::create_directories(to.parent_path(), problem);
    if (!problem)
        fs::copy_file(from, to, problem);
    if (problem)
        return systemError("Cannot copy to '%1': %2.", to, problem.value());
    return {};
}

} // namespace

Result<void> copyProject(SQLite::Database& connection, const ProjectLayout& from, const ProjectLayout& to,
                         const ProgressCallback& progress, const std::stop_token& stop) {
    std::error_code problem;
    if (fs::exists(to.root, problem))
        return Error{ErrorKind::Invalid, say("'%1' exists: give the name of a new folder.", to.root)};
    if (const fs::path inside = relativeInside(to.root, from.root); inside.is_relative())
        return Error{ErrorKind::Invalid, say("A project cannot be copied into itself: give a folder outside it.")};
    fs::create_directories(to.root, problem);
    if (problem)
        return systemError("Cannot create '%1': %2.", to.root, problem.value());
    connection.backup(to.database().c_str(), SQLite::Database::Save);
    const std::vector<fs::path> files = projectFiles(from);
    const auto total = static_cast<std::int64_t>(files.size());
    for (std::int64_t done = 0; done < total; ++done) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled,
                         say("The copy in '%1' is incomplete: remove that folder before copying again.", to.root)};
        if (progress)
            progress({done, total, say("Copying")});
        const fs::path& file = files[static_cast<std::size_t>(done)];
        if (auto copied = copyOne(from.root / file, to.root / file); !copied)
            return copied.error();
    }
    return {};
}

} // namespace etude
