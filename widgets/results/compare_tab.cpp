// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/compare_tab.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/analysis/configuration_labels.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/background.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/results/effect_panel.h"
#include "widgets/results/verdict_panel.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kShortestField = 18;            ///< characters
constexpr std::size_t kMostPairedLevels = 16; ///< of which all pairs are compared: 120 pairs
constexpr int kMostFolds = 20;
constexpr QLatin1String kConfigurationsKey("configurations");
constexpr QLatin1String kFactorsKey("factors");
constexpr auto kFieldSetting = "results/comparedField"; ///< the field that was compared last
constexpr auto kMeasureSetting = "results/comparedMeasure";

QString keyOf(const ComparedChoice& choice) {
    return toQt(choice.configuration.empty() ? fieldText(choice.level) : choice.configuration);
}

QString keyOf(const ComparedField& field) {
    return field.path.empty() ? QString(kConfigurationsKey) : toQt(field.path);
}

} // namespace

struct CompareTab::Parts {
    explicit Parts(QObject* context)
        : choosing(context)
        , comparing(context)
        , pairing(context) {}

    ShownResultsPointer shown = std::make_shared<ShownResults>();
    std::vector<ComparedField> fields;
    LatestJob choosing;
    LatestJob comparing;
    LatestJob pairing;

    QComboBox* field = new QComboBox;
    QWidget* sides = new QWidget;
    QComboBox* a = new QComboBox;
    QComboBox* b = new QComboBox;
    QToolButton* swap = new QToolButton;
    QComboBox* folds = new QComboBox;
    QComboBox* measure = new QComboBox;
    QStackedWidget* answers = new QStackedWidget;
    VerdictPanel* verdict = new VerdictPanel;
    EffectPanel* effects = new EffectPanel;
};

CompareTab::CompareTab(QWidget* parent)
    : ResultsTab(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    m_parts->answers->addWidget(m_parts->verdict);
    m_parts->answers->addWidget(m_parts->effects);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(choosing());
    layout->addWidget(m_parts->answers, 1);
    connectChoices();
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

QWidget* CompareTab::choosing() {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    row->setSpacing(kGrid);
    m_parts->field->setObjectName(QStringLiteral("comparedField"));
    m_parts->field->setToolTip(tr("A field whose levels are compared while all other fields are held equal, two "
                                  "configurations, or all that varies at once."));
    m_parts->a->setObjectName(QStringLiteral("comparedA"));
    m_parts->b->setObjectName(QStringLiteral("comparedB"));
    for (QComboBox* combo : {m_parts->field, m_parts->a, m_parts->b})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QComboBox* side : {m_parts->a, m_parts->b}) // whole, where the box is too narrow
        connect(side, &QComboBox::currentTextChanged, side, &QWidget::setToolTip);
    m_parts->field->setMinimumContentsLength(kShortestField);
    m_parts->swap->setObjectName(QStringLiteral("swapSides"));
    m_parts->swap->setIcon(themedIcon(QStringLiteral("swap")));
    m_parts->swap->setAutoRaise(true);
    m_parts->swap->setToolTip(tr("Swap the two"));
    m_parts->swap->setAccessibleName(tr("Swap the two"));
    row->addWidget(plainLabel(tr("Compare")));
    row->addWidget(m_parts->field);
    row->addSpacing(kGrid);
    auto* sides = new QHBoxLayout(m_parts->sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(kGrid);
    sides->addWidget(plainLabel(tr("A")));
    sides->addWidget(m_parts->a);
    sides->addWidget(m_parts->swap);
    sides->addWidget(plainLabel(tr("B")));
    sides->addWidget(m_parts->b);
    row->addWidget(m_parts->sides);
    row->addWidget(m_parts->effects->choices());
    row->addStretch();
    m_parts->folds->setObjectName(QStringLiteral("comparedFolds"));
    m_parts->folds->setToolTip(
        tr("Whether the data sets are the folds of a cross-validation: pairs are then of a seed and a fold, and "
           "correlate by 1/folds, since training sets overlap. Else data sets are settings of their own."));
    m_parts->folds->hide();
    row->addWidget(m_parts->folds);
    fillMeasures();
    row->addWidget(m_parts->measure);
    return widget;
}

void CompareTab::fillMeasures() {
    QComboBox& combo = *m_parts->measure;
    combo.setObjectName(QStringLiteral("comparedMeasure"));
    combo.setToolTip(tr("What differences are differences of: the mean over the tags of the area under the ROC curve, "
                        "as in the paper, or under the precision-recall curve."));
    for (const auto& [measure, name] : EnumNames<Measure>::values)
        combo.addItem(toQt(std::string(measureText(measure))), toQt(std::string(name)));
    selectKey(combo, QSettings().value(kMeasureSetting).toString());
}

/// Of one data set there are no folds.
void CompareTab::fillFolds(int datasets) {
    QList<KeyedItem> items{{QString::number(0), tr("No folds")}};
    for (int folds = 2; folds <= std::min(datasets, kMostFolds); ++folds)
        items << KeyedItem{QString::number(folds), tr("%1 folds").arg(folds)};
    fillKeyed(*m_parts->folds, items);
    m_parts->folds->setVisible(items.size() > 1);
}

int CompareTab::folds() const {
    return currentKey(*m_parts->folds).toInt();
}

Measure CompareTab::measure() const {
    return *enumFromName<Measure>(currentKey(*m_parts->measure).toStdString());
}

void CompareTab::connectChoices() {
    connect(m_parts->measure, &QComboBox::activated, this, [this] {
        QSettings().setValue(kMeasureSetting, currentKey(*m_parts->measure));
        setResults(m_parts->shown);
    });
    connect(m_parts->folds, &QComboBox::activated, this, [this] { setResults(m_parts->shown); });
    connect(m_parts->field, &QComboBox::activated, this, [this] {
        QSettings().setValue(kFieldSetting, currentKey(*m_parts->field));
        showChoices();
    });
    connect(m_parts->a, &QComboBox::activated, this, &CompareTab::ask);
    connect(m_parts->b, &QComboBox::activated, this, &CompareTab::ask);
    connect(m_parts->swap, &QToolButton::clicked, this, [this] {
        const int a = m_parts->a->currentIndex();
        m_parts->a->setCurrentIndex(m_parts->b->currentIndex());
        m_parts->b->setCurrentIndex(a);
        ask();
    });
    connect(m_parts->verdict, &VerdictPanel::failed, this, &CompareTab::failed);
    connect(m_parts->verdict, &VerdictPanel::levelsChosen, this, [this](const FieldValue& a, const FieldValue& b) {
        selectKey(*m_parts->a, toQt(fieldText(a)));
        selectKey(*m_parts->b, toQt(fieldText(b)));
        ask();
    });
}

void CompareTab::setResults(const ShownResultsPointer& shown) {
    m_parts->shown = shown;
    m_parts->choosing.start([shown, measure = measure(), folds = folds()](
                                const std::stop_token&) { return comparisonChoices(shown->runs, measure, folds); },
                            [this](ComparisonChoices choices) { setChoices(std::move(choices)); });
}

void CompareTab::setChoices(ComparisonChoices choices) {
    m_parts->fields = std::move(choices.fields);
    const int before = folds();
    fillFolds(choices.datasets);
    if (folds() != before)
        return setResults(m_parts->shown);
    QList<KeyedItem> items;
    std::vector<std::string> factors;
    for (const ComparedField& field : m_parts->fields) {
        items << KeyedItem{keyOf(field), field.label};
        if (!field.path.empty())
            factors.push_back(field.path);
    }
    if (folds() > 0) // chosen for two sides at a time
        factors.emplace_back(kDatasetPath);
    if (factors.size() > 1)
        items << KeyedItem{kFactorsKey, tr("All factors at once")};
    m_parts->field->setEnabled(!items.isEmpty());
    m_parts->sides->setEnabled(!items.isEmpty());
    m_parts->effects->setFactors(factors);
    if (items.isEmpty()) {
        m_parts->comparing.cancel();
        m_parts->pairing.cancel();
        m_parts->answers->setCurrentWidget(m_parts->verdict);
        return m_parts->verdict->showNothing(tr("The runs with a result are all of one configuration: there is nothing "
                                                "to compare. Vary a field on Experiments."));
    }
    const bool isFirst = m_parts->field->count() == 0;
    fillKeyed(*m_parts->field, items);
    if (isFirst)
        chooseField();
    showChoices();
}

/// The one that was chosen last, else the first of which two levels can be compared.
void CompareTab::chooseField() {
    const auto isComparable = [](const ComparedField& field) { return field.comparable.has_value(); };
    if (const auto first = std::ranges::find_if(m_parts->fields, isComparable); first != m_parts->fields.end())
        selectKey(*m_parts->field, keyOf(*first));
    const QString last = QSettings().value(kFieldSetting).toString();
    const bool isBlind = std::ranges::any_of(
        m_parts->fields, [&](const ComparedField& field) { return keyOf(field) == last && !isComparable(field); });
    if (!isBlind)
        selectKey(*m_parts->field, last);
}

const ComparedField* CompareTab::field() const {
    const QString key = currentKey(*m_parts->field);
    const auto found = std::ranges::find(m_parts->fields, key, [](const ComparedField& field) { return keyOf(field); });
    return found == m_parts->fields.end() ? nullptr : &*found;
}

void CompareTab::showChoices() {
    const ComparedField* chosen = field();
    m_parts->sides->setVisible(chosen != nullptr);
    m_parts->folds->setVisible(chosen != nullptr && m_parts->folds->count() > 1);
    m_parts->effects->choices()->setVisible(chosen == nullptr);
    m_parts->answers->setCurrentWidget(chosen == nullptr ? static_cast<QWidget*>(m_parts->effects) : m_parts->verdict);
    if (chosen == nullptr)
        return m_parts->effects->setResults(m_parts->shown, measure());
    QList<KeyedItem> items;
    for (const ComparedChoice& choice : chosen->choices)
        items << KeyedItem{keyOf(choice), choice.label};
    fillKeyed(*m_parts->a, items);
    fillKeyed(*m_parts->b, items);
    if (m_parts->a->currentIndex() == m_parts->b->currentIndex()) {
        const auto [a, b] = chosen->comparable.value_or(std::pair(0, 1));
        m_parts->a->setCurrentIndex(static_cast<int>(a));
        m_parts->b->setCurrentIndex(static_cast<int>(b));
    }
    ask();
    pairLevels(*chosen);
}

void CompareTab::ask() {
    const auto chosen = [choices = &field()->choices](const QComboBox* combo) {
        return (*choices)[static_cast<std::size_t>(combo->currentIndex())];
    };
    const ComparisonQuestion question{field()->path,          chosen(m_parts->a), chosen(m_parts->b),
                                      m_parts->shown->margin, measure(),          folds()};
    m_parts->comparing.start([question, shown = m_parts->shown, before = m_parts->verdict->comparison()](
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
        [path = field.path, shown = m_parts->shown, measure = measure(),
         folds = folds()](const std::stop_token&) -> LevelComparisonsPointer {
            auto all = compareAllLevels(shown->runs, path, shown->margin, measure, folds);
            return all ? freedInBackground(std::move(*all)) : nullptr;
        },
        [this](const LevelComparisonsPointer& all) { m_parts->verdict->setLevelPairs(all); });
}

} // namespace etude
