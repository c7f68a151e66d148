// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli/assignments.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/analysis/comparability.h"
#include "engine/core/json.h"
#include "engine/core/text.h"
#include "engine/experiment/run_control.h"
#include "engine/experiment/suggest.h"

namespace etude::cli {

namespace {

struct CreateOptions {
    std::filesystem::path project;
    std::string dataset;
    std::string name;
    std::string input;
    std::vector<std::string> vary;
    std::vector<std::string> set;
    int seeds = 1;
    std::vector<double> sizes;
    bool canary = false;
    bool json = false;
};

struct StudyOptions {
    std::filesystem::path project;
    std::string study;
    bool json = false;
};

void defineCreate(CLI::App& app, CreateOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("--dataset", options.dataset, "Name or hash of the data set")->required();
    app.add_option("--name", options.name, "What to call the study; made from what it varies otherwise");
    app.add_option("--input", options.input, "The input configuration to start from: a preset or a JSON file");
    addAssignments<RunSpec>(app, "--vary", options.vary, "A field and its values: field=a,b,c; may be given again");
    addAssignments<RunSpec>(app, "--set", options.set, "A field of all runs: field=value; may be given again");
    app.add_option("--seeds", options.seeds, "Repetitions of each configuration with other initial weights")
        ->check(CLI::Range(1, kMostSeeds))
        ->capture_default_str();
    app.add_option("--sizes", options.sizes, "Fractions of the training set, stratified: 0.1,1")
        ->delimiter(',')
        ->check(CLI::Range(1e-6, 1.0));
    app.add_flag(
        "--label-shuffle-control,--canary", options.canary,
        "Label-shuffle control: one configuration more, on shuffled labels, whose ROC-AUC must be that of chance");
    addJson(app, options.json);
}

void defineShow(CLI::App& app, StudyOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("S", options.study, "Name or id of a study; a list of all if not given");
    addJson(app, options.json);
}

void defineCancel(CLI::App& app, StudyOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("S", options.study, "Name or id of the study; the newest if not given");
}

Factor parseFactor(const std::string& text) {
    const auto [field, list] = splitAssignment(text);
    Factor factor{field, {}};
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        factor.values.push_back(parseFieldText(list.substr(begin, end - begin)));
        begin = end + 1;
    }
    return factor;
}

std::vector<Factor> factorsOf(const CreateOptions& options) {
    std::vector<Factor> factors;
    for (const std::string& text : options.vary)
        factors.push_back(parseFactor(text));
    if (!options.sizes.empty())
        factors.push_back({"train_fraction", std::vector<FieldValue>(options.sizes.begin(), options.sizes.end())});
    return factors;
}

bool isClipLength(const std::string& assignment) {
    return leafName(splitAssignment(assignment).first) == "clip_seconds";
}

bool variesClipLength(const CreateOptions& options) {
    return std::ranges::any_of(options.vary, isClipLength);
}

/// Whether the user said how long clips are, so that nothing is suggested.
bool saysClipLength(const CreateOptions& options) {
    return !options.input.empty() || std::ranges::any_of(options.set, isClipLength) || variesClipLength(options);
}

/// What all runs start from.
Result<RunSpec> baseSpec(const CreateOptions& options, const Dataset& dataset) {
    RunSpec base = studyBase();
    base.data.dataset = datasetHash(dataset).hex();
    if (!options.input.empty()) {
        const auto config = loadInputConfig(options.input);
        if (!config)
            return config.error();
        base.input = *config;
    }
    if (auto set = assign(base, options.set); !set)
        return set.error();
    return base;
}

Json studyRunsJson(const std::vector<RunRow>& runs) {
    Json list = Json::array();
    for (const RunRow& run : runs)
        list.push_back({{"id", run.id},
                        {"configuration", run.configuration},
                        {"label", run.label},
                        {"seed", run.seed},
                        {"state", std::string(enumName(run.state))},
                        {"epoch", run.epoch},
                        {"epochs", run.epochs},
                        {"validation_roc_auc", optionalJson(run.validationRocAuc)},
                        {"roc_auc", optionalJson(run.testRocAuc)},
                        {"pr_auc", optionalJson(run.testPrAuc)},
                        {"left_out", run.leftOut},
                        {"unreadable_events", run.unreadableEvents},
                        {"message", run.message}});
    return list;
}

Result<void> create(const CreateOptions& options, std::stop_token) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    const auto dataset = database->dataset(options.dataset);
    if (!dataset)
        return dataset.error();
    auto base = baseSpec(options, *dataset);
    if (!base)
        return base.error();
    const double asked = base->input.audio.clipSeconds;
    auto looked = saysClipLength(options) ? Result<FittedInput>(checkClipLength(base->input, *dataset))
                                          : fitClipLength(base->input, *dataset);
    if (!looked)
        return looked.error();
    base->input = looked->config;
    StudyPlan plan{options.name, *base, factorsOf(options), options.seeds, options.canary};
    if (plan.name.empty())
        plan.name = defaultStudyName(plan);
    const auto study = expandStudy(plan);
    if (!study)
        return study.error();
    if (auto added = database->addStudy(*study); !added)
        return added.error();
    const Sentence clips = variesClipLength(options) ? Sentence() : fittedSentence(*looked, asked);
    if (clips != Sentence())
        note(clips.english() + (saysClipLength(options) ? "" : " --set clip_seconds=... overrides that."));
    const auto results = database->results();
    if (!results)
        return results.error();
    std::vector<Sentence> cautions;
    if (auto former = formerDecodingCaution(runsOfStudy(*results, study->id), looked->tracks, looked->revised))
        cautions.push_back(std::move(*former));
    if (auto untagged = untaggedTestSentence(dataset->name, untaggedCounts(*dataset)[2], partCounts(*dataset)[2]))
        cautions.push_back(std::move(*untagged));
    for (const Sentence& caution : cautions)
        note(printable(caution.english()));
    if (options.json) {
        const auto runs = database->runs(study->id);
        if (!runs)
            return runs.error();
        printJson({{"id", study->id},
                   {"name", study->name},
                   {"runs", studyRunsJson(*runs)},
                   {"cautions", sentencesJson(cautions)}});
        return {};
    }
    const auto n = static_cast<std::int64_t>(study->runs.size());
    print("Created the study '" + printable(study->name) + "' (" + study->id.substr(0, 12) + "): " + counted(n, "run") +
          ", " + counted(n / options.seeds, "configuration") + " with " + counted(options.seeds, "seed") +
          " each; 'etude-cli study run -P " + options.project.string() + "' trains them.");
    return {};
}

Result<void> showAll(ProjectDatabase& database, bool json) {
    const auto studies = database.studies();
    if (!studies)
        return studies.error();
    Json list = Json::array();
    std::vector<std::vector<std::string>> table{{"study", "name", "created", "runs", "finished", "failed"}};
    for (const StudyRow& row : *studies) {
        list.push_back({{"id", row.id},
                        {"name", row.name},
                        {"created", row.created},
                        {"dataset", row.dataset},
                        {"runs", row.runs},
                        {"finished", row.finished},
                        {"failed", row.failed}});
        table.push_back({row.id.substr(0, 12), printable(row.name), row.created, std::to_string(row.runs),
                         std::to_string(row.finished), std::to_string(row.failed)});
    }
    if (json)
        printJson({{"studies", list}});
    else
        print(tableText(table, 3));
    return {};
}

Result<void> show(const StudyOptions& options, std::stop_token) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    if (auto read = database->ingest(); !read)
        return read.error();
    if (options.study.empty())
        return showAll(*database, options.json);
    const auto id = database->findStudy(options.study);
    if (!id)
        return id.error();
    const auto runs = database->runs(*id);
    if (!runs)
        return runs.error();
    if (options.json) {
        printJson({{"id", *id}, {"runs", studyRunsJson(*runs)}});
        return {};
    }
    std::vector<std::vector<std::string>> table{
        {"run", "configuration", "seed", "state", "epoch", "validation AUC", "test AUC"}};
    for (const RunRow& run : *runs)
        table.push_back({run.id.substr(0, 12), printable(run.label), std::to_string(run.seed),
                         std::string(enumName(run.state)),
                         std::to_string(run.epoch) + " of " + std::to_string(run.epochs),
                         fixed(run.validationRocAuc, 3), fixed(run.testRocAuc, 3)});
    print(tableText(table, 4));
    for (const RunRow& run : *runs)
        if (!run.message.empty())
            print(run.id.substr(0, 12) + ": " + printable(run.message));
    return {};
}

Result<void> cancel(const StudyOptions& options, std::stop_token) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    const auto id = database->findStudy(options.study);
    if (!id)
        return id.error();
    const auto study = loadStudy(database->layout(), *id);
    if (!study)
        return study.error();
    std::vector<std::string> runs;
    for (const RunSpec& spec : study->runs)
        runs.push_back(storedRunId(spec));
    const RunControlReport report = cancelRuns(database->layout(), runs);
    for (const Sentence& problem : report.problems)
        note(printable(problem.english()));
    if (!report.problems.empty())
        return Error{ErrorKind::Io, say("%1 of '%2' could not be cancelled; the others were.",
                                        counted(std::ssize(report.problems), "run"), study->name)};
    print("Cancelled " + counted(report.changed, "run") + " of '" + printable(study->name) +
          "'; what was computed is kept, and 'etude-cli study run --retry-failed' takes them up again.");
    return {};
}

} // namespace

void addStudy(CLI::App& app, Action& chosen) {
    CLI::App& group = addGroup(app, "study", "Studies: sets of training runs");
    addCommand<CreateOptions>(group, chosen, "create", "Queue every combination of the values that are varied",
                              defineCreate, create);
    addStudyRun(group, chosen);
    addCommand<StudyOptions>(group, chosen, "show", "How the studies, or the runs of one, stand", defineShow, show);
    addCommand<StudyOptions>(group, chosen, "cancel", "Stop the unfinished runs of a study", defineCancel, cancel);
}

} // namespace etude::cli
