// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/figures_tab.h"

#include <algorithm>

#include <QVBoxLayout>

#include "engine/analysis/result_group.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/result_charts.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

FiguresTab::FiguresTab(QWidget* parent)
    : ResultsTab(parent)
    , m_chart(new ChartPanel) {
    m_chart->setObjectName(QStringLiteral("resultChart"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart);
    // A point of the chart stands for a run, a bar for its configuration.
    connect(m_chart, &ChartPanel::keyActivated, this, [this](const QString& key) {
        const auto run = std::ranges::find(m_shown->runs, key.toStdString(), &RunResult::run);
        Q_EMIT selected(run == m_shown->runs.end() ? key : toQt(run->configuration));
    });
}

void FiguresTab::setResults(const ShownResultsPointer& shown) {
    m_shown = shown;
    QList<ResultGroup> groups;
    for (ResultGroup& group : resultGroups(shown->runs))
        if (!group.canary)
            groups << std::move(group);
    m_chart->setSpec(aucSpec(groups, [session = session()](const std::string& id) {
        return configurationColor(session->configurationIndex(toQt(id)));
    }));
}

void FiguresTab::setSelected(const QString& configuration) {
    m_chart->setSelectedKey(configuration);
}

} // namespace etude
