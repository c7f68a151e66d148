// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <thread>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/project_results.h"
#include "engine/core/text.h"
#include "engine/experiment/run_folder.h"
#include "engine/experiment/run_log.h"

namespace etude::cli {

namespace {

constexpr std::chrono::milliseconds kPoll(500);
constexpr std::size_t kTimeWidth = 24; // of "2026-03-01T12:34:56.789Z"

struct LogOptions {
    std::filesystem::path project;
    std::string run;
    std::string grep;
    bool follow = false;
    bool json = false;
};

void define(CLI::App& app, LogOptions& options) {
    addProjectOption(app, options.project);
    addRunId(app, options.run);
    app.add_option("--grep", options.grep, "Only lines that contain this text, whatever its case");
    app.add_flag("--follow", options.follow, "Go on until the run has ended, or until Ctrl-C");
    addJson(app, options.json);
    app.footer("--json: id, lines (time: UTC, or null; kind: event, problem, message of the worker, unreadable; text), "
               "lines_in_all, unreadable. With --follow: each line as a document of its own.");
}

std::string printedText(const LogLine& line) {
    const std::string text = printable(line.text.english());
    return line.time + std::string(kTimeWidth - std::min(kTimeWidth, line.time.size()), ' ') + "  " + text;
}

Json lineJson(const LogLine& line) {
    return {{"time", line.time.empty() ? Json() : Json(line.time)},
            {"kind", enumName(line.kind)},
            {"text", line.text.english()}};
}

/// Prints what is asked for, or keeps it for the one document.
class Printer {
public:
    explicit Printer(const LogOptions& options)
        : m_options(options)
        , m_wanted(lowerCase(options.grep)) {}

    void add(const LogPart& part) {
        m_all += std::ssize(part.lines);
        m_unreadable += part.unreadable();
        for (const LogLine& line : part.lines) {
            const std::string text = printedText(line);
            if (lowerCase(text).find(m_wanted) == std::string::npos)
                continue;
            if (!m_options.json)
                print(text);
            else if (m_options.follow)
                print(dumpJson(lineJson(line)));
            else
                m_lines.push_back(lineJson(line));
        }
        if (m_options.follow)
            std::fflush(stdout);
    }
    void finish(const std::string& id) {
        if (m_options.json && !m_options.follow)
            printJson({{"id", id}, {"lines", m_lines}, {"lines_in_all", m_all}, {"unreadable", m_unreadable}});
        else if (m_unreadable > 0)
            note(counted(m_unreadable, "line") + " of events.jsonl cannot be read.");
    }

private:
    const LogOptions& m_options;
    std::string m_wanted;
    Json m_lines = Json::array();
    std::int64_t m_all = 0;
    std::int64_t m_unreadable = 0;
};

/// Whether nothing more will be told of it until it is taken up again.
bool hasEnded(const std::filesystem::path& folder) {
    const auto opened = RunFolder::open(folder);
    const RunState state = opened ? opened->state() : RunState::Queued;
    return state != RunState::Running && state != RunState::Queued;
}

Result<void> run(const LogOptions& options, std::stop_token stop) {
    std::string id;
    std::filesystem::path folder;
    {
        const auto results = readResults(options.project, {});
        if (!results)
            return results.error();
        const auto found = findRun(results->all, options.run);
        if (!found)
            return found.error();
        id = (*found)->run;
        folder = results->database.layout().run(id);
    }
    RunLogReader reader(folder);
    Printer printer(options);
    for (bool last = false; !last && !stop.stop_requested();) {
        last = !options.follow || hasEnded(folder); // asked before what is read
        bool more = true;
        while (more && !stop.stop_requested()) {
            const auto part = reader.next(last);
            if (!part)
                return part.error();
            printer.add(*part);
            more = part->more;
        }
        if (!last)
            std::this_thread::sleep_for(kPoll);
    }
    printer.finish(id);
    return {};
}

} // namespace

void addLog(CLI::App& app, Action& chosen) {
    addCommand<LogOptions>(app, chosen, "log", "What a run and its worker tell, in the order of time", define, run);
}

} // namespace etude::cli
