// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/figure_hues.h"

#include <algorithm>
#include <map>
#include <utility>

#include "widgets/results/figure_parts.h"

namespace etude {

namespace {

QColor hue(std::size_t place) {
    const int index = static_cast<int>(place);
    return configurationColor(index < kSizeHue ? index : index + 1);
}

/// The field that is the colour, then the others.
std::vector<const VariedField*> colourFirst(const std::vector<VariedField>& fields,
                                            const std::optional<std::string>& chosen = {}) {
    std::vector<const VariedField*> ordered;
    const VariedField* colour = chosen ? fieldNamed(fields, *chosen) : nullptr;
    if (colour == nullptr)
        colour = colourByItself(fields);
    if (colour != nullptr)
        ordered.push_back(colour);
    for (const VariedField& field : fields)
        if (&field != colour)
            ordered.push_back(&field);
    return ordered;
}

/// Of each field's first level.
std::map<std::string_view, std::size_t> firstHues(const std::vector<VariedField>& project) {
    std::map<std::string_view, std::size_t> first;
    std::size_t used = 0;
    for (const VariedField* field : colourFirst(project)) {
        first.emplace(field->path, used);
        if (const std::size_t levels = field->levels.size(); used + levels <= kLevelHues)
            used += levels;
    }
    return first;
}

} // namespace

bool hasHues(const VariedField& field) {
    return field.levels.size() <= kLevelHues;
}

const VariedField* colourByItself(const std::vector<VariedField>& fields) {
    if (isPapersDesign(fields))
        return fieldNamed(fields, kWeightingField);
    const VariedField* colour = nullptr;
    for (const VariedField& field : fields)
        if (hasHues(field) && field.path != kTrainFractionField)
            colour = &field;
    return colour;
}

LevelHues::LevelHues(std::vector<VariedField> fields)
    : LevelHues(fields, fields) {}

LevelHues::LevelHues(std::vector<VariedField> fields, const std::vector<VariedField>& project,
                     const std::optional<std::string>& colour)
    : m_fields(std::move(fields))
    , m_hues(m_fields.size()) {
    const std::map<std::string_view, std::size_t> first = firstHues(project);
    const std::vector<const VariedField*> ordered = colourFirst(m_fields, colour);
    for (const VariedField* field : ordered) {
        const auto found = first.find(field->path);
        take(static_cast<std::size_t>(field - m_fields.data()), fieldNamed(project, field->path),
             found == first.end() ? 0 : found->second, field == ordered.front());
    }
}

void LevelHues::take(std::size_t field, const VariedField* inProject, std::size_t first, bool must) {
    const std::vector<FieldLeaf>& levels = m_fields[field].levels;
    const std::vector<FieldLeaf>& all = inProject != nullptr ? inProject->levels : levels;
    if (levels.size() > kLevelHues)
        return;
    std::array<bool, kLevelHues> taken = m_taken;
    std::vector<std::size_t> hues;
    std::vector<std::size_t> clashes; // places in `hues`
    for (const FieldLeaf& level : levels) {
        const auto place = static_cast<std::size_t>(std::ranges::find(all, level) - all.begin());
        hues.push_back((first + place) % kLevelHues);
        if (std::exchange(taken[hues.back()], true))
            clashes.push_back(hues.size() - 1);
    }
    if (!clashes.empty() && !must)
        return;
    for (const std::size_t place : clashes) {
        hues[place] = static_cast<std::size_t>(std::ranges::find(taken, false) - taken.begin());
        taken[hues[place]] = true;
    }
    m_taken = taken;
    m_hues[field] = std::move(hues);
}

bool LevelHues::has(std::string_view path) const {
    const VariedField* field = fieldNamed(m_fields, path);
    return field != nullptr && !m_hues[static_cast<std::size_t>(field - m_fields.data())].empty();
}

QColor LevelHues::of(const FieldLeaf& level) const {
    if (!has(level.path))
        return referenceColor();
    const VariedField* field = fieldNamed(m_fields, level.path);
    const auto found = std::ranges::find(field->levels, level);
    if (found == field->levels.end())
        return referenceColor();
    return hue(m_hues[static_cast<std::size_t>(field - m_fields.data())]
                     [static_cast<std::size_t>(found - field->levels.begin())]);
}

QColor LevelHues::of(const RunSpec& spec, const VariedField* field) const {
    if (field == nullptr && m_fields.size() == 1 && m_fields.front().path == kTrainFractionField)
        return configurationColor(kSizeHue);
    return field != nullptr ? of(levelOf(spec, field->path)) : spare();
}

QColor LevelHues::spare() const {
    const auto free = std::ranges::find(m_taken, false);
    return hue(free != m_taken.end() ? static_cast<std::size_t>(free - m_taken.begin()) : 0);
}

} // namespace etude
