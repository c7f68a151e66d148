// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdio>

#include <etude_version.h>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/stop_on_signal.h"

namespace {

constexpr int kFailed = 1;
constexpr int kWrongUse = 2;

} // namespace

int main(int argc, char** argv) {
    using namespace etude;
    CLI::App app(
        "Etude: what does audio preprocessing do to a music tagger? Every job of the desktop has its word here. "
        "Exit status: 0 done, 1 failed, 2 wrong use.",
        "etude-cli");
    app.set_version_flag("--version", std::string("etude-cli ") + kVersion + " (" + kCommit + ")");
    app.require_subcommand(1);
    cli::Action chosen;
    for (const auto add : {cli::addDemo,     cli::addProject,    cli::addDataset, cli::addAudio,   cli::addInput,
                           cli::addFeatures, cli::addNetwork,    cli::addStudy,   cli::addRun,     cli::addResults,
                           cli::addNote,     cli::addProvenance, cli::addLog,     cli::addCompare, cli::addTags,
                           cli::addEffects,  cli::addClaims,     cli::addMetrics, cli::addDevices, cli::addSelfTest})
        add(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& answer) { // --help, --version
        return app.exit(answer);
    } catch (const CLI::ParseError& error) {
        cli::note(std::string(error.what()) + " ('--help' after a word tells its use.)");
        return kWrongUse;
    }

    Result<void> done;
    {
        const cli::StopOnSignal stop;
        try {
            done = chosen(stop.token());
        } catch (const std::exception& exception) { // a defect, or memory is short: say so rather than abort
            done = Error{ErrorKind::Io, say("This could not be done: %1.", exception.what())};
        }
    }
    if (!done)
        cli::note(cli::printable(done.error().message));
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        cli::note("Standard output could not be written.");
        return kFailed;
    }
    return done ? 0 : kFailed;
}
