// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/waveform_view.h"

#include <algorithm>
#include <utility>

#include <QMouseEvent>
#include <QPainter>

#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr QSize kSizeHint(640, 48);
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
    setToolTip(tr("The waveform of the clip, full scale from edge to edge; click to move the playhead"));
}

void WaveformView::setAudio(std::shared_ptr<const AudioBuffer> audio) {
    m_audio = std::move(audio);
    m_peaks.clear();
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
    return kSizeHint;
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
    painter.setPen(quietTextColor(palette()));
    for (int x = 0; x < width(); ++x) {
        const WaveformPeak& peak = m_peaks[static_cast<std::size_t>(x)];
        const double top = middle - std::clamp(peak.high, -1.0F, 1.0F) * middle;
        const double bottom = middle - std::clamp(peak.low, -1.0F, 1.0F) * middle;
        painter.drawLine(QPointF(x + 0.5, top), QPointF(x + 0.5, std::max(bottom, top + 1.0)));
    }
    if (m_playhead >= 0.0) {
        painter.setPen(QPen(accentColor(palette()), 1.5));
        painter.drawLine(QPointF(xOf(m_playhead), 0.0), QPointF(xOf(m_playhead), height()));
    }
}

void WaveformView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_audio && m_audio->seconds() > 0.0)
        Q_EMIT positionClicked(std::clamp(event->position().x() / width(), 0.0, 1.0) * m_audio->seconds());
}

} // namespace etude
