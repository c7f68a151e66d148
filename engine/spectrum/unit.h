// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace etude {

/// What the values of a spectrogram are measured in.
struct Unit {
    enum class Base { None, Power, Magnitude, Decibel, Pcen, StandardDeviations };

    Base base = Base::None;
    bool logarithm = false;              ///< the values are logarithms of power or magnitude
    std::optional<double> exponent = {}; ///< the values are power or magnitude, raised to this
    double factor = 1.0;                 ///< the values were multiplied by this in the end

    bool operator==(const Unit&) const = default;
};

} // namespace etude
