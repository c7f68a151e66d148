// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

namespace etude {

/// Draws a one-colour SVG in the colour that the application's palette has for the state, sharp at any device pixel
/// ratio: button text, quiet when disabled, highlighted text when selected, the accent when on.
class SvgIconEngine : public QIconEngine {
public:
    explicit SvgIconEngine(QString file);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    QString m_file;
};

} // namespace etude
