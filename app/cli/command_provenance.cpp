// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/project_results.h"
#include "engine/core/field_json.h"
#include "engine/core/gigabytes.h"
#include "engine/experiment/field_pairs.h"
#include "engine/experiment/run_spec_json.h"

namespace etude::cli {

namespace {

struct ProvenanceOptions {
    std::filesystem::path project;
    std::string run;
    std::string against;
    bool json = false;
};

void define(CLI::App& app, ProvenanceOptions& options) {
    addProjectOption(app, options.project);
    addRunId(app, options.run);
    app.add_option("--against", options.against, "Another run: the fields in which the two differ");
    addJson(app, options.json);
    app.footer("--json: id, configuration, spec, studies, label, note, attempts (attempt, time, epoch, host, device, "
               "threads, version, commit, libtorch, operators, libraries, command, begun_from), left_out (file, "
               "reason), files (name, bytes), bytes, differences (field, value, other; null where it has no effect).");
}

/// A run that was named, and what is known of it.
struct Known {
    std::string id;
    Provenance provenance;
};

Result<Known> knownOf(ProjectResults& results, const std::string& named) {
    const auto run = findRun(results.all, named);
    if (!run)
        return run.error();
    auto provenance = results.database.provenance((*run)->run);
    if (!provenance)
        return provenance.error();
    if (!provenance->spec)
        return Error{ErrorKind::Corrupt, say("The specification of the run %1 cannot be read.", (*run)->run)};
    return Known{(*run)->run, std::move(*provenance)};
}

Json attemptJson(const AttemptRow& attempt) {
    const StartedEvent& origin = attempt.origin;
    return {{"attempt", attempt.attempt},
            {"time", attempt.time},
            {"epoch", attempt.epoch},
            {"host", origin.host},
            {"device", origin.device},
            {"threads", origin.threads},
            {"version", origin.version},
            {"commit", origin.commit},
            {"libtorch", origin.libtorch},
            {"operators", origin.operators},
            {"libraries", origin.libraries},
            {"command", origin.command},
            {"begun_from", origin.begunFrom.empty() ? Json() : Json(origin.begunFrom)}};
}

Json valueJson(const std::optional<FieldValue>& value) {
    return value ? toJson(*value) : Json();
}

std::vector<FieldPair> differencesOf(const RunSpec& a, const RunSpec& b) {
    std::vector<FieldPair> pairs = fieldPairs(a, b);
    std::erase_if(pairs, [](const FieldPair& pair) { return !pair.differs(); });
    return pairs;
}

Json documentOf(const Known& run, const std::vector<FieldPair>& differences) {
    const Provenance& provenance = run.provenance;
    Json attempts = Json::array();
    for (const AttemptRow& attempt : provenance.attempts)
        attempts.push_back(attemptJson(attempt));
    Json leftOut = Json::array();
    for (const LeftOutEvent& clip : provenance.leftOut)
        leftOut.push_back({{"file", clip.file}, {"reason", clip.reason}});
    Json files = Json::array();
    for (const FolderFile& file : provenance.files)
        files.push_back({{"name", file.name}, {"bytes", file.bytes}});
    Json pairs = Json::array();
    for (const FieldPair& pair : differences)
        pairs.push_back({{"field", pair.path}, {"value", valueJson(pair.a)}, {"other", valueJson(pair.b)}});
    return {{"id", run.id},
            {"configuration", configurationId(*provenance.spec)},
            {"spec", specJson(*provenance.spec)},
            {"studies", provenance.studies},
            {"label", provenance.notes.label},
            {"note", provenance.notes.note},
            {"attempts", attempts},
            {"left_out", leftOut},
            {"files", files},
            {"bytes", bytesOf(provenance.files)},
            {"differences", pairs}};
}

std::string valueText(const std::optional<FieldValue>& value) {
    return value ? printable(fieldText(*value)) : "-";
}

void printAttempt(const AttemptRow& attempt) {
    const StartedEvent& origin = attempt.origin;
    print("attempt " + std::to_string(attempt.attempt) + ": " + attempt.time + ", from epoch " +
          std::to_string(attempt.epoch) + ", " + printable(origin.device) + " on " + printable(origin.host) + ", " +
          counted(origin.threads, "thread"));
    print("  Etude " + printable(origin.version) + " (" + printable(origin.commit) + "), libtorch " +
          printable(origin.libtorch) + (origin.operators.empty() ? "" : ", operators " + printable(origin.operators)));
    if (!origin.libraries.empty())
        print("  " + printable(origin.libraries));
    if (!origin.begunFrom.empty())
        print("  goes on from the run " + printable(origin.begunFrom));
    if (!origin.command.empty())
        print("  " + printable(origin.command));
}

void printRun(const Known& run) {
    const Provenance& provenance = run.provenance;
    print("run " + run.id + ", configuration " + configurationId(*provenance.spec));
    print("data set " + provenance.spec->data.dataset + " (tracks, tags and split)");
    for (const std::string& study : provenance.studies)
        print("study " + printable(study));
    if (!provenance.notes.label.empty())
        print("label " + printable(provenance.notes.label));
    if (!provenance.notes.note.empty())
        print("note " + printable(provenance.notes.note));
    for (const AttemptRow& attempt : provenance.attempts)
        printAttempt(attempt);
    for (const LeftOutEvent& clip : provenance.leftOut)
        print("left out " + printable(clip.file) + ": " + printable(clip.reason));
    print(counted(std::ssize(provenance.files), "file") + ", " +
          storageSize(static_cast<std::int64_t>(bytesOf(provenance.files))).english());
}

Result<void> run(const ProvenanceOptions& options, std::stop_token) {
    auto results = readResults(options.project, {});
    if (!results)
        return results.error();
    const auto known = knownOf(*results, options.run);
    if (!known)
        return known.error();
    std::vector<FieldPair> differences;
    if (!options.against.empty()) {
        const auto other = knownOf(*results, options.against);
        if (!other)
            return other.error();
        differences = differencesOf(*known->provenance.spec, *other->provenance.spec);
    }
    if (options.json) {
        printJson(documentOf(*known, differences));
        return {};
    }
    printRun(*known);
    if (options.against.empty())
        for (const FieldPair& field : fieldPairs(*known->provenance.spec, *known->provenance.spec))
            print("  " + field.path + " " + valueText(field.a));
    else if (differences.empty())
        print("The specifications do not differ.");
    for (const FieldPair& pair : differences)
        print("  " + pair.path + " " + valueText(pair.a) + " | " + valueText(pair.b));
    return {};
}

} // namespace

void addProvenance(CLI::App& app, Action& chosen) {
    addCommand<ProvenanceOptions>(app, chosen, "provenance",
                                  "Where, when and from what a run was made, and how it differs from another", define,
                                  run);
}

} // namespace etude::cli
