// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/speed_measurement.h"

#include <chrono>
#include <string>
#include <vector>

#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/core/temporary_folder.h"
#include "engine/core/text.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr auto kSpeedPollInterval = std::chrono::milliseconds(100);

/// What the worker printed: its last line.
std::string lastLine(const std::string& printed) {
    const auto lines = linesOf(trimmed(printed));
    return lines.empty() ? std::string() : std::string(lines.back());
}

} // namespace

Result<double> measureSpeed(const fs::path& worker, const RunSpec& spec, int tags, const WorkerSettings& settings,
                            const std::stop_token& stop) {
    const auto folder = TemporaryFolder::create("etude-speed");
    if (!folder)
        return folder.error();
    const fs::path specFile = folder->path() / "spec.json";
    const fs::path printed = folder->path() / "printed";
    if (auto written = writeFileAtomically(specFile, specText(spec)); !written)
        return written.error();
    std::vector<std::string> arguments{"--speed", specFile.string(), "--tags", std::to_string(tags)};
    if (settings.threads > 0)
        arguments.insert(arguments.end(), {"--threads", std::to_string(settings.threads)});
    if (!settings.device.empty())
        arguments.insert(arguments.end(), {"--device", settings.device});
    auto process = WorkerProcess::start(worker, std::move(arguments), printed);
    if (!process)
        return process.error();
    while (!process->hasEnded()) {
        if (stop.stop_requested())
            process->terminate();
        process->waitForEnd(kSpeedPollInterval);
    }
    if (stop.stop_requested())
        return Error{ErrorKind::Cancelled, say("A stop was asked for.")};
    const auto text = readFile(printed);
    const std::string answer = text ? lastLine(*text) : std::string();
    const Json json = parseJson(answer);
    if (process->exitStatus() != 0 || !json.is_object() || !json.contains("flops_per_second"))
        return Error{ErrorKind::Io, say("The speed of training could not be measured (%1): %2", process->ending(),
                                        answer.empty() ? "nothing was printed" : answer)};
    return json.at("flops_per_second").get<double>();
}

} // namespace etude
