// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/run_tags.h"

#include <utility>

namespace etude {

Result<RunTags> runTags(ProjectDatabase& database, const std::string& runId) {
    auto names = database.tags(runId);
    if (!names)
        return names.error();
    RunTags tags;
    tags.names = std::move(*names);
    auto roc = readRocFile(database.layout().run(runId) / "roc.json");
    if (!roc && roc.error().kind != ErrorKind::NotFound)
        tags.rocProblem = roc.error();
    if (roc && roc->size() == tags.names.size())
        tags.roc = std::move(*roc);
    return tags;
}

} // namespace etude
