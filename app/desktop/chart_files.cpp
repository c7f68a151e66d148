// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/chart_files.h"

#include <algorithm>

#include <QDir>

#include "engine/analysis/configuration_indices.h"
#include "engine/store/project_database.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/result_charts.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

Result<QStringList> writeCharts(const QString& project, const QString& folder) {
    auto database = ProjectDatabase::open(ProjectLayout{toPath(project)});
    if (!database)
        return database.error();
    if (auto ingested = database->ingest(); !ingested)
        return ingested.error();
    const auto finished = database->results();
    if (!finished)
        return finished.error();
    auto results = resultGroups(*finished);
    std::erase_if(results, &ResultGroup::canary); // label-shuffle controls are no part of the comparison
    const auto runs = database->runs();
    if (!runs)
        return runs.error();
    if (std::ranges::all_of(results, [](const auto& result) { return result.runs.empty(); }))
        return Error{ErrorKind::NotFound,
                     say("'%1' has no finished run to draw yet; run a study first.", project.toStdString())};
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::Io, say("The folder '%1' cannot be made.", folder.toStdString())};

    ConfigurationIndices configurations;
    for (const RunRow& run : *runs)
        configurations.add(run.configuration);
    ChartPanel panel;
    panel.resize(720, 480);
    panel.setSpec(aucSpec({results.begin(), results.end()}, [&](const std::string& configuration) {
        return configurationColor(configurations.of(configuration));
    }));
    QStringList files;
    for (const char* format : {"png", "svg", "pdf", "csv"}) {
        const QString file = QDir(folder).filePath(QStringLiteral("auc.") + QLatin1String(format));
        QString problem;
        if (!panel.exportTo(file, &problem))
            return Error{ErrorKind::Io, data(problem.toStdString())};
        files.append(file);
    }
    return files;
}

} // namespace etude
