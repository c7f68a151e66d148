// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/number_text.h"

#include <cmath>
#include <numbers>

#include <QLocale>

#include "engine/core/text.h"

namespace etude {

namespace {

constexpr qsizetype kShort = 10; ///< characters of a decimal text that need no other
constexpr int kMostParts = 12;

std::optional<double> readDecimal(const QString& text) {
    bool read = false;
    const double value = QLocale::c().toDouble(text.trimmed(), &read);
    return read && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

QString numberText(double value) {
    if (value == std::numbers::e)
        return QStringLiteral("e");
    QString decimal = QString::fromStdString(shortestText(value));
    if (decimal.size() <= kShort || std::abs(value) > kMostParts)
        return decimal.replace(u'.', QLocale().decimalPoint());
    for (int parts = 2; parts <= kMostParts; ++parts)
        if (const double whole = std::round(value * parts); whole / parts == value)
            return QStringLiteral("%1/%2").arg(whole).arg(parts);
    return decimal.replace(u'.', QLocale().decimalPoint());
}

std::optional<double> readNumber(const QString& text) {
    QString typed = text.trimmed();
    typed.replace(u',', u'.');
    if (typed == QLatin1String("e"))
        return std::numbers::e;
    const qsizetype slash = typed.indexOf(u'/');
    if (slash < 0)
        return readDecimal(typed);
    const auto above = readDecimal(typed.left(slash));
    const auto below = readDecimal(typed.mid(slash + 1));
    if (!above || !below || !std::isfinite(*above / *below))
        return std::nullopt;
    return *above / *below;
}

} // namespace etude
