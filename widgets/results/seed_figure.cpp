// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

// Fig. 2 of the paper, 15 runs.
constexpr double kPapersHalfWidth = 0.00069;
constexpr double kPapersMae = 0.00103;
constexpr double kPapersDeviation = 0.00136;
constexpr int kFineDecimals = 5;

struct SeedFigure {
    Q_DECLARE_TR_FUNCTIONS(SeedFigure)
};

/// The chosen configuration, else the selected one, else the one with most runs.
const ResultGroup* repeatedGroup(const std::vector<ResultGroup>& groups, const FigureInput& input) {
    for (const std::string& wanted : {input.choice.configuration, input.selected})
        if (const auto found = std::ranges::find(groups, wanted, &ResultGroup::key); found != groups.end())
            return &*found;
    const auto most = std::ranges::max_element(groups, {}, [](const ResultGroup& group) { return group.runs.size(); });
    return most != groups.end() ? &*most : nullptr;
}

QString plusMinus(const QString& name, double half) {
    return SeedFigure::tr("%1 ± %2").arg(name, decimalText(half, kFineDecimals));
}

void addPapersNumbers(ChartSpec& spec, double mean) {
    for (const auto& [name, half] : {std::pair(SeedFigure::tr("paper's Std"), kPapersDeviation),
                                     {SeedFigure::tr("paper's MAE"), kPapersMae},
                                     {SeedFigure::tr("paper's 95 % CI"), kPapersHalfWidth}})
        spec.spans.append({mean - half, mean + half, plusMinus(name, half), referenceColor(), true});
}

/// Mean, interval and the numbers that the paper gives.
void addSummary(ChartSpec& spec, const FigureInput& input, const Summary& summary) {
    const QColor color = levelColor(0);
    if (summary.halfWidth && summary.n >= kFewestForInterval)
        spec.spans.append({summary.mean - *summary.halfWidth, summary.mean + *summary.halfWidth,
                           plusMinus(SeedFigure::tr("95 % CI"), *summary.halfWidth), color, false});
    spec.spans.append({summary.mean, summary.mean,
                       SeedFigure::tr("mean %1").arg(decimalText(summary.mean, kAucDecimals)), color, false});
    nameIntervals(spec, input.choice.interval, {summary.n});
    if (!summary.standardDeviation)
        return;
    spec.notes << SeedFigure::tr("MAE %1").arg(decimalText(summary.meanAbsoluteDeviation, kFineDecimals))
               << SeedFigure::tr("Std %1").arg(decimalText(*summary.standardDeviation, kFineDecimals))
               << SeedFigure::tr("largest deviations %1 and %2")
                      .arg(signedText(summary.maximum - summary.mean, kAucDecimals),
                           signedText(summary.minimum - summary.mean, kAucDecimals));
}

} // namespace

ChartSpec seedFigure(const FigureInput& input) {
    ChartSpec spec;
    spec.title = SeedFigure::tr("Repeated runs");
    spec.emptyText = SeedFigure::tr("No run has finished yet.");
    spec.x.title = runFieldLabel("seeds.init_seed");
    const std::vector<ResultGroup> groups = shownGroups(input);
    const ResultGroup* group = repeatedGroup(groups, input);
    if (group == nullptr)
        return spec;
    std::vector<RunSpec> specs;
    specs.reserve(groups.size());
    for (const ResultGroup& one : groups)
        specs.push_back(one.spec);
    spec.title =
        SeedFigure::tr("Repeated runs: %1").arg(runLabels(specs)[static_cast<std::size_t>(group - groups.data())]);
    ChartSeries points;
    points.kind = ChartSeries::Kind::Points;
    points.key = toQt(group->key);
    points.color = levelColor(0);
    std::vector<RunResult> runs = group->runs;
    std::ranges::stable_sort(runs, {}, [](const RunResult& run) { return run.spec.seeds.initialisation; });
    for (const RunResult& run : runs) {
        points.points.append({static_cast<double>(spec.x.categories.size()), *run.rocAuc});
        points.pointKeys.append(toQt(run.run));
        points.pointNotes.append(
            SeedFigure::tr("%1 from the mean").arg(signedText(*run.rocAuc - group->summary.mean, kAucDecimals)));
        spec.x.categories.append(QString::number(run.spec.seeds.initialisation));
    }
    spec.series = {points};
    if (input.choice.paperNumbers)
        addPapersNumbers(spec, group->summary.mean);
    addSummary(spec, input, group->summary);
    setAucAxis(spec, testAucTitle());
    return spec;
}

} // namespace etude
