// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/project_results.h"
#include "app/cli/study_runs.h"
#include "engine/experiment/run_check.h"

namespace etude::cli {

namespace {

struct CheckOptions {
    std::filesystem::path project;
    std::string study;
    std::string run;
    bool json = false;
};

void defineCheck(CLI::App& app, CheckOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("S", options.study, "Name or id of the study; the newest if not given");
    app.add_option("--run", options.run,
                   "The finished run to check, an id or the beginning of one; the first if not "
                   "given");
    addJson(app, options.json);
    app.footer("Trains the run once more, beside the project, and compares every bit; tests it again in batches of "
               "another size; and reads the study's label-shuffle control, whose AUC must be that of chance. --json: "
               "run, same_bits, difference (none, training_loss, validation, epoch_count, test, scores, weights), "
               "difference_epoch, epochs, scores, batch_size, largest_difference, free_of_batch, "
               "controls (label, roc_auc, n, holds_chance), sentences.");
}

/// The run that is meant, of a study.
Result<RunFolder> chosenRun(const ProjectLayout& project, const Study& study, const std::string& named) {
    if (!named.empty()) {
        const auto run = namedRun(study, named);
        return run ? RunFolder::open(project.run(*run)) : Result<RunFolder>(run.error());
    }
    return runToCheck(project, study);
}

std::vector<ResultGroup> controlsOf(const std::vector<RunResult>& runs) {
    std::vector<ResultGroup> controls = resultGroups(runs);
    std::erase_if(controls, [](const ResultGroup& group) { return !group.canary || group.runs.empty(); });
    return controls;
}

Json documentOf(const RunFolder& run, const RunCheck& check, const std::vector<ResultGroup>& controls,
                const std::vector<std::string>& sentences) {
    Json list = Json::array();
    for (const ResultGroup& control : controls)
        list.push_back({{"label", control.label},
                        {"roc_auc", control.summary.mean},
                        {"n", control.summary.n},
                        {"holds_chance", control.holdsChance() ? Json(*control.holdsChance()) : Json()}});
    return {{"run", run.id()},
            {"same_bits", check.isRepeated()},
            {"difference", std::string(enumName(check.difference))},
            {"difference_epoch", check.epoch},
            {"epochs", check.epochs},
            {"scores", check.scores},
            {"batch_size", check.batchSize},
            {"largest_difference", check.largest},
            {"free_of_batch", check.isFreeOfBatch(run.spec().training.precision)},
            {"controls", list},
            {"sentences", sentences}};
}

Result<void> check(const CheckOptions& options, std::stop_token stop) {
    auto found = readResults(options.project, {});
    if (!found)
        return found.error();
    const auto id = found->database.findStudy(options.study);
    if (!id)
        return id.error();
    const ProjectLayout& project = found->database.layout();
    const auto study = loadStudy(project, *id);
    if (!study)
        return study.error();
    const auto run = chosenRun(project, *study, options.run);
    if (!run)
        return run.error();
    const auto worker = findWorker();
    if (!worker)
        return worker.error();
    ProgressLine line;
    const auto checked = checkRun(*worker, *run, line.callback(), stop);
    if (!checked)
        return checked.error();
    const auto controls = controlsOf(runsOfStudy(found->all, *id));
    std::vector<std::string> sentences;
    for (const Sentence& sentence : checkSentences(*checked, run->spec()))
        sentences.push_back(sentence.english());
    for (const ResultGroup& control : controls)
        sentences.push_back(controlText(control));
    if (controls.empty())
        sentences.emplace_back("The study has no label-shuffle control: 'etude-cli study create "
                               "--label-shuffle-control' queues one.");
    if (options.json)
        printJson(documentOf(*run, *checked, controls, sentences));
    else
        for (const std::string& sentence : sentences)
            print(printable(sentence));
    if (!checked->isRepeated() || !checked->isFreeOfBatch(run->spec().training.precision))
        return Error{ErrorKind::Corrupt, say("The run %1 did not pass.", run->id())};
    return {};
}

} // namespace

void addStudyCheck(CLI::App& study, Action& chosen) {
    addCommand<CheckOptions>(study, chosen, "check", "Whether a run of a study is reproducible and free of leaks",
                             defineCheck, check);
}

} // namespace etude::cli
