// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include "app/cli/command.h"
#include "engine/core/files.h"
#include "engine/experiment/find_worker.h"
#include "engine/experiment/worker_process.h"

namespace etude::cli {

namespace {

struct RunOptions {
    std::filesystem::path folder;
    int threads = 0;
    std::string device = "auto";
};

void define(CLI::App& app, RunOptions& options) {
    app.add_option("RUN_FOLDER", options.folder, "A project's runs/<id>")->required();
    addThreads(app, options.threads);
    addDevice(app, options.device);
}

Result<void> run(const RunOptions& options, std::stop_token) {
    return becomeWorker(
        {options.folder.string(), "--threads", std::to_string(options.threads), "--device", options.device});
}

} // namespace

Result<std::filesystem::path> findWorker() {
    return etude::findWorker(executableFolder());
}

Error becomeWorker(const std::vector<std::string>& arguments) {
    const auto worker = findWorker();
    if (!worker)
        return worker.error();
    return execWorker(*worker, arguments);
}

void addRun(CLI::App& app, Action& chosen) {
    addCommand<RunOptions>(app, chosen, "run", "Train one run, here and now", define, run);
}

} // namespace etude::cli
