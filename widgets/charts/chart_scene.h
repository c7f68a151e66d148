// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QGraphicsScene>
#include <QSet>
#include <QStringList>

#include "widgets/charts/chart_layout.h"
#include "widgets/charts/chart_marks.h"
#include "widgets/charts/chart_spec.h"

class QChart;
class QAbstractAxis;

namespace etude {

/// What lies under the pointer.
struct ChartHit {
    qsizetype series = 0;
    qsizetype point = 0;
    QPointF at; ///< of the mark, in scene coordinates
    QString key;
};

/// A chart as a scene: Qt Charts holds the axes and draws the lines; bars, points, intervals and all text are items
/// placed with QChart::mapToPosition whenever the size or the window changes. The panel shows one; each export makes
/// another in the paper's style. GUI thread only.
class ChartScene : public QGraphicsScene {
public:
    ChartScene(const ChartSpec& spec, const ChartStyle& style);
    ~ChartScene() override;

    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }
    [[nodiscard]] const ChartStyle& style() const { return m_style; }
    [[nodiscard]] const ChartLayout& layout() const { return m_layout; }
    [[nodiscard]] const ChartMarks& marks() const { return m_marks; }
    [[nodiscard]] QChart& chart() const { return *m_chart; }

    void resize(const QSizeF& size);

    [[nodiscard]] const ChartWindow& window() const { return m_window; }
    void setWindow(const ChartWindow& window);
    [[nodiscard]] ChartWindow home() const { return fittedWindow(m_spec); }

    [[nodiscard]] const QSet<QString>& selectedKeys() const { return m_selectedKeys; }
    void setSelectedKeys(const QStringList& keys);
    /// Whether a series recedes because another one is selected.
    [[nodiscard]] bool recedes(qsizetype series) const;

    /// The nearest mark within reach of a position, if any.
    [[nodiscard]] std::optional<ChartHit> hitAt(const QPointF& position) const;
    [[nodiscard]] const std::optional<ChartHit>& hover() const { return m_hover; }
    void setHover(const std::optional<ChartHit>& hit);
    /// What the read-out of a mark says, line by line: plain text.
    [[nodiscard]] QStringList describe(const ChartHit& hit) const;

private:
    void addAxes();
    void addLines();
    void relayout();
    void styleLines();
    void placeIntervalItems();

    ChartSpec m_spec;
    ChartStyle m_style;
    ChartWindow m_window;
    QSizeF m_size{400.0, 300.0};
    ChartLayout m_layout;
    ChartMarks m_marks;
    QSet<QString> m_selectedKeys;
    bool m_selectionFound = false;
    std::optional<ChartHit> m_hover;
    QChart* m_chart = nullptr; ///< owned by the scene
    QAbstractAxis* m_xAxis = nullptr;
    QAbstractAxis* m_yAxis = nullptr;
    QList<QGraphicsItem*> m_intervalItems;
};

} // namespace etude
