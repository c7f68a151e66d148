// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sparkline.h"

#include <algorithm>

#include <QPainter>
#include <QPolygonF>

#include "widgets/style/theme.h"

namespace etude {

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double>& values) {
    m_values = values;
    update();
}

QSize Sparkline::sizeHint() const {
    return {8 * kGrid, 2 * kGrid};
}

void Sparkline::paintEvent(QPaintEvent*) {
    if (m_values.size() < 2)
        return;
    const auto [low, high] = std::ranges::minmax(m_values);
    const double span = high > low ? high - low : 1.0;
    const QRectF area = QRectF(rect()).adjusted(1.5, 2.5, -2.5, -2.5);
    QPolygonF curve;
    for (qsizetype i = 0; i < m_values.size(); ++i)
        curve << QPointF(area.left() + area.width() * static_cast<double>(i) / static_cast<double>(m_values.size() - 1),
                         area.bottom() - area.height() * (m_values[i] - low) / span);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accentColor(palette()), 1.5));
    painter.drawPolyline(curve);
    painter.setBrush(accentColor(palette()));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(curve.last(), 2, 2);
}

} // namespace etude
