// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/waveform_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QMouseEvent>
#include <QPainter>

#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr QSize kWaveformSize(640, 48);
constexpr int kMinimumHeight = 32; // px

} // namespace

std::vector<WaveformPeak> waveformPeaks(std::span<const float> samples, int count) {
    std::vector<WaveformPeak> peaks;
    if (samples.empty() || count <= 0)
        return peaks;
    const auto n = static_cast<std::size_t>(count);
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t first = i * samples.size() / n;
        const std::size_t last = std::max(first + 1, (i + 1) * samples.size() / n);
        const std::span<const float> stretch = samples.subspan(first, last - first);
        const auto [low, high] = std::minmax_element(stretch.begin(), stretch.end());
        peaks.push_back({*low, *high});
    }
    return peaks;
}

WaveformView::WaveformView(QWidget* parent)
    : QWidget(parent) {
    setMinimumHeight(kMinimumHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Waveform"));
    setToolTip(tr("The waveform of the clip, enlarged to its peak, whose level stands at the right; click to move the "
                  "playhead"));
}

void WaveformView::setAudio(std::shared_ptr<const AudioBuffer> audio) {
    m_audio = std::move(audio);
    m_peaks.clear();
    m_peak = 0.0F;
    if (m_audio)
        for (const float sample : m_audio->samples)
            m_peak = std::max(m_peak, std::abs(sample));
    update();
}

void WaveformView::setPlayhead(double seconds) {
    m_playhead = seconds;
    update();
}

void WaveformView::setMarkedRange(const std::optional<ChartRange>& seconds) {
    m_marked = seconds;
    update();
}

QSize WaveformView::sizeHint() const {
    return kWaveformSize;
}

double WaveformView::xOf(double seconds) const {
    return seconds / m_audio->seconds() * width();
}

void WaveformView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (!m_audio || m_audio->samples.empty() || m_audio->sampleRate <= 0)
        return;
    if (m_peaks.size() != static_cast<std::size_t>(width()))
        m_peaks = waveformPeaks(m_audio->samples, width());
    const double middle = height() / 2.0;
    if (m_marked)
        painter.fillRect(QRectF(QPointF(xOf(m_marked->low), 0.0), QPointF(xOf(m_marked->high), height())),
                         gridColor(palette()));
    const double scale = m_peak > 0.0F ? middle / static_cast<double>(m_peak) : 0.0;
    painter.setPen(quietTextColor(palette()));
    for (int x = 0; x < width(); ++x) {
        const WaveformPeak& peak = m_peaks[static_cast<std::size_t>(x)];
        const double top = middle - peak.high * scale;
        const double bottom = middle - peak.low * scale;
        painter.drawLine(QPointF(x + 0.5, top), QPointF(x + 0.5, std::max(bottom, top + 1.0)));
    }
    if (m_peak > 0.0F)
        drawPeakLevel(painter);
    if (m_playhead >= 0.0) {
        painter.setPen(QPen(accentColor(palette()), 1.5));
        painter.drawLine(QPointF(xOf(m_playhead), 0.0), QPointF(xOf(m_playhead), height()));
    }
}

void WaveformView::drawPeakLevel(QPainter& painter) const {
    const QString level = tr("clip's peak %1 dBFS").arg(20.0 * std::log10(static_cast<double>(m_peak)), 0, 'f', 1);
    painter.setFont(noteFont());
    const QRect text =
        painter.fontMetrics().boundingRect(rect().adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignTop, level);
    QColor ground = palette().color(QPalette::Base);
    ground.setAlphaF(0.8F);
    painter.fillRect(text.adjusted(-2, 0, 2, 0), ground);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(text, Qt::AlignCenter, level);
}

void WaveformView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_audio && m_audio->seconds() > 0.0)
        Q_EMIT positionClicked(std::clamp(event->position().x() / width(), 0.0, 1.0) * m_audio->seconds());
}

} // namespace etude
