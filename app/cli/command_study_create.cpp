// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "app/cli/assignments.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/enum_texts.h"
#include "app/cli/project_results.h"
#include "app/cli/study_design.h"
#include "engine/analysis/comparability.h"
#include "engine/analysis/saved_inputs.h"
#include "engine/analysis/study_budget.h"
#include "engine/core/json.h"
#include "engine/experiment/lagging_statistics.h"
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
    std::optional<int> seeds;
    std::vector<double> sizes;
    bool canary = false;
    std::string preset;
    std::string budget;
    bool plan = false;
    bool json = false;
};

void defineCreate(CLI::App& app, CreateOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("--dataset", options.dataset, "Name or hash of the data set")->required();
    app.add_option("--name", options.name, "What to call the study; made from what it varies otherwise");
    app.add_option("--input", options.input,
                   "The input configuration to start from: a preset, a JSON file, or that of a run, by the "
                   "beginning of its id");
    addAssignments<RunSpec>(app, "--vary", options.vary, "A field and its values: field=a,b,c; may be given again");
    addAssignments<RunSpec>(app, "--set", options.set, "A field of all runs: field=value; may be given again");
    app.add_option(
           "--seeds", options.seeds,
           "Repetitions of each configuration with other initial weights; 1, of a preset 5 (Fig. 2: three times "
           "as many)")
        ->check(CLI::Range(1, kMostSeeds));
    app.add_option("--sizes", options.sizes, "Fractions of the training set, stratified: 0.1,1")
        ->delimiter(',')
        ->check(CLI::Range(1e-6, 1.0));
    app.add_flag(
        "--label-shuffle-control,--canary", options.canary,
        "Label-shuffle control: one configuration more, on shuffled labels, whose ROC-AUC must be that of chance");
    auto* preset =
        app.add_option("--preset", options.preset,
                       "An experiment of the paper: fig2, fig3, fig5, scale, or paper (all of them, a study each)")
            ->check(CLI::IsMember(enumTexts<StudyPreset>()));
    for (const char* designed : {"--vary", "--label-shuffle-control"})
        preset->excludes(app.get_option(designed));
    app.add_option("--budget", options.budget,
                   "With --preset: as many seeds and sizes as fit into this time on this machine (90s, 20m, 2h, 3d)")
        ->needs(preset);
    app.add_flag("--plan", options.plan, "Only tell what it would cost; nothing is queued");
    addJson(app, options.json);
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
Result<RunSpec> baseSpec(const CreateOptions& options, const Dataset& dataset, std::span<const RunResult> known) {
    RunSpec base = studyBase();
    base.data.dataset = datasetHash(dataset).hex();
    if (!options.input.empty()) {
        const auto config = savedInput(options.input, known);
        if (!config)
            return config.error();
        base.input = *config;
    }
    if (auto set = assign(base, options.set); !set)
        return set.error();
    return base;
}

/// The data set, what all runs start from, and how its clips fit.
struct StudyStart {
    Dataset dataset;
    RunSpec base;
    FittedInput looked;
    Sentence clips;
};

Result<StudyStart> startOf(const CreateOptions& options, ProjectDatabase& database, const KnownProject& known) {
    auto dataset = database.dataset(options.dataset);
    if (!dataset)
        return dataset.error();
    auto base = baseSpec(options, *dataset, known.results);
    if (!base)
        return base.error();
    const double asked = base->input.audio.clipSeconds;
    auto looked = saysClipLength(options) ? Result<FittedInput>(checkClipLength(base->input, *dataset))
                                          : fitClipLength(base->input, *dataset);
    if (!looked)
        return looked.error();
    base->input = looked->config;
    const Sentence clips = variesClipLength(options) ? Sentence() : fittedSentence(*looked, asked);
    return StudyStart{std::move(*dataset), std::move(*base), *looked, clips};
}

/// What is to be queued.
struct Design {
    std::vector<Study> studies;
    StudyCost cost;
    std::vector<Sentence> cut;
};

Result<std::vector<Study>> plannedStudy(const CreateOptions& options, const RunSpec& base) {
    StudyPlan plan{options.name, base, factorsOf(options), options.seeds.value_or(1), options.canary};
    if (plan.name.empty())
        plan.name = defaultStudyName(plan);
    auto study = expandStudy(plan);
    if (!study)
        return study.error();
    return std::vector<Study>{std::move(*study)};
}

/// Of the kinds of runs of which this machine's speed is not known.
Result<std::vector<TimedTraining>> measured(const std::vector<RunSpec>& kinds, const DatasetSizes& sizes,
                                            const TrainingMachine& machine, const std::stop_token& stop) {
    if (kinds.empty())
        return std::vector<TimedTraining>();
    const auto worker = findWorker();
    if (!worker)
        return worker.error();
    ProgressLine line;
    const auto tell = [&](std::size_t i) {
        line.show("Measuring how fast this machine trains: " + std::to_string(i + 1) + " of " +
                  std::to_string(kinds.size()));
    };
    return measureTrainings(*worker, kinds, sizes, machine, tell, stop);
}

Result<Design> presetDesign(const CreateOptions& options, const StudyStart& start, const KnownProject& known,
                            const TrainingMachine& machine, std::vector<TimedTraining> timed,
                            const std::stop_token& stop) {
    const StudyPreset preset = enumFromName<StudyPreset>(options.preset).value();
    PresetExtent extent;
    extent.seeds = options.seeds.value_or(extent.seeds);
    if (!options.sizes.empty())
        extent.sizes = options.sizes;
    auto studies = presetStudies(preset, start.base, extent);
    if (!studies)
        return studies.error();
    if (options.budget.empty())
        return Design{*studies, costOf(*studies, known.results, known.sizes, timed), {}};
    const auto seconds = parseDuration(options.budget);
    if (!seconds)
        return seconds.error();
    auto more = measured(untimedKinds(*studies, timed), known.sizes, machine, stop);
    if (!more)
        return more.error();
    timed.insert(timed.end(), more->begin(), more->end());
    auto planned = presetWithin(*seconds, preset, start.base, known.results, known.sizes, timed, extent);
    if (!planned)
        return planned.error();
    return Design{std::move(planned->studies), std::move(planned->cost), std::move(planned->cut)};
}

Result<Design> designOf(const CreateOptions& options, const StudyStart& start, const KnownProject& known,
                        const std::stop_token& stop) {
    const TrainingMachine machine = TrainingMachine::here();
    auto timed = timedTrainings(known.results, known.sizes, machine);
    if (!options.preset.empty())
        return presetDesign(options, start, known, machine, std::move(timed), stop);
    auto studies = plannedStudy(options, start.base);
    if (!studies)
        return studies.error();
    StudyCost cost = costOf(*studies, known.results, known.sizes, timed);
    return Design{std::move(*studies), std::move(cost), {}};
}

/// That running averages lag, where nobody has chosen between the two; none where they do not.
std::optional<Sentence> laggingCaution(const CreateOptions& options, const Design& design, const StudyStart& start) {
    const auto names = [](const std::string& assignment) {
        const auto path = resolvePath(fieldPaths<RunSpec>(), splitAssignment(assignment).first);
        return path && *path == "network.batch_norm_statistics";
    };
    if (std::ranges::any_of(options.set, names) || std::ranges::any_of(options.vary, names))
        return std::nullopt;
    std::vector<RunSpec> running;
    for (const Study& study : design.studies)
        std::ranges::copy_if(study.runs, std::back_inserter(running), [](const RunSpec& run) {
            return run.network.batchNormStatistics == BatchNormStatistics::Running;
        });
    const std::int64_t steps = fewestSteps(running, partCounts(start.dataset)[0]);
    if (steps == 0 || steps >= kFewSteps)
        return std::nullopt;
    return say("%1 '--set batch_norm_statistics=recomputed' takes them.",
               laggingSentence(steps, running.front().network.batchNormMomentum));
}

std::vector<Sentence> cautionsOf(const CreateOptions& options, const Design& design, const StudyStart& start,
                                 const KnownProject& known) {
    std::vector<Sentence> cautions;
    for (const Study& study : design.studies)
        if (auto former =
                formerDecodingCaution(runsOfStudy(known.results, study.id), start.looked.tracks, start.looked.revised))
            cautions.push_back(std::move(*former));
    if (auto lagging = laggingCaution(options, design, start))
        cautions.push_back(std::move(*lagging));
    std::ranges::move(queuedCautions(design.studies, known.results), std::back_inserter(cautions));
    const Dataset& dataset = start.dataset;
    if (auto untagged = untaggedTestSentence(dataset.name, untaggedCounts(dataset)[2], partCounts(dataset)[2]))
        cautions.push_back(std::move(*untagged));
    return cautions;
}

Result<Json> studiesJson(ProjectDatabase& database, const std::vector<Study>& studies, bool stored) {
    Json list = Json::array();
    for (const Study& study : studies) {
        Json json{{"id", study.id}, {"name", study.name}};
        if (stored) {
            const auto runs = database.runs(study.id);
            if (!runs)
                return runs.error();
            json["runs"] = studyRunsJson(*runs);
        }
        list.push_back(std::move(json));
    }
    return list;
}

/// {"id", "name", "runs", ...} of one study; of a preset {"studies": [{"id", "name", "runs"}], ...}.
Result<void> tellJson(const CreateOptions& options, ProjectDatabase& database, const Design& design,
                      const DesignCost& cost, const std::vector<Sentence>& cautions) {
    auto studies = studiesJson(database, design.studies, !options.plan);
    if (!studies)
        return studies.error();
    Json json = options.preset.empty() ? studies->front() : Json{{"studies", *studies}};
    json["cost"] = costJson(cost);
    json["cut"] = sentencesJson(design.cut);
    json["cautions"] = sentencesJson(cautions);
    printJson(json);
    return {};
}

void tellStudy(const CreateOptions& options, const Study& study) {
    std::set<std::string> configurations;
    std::set<std::uint64_t> seeds;
    for (const RunSpec& run : study.runs) {
        configurations.insert(configurationId(run));
        seeds.insert(run.seeds.initialisation);
    }
    const bool full = study.runs.size() == configurations.size() * seeds.size();
    print(std::string(options.plan ? "The study" : "Created the study") + " '" + printable(study.name) + "' (" +
          study.id.substr(0, 12) + "): " + counted(std::ssize(study.runs), "run") + ", " +
          counted(std::ssize(configurations), "configuration") + " with " + (full ? "" : "at most ") +
          counted(std::ssize(seeds), "seed") + " each.");
}

Result<void> create(const CreateOptions& options, std::stop_token stop) {
    auto database = openIngested(options.project);
    if (!database)
        return database.error();
    const auto known = knownProject(*database);
    if (!known)
        return known.error();
    const auto start = startOf(options, *database, *known);
    if (!start)
        return start.error();
    auto design = designOf(options, *start, *known, stop);
    if (!design)
        return design.error();
    if (!options.name.empty() && design->studies.size() > 1)
        return Error{ErrorKind::Invalid,
                     say("The preset '%1' makes several studies; leave out --name.", options.preset)};
    const auto cost = designCost(database->layout(), design->cost);
    if (!cost)
        return cost.error();
    for (std::size_t i = 0; i < design->studies.size() && !options.plan; ++i)
        if (auto added = database->addStudy(design->studies[i]); !added)
            return added;
    if (start->clips != Sentence())
        note(start->clips.english() + (saysClipLength(options) ? "" : " --set clip_seconds=... overrides that."));
    const std::vector<Sentence> cautions = cautionsOf(options, *design, *start, *known);
    for (const Sentence& caution : cautions)
        note(printable(caution.english()));
    if (options.json)
        return tellJson(options, *database, *design, *cost, cautions);
    for (const Study& study : design->studies)
        tellStudy(options, study);
    for (const Sentence& sentence : design->cut)
        print(printable(sentence.english()));
    for (const Sentence& sentence : cost->sentences)
        print(printable(sentence.english()));
    if (!options.plan && cost->cost.missing() > 0)
        print("'etude-cli study run -P " + options.project.string() + "' trains them.");
    return {};
}

} // namespace

void addStudyCreate(CLI::App& study, Action& chosen) {
    addCommand<CreateOptions>(study, chosen, "create",
                              "Queue every combination of the values that are varied, or an experiment of the paper",
                              defineCreate, create);
}

} // namespace etude::cli
