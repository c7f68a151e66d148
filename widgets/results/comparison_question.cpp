// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/comparison_question.h"

#include <algorithm>
#include <set>
#include <string_view>

#include <QCoreApplication>

#include "engine/analysis/configuration_labels.h"
#include "engine/analysis/result_group.h"
#include "engine/analysis/varied_field.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/background.h"

namespace etude {

namespace {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

ComparedField configurationField(const std::vector<RunResult>& runs, Measure measure, int folds) {
    ComparedField field{{}, ComparisonWords::tr("Two configurations"), {}, std::pair(0, 1)};
    std::vector<RunSpec> specs;
    std::set<std::string> known; // without their data sets
    for (const ResultGroup& group : resultGroups(runs)) {
        if (std::ranges::none_of(group.runs, [&](const RunResult& run) { return isShownResult(run, measure); }))
            continue;
        RunSpec spec = folds > 0 ? withoutDataset(group.spec) : group.spec;
        if (folds > 0 && !known.insert(configurationId(spec)).second)
            continue;
        field.choices.push_back({group.key, {}, {}});
        specs.push_back(std::move(spec));
    }
    const std::vector<QString> labels = runLabels(specs);
    for (std::size_t i = 0; i < labels.size(); ++i)
        field.choices[i].label = labels[i];
    return field;
}

} // namespace

ComparisonChoices comparisonChoices(const std::vector<RunResult>& runs, Measure measure, int folds) {
    ComparisonChoices choices;
    std::set<std::string_view> datasets;
    for (const RunResult& run : runs)
        if (isShownResult(run, measure))
            datasets.insert(run.spec.data.dataset);
    choices.datasets = static_cast<int>(datasets.size());
    for (const VariedField& varied : variedFields(runs, measure)) {
        if (folds > 0 && varied.path == kDatasetPath)
            continue;
        ComparedField field{varied.path, runFieldLabel(varied.path), {}, {}};
        std::vector<FieldValue> levels;
        for (const FieldLeaf& level : varied.levels) {
            field.choices.push_back({{}, level.value, runLevelTick(level)});
            levels.push_back(level.value);
        }
        field.comparable = comparableLevels(runs, varied.path, levels, measure);
        choices.fields.push_back(std::move(field));
    }
    if (ComparedField configurations = configurationField(runs, measure, folds); configurations.choices.size() > 1)
        choices.fields.push_back(std::move(configurations));
    return choices;
}

Result<ComparisonPointer> answerTo(const ComparisonQuestion& question, const std::vector<RunResult>& runs,
                                   const ComparisonPointer& before) {
    auto comparison = question.field.empty()
                          ? compareConfigurations(runs, question.a.configuration, question.b.configuration,
                                                  question.margin, question.measure, question.folds)
                          : compareLevels(runs, question.field, question.a.level, question.b.level, question.margin,
                                          question.measure, question.folds);
    if (!comparison)
        return comparison.error();
    return before && *before == *comparison ? before : freedInBackground(std::move(*comparison));
}

} // namespace etude
