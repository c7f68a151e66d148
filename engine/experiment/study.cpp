// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/study.h"

#include <algorithm>
#include <set>

#include "engine/core/field_json.h"
#include "engine/core/files.h"
#include "engine/core/utf8.h"
#include "engine/experiment/run_spec_json.h"
#include "engine/experiment/seed_field.h"

/// studies/<id>.json:
///     {"schema": 1, "id": "<32 hex digits>", "name": "...", "created": "<UTC, ISO 8601>",
///      "factors": [{"field": "input.preprocess.compression", "values": ["decibel", "linear"]}, ...],
///      "runs": [<RunSpec in full, with its own schema>, ...]}
/// The id is the hash of {"name", "runs": [<run ids in order>]}. Written once, never changed.
namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr int kStudySchema = 1;
constexpr std::size_t kMostRuns = 100000;

std::string studyId(const std::string& name, const std::vector<RunSpec>& runs) {
    Json ids = Json::array();
    for (const RunSpec& run : runs)
        ids.push_back(storedRunId(run));
    return hashText(canonicalText(Json{{"name", name}, {"runs", std::move(ids)}})).hex();
}

bool isText(const FieldValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    return !text || isUtf8(*text);
}

/// The factor with its field's full path and with values as a RunSpec holds them ("29" of a real number is 29.0).
Result<Factor> normalised(const Factor& factor, const RunSpec& base) {
    if (!isUtf8(factor.field) || !std::ranges::all_of(factor.values, isText))
        return Error{ErrorKind::Invalid, say("A factor of the study is not valid UTF-8; type it again.")};
    auto path = resolvePath(fieldPaths<RunSpec>(), factor.field);
    if (!path)
        return path.error();
    if (*path == kInitialisationSeedField)
        return Error{ErrorKind::Invalid,
                     say("init_seed cannot be a factor; say how many seeds the study has instead.")};
    if (factor.values.empty())
        return Error{ErrorKind::Invalid, say("The factor %1 has no values; name at least one.", *path)};
    Factor result{*path, {}};
    for (const FieldValue& given : factor.values) {
        RunSpec probe = base;
        if (auto set = setField(probe, *path, given); !set)
            return set.error();
        auto value = getField(probe, *path);
        if (!value)
            return value.error();
        if (std::ranges::find(result.values, *value) != result.values.end())
            return Error{ErrorKind::Invalid,
                         say("The factor %1 names the value %2 twice; name it once.", *path, fieldText(*value))};
        result.values.push_back(std::move(*value));
    }
    return result;
}

Result<std::vector<Factor>> normalised(const StudyPlan& plan) {
    std::vector<Factor> factors;
    std::size_t runs = static_cast<std::size_t>(plan.seeds);
    for (const Factor& given : plan.factors) {
        auto factor = normalised(given, plan.base);
        if (!factor)
            return factor.error();
        for (const Factor& other : factors)
            if (other.field == factor->field)
                return Error{ErrorKind::Invalid, say("The factor %1 is named twice; name it once.", factor->field)};
        runs *= std::min(factor->values.size(), kMostRuns + 1);
        if (runs > kMostRuns)
            return Error{ErrorKind::Invalid,
                         say("The study has more than 100000 runs; take away some factors, values or seeds.")};
        factors.push_back(std::move(*factor));
    }
    return factors;
}

Sentence describe(const RunSpec& spec, const std::vector<Factor>& factors) {
    std::string text;
    for (const Factor& factor : factors)
        if (const auto value = getField(spec, factor.field))
            text += (text.empty() ? "" : ", ") + factor.field + " = " + fieldText(*value);
    return text.empty() ? say("the run") : data(std::move(text));
}

/// The runs of a study while its plan is expanded.
class Expansion {
public:
    explicit Expansion(const std::vector<Factor>& factors)
        : m_factors(factors)
        , m_found(factors.size()) {}

    /// Adds all combinations of one seed, the last factor fastest. What differs from an earlier run only in values
    /// without effect is that run.
    Result<void> add(const RunSpec& spec, std::size_t depth = 0) {
        if (depth == m_factors.size())
            return addRun(spec);
        for (const FieldValue& value : m_factors[depth].values) {
            RunSpec next = spec;
            if (auto set = setField(next, m_factors[depth].field, value); !set)
                return set;
            if (auto added = add(next, depth + 1); !added)
                return added;
        }
        return {};
    }
    Result<void> addRun(const RunSpec& spec) {
        if (auto valid = validate(spec); !valid)
            return within(describe(spec, m_factors), valid.error());
        RunSpec run = settled(spec);
        for (std::size_t i = 0; i < m_factors.size(); ++i)
            if (m_found[i].size() < 2)
                m_found[i].insert(getField(run, m_factors[i].field).value());
        if (m_seen.insert(runId(run)).second)
            m_runs.push_back(std::move(run));
        return {};
    }
    /// A factor whose values change nothing was a mistake.
    [[nodiscard]] Result<void> checkEffects() const {
        for (std::size_t i = 0; i < m_factors.size(); ++i)
            if (m_factors[i].values.size() > 1 && m_found[i].size() < 2)
                return Error{ErrorKind::Invalid,
                             say("The factor %1 has no effect in any combination of this study; leave it out, or set "
                                 "what it belongs to.",
                                 m_factors[i].field)};
        return {};
    }
    [[nodiscard]] std::vector<RunSpec>& runs() { return m_runs; }

private:
    const std::vector<Factor>& m_factors;
    std::vector<std::set<FieldValue>> m_found; ///< of each factor, the first values that runs have, at most two
    std::set<std::string> m_seen;              ///< ids
    std::vector<RunSpec> m_runs;
};

Json encodeStudy(const Study& study) {
    Json factors = Json::array();
    for (const Factor& factor : study.factors) {
        Json values = Json::array();
        for (const FieldValue& value : factor.values)
            values.push_back(toJson(value));
        factors.push_back({{"field", factor.field}, {"values", std::move(values)}});
    }
    Json runs = Json::array();
    for (const RunSpec& run : study.runs)
        runs.push_back(specJson(run));
    return {{"schema", kStudySchema},        {"id", study.id},         {"name", study.name}, {"created", study.created},
            {"factors", std::move(factors)}, {"runs", std::move(runs)}};
}

/// Reads what encodeStudy wrote. nlohmann's at() and get() throw on anything else.
Result<Study> decodeStudy(const Json& json, const std::string& where) {
    if (json.at("schema") != kStudySchema)
        return Error{ErrorKind::Invalid,
                     say("%1: this study was written by another version of Etude (schema %2); use that version.", where,
                         dumpJson(json.at("schema")))};
    Study study{json.at("id").get<std::string>(),
                json.at("name").get<std::string>(),
                json.at("created").get<std::string>(),
                {},
                {}};
    for (const Json& factor : json.at("factors")) {
        Factor read{factor.at("field").get<std::string>(), {}};
        for (const Json& value : factor.at("values"))
            read.values.push_back(fieldValue(value));
        study.factors.push_back(std::move(read));
    }
    for (const Json& run : json.at("runs")) {
        auto spec = specFromJson(run, where);
        if (!spec)
            return spec.error();
        study.runs.push_back(std::move(*spec));
    }
    return study;
}

Result<Json> readStudyFile(const fs::path& file) {
    const auto text = readFile(file);
    if (!text)
        return text.error();
    Json json = parseJson(*text);
    if (!json.is_object())
        return Error{ErrorKind::Corrupt, say("'%1' is not valid JSON.", file)};
    return json;
}

Result<void> checkName(const std::string& name) {
    if (name.empty() || !isUtf8(name))
        return Error{ErrorKind::Invalid, say("The study needs a name, in UTF-8.")};
    return {};
}

Result<void> checkDatasets(const std::vector<RunSpec>& runs) {
    for (const RunSpec& run : runs)
        if (run.data.dataset.empty())
            return Error{ErrorKind::Invalid, say("The study names no data set; choose the one to train on.")};
    return {};
}

} // namespace

Result<Study> studyOfRuns(const std::string& name, std::vector<RunSpec> runs) {
    if (auto named = checkName(name); !named)
        return named.error();
    if (runs.empty())
        return Error{ErrorKind::Invalid, say("A study needs at least one run.")};
    for (RunSpec& run : runs) {
        if (auto valid = validate(run); !valid)
            return valid.error();
        run = settled(std::move(run));
    }
    if (auto tracked = checkDatasets(runs); !tracked)
        return tracked.error();
    Study study{"", name, utcNow(), {}, std::move(runs)};
    study.id = studyId(study.name, study.runs);
    return study;
}

Result<Study> expandStudy(const StudyPlan& plan) {
    if (auto named = checkName(plan.name); !named)
        return named.error();
    if (plan.seeds < 1 || plan.seeds > kMostSeeds)
        return fieldError({"seeds", std::to_string(plan.seeds), say("an integer from %1 to %2", 1, kMostSeeds)});
    auto factors = normalised(plan);
    if (!factors)
        return factors.error();
    Expansion expansion(*factors);
    for (int seed = 0; seed < plan.seeds; ++seed) {
        RunSpec spec = plan.base;
        spec.seeds.initialisation = static_cast<std::uint64_t>(seed);
        const std::size_t first = expansion.runs().size();
        if (auto added = expansion.add(spec); !added)
            return added.error();
        if (plan.canary) {
            RunSpec canary = expansion.runs()[first];
            canary.data.labelShuffleSeed = kLabelShuffleSeed;
            if (auto added = expansion.addRun(canary); !added)
                return added.error();
        }
    }
    if (auto tracked = checkDatasets(expansion.runs()); !tracked)
        return tracked.error();
    if (auto effective = expansion.checkEffects(); !effective)
        return effective.error();
    Study study{"", plan.name, utcNow(), std::move(*factors), std::move(expansion.runs())};
    study.id = studyId(study.name, study.runs);
    return study;
}

Result<void> saveStudy(const ProjectLayout& project, const Study& study) {
    std::error_code failure;
    fs::create_directories(project.studies(), failure);
    if (failure)
        return systemError("Cannot create '%1': %2.", project.studies(), failure.value());
    const fs::path file = project.study(study.id);
    if (fs::exists(file, failure))
        return {};
    return writeFileAtomically(file, dumpJson(encodeStudy(study), 1) + "\n");
}

Result<Study> loadStudy(const ProjectLayout& project, const std::string& id) {
    const fs::path file = project.study(id);
    const auto json = readStudyFile(file);
    if (!json)
        return json.error();
    try {
        auto study = decodeStudy(*json, "'" + file.string() + "'");
        if (study && (study->id != id || studyId(study->name, study->runs) != id))
            return Error{ErrorKind::Corrupt, say("'%1' is not the study that its name says; was it edited?", file)};
        return study;
    } catch (const Json::exception&) {
        return Error{ErrorKind::Corrupt, say("'%1' is not the description of a study.", file)};
    }
}

Result<std::vector<std::string>> listStudies(const ProjectLayout& project) {
    std::error_code failure;
    std::vector<std::pair<std::string, std::string>> found; // when created, id
    for (fs::directory_iterator entry(project.studies(), failure), end; !failure && entry != end;
         entry.increment(failure)) {
        const fs::path& file = entry->path();
        if (file.extension() != ".json" || !Hash::parse(file.stem().string()))
            continue;
        const auto json = readStudyFile(file);
        const auto created = json ? json->find("created") : Json::const_iterator();
        const bool known = json && created != json->end() && created->is_string();
        found.emplace_back(known ? created->get<std::string>() : "~", file.stem().string()); // '~' is after all digits
    }
    if (failure && failure != std::errc::no_such_file_or_directory)
        return systemError("Cannot read '%1': %2.", project.studies(), failure.value());
    std::sort(found.begin(), found.end());
    std::vector<std::string> ids;
    ids.reserve(found.size());
    for (auto& [created, id] : found)
        ids.push_back(std::move(id));
    return ids;
}

} // namespace etude
