// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace etude {

/// Where things lie in a project folder. Only names: nothing is read or made. Documented in CONTRIBUTING, never
/// renamed.
struct ProjectLayout {
    std::filesystem::path root;

    [[nodiscard]] std::filesystem::path database() const { return root / "project.sqlite"; }
    /// Immutable: when the project was made.
    [[nodiscard]] std::filesystem::path projectFile() const { return root / "project.json"; }
    /// Held by the one scheduler of the project for its life.
    [[nodiscard]] std::filesystem::path schedulerLock() const { return root / "scheduler.lock"; }
    [[nodiscard]] std::filesystem::path schedulerLog() const { return root / "scheduler.log"; }
    /// In what order runs are trained, and which of them are not (engine/experiment/queue_order.h).
    [[nodiscard]] std::filesystem::path queueFile() const { return root / "queue.json"; }
    /// Held while that file is changed.
    [[nodiscard]] std::filesystem::path queueLock() const { return root / "queue.lock"; }
    [[nodiscard]] std::filesystem::path datasets() const { return root / "datasets"; }
    /// Immutable: tracks, tags and split of one data set, named by its hash.
    [[nodiscard]] std::filesystem::path dataset(const std::string& hash) const { return datasets() / (hash + ".json"); }
    /// Changes of a data set's tags that are not stored as a version yet.
    [[nodiscard]] std::filesystem::path tagDraft(const std::string& hash) const {
        return datasets() / (hash + ".edits.json");
    }
    /// Held by the window that makes these changes.
    [[nodiscard]] std::filesystem::path tagDraftLock(const std::string& hash) const {
        return datasets() / (hash + ".edits.lock");
    }
    [[nodiscard]] std::filesystem::path studies() const { return root / "studies"; }
    [[nodiscard]] std::filesystem::path study(const std::string& id) const { return studies() / (id + ".json"); }
    [[nodiscard]] std::filesystem::path runs() const { return root / "runs"; }
    [[nodiscard]] std::filesystem::path run(const std::string& id) const { return runs() / id; }
    [[nodiscard]] std::filesystem::path features() const { return root / "features"; }

    /// The project that a run folder belongs to.
    [[nodiscard]] static ProjectLayout ofRunFolder(const std::filesystem::path& runFolder) {
        const auto normal = std::filesystem::absolute(runFolder / "").lexically_normal(); // ends in a slash
        return {normal.parent_path().parent_path().parent_path()};
    }
};

} // namespace etude
