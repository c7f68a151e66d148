// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "engine/analysis/repeated_runs.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"
#include "widgets/results/result_words.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kFineDecimals = 5;

struct SeedFigure {
    Q_DECLARE_TR_FUNCTIONS(SeedFigure)
};

QString plusMinus(const QString& name, double half) {
    return SeedFigure::tr("%1 ± %2").arg(name, decimalText(half, kFineDecimals));
}

void addPapersNumbers(ChartSpec& spec, double mean) {
    constexpr PaperRepetitions kPapers;
    for (const auto& [name, half] : {std::pair(SeedFigure::tr("paper's Std"), kPapers.standardDeviation),
                                     {SeedFigure::tr("paper's MAE"), kPapers.meanAbsoluteDeviation},
                                     {SeedFigure::tr("paper's 95 % CI"), kPapers.halfWidth}})
        spec.spans.append({mean - half, mean + half, plusMinus(name, half), referenceColor(), true});
}

/// Mean, interval and the numbers that the paper gives.
void addSummary(ChartSpec& spec, const FigureInput& input, const RepeatedRuns& repeated) {
    const Summary& summary = repeated.group.summary;
    const QColor color = spec.series.front().color;
    if (summary.halfWidth && summary.n >= kFewestForInterval)
        spec.spans.append({summary.mean - *summary.halfWidth, summary.mean + *summary.halfWidth,
                           plusMinus(intervalName(input.interval), *summary.halfWidth), color, false});
    spec.spans.append({summary.mean, summary.mean,
                       SeedFigure::tr("mean %1").arg(decimalText(summary.mean, kAucDecimals)), color, false});
    nameIntervals(spec, input.interval, {summary.n});
    if (!summary.standardDeviation)
        return;
    spec.notes << SeedFigure::tr("MAE %1").arg(decimalText(summary.meanAbsoluteDeviation, kFineDecimals))
               << SeedFigure::tr("Std %1").arg(decimalText(*summary.standardDeviation, kFineDecimals))
               << SeedFigure::tr("largest deviations %1 and %2")
                      .arg(signedText(repeated.largestAbove, kAucDecimals),
                           signedText(repeated.largestBelow, kAucDecimals));
}

} // namespace

ChartSpec seedFigure(const FigureInput& input) {
    ChartSpec spec;
    spec.title = SeedFigure::tr("Repeated runs");
    spec.emptyText = SeedFigure::tr("No run has finished yet.");
    spec.x.title = runFieldLabel("seeds.init_seed");
    const std::vector<ResultGroup> groups = shownGroups(input);
    std::vector<std::string> wanted{input.choice.configuration};
    wanted.insert(wanted.end(), input.selected.begin(), input.selected.end());
    const auto repeated = repeatedRuns(groups, wanted);
    if (!repeated)
        return spec;
    const ResultGroup& group = repeated->group;
    std::vector<RunSpec> specs;
    specs.reserve(groups.size());
    for (const ResultGroup& one : groups)
        specs.push_back(one.spec);
    const auto place = std::ranges::find(groups, group.key, &ResultGroup::key) - groups.begin();
    spec.title = SeedFigure::tr("Repeated runs: %1").arg(runLabels(specs)[static_cast<std::size_t>(place)]);
    ChartSeries points;
    points.kind = ChartSeries::Kind::Points;
    points.key = toQt(group.key);
    points.what = runWord();
    const std::vector<VariedField> fields = variedFields(input.runs);
    const LevelHues hues = huesOf(fields, input);
    points.color = hues.of(group.spec, arrangementOf(fields, hues, input.choice).colour);
    for (std::size_t i = 0; i < group.runs.size(); ++i) {
        const RunResult& run = group.runs[i];
        points.points.append({static_cast<double>(i), *run.rocAuc});
        points.pointKeys.append(keyOfRun(run.run));
        points.pointNotes.append(
            SeedFigure::tr("%1 from the mean").arg(signedText(repeated->deviations[i], kAucDecimals)));
        spec.x.categories.append(QString::number(run.spec.seeds.initialisation));
    }
    spec.series = {points};
    if (input.choice.paperNumbers)
        addPapersNumbers(spec, group.summary.mean);
    addSummary(spec, input, *repeated);
    setAucAxis(spec, testAucTitle());
    return spec;
}

} // namespace etude
