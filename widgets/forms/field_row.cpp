// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/field_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "engine/core/json.h"
#include "widgets/forms/number_edit.h"
#include "widgets/forms/text_label.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kIcon = 16;

/// As wide as the longest unit, so that the editors end on one line.
QLabel* unitLabel(const QString& unit) {
    QLabel* label = plainLabel(unit);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedWidth(label->fontMetrics().horizontalAdvance(widestUnit()) + 1);
    return label;
}

} // namespace

FieldRow::FieldRow(const InputField& field, QWidget* parent)
    : QWidget(parent)
    , m_path(field.path)
    , m_label(plainLabel(field.label))
    , m_mark(plainLabel(QStringLiteral("•")))
    , m_remark(plainLabel())
    , m_reset(new QToolButton) {
    setToolTip(plainToolTip(field.toolTip));
    QWidget* editor = makeEditor(field);
    editor->setAccessibleName(field.label);
    editor->setAccessibleDescription(field.toolTip);
    m_label->setBuddy(editor);
    m_mark->setForegroundRole(QPalette::Link);
    m_mark->setFixedWidth(kGrid);
    m_remark->setFont(noteFont());
    m_remark->setWordWrap(true);
    m_remark->hide();
    m_reset->setAutoRaise(true);
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
    m_reset->setIconSize({kIcon, kIcon});
    m_reset->setToolTip(tr("Reset to the preset's value"));
    m_reset->setAccessibleName(tr("Reset %1").arg(field.label));
    QSizePolicy keepRoom = m_reset->sizePolicy();
    keepRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepRoom);
    m_mark->setSizePolicy(keepRoom);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kGrid / 2);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_mark, 0, 0);
    layout->addWidget(m_label, 0, 1);
    layout->addWidget(editor, 0, 2, 1, m_number ? 1 : 2);
    if (m_number)
        layout->addWidget(unitLabel(field.unit), 0, 3);
    layout->addWidget(m_reset, 0, 4);
    layout->addWidget(m_remark, 1, 1, 1, 4);
    layout->setColumnStretch(2, 1);
    setChanged(false);
    connect(m_reset, &QToolButton::clicked, this, &FieldRow::resetRequested);
}

QWidget* FieldRow::makeEditor(const InputField& field) {
    switch (field.kind) {
    case InputField::Kind::Choice:
        m_choice = new QComboBox;
        for (const FieldChoice& choice : field.choices) {
            m_choice->addItem(choice.label, QString::fromStdString(choice.name));
            m_choice->setItemData(m_choice->count() - 1, plainToolTip(choice.toolTip), Qt::ToolTipRole);
        }
        m_choice->setFocusPolicy(Qt::StrongFocus);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->installEventFilter(this);
        connect(m_choice, &QComboBox::activated, this, &FieldRow::edited);
        return m_choice;
    case InputField::Kind::Switch:
        m_switch = new QCheckBox;
        connect(m_switch, &QCheckBox::clicked, this, &FieldRow::edited);
        return m_switch;
    case InputField::Kind::Integer:
    case InputField::Kind::Real:
        break;
    }
    m_number = new NumberEdit(field.kind == InputField::Kind::Integer, field.range, field.step);
    connect(m_number, &NumberEdit::edited, this, &FieldRow::edited);
    connect(m_number, &NumberEdit::editingFinished, this, &FieldRow::editingFinished);
    return m_number;
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event) {
    // Scrolling the form must not change the choices that pass under the pointer.
    if (watched == m_choice && event->type() == QEvent::Wheel && !m_choice->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString FieldRow::label() const {
    return m_label->text();
}

FieldValue FieldRow::value() const {
    if (m_choice)
        return m_choice->currentData().toString().toStdString();
    if (m_switch)
        return m_switch->isChecked();
    if (const auto number = m_number->number())
        return *number;
    return m_number->text().toStdString();
}

void FieldRow::setValue(const FieldValue& value) {
    if (m_choice)
        m_choice->setCurrentIndex(m_choice->findData(QString::fromStdString(std::get<std::string>(value))));
    else if (m_switch)
        m_switch->setChecked(std::get<bool>(value));
    else if (const auto* integer = std::get_if<std::int64_t>(&value))
        m_number->setNumber(static_cast<double>(*integer));
    else
        m_number->setNumber(std::get<double>(value));
}

void FieldRow::setChanged(bool changed) {
    m_mark->setVisible(changed);
    m_reset->setVisible(changed);
}

void FieldRow::setProblem(const QString& sentence) {
    m_problem = sentence;
    showRemark();
}

void FieldRow::setNote(const QString& note) {
    m_note = note;
    showRemark();
}

void FieldRow::showRemark() {
    const bool failed = !m_problem.isEmpty();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, failed ? failureColor(palette()) : quietTextColor(palette()));
    m_remark->setPalette(colours);
    m_remark->setText(failed ? m_problem : m_note);
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void FieldRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showRemark();
}

int FieldRow::labelWidth() const {
    return m_label->sizeHint().width();
}

void FieldRow::setLabelWidth(int width) {
    m_label->setFixedWidth(width);
}

} // namespace etude
