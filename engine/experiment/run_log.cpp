// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/run_log.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <span>
#include <sys/stat.h>
#include <utility>

#include "engine/core/files.h"
#include "engine/core/utc.h"
#include "engine/experiment/event_sentence.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kLogBlock = std::int64_t{1} << 20;        // bytes that are read at once, at least one line
constexpr std::int64_t kLongestLogLine = std::int64_t{16} << 20; // bytes; what is longer is cut into lines
constexpr std::size_t kMostShown = 4096;                         // bytes of a line

/// A line as it is.
Sentence raw(std::string_view line) {
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.size() <= kMostShown)
        return data(std::string(line));
    std::size_t end = kMostShown;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) // inside a character of UTF-8
        --end;
    return data(std::string(line.substr(0, end)) + "…");
}

bool isProblem(const RunEvent& event) {
    const auto* ended = std::get_if<EndedEvent>(&event.body);
    return std::holds_alternative<LeftOutEvent>(event.body) || (ended && ended->state == RunState::Failed);
}

std::string lastWritten(const struct stat& status) {
    return utcText(std::int64_t{status.st_mtim.tv_sec} * 1000 + status.st_mtim.tv_nsec / 1'000'000);
}

} // namespace

LogLine logLine(std::string_view line) {
    const auto event = decodeEvent(line);
    if (event)
        return {isProblem(*event) ? LogKind::Problem : LogKind::Event, event->time, eventSentence(*event)};
    return {event.error().kind == ErrorKind::NotFound ? LogKind::Event : LogKind::Unreadable, {}, raw(line)};
}

std::int64_t LogPart::unreadable() const {
    return std::ranges::count(lines, LogKind::Unreadable, &LogLine::kind);
}

RunLogReader::RunLogReader(const fs::path& runFolder) {
    m_events.file = runFolder / "events.jsonl";
    m_messages.file = runFolder / "worker.log";
}

/// Whole lines that follow what was read, newlines included; all that is there if the run has ended.
Result<std::string> RunLogReader::readMore(Source& source, bool ended, bool& rewritten) {
    const FileDescriptor fd(::open(source.file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status {};
    if (!fd && errno != ENOENT && errno != ENOTDIR)
        return systemError("Cannot read '%1': %2.", source.file, errno);
    if (fd && ::fstat(fd.get(), &status) != 0)
        return systemError("Cannot read '%1': %2.", source.file, errno);
    const std::int64_t size = fd ? std::int64_t{status.st_size} : 0;
    rewritten = size < source.read || (source.torn && size != source.read);
    source.whole = true;
    if (rewritten || size == source.read)
        return std::string();
    source.written = lastWritten(status);
    for (std::int64_t block = kLogBlock;; block *= 2) {
        std::string text(static_cast<std::size_t>(std::min(block, size - source.read)), '\0');
        if (auto got = readAt(fd.get(), std::as_writable_bytes(std::span(text)), source.read, source.file); !got)
            return got.error();
        const bool toTheEnd = block >= size - source.read;
        const std::size_t lines = text.rfind('\n') + 1; // npos + 1 is 0
        if (lines == 0 && !toTheEnd && block < kLongestLogLine)
            continue;
        source.torn = toTheEnd && ended && lines != text.size();
        if (!source.torn && (lines > 0 || toTheEnd))
            text.resize(lines);
        source.whole = toTheEnd;
        source.read += static_cast<std::int64_t>(text.size());
        return text;
    }
}

/// Reads on where nothing waits to be told. Whether a file was begun anew.
Result<bool> RunLogReader::fill(bool ended) {
    bool rewritten = false;
    for (Source* source : {&m_events, &m_messages}) {
        if (!source->lines.empty())
            continue;
        const auto text = readMore(*source, ended, rewritten);
        if (!text)
            return text.error();
        if (rewritten)
            return true;
        for (std::string_view rest = *text; !rest.empty();) {
            const std::string_view one = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(one.size() + 1, rest.size()));
            if (source == &m_messages) {
                source->lines.push_back({{LogKind::Message, {}, raw(one)}, source->written});
                continue;
            }
            LogLine line = logLine(one);
            if (!line.time.empty())
                source->time = line.time;
            source->lines.push_back({std::move(line), source->time});
        }
    }
    return false;
}

void RunLogReader::merge(LogPart& part) {
    const auto take = [&part](Source& source) {
        part.lines.push_back(std::move(source.lines.front().line));
        source.lines.pop_front();
    };
    while (!m_events.lines.empty() && !m_messages.lines.empty())
        take(m_messages.lines.front().time < m_events.lines.front().time ? m_messages : m_events);
    // What is left of one goes on only where nothing that is to stand before it is still to be read of the other.
    for (const auto& [source, other] : {std::pair(&m_events, &m_messages), std::pair(&m_messages, &m_events)})
        while (other->whole && !source->lines.empty())
            take(*source);
    part.more = !m_events.whole || !m_messages.whole;
}

Result<LogPart> RunLogReader::next(bool ended) {
    LogPart part;
    auto rewritten = fill(ended);
    if (rewritten && *rewritten) {
        *this = RunLogReader(m_events.file.parent_path());
        part.anew = true;
        rewritten = fill(ended);
    }
    if (!rewritten)
        return rewritten.error();
    merge(part);
    return part;
}

} // namespace etude
