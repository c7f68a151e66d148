// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/form_section.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/forms/text_label.h"
#include "widgets/style/theme.h"

namespace etude {

FormSection::FormSection(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(headingLabel(title));
    m_form->setHorizontalSpacing(2 * kGrid);
    m_form->setVerticalSpacing(kGrid);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);
}

void FormSection::addRow(const QString& text, const QString& toolTip, QWidget* field) {
    auto* label = new QLabel(text);
    label->setToolTip(toolTip);
    label->setBuddy(field);
    if (field->toolTip().isEmpty())
        field->setToolTip(toolTip);
    m_form->addRow(label, field);
}

void FormSection::alignToFirstRow(QWidget* field) {
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(field)))
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

} // namespace etude
