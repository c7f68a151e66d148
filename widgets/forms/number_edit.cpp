// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/number_edit.h"

#include <algorithm>
#include <cmath>

#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>

#include "widgets/forms/number_text.h"
#include "widgets/style/theme.h"

namespace etude {

NumberEdit::NumberEdit(bool integer, const Range& range, NumberStep step, QWidget* parent)
    : QAbstractSpinBox(parent)
    , m_integer(integer)
    , m_range(range)
    , m_step(step) {
    setFont(numberFont());
    setFocusPolicy(Qt::StrongFocus);
    lineEdit()->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberEdit::edited);
}

void NumberEdit::setNumber(double value) {
    if (number() != value)
        lineEdit()->setText(numberText(value));
}

std::optional<double> NumberEdit::number() const {
    return readNumber(lineEdit()->text());
}

double NumberEdit::stepped(double value, int steps) const {
    switch (m_step) {
    case NumberStep::One:
        value += steps;
        break;
    case NumberStep::Tenth:
        // Through text: 0.2 and a tenth is 0.3 and not its neighbour.
        value = QLocale::c().toDouble(QString::number(value + steps / 10.0, 'g', 12));
        break;
    case NumberStep::Double:
        value *= std::pow(2.0, steps);
        break;
    case NumberStep::Tenfold: {
        // Through text: 1e-10 times ten is 1e-09 and not its neighbour.
        const int exponent = static_cast<int>(std::floor(std::log10(value) + 1e-9));
        const QString mantissa = QString::number(value / std::pow(10.0, exponent), 'g', 12);
        value = QLocale::c().toDouble(QStringLiteral("%1e%2").arg(mantissa).arg(exponent + steps));
        break;
    }
    }
    if (m_integer)
        value = steps > 0 ? std::ceil(value) : std::floor(value);
    return std::clamp(value, m_range.low, m_range.high);
}

void NumberEdit::stepBy(int steps) {
    const auto value = number();
    if (!value)
        return;
    setNumber(stepped(*value, steps));
    lineEdit()->selectAll();
    Q_EMIT edited();
}

QValidator::State NumberEdit::validate(QString& /*input*/, int& /*position*/) const {
    return QValidator::Acceptable;
}

QAbstractSpinBox::StepEnabled NumberEdit::stepEnabled() const {
    const auto value = number();
    StepEnabled enabled = StepNone;
    if (value && *value < m_range.high)
        enabled |= StepUpEnabled;
    if (value && *value > m_range.low)
        enabled |= StepDownEnabled;
    return enabled;
}

void NumberEdit::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

QSize NumberEdit::sizeHint() const {
    const int text = fontMetrics().horizontalAdvance(QStringLiteral("-0000000.0"));
    return {text + 3 * kGrid, QAbstractSpinBox::sizeHint().height()};
}

QSize NumberEdit::minimumSizeHint() const {
    return sizeHint();
}

} // namespace etude
