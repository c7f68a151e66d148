// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace etude {

/// Where an axis is marked, and with what. Numbers have the decimal point of the window's language (QLocale()), here
/// and below.
struct AxisTick {
    double value = 0.0;
    QString label;

    bool operator==(const AxisTick&) const = default;
};

/// The round step (1, 2 or 5 times a power of ten) that gives at most `maximumCount` ticks over `span`; both positive.
[[nodiscard]] double roundStep(double span, int maximumCount);

/// Ticks at the multiples of a round step within [low, high]. With `whole`, at whole numbers only.
[[nodiscard]] QList<AxisTick> linearTicks(double low, double high, int maximumCount, bool whole = false);

/// Ticks at powers of ten, or at 1, 2 and 5 times these where there is room; 0 < low < high. Less than a factor of
/// three is marked like a linear axis.
[[nodiscard]] QList<AxisTick> logarithmicTicks(double low, double high, int maximumCount);

/// A number for reading off: as many decimals as tell about 1/1000 of `span` apart.
[[nodiscard]] QString readOut(double value, double span);

} // namespace etude
