// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/figure.h"

#include <QCoreApplication>

#include "widgets/results/figure_parts.h"

namespace etude {

namespace {

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

} // namespace etude
