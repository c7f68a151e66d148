// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/statistics_model.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/features/dataset_statistics.h"
#include "widgets/models/gui_progress.h"
#include "widgets/models/told.h"

namespace etude {

namespace {

/// Of the training tracks that can be read, as a run on all of them has it.
Result<TrainingStatistics> trainingStatistics(const ProjectLayout& project, const InputConfig& config,
                                              const Dataset& dataset, const ProgressCallback& progress,
                                              const std::stop_token& stop) {
    auto store = FeatureStore::open(project.features(), config.audio, config.spectrum);
    if (!store)
        return store.error();
    std::vector<std::filesystem::path> files;
    for (const std::size_t track : dataset.part(SplitPart::Train))
        files.push_back(dataset.file(dataset.tracks[track]));
    const auto report = extractFeatures(*store, files, 0, progress, stop);
    if (!report)
        return report.error();
    std::vector<Hash> clips;
    for (const std::optional<Hash>& content : report->content)
        if (content)
            clips.push_back(*content);
    auto stored = storedStatistics(*store, clips, config, 0, progress, stop);
    if (!stored)
        return stored.error();
    return std::move(stored->statistics);
}

} // namespace

StatisticsModel::StatisticsModel(QObject* parent)
    : QObject(parent)
    , m_job(this) {}

void StatisticsModel::setProject(const std::optional<ProjectLayout>& project) {
    cancel();
    m_known.clear();
    m_project = project;
}

std::shared_ptr<const TrainingStatistics> StatisticsModel::find(const InputConfig& config,
                                                                const QString& dataset) const {
    if (!config.preprocess.needsStatistics())
        return nullptr;
    const auto known = std::ranges::find(m_known, Key{statisticsInput(config), dataset}, &Entry::key);
    return known == m_known.end() ? nullptr : known->statistics;
}

bool StatisticsModel::isComputing(const InputConfig& config, const QString& dataset) const {
    return m_running == Key{statisticsInput(config), dataset};
}

void StatisticsModel::compute(const InputConfig& config, const QString& hash, const DatasetPointer& dataset) {
    if (!m_project)
        return;
    const Key key{statisticsInput(config), hash};
    m_running = key;
    m_job.start(
        [project = *m_project, config, dataset, model = QPointer(this)](const std::stop_token& stop) {
            const auto onProgress = guiProgress(model, stop, [model](const Progress& now) {
                Q_EMIT model->progress(now.done, now.total, told(now.what));
            });
            return trainingStatistics(project, config, *dataset, onProgress, stop);
        },
        [this, key](Result<TrainingStatistics> statistics) {
            m_running.reset();
            if (!statistics)
                return Q_EMIT failed(told(statistics.error()));
            m_known.push_back({key, std::make_shared<const TrainingStatistics>(std::move(*statistics))});
            Q_EMIT computed();
        });
}

void StatisticsModel::cancel() {
    m_job.cancel();
    m_running.reset();
}

} // namespace etude
