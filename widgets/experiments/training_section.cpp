// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/training_section.h"

#include <initializer_list>

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "engine/experiment/lagging_statistics.h"
#include "widgets/experiments/form_section.h"
#include "widgets/experiments/run_settings.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/told.h"

namespace etude {

struct TrainingSection::Parts {
    QSpinBox* seeds = new QSpinBox;
    QSpinBox* epochs = new QSpinBox;
    QSpinBox* patience = new QSpinBox;
    QSpinBox* batch = new QSpinBox;
    QCheckBox* exact = new QCheckBox; ///< statistics of batch normalisation
    bool exactIsChosen = false;       ///< by the user
    QLabel* lagging = noteLabel();
    QCheckBox* canary = new QCheckBox;
    RunSettings* settings = nullptr;
    QLineEdit* name = new QLineEdit;

    [[nodiscard]] double momentum() const {
        RunSpec spec;
        settings->apply(spec);
        return spec.network.batchNormMomentum;
    }
};

TrainingSection::TrainingSection(QWidget* parent)
    : FormSection(tr("Training"), parent)
    , m_parts(std::make_unique<Parts>()) {
    const TrainingConfig usual = studyBase().training;
    const auto addSpin = [&](QSpinBox* spin, const char* object, const Range& range, int value, const QString& label,
                             const QString& toolTip) {
        spin->setObjectName(QLatin1String(object));
        spin->setRange(static_cast<int>(range.low), static_cast<int>(range.high));
        spin->setValue(value);
        spin->setFixedWidth(kSpinWidth);
        addRow(label, toolTip, spin);
        connect(spin, &QSpinBox::valueChanged, this, &TrainingSection::changed);
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
    m_parts->exact->setObjectName(QStringLiteral("studyExactStatistics"));
    m_parts->exact->setText(tr("exact statistics"));
    addRow(tr("Batch norm."),
           tr("What validation and test normalise by: the exact mean and variance of the training clips under the "
              "weights that are tested, computed before each validation, or the running averages of Keras, as in the "
              "paper. Exact ones are proposed where an epoch has fewer than 500 steps."),
           m_parts->exact);
    m_parts->lagging->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_parts->lagging->setObjectName(QStringLiteral("studyLagging"));
    form()->addRow(QString(), m_parts->lagging);
    m_parts->lagging->hide();
    connect(m_parts->exact, &QCheckBox::clicked, this, [this] {
        m_parts->exactIsChosen = true;
        Q_EMIT changed();
    });
    m_parts->canary->setObjectName(QStringLiteral("studyCanary"));
    m_parts->canary->setText(tr("with shuffled labels"));
    addRow(tr("Control"),
           tr("The label-shuffle control: one configuration more, the first one, trained and tested on shuffled "
              "labels. Its AUC must be that of chance, 0.5; if it is not, labels leak into the input or the test."),
           m_parts->canary);
    connect(m_parts->canary, &QCheckBox::toggled, this, &TrainingSection::changed);
    m_parts->settings =
        new RunSettings({"training.epochs", "training.patience", "training.batch_size", "network.batch_norm_statistics",
                         "data.train_fraction", "data.label_shuffle_seed", "seeds.init_seed"});
    form()->addRow(m_parts->settings);
    connect(m_parts->settings, &RunSettings::changed, this, &TrainingSection::changed);
    m_parts->name->setObjectName(QStringLiteral("studyName"));
    addRow(tr("Name"), tr("What this study is called in lists; made from what is varied if left empty."),
           m_parts->name);
}

TrainingSection::~TrainingSection() = default;

void TrainingSection::setPreset(bool preset) {
    for (QWidget* field : std::initializer_list<QWidget*>{m_parts->seeds, m_parts->canary, m_parts->name}) {
        field->setVisible(!preset);
        form()->labelForField(field)->setVisible(!preset);
    }
}

bool TrainingSection::setSteps(std::int64_t fewest) {
    const bool lags = fewest > 0 && fewest < kFewSteps;
    m_parts->lagging->setText(lags ? told(laggingSentence(fewest, m_parts->momentum())) : QString());
    m_parts->lagging->setVisible(lags);
    if (m_parts->exactIsChosen || m_parts->exact->isChecked() == lags)
        return false;
    m_parts->exact->setChecked(lags);
    return true;
}

void TrainingSection::apply(StudyPlan& plan) const {
    m_parts->settings->apply(plan.base);
    plan.base.training.epochs = m_parts->epochs->value();
    plan.base.training.patience = m_parts->patience->value();
    plan.base.training.batchSize = m_parts->batch->value();
    plan.base.network.batchNormStatistics =
        m_parts->exact->isChecked() ? BatchNormStatistics::Recomputed : BatchNormStatistics::Running;
    plan.seeds = m_parts->seeds->value();
    plan.canary = m_parts->canary->isChecked();
    plan.name = m_parts->name->text().trimmed().toStdString();
}

void TrainingSection::setDefaultName(const QString& name) {
    m_parts->name->setPlaceholderText(name);
}

QString TrainingSection::problem() const {
    return m_parts->settings->problem();
}

} // namespace etude
