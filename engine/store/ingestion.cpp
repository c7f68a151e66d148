// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/ingestion.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

#include "engine/core/parallel_for.h"
#include "engine/experiment/run_folder.h"
#include "engine/experiment/run_notes.h"
#include "engine/store/event_rows.h"
#include "engine/store/run_rows.h"
#include "engine/store/sql.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kBlockBytes = std::int64_t{1} << 20; // of events in one transaction, at least one line

std::int64_t sizeOf(const fs::path& file) {
    std::error_code missing;
    const auto size = fs::file_size(file, missing);
    return missing ? 0 : static_cast<std::int64_t>(size);
}

/// Whole lines from an offset on, newlines included; empty if no line is complete.
Result<std::string> wholeLines(const fs::path& file, std::int64_t offset, std::int64_t size) {
    const FileDescriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd)
        return systemError("Cannot read '%1': %2.", file, errno);
    for (std::int64_t block = kBlockBytes;; block *= 2) {
        std::string text(static_cast<std::size_t>(std::min(block, size - offset)), '\0');
        if (auto got = readAt(fd.get(), std::as_writable_bytes(std::span(text)), offset, file); !got)
            return got.error();
        const auto last = text.rfind('\n');
        if (last == std::string::npos && block < size - offset)
            continue;
        text.resize(last == std::string::npos ? 0 : last + 1);
        return text;
    }
}

struct Decoded {
    std::vector<RunEvent> events;
    std::int64_t unreadable = 0;
};

/// Of progress events only the last counts. Types of a later version are passed over.
Decoded decodeLines(std::string_view text, std::size_t& count) {
    Decoded decoded;
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto event = decodeEvent(text.substr(0, end));
        text.remove_prefix(end + 1);
        ++count;
        if (event)
            decoded.events.push_back(std::move(*event));
        else if (event.error().kind != ErrorKind::NotFound)
            ++decoded.unreadable;
    }
    const auto isProgress = [](const RunEvent& event) { return std::holds_alternative<ProgressEvent>(event.body); };
    const auto last = std::find_if(decoded.events.rbegin(), decoded.events.rend(), isProgress);
    if (last != decoded.events.rend())
        decoded.events.erase(std::remove_if(decoded.events.begin(), std::prev(last.base()), isProgress),
                             std::prev(last.base()));
    return decoded;
}

} // namespace

Result<std::set<std::string>> Ingestion::folders() {
    std::set<std::string> ids; // in one order, whatever the file system's
    std::error_code unreadable;
    for (fs::directory_iterator entry(m_project.runs(), unreadable), end; !unreadable && entry != end;
         entry.increment(unreadable)) {
        std::error_code hidden;
        if (entry->is_directory(hidden))
            ids.insert(entry->path().filename().string());
    }
    if (unreadable && unreadable != std::errc::no_such_file_or_directory)
        return systemError("Cannot read '%1': %2.", m_project.runs(), unreadable.value());
    auto rows = sql::query(m_connection, "SELECT id FROM run WHERE state NOT IN ('queued', 'finished')");
    while (rows.executeStep())
        ids.insert(rows.getColumn(0).getString());
    return ids;
}

Result<std::size_t> Ingestion::all() {
    const auto ids = folders();
    if (!ids)
        return ids.error();
    const auto rows = allKnown();
    std::vector<Look> looks;
    for (const std::string& id : *ids) {
        const auto row = rows.find(id);
        looks.push_back({&id, row == rows.end() ? std::nullopt : std::optional(row->second)});
    }
    // Most runs are finished and as they were: what the disk says of them is asked for on all cores.
    const auto seen = parallelFor(looks.size(), 0, [&](std::size_t i) -> Result<void> {
        looks[i].isRead = looks[i].before && isRead(*looks[i].id, *looks[i].before);
        return {};
    });
    if (!seen)
        return seen.error();
    std::size_t count = 0;
    std::optional<Error> problem; // of one folder; the others are read nevertheless
    for (const Look& look : looks) {
        if (look.isRead)
            continue;
        const auto one = run(*look.id, look.before);
        if (one)
            count += *one;
        else if (!problem)
            problem = one.error();
    }
    if (problem)
        return *problem;
    return count;
}

bool Ingestion::isRead(const std::string& id, const Known& before) const {
    const fs::path path = m_project.run(id);
    return before.state == RunState::Finished && before.notes == runNotesStamp(path) &&
           before.read == sizeOf(path / "events.jsonl");
}

Result<std::size_t> Ingestion::run(const std::string& id) {
    return run(id, known(id));
}

Result<std::size_t> Ingestion::run(const std::string& id, std::optional<Known> before) {
    const fs::path path = m_project.run(id);
    const fs::path events = path / "events.jsonl";
    std::size_t count = 0;
    for (;; before = known(id)) {
        const std::int64_t stamp = runNotesStamp(path);
        const bool sameNotes = before ? before->notes == stamp : stamp == 0;
        if (before && isRead(id, *before))
            return count;
        std::error_code hidden;                                   // a folder that may not be read is told by opening it
        if (!fs::exists(path / "spec.json", hidden) && !hidden) { // deleted, or being claimed just now
            putMissing(id);
            return count;
        }
        const auto folder = RunFolder::open(path);
        if (!folder) {
            putUnreadable(id, folder.error().message);
            return count;
        }
        // The state is told before the events are read: a run that shows as finished has its result in the rows.
        const RunState state = folder->state();
        const std::int64_t size = sizeOf(events);
        const std::int64_t read = before ? before->read : 0;
        const bool rewritten = read > size;
        const auto text = size > read ? wholeLines(events, read, size) : Result<std::string>(std::string());
        if (!text)
            return text.error();
        const auto notes = sameNotes ? Result<RunNotes>(RunNotes{}) : readRunNotes(path);
        if (before && before->state == state && text->empty() && !rewritten && (sameNotes || !notes))
            return notes ? Result<std::size_t>(count) : notes.error();

        std::size_t lines = 0;
        const Decoded decoded = decodeLines(*text, lines);
        sql::WriteTransaction transaction(m_connection);
        if (known(id) != before)
            continue; // another process was here meanwhile
        RunRows(m_connection).add(id, folder->spec());
        EventRows rows(m_connection, id);
        if (rewritten)
            rows.clear();
        for (const RunEvent& event : decoded.events)
            rows.put(event);
        putState(id, state);
        if (notes && !sameNotes)
            putNotes(id, *notes, stamp);
        sql::execute(m_connection, "UPDATE run SET read = read + ?, unreadable = unreadable + ? WHERE id = ?",
                     text->size(), decoded.unreadable, id);
        transaction.commit();
        count += lines;
        if (!rewritten && read + static_cast<std::int64_t>(text->size()) >= size)
            return notes ? Result<std::size_t>(count) : notes.error();
    }
}

std::optional<Ingestion::Known> Ingestion::known(const std::string& id) {
    auto row = sql::query(m_connection, "SELECT state, read, notes_stamp FROM run WHERE id = ?", id);
    return row.executeStep() ? std::optional(knownOf(row, 0)) : std::nullopt;
}

Ingestion::Known Ingestion::knownOf(SQLite::Statement& row, int column) {
    return {enumFromName<RunState>(row.getColumn(column).getString()).value_or(RunState::Queued),
            row.getColumn(column + 1).getInt64(), row.getColumn(column + 2).getInt64()};
}

std::unordered_map<std::string, Ingestion::Known> Ingestion::allKnown() {
    std::unordered_map<std::string, Known> rows;
    auto row = sql::query(m_connection, "SELECT id, state, read, notes_stamp FROM run INDEXED BY run_row");
    while (row.executeStep())
        rows.emplace(row.getColumn(0).getString(), knownOf(row, 1));
    return rows;
}

void Ingestion::putNotes(const std::string& id, const RunNotes& notes, std::int64_t stamp) {
    sql::execute(m_connection, "UPDATE run SET given_label = ?, note = ?, notes_stamp = ? WHERE id = ?", notes.label,
                 notes.note, stamp, id);
}

void Ingestion::putState(const std::string& id, RunState state) {
    sql::execute(m_connection, "UPDATE run SET state = ? WHERE id = ?", enumName(state), id);
}

/// The run shows as failed, with the reason, until its folder can be read.
void Ingestion::putUnreadable(const std::string& id, const std::string& message) {
    auto same =
        sql::query(m_connection, "SELECT 1 FROM run WHERE id = ? AND state = 'failed' AND message = ?", id, message);
    if (same.executeStep())
        return;
    same.reset();
    sql::WriteTransaction transaction(m_connection);
    sql::execute(m_connection,
                 "INSERT INTO run (id, configuration, label, seed, epochs, spec, state, message)"
                 " VALUES (?1, '', ?1, 0, 0, '', 'failed', ?2)"
                 " ON CONFLICT DO UPDATE SET state = 'failed', message = ?2",
                 id, message);
    transaction.commit();
}

/// A run whose folder is gone is to be done again, unless its result is known; then that is kept.
void Ingestion::putMissing(const std::string& id) {
    const auto before = known(id);
    if (!before || before->state == RunState::Finished || *before == Known{})
        return;
    sql::WriteTransaction transaction(m_connection);
    sql::execute(m_connection, "DELETE FROM run WHERE id = ? AND spec = ''", id);
    EventRows(m_connection, id).clear();
    putState(id, RunState::Queued);
    putNotes(id, {}, 0);
    transaction.commit();
}

} // namespace etude
