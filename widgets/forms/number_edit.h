// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractSpinBox>

#include "engine/core/field_visit.h"
#include "widgets/forms/input_fields.h"

namespace etude {

/// A number as text with arrows. Unlike QDoubleSpinBox it holds what was typed, valid or not, so that the form can say
/// why, and shows and reads 1e-10, 1/3 and e as well as 29 (number_text.h). The wheel works only when it has focus.
class NumberEdit : public QAbstractSpinBox {
    Q_OBJECT
public:
    /// The arrows stay within the range and on integers where `integer`.
    NumberEdit(bool integer, const Range& range, NumberStep step, QWidget* parent = nullptr);

    /// Shows the number; emits nothing. The text is left alone if it already means this number.
    void setNumber(double value);
    /// Nothing if the text is no number.
    [[nodiscard]] std::optional<double> number() const;

    void stepBy(int steps) override;
    [[nodiscard]] QValidator::State validate(QString& input, int& position) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); ///< the user typed or stepped

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] double stepped(double value, int steps) const;

    bool m_integer;
    Range m_range;
    NumberStep m_step;
};

} // namespace etude
