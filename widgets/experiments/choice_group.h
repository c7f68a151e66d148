// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QWidget>

#include "engine/core/field_value.h"

class QCheckBox;
class QGridLayout;

namespace etude {

/// One value that a study can give to a field.
struct FactorChoice {
    FieldValue value;
    QString label;
    QString toolTip;
};

/// The values of one field as check boxes, row by row: one checked value is fixed, several are varied.
class ChoiceGroup : public QWidget {
    Q_OBJECT
public:
    ChoiceGroup(std::string field, int columns, QWidget* parent = nullptr);

    [[nodiscard]] const std::string& field() const { return m_field; }

    /// Replaces the choices. Those whose value was checked stay checked.
    void setChoices(const std::vector<FactorChoice>& choices);
    /// Checks exactly this value, if it is there.
    void checkOnly(const FieldValue& value);
    /// The checked values, in the order of the choices.
    [[nodiscard]] std::vector<FieldValue> checkedValues() const;

Q_SIGNALS:
    void changed();

private:
    std::string m_field;
    std::vector<FactorChoice> m_choices;
    std::vector<QCheckBox*> m_boxes;
    int m_columns;
    QGridLayout* m_layout;
};

} // namespace etude
