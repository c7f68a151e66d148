// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/figure.h"

#include <algorithm>

#include <QCoreApplication>

#include "engine/analysis/result_group.h"
#include "widgets/results/figure_parts.h"

namespace etude {

namespace {

constexpr std::size_t kMostCurves = 16; ///< whose names fit beside their ends

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

} // namespace

QString figureName(FigureKind kind) {
    switch (kind) {
    case FigureKind::Configurations:
        return Figures::tr("Fig. 5 configurations");
    case FigureKind::Seeds:
        return Figures::tr("Fig. 2 seeds");
    case FigureKind::DataSize:
        return Figures::tr("Fig. 3 data size");
    case FigureKind::Scale:
        return Figures::tr("Scale and bias");
    case FigureKind::Epochs:
        return Figures::tr("Epochs");
    case FigureKind::Effects:
        return Figures::tr("Effects");
    case FigureKind::Options:
        break;
    }
    return Figures::tr("Options");
}

ChartSpec figureSpec(FigureKind kind, const FigureInput& input) {
    switch (kind) {
    case FigureKind::Configurations:
        return configurationFigure(input);
    case FigureKind::Seeds:
        return seedFigure(input);
    case FigureKind::DataSize:
        return sizeFigure(input);
    case FigureKind::Scale:
        return scaleFigure(input);
    case FigureKind::Epochs:
        return epochFigure(input);
    case FigureKind::Effects:
        return effectFigure(input);
    case FigureKind::Options:
        break;
    }
    return optionFigure(input);
}

std::vector<std::string> runsForEpochs(const std::vector<RunResult>& runs) {
    std::vector<ResultGroup> groups = resultGroups(runs);
    std::erase_if(groups, [](const ResultGroup& group) { return group.canary || group.runs.empty(); });
    groups.resize(std::min(groups.size(), kMostCurves));
    std::vector<std::string> ids;
    for (const ResultGroup& group : groups)
        for (const RunResult& run : group.runs)
            ids.push_back(run.run);
    return ids;
}

} // namespace etude
