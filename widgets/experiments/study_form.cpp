// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/study_form.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "engine/analysis/comparability.h"
#include "engine/analysis/study_cost.h"
#include "engine/audio/audio_file.h"
#include "engine/core/host_name.h"
#include "engine/core/json.h"
#include "engine/experiment/network_plan.h"
#include "engine/features/storage_estimate.h"
#include "widgets/experiments/choice_group.h"
#include "widgets/experiments/factor_list.h"
#include "widgets/experiments/network_panel.h"
#include "widgets/experiments/preset_panel.h"
#include "widgets/experiments/run_settings.h"
#include "widgets/experiments/study_sentences.h"
#include "widgets/forms/elided_label.h"
#include "widgets/forms/input_fields.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/forms/run_words.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/plain_tool_tip.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr std::string_view kCompression = "preprocess.compression";
constexpr std::string_view kScale = "preprocess.scale";
constexpr std::array<std::string_view, 4> kVariedFields{kCompression, "preprocess.weighting", kScale,
                                                        "spectrum.representation"};
constexpr int kMostInARow = 4;
constexpr int kSpinWidth = 96;

QWidget* section(QFormLayout*& form, const QString& title) {
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(headingLabel(title));
    form = new QFormLayout;
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    return widget;
}

void addRow(QFormLayout* form, const QString& text, const QString& toolTip, QWidget* field) {
    auto* label = new QLabel(text);
    label->setToolTip(toolTip);
    label->setBuddy(field);
    if (field->toolTip().isEmpty())
        field->setToolTip(toolTip);
    form->addRow(label, field);
}

/// Beside a field of several rows, QFormLayout centres a label in nearly two.
void alignToFirstRow(const QFormLayout* form, QWidget* field) {
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(field)))
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

std::vector<FactorChoice> namedChoices(const InputField& field) {
    std::vector<FactorChoice> choices;
    for (const FieldChoice& choice : field.choices)
        choices.push_back({choice.name, choice.label, plainToolTip(choice.toolTip)});
    return choices;
}

FieldValue baseValue(const RunSpec& base, const std::string& field) {
    return getField(base, field).value();
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
    QWidget* vary = nullptr;
    QFormLayout* training = nullptr;
    QLabel* datasetNote = noteLabel();
    QLabel* tracksNote = noteLabel();
    QLabel* decodingNote = noteLabel();
    QList<RunResult> results;
    FactorList* factors = nullptr;
    RunSettings* settings = nullptr;
    std::unique_ptr<LatestJob> cost;
    FittedInput tracks;
    std::pair<QString, AudioConfig> tracksOf; ///< data set and clip that were asked for
    ElidedLabel* input = new ElidedLabel;
    std::vector<ChoiceGroup*> groups;
    ChoiceGroup* sizes = nullptr;
    QSpinBox* seeds = new QSpinBox;
    QSpinBox* epochs = new QSpinBox;
    QSpinBox* patience = new QSpinBox;
    QSpinBox* batch = new QSpinBox;
    QCheckBox* canary = new QCheckBox;
    QLineEdit* name = new QLineEdit;
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
    [[nodiscard]] ChoiceGroup* group(std::string_view field) const {
        return *std::ranges::find(groups, field, &ChoiceGroup::field);
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
    m_parts->vary = factorSection();
    layout->addWidget(m_parts->vary);
    layout->addWidget(m_parts->preset);
    layout->addWidget(trainingSection());
    layout->addWidget(summarySection());
    layout->addWidget(m_parts->network);
    layout->addStretch();
    alignLabels();
    m_parts->preset->hide();
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
    QFormLayout* form = nullptr;
    QWidget* widget = section(form, tr("Data"));
    m_parts->dataset->setObjectName(QStringLiteral("studyDataset"));
    m_parts->dataset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(form, tr("Data set"), tr("Tagged tracks with their split; import one on the Inspect page."),
           m_parts->dataset);
    form->addRow(QString(), m_parts->datasetNote);
    addRow(form, tr("Input"),
           tr("The configuration set on the Inspect page. What is not varied below is taken from it."), m_parts->input);
    m_parts->tracksNote->setObjectName(QStringLiteral("studyTracks"));
    form->addRow(QString(), m_parts->tracksNote);
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
    addRow(form, tr("Design"), tr("What is varied: factors of your own, or an experiment of the paper."),
           m_parts->design);
    connect(m_parts->design, &QComboBox::currentIndexChanged, this, &StudyForm::showDesign);
    connect(m_parts->preset, &PresetPanel::planned, this, [this] {
        if (m_parts->chosenPreset())
            showPreset();
    });
    return widget;
}

QWidget* StudyForm::factorSection() {
    QFormLayout* form = nullptr;
    QWidget* widget = section(form, tr("Vary"));
    const std::vector<InputField> fields = inputFields();
    for (const std::string_view path : kVariedFields) {
        const auto field = std::ranges::find(fields, path, &InputField::path);
        auto* group =
            new ChoiceGroup("input." + field->path, std::ssize(field->choices) > kMostInARow ? 2 : kMostInARow);
        m_parts->groups.push_back(group);
        group->setChoices(namedChoices(*field));
        addRow(form, path == kScale ? tr("Scale") : field->label, plainToolTip(field->toolTip), group);
        alignToFirstRow(form, group);
        connect(group, &ChoiceGroup::changed, this, &StudyForm::updateSummary);
    }
    m_parts->sizes = new ChoiceGroup("data.train_fraction", kMostInARow);
    std::vector<FactorChoice> sizes;
    for (const double fraction : {0.1, 0.25, 0.5, 1.0})
        sizes.push_back({fraction, tr("%1 %").arg(fraction * 100.0),
                         tr("This share of the training set, chosen so that smaller subsets lie inside larger ones.")});
    m_parts->sizes->setChoices(sizes);
    m_parts->sizes->checkOnly(1.0);
    addRow(form, tr("Training size"),
           tr("How much of the training set is used; the validation and test sets stay whole."), m_parts->sizes);
    connect(m_parts->sizes, &ChoiceGroup::changed, this, &StudyForm::updateSummary);
    m_parts->groups.push_back(m_parts->sizes);
    std::set<std::string> shown;
    for (const ChoiceGroup* group : m_parts->groups)
        shown.insert(group->field());
    m_parts->factors = new FactorList(std::move(shown));
    form->addRow(m_parts->factors);
    connect(m_parts->factors, &FactorList::changed, this, &StudyForm::updateSummary);
    return widget;
}

QWidget* StudyForm::trainingSection() {
    QFormLayout* form = nullptr;
    QWidget* widget = section(form, tr("Training"));
    m_parts->training = form;
    const TrainingConfig& usual = m_parts->base.training;
    const auto addSpin = [&](QSpinBox* spin, const char* object, const Range& range, int value, const QString& label,
                             const QString& toolTip) {
        spin->setObjectName(QLatin1String(object));
        spin->setRange(static_cast<int>(range.low), static_cast<int>(range.high));
        spin->setValue(value);
        spin->setFixedWidth(kSpinWidth);
        addRow(form, label, toolTip, spin);
        connect(spin, &QSpinBox::valueChanged, this, &StudyForm::updateSummary);
    };
    addSpin(m_parts->seeds, "studySeeds", Range{1, kMostSeeds}, 3, tr("Seeds"),
            tr("Runs of each configuration, which differ in the initial weights alone. An interval needs two; five "
               "tell differences of about 0.005."));
    addSpin(m_parts->epochs, "studyEpochs", fieldRange<RunSpec>("training.epochs"), usual.epochs, tr("Epochs"),
            tr("Passes over the training set, at most. The test uses the epoch with the best validation AUC."));
    addSpin(m_parts->patience, "studyPatience", fieldRange<RunSpec>("training.patience"), usual.patience,
            tr("Patience"),
            tr("Training stops after so many epochs without a better validation AUC. 0: never stops "
               "early."));
    addSpin(m_parts->batch, "studyBatch", fieldRange<RunSpec>("training.batch_size"), usual.batchSize, tr("Batch size"),
            tr("Clips in one step of ADAM. Larger batches need more memory."));
    m_parts->canary->setObjectName(QStringLiteral("studyCanary"));
    m_parts->canary->setText(tr("with shuffled labels"));
    addRow(form, tr("Control"),
           tr("The label-shuffle control: one configuration more, the first one, trained and tested on shuffled "
              "labels. Its AUC must be that of chance, 0.5; if it is not, labels leak into the input or the test."),
           m_parts->canary);
    connect(m_parts->canary, &QCheckBox::toggled, this, &StudyForm::updateSummary);
    m_parts->name->setObjectName(QStringLiteral("studyName"));
    m_parts->settings = new RunSettings({"training.epochs", "training.patience", "training.batch_size",
                                         "data.train_fraction", "data.label_shuffle_seed", "seeds.init_seed"});
    form->addRow(m_parts->settings);
    connect(m_parts->settings, &RunSettings::changed, this, &StudyForm::updateSummary);
    addRow(form, tr("Name"), tr("What this study is called in lists; made from what is varied if left empty."),
           m_parts->name);
    return widget;
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
    const RunSpec before = std::exchange(m_parts->base, [&] {
        RunSpec base = m_parts->base;
        base.input = config;
        return base;
    }());
    m_parts->input->setText(inputText(config));
    updateChoices();
    for (ChoiceGroup* group : m_parts->groups) {
        const std::vector<FieldValue> checked = group->checkedValues();
        const bool followed =
            checked.empty() || (checked.size() == 1 && checked[0] == baseValue(before, group->field()));
        if (followed && group != m_parts->sizes)
            group->checkOnly(baseValue(m_parts->base, group->field()));
    }
    updateSummary();
}

void StudyForm::updateChoices() {
    const InputConfig& base = m_parts->base.input;
    const std::vector<InputField> fields = inputFields();
    std::vector<FactorChoice> compressions = namedChoices(*std::ranges::find(fields, kCompression, &InputField::path));
    if (base.spectrum.quantity != Quantity::Magnitude)
        std::erase_if(compressions, [](const FactorChoice& choice) {
            return fieldText(choice.value) == enumName(Compression::Pcen);
        });
    m_parts->group("input.preprocess.compression")->setChoices(compressions);

    std::vector<double> factors{1.0, 10.0};
    if (const double own = base.preprocess.scale; std::ranges::find(factors, own) == factors.end())
        factors.push_back(own);
    std::vector<FactorChoice> scales;
    scales.reserve(factors.size());
    for (const double factor : factors)
        scales.push_back({factor, tr("×%1").arg(QLocale().toString(factor)),
                          tr("The finished input is multiplied by this factor.")});
    m_parts->group("input.preprocess.scale")->setChoices(scales);
}

void StudyForm::setResults(const QList<RunResult>& results) {
    if (results == m_parts->results)
        return;
    m_parts->results = results;
    m_parts->known.reset();
    updateSummary();
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
    plan.base.data.dataset = currentKey(*m_parts->dataset).toStdString();
    m_parts->settings->apply(plan.base);
    plan.base.training.epochs = m_parts->epochs->value();
    plan.base.training.patience = m_parts->patience->value();
    plan.base.training.batchSize = m_parts->batch->value();
    plan.seeds = m_parts->seeds->value();
    plan.canary = m_parts->canary->isChecked();
    for (const ChoiceGroup* group : m_parts->groups) {
        // A group with one value that is not the base's is a factor too; one without any makes the plan invalid.
        const std::vector<FieldValue> values = group->checkedValues();
        if (values.size() != 1 || values[0] != baseValue(plan.base, group->field()))
            plan.factors.push_back({group->field(), values});
    }
    for (Factor& factor : m_parts->factors->factors())
        if (factor.values.size() != 1 || factor.values[0] != baseValue(plan.base, factor.field))
            plan.factors.push_back(std::move(factor));
    const QString name = m_parts->name->text().trimmed();
    plan.name = name.isEmpty() ? defaultStudyName(plan) : name.toStdString();
    return plan;
}

void StudyForm::updateSummary() {
    askForTracks();
    StudyPlan plan = this->plan();
    if (m_parts->chosenPreset())
        plan.factors.clear();
    const auto study = expandStudy(plan);
    const int runs = study ? static_cast<int>(study->runs.size()) : 0;
    const QString problem = problemOf(plan, study ? QString() : told(study.error()));
    m_parts->datasetNote->setText(datasetSentence(m_parts->chosenDataset()));
    m_parts->name->setPlaceholderText(toQt(defaultStudyName(plan)));
    m_parts->factors->setBase(plan.base);
    if (study)
        askForCost(*study);
    else
        m_parts->cost->cancel();
    if (!study)
        m_parts->summary->clear();
    const Sentence clips = fittedSentence(m_parts->tracks, m_parts->tracks.config.audio.clipSeconds);
    for (const auto& [label, text] : {std::pair{m_parts->tracksNote, clips == Sentence() ? QString() : told(clips)},
                                      {m_parts->decodingNote, study ? decodingCautionOf(*study) : QString()}}) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    m_parts->problem->setText(problem);
    m_parts->problem->setVisible(!problem.isEmpty());
    m_parts->queue->setEnabled(problem.isEmpty());
    m_parts->queue->setText(tr("Queue %n run(s)", nullptr, runs));
    if (m_parts->chosenPreset())
        return updatePreset(plan.base);
    showNetwork(study ? study->runs : std::vector<RunSpec>{plan.base});
}

void StudyForm::showNetwork(const std::vector<RunSpec>& runs) {
    if (const DatasetRow* dataset = m_parts->chosenDataset())
        m_parts->network->showRuns(runs, static_cast<int>(dataset->tags));
    else
        m_parts->network->showEmpty(tr("The last layer has one output for each tag of the data set."));
}

void StudyForm::askForCost(const Study& study) {
    DatasetSizes sizes;
    for (const DatasetRow& row : m_parts->datasets)
        sizes[row.hash] = sizeOf(row);
    m_parts->cost->start(
        [studies = std::vector{study}, known = m_parts->results, sizes = std::move(sizes),
         features = m_parts->features](const std::stop_token&) {
            const std::span<const RunResult> runs(known.begin(), known.end());
            const StudyCost cost = costOf(studies, runs, sizes, timedTrainings(runs, sizes, hostName(), ""));
            std::vector<Sentence> sentences = costSentences(cost);
            if (const auto storage = estimateStorage(features, cost.features); storage && !features.empty())
                if (const Sentence disk = storageSentence(*storage); disk != Sentence())
                    sentences.push_back(disk);
            return sentences;
        },
        [this](const std::vector<Sentence>& sentences) {
            m_parts->summary->setText(told(sentences).join(QLatin1Char(' ')));
        });
}

QString StudyForm::problemOf(const StudyPlan& plan, const QString& expansionProblem) const {
    const DatasetRow* dataset = m_parts->chosenDataset();
    if (dataset == nullptr)
        return tr("A study needs a data set: import one on the Inspect page.");
    if (const QString problem = m_parts->factors->problem(); !problem.isEmpty())
        return problem;
    if (const QString problem = m_parts->settings->problem(); !problem.isEmpty())
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
    for (QWidget* field : std::initializer_list<QWidget*>{m_parts->seeds, m_parts->canary, m_parts->name}) {
        field->setVisible(own);
        m_parts->training->labelForField(field)->setVisible(own);
    }
    m_parts->summary->setVisible(own);
    updateSummary();
}

void StudyForm::updatePreset(const RunSpec& base) {
    if (!m_parts->known) {
        PresetPanel::Known known{m_parts->results, {}, m_parts->features};
        for (const DatasetRow& row : m_parts->datasets)
            known.sizes[row.hash] = sizeOf(row);
        m_parts->known = std::make_shared<const PresetPanel::Known>(std::move(known));
    }
    if (m_parts->chosenDataset() != nullptr)
        m_parts->preset->plan(*m_parts->chosenPreset(), base, m_parts->known);
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
