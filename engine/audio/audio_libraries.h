// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace etude {

/// What decodes and resamples, with the versions at run time (of mpg123, which does not tell it, when this was built):
/// "libsndfile 1.2.0, mpg123 1.31.2, soxr 0.1.3".
[[nodiscard]] std::string audioLibraries();

} // namespace etude
