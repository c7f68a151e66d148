// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/curve_legend.h"

#include <algorithm>

#include <QPainter>

#include "widgets/models/swatch.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kSwatch = 12;
constexpr int kTextAt = kSwatch + kGrid / 2;
constexpr int kRow = 2 * kGrid;
constexpr QLatin1String kSeparator(", ");

} // namespace

QStringList tellingNames(const QStringList& names) {
    QStringList telling;
    const QStringList parts = names.value(0).split(kSeparator);
    for (const QString& name : names) {
        QStringList own = name.split(kSeparator);
        for (const QString& part : parts)
            if (std::ranges::all_of(names,
                                    [&](const QString& other) { return other.split(kSeparator).contains(part); }))
                own.removeAll(part);
        telling << (own.isEmpty() ? name : own.join(kSeparator));
    }
    return telling;
}

CurveLegend::CurveLegend(QWidget* parent)
    : QWidget(parent) {
    setFont(noteFont());
}

void CurveLegend::setCurves(const QList<RunCurve>& runs) {
    QList<Entry> entries;
    QStringList names;
    int widest = 0;
    for (const RunCurve& run : runs) {
        entries.append({run.name, run.color});
        names << run.name;
        widest = std::max(widest, fontMetrics().horizontalAdvance(run.name));
    }
    if (entries == m_entries)
        return;
    m_entries = entries;
    m_entryWidth = kTextAt + widest + 2 * kGrid;
    setAccessibleName(names.join(QStringLiteral("; ")));
    setFixedHeight(heightForWidth(width()));
    update();
}

int CurveLegend::columns(int width) const {
    return std::max(width / std::max(m_entryWidth, 1), 1);
}

int CurveLegend::heightForWidth(int width) const {
    const int count = static_cast<int>(m_entries.size());
    const int across = columns(width);
    return (count + across - 1) / across * kRow;
}

/// Not left to layouts: a stack in between does not ask for a height at a width.
void CurveLegend::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

void CurveLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int across = columns(width());
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QRect cell(static_cast<int>(i % across) * m_entryWidth, static_cast<int>(i / across) * kRow,
                         std::min(m_entryWidth, width()), kRow);
        painter.drawPixmap(cell.left(), cell.center().y() - kSwatch / 2, colorSwatch(m_entries[i].color));
        const QRect text = cell.adjusted(kTextAt, 0, 0, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_entries[i].name, Qt::ElideRight, text.width()));
    }
}

} // namespace etude
