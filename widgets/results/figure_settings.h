// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "widgets/results/figure.h"

namespace etude {

/// The figure that was shown last.
[[nodiscard]] FigureKind keptFigure();
void keepFigure(FigureKind kind);

/// What was chosen for a kind of figure of a study (its id; empty for all studies); the defaults if nothing was.
[[nodiscard]] FigureChoice keptChoice(const QString& study, FigureKind kind);
void keepChoice(const QString& study, FigureKind kind, const FigureChoice& choice);

} // namespace etude
