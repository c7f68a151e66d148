// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QList>

#include "engine/core/result.h"
#include "widgets/charts/chart_spec.h"
#include "widgets/results/selected_configurations.h"
#include "widgets/results/selected_input.h"

namespace etude {

/// What the networks were given: together where units, and of histograms also bins, are the same, else a chart each.
struct InputCharts {
    QList<ChartSpec> histograms;
    QList<ChartSpec> means;
};

/// Of the configurations whose inputs could be read (parallel to them), each in its colour and stroke. Pure.
[[nodiscard]] InputCharts inputCharts(const std::vector<SelectedConfiguration>& configurations,
                                      const std::vector<Result<SelectedInput>>& inputs);

} // namespace etude
