// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "app/cli/command.h"
#include "app/cli/config_options.h"
#include "app/cli/console.h"
#include "app/cli/dataset_report.h"
#include "app/cli/enum_texts.h"
#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/core/text.h"
#include "engine/dataset/health/health_edits.h"
#include "engine/experiment/suggest.h"

namespace etude::cli {

namespace {

constexpr std::size_t kShownFindings = 20;
constexpr std::string_view kPaperInput = "paper-mel";

struct HealthCommand {
    std::filesystem::path project;
    std::string dataset;
    ConfigOptions input; ///< kPaperInput if its base is empty
    bool decode = false;
    bool fingerprints = false;
    std::filesystem::path csv;
    std::vector<std::string> excludeKinds;
    std::vector<std::string> excludeTracks;
    std::vector<std::string> excludeTags;
    std::vector<std::string> include;
    bool strict = false;
    int threads = 0;
    bool json = false;

    [[nodiscard]] bool edits() const {
        return !excludeKinds.empty() || !excludeTracks.empty() || !excludeTags.empty() || !include.empty();
    }
};

void define(CLI::App& app, HealthCommand& options) {
    addProjectOption(app, options.project);
    app.footer(
        "Exit status 1 if there is a finding of severity error: a training, validation or test set without tracks, "
        "nothing to learn, a file that no run can use, or the same file in two of these sets.");
    app.add_option("D", options.dataset, "Name or hash; all data sets but former versions if not given");
    app.add_option("--dataset", options.dataset, "The same as D");
    app.add_option("--input", options.input.base,
                   "Whose clips are the measure of too short: a preset or a JSON file; if not given, paper-mel with "
                   "clips as long as the data set has them, as study create takes them");
    auto* decode = app.add_flag("--decode", options.decode,
                                "Decode every file to its end and listen: silence, clipping, cancelling channels, the "
                                "same sound in two files...; otherwise only headers are read");
    app.add_flag("--fingerprints", options.fingerprints, "Also look for files that sound nearly the same (Chromaprint)")
        ->needs(decode);
    app.add_option("--csv", options.csv, "Also write the report to a file");
    app.add_option("--exclude", options.excludeKinds, "Leave out the tracks with this kind of finding")
        ->check(CLI::IsMember(enumTexts<FindingKind>()));
    app.add_option("--exclude-track", options.excludeTracks, "Leave out one track, by its path in the data set");
    app.add_option("--exclude-tag", options.excludeTags, "Leave out a tag; its tracks stay");
    app.add_option("--include", options.include,
                   "Take back exclusions: of a kind or by_hand, of one track by its path, or all");
    app.add_flag("--strict", options.strict,
                 "Exit status 1 for warnings as well: files that changed since the import, artists in several sets...");
    addThreads(app, options.threads);
    addJson(app, options.json);
}

/// How many findings there are of each kind, in the order of the kinds.
std::map<FindingKind, std::int64_t> countsOf(const HealthReport& report) {
    std::map<FindingKind, std::int64_t> counts;
    for (const Finding& finding : report.findings)
        ++counts[finding.kind];
    return counts;
}

std::map<std::string, std::int64_t> exclusionsOf(const Dataset& dataset) {
    std::map<std::string, std::int64_t> counts;
    for (const Track& track : dataset.tracks)
        if (track.isExcluded())
            ++counts[track.excluded];
    return counts;
}

std::string nameText(FindingKind kind) {
    return std::string(enumName(kind));
}

std::string nameText(const std::string& why) {
    return printable(why);
}

/// "3 missing, 1 tag_without_auc".
template <class Name>
std::string countsText(const std::map<Name, std::int64_t>& counts) {
    std::string text;
    for (const auto& [name, count] : counts)
        text += (text.empty() ? "" : ", ") + std::to_string(count) + ' ' + nameText(name);
    return text.empty() ? "none" : text;
}

std::string_view subjectKey(FindingKind kind) {
    return kind == FindingKind::EmptyPart ? "part"
           : isAboutDataset(kind)         ? "dataset"
           : isAboutTag(kind)             ? "tag"
                                          : "track";
}

Json reportJson(const Dataset& dataset, const HealthReport& report) {
    Json findings = Json::array();
    for (const Finding& finding : report.findings)
        findings.push_back({{"kind", enumName(finding.kind)},
                            {"severity", enumName(finding.severity)},
                            {subjectKey(finding.kind), finding.subject},
                            {"detail", finding.detail.english()}});
    Json excluded = Json::array();
    for (const std::size_t track : report.excluded)
        excluded.push_back({{"track", dataset.tracks[track].path}, {"why", dataset.tracks[track].excluded}});
    Json tags = Json::array();
    for (std::size_t tag = 0; tag < report.tags.size(); ++tag)
        tags.push_back({{"tag", dataset.tags[tag]},
                        {"train", report.tags[tag][0]},
                        {"validation", report.tags[tag][1]},
                        {"test", report.tags[tag][2]}});
    return {{"name", dataset.name},
            {"hash", datasetHash(dataset).hex()},
            {"checked", report.checked},
            {"uncompared", report.uncompared},
            {"findings", findings},
            {"excluded", excluded},
            {"tags", tags},
            {"split_origin", originJson(dataset.splitOrigin, partCounts(dataset))}};
}

void printReport(const Dataset& dataset, const HealthReport& report) {
    const std::size_t shown = std::min(report.findings.size(), kShownFindings);
    for (std::size_t i = 0; i < shown; ++i) {
        const Finding& finding = report.findings[i];
        note(std::string(enumName(finding.severity)) + ", " + std::string(enumName(finding.kind)) + ": " +
             printable(finding.subject) + ": " + printable(finding.detail.english()));
    }
    if (report.findings.size() > shown)
        note("... and " + std::to_string(report.findings.size() - shown) + " more; --csv FILE writes them all.");
    print("'" + printable(dataset.name) + "': " + counted(static_cast<std::int64_t>(report.checked), "track") +
          " checked; findings: " + countsText(countsOf(report)) + "; excluded: " + countsText(exclusionsOf(dataset)) +
          ".");
    if (report.uncompared > 0)
        print("Too short to be compared by fingerprints (less than about 4.5 s): " +
              counted(static_cast<std::int64_t>(report.uncompared), "file") + ".");
    if (const auto origin = splitOriginSentence(dataset.splitOrigin, partCounts(dataset)))
        print(printable(origin->english()));
}

/// What the project knows of its files from runs and extractions.
Result<std::vector<FileProblem>> knownProblems(ProjectDatabase& database) {
    if (auto read = database.ingest(); !read) // what runs left out joins the report
        return read.error();
    return database.fileProblems();
}

/// Without an input that is asked for, clips are as long as a study's would be, and that is said.
Result<AudioConfig> measureOf(const ConfigOptions& asked, const Dataset& dataset) {
    if (!asked.base.empty()) {
        const auto input = loadConfig(asked);
        return input ? Result<AudioConfig>(input->audio) : input.error();
    }
    const auto input = loadConfig({std::string(kPaperInput), {}});
    if (!input)
        return input.error();
    const auto fitted = fitClipLength(*input, dataset);
    if (!fitted)
        return fitted.error();
    const AudioConfig& audio = fitted->config.audio;
    if (audio != input->audio)
        note("Clips of '" + printable(dataset.name) + "' are " + shortestText(audio.clipSeconds) +
             " s long; --input gives another measure of too short.");
    return audio;
}

Result<HealthReport> check(const HealthCommand& options, const Dataset& dataset, const std::vector<FileProblem>& known,
                           const std::stop_token& stop) {
    const auto measure = measureOf(options.input, dataset);
    if (!measure)
        return measure.error();
    HealthOptions health;
    health.audio = *measure;
    health.decode = options.decode;
    health.fingerprints = options.fingerprints;
    health.threads = options.threads;
    health.known = known;
    ProgressLine line;
    return checkHealth(dataset, health, line.callback(), stop);
}

Result<void> excludeKinds(const HealthCommand& options, ProjectDatabase& database, Dataset& dataset,
                          const std::stop_token& stop) {
    if (options.excludeKinds.empty())
        return {};
    for (const std::string& name : options.excludeKinds) // before a check that takes long for nothing
        if (auto possible = excludeKind(dataset, {}, *enumFromName<FindingKind>(name)); !possible)
            return possible.error();
    const auto known = knownProblems(database);
    if (!known)
        return known.error();
    const auto report = check(options, dataset, *known, stop);
    if (!report)
        return report.error();
    for (const std::string& name : options.excludeKinds)
        if (auto excluded = excludeKind(dataset, *report, *enumFromName<FindingKind>(name)); !excluded)
            return excluded.error();
    return {};
}

/// Takes exclusions back, then excludes tracks, then tags.
Result<void> edit(const HealthCommand& options, ProjectDatabase& database, Dataset& dataset,
                  const std::stop_token& stop) {
    for (const std::string& what : options.include)
        if (auto included = includeTracks(dataset, what); !included)
            return included.error();
    for (const std::string& path : options.excludeTracks)
        if (auto excluded = excludeTrack(dataset, path); !excluded)
            return excluded;
    if (auto excluded = excludeKinds(options, database, dataset, stop); !excluded)
        return excluded;
    for (const std::string& tag : options.excludeTags)
        if (auto excluded = excludeTag(dataset, tag); !excluded)
            return excluded.error();
    return {};
}

Result<void> editAndStore(const HealthCommand& options, ProjectDatabase& database, const std::stop_token& stop) {
    if (options.dataset.empty() || !options.csv.empty())
        return Error{ErrorKind::Invalid, say("Tracks are excluded from one data set, without a report: name it with "
                                             "--dataset, and leave out --csv.")};
    auto dataset = database.dataset(options.dataset);
    if (!dataset)
        return dataset.error();
    const std::int64_t untaggedBefore = untaggedTracks(*dataset);
    const std::string before = datasetHash(*dataset).hex();
    if (auto edited = edit(options, database, *dataset, stop); !edited)
        return edited;
    const std::string hash = datasetHash(*dataset).hex();
    if (hash != before)
        if (auto added = database.addDatasetVersion(*dataset); !added)
            return added.error();
    const auto stored = database.dataset(hash);
    if (!stored)
        return stored.error();
    const auto untagged = moreUntaggedSentence(untaggedBefore, *stored);
    if (options.json) {
        printJson({{"name", stored->name},
                   {"hash", hash},
                   {"before", before},
                   {"excluded", exclusionsOf(*stored)},
                   {"untagged", untaggedJson(untaggedCounts(*stored))},
                   {"remarks", remarksJson(untagged)}});
    } else {
        print("'" + printable(stored->name) + "' is now the data set " + hash + " (before: " + before +
              "); excluded: " + countsText(exclusionsOf(*stored)) + ".");
        if (untagged)
            print(printable(untagged->english()));
    }
    return {};
}

/// The data set asked for, or all that are no former versions, which are counted.
Result<std::vector<std::string>> hashesOf(const HealthCommand& options, ProjectDatabase& database) {
    if (!options.dataset.empty())
        return std::vector{options.dataset};
    const auto rows = database.datasets();
    if (!rows)
        return rows.error();
    std::vector<std::string> hashes;
    for (const DatasetRow& row : *rows)
        if (!row.isFormer())
            hashes.push_back(row.hash);
    if (!options.csv.empty() && hashes.size() != 1)
        return Error{ErrorKind::Invalid, say("The project has %1, and a CSV file is of one: name it with --dataset.",
                                             counted(static_cast<std::int64_t>(hashes.size()), "data set"))};
    if (const auto former = static_cast<std::int64_t>(rows->size() - hashes.size()); former > 0)
        note(counted(former, "former version") + " left out; --dataset names one.");
    return hashes;
}

/// The findings that make the exit status 1.
class Faults {
public:
    explicit Faults(bool strict)
        : m_strict(strict) {}

    void add(const HealthReport& report) {
        for (const Finding& finding : report.findings) {
            const bool isWarning = m_strict && finding.severity == Severity::Warning;
            if (!isWarning && finding.severity != Severity::Error)
                continue;
            ++(isWarning ? m_warnings : m_errors);
            m_ofTracks = m_ofTracks || finding.track.has_value();
        }
    }
    [[nodiscard]] Result<void> verdict() const {
        if (m_errors == 0 && m_warnings == 0)
            return {};
        std::string found = m_errors > 0 ? counted(m_errors, "error") : "";
        if (m_warnings > 0)
            found += (found.empty() ? "" : " and ") + counted(m_warnings, "warning");
        return Error{ErrorKind::Corrupt,
                     m_ofTracks ? say("The check found %1; --exclude leaves tracks out of every run.", found)
                                : say("The check found %1.", found)};
    }

private:
    bool m_strict;
    std::int64_t m_errors = 0;
    std::int64_t m_warnings = 0; ///< counted if strict
    bool m_ofTracks = false;     ///< some of them, which can be excluded
};

Result<void> run(const HealthCommand& options, std::stop_token stop) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    if (options.edits())
        return editAndStore(options, *database, stop);
    const auto hashes = hashesOf(options, *database);
    if (!hashes)
        return hashes.error();
    const auto known = knownProblems(*database);
    if (!known)
        return known.error();
    Json reports = Json::array();
    Faults faults(options.strict);
    for (const std::string& hash : *hashes) {
        const auto dataset = database->dataset(hash);
        if (!dataset)
            return dataset.error();
        const auto report = check(options, *dataset, *known, stop);
        if (!report)
            return report.error();
        faults.add(*report);
        if (!options.csv.empty())
            if (auto written = writeFileAtomically(options.csv, healthCsv(*dataset, *report)); !written)
                return written;
        if (options.json)
            reports.push_back(reportJson(*dataset, *report));
        else
            printReport(*dataset, *report);
    }
    if (options.json)
        printJson({{"datasets", reports}});
    return faults.verdict();
}

} // namespace

void noteFindingsWithoutFiles(const Dataset& dataset) {
    HealthOptions options;
    options.files = false;
    auto report = checkHealth(dataset, options);
    if (!report)
        return;
    std::erase_if(report->findings, [](const Finding& finding) { return finding.severity == Severity::Note; });
    if (!report->findings.empty())
        note("Findings: " + countsText(countsOf(*report)) +
             "; 'etude-cli dataset health' tells them, and looks at the files.");
}

void addDatasetHealth(CLI::App& dataset, Action& chosen) {
    addCommand<HealthCommand>(dataset, chosen, "health", "What is wrong with files, artists and tags; leave tracks out",
                              define, run);
}

} // namespace etude::cli
