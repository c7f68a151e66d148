// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/input_preview.h"

#include <chrono>

#include "engine/preprocess/preprocess.h"
#include "widgets/charts/signal_charts.h"
#include "widgets/charts/unit_text.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/theme.h"

using namespace std::chrono_literals;

namespace etude {

namespace {

constexpr int kHistogramBins = 120;
constexpr auto kDebounce = 60ms;
constexpr auto kPatience = 250ms;

} // namespace

Result<PreviewPicture> makePreview(SpectrumCache& cache, const std::filesystem::path& file, const InputConfig& config,
                                   const TrainingStatistics* statistics) {
    auto clip = cache.load(file, config.audio, config.spectrum);
    if (!clip)
        return clip.error();
    auto processed = preprocess((*clip)->spectrogram, config, statistics);
    if (!processed)
        return processed.error();
    const auto input = std::make_shared<const Spectrogram>(std::move(*processed));
    const ChartOwner owner{{}, inputText(config), configurationColor(0)};
    PreviewPicture picture;
    picture.file = file;
    picture.config = config;
    picture.clip = std::move(*clip);
    picture.input = buildPyramid(input);
    picture.histogram = histogramSpec({{owner, histogram(input->values, kHistogramBins)}}, unitText(input->unit));
    picture.average = bandMeansSpec({{owner, *input}});
    return picture;
}

InputPreview::InputPreview(QObject* parent)
    : QObject(parent)
    , m_cache(std::make_shared<SpectrumCache>())
    , m_job(this) {
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounce);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_debounce, &QTimer::timeout, this, &InputPreview::start);
    connect(&m_patience, &QTimer::timeout, this, &InputPreview::slow);
}

void InputPreview::setFile(const std::filesystem::path& file) {
    m_file = file;
    start();
}

void InputPreview::setConfig(const InputConfig& config, std::shared_ptr<const TrainingStatistics> statistics) {
    m_config = config;
    m_statistics = std::move(statistics);
    m_job.cancel();
    m_debounce.start();
}

void InputPreview::start() {
    m_debounce.stop();
    m_patience.stop();
    m_job.cancel();
    if (m_file.empty())
        return;
    if (!checkStatistics(m_config, m_statistics.get()))
        return Q_EMIT statisticsMissing();
    m_patience.start();
    m_job.start([cache = m_cache, file = m_file, config = m_config, statistics = m_statistics](
                    const std::stop_token&) { return makePreview(*cache, file, config, statistics.get()); },
                [this](Result<PreviewPicture> picture) {
                    m_patience.stop();
                    if (picture)
                        Q_EMIT ready(*picture);
                    else
                        Q_EMIT failed(told(picture.error()));
                });
}

} // namespace etude
