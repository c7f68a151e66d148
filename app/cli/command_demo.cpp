// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/dataset/demo_corpus.h"

namespace etude::cli {

namespace {

struct DemoOptions {
    std::filesystem::path folder;
    std::string size = "small";
    std::uint64_t seed = 0;
};

void define(CLI::App& app, DemoOptions& options) {
    app.add_option("DIR", options.folder, "Folder to write audio/ and manifest.csv to")->required();
    app.add_option("--size", options.size, "How much: tiny, small or large")
        ->check(CLI::IsMember({"tiny", "small", "large"}))
        ->capture_default_str();
    app.add_option("--seed", options.seed, "The same seed gives the same corpus")->capture_default_str();
}

Result<void> run(const DemoOptions& options, std::stop_token stop) {
    const CorpusSize size = enumFromName<CorpusSize>(options.size).value_or(CorpusSize::Small);
    ProgressLine line;
    auto written = writeDemoCorpus(options.folder, size, options.seed, line.callback(), std::move(stop));
    if (!written && written.error().kind == ErrorKind::Cancelled)
        return Error{ErrorKind::Cancelled, "Stopped: the clips written so far are kept in '" + options.folder.string() +
                                               "', and the same command goes on with them."};
    if (written)
        print("The demo corpus is in '" + options.folder.string() + "'; import " +
              (options.folder / "manifest.csv").string() + ".");
    return written;
}

} // namespace

void addDemo(CLI::App& app, Action& chosen) {
    addCommand<DemoOptions>(app, chosen, "demo", "Synthesise a tagged corpus to try things on", define, run);
}

} // namespace etude::cli
