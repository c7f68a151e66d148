// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace etude {

/// What computes Fourier transforms, with its version at run time: "FFTW 3.3.10".
[[nodiscard]] std::string fourierLibrary();

} // namespace etude
