// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/stuck_run.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <sys/stat.h>

#include "engine/core/files.h"
#include "engine/core/utc.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr double kTimesLongestPause = 10.0;
constexpr std::int64_t kMinute = 60;

double secondsSince1970(std::chrono::system_clock::time_point time) {
    return std::chrono::duration<double>(time.time_since_epoch()).count();
}

/// When a file was written last; none if there is none.
std::optional<double> lastWrite(const fs::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return std::nullopt;
    return static_cast<double>(status.st_mtim.tv_sec) + 1e-9 * static_cast<double>(status.st_mtim.tv_nsec);
}

/// The longest pause between two events of the last attempt, in seconds.
double longestPause(const std::vector<RunEvent>& events) {
    double longest = 0.0;
    for (std::size_t i = 1; i < events.size(); ++i) {
        const auto earlier = utcSeconds(events[i - 1].time);
        const auto later = utcSeconds(events[i].time);
        if (earlier && later && events[i - 1].attempt == events.back().attempt)
            longest = std::max(longest, *later - *earlier);
    }
    return longest;
}

RunPhase lastPhase(const std::vector<RunEvent>& events) {
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        if (const auto* progress = std::get_if<ProgressEvent>(&event->body))
            return progress->phase;
    return RunPhase::Other;
}

/// The letter behind the program's name, which is in parentheses, is the state (proc(5)).
bool isSuspended(int process) {
    const auto status = readFile("/proc/" + std::to_string(process) + "/stat");
    const std::size_t name = status ? status->rfind(") ") : std::string::npos;
    return name != std::string::npos && name + 2 < status->size() && std::tolower((*status)[name + 2]) == 't';
}

} // namespace

int workerProcess(const RunFolder& run) {
    std::error_code failure;
    for (fs::directory_iterator entry("/proc", failure), end; !failure && entry != end; entry.increment(failure)) {
        const std::string name = entry->path().filename().string();
        int process = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), process).ptr != name.data() + name.size())
            continue;
        const auto words = readFile(entry->path() / "cmdline"); // each ends in a zero
        const std::size_t first = words ? words->find('\0') : std::string::npos;
        if (first == std::string::npos)
            continue;
        const std::size_t second = words->find('\0', first + 1);
        if (fs::path(words->substr(first + 1, second - first - 1)) == run.path())
            return process;
    }
    return 0;
}

std::optional<StuckRun> stuckRun(const RunFolder& folder, std::chrono::seconds after,
                                 std::chrono::system_clock::time_point now) {
    const double time = secondsSince1970(now);
    const auto limit = static_cast<double>(after.count());
    const auto written = lastWrite(folder.eventsFile());
    // Before its first event a worker has the lock alone, and that is as old as its first attempt.
    if (!written || time - *written < limit || folder.state() != RunState::Running)
        return std::nullopt;
    const auto events = folder.events();
    if (!events || events->empty())
        return std::nullopt;
    const double last = std::max(*written, utcSeconds(events->back().time).value_or(*written)); // clocks may differ
    if (time - last < std::max(limit, kTimesLongestPause * longestPause(*events)))
        return std::nullopt;
    StuckRun stuck{folder.id(),
                   static_cast<std::int64_t>(time - last),
                   lastPhase(*events),
                   workerProcess(folder),
                   false,
                   folder.file("worker.log")};
    stuck.suspended = stuck.process > 0 && isSuspended(stuck.process);
    return stuck;
}

std::vector<StuckRun> stuckRuns(const ProjectLayout& project, std::span<const std::string> runs,
                                std::chrono::seconds after) {
    std::vector<StuckRun> found;
    for (const std::string& run : runs) {
        const auto folder = RunFolder::open(project.run(run));
        if (auto stuck = folder ? stuckRun(*folder, after) : std::nullopt)
            found.push_back(std::move(*stuck));
    }
    return found;
}

Sentence stuckSentence(const StuckRun& stuck) {
    return say("The run %1 is stuck. %2", stuck.run, stuckAdvice(stuck));
}

Sentence stuckAdvice(const StuckRun& stuck) {
    const std::int64_t minutes = stuck.seconds / kMinute;
    if (stuck.suspended)
        return say("It has told nothing for %1 minutes: its process is suspended, and 'kill -CONT %2' lets it go on.",
                   minutes, stuck.process);
    if (stuck.process > 0)
        return say("It has told nothing for %1 minutes (phase: %2); see '%3'. 'kill -9 %4' ends its process, and the "
                   "queue goes on with it from its last checkpoint.",
                   minutes, enumName(stuck.phase), stuck.log, stuck.process);
    return say("It has told nothing for %1 minutes (phase: %2); see '%3'. End its process on the machine that it runs "
               "on, and the queue goes on with it from its last checkpoint.",
               minutes, enumName(stuck.phase), stuck.log);
}

} // namespace etude
