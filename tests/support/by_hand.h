// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QList>
#include <QMimeData>
#include <QSpinBox>
#include <QTest>
#include <QUrl>
#include <QWidget>

namespace etude::test {

/// Drags these onto the middle of a widget and, if it accepts them, drops them there: whether it did.
[[nodiscard]] inline bool drop(QWidget& widget, const QList<QUrl>& urls) {
    QMimeData data;
    data.setUrls(urls);
    const QPoint place = widget.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &dropped);
    return true;
}

/// Types in place of what stands there, and leaves the field.
inline void type(QSpinBox& spin, const char* text) {
    spin.setFocus();
    spin.selectAll();
    QTest::keyClicks(&spin, QLatin1String(text));
    QTest::keyClick(&spin, Qt::Key_Tab);
}

} // namespace etude::test
