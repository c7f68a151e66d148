// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/spectrum/spectrum_config.h"

namespace etude {

/// A window of `length` samples (scipy.signal.get_window; periodic is fftbins=True), centred in `size` >= length
/// samples of zero: the first sample stands at (size - length) / 2.
[[nodiscard]] std::vector<float> makeWindow(Window window, WindowForm form, int length, int size);

} // namespace etude
