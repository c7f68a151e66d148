// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/project_file.h"

#include "engine/core/files.h"
#include "engine/core/json.h"

namespace etude {

Result<void> writeProjectFile(const ProjectLayout& project, const std::string& created) {
    return writeFileAtomically(project.projectFile(), dumpJson({{"created", created}}, 1) + "\n");
}

std::optional<std::string> readProjectFile(const ProjectLayout& project) {
    const auto text = readFile(project.projectFile());
    if (!text)
        return std::nullopt;
    const Json json = parseJson(*text);
    const auto created = json.is_object() ? json.find("created") : json.end();
    if (created == json.end() || !created->is_string() || created->get<std::string>().size() != utcNow().size())
        return std::nullopt;
    return created->get<std::string>();
}

} // namespace etude
