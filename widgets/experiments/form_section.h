// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QFormLayout;

namespace etude {

/// Of a spin box with a count in a form, pixels.
inline constexpr int kSpinWidth = 96;

/// A heading with rows of labels and fields below it.
class FormSection : public QWidget {
    Q_OBJECT
public:
    explicit FormSection(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QFormLayout* form() const { return m_form; }
    /// The tool tip is the label's, too.
    void addRow(const QString& label, const QString& toolTip, QWidget* field);
    /// Beside a field of several rows, QFormLayout centres a label in nearly two.
    void alignToFirstRow(QWidget* field);

private:
    QFormLayout* m_form;
};

} // namespace etude
