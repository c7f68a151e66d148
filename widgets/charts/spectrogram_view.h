// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "engine/spectrum/spectrogram.h"
#include "widgets/charts/color_map.h"
#include "widgets/charts/spectrogram_pyramid.h"

namespace etude {

/// Shows a spectrogram on its true frequency axis, with a colour bar and a cursor that reads single bins.
/// Wheel: zoom in time, with Ctrl or over the frequency axis in frequency; drag: pan; double click: everything.
/// Arrow keys: the cursor by a frame or a band; + and -: zoom. Colour bar: drag its upper or lower third to move that
/// end of the range, its middle to move both, double click for the whole range. GUI thread only.
class SpectrogramView : public QWidget {
    Q_OBJECT
public:
    explicit SpectrogramView(QWidget* parent = nullptr);
    ~SpectrogramView() override;

    /// Shows a spectrogram, or nothing for null. Builds its pyramid here; where that is too long, build it in the
    /// background and give it. The zoom is kept if the axes are the same, a chosen value range if the unit is too.
    void setSpectrogram(std::shared_ptr<const Spectrogram> spectrogram);
    void setPyramid(SpectrogramPyramid pyramid);
    [[nodiscard]] std::shared_ptr<const Spectrogram> spectrogram() const;

    void setColorMap(ColorMap map);
    [[nodiscard]] ColorMap colorMap() const;

    /// Values of the first and the last colour.
    void setValueRange(double low, double high);
    void resetValueRange();
    [[nodiscard]] ChartRange valueRange() const;

    /// The part of the time axis that is shown, in seconds.
    void setTimeRange(double low, double high);
    [[nodiscard]] ChartRange timeRange() const;
    void showAll();

    /// Draws the playhead at a time; none if negative.
    void setPlayhead(double seconds);

    /// Where the picture stands, in the widget's coordinates.
    [[nodiscard]] QRectF pictureRect() const;

    /// What is shown, at a size in px and a device pixel ratio, in the light style on white.
    [[nodiscard]] QImage render(const QSize& size, double scale) const;
    /// Writes png, svg or pdf, told by the extension. False, with one sentence in `error`, if it cannot.
    bool exportTo(const QString& file, QString* error) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void positionClicked(double seconds);
    /// By zooming or panning; for panes that move together.
    void timeRangeChanged(double low, double high);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void refresh();
    void showBins(const ChartRange& frames, const ChartRange& bands);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
