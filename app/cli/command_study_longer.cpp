// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/study_design.h"
#include "app/cli/study_runs.h"
#include "engine/core/json.h"
#include "engine/core/text.h"
#include "engine/experiment/longer.h"

namespace etude::cli {

namespace {

struct LongerOptions {
    std::filesystem::path project;
    std::string study;
    std::string name;
    LongerTraining training;
    bool json = false;
};

void defineLonger(CLI::App& app, LongerOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("S", options.study, "Name or id of the study, all of whose runs have finished")->required();
    app.add_option("--epochs", options.training.epochs, "Epochs in all, more than the runs have been trained for")
        ->required()
        ->check(CLI::Range(2, 10000));
    app.add_option("--patience", options.training.patience,
                   "Epochs without a better one before training stops, 0: never; that of the runs if not given")
        ->check(CLI::Range(0, 10000));
    app.add_option("--name", options.name, "What to call the longer study; the study's name with the epochs otherwise");
    addJson(app, options.json);
    app.footer("Each run goes on from the last checkpoint of the one that it lengthens, and ends in the numbers that "
               "training from the start would have given.");
}

/// Of all runs of a study, each from where it ended.
Result<void> longer(const LongerOptions& options, std::stop_token) {
    auto opened = openStudy(options.project, options.study);
    if (!opened)
        return opened.error();
    const Study& study = opened->study;
    const auto made = trainLonger(opened->database.layout(), study, options.training, options.name);
    if (!made)
        return made.error();
    const auto queued = queueStudy(opened->database, *made);
    if (!queued)
        return queued.error();
    if (options.json) {
        printJson(*queued);
        return {};
    }
    print("Created the study '" + printable(made->name) + "' (" + made->id.substr(0, 12) +
          "): " + counted(std::ssize(made->runs), "run") + " that go on where those of '" + printable(study.name) +
          "' ended; 'etude-cli study run -P " + options.project.string() + "' trains them.");
    return {};
}

} // namespace

void addStudyLonger(CLI::App& study, Action& chosen) {
    addCommand<LongerOptions>(study, chosen, "longer",
                              "Train the runs of a study for more epochs, from where they ended", defineLonger, longer);
}

} // namespace etude::cli
