// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_design.h"

#include <charconv>

#include "app/cli/console.h"
#include "app/cli/study_runs.h"
#include "engine/analysis/design_cautions.h"

namespace etude::cli {

namespace {

std::string_view basisName(TimeBasis basis) {
    switch (basis) {
    case TimeBasis::Measured:
        return "measured";
    case TimeBasis::Work:
        return "work";
    case TimeBasis::Unknown:
        break;
    }
    return "unknown";
}

} // namespace

Result<KnownProject> knownProject(ProjectDatabase& database) {
    auto results = database.results();
    if (!results)
        return results.error();
    const auto datasets = database.datasets();
    if (!datasets)
        return datasets.error();
    return KnownProject{std::move(*results), sizesOf(*datasets)};
}

std::vector<Sentence> queuedCautions(std::span<const Study> studies, std::span<const RunResult> known) {
    return designCautions(studies, known, thisBuild(),
                          [](const std::string& path) { return std::string(leafName(path)); });
}

Result<Json> queueStudy(ProjectDatabase& database, const Study& study) {
    if (auto ingested = database.ingest(); !ingested)
        return ingested.error();
    const auto known = database.results();
    if (!known)
        return known.error();
    if (auto added = database.addStudy(study); !added)
        return added.error();
    const std::vector<Sentence> cautions = queuedCautions(std::span(&study, 1), *known);
    for (const Sentence& caution : cautions)
        note(printable(caution.english()));
    return Json{{"id", study.id}, {"name", study.name}, {"runs", runIds(study)}, {"cautions", sentencesJson(cautions)}};
}

Result<DesignCost> designCost(const ProjectLayout& project, StudyCost cost) {
    const auto storage = estimateStorage(project.features(), cost.features);
    if (!storage)
        return storage.error();
    DesignCost design{std::move(cost), *storage, {}};
    design.sentences = costSentences(design.cost);
    if (const Sentence disk = storageSentence(design.storage); disk != Sentence())
        design.sentences.push_back(disk);
    return design;
}

Json costJson(const DesignCost& design) {
    const StudyCost& cost = design.cost;
    return {{"runs", cost.runs},
            {"done", cost.done},
            {"to_train", cost.missing()},
            {"seconds", optionalJson(cost.seconds)},
            {"runs_at_once", cost.atOnce},
            {"time_basis", std::string(basisName(cost.basis))},
            {"assumed_epochs", optionalJson(cost.assumedEpochs)},
            {"memory_bytes", cost.memory},
            {"disk_bytes", design.storage.bytes}};
}

Result<ResultsById> resultsById(ProjectDatabase& database) {
    const auto results = database.results();
    if (!results)
        return results.error();
    ResultsById byId;
    for (const RunResult& result : *results)
        byId.emplace(result.run, result);
    return byId;
}

std::optional<Convergence> convergenceOf(const ResultsById& results, const RunRow& run) {
    const auto found = results.find(run.id);
    return found == results.end() ? std::nullopt : convergence(found->second);
}

Json studyRunsJson(const std::vector<RunRow>& runs, const ResultsById& results) {
    Json list = Json::array();
    for (const RunRow& run : runs) {
        const auto converged = convergenceOf(results, run);
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
                        {"convergence", converged ? Json(enumName(*converged)) : Json()},
                        {"message", run.message}});
    }
    return list;
}

Result<double> parseDuration(const std::string& text) {
    double number = 0.0;
    const char* end = text.data() + text.size();
    const auto [rest, code] = std::from_chars(text.data(), end, number);
    const std::string_view unit(rest, static_cast<std::size_t>(end - rest));
    const double seconds = unit == "s"     ? 1.0
                           : unit == "m"   ? 60.0
                           : unit == "min" ? 60.0
                           : unit == "h"   ? 3600.0
                           : unit == "d"   ? 86400.0
                                           : 0.0;
    if (code != std::errc() || !(number > 0.0) || seconds == 0.0)
        return Error{ErrorKind::Invalid, say("'%1' is no time; write 90s, 20m, 2h or 3d.", text)};
    return number * seconds;
}

} // namespace etude::cli
