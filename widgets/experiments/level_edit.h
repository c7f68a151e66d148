// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QLineEdit>

#include "engine/core/field_value.h"
#include "widgets/forms/input_fields.h"

namespace etude {

/// The levels of a number as a list that is typed: "0.001, 0.005". Numbers as NumberEdit reads them, separated by
/// commas, semicolons or blanks; a field in percent (percent = true) is typed as "25, 50, 100".
class LevelEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit LevelEdit(const InputField& field, bool percent = false, QWidget* parent = nullptr);

    void setLevels(const std::vector<FieldValue>& levels);
    /// In the order in which they were typed; none if the text is not such a list, or a number is out of range.
    [[nodiscard]] std::optional<std::vector<FieldValue>> levels() const;
    /// Why levels() are none; empty where they are some.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::optional<FieldValue> level(const QString& text) const;

    bool m_integer;
    bool m_percent;
    Range m_range;
};

} // namespace etude
