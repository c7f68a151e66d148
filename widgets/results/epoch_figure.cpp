// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "engine/analysis/configuration_labels.h"
#include "engine/analysis/epoch_curve.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"
#include "widgets/results/result_words.h"

namespace etude {

namespace {

constexpr std::size_t kMostBands = 4; ///< more would hide one another: then the selected configuration has one

struct EpochFigure {
    Q_DECLARE_TR_FUNCTIONS(EpochFigure)
};

bool isSelected(const FigureInput& input, const std::string& configuration) {
    return input.selected.size() <= kMostBands &&
           std::ranges::find(input.selected, configuration) != input.selected.end();
}

/// What tells configurations apart, shorter at the ends of lines.
struct LineNames {
    std::vector<QString> names;
    std::vector<QString> full;
    QString left; ///< says what the names leave out; may be empty
};

/// All the data is the usual size: it is named where nothing else is.
LineNames lineNames(const std::vector<RunSpec>& specs) {
    LineNames lines{{}, runLabels(specs), {}};
    for (const std::vector<FieldLeaf>& levels : distinguishingFields(specs)) {
        std::vector<FieldLeaf> named = levels;
        std::erase_if(named, [](const FieldLeaf& level) {
            return level.path == kTrainFractionField && level.value == FieldValue(1.0);
        });
        const std::size_t place = lines.names.size();
        if (named.empty() || named.size() == levels.size())
            lines.names.push_back(lines.full[place]);
        else {
            lines.names.push_back(runLevelsText(named));
            lines.left = allTheDataNote();
        }
    }
    return lines;
}

ChartSeries lineOf(const EpochCurve& curve, bool withBand) {
    ChartSeries line;
    line.key = toQt(curve.configuration);
    line.band = true;
    line.what = meanWord();
    for (const EpochCurve::Point& point : curve.points) {
        line.points.append({static_cast<double>(point.epoch), point.rocAuc.mean});
        line.counts.append(static_cast<qsizetype>(point.rocAuc.n));
        if (const auto half = point.rocAuc.halfWidth)
            line.intervals.append({static_cast<double>(point.epoch), point.rocAuc.mean - *half,
                                   point.rocAuc.mean + *half, !withBand || point.rocAuc.n < kFewestForInterval});
    }
    return line;
}

/// The curves from that place on, named as beside all the others.
void tableUndrawn(ChartSpec& spec, const FigureInput& input, const std::vector<EpochCurve>& curves, std::size_t first) {
    std::vector<RunSpec> specs;
    specs.reserve(curves.size());
    for (const EpochCurve& curve : curves)
        specs.push_back(curve.spec);
    const std::vector<QString> names = runLabels(specs);
    for (std::size_t i = first; i < curves.size(); ++i) {
        ChartSeries line = lineOf(curves[i], false);
        line.name = names[i];
        line.intervalName = intervalName(input.interval);
        spec.tabled.append(line);
    }
}

void addChosenPoint(ChartSeries& points, int epoch, double rocAuc, const QString& key, const QString& note) {
    points.points.append({static_cast<double>(epoch), rocAuc});
    points.pointKeys.append(key);
    points.pointNotes.append(note);
}

/// The tested epochs: of each run or, where bands are not shown, the middle one on the line.
void addChosen(ChartSeries& points, const EpochCurve& curve, bool ofEachRun) {
    std::vector<int> epochs;
    for (const EpochCurve::Chosen& one : curve.chosen) {
        epochs.push_back(one.epoch);
        if (ofEachRun)
            addChosenPoint(points, one.epoch, one.rocAuc, keyOfRun(one.run),
                           EpochFigure::tr("the epoch that was tested"));
    }
    if (ofEachRun || epochs.empty())
        return;
    std::ranges::sort(epochs);
    const int middle = epochs[epochs.size() / 2];
    const auto point = std::ranges::find(curve.points, middle, &EpochCurve::Point::epoch);
    if (point != curve.points.end())
        addChosenPoint(points, middle, point->rocAuc.mean, points.key,
                       EpochFigure::tr("the median of the epochs that were tested"));
}

} // namespace

ChartSpec epochFigure(const FigureInput& input) {
    ChartSpec spec;
    spec.title = EpochFigure::tr("Validation ROC-AUC over epochs");
    spec.emptyText = EpochFigure::tr("No run has finished yet. The curves of those that train are on Experiments.");
    spec.x.title = EpochFigure::tr("Epoch");
    spec.names = ChartSpec::Names::Beside;
    std::vector<ResultGroup> groups = shownGroups(input);
    const std::size_t all = groups.size();
    const bool beyond = keepBest(groups, kMostCurves, input.selected);
    std::vector<EpochCurve> curves = epochCurves(input.runs, input.epochs, input.interval);
    const auto left = std::stable_partition(curves.begin(), curves.end(), [&](const EpochCurve& curve) {
        return std::ranges::find(groups, curve.configuration, &ResultGroup::key) != groups.end();
    });
    tableUndrawn(spec, input, curves, static_cast<std::size_t>(left - curves.begin()));
    curves.erase(left, curves.end());
    const std::vector<VariedField> fields = variedFields(input.runs);
    const LevelHues hues = huesOf(fields, input);
    const Arrangement arrangement = arrangementOf(fields, hues, input.choice);
    const VariedField* colour = arrangement.colour;
    const std::size_t kept = groups.size();
    std::vector<RunSpec> specs;
    specs.reserve(curves.size());
    for (const EpochCurve& curve : curves)
        specs.push_back(curve.spec);
    const LineNames names = lineNames(specs);
    std::vector<std::size_t> n;
    bool isAnyBand = false;
    int bandsLeftOut = 0;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const bool withBand = curves.size() <= kMostBands || isSelected(input, curves[i].configuration);
        ChartSeries line = lineOf(curves[i], withBand);
        line.name = names.names[i];
        line.pointNotes = QStringList(line.points.size(), names.full[i]);
        line.color = hues.of(curves[i].spec, colour); // names stand at the ends
        ChartSeries chosen = line;
        chosen.kind = ChartSeries::Kind::Points;
        chosen.band = false;
        chosen.points.clear();
        chosen.pointNotes.clear();
        chosen.counts.clear();
        chosen.what = EpochFigure::tr("tested");
        chosen.intervals.clear();
        addChosen(chosen, curves[i], withBand);
        const std::size_t runs = curves[i].points.front().rocAuc.n;
        isAnyBand = isAnyBand || withBand;
        n.push_back(runs);
        if (!withBand && runs >= kFewestForInterval)
            ++bandsLeftOut;
        spec.series.append({line, chosen});
    }
    nameIntervals(spec, input.interval, n);
    if (!curves.empty())
        spec.notes.append(!isAnyBand ? EpochFigure::tr("large dots: the median epoch that was tested")
                                     : EpochFigure::tr("large dots: the epochs that were tested"));
    if (bandsLeftOut > 0)
        spec.notes.append(EpochFigure::tr("%n bands left out, which would hide one another: their intervals are in the "
                                          "table, and up to %1 selected configurations have bands",
                                          nullptr, bandsLeftOut)
                              .arg(kMostBands));
    nameUncoloured(spec, arrangement);
    if (!curves.empty())
        nameLeftOut(spec, kept, all, beyond);
    if (curves.size() < kept && !curves.empty())
        spec.notes.append(EpochFigure::tr("%n configurations without a validated epoch", nullptr,
                                          static_cast<int>(kept - curves.size())));
    if (!names.left.isEmpty())
        spec.notes.append(names.left);
    setAucAxis(spec, EpochFigure::tr("Validation ROC-AUC (macro)"));
    return spec;
}

} // namespace etude
