// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_layouter.h"

#include <algorithm>

namespace etude {

namespace {

constexpr int kGroupLines = 2; // of names of groups, where these are too narrow for one

} // namespace

bool ChartLayouter::groupsFit() const {
    const double unit =
        (m_plot.width() - yLabelWidth() - kMargin) / static_cast<double>(m_spec.x.categories.size()); // about
    return std::all_of(m_spec.groups.cbegin(), m_spec.groups.cend(), [&](const ChartGroup& group) {
        return m_note.horizontalAdvance(group.name.simplified()) + 1.0 + 2.0 * kGap <=
               unit * static_cast<double>(group.last - group.first + 1);
    });
}

void ChartLayouter::reserveGroups() {
    if (m_spec.groups.isEmpty())
        return;
    m_groupLines = groupsFit() ? 1 : kGroupLines;
    m_groupTop = m_plot.bottom() - m_groupLines * m_line;
    m_plot.setBottom(m_groupTop - kGap);
}

void ChartLayouter::placeGroups() {
    QList<double> places;
    QList<double> widths;
    QList<QRectF> rects; // of the groups
    QStringList names;
    for (const ChartGroup& group : m_spec.groups) {
        const double left = std::max(m_plot.left(), xOf(static_cast<double>(group.first) - 0.5));
        const double right = std::min(m_plot.right(), xOf(static_cast<double>(group.last) + 0.5));
        if (right <= left)
            continue;
        names.append(group.name.simplified());
        rects.append({left + kGap, m_groupTop, right - left - 2.0 * kGap, m_line});
        places.append((left + right) / 2.0);
        widths.append(m_note.horizontalAdvance(names.back()) + 1.0);
        const double end = m_groupLines > 1 ? m_groupTop : m_groupTop + m_line; // names may be wider than groups
        if (left > m_plot.left() + 1.0)
            m_layout.grid.append(QLineF(left, m_plot.top(), left, end));
    }
    const QList<int> rows = rowsFor(places, widths);
    const bool fit = std::all_of(rows.cbegin(), rows.cend(), [this](int row) { return row < m_groupLines; });
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QRectF apart(centredLeft(places[i], widths[i]), m_groupTop + rows[i] * m_line, widths[i], m_line);
        add(m_groupLines > 1 && fit ? apart : rects[i], names[i], m_style.text, Qt::AlignCenter);
    }
}

} // namespace etude
