// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/chart_files.h"

#include <algorithm>

#include <QDir>

#include "engine/analysis/level_comparisons.h"
#include "engine/analysis/test_set_uncertainty.h"
#include "engine/analysis/varied_field.h"
#include "engine/store/project_database.h"
#include "widgets/charts/chart_axes.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/comparison_charts.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/level_pair_model.h"
#include "widgets/results/result_words.h"

namespace etude {

namespace {

constexpr std::size_t kMostComparedLevels = 16; ///< 120 pairs

Result<FigureInput> figureInput(const ChartFilesRequest& request) {
    auto database = ProjectDatabase::open(ProjectLayout{toPath(request.project)});
    if (!database)
        return database.error();
    if (auto ingested = database->ingest(); !ingested)
        return ingested.error();
    auto results = database->results();
    if (!results)
        return results.error();
    FigureInput input;
    std::string study;
    if (!request.study.isEmpty()) {
        auto found = database->findStudy(request.study.toStdString());
        if (!found)
            return found.error();
        study = *found;
    }
    input.runs = runsOfStudy(*results, study);
    input.all = std::move(*results);
    if (std::ranges::none_of(input.runs, [](const RunResult& run) { return run.rocAuc.has_value(); }))
        return Error{ErrorKind::NotFound,
                     say("'%1' has no finished run to draw yet; run a study first.", request.project.toStdString())};
    auto epochs = database->epochs(runsForEpochs(input.runs, {}, input.runs.size()));
    if (!epochs)
        return epochs.error();
    input.epochs = std::move(*epochs);
    return input;
}

/// A figure and the name of its files.
struct NamedChart {
    QString name;
    ChartSpec spec;
};

template <class Enum>
QString nameOf(Enum value) {
    return toQt(std::string(enumName(value)));
}

/// The difference of two levels from each source of uncertainty, of more levels those of all pairs over training runs.
std::optional<NamedChart> comparisonOf(const QString& project, const FigureInput& input, const std::string& field) {
    const auto all = compareAllLevels(input.runs, field);
    if (!all)
        return std::nullopt;
    const QString name = nameOf(ComparedChart::Comparison) + u'-' + toQt(std::string(leafName(field)));
    if (all->comparisons.size() > 1)
        return NamedChart{name, levelPairsChart(*all)};
    const auto uncertainty = testSetUncertainty(ProjectLayout{toPath(project)}, all->comparisons.front());
    return NamedChart{name,
                      differenceSpec(all->comparisons.front(), uncertainty ? std::optional(*uncertainty) : std::nullopt,
                                     windowNames(all->comparisons.front()))};
}

/// Those that are asked for; what one alone lacks is an empty chart that says so.
QList<NamedChart> chartsOf(const ChartFilesRequest& request, const FigureInput& input) {
    const bool all = !request.figure && !request.compared;
    QList<NamedChart> charts;
    for (const auto& [kind, name] : EnumNames<FigureKind>::values)
        if (all || request.figure == kind)
            charts.append({nameOf(kind), figureSpec(kind, input)});
    if (all || request.compared == ComparedChart::Interaction) {
        FigureInput interaction = input;
        interaction.choice.interaction = true;
        charts.append({nameOf(ComparedChart::Interaction), figureSpec(FigureKind::Effects, interaction)});
    }
    if (all || request.compared == ComparedChart::Comparison) {
        const std::vector<VariedField> fields = variedFields(input.runs);
        for (const VariedField& field : fields)
            if (field.levels.size() <= kMostComparedLevels)
                if (auto chart = comparisonOf(request.project, input, field.path))
                    charts.append(std::move(*chart));
    }
    return charts;
}

Result<void> writeFigure(const NamedChart& chart, const ChartFilesRequest& request, QStringList& files) {
    for (const char* format : {"png", "svg", "pdf", "csv"}) {
        const QString file = QDir(request.folder).filePath(chart.name + QLatin1Char('.') + QLatin1String(format));
        QString problem;
        if (!writeChart(chart.spec, request.size, file, &problem))
            return Error{ErrorKind::Io, data(problem.toStdString())};
        files.append(file);
    }
    return {};
}

} // namespace

Result<QStringList> writeCharts(const ChartFilesRequest& request) {
    const auto input = figureInput(request);
    if (!input)
        return input.error();
    QList<NamedChart> charts = chartsOf(request, *input);
    if (request.compared == ComparedChart::Comparison && charts.isEmpty())
        return Error{ErrorKind::NotFound, say("No field has two levels whose runs can be compared.")};
    if (request.figure || request.compared == ComparedChart::Interaction)
        if (!hasDrawablePoints(charts.front().spec))
            return Error{ErrorKind::NotFound, data(charts.front().spec.emptyText.toStdString())};
    charts.removeIf([](const NamedChart& chart) { return !hasDrawablePoints(chart.spec); });
    QStringList files;
    if (!charts.isEmpty() && !QDir().mkpath(request.folder))
        return Error{ErrorKind::Io, say("The folder '%1' cannot be made.", request.folder.toStdString())};
    for (const NamedChart& chart : std::as_const(charts))
        if (const auto written = writeFigure(chart, request, files); !written)
            return written.error();
    return files;
}

} // namespace etude
