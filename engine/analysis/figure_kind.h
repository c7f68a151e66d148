// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "engine/core/enum_names.h"

namespace etude {

/// The figures that are made of results.
enum class FigureKind {
    Configurations, ///< the paper's Fig. 5
    Seeds,          ///< its Fig. 2
    DataSize,       ///< its Fig. 3
    Scale,          ///< bias and weight of the first convolution
    Epochs,
    Effects,
    Options ///< parallel coordinates
};

/// Names of files and on the command line.
template <>
struct EnumNames<FigureKind> {
    static constexpr std::array values{std::pair{FigureKind::Configurations, std::string_view("configurations")},
                                       std::pair{FigureKind::Seeds, std::string_view("seeds")},
                                       std::pair{FigureKind::DataSize, std::string_view("data-size")},
                                       std::pair{FigureKind::Scale, std::string_view("scale")},
                                       std::pair{FigureKind::Epochs, std::string_view("epochs")},
                                       std::pair{FigureKind::Effects, std::string_view("effects")},
                                       std::pair{FigureKind::Options, std::string_view("options")}};
};

} // namespace etude
