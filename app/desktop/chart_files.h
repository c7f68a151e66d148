// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include <QString>
#include <QStringList>

#include "engine/core/enum_names.h"
#include "engine/core/result.h"
#include "widgets/results/figure.h"

namespace etude {

/// What is written beside the figures of the Results page.
enum class ComparedChart {
    Interaction, ///< of the two fields whose interaction is largest
    Comparison   ///< for each field that varies, the difference of its levels: comparison-FIELD
};

template <>
struct EnumNames<ComparedChart> {
    static constexpr std::array values{std::pair{ComparedChart::Interaction, std::string_view("interaction")},
                                       std::pair{ComparedChart::Comparison, std::string_view("comparison")}};
};

/// Which figures are written, and of what.
struct ChartFilesRequest {
    QString project;                       ///< folder
    QString folder;                        ///< for the files; made if it is missing
    QString study;                         ///< name, id or the beginning of it; empty for all studies
    std::optional<FigureKind> figure;      ///< that one alone
    std::optional<ComparedChart> compared; ///< likewise; neither: all that have data
    QSize size{720, 450};                  ///< of each, in pixels of 1/96 inch: 190 x 119 mm
};

/// Writes figures and comparisons of a project's results without a window, each as FIGURE.png, .svg, .pdf and .csv,
/// laid out by themselves. Returns the files. Error if the project cannot be read, has no finished run yet, lacks what
/// the one figure asked for needs, or a file cannot be written. Needs a QApplication (any platform, also offscreen);
/// blocks.
[[nodiscard]] Result<QStringList> writeCharts(const ChartFilesRequest& request);

} // namespace etude
