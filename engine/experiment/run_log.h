// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/enum_names.h"
#include "engine/core/result.h"

namespace etude {

/// What a line of a run's log is.
enum class LogKind {
    Event,      ///< of events.jsonl
    Problem,    ///< an event that tells of one: a clip left out, a failure
    Message,    ///< what the worker printed, on standard output or standard error
    Unreadable, ///< a line of events.jsonl that is no event
};

template <>
struct EnumNames<LogKind> {
    static constexpr std::array values{std::pair{LogKind::Event, std::string_view("event")},
                                       std::pair{LogKind::Problem, std::string_view("problem")},
                                       std::pair{LogKind::Message, std::string_view("message")},
                                       std::pair{LogKind::Unreadable, std::string_view("unreadable")}};
};

struct LogLine {
    LogKind kind = LogKind::Event;
    std::string time; ///< UTC, ISO 8601, of an event; empty where it is not told
    Sentence text;    ///< of an event; else the line as it is, of a very long one its first 4 096 bytes

    bool operator==(const LogLine&) const = default;
};

/// A line of events.jsonl as people read it. An event of a type that this version does not know stays as it is.
[[nodiscard]] LogLine logLine(std::string_view line);

/// A part of a log.
struct LogPart {
    std::vector<LogLine> lines;
    bool anew = false; ///< the run was begun anew: these lines take the place of all before
    bool more = false; ///< there is more to read at once

    [[nodiscard]] std::int64_t unreadable() const;
};

/// Reads what is told of a run in the order of time: its events (events.jsonl), and between them what its worker
/// printed (worker.log). The worker's lines have no time: those that are new stand after the events up to the moment in
/// which that file was last written, so that they are in place where a run is followed. Memory is that of a part.
/// Writes nothing, and may read while workers write. A value for one thread at a time.
class RunLogReader {
public:
    RunLogReader() = default;
    explicit RunLogReader(const std::filesystem::path& runFolder);

    /// What was added since the last call, about a megabyte at most: a line once it has its end, or, where the run has
    /// `ended`, as it is. A folder or a file that is not there has no lines.
    [[nodiscard]] Result<LogPart> next(bool ended);

private:
    struct Placed {
        LogLine line;
        std::string time; ///< that places it
    };
    struct Source {
        std::filesystem::path file;
        std::int64_t read = 0;
        bool torn = false;  ///< what was read ends without the end of a line
        bool whole = false; ///< there was no more when it was read last
        std::deque<Placed> lines;
        std::string written; ///< when, as of the last reading
        std::string time;    ///< of the last event
    };
    [[nodiscard]] static Result<std::string> readMore(Source& source, bool ended, bool& rewritten);
    [[nodiscard]] Result<bool> fill(bool ended);
    void merge(LogPart& part);

    Source m_events;
    Source m_messages;
};

} // namespace etude
