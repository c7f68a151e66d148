// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/run_notes.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/core/field_json.h"
#include "engine/core/files.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kNanoseconds = 1'000'000'000; // in a second

fs::path notesFile(const fs::path& runFolder) {
    return runFolder / "notes.json";
}

} // namespace

Result<RunNotes> readRunNotes(const fs::path& runFolder) {
    const fs::path file = notesFile(runFolder);
    const auto text = readFile(file);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return RunNotes{};
    if (!text)
        return text.error();
    RunNotes notes;
    const Json json = parseJson(*text);
    if (const auto read = readMembers(notes, json); !read)
        return Error{ErrorKind::Corrupt,
                     say("The label and note in '%1' cannot be read; repair the file or remove it.", file)};
    return notes;
}

Result<void> writeRunNotes(const fs::path& runFolder, const RunNotes& notes) {
    const fs::path file = notesFile(runFolder);
    if (!notes.isEmpty())
        return writeFileAtomically(file, dumpJson(toJson(notes), 2) + "\n");
    if (::unlink(file.c_str()) != 0 && errno != ENOENT)
        return systemError("Cannot remove '%1': %2.", file, errno);
    return {};
}

std::int64_t runNotesStamp(const fs::path& runFolder) {
    struct stat file {};
    if (::stat(notesFile(runFolder).c_str(), &file) != 0)
        return 0;
    return kNanoseconds * file.st_mtim.tv_sec + file.st_mtim.tv_nsec;
}

} // namespace etude
