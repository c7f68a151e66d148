// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/color_map.h"

#include <QCoreApplication>
#include <QFile>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initResources() {
    Q_INIT_RESOURCE(etude);
}

namespace etude {

namespace {

/// 256 hexadecimal colours, rrggbb, separated by white space.
ColorTable readTable(const QString& name) {
    initResources();
    ColorTable table{};
    QFile file(QStringLiteral(":/etude/colormaps/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QList<QByteArray> entries = file.readAll().simplified().split(' ');
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = 0xff000000U | entries.value(static_cast<qsizetype>(i)).toUInt(nullptr, 16);
    return table;
}

ColorTable greyTable() {
    ColorTable table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = qRgb(static_cast<int>(i), static_cast<int>(i), static_cast<int>(i));
    return table;
}

} // namespace

const ColorTable& colorTable(ColorMap map) {
    static const ColorTable magma = readTable(QStringLiteral("magma"));
    static const ColorTable viridis = readTable(QStringLiteral("viridis"));
    static const ColorTable cividis = readTable(QStringLiteral("cividis"));
    static const ColorTable grey = greyTable();
    switch (map) {
    case ColorMap::Magma:
        return magma;
    case ColorMap::Viridis:
        return viridis;
    case ColorMap::Cividis:
        return cividis;
    case ColorMap::Grey:
        break;
    }
    return grey;
}

QImage colorRamp(const ColorTable& colors) {
    QImage ramp(1, static_cast<int>(colors.size()), QImage::Format_RGB32);
    for (int i = 0; i < ramp.height(); ++i)
        ramp.setPixel(0, ramp.height() - 1 - i, colors[static_cast<std::size_t>(i)]);
    return ramp;
}

QString colorMapName(ColorMap map) {
    switch (map) {
    case ColorMap::Magma:
        return QCoreApplication::translate("ColorMap", "Magma");
    case ColorMap::Viridis:
        return QCoreApplication::translate("ColorMap", "Viridis");
    case ColorMap::Cividis:
        return QCoreApplication::translate("ColorMap", "Cividis");
    case ColorMap::Grey:
        break;
    }
    return QCoreApplication::translate("ColorMap", "Grey");
}

} // namespace etude
