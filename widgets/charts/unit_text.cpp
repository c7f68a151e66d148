// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/unit_text.h"

#include <QCoreApplication>

namespace etude {

namespace {

struct Units {
    Q_DECLARE_TR_FUNCTIONS(Units)
};

constexpr std::string_view kTimes = " x ";

QString words(const std::string& unit) {
    if (unit == "standard deviations")
        return Units::tr("standard deviations");
    if (unit == "power")
        return Units::tr("power");
    if (unit == "magnitude")
        return Units::tr("magnitude");
    if (unit == "log power")
        return Units::tr("log power");
    if (unit == "log magnitude")
        return Units::tr("log magnitude");
    return QString::fromStdString(unit);
}

} // namespace

QString unitText(const std::string& unit) {
    const std::size_t times = unit.rfind(kTimes);
    if (times == std::string::npos)
        return words(unit);
    return QStringLiteral("%1 × %2").arg(words(unit.substr(0, times)),
                                         QString::fromStdString(unit.substr(times + kTimes.size())));
}

} // namespace etude
