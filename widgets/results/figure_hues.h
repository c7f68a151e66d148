// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <QColor>

#include "engine/analysis/varied_field.h"
#include "widgets/style/theme.h"

namespace etude {

inline constexpr std::size_t kLevelHues = kConfigurationColors - 1; ///< one is the training sizes'

/// Whether each level can have a hue of its own.
[[nodiscard]] bool hasHues(const VariedField& field);
/// The field that is the colour if none is chosen; null if there is none. Points into `fields`.
[[nodiscard]] const VariedField* colourByItself(const std::vector<VariedField>& fields);

/// The hue of every level of a study's fields, the same in all of its figures whatever they are coloured by. The field
/// that is the colour by itself has the first hues, the others the next ones; where too few are left for all levels of
/// a field it has none: no colour means two things. Pink is for training sizes.
class LevelHues {
public:
    explicit LevelHues(std::vector<VariedField> fields);

    /// Whether the levels of the field (its path) have hues.
    [[nodiscard]] bool has(std::string_view path) const;
    /// Grey where the field has no effect, or no hues.
    [[nodiscard]] QColor of(const FieldLeaf& level) const;
    /// Of the specification's level of the field; if there is none spare(), or pink where only training sizes vary.
    [[nodiscard]] QColor of(const RunSpec& spec, const VariedField* field) const;
    /// Hues of what is no level, as long as there are some: then grey.
    [[nodiscard]] QColor spare(std::size_t place = 0) const;

private:
    std::vector<VariedField> m_fields;
    std::vector<std::size_t> m_first; ///< parallel to the fields: the hue of the first level
    std::vector<bool> m_has;          ///< likewise
    std::size_t m_used = 0;
};

} // namespace etude
