// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/axis_ticks.h"

#include <algorithm>
#include <cmath>

#include <QChar>
#include <QLocale>

namespace etude {

namespace {

constexpr double kNarrowestTicks = 1e-12; // of the larger end

constexpr QChar kMinus(0x2212);
constexpr QChar kThinSpace(0x2009);
constexpr double kRounding = 1e-9; ///< of a step: what computing a tick may lose

/// Decimals that a multiple of `step` needs.
int decimalsOf(double step) {
    return std::clamp(static_cast<int>(-std::floor(std::log10(step) + kRounding)), 0, 12);
}

/// The decimal point that the language of the window has.
QString localised(QString number) {
    return number.replace(u'.', QLocale().decimalPoint());
}

/// With a true minus sign, and thin spaces between thousands from 10 000 on.
QString fixedNumber(double value, int decimals) {
    QString text = QString::number(std::abs(value), 'f', decimals);
    const auto point = text.indexOf(QLatin1Char('.'));
    const auto whole = point < 0 ? text.size() : point;
    if (whole > 4)
        for (auto at = whole - 3; at > 0; at -= 3)
            text.insert(at, kThinSpace);
    const bool zero = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    text = localised(text);
    return value < 0.0 && !zero ? kMinus + text : text;
}

QString superscript(int exponent) {
    static constexpr char16_t kDigits[] = u"\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    QString text;
    for (const QChar c : QString::number(exponent))
        text += c == u'-' ? QChar(0x207b) : QChar(kDigits[c.digitValue()]);
    return text;
}

QString powerOfTenLabel(int mantissa, int exponent) {
    if (exponent >= -3 && exponent <= 5)
        return fixedNumber(mantissa * std::pow(10.0, exponent), std::max(0, -exponent));
    const QString power = QStringLiteral("10") + superscript(exponent);
    return mantissa == 1 ? power : QString::number(mantissa) + QChar(0x00b7) + power;
}

QString tickLabel(double value, double step, double largest) {
    if (value == 0.0)
        return QStringLiteral("0");
    if (largest < 1e7 && step >= 1e-6)
        return fixedNumber(value, decimalsOf(step));
    const int exponent = static_cast<int>(std::floor(std::log10(largest)));
    const double scale = std::pow(10.0, exponent);
    return fixedNumber(value / scale, decimalsOf(step / scale)) + QChar(0x00b7) + QStringLiteral("10") +
           superscript(exponent);
}

} // namespace

double roundStep(double span, int maximumCount) {
    const double smallest = span / std::max(1, maximumCount);
    const double decade = std::pow(10.0, std::floor(std::log10(smallest)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * decade >= smallest * (1.0 - kRounding))
            return factor * decade;
    return 10.0 * decade;
}

QList<AxisTick> linearTicks(double low, double high, int maximumCount, bool whole) {
    QList<AxisTick> ticks;
    // A span in the last digits of its ends has no multiples of a step between them that a double can tell apart.
    if (!(high - low > kNarrowestTicks * std::max(std::abs(low), std::abs(high))) || !std::isfinite(high - low))
        return ticks;
    const double step = std::max(roundStep(high - low, maximumCount), whole ? 1.0 : 0.0);
    const double largest = std::max(std::abs(low), std::abs(high));
    const auto first = static_cast<qint64>(std::ceil(low / step - kRounding));
    const auto last = static_cast<qint64>(std::floor(high / step + kRounding));
    for (qint64 n = first; n <= last; ++n) {
        const double value = static_cast<double>(n) * step;
        ticks.append({value, tickLabel(value, step, largest)});
    }
    return ticks;
}

QList<AxisTick> logarithmicTicks(double low, double high, int maximumCount) {
    if (!(low > 0.0) || !(high > low))
        return {};
    const double decades = std::log10(high / low);
    if (decades < std::log10(3.0))
        return linearTicks(low, high, maximumCount);
    const bool between = 3.0 * decades <= maximumCount;
    const int every = std::max(1, static_cast<int>(std::ceil(decades / std::max(1, maximumCount))));
    QList<AxisTick> ticks;
    const int last = static_cast<int>(std::floor(std::log10(high) + kRounding));
    for (int exponent = static_cast<int>(std::floor(std::log10(low))); exponent <= last; ++exponent) {
        for (const int mantissa : {1, 2, 5}) {
            const double value = mantissa * std::pow(10.0, exponent);
            const bool wanted = mantissa == 1 ? exponent % every == 0 : between;
            if (wanted && value >= low * (1.0 - kRounding) && value <= high * (1.0 + kRounding))
                ticks.append({value, powerOfTenLabel(mantissa, exponent)});
        }
    }
    return ticks;
}

QString readOut(double value, double span) {
    if (!std::isfinite(value))
        return QStringLiteral("\u2013");
    const double size = std::abs(value);
    if (size != 0.0 && (size >= 1e7 || size < 1e-6))
        return localised(QString::number(value, 'g', 4)).replace(u'-', kMinus);
    const int decimals = span > 0.0 ? static_cast<int>(3.0 - std::floor(std::log10(span) + kRounding)) : 3;
    return fixedNumber(value, std::clamp(decimals, 0, 8));
}

} // namespace etude
