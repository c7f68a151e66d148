// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/run_spec.h"

#include "engine/core/field_json.h"
#include "engine/experiment/run_spec_json.h"

namespace etude {

namespace {

std::string identityOf(Json fields) {
    fields["schema"] = kSpecSchema;
    return hashText(canonicalText(fields)).hex();
}

} // namespace

std::string runId(const RunSpec& spec) {
    return identityOf(identityJson(spec));
}

std::string storedRunId(const RunSpec& spec) {
    return identityOf(changedFields(spec));
}

std::string configurationId(const RunSpec& spec) {
    RunSpec configuration = spec;
    configuration.seeds.initialisation = SeedConfig{}.initialisation;
    return runId(configuration);
}

Json specJson(const RunSpec& spec) {
    Json json = toJson(spec);
    json["schema"] = kSpecSchema;
    return json;
}

Result<RunSpec> specFromJson(const Json& json, std::string_view where) {
    const auto schema = json.is_object() ? json.find("schema") : json.end();
    if (!json.is_object() || schema == json.end() || !schema->is_number_integer())
        return Error{ErrorKind::Corrupt, say("%1: this is not the description of a run.", where)};
    if (*schema != kSpecSchema)
        return Error{ErrorKind::Invalid,
                     say("%1: this run was described by another version of Etude (schema %2, here %3); use that "
                         "version to run it.",
                         where, schema->dump(), kSpecSchema)};
    Json fields = json;
    fields.erase("schema");
    auto spec = fromJson<RunSpec>(fields);
    if (!spec)
        return within(where, spec.error());
    return spec;
}

std::string specText(const RunSpec& spec) {
    return dumpJson(specJson(spec), 2) + "\n";
}

Result<RunSpec> parseSpec(std::string_view text, std::string_view where) {
    const Json json = parseJson(text);
    if (json.is_discarded())
        return Error{ErrorKind::Corrupt, say("%1: this is not valid JSON.", where)};
    return specFromJson(json, where);
}

} // namespace etude
