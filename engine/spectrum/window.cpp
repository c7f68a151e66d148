// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectrum/window.h"

#include <cmath>
#include <numbers>

namespace etude {

namespace {

/// At a phase within one period, 2 pi n / period.
double windowAt(Window window, double phase) {
    switch (window) {
    case Window::Hann:
        return 0.5 - 0.5 * std::cos(phase);
    case Window::Hamming:
        return 0.54 - 0.46 * std::cos(phase);
    case Window::Blackman:
        return 0.42 - 0.5 * std::cos(phase) + 0.08 * std::cos(2.0 * phase);
    case Window::Rectangular:
        break;
    }
    return 1.0;
}

} // namespace

std::vector<float> makeWindow(Window window, WindowForm form, int length, int size) {
    std::vector<float> values(static_cast<std::size_t>(size), 0.0F);
    const int first = (size - length) / 2;
    const int period = form == WindowForm::Periodic ? length : length - 1;
    for (int n = 0; n < length; ++n)
        values[static_cast<std::size_t>(first) + static_cast<std::size_t>(n)] =
            static_cast<float>(windowAt(window, 2.0 * std::numbers::pi * n / period));
    return values;
}

} // namespace etude
