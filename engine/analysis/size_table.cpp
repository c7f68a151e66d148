// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/size_table.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace etude {

namespace {

constexpr std::size_t kNoFactor = 0;

/// The runs of one setting: by level, size and configuration.
struct SizeSetting {
    std::map<std::size_t, std::map<double, std::map<std::string, std::vector<RunResult>>>> levels;
    bool wanted = false;

    /// Sizes that all levels have, and runs in all.
    [[nodiscard]] std::tuple<std::size_t, std::size_t, std::size_t> worth() const {
        std::map<double, std::size_t> sizes;
        std::size_t runs = 0;
        for (const auto& [level, bySize] : levels)
            for (const auto& [fraction, configurations] : bySize) {
                ++sizes[fraction];
                for (const auto& [id, own] : configurations)
                    runs += own.size();
            }
        const auto shared =
            std::ranges::count_if(sizes, [&](const auto& size) { return size.second >= 2 || levels.size() == 1; });
        return {static_cast<std::size_t>(shared), levels.size(), runs};
    }
};

SizePoint pointOf(double fraction, const std::map<std::string, std::vector<RunResult>>& configurations,
                  const SizeChoice& choice) {
    const auto most = std::ranges::max_element(configurations, {},
                                               [](const auto& configuration) { return configuration.second.size(); });
    SizePoint point{fraction, most->first, most->second, {}};
    std::vector<double> values;
    for (const RunResult& run : point.runs)
        values.push_back(*run.value(choice.measure));
    point.summary = summarise(values, choice.interval);
    return point;
}

SizeSeries seriesOf(const std::map<double, std::map<std::string, std::vector<RunResult>>>& bySize,
                    const SizeChoice& choice) {
    SizeSeries series;
    std::vector<double> x;
    std::vector<double> y;
    for (const auto& [fraction, configurations] : bySize) {
        series.points.push_back(pointOf(fraction, configurations, choice));
        for (const RunResult& run : series.points.back().runs) {
            x.push_back(std::log2(fraction));
            y.push_back(*run.value(choice.measure));
        }
    }
    series.fit = fitLine(x, y);
    return series;
}

} // namespace

std::vector<double> SizeTable::fractions() const {
    std::set<double> all;
    for (const SizeSeries& one : series)
        for (const SizePoint& point : one.points)
            all.insert(point.fraction);
    return {all.begin(), all.end()};
}

std::optional<SizeTable> sizeTable(std::span<const RunResult> runs, const SizeChoice& choice) {
    const std::vector<VariedField> fields = variedFields(runs, choice.measure);
    const auto size = std::ranges::find(fields, kTrainFractionField, &VariedField::path);
    const auto factor = std::ranges::find(fields, choice.field, &VariedField::path);
    if (size == fields.end() || (!choice.field.empty() && factor == fields.end()))
        return std::nullopt;
    std::vector<VariedField> varied{*size};
    if (factor != fields.end())
        varied.push_back(*factor);
    std::map<std::string, std::pair<std::string, std::size_t>> known; // by configuration: setting and level
    std::vector<std::string> order;
    std::map<std::string, SizeSetting> settings;
    for (const RunResult& run : runs) {
        if (!isShownResult(run, choice.measure))
            continue;
        const auto [place, isNew] = known.try_emplace(run.configuration);
        if (isNew) {
            std::size_t level = kNoFactor;
            if (factor != fields.end())
                level = static_cast<std::size_t>(std::ranges::find(factor->levels, levelOf(run.spec, factor->path)) -
                                                 factor->levels.begin());
            place->second = {settingBeside(run.spec, varied), level};
        }
        const auto& [name, level] = place->second;
        if (factor != fields.end() && level == factor->levels.size())
            continue; // the factor has no effect here
        if (!settings.contains(name))
            order.push_back(name);
        SizeSetting& setting = settings[name];
        setting.levels[level][run.spec.data.trainFraction][run.configuration].push_back(run);
        setting.wanted =
            setting.wanted || choice.configurations.empty() || choice.configurations.contains(run.configuration);
    }
    const SizeSetting* best = nullptr;
    for (const std::string& name : order) {
        const SizeSetting& setting = settings[name];
        const auto [sizes, levels, count] = setting.worth();
        const bool usable = setting.wanted && sizes >= 2 && (factor == fields.end() || levels >= 2);
        if (usable && (best == nullptr || setting.worth() > best->worth()))
            best = &setting;
    }
    if (best == nullptr)
        return std::nullopt;
    SizeTable table{choice.field, {}, choice.measure};
    for (const auto& [level, bySize] : best->levels) {
        table.series.push_back(seriesOf(bySize, choice));
        if (factor != fields.end())
            table.series.back().level = factor->levels[level];
    }
    return table;
}

std::optional<SizeTable> shownSizes(std::span<const RunResult> runs, std::span<const RunResult> all,
                                    const std::optional<std::string>& factor, IntervalKind interval, Measure measure) {
    SizeChoice choice;
    choice.interval = interval;
    choice.measure = measure;
    std::vector<std::string> fields;
    if (factor)
        fields.push_back(*factor);
    if (!factor || !factor->empty())
        for (const VariedField& field : variedFields(runs, measure))
            if (field.path != kTrainFractionField)
                fields.push_back(field.path);
    for (std::string& field : fields) {
        choice.field = std::move(field);
        if (auto table = sizeTable(runs, choice))
            return table;
    }
    choice.field.clear();
    for (const ResultGroup& group : shownGroups(runs, interval, measure))
        choice.configurations.insert(group.key);
    return choice.configurations.empty() ? std::nullopt : sizeTable(all, choice);
}

std::optional<Comparison> differenceAt(const SizeSeries& a, const SizeSeries& b, double fraction, Measure measure) {
    const auto first = std::ranges::find(a.points, fraction, &SizePoint::fraction);
    const auto second = std::ranges::find(b.points, fraction, &SizePoint::fraction);
    if (first == a.points.end() || second == b.points.end())
        return std::nullopt;
    std::vector<RunResult> runs = first->runs;
    runs.insert(runs.end(), second->runs.begin(), second->runs.end());
    auto compared = compareConfigurations(runs, first->configuration, second->configuration, kPaperMargin, measure);
    return compared ? std::optional(std::move(*compared)) : std::nullopt;
}

} // namespace etude
