// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QTimer>

#include "engine/preprocess/input_config.h"
#include "engine/preprocess/training_statistics.h"
#include "widgets/charts/chart_spec.h"
#include "widgets/charts/spectrogram_pyramid.h"
#include "widgets/inspect/spectrum_cache.h"
#include "widgets/models/latest_job.h"

namespace etude {

/// All that Inspect shows of one clip in one configuration.
struct PreviewPicture {
    std::filesystem::path file;
    InputConfig config;
    std::shared_ptr<const PreviewClip> clip;
    SpectrogramPyramid input; ///< exactly the network's input, and its means for drawing
    ChartSpec histogram;      ///< of all values of the input
    ChartSpec average;        ///< mean over time against frequency
};

/// Makes the picture of a file; only what comes after the transform is computed if the cache knows the clip. Errors are
/// those of the decoder, the transform and preprocess(). Blocking, reentrant.
[[nodiscard]] Result<PreviewPicture> makePreview(SpectrumCache& cache, const std::filesystem::path& file,
                                                 const InputConfig& config,
                                                 const TrainingStatistics* statistics = nullptr);

/// Keeps a picture up to date with a file and a configuration, in the background. Changes that follow one another
/// quickly are answered once, stale answers are dropped. GUI thread only.
class InputPreview : public QObject {
    Q_OBJECT
public:
    explicit InputPreview(QObject* parent = nullptr);

    /// Shows another file; empty for none, which cancels.
    void setFile(const std::filesystem::path& file);
    /// The configuration must be valid. `statistics` are those of the training set where it needs them; null for none.
    void setConfig(const InputConfig& config, std::shared_ptr<const TrainingStatistics> statistics);
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

Q_SIGNALS:
    void slow(); ///< the answer takes a while; not emitted for quick ones
    void ready(const etude::PreviewPicture& picture);
    void statisticsMissing(); ///< there can be no picture without fitting statistics
    void failed(const QString& sentence);

private:
    void start();

    std::filesystem::path m_file;
    InputConfig m_config;
    std::shared_ptr<const TrainingStatistics> m_statistics;
    std::shared_ptr<SpectrumCache> m_cache; ///< shared with jobs that outlive this
    LatestJob m_job;
    QTimer m_debounce;
    QTimer m_patience;
};

} // namespace etude
