// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/study_form.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "engine/analysis/comparability.h"
#include "engine/analysis/study_cost.h"
#include "engine/audio/audio_file.h"
#include "engine/core/json.h"
#include "engine/experiment/lagging_statistics.h"
#include "engine/experiment/network_plan.h"
#include "widgets/experiments/form_section.h"
#include "widgets/experiments/input_choice.h"
#include "widgets/experiments/network_panel.h"
#include "widgets/experiments/preset_panel.h"
#include "widgets/experiments/study_sentences.h"
#include "widgets/experiments/training_section.h"
#include "widgets/experiments/vary_section.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/forms/run_words.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

namespace { /// An empty one is not there.
void showNote(QLabel& label, const QString& text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

struct StudyForm::Parts {
    RunSpec base = studyBase();
    QList<DatasetRow> datasets;
    std::filesystem::path features;

    QComboBox* dataset = new QComboBox;
    QComboBox* design = new QComboBox;
    PresetPanel* preset = new PresetPanel;
    std::shared_ptr<const PresetPanel::Known> known; ///< null where it has to be made anew
    VarySection* vary = new VarySection;
    TrainingSection* training = new TrainingSection;
    QLabel* datasetNote = noteLabel();
    QLabel* tracksNote = noteLabel();
    QLabel* decodingNote = noteLabel();
    QList<RunResult> results;
    std::shared_ptr<const Study> study; ///< of the plan in the form; null if it makes none
    std::unique_ptr<LatestJob> cost;
    FittedInput tracks;
    std::pair<QString, AudioConfig> tracksOf; ///< data set and clip that were asked for
    InputChoice* input = new InputChoice;
    QLabel* inputNote = noteLabel(); ///< why a file is none
    QLabel* summary = noteLabel();
    QLabel* problem = noteLabel();
    QPushButton* queue = new QPushButton;
    NetworkPanel* network = new NetworkPanel;

    [[nodiscard]] const DatasetRow* chosenDataset() const {
        const auto found = std::ranges::find(datasets, currentKey(*dataset).toStdString(), &DatasetRow::hash);
        return found == datasets.end() ? nullptr : &*found;
    }
    [[nodiscard]] std::optional<StudyPreset> chosenPreset() const {
        return enumFromName<StudyPreset>(currentKey(*design).toStdString());
    }
};

StudyForm::StudyForm(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->cost = std::make_unique<LatestJob>(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * kGrid);
    layout->addWidget(dataSection());
    layout->addWidget(m_parts->vary);
    layout->addWidget(m_parts->preset);
    layout->addWidget(m_parts->training);
    layout->addWidget(summarySection());
    layout->addWidget(m_parts->network);
    layout->addStretch();
    connect(m_parts->vary, &VarySection::changed, this, &StudyForm::updateSummary);
    connect(m_parts->training, &TrainingSection::changed, this, &StudyForm::updateSummary);
    alignLabels();
    m_parts->preset->hide();
    m_parts->input->setSaved(savedInputs({}));
    setInputConfig(InputConfig{});
}

StudyForm::~StudyForm() = default;

void StudyForm::alignLabels() {
    QList<QWidget*> labels;
    for (const QFormLayout* form : findChildren<QFormLayout*>())
        for (int row = 0; row < form->rowCount(); ++row)
            if (const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget())
                labels << item->widget();
    int width = 0;
    for (const QWidget* label : labels)
        width = std::max(width, label->sizeHint().width());
    for (QWidget* label : labels)
        label->setMinimumWidth(width);
}

QWidget* StudyForm::dataSection() {
    auto* section = new FormSection(tr("Data"));
    m_parts->dataset->setObjectName(QStringLiteral("studyDataset"));
    m_parts->dataset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    section->addRow(tr("Data set"), tr("Tagged tracks with their split; import one on the Inspect page."),
                    m_parts->dataset);
    section->form()->addRow(QString(), m_parts->datasetNote);
    section->addRow(tr("Input"),
                    tr("The configuration that the study starts from: what is not varied below is taken from it."),
                    m_parts->input);
    section->alignToFirstRow(m_parts->input);
    section->form()->addRow(QString(), m_parts->inputNote);
    m_parts->inputNote->hide();
    connect(m_parts->input, &InputChoice::changed, this, &StudyForm::takeInput);
    connect(m_parts->input, &InputChoice::failed, this,
            [this](const QString& sentence) { showNote(*m_parts->inputNote, sentence); });
    m_parts->tracksNote->setObjectName(QStringLiteral("studyTracks"));
    section->form()->addRow(QString(), m_parts->tracksNote);
    connect(m_parts->dataset, &QComboBox::currentIndexChanged, this, &StudyForm::updateSummary);
    m_parts->design->setObjectName(QStringLiteral("studyDesign"));
    m_parts->design->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parts->design->addItem(tr("My own factors"), QString());
    for (const auto& [preset, text] : {std::pair{StudyPreset::Fig2, tr("Paper, Fig. 2: initialisations")},
                                       {StudyPreset::Fig3, tr("Paper, Fig. 3: mel and STFT by size")},
                                       {StudyPreset::Fig5, tr("Paper, Fig. 5: 12 configurations")},
                                       {StudyPreset::Scale, tr("Paper: scale and first bias")},
                                       {StudyPreset::Paper, tr("The whole paper")}})
        m_parts->design->addItem(text, toQt(std::string(enumName(preset))));
    section->addRow(tr("Design"), tr("What is varied: factors of your own, or an experiment of the paper."),
                    m_parts->design);
    connect(m_parts->design, &QComboBox::currentIndexChanged, this, &StudyForm::showDesign);
    connect(m_parts->preset, &PresetPanel::planned, this, [this] {
        if (m_parts->chosenPreset())
            showPreset();
    });
    return section;
}

QWidget* StudyForm::summarySection() {
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    m_parts->summary->setObjectName(QStringLiteral("studySummary"));
    m_parts->problem->setObjectName(QStringLiteral("studyProblem"));
    m_parts->queue->setObjectName(QStringLiteral("queueStudy"));
    m_parts->queue->setProperty("primary", true);
    m_parts->queue->setToolTip(tr("Stores the study and trains its runs in the background (Ctrl+Return). "
                                  "They go on if the window is closed."));
    m_parts->decodingNote->setObjectName(QStringLiteral("studyDecoding"));
    layout->addWidget(m_parts->summary);
    layout->addWidget(m_parts->decodingNote);
    layout->addWidget(m_parts->problem);
    layout->addWidget(m_parts->queue);
    connect(m_parts->queue, &QPushButton::clicked, this, &StudyForm::submit);
    return widget;
}

void StudyForm::setDatasets(const QList<DatasetRow>& datasets) {
    if (datasets == m_parts->datasets)
        return;
    m_parts->datasets = datasets;
    m_parts->known.reset();
    QList<KeyedItem> items;
    for (const DatasetRow& dataset : datasets)
        items << KeyedItem{toQt(dataset.hash), toQt(dataset.name)};
    fillKeyed(*m_parts->dataset, items);
    updateSummary();
}

void StudyForm::selectDataset(const QString& hash) {
    selectKey(*m_parts->dataset, hash);
}

void StudyForm::setFeatureFolder(const std::filesystem::path& folder) {
    m_parts->features = folder;
    m_parts->known.reset();
    updateSummary();
}

void StudyForm::setInputConfig(const InputConfig& config) {
    m_parts->input->setInspected(config);
}

void StudyForm::takeInput() {
    showNote(*m_parts->inputNote, {});
    const InputConfig& config = m_parts->input->config();
    const InputConfig before = std::exchange(m_parts->base.input, config);
    m_parts->vary->setInput(before, config);
    updateSummary();
}

void StudyForm::setResults(const QList<RunResult>& results) {
    if (results == m_parts->results)
        return;
    m_parts->results = results;
    m_parts->input->setSaved(savedInputs(std::span(results.constData(), static_cast<std::size_t>(results.size()))));
    m_parts->known.reset();
    showWhatIsDone();
    if (m_parts->chosenPreset())
        updatePreset();
}

void StudyForm::setTracks(const FittedInput& tracks) {
    m_parts->tracks = tracks;
    updateSummary();
}

void StudyForm::askForTracks() {
    const auto wanted = std::pair(currentKey(*m_parts->dataset), m_parts->base.input.audio);
    if (std::exchange(m_parts->tracksOf, wanted) == wanted)
        return;
    m_parts->tracks = {};
    Q_EMIT tracksWanted(wanted.first, m_parts->base.input);
}

QString StudyForm::decodingCautionOf(const Study& study) const {
    if (m_parts->tracks.revised == 0)
        return {};
    std::set<std::string> ids;
    for (const RunSpec& spec : study.runs)
        ids.insert(storedRunId(spec));
    std::vector<RunResult> finished;
    std::ranges::copy_if(m_parts->results, std::back_inserter(finished), [&](const RunResult& run) {
        return run.rocAuc && run.origin.decodingRevision < kDecodingRevision && ids.contains(run.run);
    });
    const auto caution = formerDecodingCaution(finished, m_parts->tracks.tracks, m_parts->tracks.revised);
    return caution ? told(*caution) : QString();
}

StudyPlan StudyForm::plan() const {
    StudyPlan plan;
    plan.base = m_parts->base;
    m_parts->training->apply(plan);
    plan.base.data.dataset = currentKey(*m_parts->dataset).toStdString();
    plan.factors = m_parts->vary->factors(plan.base);
    if (plan.name.empty())
        plan.name = defaultStudyName(plan);
    return plan;
}

void StudyForm::updateSummary() {
    askForTracks();
    StudyPlan plan = this->plan();
    if (m_parts->chosenPreset())
        plan.factors.clear();
    const auto study = expandStudy(plan);
    if (m_parts->training->setSteps(stepsOf(study ? study->runs : std::vector<RunSpec>{plan.base})))
        return updateSummary();
    const int runs = study ? static_cast<int>(study->runs.size()) : 0;
    const QString problem = problemOf(plan, study ? QString() : told(study.error()));
    m_parts->datasetNote->setText(datasetSentence(m_parts->chosenDataset()));
    m_parts->training->setDefaultName(toQt(defaultStudyName(plan)));
    m_parts->vary->setBase(plan.base);
    m_parts->study = study ? std::make_shared<const Study>(*study) : nullptr;
    const Sentence clips = fittedSentence(m_parts->tracks, m_parts->tracks.config.audio.clipSeconds);
    showNote(*m_parts->tracksNote, clips == Sentence() ? QString() : told(clips));
    showWhatIsDone();
    showNote(*m_parts->problem, problem);
    m_parts->queue->setEnabled(problem.isEmpty());
    m_parts->queue->setText(tr("Queue %n run(s)", nullptr, runs));
    if (m_parts->chosenPreset())
        return updatePreset();
    showNetwork(study ? study->runs : std::vector<RunSpec>{plan.base});
}

std::int64_t StudyForm::stepsOf(const std::vector<RunSpec>& runs) const {
    const DatasetRow* dataset = m_parts->chosenDataset();
    return dataset != nullptr ? fewestSteps(runs, dataset->train) : 0;
}

void StudyForm::showWhatIsDone() {
    showNote(*m_parts->decodingNote, m_parts->study ? decodingCautionOf(*m_parts->study) : QString());
    m_parts->cost->cancel();
    if (!m_parts->study)
        m_parts->summary->clear();
    else if (!m_parts->chosenPreset())
        askForCost();
}

void StudyForm::showNetwork(const std::vector<RunSpec>& runs) {
    if (const DatasetRow* dataset = m_parts->chosenDataset())
        m_parts->network->showRuns(runs, static_cast<int>(dataset->tags));
    else
        m_parts->network->showEmpty(tr("The last layer has one output for each tag of the data set."));
}

void StudyForm::askForCost() {
    m_parts->cost->start(
        [study = m_parts->study, known = knownProject()](const std::stop_token&) {
            const std::span<const RunResult> runs = known->results();
            const auto timed = timedTrainings(runs, known->sizes, TrainingMachine::here());
            auto sentences = designSentences(costOf({study.get(), 1}, runs, known->sizes, timed), known->features);
            std::ranges::move(cautionsOf({study.get(), 1}, runs), std::back_inserter(sentences));
            return sentences;
        },
        [this](const std::vector<Sentence>& sentences) {
            m_parts->summary->setText(told(sentences).join(QLatin1Char(' ')));
        });
}

std::shared_ptr<const PresetPanel::Known> StudyForm::knownProject() {
    if (!m_parts->known) {
        const std::span<const DatasetRow> rows(m_parts->datasets.constData(),
                                               static_cast<std::size_t>(m_parts->datasets.size()));
        m_parts->known = std::make_shared<const PresetPanel::Known>(
            PresetPanel::Known{m_parts->results, sizesOf(rows), m_parts->features});
    }
    return m_parts->known;
}

QString StudyForm::problemOf(const StudyPlan& plan, const QString& expansionProblem) const {
    const DatasetRow* dataset = m_parts->chosenDataset();
    if (dataset == nullptr)
        return tr("A study needs a data set: import one on the Inspect page.");
    if (QString problem = m_parts->vary->problem(); !problem.isEmpty())
        return problem;
    if (QString problem = m_parts->training->problem(); !problem.isEmpty())
        return problem;
    for (const Factor& factor : plan.factors)
        if (factor.values.empty())
            return tr("Choose at least one value of %1.").arg(runFieldLabel(factor.field));
    if (!expansionProblem.isEmpty())
        return expansionProblem;
    const auto network = planNetwork(plan.base.network, plan.base.input.shape(), static_cast<int>(dataset->tags));
    return network ? QString() : told(network.error());
}

void StudyForm::showDesign() {
    const bool own = !m_parts->chosenPreset();
    m_parts->vary->setVisible(own);
    m_parts->preset->setVisible(!own);
    m_parts->training->setPreset(!own);
    m_parts->summary->setVisible(own);
    updateSummary();
}

void StudyForm::updatePreset() {
    if (m_parts->chosenDataset() != nullptr)
        m_parts->preset->plan(*m_parts->chosenPreset(), plan().base, knownProject());
    showPreset();
}

void StudyForm::showPreset() {
    const std::vector<Study>& studies = m_parts->preset->studies();
    m_parts->queue->setEnabled(m_parts->problem->text().isEmpty() && m_parts->preset->missing() > 0);
    m_parts->queue->setText(tr("Queue %n run(s)", nullptr, m_parts->preset->missing()));
    std::vector<RunSpec> runs;
    for (const Study& study : studies)
        runs.insert(runs.end(), study.runs.begin(), study.runs.end());
    if (!runs.empty())
        showNetwork(runs);
}

void StudyForm::submit() {
    if (!m_parts->queue->isEnabled())
        return;
    if (m_parts->chosenPreset())
        Q_EMIT presetRequested(m_parts->preset->studies());
    else
        Q_EMIT queueRequested(plan());
}

} // namespace etude
