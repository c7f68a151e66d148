// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/compare_tab.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "widgets/models/background.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/told.h"
#include "widgets/results/comparison_bar.h"
#include "widgets/results/effect_panel.h"
#include "widgets/results/verdict_panel.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr std::size_t kMostPairedLevels = 16; ///< of which all pairs are compared: 120 pairs

} // namespace

struct CompareTab::Parts {
    explicit Parts(QObject* context)
        : comparing(context)
        , pairing(context) {}

    ShownResultsPointer shown = std::make_shared<ShownResults>();
    LatestJob comparing;
    LatestJob pairing;

    QStackedWidget* answers = new QStackedWidget;
    VerdictPanel* verdict = new VerdictPanel;
    EffectPanel* effects = new EffectPanel;
    ComparisonBar* bar = new ComparisonBar(QStringLiteral("compared"), {.factorChoices = effects->choices()});
};

CompareTab::CompareTab(QWidget* parent)
    : ResultsTab(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    m_parts->answers->addWidget(m_parts->verdict);
    m_parts->answers->addWidget(m_parts->effects);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_parts->bar);
    layout->addWidget(m_parts->answers, 1);
    connect(m_parts->bar, &ComparisonBar::fieldChanged, this, &CompareTab::showField);
    connect(m_parts->bar, &ComparisonBar::sidesChosen, this, &CompareTab::ask);
    connect(m_parts->bar, &ComparisonBar::chosen, this, &CompareTab::chosen);
    connect(m_parts->verdict, &VerdictPanel::failed, this, &CompareTab::failed);
    connect(m_parts->verdict, &VerdictPanel::levelsChosen, m_parts->bar, &ComparisonBar::chooseLevels);
    connect(m_parts->effects, &EffectPanel::selected, this, &CompareTab::selected);
}

CompareTab::~CompareTab() = default;

void CompareTab::setSession(ProjectSession* session) {
    ResultsTab::setSession(session);
    m_parts->verdict->setSession(session);
}

void CompareTab::setSelection(const Selection& selection) {
    m_parts->effects->setSelection(selection);
}

std::optional<ResultExport> CompareTab::exported() const {
    return m_parts->answers->currentWidget() == m_parts->effects ? m_parts->effects->exported()
                                                                 : m_parts->verdict->exported();
}

void CompareTab::choose(const ComparisonQuestion& question) {
    m_parts->bar->choose(question);
}

void CompareTab::setResults(const ShownResultsPointer& shown) {
    m_parts->shown = shown;
    m_parts->bar->setResults(shown);
}

void CompareTab::showField() {
    const ComparisonBar& bar = *m_parts->bar;
    m_parts->effects->setFactors(bar.factors());
    if (bar.isEmpty()) {
        m_parts->comparing.cancel();
        m_parts->pairing.cancel();
        m_parts->answers->setCurrentWidget(m_parts->verdict);
        return m_parts->verdict->showNothing(nothingToCompare());
    }
    const ComparedField* chosen = bar.field();
    m_parts->answers->setCurrentWidget(chosen == nullptr ? static_cast<QWidget*>(m_parts->effects) : m_parts->verdict);
    if (chosen == nullptr)
        return m_parts->effects->setResults(m_parts->shown, bar.measure());
    ask();
    pairLevels(*chosen);
}

void CompareTab::ask() {
    const auto question = m_parts->bar->question();
    if (!question)
        return;
    m_parts->comparing.start([question = *question, shown = m_parts->shown, before = m_parts->verdict->comparison()](
                                 const std::stop_token&) { return answerTo(question, shown->runs, before); },
                             [this](const Result<ComparisonPointer>& answer) {
                                 if (answer)
                                     m_parts->verdict->setComparison(*answer);
                                 else
                                     m_parts->verdict->showNothing(told(answer.error()));
                             });
}

/// Of two levels there is one pair, which is the answer already.
void CompareTab::pairLevels(const ComparedField& field) {
    const std::size_t levels = field.choices.size();
    if (field.path.empty() || levels < 3 || levels > kMostPairedLevels) {
        m_parts->pairing.cancel();
        return m_parts->verdict->setLevelPairs(nullptr);
    }
    m_parts->pairing.start(
        [path = field.path, shown = m_parts->shown, measure = m_parts->bar->measure(),
         folds = m_parts->bar->folds()](const std::stop_token&) -> LevelComparisonsPointer {
            auto all = compareAllLevels(shown->runs, path, shown->margin, measure, folds);
            return all ? freedInBackground(std::move(*all)) : nullptr;
        },
        [this](const LevelComparisonsPointer& all) { m_parts->verdict->setLevelPairs(all); });
}

} // namespace etude
