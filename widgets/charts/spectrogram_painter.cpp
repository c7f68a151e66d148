// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/spectrogram_painter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "widgets/charts/spectrogram_axis.h"
#include "widgets/charts/unit_text.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr double kTick = 4.0;          // px, the length of a tick
constexpr double kTimeDistance = 72.0; // px, between ticks
constexpr double kBarDistance = 36.0;  // px, between the colour bar's ticks

struct SpectrogramPainter {
    Q_DECLARE_TR_FUNCTIONS(SpectrogramPainter)
};

QList<AxisTick> bandTicks(const SpectrogramState& state, double pixels, double lineHeight) {
    return frequencyTicks(*state.pyramid.spectrogram, state.bands, pixels, lineHeight * 1.3);
}

QList<AxisTick> valueTicks(const SpectrogramState& state, double pixels) {
    const int count = std::max(2, static_cast<int>(pixels / kBarDistance));
    return linearTicks(state.values.low, state.values.high, count);
}

QString frequencyTitle() {
    return SpectrogramPainter::tr("Frequency (Hz)");
}

double widest(const QList<AxisTick>& ticks, const QFontMetricsF& metrics) {
    double width = 0.0;
    for (const AxisTick& tick : ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.label));
    return std::ceil(width);
}

void paintTimeTicks(QPainter& painter, const SpectrogramState& state, const QRectF& picture, double lineHeight) {
    const Spectrogram& spectrogram = *state.pyramid.spectrogram;
    const double low = secondsAt(spectrogram, state.frames.low);
    const double high = secondsAt(spectrogram, state.frames.high);
    const QFontMetricsF metrics(painter.font());
    for (const AxisTick& tick :
         linearTicks(low, high, std::max(2, static_cast<int>(picture.width() / kTimeDistance)))) {
        const double x =
            picture.left() + state.frames.fraction(framePosition(spectrogram, tick.value), false) * picture.width();
        painter.drawLine(QPointF(x, picture.bottom()), QPointF(x, picture.bottom() + kTick));
        const QString label = SpectrogramPainter::tr("%1 s").arg(tick.label);
        const double width = metrics.horizontalAdvance(label) + 1.0;
        const double left = std::clamp(x - width / 2.0, 0.0, std::max(0.0, picture.right() + kMargin - width));
        painter.drawText(QRectF(left, picture.bottom() + kTick, width, lineHeight), Qt::AlignCenter, label);
    }
}

void paintColorBar(QPainter& painter, const SpectrogramState& state, const QRectF& bar, const ChartStyle& style,
                   double lineHeight) {
    painter.drawImage(bar, colorRamp(colorTable(state.colorMap)));
    painter.setPen(style.quiet);
    if (!(state.values.span() > 0.0))
        return;
    for (const AxisTick& tick : valueTicks(state, bar.height())) {
        const double y = bar.bottom() - state.values.fraction(tick.value, false) * bar.height();
        painter.drawLine(QPointF(bar.right(), y), QPointF(bar.right() + kTick, y));
        painter.drawText(QRectF(bar.right() + kTick + 2.0, y - lineHeight / 2.0, 200.0, lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
}

} // namespace

SpectrogramPlaces placeSpectrogram(const QSizeF& size, const SpectrogramState& state, const ChartStyle& style) {
    const QFontMetricsF metrics(style.note);
    const double line = metrics.height();
    const double top = line + kGap + line / 2.0;
    const double bottom = std::max(top + 1.0, size.height() - kTick - line - kGap);
    const double left = widest(bandTicks(state, bottom - top, line), metrics) + kTick + 2.0 * kGap;
    const auto width = [&](const QString& text) { return std::ceil(metrics.horizontalAdvance(text)); };
    const double unit = width(unitText(state.pyramid.spectrogram->unit));
    const double labels = kTick + 2.0 + widest(valueTicks(state, bottom - top), metrics) + kGap;
    const double barLeft =
        size.width() - kColorBar - std::max(labels, metrics.horizontalAdvance(QStringLiteral("0000")));
    const double right = std::max(left + 1.0, barLeft - 2.0 * kMargin);
    return {QRectF(0.0, 0.0, size.width(), line), QRectF(kGap, 0.0, width(frequencyTitle()), line),
            QRectF(size.width() - kGap - unit, 0.0, unit, line), QRectF(QPointF(left, top), QPointF(right, bottom)),
            QRectF(barLeft, top, kColorBar, bottom - top)};
}

QImage spectrogramImage(const SpectrogramState& state, const SpectrogramPlaces& places, double scale) {
    const QSize pixels = (places.picture.size() * scale).toSize();
    QImage image =
        drawSpectrogram(state.pyramid, state.frames, state.bands, state.values, colorTable(state.colorMap), pixels);
    image.setDevicePixelRatio(scale);
    return image;
}

void paintSpectrogramAxes(QPainter& painter, const SpectrogramState& state, const SpectrogramPlaces& places,
                          const ChartStyle& style) {
    painter.setFont(style.note);
    painter.setPen(style.quiet);
    const QFontMetricsF metrics(style.note);
    const double line = metrics.height();
    painter.drawText(places.title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, frequencyTitle());
    painter.drawText(places.unit, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                     unitText(state.pyramid.spectrogram->unit));
    for (const AxisTick& tick : bandTicks(state, places.picture.height(), line)) {
        const double y = places.picture.bottom() - state.bands.fraction(tick.value, false) * places.picture.height();
        painter.drawLine(QPointF(places.picture.left() - kTick, y), QPointF(places.picture.left(), y));
        painter.drawText(QRectF(0.0, y - line / 2.0, places.picture.left() - kTick - kGap, line),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    paintTimeTicks(painter, state, places.picture, line);
    paintColorBar(painter, state, places.colorBar, style, line);
}

SpectrogramReadOut placeReadOut(const SpectrogramState& state, const SpectrogramPlaces& places,
                                const SpectrogramCursor& cursor) {
    const Spectrogram& spectrogram = *state.pyramid.spectrogram;
    const double seconds = cursor.frame * spectrogram.secondsPerFrame;
    const double hertz = frequencyAt(spectrogram, cursor.band + 0.5);
    const double value = spectrogram.at(cursor.band, cursor.frame);
    const QString whole = SpectrogramPainter::tr("%1 s   %2 Hz   %3 %4");
    const auto describe = [&](const QString& unit) {
        return whole.arg(readOut(seconds, 1.0), readOut(hertz, 100.0), readOut(value, state.values.span()), unit)
            .trimmed();
    };
    const QFontMetricsF metrics(numberFont());
    const double left = places.title.right() + 2.0 * kGap;
    const double beside = places.unit.left() - 2.0 * kGap;
    const double right = std::min(places.picture.right(), beside);
    const QString text = describe(unitText(spectrogram.unit));
    const QString between = beside < places.picture.right() ? describe({}) : text;
    if (const double width = std::ceil(metrics.horizontalAdvance(between)); width <= right - left)
        return {between, {right - width, places.header.top(), width, places.header.height()}, false};
    const double width = std::min(std::ceil(metrics.horizontalAdvance(text)), places.picture.width());
    return {text, {places.picture.right() - width, places.picture.top(), width, metrics.height()}, true};
}

void paintReadOut(QPainter& painter, const SpectrogramReadOut& shown, const ChartStyle& style) {
    if (shown.isOverPicture)
        painter.fillRect(shown.area, style.background);
    painter.setFont(numberFont());
    painter.setPen(style.text);
    painter.drawText(shown.area, Qt::AlignRight | Qt::AlignVCenter, shown.text);
}

} // namespace etude
