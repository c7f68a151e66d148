// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>
#include <utility>

#include "engine/analysis/run_table.h"
#include "engine/analysis/varied_field.h"
#include "engine/core/text.h"

namespace etude {

namespace {

bool isSeed(std::size_t field) {
    static const std::size_t kSeed = fieldOfColumn(*columnNamed(kInitialisationSeedField));
    return field == kSeed;
}

FieldValue seedOf(const RunResult& run) {
    const std::uint64_t seed = run.spec.seeds.initialisation;
    if (seed > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return seed;
    return static_cast<std::int64_t>(seed);
}

std::optional<FieldValue> real(const std::optional<double>& value) {
    return value ? std::optional<FieldValue>(*value) : std::nullopt;
}

/// "a, b"; a run of several studies has one text.
std::string studiesText(const RunResult& run) {
    return joined(run.studies, " ");
}

/// What a text column says of one run.
std::string textOf(const RunResult& run, RunColumn column) {
    switch (column) {
    case RunColumn::Configuration:
        return run.configuration;
    case RunColumn::State:
        return std::string(enumName(run.state));
    case RunColumn::Started:
        return run.started;
    case RunColumn::Device:
        return run.origin.device;
    case RunColumn::Host:
        return run.origin.host;
    case RunColumn::Operators:
        return run.origin.operators;
    case RunColumn::Version:
        return run.origin.version;
    case RunColumn::Label:
        return run.notes.label;
    case RunColumn::Note:
        return run.notes.note;
    case RunColumn::Studies:
        return studiesText(run);
    default:
        return run.run;
    }
}

/// What a number column says of one run; none where it says nothing yet.
std::optional<double> numberOf(const RunResult& run, RunColumn column) {
    const auto unlessZero = [](double value) { return value != 0.0 ? std::optional(value) : std::nullopt; };
    switch (column) {
    case RunColumn::Seconds:
        return unlessZero(run.seconds);
    case RunColumn::TrainedEpochs:
        return unlessZero(run.epochs);
    case RunColumn::BestEpoch:
        return unlessZero(run.bestEpoch);
    case RunColumn::FirstBias:
        return run.firstBias;
    case RunColumn::FirstWeight:
        return run.firstWeight;
    default:
        return static_cast<double>(run.origin.leftOut);
    }
}

/// Counts different values; most rows have one.
class Distinct {
public:
    void add(FieldValue value) {
        if (m_values.empty() || m_values.back() != value)
            m_values.push_back(std::move(value));
    }
    /// `without`: some runs have none.
    [[nodiscard]] TableCell cell(bool without) {
        std::ranges::sort(m_values);
        m_values.erase(std::unique(m_values.begin(), m_values.end()), m_values.end());
        const std::size_t different = m_values.size() + (without ? 1 : 0);
        if (different > 1)
            return {{}, different};
        return m_values.empty() ? TableCell{} : TableCell{std::move(m_values.front()), 0};
    }

private:
    std::vector<FieldValue> m_values;
};

} // namespace

TableCell RunTable::fieldCell(const TableRow& row, std::size_t field) const {
    Distinct levels;
    std::uint32_t last = std::numeric_limits<std::uint32_t>::max();
    bool without = false;
    for (const std::uint32_t run : row.runs) {
        if (isSeed(field)) {
            levels.add(seedOf(m_runs[run]));
        } else if (const std::uint32_t configuration = m_configurations[run]; configuration != last) {
            last = configuration;
            if (applies(configuration, field))
                levels.add(level(configuration, field));
            else
                without = true;
        }
    }
    return levels.cell(without);
}

TableCell RunTable::cell(const TableRow& row, ColumnNumber column, IntervalKind interval) const {
    const auto fixed = fixedColumn(column);
    if (!fixed)
        return fieldCell(row, fieldOfColumn(column));
    switch (*fixed) {
    case RunColumn::N:
        return {static_cast<std::int64_t>(row.summary.n), 0};
    case RunColumn::Settings:
        return {static_cast<std::int64_t>(row.over.settings), 0};
    case RunColumn::Seeds:
        return {row.over.differ() ? std::nullopt : std::optional<FieldValue>(static_cast<std::int64_t>(row.over.seeds)),
                0};
    case RunColumn::RocAuc:
        return {row.summary.n > 0 ? std::optional<FieldValue>(row.summary.mean) : std::nullopt, 0};
    case RunColumn::Spread:
        return {real(halfWidthOf(GroupSummary{row.summary, row.over}, interval)), 0};
    case RunColumn::PrAuc:
        return {real(row.prAuc), 0};
    case RunColumn::Unfinished:
        return {row.unfinished, 0};
    case RunColumn::Control:
        return {row.control, 0};
    case RunColumn::Seconds:
    case RunColumn::TrainedEpochs:
    case RunColumn::BestEpoch:
    case RunColumn::FirstBias:
    case RunColumn::FirstWeight:
    case RunColumn::LeftOut: {
        double sum = 0.0;
        int count = 0;
        for (const std::uint32_t run : row.runs)
            if (const auto number = numberOf(m_runs[run], *fixed)) {
                sum += *number;
                ++count;
            }
        return {count > 0 ? std::optional<FieldValue>(sum / count) : std::nullopt, 0};
    }
    default:
        break;
    }
    Distinct texts;
    bool without = false;
    for (const std::uint32_t run : row.runs) {
        std::string text = textOf(m_runs[run], *fixed);
        if (text.empty())
            without = true;
        else
            texts.add(std::move(text));
    }
    return texts.cell(without);
}

} // namespace etude
