// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect_statistics.h"

#include "widgets/forms/input_form.h"
#include "widgets/models/statistics_model.h"
#include "widgets/pages/inspect_clip.h"
#include "widgets/pages/inspect_preview.h"
#include "widgets/pages/inspect_tracks.h"

namespace etude {

InspectStatistics::InspectStatistics(const InputForm* form, const TrackPanel* tracks, InputPreview* preview,
                                     ClipView* clip, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_tracks(tracks)
    , m_preview(preview)
    , m_clip(clip)
    , m_model(new StatisticsModel(this)) {
    connectParts();
}

void InspectStatistics::connectParts() {
    connect(m_preview, &InputPreview::statisticsMissing, this, &InspectStatistics::showMissing);
    connect(m_clip, &ClipView::statisticsRequested, this, &InspectStatistics::compute);
    connect(m_clip, &ClipView::statisticsCancelled, this, [this] {
        m_model->cancel();
        showMissing();
    });
    connect(m_model, &StatisticsModel::progress, this, [this](qint64 done, qint64 total, const QString& what) {
        if (isComputing())
            m_clip->showStatisticsProgress(done, total, what);
    });
    connect(m_model, &StatisticsModel::computed, this, [this] {
        choose();
        m_preview->setConfig(m_form->config());
    });
    connect(m_model, &StatisticsModel::failed, this, [this](const QString& sentence) {
        if (m_form->config().preprocess.needsStatistics())
            m_clip->showStatisticsFailure(sentence);
    });
}

void InspectStatistics::setProject(const std::optional<ProjectLayout>& project) {
    m_model->setProject(project);
}

void InspectStatistics::choose() {
    m_preview->setStatistics(m_model->find(m_form->config(), m_tracks->datasetHash()));
}

bool InspectStatistics::isComputing() const {
    return m_form->config().preprocess.needsStatistics() &&
           m_model->isComputing(m_form->config(), m_tracks->datasetHash());
}

void InspectStatistics::showMissing() {
    if (isComputing())
        return m_clip->showStatisticsProgress(0, 0, tr("Computing the statistics of the training set"));
    if (m_tracks->datasetHash().isEmpty())
        return m_clip->showStatisticsMissing(tr("This configuration needs the statistics of a training set, and this "
                                                "file is of none: choose a track of a data set in the list."),
                                             false);
    const auto clips = static_cast<int>(m_tracks->dataset()->part(SplitPart::Train).size());
    if (clips == 0)
        return m_clip->showStatisticsMissing(tr("This configuration needs the statistics of a training set, and this "
                                                "data set has no training part: import it with a split, or take the "
                                                "statistics of each clip."),
                                             false);
    m_clip->showStatisticsMissing(tr("This configuration needs the statistics of the training set, which are not "
                                     "computed yet: its %Ln clips are read once.",
                                     nullptr, clips),
                                  true);
}

void InspectStatistics::compute() {
    m_model->compute(m_form->config(), m_tracks->datasetHash(), m_tracks->dataset());
    showMissing();
}

} // namespace etude
