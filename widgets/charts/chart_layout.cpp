// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_layout.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontInfo>

#include "widgets/charts/chart_marks.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr double kSwatch = 10.0;        // px
constexpr double kLegendName = 200.0;   // px, longer names are elided
constexpr int kLegendRows = 3;          // more are counted, not shown
constexpr int kDirectLabels = 4;        // more lines get a legend
constexpr double kYTickDistance = 36.0; // px
constexpr double kXTickDistance = 56.0; // px
constexpr double kCategoryWidth = 40.0; // px, the least in which a label can be read
constexpr int kCategoryLines = 4;
constexpr int kNoteLines = 3;
constexpr int kDirectLabelsAtMost = 16;  // where the height allows, if the chart asks for them
constexpr double kNarrowestPlot = 280.0; // px, of a chart that is not stretched
constexpr double kLargestLabels = 0.3;   // of the chart's width or height: longer names of categories are elided
constexpr double kLongestUpright = 0.45; // likewise, of names that would be cut short side by side
constexpr double kDense = 0.85;          // of a line's height: names of categories may stand so close

/// Builds the layout from the outside to the inside.
class Layouter {
public:
    Layouter(const ChartSpec& spec, const ChartWindow& window, const ChartStyle& style, const QSizeF& size)
        : m_spec(spec)
        , m_window(window)
        , m_style(style)
        , m_size(size)
        , m_note(style.note)
        , m_title(style.title)
        , m_line(m_note.height()) {}

    ChartLayout layOut() {
        m_plot = QRectF(QPointF(kMargin, kMargin), QPointF(m_size.width() - kMargin, m_size.height() - kMargin));
        m_right = m_plot.right();
        placeTitle();
        if (!directLabels())
            placeLegend();
        placeHeader();
        if (!hasDrawablePoints(m_spec)) {
            keepRoom();
            m_layout.plot = m_plot;
            return m_layout;
        }
        placeXTitle();
        reserveGroups();
        if (hasCells(m_spec))
            m_plot.setRight(m_plot.right() - colorBarWidth());
        if (const double width = directLabelWidth(); width > 0.0)
            m_plot.setRight(m_plot.right() - width - kMargin);
        m_plot.setBottom(m_plot.bottom() - m_line - kGap); // at least one line of tick labels
        m_plot.setLeft(m_plot.left() + yLabelWidth() + kMargin);
        m_plot.setRight(std::min(m_plot.right(), m_plot.left() + fullWidth()));
        keepRoom();
        const QList<AxisTick> ticks = xTicks();
        if (!m_spec.x.categories.isEmpty())
            placeCategories(ticks);
        else
            placeXTicks(ticks);
        keepRoom();
        placeYTicks();
        placeGroups();
        placeSpans();
        placeDirectLabels();
        placeLabels();
        if (hasCells(m_spec))
            placeColorBar();
        m_layout.plot = m_plot;
        m_layout.baseline = QLineF(m_plot.bottomLeft(), m_plot.bottomRight());
        return m_layout;
    }

private:
    void add(const QRectF& rect, const QString& text, const QColor& color, Qt::Alignment alignment) {
        m_layout.texts.append({rect, text, color, alignment, false, false});
    }

    /// A widget that is about to be laid out can be smaller than its texts; the plot never turns inside out.
    void keepRoom() {
        m_plot.setRight(std::max(m_plot.right(), m_plot.left() + 1.0));
        m_plot.setBottom(std::max(m_plot.bottom(), m_plot.top() + 1.0));
    }

    void placeTitle() {
        if (m_spec.title.isEmpty())
            return;
        const QRectF rect(m_plot.left(), m_plot.top(), m_plot.width(), m_title.height());
        m_layout.texts.append({rect, m_title.elidedText(m_spec.title.simplified(), Qt::ElideRight, rect.width()),
                               m_style.text, Qt::AlignLeft | Qt::AlignVCenter, true, false});
        m_plot.setTop(rect.bottom() + kGap);
    }

    /// Names that neither a category nor a label in the plot gives.
    [[nodiscard]] QList<qsizetype> legendSeries() const {
        QList<qsizetype> entries;
        QStringList names = m_spec.x.categories;
        for (qsizetype i = 0; i < m_spec.series.size(); ++i) {
            const QString& name = m_spec.series[i].name;
            if (name.isEmpty() || names.contains(name) || m_spec.series[i].points.isEmpty())
                continue;
            names.append(name);
            entries.append(i);
        }
        return entries.size() + m_spec.x.categories.size() > 1 ? entries : QList<qsizetype>();
    }

    /// Whether labels at the lines' ends name all series that have a name.
    [[nodiscard]] bool directLabels() const {
        const QList<qsizetype> entries = legendSeries();
        const double rows = std::min<double>(kDirectLabelsAtMost, m_size.height() * 0.7 / m_line);
        const qsizetype most = m_spec.names == ChartSpec::Names::Beside ? static_cast<qsizetype>(rows) : kDirectLabels;
        return m_spec.names != ChartSpec::Names::Legend && !entries.isEmpty() && entries.size() <= most &&
               std::all_of(entries.cbegin(), entries.cend(),
                           [this](qsizetype i) { return m_spec.series[i].kind == ChartSeries::Kind::Line; });
    }

    /// Categories need so much and no more.
    [[nodiscard]] double fullWidth() const {
        if (m_spec.x.categories.isEmpty() || hasCells(m_spec))
            return m_size.width();
        const bool lines = std::any_of(m_spec.series.cbegin(), m_spec.series.cend(), [](const ChartSeries& series) {
            return series.kind == ChartSeries::Kind::Line;
        });
        if (lines)
            return m_size.width();
        return std::max(kNarrowestPlot, fullUnit(mostBars(m_spec)) * m_window.x.span());
    }

    void placeLegend() {
        const QList<qsizetype> entries = legendSeries();
        if (entries.isEmpty())
            return;
        double x = m_plot.left();
        double y = m_plot.top();
        int row = 1;
        if (const QString title = m_spec.legendTitle.simplified(); !title.isEmpty()) {
            const double width = std::min(m_note.horizontalAdvance(title) + 1.0, m_plot.width() / 2.0);
            add({x, y, width, m_line}, m_note.elidedText(title, Qt::ElideRight, width), m_style.quiet,
                Qt::AlignLeft | Qt::AlignVCenter);
            x += width + 2.0 * kMargin;
        }
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString name = m_note.elidedText(m_spec.series[entries[i]].name.simplified(), Qt::ElideRight,
                                                   std::min(kLegendName, m_plot.width() - kSwatch - kGap));
            const double width = m_note.horizontalAdvance(name) + 1.0;
            if (x > m_plot.left() && x + kSwatch + kGap + width > m_plot.right()) {
                x = m_plot.left();
                y += m_line + kGap;
                if (++row > kLegendRows) {
                    const QString more =
                        QCoreApplication::translate("ChartLayout", "and %1 more").arg(entries.size() - i);
                    add({x, y, m_plot.width(), m_line}, more, m_style.quiet, Qt::AlignLeft | Qt::AlignVCenter);
                    break;
                }
            }
            m_layout.swatches.append(
                {{x, y + (m_line - kSwatch) / 2.0, kSwatch, kSwatch}, seriesColor(m_spec, entries[i])});
            add({x + kSwatch + kGap, y, width, m_line}, name, m_style.text, Qt::AlignLeft | Qt::AlignVCenter);
            x += kSwatch + kGap + width + 2.0 * kMargin;
        }
        m_plot.setTop(y + m_line + kGap);
    }

    /// The y axis' title, and on its right, or below, what the intervals are and what could not be drawn.
    void placeHeader() {
        QStringList notes;
        if (hasCells(m_spec))
            notes.append(m_spec.color.title.simplified());
        if (!m_spec.intervalName.isEmpty())
            notes.append(m_spec.intervalName.simplified());
        for (const QString& note : m_spec.notes)
            notes.append(note.simplified());
        if (const qsizetype count = undrawablePoints(m_spec); count > 0)
            notes.append(QCoreApplication::translate("ChartLayout", "points not shown: %1").arg(count));
        const bool drawn = hasDrawablePoints(m_spec);
        const QString title = drawn ? m_spec.y.title.simplified() : QString();
        const QString note = drawn ? notes.join(QStringLiteral(" \u00b7 ")) : QString();
        const double width = std::min(m_plot.width(), fullWidth());
        const bool oneLine = m_note.horizontalAdvance(title) + m_note.horizontalAdvance(note) + 3.0 * kMargin < width;
        if (oneLine && !note.isEmpty())
            add({m_plot.left(), m_plot.top(), width, m_line}, note, m_style.quiet, Qt::AlignVCenter | Qt::AlignRight);
        else if (!note.isEmpty())
            for (const QString& line : wrapped(note, m_note, m_plot.width(), kNoteLines))
                placeHeaderLine(line);
        if (!title.isEmpty() || (oneLine && !note.isEmpty()))
            placeHeaderLine(title);
        m_plot.setTop(m_plot.top() + m_line / 2.0); // the topmost tick label stands half above the plot
    }

    void placeHeaderLine(const QString& text) {
        const QRectF rect(m_plot.left(), m_plot.top(), m_plot.width(), m_line);
        if (!text.isEmpty())
            add(rect, m_note.elidedText(text, Qt::ElideRight, rect.width()), m_style.quiet,
                Qt::AlignVCenter | Qt::AlignLeft);
        m_plot.setTop(rect.bottom() + kGap);
    }

    void reserveGroups() {
        if (m_spec.groups.isEmpty())
            return;
        m_groupTop = m_plot.bottom() - m_line;
        m_plot.setBottom(m_groupTop - kGap);
    }

    /// Names below the ticks of a group, and lines between neighbours.
    void placeGroups() {
        for (const ChartGroup& group : m_spec.groups) {
            const double left = std::max(m_plot.left(), xOf(static_cast<double>(group.first) - 0.5));
            const double right = std::min(m_plot.right(), xOf(static_cast<double>(group.last) + 0.5));
            if (right <= left)
                continue;
            const double width = right - left - 2.0 * kGap;
            add({left + kGap, m_groupTop, width, m_line},
                m_note.elidedText(group.name.simplified(), Qt::ElideRight, width), m_style.text, Qt::AlignCenter);
            if (left > m_plot.left() + 1.0)
                m_layout.grid.append(QLineF(left, m_plot.top(), left, m_groupTop + m_line));
        }
    }

    void placeSpans() {
        for (const ChartSpan& span : m_spec.spans)
            m_layout.spans.append(
                {QRectF(QPointF(m_plot.left(), yOf(span.high)), QPointF(m_plot.right(), yOf(span.low))), span.color,
                 span.outlined});
    }

    void placeXTitle() {
        if (m_spec.x.title.isEmpty())
            return;
        m_xTitleTop = m_plot.bottom() - m_line;
        m_plot.setBottom(m_xTitleTop - kGap);
    }

    [[nodiscard]] QList<AxisTick> yTicks() const {
        const int count = std::max(2, static_cast<int>(m_plot.height() / kYTickDistance));
        return axisTicks(m_spec.y, m_window.y, count, areWhole(m_spec, Qt::Vertical));
    }

    [[nodiscard]] double yLabelWidth() const {
        double width = 0.0;
        for (const AxisTick& tick : yTicks())
            width = std::max(width, m_note.horizontalAdvance(tick.label));
        if (!m_spec.y.categories.isEmpty())
            width = std::min(width, m_plot.width() * kLargestLabels);
        return std::ceil(width) + 1.0;
    }

    [[nodiscard]] double xOf(double value) const {
        return m_plot.left() + m_window.x.fraction(value, m_spec.x.logarithmic) * m_plot.width();
    }
    [[nodiscard]] double yOf(double value) const {
        return m_plot.bottom() - m_window.y.fraction(value, m_spec.y.logarithmic) * m_plot.height();
    }

    /// As many round ticks as there is room for their labels.
    [[nodiscard]] QList<AxisTick> xTicks() const {
        const bool whole = areWhole(m_spec, Qt::Horizontal);
        for (int count = std::max(2, static_cast<int>(m_plot.width() / kXTickDistance));; --count) {
            QList<AxisTick> ticks = axisTicks(m_spec.x, m_window.x, count, whole);
            if (count <= 1 || !m_spec.x.categories.isEmpty() || !m_spec.x.ticks.isEmpty() || labelsFit(ticks))
                return ticks;
        }
    }
    [[nodiscard]] bool labelsFit(const QList<AxisTick>& ticks) const {
        for (qsizetype i = 1; i < ticks.size(); ++i) {
            const double room = xOf(ticks[i].value) - xOf(ticks[i - 1].value);
            const double need =
                (m_note.horizontalAdvance(ticks[i].label) + m_note.horizontalAdvance(ticks[i - 1].label)) / 2.0;
            if (need + kMargin > room)
                return false;
        }
        return true;
    }

    /// A label centred at x but kept within the chart.
    void addXLabel(double x, double top, const QString& text) {
        const double width = m_note.horizontalAdvance(text) + 1.0;
        const double left = std::clamp(x - width / 2.0, 0.0, std::max(0.0, m_size.width() - width));
        add({left, top, width, m_line}, text, m_style.quiet, Qt::AlignCenter);
    }

    void placeXTicks(const QList<AxisTick>& ticks) {
        for (const AxisTick& tick : ticks)
            addXLabel(xOf(tick.value), m_plot.bottom() + kGap, tick.label);
        finishX();
    }

    void placeCategories(const QList<AxisTick>& categories) {
        const double unit = m_plot.width() / m_window.x.span();
        if (unit < kCategoryWidth)
            return placeUprightCategories(categories, unit);
        QList<QStringList> labels;
        qsizetype lines = 1;
        for (const AxisTick& tick : categories) {
            labels.append(wrapped(tick.label, m_note, unit - 2.0 * kGap, kCategoryLines));
            lines = std::max(lines, labels.back().size());
        }
        if (cutShort(categories, labels) && uprightLength(categories) <= kLongestUpright * (m_plot.height() + m_line))
            return placeUprightCategories(categories, unit);
        m_plot.setBottom(m_plot.bottom() - static_cast<double>(lines - 1) * m_line);
        for (qsizetype i = 0; i < categories.size(); ++i)
            for (qsizetype line = 0; line < labels[i].size(); ++line)
                addXLabel(xOf(categories[i].value), m_plot.bottom() + kGap + static_cast<double>(line) * m_line,
                          labels[i][line]);
        for (const AxisTick& tick : m_spec.y.hidden ? categories : QList<AxisTick>())
            m_layout.grid.append({xOf(tick.value), m_plot.top(), xOf(tick.value), m_plot.bottom()}); // an axis each
        finishX();
    }

    [[nodiscard]] double uprightLength(const QList<AxisTick>& categories) const {
        double length = 0.0;
        for (const AxisTick& tick : categories)
            length = std::max(length, m_note.horizontalAdvance(tick.label.simplified()));
        return std::ceil(length) + 1.0;
    }

    static bool cutShort(const QList<AxisTick>& categories, const QList<QStringList>& labels) {
        for (qsizetype i = 0; i < labels.size(); ++i)
            if (labels[i].join(u' ').simplified() != categories[i].label.simplified())
                return true;
        return false;
    }

    /// As many names as there is room for, each ending at the axis.
    void placeUprightCategories(const QList<AxisTick>& categories, double unit) {
        const double length = std::min(uprightLength(categories), (m_plot.height() + m_line) * kLongestUpright);
        m_plot.setBottom(m_plot.bottom() + m_line - std::max(length, m_line));
        const qsizetype every = namesApart(unit);
        for (qsizetype i = 0; i < categories.size(); i += every) {
            const QRectF rect(xOf(categories[i].value) - m_line / 2.0, m_plot.bottom() + kGap, m_line, length);
            add(rect, m_note.elidedText(categories[i].label.simplified(), Qt::ElideRight, length), m_style.quiet,
                Qt::AlignRight | Qt::AlignVCenter);
            m_layout.texts.back().upright = true;
        }
        finishX();
    }

    /// Every how many categories, each so many px wide, there is room for a line of text.
    [[nodiscard]] qsizetype namesApart(double unit) const {
        return std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(kDense * m_line / unit)));
    }

    void finishX() {
        if (m_spec.x.title.isEmpty())
            return;
        const QString title = m_spec.x.title.simplified();
        const bool centred = m_note.horizontalAdvance(title) <= m_plot.width();
        const double width = centred ? m_plot.width() : m_right - m_plot.left();
        add({m_plot.left(), m_xTitleTop, width, m_line}, m_note.elidedText(title, Qt::ElideRight, width), m_style.quiet,
            centred ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }

    /// The names of a matrix's rows, as many as there is room for.
    void placeRows() {
        const QList<AxisTick> rows = yTicks();
        const double width = m_plot.left() - kMargin;
        const qsizetype every = namesApart(m_plot.height() / m_window.y.span());
        for (qsizetype i = rows.size() - 1; i >= 0; i -= every) // from the top
            add({kGap, yOf(rows[i].value) - m_line / 2.0, width, m_line},
                m_note.elidedText(rows[i].label.simplified(), Qt::ElideRight, width), m_style.quiet,
                Qt::AlignRight | Qt::AlignVCenter);
    }

    [[nodiscard]] QList<AxisTick> colorTicks() const {
        bool whole = true;
        for (const ChartSeries& series : m_spec.series)
            whole = whole && std::all_of(series.values.cbegin(), series.values.cend(),
                                         [](double value) { return value == std::round(value); });
        const int count = std::max(2, static_cast<int>(m_plot.height() / kYTickDistance));
        return axisTicks(m_spec.color, colorRange(m_spec), count, whole);
    }

    [[nodiscard]] double colorBarWidth() const {
        double labels = 0.0;
        for (const AxisTick& tick : colorTicks())
            labels = std::max(labels, m_note.horizontalAdvance(tick.label));
        return 2.0 * kMargin + kColorBar + kGap + std::ceil(labels) + 1.0;
    }

    void placeColorBar() {
        m_layout.colorBar = QRectF(m_plot.right() + 2.0 * kMargin, m_plot.top(), kColorBar, m_plot.height());
        const double left = m_layout.colorBar.right() + kGap;
        const ChartRange range = colorRange(m_spec);
        for (const AxisTick& tick : colorTicks()) {
            const double y = m_plot.bottom() - range.fraction(tick.value, false) * m_plot.height();
            add({left, y - m_line / 2.0, m_size.width() - left, m_line}, tick.label, m_style.quiet,
                Qt::AlignLeft | Qt::AlignVCenter);
        }
    }

    void placeYTicks() {
        if (!m_spec.y.categories.isEmpty())
            return placeRows();
        for (const AxisTick& tick : yTicks()) {
            const double y = yOf(tick.value);
            m_layout.grid.append(QLineF(m_plot.left(), y, m_plot.right(), y));
            add({0.0, y - m_line / 2.0, m_plot.left() - kGap, m_line}, tick.label, m_style.quiet,
                Qt::AlignRight | Qt::AlignVCenter);
        }
    }

    /// A text on the right of the plot, level with what it names.
    struct DirectLabel {
        double y = 0.0; // on the axis
        QString text;
        QColor color;
    };

    /// Of the lines, at their last points in the window, and of the spans.
    [[nodiscard]] QList<DirectLabel> namedBeside() const {
        QList<DirectLabel> labels;
        for (const qsizetype i : directLabels() ? legendSeries() : QList<qsizetype>()) {
            const QList<QPointF>& points = m_spec.series[i].points;
            const auto last = std::find_if(points.crbegin(), points.crend(), [&](const QPointF& point) {
                return isDrawable(m_spec, point) && point.x() <= m_window.x.high;
            });
            if (last != points.crend())
                labels.append({last->y(), m_spec.series[i].name.simplified(),
                               readableColor(seriesColor(m_spec, i), m_style.background)});
        }
        for (const ChartSpan& span : m_spec.spans)
            if (!span.name.isEmpty())
                labels.append({span.low == span.high ? span.low : span.high, span.name.simplified(),
                               span.color.isValid() ? readableColor(span.color, m_style.background) : m_style.accent});
        return labels;
    }

    [[nodiscard]] double directLabelWidth() const {
        double width = 0.0;
        for (const DirectLabel& label : namedBeside())
            width = std::max(width, m_note.horizontalAdvance(label.text) + 1.0);
        return std::min(std::ceil(width), m_plot.width() * kLargestLabels);
    }

    /// Pushed apart where they would overlap.
    void placeDirectLabels() {
        QList<DirectLabel> labels = namedBeside();
        for (DirectLabel& label : labels)
            label.y = std::clamp(yOf(label.y), m_plot.top(), m_plot.bottom());
        std::stable_sort(labels.begin(), labels.end(),
                         [](const DirectLabel& a, const DirectLabel& b) { return a.y < b.y; });
        for (qsizetype i = 1; i < labels.size(); ++i)
            labels[i].y = std::max(labels[i].y, labels[i - 1].y + m_line);
        double limit = m_plot.bottom() + m_line / 2.0;
        for (auto label = labels.rbegin(); label != labels.rend(); ++label, limit -= m_line)
            label->y = std::min(label->y, limit);
        const double left = m_plot.right() + kMargin;
        const double width = m_right - left;
        for (const DirectLabel& label : labels)
            add({left, label.y - m_line / 2.0, width, m_line}, m_note.elidedText(label.text, Qt::ElideRight, width),
                label.color, Qt::AlignLeft | Qt::AlignVCenter);
    }

    /// Texts over the data, kept within the plot's height and, above a category, within its width.
    void placeLabels() {
        const double unit = m_plot.width() / m_window.x.span();
        for (const ChartLabel& label : m_spec.labels) {
            if (label.x < m_window.x.low || label.x > m_window.x.high)
                continue;
            const QStringList lines = label.text.split(u'\n');
            const double height = m_line * static_cast<double>(lines.size());
            const double top = label.beside ? yOf(label.y) - height / 2.0 : yOf(label.y) - height - kMargin;
            double y = std::clamp(top, m_plot.top() - m_line / 2.0, std::max(m_plot.top(), m_plot.bottom() - height));
            for (const QString& line : lines) {
                const double room = label.beside ? m_right - xOf(label.x) - kMargin : unit;
                const QString text = m_note.elidedText(line, Qt::ElideRight, room);
                const double width = m_note.horizontalAdvance(text) + 1.0;
                const double left = label.beside ? xOf(label.x) + kMargin : xOf(label.x) - width / 2.0;
                m_layout.labels.append({{left, y, width, m_line}, text, m_style.text, Qt::AlignCenter, false, false});
                y += m_line;
            }
        }
    }

    const ChartSpec& m_spec;
    const ChartWindow& m_window;
    const ChartStyle& m_style;
    QSizeF m_size;
    QFontMetricsF m_note;
    QFontMetricsF m_title;
    double m_line;
    double m_xTitleTop = 0.0;
    double m_groupTop = 0.0;
    double m_right = 0.0; ///< where texts end
    QRectF m_plot;
    ChartLayout m_layout;
};

QFont pixelSized(QFont font) {
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

} // namespace

ChartStyle chartStyle(const QPalette& palette) {
    QFont title = headingFont();
    title.setPointSizeF(numberFont().pointSizeF());
    return {palette,
            palette.color(QPalette::Base),
            palette.color(QPalette::Text),
            quietTextColor(palette),
            gridColor(palette),
            accentColor(palette),
            pixelSized(noteFont()),
            pixelSized(title)};
}

ChartLayout layOutChart(const ChartSpec& spec, const ChartWindow& window, const ChartStyle& style, const QSizeF& size) {
    return Layouter(spec, window, style, size).layOut();
}

QColor seriesColor(const ChartSpec& spec, qsizetype index) {
    const QColor own = spec.series[index].color;
    return own.isValid() ? own : configurationColor(static_cast<int>(index));
}

} // namespace etude
