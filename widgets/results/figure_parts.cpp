// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/figure_parts.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "engine/analysis/p_value.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/result_words.h"

namespace etude {

namespace {

constexpr std::string_view kCompressionField = "input.preprocess.compression";
constexpr double kAucStep = 0.02; ///< an axis with bars begins at a multiple of this

struct FigureParts {
    Q_DECLARE_TR_FUNCTIONS(FigureParts)
};

const VariedField* groupByItself(const std::vector<VariedField>& fields, const VariedField* colour) {
    if (isPapersDesign(fields))
        return fieldNamed(fields, kCompressionField);
    for (const VariedField& field : fields)
        if (fields.size() > 2 && &field != colour)
            return &field;
    return nullptr;
}

double lowestOf(const ChartSpec& spec) {
    double lowest = 1.0;
    for (const ChartSeries& series : spec.series) {
        for (const QPointF& point : series.points)
            lowest = std::min(lowest, point.y());
        for (const ChartInterval& interval : series.withheld ? QList<ChartInterval>() : series.intervals)
            lowest = interval.tabled ? lowest : std::min(lowest, interval.low);
    }
    return lowest;
}

} // namespace

QString lowerFirst(QString label) {
    if (label.size() > 1 && label[1].isLower())
        label[0] = label[0].toLower();
    return label;
}

const VariedField* fieldNamed(const std::vector<VariedField>& fields, std::string_view path) {
    const auto found = std::ranges::find(fields, path, &VariedField::path);
    return found != fields.end() ? &*found : nullptr;
}

LevelHues huesOf(const std::vector<VariedField>& fields, const FigureInput& input) {
    return huesOf(fields, input, input.choice.colourBy);
}

LevelHues huesOf(const std::vector<VariedField>& fields, const FigureInput& input,
                 const std::optional<std::string>& colour) {
    return {fields, variedFields(input.all.empty() ? input.runs : input.all), colour};
}

Arrangement arrangementOf(const std::vector<VariedField>& fields, const LevelHues& hues, const FigureChoice& choice) {
    Arrangement arrangement;
    arrangement.colour = choice.colourBy ? fieldNamed(fields, *choice.colourBy) : colourByItself(fields);
    if (arrangement.colour != nullptr && !hues.has(arrangement.colour->path))
        arrangement.named = std::exchange(arrangement.colour, nullptr);
    arrangement.group =
        choice.groupBy ? fieldNamed(fields, *choice.groupBy) : groupByItself(fields, arrangement.colour);
    for (const VariedField& field : fields)
        if (&field != arrangement.group && &field != arrangement.colour)
            arrangement.ticks.push_back(&field);
    if (arrangement.ticks.empty() && arrangement.group != nullptr)
        arrangement.ticks = {std::exchange(arrangement.group, nullptr)};
    if (arrangement.ticks.empty() && arrangement.colour != nullptr)
        arrangement.ticks = {arrangement.colour};
    const auto first = std::ranges::find(arrangement.ticks, choice.orderBy, &VariedField::path);
    if (first != arrangement.ticks.end())
        std::rotate(arrangement.ticks.begin(), first, first + 1);
    return arrangement;
}

std::size_t levelIndex(const VariedField& field, const RunSpec& spec) {
    const FieldLeaf own = levelOf(spec, field.path);
    const auto found = std::ranges::find(field.levels, own);
    return static_cast<std::size_t>(found - field.levels.begin());
}

QStringList levelNames(const VariedField& field) {
    QStringList names;
    for (const FieldLeaf& level : field.levels)
        names << runLevelTick(level);
    return names;
}

std::vector<ResultGroup> shownGroups(const FigureInput& input) {
    return shownGroups(input.runs, input.interval);
}

void addBar(ChartSpec& spec, double x, const QString& key, const QString& name, const QColor& color,
            const Summary& summary, std::span<const RunResult> runs, const std::vector<double>& values) {
    ChartSeries bar;
    bar.kind = ChartSeries::Kind::Bar;
    bar.key = key;
    bar.name = name;
    bar.color = color;
    bar.points = {{x, summary.mean}};
    bar.what = meanWord();
    bar.counts = {static_cast<qsizetype>(summary.n)};
    if (const auto half = summary.halfWidth)
        bar.intervals = {{x, summary.mean - *half, summary.mean + *half}};
    ChartSeries points = bar;
    points.kind = ChartSeries::Kind::Points;
    points.intervals.clear();
    points.what = runWord();
    points.counts.clear();
    points.points.clear();
    bar.withheld = summary.n < kFewestForInterval;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        points.points.append({x, values[i]});
        points.pointKeys.append(keyOfRun(runs[i].run));
        points.pointNotes.append(FigureParts::tr("seed %1").arg(runs[i].spec.seeds.initialisation));
    }
    spec.series.append({bar, points});
}

void nameUncoloured(ChartSpec& spec, const Arrangement& arrangement) {
    if (arrangement.named != nullptr)
        spec.notes.append(FigureParts::tr("%1 has %2 levels, more than there are colours: names instead")
                              .arg(lowerFirst(runFieldLabel(arrangement.named->path)))
                              .arg(arrangement.named->levels.size()));
}

void nameLeftOut(ChartSpec& spec, std::size_t drawn, std::size_t all, bool beyond) {
    if (drawn < all)
        spec.notes.append((beyond ? FigureParts::tr("%1 of %2 configurations: the selected and the best")
                                  : FigureParts::tr("the best %1 of %2 configurations"))
                              .arg(drawn)
                              .arg(all));
}

QString allTheDataNote() {
    return FigureParts::tr("where no size stands: all the data");
}

QString meanWord() {
    return FigureParts::tr("mean");
}

QString runWord() {
    return FigureParts::tr("run");
}

void nameIntervals(ChartSpec& spec, IntervalKind kind, const std::vector<std::size_t>& sizes) {
    for (ChartSeries& series : spec.series)
        if (!series.intervals.isEmpty())
            series.intervalName = intervalName(kind);
    std::vector<std::size_t> enough;
    std::ranges::copy_if(sizes, std::back_inserter(enough), [](std::size_t n) { return n >= kFewestForInterval; });
    if (!enough.empty()) {
        const auto [least, most] = std::ranges::minmax(enough);
        const QString name = intervalName(kind);
        spec.intervalName = least == most ? FigureParts::tr("%1, n = %2 seeds").arg(name).arg(most)
                                          : FigureParts::tr("%1, n = %2 to %3 seeds").arg(name).arg(least).arg(most);
    }
    noteFewRuns(spec, sizes);
}

void noteFewRuns(ChartSpec& spec, const std::vector<std::size_t>& sizes) {
    for (std::size_t n = 1; n < kFewestForInterval; ++n)
        if (std::ranges::find(sizes, n) != sizes.end())
            spec.notes.append(FigureParts::tr("%n runs: too few for an interval", nullptr, static_cast<int>(n)));
}

void setAucAxis(ChartSpec& spec, const QString& title) {
    spec.y.title = title;
    spec.y.lowest = 0.0;
    spec.y.highest = 1.0;
    const bool bars = std::any_of(spec.series.cbegin(), spec.series.cend(),
                                  [](const ChartSeries& series) { return series.kind == ChartSeries::Kind::Bar; });
    if (bars)
        spec.y.minimum = std::max(0.0, std::floor(lowestOf(spec) / kAucStep - 0.5) * kAucStep);
}

QString testAucTitle() {
    return FigureParts::tr("Test ROC-AUC (macro)");
}

QString decimalText(double value, int decimals) {
    const QLocale locale;
    const QString text = locale.toString(std::abs(value), 'f', decimals);
    const bool below = value < 0.0 && text != locale.toString(0.0, 'f', decimals);
    return below ? QStringLiteral("\u2212") + text : text;
}

QString signedText(double value, int decimals) {
    const QString text = decimalText(value, decimals);
    return value > 0.0 && text != decimalText(0.0, decimals) ? u'+' + text : text;
}

QString pValueText(const std::optional<double>& p) {
    return toQt(pText(p, [](double value, int decimals) { return decimalText(value, decimals).toStdString(); }));
}

} // namespace etude
