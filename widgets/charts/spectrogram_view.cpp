// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/spectrogram_view.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "widgets/charts/picture_export.h"
#include "widgets/charts/spectrogram_axis.h"
#include "widgets/charts/spectrogram_painter.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr double kFewestBins = 4.0; // closer than that there is nothing to see
constexpr double kBarReach = 6.0;   // px around the colour bar
constexpr QSize kSpectrogramSize(640, 280);
constexpr QSize kSmallestSpectrogram(220, 120);

/// Zoomed or moved, but within 0 to `bins`.
ChartRange within(ChartRange range, double bins) {
    const double span = std::clamp(range.span(), std::min(kFewestBins, bins), bins);
    const double low = std::clamp(range.low + (range.span() - span) / 2.0, 0.0, bins - span);
    return {low, low + span};
}

bool sameAxes(const Spectrogram& a, const Spectrogram& b) {
    return a.frames == b.frames && a.bands == b.bands && a.secondsPerFrame == b.secondsPerFrame &&
           a.melAxis == b.melAxis && a.frequencies == b.frequencies;
}

/// Pens for a line that stays visible on every colour: an outline, then the line.
std::array<QPen, 2> outlined(const QColor& color, double width, QColor outline) {
    outline.setAlphaF(0.6F);
    return {QPen(outline, width + 2.0), QPen(color, width)};
}

} // namespace

struct SpectrogramView::Parts {
    enum class Drag { None, Picture, Low, High, Both };

    SpectrogramState state;
    SpectrogramPlaces places;
    QImage image; ///< of the picture; null when it must be drawn anew
    std::optional<SpectrogramCursor> cursor;
    double playhead = -1.0; ///< seconds
    bool ownRange = false;  ///< the value range was chosen
    Drag drag = Drag::None;
    bool moved = false;
    QPointF pressed;
    QPointF last;

    [[nodiscard]] const Spectrogram* spectrogram() const { return state.pyramid.spectrogram.get(); }
    [[nodiscard]] bool isEmpty() const { return state.pyramid.levels.empty(); }
    [[nodiscard]] double frameAt(double x) const {
        return state.frames.low + (x - places.picture.left()) / places.picture.width() * state.frames.span();
    }
    [[nodiscard]] double bandAt(double y) const {
        return state.bands.low + (places.picture.bottom() - y) / places.picture.height() * state.bands.span();
    }
    [[nodiscard]] QRectF binRect(const SpectrogramCursor& at) const;
    [[nodiscard]] Drag dragAt(const QPointF& position) const;
    void dragRange(double dy);
    void moveCursor(int frames, int bands);
    void paintCursor(QPainter& painter, const ChartStyle& style) const;
    void paintPlayhead(QPainter& painter, const ChartStyle& style) const;
    [[nodiscard]] Picture picture(const QSizeF& size) const;
};

QRectF SpectrogramView::Parts::binRect(const SpectrogramCursor& at) const {
    const QRectF& picture = places.picture;
    const double left = picture.left() + state.frames.fraction(at.frame, false) * picture.width();
    const double bottom = picture.bottom() - state.bands.fraction(at.band, false) * picture.height();
    const double width = picture.width() / state.frames.span();
    const double height = picture.height() / state.bands.span();
    return {left, bottom - height, width, height};
}

SpectrogramView::Parts::Drag SpectrogramView::Parts::dragAt(const QPointF& position) const {
    if (places.picture.contains(position))
        return Drag::Picture;
    const QRectF& bar = places.colorBar;
    if (!bar.adjusted(-kBarReach, -kBarReach, kBarReach, kBarReach).contains(position))
        return Drag::None;
    const double height = (bar.bottom() - position.y()) / bar.height();
    return height > 2.0 / 3.0 ? Drag::High : height < 1.0 / 3.0 ? Drag::Low : Drag::Both;
}

/// The colours follow the pointer: dragging an end up raises it.
void SpectrogramView::Parts::dragRange(double dy) {
    const double by = -dy / places.colorBar.height() * state.values.span();
    ChartRange range = state.values;
    range.low += drag == Drag::High ? 0.0 : by;
    range.high += drag == Drag::Low ? 0.0 : by;
    const double least = std::max(1e-6, (state.pyramid.high - state.pyramid.low) * 1e-3);
    if (range.span() < least)
        return;
    state.values = range;
    ownRange = true;
    image = {};
}

void SpectrogramView::Parts::moveCursor(int frames, int bands) {
    const SpectrogramCursor from =
        cursor.value_or(SpectrogramCursor{static_cast<int>(state.frames.low), static_cast<int>(state.bands.low)});
    cursor = {std::clamp(from.frame + frames, 0, spectrogram()->frames - 1),
              std::clamp(from.band + bands, 0, spectrogram()->bands - 1)};
}

void SpectrogramView::Parts::paintCursor(QPainter& painter, const ChartStyle& style) const {
    if (!cursor)
        return;
    const QPointF centre = binRect(*cursor).center();
    const QRectF& picture = places.picture;
    painter.save();
    painter.setClipRect(picture);
    for (const QPen& pen : outlined(style.text, 1.0, style.background)) {
        painter.setPen(pen);
        painter.drawLine(QPointF(centre.x(), picture.top()), QPointF(centre.x(), picture.bottom()));
        painter.drawLine(QPointF(picture.left(), centre.y()), QPointF(picture.right(), centre.y()));
    }
    painter.restore();
    paintReadOut(painter, placeReadOut(state, places, *cursor), style);
}

void SpectrogramView::Parts::paintPlayhead(QPainter& painter, const ChartStyle& style) const {
    if (playhead < 0.0)
        return;
    const double at = state.frames.fraction(framePosition(*spectrogram(), playhead), false);
    if (at < 0.0 || at > 1.0)
        return;
    const double x = places.picture.left() + at * places.picture.width();
    for (const QPen& pen : outlined(style.accent, 1.5, style.background)) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, places.picture.top() - 3.0), QPointF(x, places.picture.bottom()));
    }
}

Picture SpectrogramView::Parts::picture(const QSizeF& size) const {
    const auto paint = [shown = state, size](QPainter& painter) {
        if (shown.pyramid.levels.empty())
            return;
        const ChartStyle style = chartStyle(lightPalette());
        const SpectrogramPlaces at = placeSpectrogram(size, shown, style);
        painter.drawImage(at.picture, spectrogramImage(shown, at, std::max(2.0, painter.transform().m11())));
        paintSpectrogramAxes(painter, shown, at, style);
    };
    return {SpectrogramView::tr("Spectrogram"), size, paint, {}};
}

SpectrogramView::SpectrogramView(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(kSmallestSpectrogram);
    setAccessibleName(tr("Spectrogram"));
    addPictureActions(
        this, [this] { return m_parts->picture(size()); }, false);
    auto* all = new QAction(themedIcon(QStringLiteral("reset")), tr("Show all"), this);
    connect(all, &QAction::triggered, this, &SpectrogramView::showAll);
    addAction(all);
}

SpectrogramView::~SpectrogramView() = default;

void SpectrogramView::setSpectrogram(std::shared_ptr<const Spectrogram> spectrogram) {
    setPyramid(buildPyramid(std::move(spectrogram)));
}

void SpectrogramView::setPyramid(SpectrogramPyramid pyramid) {
    SpectrogramState& state = m_parts->state;
    const std::shared_ptr<const Spectrogram> before = std::exchange(state.pyramid, std::move(pyramid)).spectrogram;
    const Spectrogram* now = m_parts->spectrogram();
    if (m_parts->isEmpty()) {
        m_parts->cursor.reset();
    } else if (before == nullptr || !sameAxes(*before, *now)) {
        state.frames = {0.0, static_cast<double>(now->frames)};
        state.bands = {0.0, static_cast<double>(now->bands)};
        m_parts->cursor.reset();
    }
    if (!m_parts->ownRange || before == nullptr || now == nullptr || before->unit != now->unit)
        resetValueRange();
    refresh();
}

std::shared_ptr<const Spectrogram> SpectrogramView::spectrogram() const {
    return m_parts->state.pyramid.spectrogram;
}

void SpectrogramView::setColorMap(ColorMap map) {
    m_parts->state.colorMap = map;
    refresh();
}

ColorMap SpectrogramView::colorMap() const {
    return m_parts->state.colorMap;
}

void SpectrogramView::setValueRange(double low, double high) {
    m_parts->state.values = {low, high};
    m_parts->ownRange = true;
    refresh();
}

void SpectrogramView::resetValueRange() {
    m_parts->state.values = {m_parts->state.pyramid.low, m_parts->state.pyramid.high};
    m_parts->ownRange = false;
    refresh();
}

ChartRange SpectrogramView::valueRange() const {
    return m_parts->state.values;
}

void SpectrogramView::setTimeRange(double low, double high) {
    if (m_parts->isEmpty())
        return;
    const Spectrogram& shown = *m_parts->spectrogram();
    m_parts->state.frames = within({framePosition(shown, low), framePosition(shown, high)}, shown.frames);
    refresh();
}

ChartRange SpectrogramView::timeRange() const {
    if (m_parts->isEmpty())
        return {};
    return {secondsAt(*m_parts->spectrogram(), m_parts->state.frames.low),
            secondsAt(*m_parts->spectrogram(), m_parts->state.frames.high)};
}

void SpectrogramView::showAll() {
    if (m_parts->isEmpty())
        return;
    showBins({0.0, static_cast<double>(m_parts->spectrogram()->frames)},
             {0.0, static_cast<double>(m_parts->spectrogram()->bands)});
}

/// What zooming and panning ends in.
void SpectrogramView::showBins(const ChartRange& frames, const ChartRange& bands) {
    const ChartRange before = m_parts->state.frames;
    m_parts->state.frames = within(frames, m_parts->spectrogram()->frames);
    m_parts->state.bands = within(bands, m_parts->spectrogram()->bands);
    refresh();
    if (m_parts->state.frames != before)
        Q_EMIT timeRangeChanged(timeRange().low, timeRange().high);
}

void SpectrogramView::setPlayhead(double seconds) {
    m_parts->playhead = seconds;
    update();
}

QRectF SpectrogramView::pictureRect() const {
    return m_parts->places.picture;
}

QImage SpectrogramView::render(const QSize& size, double scale) const {
    QImage image = pictureImage(m_parts->picture(size), scale);
    image.setDevicePixelRatio(scale);
    return image;
}

bool SpectrogramView::exportTo(const QString& file, QString* error) const {
    return writePicture(m_parts->picture(size()), file, error);
}

QSize SpectrogramView::sizeHint() const {
    return kSpectrogramSize;
}

void SpectrogramView::refresh() {
    m_parts->image = {};
    if (!m_parts->isEmpty())
        m_parts->places = placeSpectrogram(size(), m_parts->state, chartStyle(palette()));
    update();
}

void SpectrogramView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ChartStyle style = chartStyle(palette());
    painter.fillRect(rect(), style.background);
    if (m_parts->isEmpty())
        return;
    if (m_parts->image.isNull())
        m_parts->image = spectrogramImage(m_parts->state, m_parts->places, devicePixelRatioF());
    painter.drawImage(m_parts->places.picture, m_parts->image);
    paintSpectrogramAxes(painter, m_parts->state, m_parts->places, style);
    m_parts->paintPlayhead(painter, style);
    m_parts->paintCursor(painter, style);
}

void SpectrogramView::resizeEvent(QResizeEvent*) {
    refresh();
}

void SpectrogramView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void SpectrogramView::wheelEvent(QWheelEvent* event) {
    if (m_parts->isEmpty() || event->angleDelta().y() == 0)
        return;
    const QRectF& picture = m_parts->places.picture;
    const QPointF at = event->position();
    const double factor = wheelZoom(event->angleDelta().y());
    ChartRange frames = m_parts->state.frames;
    ChartRange bands = m_parts->state.bands;
    if (event->modifiers().testFlag(Qt::ControlModifier) || at.x() < picture.left())
        bands = zoomed(bands, factor, std::clamp((picture.bottom() - at.y()) / picture.height(), 0.0, 1.0), false);
    else
        frames = zoomed(frames, factor, std::clamp((at.x() - picture.left()) / picture.width(), 0.0, 1.0), false);
    showBins(frames, bands);
    event->accept();
}

void SpectrogramView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_parts->isEmpty())
        return;
    m_parts->drag = m_parts->dragAt(event->position());
    m_parts->moved = false;
    m_parts->pressed = m_parts->last = event->position();
}

void SpectrogramView::mouseMoveEvent(QMouseEvent* event) {
    if (m_parts->isEmpty())
        return;
    const QPointF at = event->position();
    if (m_parts->drag == Parts::Drag::None) {
        const Parts::Drag target = m_parts->dragAt(at);
        setCursor(target == Parts::Drag::None      ? Qt::ArrowCursor
                  : target == Parts::Drag::Picture ? Qt::CrossCursor
                                                   : Qt::SizeVerCursor);
        m_parts->cursor.reset();
        if (target == Parts::Drag::Picture) {
            m_parts->cursor = SpectrogramCursor{static_cast<int>(m_parts->frameAt(at.x())),
                                                static_cast<int>(m_parts->bandAt(at.y()))};
            m_parts->moveCursor(0, 0);
        }
        update();
        return;
    }
    if (!m_parts->moved && (at - m_parts->pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_parts->moved = true;
    const QPointF by = at - std::exchange(m_parts->last, at);
    if (m_parts->drag == Parts::Drag::Picture) {
        const QRectF& picture = m_parts->places.picture;
        showBins(moved(m_parts->state.frames, -by.x() / picture.width(), false),
                 moved(m_parts->state.bands, by.y() / picture.height(), false));
    } else {
        m_parts->dragRange(by.y());
        refresh();
    }
}

void SpectrogramView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const Parts::Drag drag = std::exchange(m_parts->drag, Parts::Drag::None);
    if (drag == Parts::Drag::Picture && !m_parts->moved)
        Q_EMIT positionClicked(
            std::max(0.0, secondsAt(*m_parts->spectrogram(), m_parts->frameAt(event->position().x()))));
}

void SpectrogramView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_parts->isEmpty())
        return;
    switch (m_parts->dragAt(event->position())) {
    case Parts::Drag::None:
        break;
    case Parts::Drag::Picture:
        showAll();
        break;
    case Parts::Drag::Low:
    case Parts::Drag::High:
    case Parts::Drag::Both:
        resetValueRange();
        break;
    }
}

void SpectrogramView::keyPressEvent(QKeyEvent* event) {
    if (m_parts->isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        m_parts->moveCursor(-1, 0);
        break;
    case Qt::Key_Right:
        m_parts->moveCursor(1, 0);
        break;
    case Qt::Key_Up:
        m_parts->moveCursor(0, 1);
        break;
    case Qt::Key_Down:
        m_parts->moveCursor(0, -1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        showBins(zoomed(m_parts->state.frames, kZoomPerStep, 0.5, false), m_parts->state.bands);
        break;
    case Qt::Key_Minus:
        showBins(zoomed(m_parts->state.frames, 1.0 / kZoomPerStep, 0.5, false), m_parts->state.bands);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void SpectrogramView::leaveEvent(QEvent* event) {
    m_parts->cursor.reset();
    update();
    QWidget::leaveEvent(event);
}

} // namespace etude
