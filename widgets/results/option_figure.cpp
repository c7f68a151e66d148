// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>
#include <map>

#include <QCoreApplication>

#include "widgets/charts/axis_ticks.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"

namespace etude {

namespace {

constexpr std::size_t kMostLines = 64; ///< the best are drawn, the others counted
constexpr double kBundle = 0.5;        ///< of the distance between levels: how far lines of one level spread
constexpr int kMostAucTicks = 6;

struct OptionFigure {
    Q_DECLARE_TR_FUNCTIONS(OptionFigure)
};

/// From 0 at the bottom to 1 at the top, lines of one level beside each other in the order of their means.
class LevelPlaces {
public:
    LevelPlaces(const VariedField& field, const std::vector<ResultGroup>& groups)
        : m_field(field) {
        for (const ResultGroup& group : groups)
            ++m_count[levelIndex(field, group.spec)];
    }
    [[nodiscard]] double next(const RunSpec& spec) {
        const std::size_t level = levelIndex(m_field, spec);
        const double rank = ++m_taken[level] - 0.5;
        return at(level) + (0.5 - rank / m_count[level]) * kBundle / slots();
    }
    [[nodiscard]] double at(std::size_t level) const { return (static_cast<double>(level) + 0.5) / slots(); }
    /// Also of the runs in which the field has no effect, if there are any.
    [[nodiscard]] bool isUsed(std::size_t level) const { return m_count.contains(level); }

private:
    [[nodiscard]] double slots() const {
        return static_cast<double>(m_field.levels.size() + (isUsed(m_field.levels.size()) ? 1 : 0));
    }
    const VariedField& m_field;
    std::map<std::size_t, int> m_count;
    std::map<std::size_t, int> m_taken;
};

/// Adds an axis of levels, and to each line its place on it.
void addLevelAxis(ChartSpec& spec, QList<ChartSeries>& lines, const VariedField& field,
                  const std::vector<ResultGroup>& groups) {
    const auto x = static_cast<double>(spec.x.categories.size());
    LevelPlaces places(field, groups);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        ChartSeries& line = lines[static_cast<qsizetype>(i)];
        line.points.append({x, places.next(groups[i].spec)});
        line.valueTexts.append(runLevelTick(levelOf(groups[i].spec, field.path)));
        line.values.append(std::numeric_limits<double>::quiet_NaN());
        line.counts.append(static_cast<qsizetype>(groups[i].summary.n));
    }
    for (std::size_t level = 0; level < field.levels.size(); ++level)
        spec.labels.append({x, places.at(level), runLevelTick(field.levels[level]), true});
    if (places.isUsed(field.levels.size()))
        spec.labels.append({x, places.at(field.levels.size()), QStringLiteral("–"), true});
    spec.x.categories.append(runFieldLabel(field.path));
}

void addAucAxis(ChartSpec& spec, QList<ChartSeries>& lines, const std::vector<ResultGroup>& groups) {
    const auto x = static_cast<double>(spec.x.categories.size());
    const double high = groups.front().summary.mean;
    const double low = groups.back().summary.mean;
    const double span = high > low ? high - low : 1.0;
    const auto place = [&](double auc) { return high > low ? 0.05 + 0.9 * (auc - low) / span : 0.5; };
    for (std::size_t i = 0; i < groups.size(); ++i) {
        lines[static_cast<qsizetype>(i)].points.append({x, place(groups[i].summary.mean)});
        lines[static_cast<qsizetype>(i)].valueTexts.append(decimalText(groups[i].summary.mean, kAucDecimals));
        lines[static_cast<qsizetype>(i)].values.append(groups[i].summary.mean);
        lines[static_cast<qsizetype>(i)].counts.append(static_cast<qsizetype>(groups[i].summary.n));
        if (const auto half = groups[i].summary.halfWidth)
            lines[static_cast<qsizetype>(i)].intervals.append(
                {x, groups[i].summary.mean - *half, groups[i].summary.mean + *half, true});
    }
    if (high > low)
        for (const AxisTick& tick : linearTicks(low, high, kMostAucTicks))
            spec.labels.append({x, place(tick.value), tick.label, true});
    else
        spec.labels.append({x, 0.5, decimalText(high, kAucDecimals), true});
    spec.x.categories.append(testAucTitle());
}

} // namespace

ChartSpec optionFigure(const FigureInput& input) {
    ChartSpec spec;
    spec.title = OptionFigure::tr("Options and their test ROC-AUC");
    spec.emptyText = OptionFigure::tr("All runs shown have one configuration: there are no options to follow. Queue a "
                                      "study that varies a field.");
    spec.y.hidden = true;
    spec.y.minimum = 0.0;
    spec.y.maximum = 1.0;
    const std::vector<VariedField> fields = variedFields(input.runs);
    std::vector<ResultGroup> groups = shownGroups(input);
    if (fields.empty() || groups.empty())
        return spec;
    const std::size_t all = groups.size();
    const bool beyond = keepBest(groups, kMostLines, input.selected);
    nameLeftOut(spec, groups.size(), all, beyond);
    const LevelHues hues = huesOf(fields, input);
    const Arrangement arrangement = arrangementOf(fields, hues, input.choice);
    nameUncoloured(spec, arrangement);
    const VariedField* colour = arrangement.colour;
    std::vector<RunSpec> specs;
    specs.reserve(groups.size());
    for (const ResultGroup& group : groups)
        specs.push_back(group.spec);
    const std::vector<QString> names = runLabels(specs);
    QList<ChartSeries> lines;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        ChartSeries line;
        line.key = toQt(groups[i].key);
        line.what = meanWord();
        if (colour != nullptr)
            line.name = runLevelTick(levelOf(groups[i].spec, colour->path));
        line.color = hues.of(groups[i].spec, colour);
        lines.append(line);
    }
    for (const VariedField& field : fields)
        addLevelAxis(spec, lines, field, groups);
    addAucAxis(spec, lines, groups);
    auto name = names.begin();
    for (ChartSeries& line : lines)
        line.pointNotes = QStringList(line.points.size(), *name++);
    spec.series = lines;
    std::vector<std::size_t> n;
    for (const ResultGroup& group : groups)
        n.push_back(group.summary.n);
    nameIntervals(spec, input.interval, n);
    if (!spec.intervalName.isEmpty())
        spec.notes.prepend(OptionFigure::tr("lines are means: their intervals are in the table"));
    spec.names = ChartSpec::Names::Legend;
    if (colour != nullptr) {
        spec.legendTitle = runFieldLabel(colour->path);
        spec.legendOrder = levelNames(*colour);
    }
    return spec;
}

} // namespace etude
