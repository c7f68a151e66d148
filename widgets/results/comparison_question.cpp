// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/comparison_question.h"

#include <algorithm>

#include <QCoreApplication>

#include "engine/analysis/result_group.h"
#include "engine/analysis/varied_field.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/background.h"

namespace etude {

namespace {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

ComparedField configurationField(const std::vector<RunResult>& runs, Measure measure) {
    ComparedField field{{}, ComparisonWords::tr("Two configurations"), {}};
    std::vector<RunSpec> specs;
    for (const ResultGroup& group : resultGroups(runs))
        if (std::ranges::any_of(group.runs, [&](const RunResult& run) { return isShownResult(run, measure); })) {
            field.choices.push_back({group.key, {}, {}});
            specs.push_back(group.spec);
        }
    const std::vector<QString> labels = runLabels(specs);
    for (std::size_t i = 0; i < labels.size(); ++i)
        field.choices[i].label = labels[i];
    return field;
}

} // namespace

std::vector<ComparedField> comparedFields(const std::vector<RunResult>& runs, Measure measure) {
    std::vector<ComparedField> fields;
    for (const VariedField& varied : variedFields(runs, measure)) {
        ComparedField field{varied.path, runFieldLabel(varied.path), {}};
        for (const FieldLeaf& level : varied.levels)
            field.choices.push_back({{}, level.value, runLevelTick(level)});
        fields.push_back(std::move(field));
    }
    if (ComparedField configurations = configurationField(runs, measure); configurations.choices.size() > 1)
        fields.push_back(std::move(configurations));
    return fields;
}

Result<ComparisonPointer> answerTo(const ComparisonQuestion& question, const std::vector<RunResult>& runs,
                                   const ComparisonPointer& before) {
    auto comparison = question.field.empty()
                          ? compareConfigurations(runs, question.a.configuration, question.b.configuration,
                                                  question.margin, question.measure)
                          : compareLevels(runs, question.field, question.a.level, question.b.level, question.margin,
                                          question.measure);
    if (!comparison)
        return comparison.error();
    return before && *before == *comparison ? before : freedInBackground(std::move(*comparison));
}

} // namespace etude
