// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <QWidget>

#include "engine/audio/audio_buffer.h"
#include "widgets/charts/chart_axes.h"

class QPainter;

namespace etude {

/// Smallest and largest sample under one pixel.
struct WaveformPeak {
    float low = 0.0F;
    float high = 0.0F;

    bool operator==(const WaveformPeak&) const = default;
};

/// The peaks of `count` equal stretches; every sample lies in at least one. Empty for no samples.
[[nodiscard]] std::vector<WaveformPeak> waveformPeaks(std::span<const float> samples, int count);

/// The whole clip at a glance: peaks over time, full scale from edge to edge, with the playhead and the part that the
/// spectrogram below shows. A click asks for a position. GUI thread only.
class WaveformView : public QWidget {
    Q_OBJECT
public:
    explicit WaveformView(QWidget* parent = nullptr);

    /// Null shows nothing.
    void setAudio(std::shared_ptr<const AudioBuffer> audio);
    /// Draws the playhead at a time; none if negative.
    void setPlayhead(double seconds);
    /// Marks a part of the time axis, in seconds; none takes the mark away.
    void setMarkedRange(const std::optional<ChartRange>& seconds);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void positionClicked(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void drawPeakLevel(QPainter& painter) const;
    [[nodiscard]] double xOf(double seconds) const;

    std::shared_ptr<const AudioBuffer> m_audio;
    std::vector<WaveformPeak> m_peaks; ///< one for each pixel of the width
    float m_peak = 0.0F;               ///< greatest magnitude of the clip, drawn from edge to edge
    std::optional<ChartRange> m_marked;
    double m_playhead = -1.0;
};

} // namespace etude
