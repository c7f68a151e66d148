// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "widgets/style/theme.h"

namespace etude {

/// Labels of plain text, in which names are data. GUI thread only.
[[nodiscard]] inline QLabel* plainLabel(const QString& text = {}) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// In the quiet colour, with line breaks.
[[nodiscard]] inline QLabel* quietLabel() {
    QLabel* label = plainLabel();
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// The same in the size of notes.
[[nodiscard]] inline QLabel* noteLabel() {
    QLabel* label = quietLabel();
    label->setFont(noteFont());
    return label;
}

[[nodiscard]] inline QLabel* headingLabel(const QString& text) {
    QLabel* label = plainLabel(text);
    label->setFont(headingFont());
    return label;
}

} // namespace etude
