// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <QColor>
#include <QString>

#include "engine/analysis/configuration_table.h"
#include "engine/analysis/result_group.h"
#include "engine/analysis/varied_field.h"
#include "widgets/results/figure.h"
#include "widgets/results/figure_hues.h"
#include "widgets/results/selection.h"

namespace etude {

inline constexpr int kAucDecimals = 4; ///< in sentences
inline constexpr int kSizeHue = 3;     ///< the pink of training sizes, as in the paper
inline constexpr std::string_view kWeightingField = "input.preprocess.weighting";

/// One of the figures.
[[nodiscard]] ChartSpec configurationFigure(const FigureInput& input);
[[nodiscard]] ChartSpec seedFigure(const FigureInput& input);
[[nodiscard]] ChartSpec sizeFigure(const FigureInput& input);
[[nodiscard]] ChartSpec scaleFigure(const FigureInput& input);
[[nodiscard]] ChartSpec epochFigure(const FigureInput& input);
[[nodiscard]] ChartSpec effectFigure(const FigureInput& input);
[[nodiscard]] ChartSpec optionFigure(const FigureInput& input);

/// What stands where: a field for groups, one for colours, the others on the ticks. Pointers into `fields`.
struct Arrangement {
    const VariedField* group = nullptr;
    const VariedField* colour = nullptr;
    std::vector<const VariedField*> ticks;
    const VariedField* named = nullptr; ///< chosen as colour, but of more levels than there are hues: on the ticks
};
/// As chosen; else by itself: the paper's Fig. 5 where compression, weighting and scale vary as there, otherwise the
/// field that varies fastest as colour, also if it is the only one. One field can be both group and colour. What has no
/// hues (LevelHues) is on the ticks.
[[nodiscard]] Arrangement arrangementOf(const std::vector<VariedField>& fields, const LevelHues& hues,
                                        const FigureChoice& choice);
/// Of the fields of what is shown, those that all of the project's runs vary decide, and the colour: as chosen, or the
/// field of this path.
[[nodiscard]] LevelHues huesOf(const std::vector<VariedField>& fields, const FigureInput& input);
[[nodiscard]] LevelHues huesOf(const std::vector<VariedField>& fields, const FigureInput& input,
                               const std::optional<std::string>& colour);

/// The place of a specification's level in the field; the number of levels if the field has no effect.
[[nodiscard]] std::size_t levelIndex(const VariedField& field, const RunSpec& spec);

/// Configurations with results, label-shuffle controls left out, best mean first.
[[nodiscard]] std::vector<ResultGroup> shownGroups(const FigureInput& input);
/// On ticks and in legends, in their order.
[[nodiscard]] QStringList levelNames(const VariedField& field);
[[nodiscard]] const VariedField* fieldNamed(const std::vector<VariedField>& fields, std::string_view path);

/// A configuration as a bar with its interval and its runs as points over it, both of this name and colour. The points
/// have the keys of their runs. Fewer runs than kFewestForInterval stand alone.
void addBar(ChartSpec& spec, double x, const QString& key, const QString& name, const QColor& color,
            const Summary& summary, std::span<const RunResult> runs, const std::vector<double>& values);

/// In a sentence; abbreviations stay.
[[nodiscard]] QString lowerFirst(QString label);
/// Says that a field was chosen as colour that has more levels than there are hues.
void nameUncoloured(ChartSpec& spec, const Arrangement& arrangement);
/// Says how many of the configurations are drawn, where some are left out; `beyond` of keepBest().
void nameLeftOut(ChartSpec& spec, std::size_t drawn, std::size_t all, bool beyond);
/// Of names that leave out the usual size of the training set.
[[nodiscard]] QString allTheDataNote();
/// "mean" and "run", in the table of a figure.
[[nodiscard]] QString meanWord();
[[nodiscard]] QString runWord();
/// Names the intervals, also in the table, with their n, and says where there are too few runs for one. `sizes` are the
/// n of all means.
void nameIntervals(ChartSpec& spec, IntervalKind kind, const std::vector<std::size_t>& sizes);
/// Says where there are too few runs for an interval.
void noteFewRuns(ChartSpec& spec, const std::vector<std::size_t>& sizes);
/// Bounds the y axis to 0 and 1; where bars are drawn it begins below everything.
void setAucAxis(ChartSpec& spec, const QString& title);
[[nodiscard]] QString testAucTitle();

/// "+0.0123", "−0.0123" (U+2212), and "0.0000" for what rounds to it.
[[nodiscard]] QString signedText(double value, int decimals);
[[nodiscard]] QString decimalText(double value, int decimals);
/// Of a p value: "0.0312", "< 0.0001"; a dash where there is none.
[[nodiscard]] QString pValueText(const std::optional<double>& p);

} // namespace etude
