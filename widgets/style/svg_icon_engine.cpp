// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/svg_icon_engine.h"

#include <utility>

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "widgets/style/theme.h"

namespace etude {

namespace {

QColor tint(QIcon::Mode mode, QIcon::State state) {
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return state == QIcon::On ? accentColor(palette) : palette.color(QPalette::ButtonText);
}

/// `size` in device pixels.
QPixmap tinted(const QString& file, const QSize& size, const QColor& color) {
    const QString key =
        QStringLiteral("%1 %2x%3 %4").arg(file).arg(size.width()).arg(size.height()).arg(color.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(file);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

SvgIconEngine::SvgIconEngine(QString file)
    : m_file(std::move(file)) {}

void SvgIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) {
    painter->drawPixmap(rect, scaledPixmap(rect.size() * painter->device()->devicePixelRatio(), mode, state,
                                           painter->device()->devicePixelRatio()));
}

QPixmap SvgIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap SvgIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) {
    if (size.isEmpty())
        return {};
    QPixmap pixmap = tinted(m_file, size, tint(mode, state));
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIconEngine* SvgIconEngine::clone() const {
    return new SvgIconEngine(*this);
}
QString SvgIconEngine::key() const {
    return QStringLiteral("etude-svg");
}
bool SvgIconEngine::isNull() {
    return !QFile::exists(m_file);
}

} // namespace etude
