// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/unit_text.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "engine/core/text.h"

namespace etude {

namespace {

struct Units {
    Q_DECLARE_TR_FUNCTIONS(Units)
};

QString baseText(const Unit& unit) {
    switch (unit.base) {
    case Unit::Base::Power:
        return unit.logarithm ? Units::tr("log power") : Units::tr("power");
    case Unit::Base::Magnitude:
        return unit.logarithm ? Units::tr("log magnitude") : Units::tr("magnitude");
    case Unit::Base::Decibel:
        return QStringLiteral("dB");
    case Unit::Base::Pcen:
        return QStringLiteral("PCEN");
    case Unit::Base::StandardDeviations:
        return Units::tr("standard deviations");
    case Unit::Base::None:
        break;
    }
    return {};
}

} // namespace

QString unitText(const Unit& unit) {
    const auto number = [](double value) {
        return QString::fromStdString(shortestText(value)).replace(u'.', QLocale().decimalPoint());
    };
    QString text = baseText(unit);
    if (unit.exponent)
        text += QLatin1Char('^') + number(std::round(*unit.exponent * 1000.0) / 1000.0);
    if (unit.factor != 1.0)
        text += QStringLiteral(" × ") + number(unit.factor);
    return text;
}

} // namespace etude
