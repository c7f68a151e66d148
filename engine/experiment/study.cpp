// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/study.h"

#include <algorithm>
#include <map>

#include "engine/core/files.h"
#include "engine/core/utf8.h"

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
constexpr std::uint64_t kCanarySeed = 1;
constexpr std::string_view kSeedField = "seeds.init_seed";
constexpr std::string_view kMethodField = "data.subset_method";

std::string studyId(const std::string& name, const std::vector<RunSpec>& runs) {
    Json ids = Json::array();
    for (const RunSpec& run : runs)
        ids.push_back(runId(run));
    return hashText(canonicalText(Json{{"name", name}, {"runs", std::move(ids)}})).hex();
}

bool isText(const Json& value) {
    return !value.is_string() || isUtf8(value.get_ref<const std::string&>());
}

/// The factor with its field's full path and with values as a RunSpec holds them ("29" of a real number is 29.0).
Result<Factor> normalised(const Factor& factor, const RunSpec& base) {
    if (!isUtf8(factor.field) || !std::all_of(factor.values.begin(), factor.values.end(), isText))
        return Error{ErrorKind::Invalid, "A factor of the study is not valid UTF-8; type it again."};
    auto path = resolvePath(fieldPaths<RunSpec>(), factor.field);
    if (!path)
        return path.error();
    if (*path == kSeedField)
        return Error{ErrorKind::Invalid, "init_seed cannot be a factor; say how many seeds the study has instead."};
    if (factor.values.empty())
        return Error{ErrorKind::Invalid, "The factor " + *path + " has no values; name at least one."};
    Factor result{*path, {}};
    for (const Json& value : factor.values) {
        RunSpec probe = base;
        if (auto set = setField(probe, *path, value); !set)
            return set.error();
        const auto read = getField(probe, *path);
        if (!read)
            return read.error();
        result.values.push_back(*read);
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
                return Error{ErrorKind::Invalid, "The factor " + factor->field + " is named twice; name it once."};
        runs *= std::min(factor->values.size(), kMostRuns + 1);
        if (runs > kMostRuns)
            return Error{ErrorKind::Invalid,
                         "The study has more than 100000 runs; take away some factors, values or seeds."};
        factors.push_back(std::move(*factor));
    }
    return factors;
}

std::string describe(const RunSpec& spec, const std::vector<Factor>& factors) {
    std::string text;
    for (const Factor& factor : factors)
        if (const auto value = getField(spec, factor.field))
            text += (text.empty() ? "" : ", ") + factor.field + " = " + fieldText(*value);
    return text.empty() ? "the run" : text;
}

/// The whole training part is the same however its tracks are chosen, and so its runs are: with the default method.
/// False if another value of the method as a factor makes this run already.
bool settleWhole(RunSpec& spec, const std::vector<Factor>& factors) {
    if (spec.data.trainFraction < 1.0)
        return true;
    const auto method = std::ranges::find(factors, kMethodField, &Factor::field);
    if (method != factors.end() && method->values.front() != enumName(spec.data.subsetMethod))
        return false;
    spec.data.subsetMethod = DataConfig{}.subsetMethod;
    return true;
}

/// All combinations of one seed, the last factor fastest.
Result<void> appendCombinations(std::vector<RunSpec>& runs, const RunSpec& spec, const std::vector<Factor>& factors,
                                std::size_t depth = 0) {
    if (depth == factors.size()) {
        if (auto valid = validate(spec); !valid)
            return within(describe(spec, factors), valid.error());
        if (RunSpec run = spec; settleWhole(run, factors))
            runs.push_back(std::move(run));
        return {};
    }
    for (const Json& value : factors[depth].values) {
        RunSpec next = spec;
        if (auto set = setField(next, factors[depth].field, value); !set)
            return set;
        if (auto appended = appendCombinations(runs, next, factors, depth + 1); !appended)
            return appended;
    }
    return {};
}

Result<void> checkDistinct(const std::vector<RunSpec>& runs, const std::vector<Factor>& factors) {
    std::map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (const auto [first, isNew] = seen.emplace(runId(runs[i]), i); !isNew)
            return Error{ErrorKind::Invalid, "Runs " + std::to_string(first->second + 1) + " and " +
                                                 std::to_string(i + 1) + " of the study are the same (" +
                                                 describe(runs[i], factors) + "); remove the repeated value."};
    return {};
}

Json encodeStudy(const Study& study) {
    Json factors = Json::array();
    for (const Factor& factor : study.factors)
        factors.push_back({{"field", factor.field}, {"values", factor.values}});
    Json runs = Json::array();
    for (const RunSpec& run : study.runs)
        runs.push_back(specJson(run));
    return {{"schema", kStudySchema},        {"id", study.id},         {"name", study.name}, {"created", study.created},
            {"factors", std::move(factors)}, {"runs", std::move(runs)}};
}

/// Reads what encodeStudy wrote. nlohmann's at() and get() throw on anything else.
Result<Study> decodeStudy(const Json& json, const std::string& where) {
    if (json.at("schema") != kStudySchema)
        return Error{ErrorKind::Invalid, where + ": this study was written by another version of Etude (schema " +
                                             dumpJson(json.at("schema")) + "); use that version."};
    Study study{json.at("id").get<std::string>(),
                json.at("name").get<std::string>(),
                json.at("created").get<std::string>(),
                {},
                {}};
    for (const Json& factor : json.at("factors"))
        study.factors.push_back({factor.at("field").get<std::string>(), factor.at("values").get<std::vector<Json>>()});
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
        return Error{ErrorKind::Corrupt, "'" + file.string() + "' is not valid JSON."};
    return json;
}

} // namespace

Result<Study> expandStudy(const StudyPlan& plan) {
    if (plan.name.empty() || !isUtf8(plan.name))
        return Error{ErrorKind::Invalid, "The study needs a name, in UTF-8."};
    if (plan.seeds < 1 || plan.seeds > 10000)
        return rangeError("seeds", std::to_string(plan.seeds), "an integer from 1 to 10000");
    auto factors = normalised(plan);
    if (!factors)
        return factors.error();
    Study study{"", plan.name, utcNow(), std::move(*factors), {}};
    for (int seed = 0; seed < plan.seeds; ++seed) {
        RunSpec spec = plan.base;
        spec.seeds.initialisation = static_cast<std::uint64_t>(seed);
        const std::size_t first = study.runs.size();
        if (auto appended = appendCombinations(study.runs, spec, study.factors); !appended)
            return appended.error();
        if (plan.canary) {
            RunSpec canary = study.runs[first];
            canary.data.labelShuffleSeed = kCanarySeed;
            study.runs.push_back(std::move(canary));
        }
    }
    for (const RunSpec& run : study.runs)
        if (run.data.dataset.empty())
            return Error{ErrorKind::Invalid, "The study names no data set; choose the one to train on."};
    if (auto distinct = checkDistinct(study.runs, study.factors); !distinct)
        return distinct.error();
    study.id = studyId(study.name, study.runs);
    return study;
}

Result<void> saveStudy(const ProjectLayout& project, const Study& study) {
    std::error_code failure;
    fs::create_directories(project.studies(), failure);
    if (failure)
        return systemError("Cannot create", project.studies(), failure.value());
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
            return Error{ErrorKind::Corrupt,
                         "'" + file.string() + "' is not the study that its name says; was it edited?"};
        return study;
    } catch (const Json::exception&) {
        return Error{ErrorKind::Corrupt, "'" + file.string() + "' is not the description of a study."};
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
        return systemError("Cannot read", project.studies(), failure.value());
    std::sort(found.begin(), found.end());
    std::vector<std::string> ids;
    for (auto& [created, id] : found)
        ids.push_back(std::move(id));
    return ids;
}

} // namespace etude
