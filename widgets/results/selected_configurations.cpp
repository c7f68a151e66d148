// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/selected_configurations.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "engine/analysis/result_group.h"
#include "engine/analysis/varied_field.h"
#include "widgets/charts/chart_layout.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr std::array kStrokes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

/// The levels that all of the specifications have.
std::vector<FieldLeaf> commonLevels(const std::vector<VariedField>& fields, const std::vector<RunSpec>& specs) {
    std::vector<FieldLeaf> levels;
    for (const VariedField& field : fields) {
        const FieldLeaf first = levelOf(specs.front(), field.path);
        if (std::ranges::all_of(specs, [&](const RunSpec& spec) { return levelOf(spec, field.path) == first; }))
            levels.push_back(first);
    }
    return levels;
}

/// Of the marks that stand for this configuration alone.
std::set<QRgb> colorsOfMarks(const ChartSpec& figure, const QString& id) {
    std::set<QRgb> colors;
    for (qsizetype i = 0; i < figure.series.size(); ++i)
        if (figure.series[i].key == id || figure.series[i].pointKeys.contains(id))
            colors.insert(seriesColor(figure, i).rgb());
    return colors;
}

bool hasColor(const ChartSpec& figure, const QColor& color) {
    for (qsizetype i = 0; i < figure.series.size(); ++i)
        if (seriesColor(figure, i).rgb() == color.rgb())
            return true;
    return false;
}

/// That of its marks; where these have none or several, as those of bias and weight, that of its level of the field. A
/// hue that means something else there is grey.
QColor colorOf(const ChartSpec& figure, const RunResult& run, const LevelHues& hues, const VariedField* colour) {
    const std::set<QRgb> marks = colorsOfMarks(figure, toQt(run.configuration));
    if (marks.size() == 1)
        return {*marks.begin()};
    const QColor own = hues.of(run.spec, colour);
    const bool isOther = colour != nullptr ? marks.contains(own.rgb()) : hasColor(figure, own);
    return isOther ? referenceColor() : own;
}

Summary summaryOf(std::span<const RunResult> runs, IntervalKind interval) {
    std::vector<double> values;
    for (const RunResult& run : runs)
        if (run.rocAuc)
            values.push_back(*run.rocAuc);
    return summarise(values, interval);
}

/// The selected runs of each of the configurations, best mean first.
std::vector<std::vector<RunResult>> runsOf(const Selection& selection, std::span<const RunResult> all) {
    const SelectedRuns wanted(selection);
    std::map<std::string, std::vector<RunResult>> byConfiguration;
    for (const RunResult& run : all)
        if (wanted.contains(run))
            byConfiguration[run.configuration].push_back(run);
    std::vector<std::pair<double, std::vector<RunResult>>> ranked;
    for (auto& [id, runs] : byConfiguration) {
        const Summary summary = summaryOf(runs, IntervalKind::Student);
        ranked.emplace_back(summary.n > 0 ? -summary.mean : 1.0, std::move(runs));
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<double, std::vector<RunResult>>::first);
    std::vector<std::vector<RunResult>> sorted;
    sorted.reserve(ranked.size());
    for (auto& [rank, runs] : ranked)
        sorted.push_back(std::move(runs));
    return sorted;
}

} // namespace

Selected selectedConfigurations(const Selection& selection, std::span<const RunResult> all, const ShownResults& shown,
                                const ShownFigure& figure) {
    Selected selected;
    selected.interval = shown.interval;
    const std::vector<std::vector<RunResult>> found = runsOf(selection, all);
    selected.configurations = found.size();
    const SelectedRuns whole({selection.configurations, {}});
    for (const RunResult& run : all)
        selected.results += run.rocAuc && whole.contains(run) ? 1 : 0;
    if (found.empty())
        return selected;
    std::vector<RunSpec> specs;
    for (const std::vector<RunResult>& runs : found) {
        specs.push_back(runs.front().spec);
        selected.runs.insert(selected.runs.end(), runs.begin(), runs.end());
    }
    selected.summary = summaryOf(selected.runs, shown.interval);
    std::vector<RunResult> beside = shown.runs;
    beside.push_back(found.front().front());
    selected.words = runLevelsText(commonLevels(variedFields(beside), specs));
    std::vector<QString> words = runLabels(specs);
    if (selected.isOne() && !selected.words.isEmpty())
        words.front() = selected.words;
    const std::vector<VariedField> fields = variedFields(shown.runs);
    const LevelHues hues(fields, variedFields(all), figure.choice.colourBy);
    const VariedField* colour = arrangementOf(fields, hues, figure.choice).colour;
    for (std::size_t i = 0; i < std::min(found.size(), kMostBeside); ++i) {
        const RunResult& first = found[i].front();
        SelectedConfiguration one{toQt(first.configuration),          words[i], {}, {}, first,
                                  summaryOf(found[i], shown.interval)};
        one.color = colorOf(figure.spec, first, hues, colour);
        const auto before = std::ranges::count(selected.shown, one.color, &SelectedConfiguration::color);
        one.stroke = kStrokes[static_cast<std::size_t>(before)];
        selected.shown.push_back(std::move(one));
    }
    return selected;
}

} // namespace etude
