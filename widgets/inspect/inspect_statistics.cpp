// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/inspect_statistics.h"

#include "widgets/inspect/clip_view.h"
#include "widgets/inspect/input_preview.h"
#include "widgets/inspect/statistics_model.h"

namespace etude {

InspectStatistics::InspectStatistics(const InspectState* state, InputPreview* preview, ClipView* clip, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_preview(preview)
    , m_clip(clip)
    , m_model(new StatisticsModel(this)) {
    connectParts();
    showProject();
    showInput();
}

void InspectStatistics::connectParts() {
    connect(m_state, &InspectState::sessionChanged, this, &InspectStatistics::showProject);
    connect(m_state, &InspectState::inputChanged, this, &InspectStatistics::showInput);
    connect(m_state, &InspectState::datasetChanged, this, &InspectStatistics::showInput);
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
    connect(m_model, &StatisticsModel::computed, this, &InspectStatistics::showInput);
    connect(m_model, &StatisticsModel::failed, this, [this](const QString& sentence) {
        if (m_state->input().preprocess.needsStatistics())
            m_clip->showStatisticsFailure(sentence);
    });
}

void InspectStatistics::showProject() {
    const ProjectSession* session = m_state->session();
    m_model->setProject(session ? std::optional(session->layout()) : std::nullopt);
}

void InspectStatistics::showInput() {
    m_preview->setConfig(m_state->input(), m_model->find(m_state->input(), m_state->dataset().hash));
}

bool InspectStatistics::isComputing() const {
    return m_state->input().preprocess.needsStatistics() &&
           m_model->isComputing(m_state->input(), m_state->dataset().hash);
}

void InspectStatistics::showMissing() {
    if (isComputing())
        return m_clip->showStatisticsProgress(0, 0, tr("Computing the statistics of the training set"));
    if (m_state->dataset().hash.isEmpty())
        return m_clip->showStatisticsMissing(tr("This configuration needs the statistics of a training set, and this "
                                                "file is of none: choose a track of a data set in the list."),
                                             false);
    const auto clips = static_cast<int>(m_state->dataset().dataset->part(SplitPart::Train).size());
    if (clips == 0)
        return m_clip->showStatisticsMissing(
            tr("This configuration needs the statistics of a training set, and this data set has none: import it with "
               "a split, or take the statistics of each clip."),
            false);
    m_clip->showStatisticsMissing(tr("This configuration needs the statistics of the training set, which are not "
                                     "computed yet: its %Ln clips are read once.",
                                     nullptr, clips),
                                  true);
}

void InspectStatistics::compute() {
    m_model->compute(m_state->input(), m_state->dataset().hash, m_state->dataset().dataset);
    showMissing();
}

} // namespace etude
