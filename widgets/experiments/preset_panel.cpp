// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/preset_panel.h"

#include <algorithm>
#include <iterator>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include "engine/experiment/find_worker.h"
#include "engine/experiment/study_plan.h"
#include "widgets/experiments/form_section.h"
#include "widgets/experiments/study_sentences.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/command_line_program.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr double kHour = 3600.0;

/// Those of the kinds.
std::vector<TimedTraining> amongKinds(const std::vector<TimedTraining>& timed, const std::vector<RunSpec>& kinds) {
    std::vector<TimedTraining> among;
    std::ranges::copy_if(timed, std::back_inserter(among), [&](const TimedTraining& training) {
        return std::ranges::find(kinds, speedKindOf(training.spec), speedKindOf) != kinds.end();
    });
    return among;
}

/// Speeds of kinds of runs, measured by workers.
Result<std::vector<TimedTraining>> measured(const std::vector<RunSpec>& kinds, const DatasetSizes& sizes,
                                            const TrainingMachine& machine, const std::stop_token& stop) {
    if (kinds.empty())
        return std::vector<TimedTraining>();
    const auto worker = findWorker(commandLineProgram().parent_path());
    if (!worker)
        return worker.error();
    return measureTrainings(*worker, kinds, sizes, machine, {}, stop);
}

} // namespace

struct PresetPanel::Plan {
    BudgetedPreset preset;
    std::vector<TimedTraining> measured; ///< for it
    std::vector<Sentence> sentences;     ///< what was cut, the cost, and cautions
};

struct PresetPanel::Parts {
    std::optional<StudyPreset> preset;
    RunSpec base;
    std::shared_ptr<const Known> known;
    QComboBox* time = new QComboBox;
    QSpinBox* seeds = new QSpinBox;
    QLabel* list = plainLabel();
    QLabel* note = noteLabel();
    std::unique_ptr<LatestJob> job;
    std::vector<TimedTraining> measured; ///< by this panel
    std::vector<Study> studies;
    std::size_t missing = 0;
};

PresetPanel::PresetPanel(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->job = std::make_unique<LatestJob>(this);
    m_parts->time->setObjectName(QStringLiteral("presetTime"));
    m_parts->time->setToolTip(tr("Within a time there are fewer seeds and training sizes, never fewer configurations; "
                                 "what was cut is told below."));
    m_parts->time->addItem(tr("in the paper's size"), 0.0);
    for (const auto& [text, hours] : {std::pair{tr("within 30 minutes"), 0.5},
                                      {tr("within 2 hours"), 2.0},
                                      {tr("within 8 hours"), 8.0},
                                      {tr("within 2 days"), 48.0}})
        m_parts->time->addItem(text, hours * kHour);
    m_parts->list->setObjectName(QStringLiteral("presetStudies"));
    m_parts->list->setWordWrap(true);
    m_parts->note->setObjectName(QStringLiteral("presetCost"));
    m_parts->seeds->setObjectName(QStringLiteral("presetSeeds"));
    m_parts->seeds->setRange(1, kMostSeeds);
    m_parts->seeds->setValue(PresetExtent{}.seeds);
    m_parts->seeds->setKeyboardTracking(false);
    m_parts->seeds->setFixedWidth(kSpinWidth);
    m_parts->seeds->setToolTip(tr("Runs of each configuration, which differ in the initial weights alone; Fig. 2 has "
                                  "three times as many. Within a time there are at most so many."));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * kGrid);
    form->addRow(tr("Size"), m_parts->time);
    form->addRow(tr("Seeds"), m_parts->seeds);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(form);
    layout->addWidget(m_parts->list);
    layout->addWidget(m_parts->note);
    connect(m_parts->time, &QComboBox::currentIndexChanged, this, &PresetPanel::replan);
    connect(m_parts->seeds, &QSpinBox::valueChanged, this, &PresetPanel::replan);
}

PresetPanel::~PresetPanel() = default;

const std::vector<Study>& PresetPanel::studies() const {
    return m_parts->studies;
}

int PresetPanel::missing() const {
    return static_cast<int>(m_parts->missing);
}

void PresetPanel::plan(StudyPreset preset, const RunSpec& base, std::shared_ptr<const Known> known) {
    if (m_parts->preset == preset && m_parts->base == base && m_parts->known == known)
        return;
    m_parts->preset = preset;
    m_parts->base = base;
    m_parts->known = std::move(known);
    replan();
}

void PresetPanel::replan() {
    if (!m_parts->preset || !m_parts->known)
        return;
    m_parts->studies.clear();
    m_parts->note->setText(tr("Reckoning what it costs…"));
    Q_EMIT planned();
    const double seconds = m_parts->time->currentData().toDouble();
    PresetExtent extent;
    extent.seeds = m_parts->seeds->value();
    m_parts->job->start(
        [preset = *m_parts->preset, base = m_parts->base, known = m_parts->known, seconds, extent,
         before = m_parts->measured](const std::stop_token& stop) -> Result<Plan> {
            const std::span<const RunResult> runs = known->results();
            const TrainingMachine machine = TrainingMachine::here();
            std::vector<TimedTraining> timed = timedTrainings(runs, known->sizes, machine);
            auto studies = presetStudies(preset, base, extent);
            if (!studies)
                return studies.error();
            Plan plan;
            if (seconds > 0.0) {
                const std::vector<TimedTraining> again = amongKinds(before, untimedKinds(*studies, timed));
                timed.insert(timed.end(), again.begin(), again.end());
                auto more = measured(untimedKinds(*studies, timed), known->sizes, machine, stop);
                if (!more)
                    return more.error();
                timed.insert(timed.end(), more->begin(), more->end());
                plan.measured = std::move(*more);
                auto within = presetWithin(seconds, preset, base, runs, known->sizes, timed, extent);
                if (!within)
                    return within.error();
                plan.preset = std::move(*within);
            } else {
                StudyCost cost = costOf(*studies, runs, known->sizes, timed);
                plan.preset = {std::move(*studies), std::move(cost), {}, true, {}};
            }
            plan.sentences = plan.preset.cut;
            std::ranges::move(designSentences(plan.preset.cost, known->features), std::back_inserter(plan.sentences));
            std::ranges::move(cautionsOf(plan.preset.studies, runs), std::back_inserter(plan.sentences));
            return plan;
        },
        [this](const Result<Plan>& plan) { show(plan); });
}

void PresetPanel::show(const Result<Plan>& plan) {
    m_parts->studies = plan ? plan->preset.studies : std::vector<Study>();
    m_parts->missing = plan ? plan->preset.cost.missing() : 0;
    if (plan)
        m_parts->measured.insert(m_parts->measured.end(), plan->measured.begin(), plan->measured.end());
    QStringList lines;
    for (const Study& study : m_parts->studies)
        lines << tr("%1: %n run(s)", nullptr, static_cast<int>(study.runs.size())).arg(toQt(study.name));
    m_parts->list->setText(lines.join(QLatin1Char('\n')));
    m_parts->note->setText(plan ? told(plan->sentences).join(QLatin1Char(' ')) : told(plan.error()));
    Q_EMIT planned();
}

} // namespace etude
