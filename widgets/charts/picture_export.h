// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QImage>
#include <QSizeF>
#include <QString>

class QPainter;
class QWidget;

namespace etude {

/// Something that can leave the program as a picture. `paint` draws it over the rectangle from (0, 0) to `size`.
struct Picture {
    QString title;
    QSizeF size; ///< px at 96 per inch
    std::function<void(QPainter&)> paint;
    QString csv; ///< the data behind it; empty if there is no table
};

/// On white, with `scale` pixels for each of `size`.
[[nodiscard]] QImage pictureImage(const Picture& picture, double scale);

/// Writes png (two pixels for one), svg, pdf or csv, told by the extension; a file that is there is replaced only if
/// all could be written. False, with one sentence in `error`, if not.
bool writePicture(const Picture& picture, const QString& file, QString* error);

/// Gives the widget actions to copy and to export what `picture` returns when they are triggered, with their shortcuts;
/// `withCsv` also one for the data. The widget shows them in its context menu (Qt::ActionsContextMenu).
void addPictureActions(QWidget* widget, const std::function<Picture()>& picture, bool withCsv);

} // namespace etude
