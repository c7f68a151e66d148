// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
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

/// The hue of every level of a study's fields, the same in all figures of all studies of a project, where that can be.
/// Of the project's fields, the one that is the colour by itself has the first hues, the others the next ones, as long
/// as there are some, and then those from the first on. The field that is the colour always has hues if it has no more
/// levels than there are: levels that cannot have theirs get free ones. Of the other fields those have hues of which no
/// level's is taken: no colour means two things. Pink is for training sizes.
class LevelHues {
public:
    /// Of a study that is all of its project.
    explicit LevelHues(std::vector<VariedField> fields);
    /// `colour` is the field (its path) that is the colour; none, or no field of the study: by itself.
    LevelHues(std::vector<VariedField> fields, const std::vector<VariedField>& project,
              const std::optional<std::string>& colour = {});

    /// Whether the levels of the field (its path) have hues.
    [[nodiscard]] bool has(std::string_view path) const;
    /// Grey where the field has no effect, or no hues.
    [[nodiscard]] QColor of(const FieldLeaf& level) const;
    /// Of the specification's level of the field; if there is none spare(), or pink where only training sizes vary.
    [[nodiscard]] QColor of(const RunSpec& spec, const VariedField* field) const;
    /// The hue of what is no level: one that no level has, as long as there are some, else the first.
    [[nodiscard]] QColor spare() const;

private:
    /// Gives the field its hues. Unless `must`, it gets none where one is taken.
    void take(std::size_t field, const VariedField* inProject, std::size_t first, bool must);

    std::vector<VariedField> m_fields;
    std::vector<std::vector<std::size_t>> m_hues; ///< parallel to the fields: one for each level, or none
    std::array<bool, kLevelHues> m_taken{};
};

} // namespace etude
