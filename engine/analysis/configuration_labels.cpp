// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/configuration_labels.h"

#include "engine/core/fields.h"

namespace etude {

namespace {

std::string leafName(const std::string& path) {
    return path.substr(path.rfind('.') + 1);
}

constexpr const char* kShuffleField = "data.label_shuffle_seed";
constexpr const char* kMethodField = "data.subset_method";
constexpr const char* kFractionField = "data.train_fraction";

bool hasSubset(const Json& spec) {
    return spec[kFractionField] < 1.0;
}

/// Paths of the fields in which the specs differ, seeds left out.
std::vector<std::string> differingFields(const std::vector<Json>& flat) {
    std::vector<std::string> paths;
    for (std::string path : fieldPaths<RunSpec>()) {
        if (path.starts_with("seeds.") || path == kShuffleField)
            continue;
        const Json* first = nullptr;
        bool differs = false;
        for (const Json& spec : flat) {
            if (path == kMethodField && !hasSubset(spec))
                continue; // the method has no effect
            first = first == nullptr ? &spec[path] : first;
            differs = differs || spec[path] != *first;
        }
        if (differs)
            paths.push_back(std::move(path));
    }
    return paths;
}

/// One level of "path": value, in place of nested objects.
Json flattened(const RunSpec& spec) {
    Json flat = Json::object();
    for (const std::string& path : fieldPaths<RunSpec>())
        if (auto value = getField(spec, path))
            flat[path] = std::move(*value);
    return flat;
}

std::string valueText(const std::string& path, const Json& value) {
    const std::string text = fieldText(value);
    return path == "data.dataset" ? text.substr(0, 12) : text;
}

} // namespace

std::vector<std::string> distinguishingLabels(const std::vector<RunSpec>& specs) {
    std::vector<Json> flat;
    for (const RunSpec& spec : specs)
        flat.push_back(flattened(spec));
    const std::vector<std::string> fields = differingFields(flat);
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        std::string label = fields.empty() ? summary(specs[i].input) : "";
        for (const std::string& field : fields) {
            if (field == kMethodField && !hasSubset(flat[i]))
                continue;
            const Json& value = flat[i][field];
            const bool speaksForItself = fields.size() > 1 && value.is_string() && field != "data.dataset";
            label += label.empty() ? "" : ", ";
            label += (speaksForItself ? "" : leafName(field) + " ") + valueText(field, value);
        }
        if (specs[i].data.isCanary())
            label += ", shuffled labels";
        labels.push_back(std::move(label));
    }
    return labels;
}

} // namespace etude
