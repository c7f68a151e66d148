// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace etude::cli {

namespace {

struct SelfTestOptions {
    std::string device = "auto";
    int threads = 0;
    bool json = false;
    bool version = false;
};

void define(CLI::App& app, SelfTestOptions& options) {
    app.add_option("--device", options.device, "auto, cpu or cuda:N")->capture_default_str();
    addThreads(app, options.threads);
    addJson(app, options.json);
    app.add_flag("--version", options.version, "Print the versions of etude-worker and its libtorch, and test nothing");
}

Result<void> run(const SelfTestOptions& options, std::stop_token) {
    if (options.version)
        return becomeWorker({"--version"});
    std::vector<std::string> arguments{"--self-test", "--device", options.device, "--threads",
                                       std::to_string(options.threads)};
    if (options.json)
        arguments.emplace_back("--json");
    return becomeWorker(arguments);
}

} // namespace

void addSelfTest(CLI::App& app, Action& chosen) {
    addCommand<SelfTestOptions>(app, chosen, "selftest", "Check on this machine that training computes what it should",
                                define, run);
}

} // namespace etude::cli
