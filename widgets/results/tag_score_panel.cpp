// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/tag_score_panel.h"

#include <array>
#include <utility>

#include <QGridLayout>
#include <QResizeEvent>

#include "engine/analysis/scored_tag.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/tag_score_charts.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/result_words.h"
#include "widgets/results/selection.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kScoreChartHeight = 34 * kGrid; ///< px
constexpr int kTwoColumns = 92 * kGrid;       ///< px from which charts stand side by side

using TagCharts = std::array<ChartSpec, 4>;

TagCharts chartsOf(const ComparedTags& compared, std::size_t place) {
    const Comparison& comparison = *compared.comparison;
    const SideNames words = windowNames(comparison);
    TagChartNames names{toQt(compared.tests.test.tags[place]), toQt(words.a), toQt(words.b), {}, {}};
    for (const std::size_t run : compared.tests.runs.a)
        names.keysA << keyOfRun(comparison.a.runs[run].run);
    for (const std::size_t run : compared.tests.runs.b)
        names.keysB << keyOfRun(comparison.b.runs[run].run);
    const ScoredTag tag = scoredTag(compared.tests, comparison, place);
    return {tagRocSpec(tag, names), tagPrecisionRecallSpec(tag, names), tagHistogramSpec(tag, names),
            tagCalibrationSpec(tag, names)};
}

} // namespace

struct TagScorePanel::Parts {
    explicit Parts(QObject* context)
        : drawing(context) {}

    ComparedTagsPointer compared;
    std::size_t place = 0;
    LatestJob drawing;
    QGridLayout* grid = nullptr;
    int columns = 0;
    std::array<ChartPanel*, 4> charts{new ChartPanel, new ChartPanel, new ChartPanel, new ChartPanel};
};

TagScorePanel::TagScorePanel(QWidget* parent)
    : QScrollArea(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    auto* content = new QWidget;
    m_parts->grid = new QGridLayout(content);
    m_parts->grid->setContentsMargins(0, 0, 0, 0);
    m_parts->grid->setSpacing(kGrid);
    const QStringList names{QStringLiteral("tagRoc"), QStringLiteral("tagPrecisionRecall"),
                            QStringLiteral("tagHistogram"), QStringLiteral("tagCalibration")};
    for (std::size_t i = 0; i < m_parts->charts.size(); ++i) {
        ChartPanel* chart = m_parts->charts[i];
        chart->setObjectName(names[static_cast<qsizetype>(i)]);
        chart->setMinimumHeight(kScoreChartHeight);
        chart->setScrolled(true);
        connect(chart, &ChartPanel::keyActivated, this, &TagScorePanel::keyActivated);
    }
    arrange(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

TagScorePanel::~TagScorePanel() = default;

void TagScorePanel::arrange(int columns) {
    if (columns == m_parts->columns)
        return;
    m_parts->columns = columns;
    for (std::size_t i = 0; i < m_parts->charts.size(); ++i) {
        const int place = static_cast<int>(i);
        m_parts->grid->addWidget(m_parts->charts[i], place / columns, place % columns);
    }
}

void TagScorePanel::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange(event->size().width() < kTwoColumns ? 1 : 2);
}

void TagScorePanel::setTag(const ComparedTagsPointer& compared, std::size_t place) {
    if (compared == m_parts->compared && place == m_parts->place)
        return;
    m_parts->compared = compared;
    m_parts->place = place;
    m_parts->drawing.start([compared, place](const std::stop_token&) { return chartsOf(*compared, place); },
                           [this](const TagCharts& specs) {
                               for (std::size_t i = 0; i < specs.size(); ++i)
                                   m_parts->charts[i]->setSpec(specs[i]);
                           });
}

void TagScorePanel::setSelectedKeys(const QStringList& keys) {
    for (ChartPanel* chart : m_parts->charts)
        chart->setSelectedKeys(keys);
}

} // namespace etude
