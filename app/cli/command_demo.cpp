// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/core/json.h"
#include "engine/demo/demo_corpus.h"

namespace etude::cli {

namespace {

struct DemoOptions {
    std::filesystem::path folder;
    std::string size = "small";
    std::uint64_t seed = 0;
    bool tags = false;
    bool json = false;
};

void define(CLI::App& app, DemoOptions& options) {
    CLI::Option_group* what = app.add_option_group("What", "One of the two");
    what->require_option(1);
    what->add_option("DIR", options.folder, "Folder to write audio/ and manifest.csv to");
    CLI::Option* tags = what->add_flag("--tags", options.tags, "Only print what each tag means and how common it is");
    app.add_option("--size", options.size, "How much: tiny, small, medium or large")
        ->check(CLI::IsMember({"tiny", "small", "medium", "large"}))
        ->capture_default_str();
    app.add_option("--seed", options.seed, "The same seed gives the same corpus")->capture_default_str();
    app.add_flag("--json", options.json, "Print the tags as one JSON document")->needs(tags);
}

void printTags(CorpusSize size, std::uint64_t seed, bool json) {
    Json document = {{"tags", Json::array()}};
    std::vector<std::vector<std::string>> table{{"Tag", "Meaning", "Clips, %"}};
    for (const DemoTag& tag : demoTags(size, seed)) {
        document["tags"].push_back({{"name", tag.name}, {"meaning", tag.meaning}, {"share", tag.share}});
        table.push_back({std::string(tag.name), std::string(tag.meaning), fixed(100.0 * tag.share, 1)});
    }
    if (json)
        printJson(document);
    else
        print(tableText(table, 2));
}

Result<void> run(const DemoOptions& options, std::stop_token stop) {
    const CorpusSize size = enumFromName<CorpusSize>(options.size).value_or(CorpusSize::Small);
    if (options.tags) {
        printTags(size, options.seed, options.json);
        return {};
    }
    ProgressLine line;
    auto written = writeDemoCorpus(options.folder, size, options.seed, line.callback(), std::move(stop));
    if (!written && written.error().kind == ErrorKind::Cancelled)
        return Error{ErrorKind::Cancelled,
                     say("Stopped: the clips written so far are kept in '%1', and the same command goes on with "
                         "them.",
                         options.folder)};
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
