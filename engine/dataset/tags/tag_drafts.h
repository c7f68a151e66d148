// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>

#include "engine/core/files.h"
#include "engine/core/project_layout.h"
#include "engine/core/result.h"
#include "engine/dataset/tags/tag_draft.h"

namespace etude {

/// The drafts of tags that one editor of a project writes. It holds the lock of each data set that it has a draft of,
/// from the first change until the draft is stored or discarded, so that no other editor overwrites it. Not
/// thread-safe. Destruction frees the locks and leaves the drafts.
class TagDrafts {
public:
    explicit TagDrafts(ProjectLayout project)
        : m_project(std::move(project)) {}

    /// Writes the draft of a data set, or removes it if the draft is empty (saveTagDraft). `hash` in hex.
    /// ErrorKind::Locked if another editor has changes of this data set; its draft is left as it is, and an empty
    /// draft here is then no failure.
    [[nodiscard]] Result<void> save(const std::string& hash, const Dataset& stored, const TagDraft& draft);

private:
    ProjectLayout m_project;
    std::map<std::string, FileLock> m_locks; ///< by the data set's hash
};

} // namespace etude
