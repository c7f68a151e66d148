// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "engine/core/result.h"

namespace etude {

/// What people wrote about a run. Data: shown as it is, and part of no identity.
struct RunNotes {
    std::string label = {}; ///< a word or a few, to find runs again
    std::string note = {};  ///< as long as you like, over several lines

    [[nodiscard]] bool isEmpty() const { return label.empty() && note.empty(); }
    bool operator==(const RunNotes&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("label", self.label);
        visit("note", self.note);
    }
};

/// A run's id and what is to be written about it.
struct NotedRun {
    std::string run;
    RunNotes notes;

    bool operator==(const NotedRun&) const = default;
};

/// The content of notes.json in a run's folder; empty if there is none. ErrorKind::Corrupt if it cannot be understood.
[[nodiscard]] Result<RunNotes> readRunNotes(const std::filesystem::path& runFolder);
/// Replaces notes.json; removes it if there is nothing to write.
[[nodiscard]] Result<void> writeRunNotes(const std::filesystem::path& runFolder, const RunNotes& notes);
/// Another number whenever notes.json was written anew: the time of its last change; 0 if there is none.
[[nodiscard]] std::int64_t runNotesStamp(const std::filesystem::path& runFolder);

} // namespace etude
