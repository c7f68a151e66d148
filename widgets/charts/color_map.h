// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QImage>
#include <QRgb>
#include <QString>

namespace etude {

/// Perceptually ordered colour maps: magma and viridis (van der Walt and Smith), cividis (Nuñez, Anderton and Renslow),
/// from matplotlib's CC0 tables in resources/colormaps; and grey.
enum class ColorMap { Magma, Viridis, Cividis, Grey };
inline constexpr std::array kColorMaps{ColorMap::Magma, ColorMap::Viridis, ColorMap::Cividis, ColorMap::Grey};

using ColorTable = std::array<QRgb, 256>;

/// The table, read once. Thread-safe.
[[nodiscard]] const ColorTable& colorTable(ColorMap map);
/// A colour bar of one pixel's width, the highest value on top.
[[nodiscard]] QImage colorRamp(const ColorTable& colors);
[[nodiscard]] QString colorMapName(ColorMap map);

} // namespace etude
