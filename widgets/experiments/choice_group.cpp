// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/choice_group.h"

#include <algorithm>

#include <QCheckBox>
#include <QGridLayout>

#include "engine/core/json.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

ChoiceGroup::ChoiceGroup(std::string field, int columns, QWidget* parent)
    : QWidget(parent)
    , m_field(std::move(field))
    , m_columns(columns)
    , m_layout(new QGridLayout(this)) {
    setObjectName(toQt(m_field));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(kPageMargin);
    m_layout->setVerticalSpacing(kGrid / 2);
    m_layout->setColumnStretch(columns, 1);
}

void ChoiceGroup::setChoices(const std::vector<FactorChoice>& choices) {
    const std::vector<FieldValue> checked = checkedValues();
    for (QCheckBox* box : m_boxes)
        delete box;
    m_boxes.clear();
    m_choices = choices;
    for (const FactorChoice& choice : m_choices) {
        auto* box = new QCheckBox(choice.label, this);
        box->setObjectName(toQt(fieldText(choice.value)));
        box->setToolTip(choice.toolTip);
        box->setChecked(std::ranges::find(checked, choice.value) != checked.end());
        connect(box, &QCheckBox::toggled, this, &ChoiceGroup::changed);
        const auto place = static_cast<int>(m_boxes.size());
        m_layout->addWidget(box, place / m_columns, place % m_columns);
        m_boxes.push_back(box);
    }
}

void ChoiceGroup::checkOnly(const FieldValue& value) {
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(m_choices[i].value == value);
}

std::vector<FieldValue> ChoiceGroup::checkedValues() const {
    std::vector<FieldValue> values;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            values.push_back(m_choices[i].value);
    return values;
}

} // namespace etude
