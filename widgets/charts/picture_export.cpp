// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/picture_export.h"

#include <utility>

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kDotsPerInch = 96;
constexpr double kPointsPerInch = 72.0;
constexpr double kBitmapScale = 2.0;

struct PictureExport {
    Q_DECLARE_TR_FUNCTIONS(PictureExport)
};

void paintOn(QPaintDevice& device, const Picture& picture, double scale) {
    QPainter painter(&device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    picture.paint(painter);
}

QByteArray png(const Picture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pictureImage(picture, kBitmapScale).save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const Picture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kDotsPerInch);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size));
    generator.setTitle(picture.title.toHtmlEscaped());
    paintOn(generator, picture, 1.0);
    return bytes;
}

QByteArray pdf(const Picture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(picture.title);
    const QSizeF points = picture.size * kPointsPerInch / kDotsPerInch;
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    paintOn(writer, picture, 1.0);
    return bytes;
}

void copyPicture(const Picture& picture) {
    auto* data = new QMimeData;
    data->setImageData(pictureImage(picture, kBitmapScale));
    if (!picture.csv.isEmpty())
        data->setText(picture.csv);
    QApplication::clipboard()->setMimeData(data);
}

void askAndWrite(QWidget* parent, const Picture& picture, const QString& format) {
    QFileDialog dialog(parent, PictureExport::tr("Export"), {},
                       QStringLiteral("%1 (*.%2)").arg(format.toUpper(), format));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(format);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    QString error;
    if (writePicture(picture, dialog.selectedFiles().constFirst(), &error))
        return;
    QMessageBox box(QMessageBox::Warning, PictureExport::tr("Export"), error, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

QImage pictureImage(const Picture& picture, double scale) {
    QImage image((picture.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(lightPalette().color(QPalette::Base));
    paintOn(image, picture, scale);
    return image;
}

bool writePicture(const Picture& picture, const QString& file, QString* error) {
    const auto fail = [error](const QString& sentence) {
        if (error != nullptr)
            *error = sentence;
        return false;
    };
    const QString format = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    if (format == QLatin1String("png"))
        bytes = png(picture);
    else if (format == QLatin1String("svg"))
        bytes = svg(picture);
    else if (format == QLatin1String("pdf"))
        bytes = pdf(picture);
    else if (format == QLatin1String("csv") && !picture.csv.isEmpty())
        bytes = picture.csv.toUtf8();
    else if (picture.csv.isEmpty())
        return fail(PictureExport::tr("%1 cannot be written: end the name in .png, .svg or .pdf.").arg(file));
    else
        return fail(PictureExport::tr("%1 cannot be written: end the name in .png, .svg, .pdf or .csv.").arg(file));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(PictureExport::tr("%1 cannot be written: %2.").arg(file, out.errorString()));
    return true;
}

void addPictureActions(QWidget* widget, const std::function<Picture()>& picture, bool withCsv) {
    const auto add = [widget](const QString& icon, const QString& text, const QKeySequence& keys, auto trigger) {
        auto* action = new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text, widget);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(action, &QAction::triggered, widget, std::move(trigger));
        widget->addAction(action);
    };
    const auto exporter = [widget, picture](const char* format) {
        return [widget, picture, format] { askAndWrite(widget, picture(), QString::fromLatin1(format)); };
    };
    add(QStringLiteral("copy"), PictureExport::tr("Copy"), QKeySequence::Copy, [picture] { copyPicture(picture()); });
    add(QStringLiteral("export"), PictureExport::tr("Export as PNG…"), Qt::CTRL | Qt::Key_E, exporter("png"));
    add({}, PictureExport::tr("Export as SVG…"), {}, exporter("svg"));
    add({}, PictureExport::tr("Export as PDF…"), {}, exporter("pdf"));
    if (withCsv)
        add({}, PictureExport::tr("Export data as CSV…"), {}, exporter("csv"));
    widget->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace etude
