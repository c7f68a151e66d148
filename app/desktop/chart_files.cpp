// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/chart_files.h"

#include <algorithm>

#include <QDir>

#include "engine/store/project_database.h"
#include "widgets/charts/chart_axes.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/models/qt_text.h"

namespace etude {

namespace {

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
    for (const std::string& run : runsForEpochs(input.runs)) {
        auto epochs = database->epochs(run);
        if (!epochs)
            return epochs.error();
        input.epochs.push_back({run, std::move(*epochs)});
    }
    return input;
}

Result<void> writeFigure(const ChartSpec& spec, const ChartFilesRequest& request, FigureKind kind, QStringList& files) {
    for (const char* format : {"png", "svg", "pdf", "csv"}) {
        const QString name = toQt(std::string(enumName(kind))) + QLatin1Char('.') + QLatin1String(format);
        const QString file = QDir(request.folder).filePath(name);
        QString problem;
        if (!writeChart(spec, request.size, file, &problem))
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
    QStringList files;
    for (const auto& [kind, name] : EnumNames<FigureKind>::values) {
        if (request.figure && *request.figure != kind)
            continue;
        const ChartSpec spec = figureSpec(kind, *input);
        if (!hasDrawablePoints(spec)) {
            if (request.figure)
                return Error{ErrorKind::NotFound, data(spec.emptyText.toStdString())};
            continue;
        }
        if (!QDir().mkpath(request.folder))
            return Error{ErrorKind::Io, say("The folder '%1' cannot be made.", request.folder.toStdString())};
        if (const auto written = writeFigure(spec, request, kind, files); !written)
            return written.error();
    }
    return files;
}

} // namespace etude
