// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compared_options.h"

#include "app/cli/command.h"
#include "app/cli/project_results.h"
#include "engine/core/enum_names.h"

namespace etude::cli {

namespace {

Measure measureOf(const ComparedOptions& options) {
    return *enumFromName<Measure>(options.measure);
}

Result<AskedComparisons> compareTwo(const ComparedOptions& options, const std::vector<RunResult>& runs) {
    std::vector<std::string> ids;
    for (const std::string& beginning : options.configurations) {
        auto id = findConfiguration(runs, beginning);
        if (!id)
            return id.error();
        ids.push_back(std::move(*id));
    }
    auto comparison = compareConfigurations(runs, ids[0], ids[1], options.margin, measureOf(options), options.folds);
    if (!comparison)
        return comparison.error();
    return AskedComparisons{{std::move(*comparison)}, {}};
}

/// A level as it is typed, as the field has it: "10" is 10.0 in a field of real numbers.
Result<FieldValue> levelOf(const std::string& field, const std::string& text) {
    RunSpec spec;
    if (auto set = setField(spec, field, parseFieldText(text)); !set)
        return set.error();
    return getField(spec, field);
}

Result<AskedComparisons> compareFactor(const ComparedOptions& options, const std::vector<RunResult>& runs) {
    const auto field = resolvePath(fieldPaths<RunSpec>(), options.factor);
    if (!field)
        return field.error();
    if (options.levels.empty()) {
        auto all = compareAllLevels(runs, *field, options.margin, measureOf(options), options.folds);
        if (!all)
            return all.error();
        return AskedComparisons{all->comparisons, std::move(*all)};
    }
    const auto a = levelOf(*field, options.levels[0]);
    if (!a)
        return a.error();
    const auto b = levelOf(*field, options.levels[1]);
    if (!b)
        return b.error();
    auto pair = compareLevelsAmongAll(runs, *field, *a, *b, options.margin, measureOf(options), options.folds);
    if (!pair)
        return pair.error();
    return AskedComparisons{{std::move(pair->comparison)}, std::move(pair->all)};
}

} // namespace

void addComparedOptions(CLI::App& app, ComparedOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("--study", options.study, "Name or id of one study: its configurations alone; all if not given");
    auto* configurations =
        app.add_option("configurations", options.configurations,
                       "Two configurations: ids as `results --json` gives them, or the beginning of them")
            ->expected(2);
    auto* factor = app.add_option("--factor", options.factor,
                                  "A field, as compression: its levels are compared, everything else held equal");
    factor->excludes(configurations);
    app.add_option("--levels", options.levels, "Of the factor, as decibel,linear; all pairs if not given")
        ->delimiter(',')
        ->expected(2)
        ->needs(factor);
    app.add_option("--folds", options.folds,
                   "Of a cross-validation whose folds are data sets of their own: pairs are of a seed and a fold, and "
                   "correlate by 1/folds, since training sets overlap (Nadeau and Bengio; baycomp's rho). If not "
                   "given, data sets are settings, and seeds share no folds")
        ->check(CLI::Range(2, 1000));
}

Result<AskedComparisons> compareAsked(const ComparedOptions& options, const std::vector<RunResult>& runs) {
    if (options.configurations.empty() && options.factor.empty())
        return Error{ErrorKind::Invalid, say("Give two configurations, or a --factor.")};
    return options.factor.empty() ? compareTwo(options, runs) : compareFactor(options, runs);
}

} // namespace etude::cli
