// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QPixmap>

namespace etude {

/// The small round mark of a configuration in lists; the same colour as in charts.
[[nodiscard]] inline QPixmap colorSwatch(const QColor& color) {
    constexpr int kSide = 12;
    constexpr int kScale = 3; // stays sharp on dense screens
    QPixmap pixmap(kSide * kScale, kSide * kScale);
    pixmap.setDevicePixelRatio(kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(1, 1, kSide - 2, kSide - 2));
    return pixmap;
}

} // namespace etude
