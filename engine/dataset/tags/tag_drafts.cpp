// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/tags/tag_drafts.h"

#include <filesystem>
#include <system_error>

namespace etude {

Result<void> TagDrafts::save(const std::string& hash, const Dataset& stored, const TagDraft& draft) {
    const bool isEmpty = draft.tracks.empty();
    if (!m_locks.contains(hash)) {
        std::error_code ignored;
        if (isEmpty && !std::filesystem::exists(m_project.tagDraft(hash), ignored))
            return {};
        auto lock = FileLock::tryAcquire(m_project.tagDraftLock(hash));
        if (!lock && isEmpty)
            return {}; // it is another editor's
        if (!lock)
            return lock.error();
        m_locks.emplace(hash, std::move(*lock));
    }
    auto saved = saveTagDraft(m_project, hash, stored, draft);
    if (isEmpty)
        m_locks.erase(hash);
    return saved;
}

} // namespace etude
