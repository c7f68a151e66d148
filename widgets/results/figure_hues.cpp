// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/figure_hues.h"

#include <algorithm>

#include "widgets/results/figure_parts.h"

namespace etude {

namespace {

QColor hue(std::size_t place) {
    const int index = static_cast<int>(place);
    return configurationColor(index < kSizeHue ? index : index + 1);
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
    : m_fields(std::move(fields))
    , m_first(m_fields.size(), 0)
    , m_has(m_fields.size(), false) {
    const auto take = [this](std::size_t field) {
        const std::size_t levels = m_fields[field].levels.size();
        if (!hasHues(m_fields[field]) || m_used + levels > kLevelHues)
            return;
        m_first[field] = m_used;
        m_has[field] = true;
        m_used += levels;
    };
    const VariedField* colour = colourByItself(m_fields);
    if (colour != nullptr)
        take(static_cast<std::size_t>(colour - m_fields.data()));
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (&m_fields[i] != colour)
            take(i);
}

bool LevelHues::has(std::string_view path) const {
    const VariedField* field = fieldNamed(m_fields, path);
    return field != nullptr && m_has[static_cast<std::size_t>(field - m_fields.data())];
}

QColor LevelHues::of(const FieldLeaf& level) const {
    if (!has(level.path))
        return referenceColor();
    const VariedField* field = fieldNamed(m_fields, level.path);
    const auto found = std::ranges::find(field->levels, level);
    if (found == field->levels.end())
        return referenceColor();
    return hue(m_first[static_cast<std::size_t>(field - m_fields.data())] +
               static_cast<std::size_t>(found - field->levels.begin()));
}

QColor LevelHues::of(const RunSpec& spec, const VariedField* field) const {
    if (field == nullptr && m_fields.size() == 1 && m_fields.front().path == kTrainFractionField)
        return configurationColor(kSizeHue);
    return field != nullptr ? of(levelOf(spec, field->path)) : spare();
}

QColor LevelHues::spare(std::size_t place) const {
    return m_used + place < kLevelHues ? hue(m_used + place) : referenceColor();
}

} // namespace etude
