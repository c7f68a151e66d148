// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace etude {

/// A tooltip that shows `text` as it is, wrapped into lines. Qt guesses whether a tooltip is rich text, so a name from
/// a file would otherwise be interpreted, and plain text is never wrapped.
[[nodiscard]] inline QString plainToolTip(const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace etude
