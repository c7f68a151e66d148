// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/run_folder.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace etude {

namespace fs = std::filesystem;

namespace {

/// The lines that end in a newline; a torn last one is not among them.
std::vector<std::string_view> wholeLines(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return lines;
}

/// The content of events.jsonl; empty if there is none yet.
Result<std::string> readEvents(const fs::path& file) {
    auto text = readFile(file);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return std::string();
    return text;
}

/// The last event of a known type in events.jsonl.
std::optional<RunEvent> lastEvent(const fs::path& file) {
    const auto text = readEvents(file);
    if (!text)
        return std::nullopt;
    const std::vector<std::string_view> lines = wholeLines(*text);
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        if (auto event = decodeEvent(*line))
            return std::move(*event);
    return std::nullopt;
}

Result<void> removeFile(const fs::path& file) {
    std::error_code failure;
    fs::remove(file, failure);
    if (failure)
        return systemError("Cannot remove '%1': %2.", file, failure.value());
    return {};
}

bool isSynced(const decltype(RunEvent::body)& body) {
    return !std::holds_alternative<ProgressEvent>(body) && !std::holds_alternative<LeftOutEvent>(body);
}

} // namespace

Result<RunFolder> RunFolder::claim(const ProjectLayout& project, const RunSpec& spec) {
    if (auto valid = validate(spec); !valid)
        return valid.error();
    std::error_code failure;
    fs::create_directories(project.runs(), failure);
    if (failure)
        return systemError("Cannot create '%1': %2.", project.runs(), failure.value());
    const fs::path folder = fs::absolute(project.run(storedRunId(spec))).lexically_normal();
    if (::mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST)
        return systemError("Cannot create '%1': %2.", folder, errno);
    auto opened = open(folder);
    const bool unclaimed = !opened && (opened.error().kind == ErrorKind::NotFound ||
                                       opened.error().kind == ErrorKind::Corrupt); // new, or a claim that crashed
    if (!unclaimed)
        return opened;
    if (auto written = writeFileAtomically(folder / "spec.json", specText(spec)); !written)
        return written.error();
    return RunFolder(folder, spec);
}

Result<RunFolder> RunFolder::open(const fs::path& folder) {
    fs::path path = fs::absolute(folder).lexically_normal();
    if (!path.has_filename())
        path = path.parent_path();
    const fs::path file = path / "spec.json";
    const auto text = readFile(file);
    if (!text)
        return text.error();
    auto spec = parseSpec(*text, file.string());
    if (!spec)
        return spec.error();
    if (storedRunId(*spec) != path.filename())
        return Error{ErrorKind::Invalid,
                     say("'%1' describes the run %2, not that of its folder; was one of them renamed or edited?", file,
                         storedRunId(*spec))};
    return RunFolder(std::move(path), std::move(*spec));
}

RunState RunFolder::state() const {
    // The lock is asked before the events: a worker writes its last event before it lets go. It is asked again after
    // them for a worker that began in between.
    if (FileLock::isHeld(file("lock")))
        return RunState::Running;
    const auto last = lastEvent(eventsFile());
    if (last)
        if (const auto* ended = std::get_if<EndedEvent>(&last->body))
            return ended->state == RunState::Failed && retryRequested() ? RunState::Queued : ended->state;
    if (FileLock::isHeld(file("lock")))
        return RunState::Running;
    if (cancelRequested())
        return RunState::Stopped;
    return last ? RunState::Interrupted : RunState::Queued;
}

Result<std::vector<RunEvent>> RunFolder::events() const {
    const auto text = readEvents(eventsFile());
    if (!text)
        return text.error();
    std::vector<RunEvent> events;
    for (const std::string_view line : wholeLines(*text))
        if (auto event = decodeEvent(line))
            events.push_back(std::move(*event));
    return events;
}

Result<void> RunFolder::requestCancel() const {
    return writeFileAtomically(file("cancel"), utcNow() + "\n");
}

bool RunFolder::cancelRequested() const {
    std::error_code ignored;
    return fs::exists(file("cancel"), ignored);
}

Result<void> RunFolder::clearCancel() const {
    return removeFile(file("cancel"));
}

Result<void> RunFolder::requestRetry() const {
    return writeFileAtomically(file("retry"), utcNow() + "\n");
}

bool RunFolder::retryRequested() const {
    std::error_code ignored;
    return fs::exists(file("retry"), ignored);
}

Result<void> RunFolder::clearRetry() const {
    return removeFile(file("retry"));
}

Result<RunJournal> RunJournal::open(const RunFolder& folder) {
    auto lock = FileLock::tryAcquire(folder.file("lock"));
    if (!lock && lock.error().kind == ErrorKind::Locked)
        return Error{ErrorKind::Locked, say("Another worker is at the run %1 now; wait for it to end.", folder.id())};
    if (!lock)
        return lock.error();
    const fs::path path = folder.eventsFile();
    const auto text = readEvents(path);
    if (!text)
        return text.error();
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666));
    if (!file)
        return systemError("Cannot open '%1': %2.", path, errno);
    const std::size_t whole = text->rfind('\n') + 1; // npos + 1 is 0
    if (whole != text->size() && ::ftruncate(file.get(), static_cast<off_t>(whole)) != 0)
        return systemError("Cannot write '%1': %2.", path, errno);
    const auto events = folder.events();
    if (!events)
        return events.error();
    int attempts = 0;
    for (const RunEvent& event : *events)
        attempts = std::max(attempts, event.attempt);
    return RunJournal(std::move(*lock), std::move(file), path, attempts + 1);
}

Result<void> RunJournal::write(decltype(RunEvent::body) body) {
    const bool synced = isSynced(body);
    const std::string line = encodeEvent({utcNow(), m_attempt, std::move(body)}) + "\n";
    const off_t end = ::lseek(m_file.get(), 0, SEEK_END);
    if (end < 0)
        return systemError("Cannot write '%1': %2.", m_path, errno);
    if (auto written = writeAll(m_file.get(), std::as_bytes(std::span(line)), m_path); !written) {
        // A line begun on a full disk must not swallow the next one; if this fails too, the next attempt cuts it.
        [[maybe_unused]] const int cut = ::ftruncate(m_file.get(), end);
        return written;
    }
    if (synced && ::fdatasync(m_file.get()) != 0)
        return systemError("Cannot write '%1': %2.", m_path, errno);
    if (!std::exchange(m_begun, true))
        return removeFile(m_path.parent_path() / "retry");
    return {};
}

} // namespace etude
