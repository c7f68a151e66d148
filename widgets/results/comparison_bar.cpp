// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/comparison_bar.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/analysis/configuration_labels.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kShortestField = 18; ///< characters
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

QString nothingToCompare() {
    return ComparisonBar::tr("The runs with a result are all of one configuration: there is nothing to compare. Vary a "
                             "field on Experiments.");
}

struct ComparisonBar::Parts {
    explicit Parts(QObject* context)
        : choosing(context) {}

    ShownResultsPointer shown = std::make_shared<ShownResults>();
    std::vector<ComparedField> fields;
    QWidget* factorChoices = nullptr;
    bool offersFolds = true;
    std::optional<ComparisonQuestion> wanted; ///< to be chosen once it is there
    LatestJob choosing;

    QVBoxLayout* rows = nullptr;
    QHBoxLayout* row = new QHBoxLayout; ///< the first of them
    QComboBox* field = new QComboBox;
    QWidget* sides = new QWidget;
    QComboBox* a = new QComboBox;
    QComboBox* b = new QComboBox;
    QToolButton* swap = new QToolButton;
    QComboBox* folds = new QComboBox;
    QComboBox* measure = new QComboBox;

    void nameAll(const QString& name) const {
        field->setObjectName(name + QStringLiteral("Field"));
        a->setObjectName(name + u'A');
        b->setObjectName(name + u'B');
        folds->setObjectName(name + QStringLiteral("Folds"));
        measure->setObjectName(name + QStringLiteral("Measure"));
        swap->setObjectName(name + QStringLiteral("Swap"));
    }
};

ComparisonBar::ComparisonBar(const QString& name, const Offer& offer, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    m_parts->factorChoices = offer.factorChoices;
    m_parts->offersFolds = offer.folds;
    m_parts->nameAll(name);
    layOut(offer);
    connectChoices();
}

ComparisonBar::~ComparisonBar() = default;

void ComparisonBar::layOut(const Offer& offer) {
    m_parts->rows = new QVBoxLayout(this);
    m_parts->rows->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    m_parts->rows->setSpacing(kGrid);
    QHBoxLayout* row = m_parts->row;
    m_parts->rows->addLayout(row);
    row->setSpacing(kGrid);
    m_parts->field->setToolTip(offer.factorChoices != nullptr
                                   ? tr("A field whose levels are compared while all other fields are held equal, two "
                                        "configurations, or all that varies at once.")
                                   : tr("A field whose levels are compared while all other fields are held equal, or "
                                        "two configurations."));
    for (QComboBox* combo : {m_parts->field, m_parts->a, m_parts->b})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QComboBox* side : {m_parts->a, m_parts->b}) // whole, where the box is too narrow
        connect(side, &QComboBox::currentTextChanged, side, &QWidget::setToolTip);
    m_parts->field->setMinimumContentsLength(kShortestField);
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
    sides->addWidget(m_parts->a, 1);
    sides->addWidget(m_parts->swap);
    sides->addWidget(plainLabel(tr("B")));
    sides->addWidget(m_parts->b, 1);
    row->addWidget(m_parts->sides);
    if (offer.factorChoices != nullptr)
        row->addWidget(offer.factorChoices);
    row->addStretch();
    m_parts->folds->setToolTip(
        tr("Whether the data sets are the folds of a cross-validation: pairs are then of a seed and a fold, and "
           "correlate by 1/folds, since training sets overlap. Else data sets are settings of their own."));
    m_parts->folds->hide();
    row->addWidget(m_parts->folds);
    fillMeasures();
    m_parts->measure->setVisible(offer.anyMeasure);
    row->addWidget(m_parts->measure);
    if (!offer.anyMeasure)
        selectKey(*m_parts->measure, toQt(std::string(enumName(Measure::RocAuc))));
}

void ComparisonBar::fillMeasures() {
    QComboBox& combo = *m_parts->measure;
    combo.setToolTip(tr("What differences are differences of: the mean over the tags of the area under the ROC curve, "
                        "as in the paper, or under the precision-recall curve."));
    for (const auto& [measure, name] : EnumNames<Measure>::values)
        combo.addItem(toQt(std::string(measureText(measure))), toQt(std::string(name)));
    selectKey(combo, QSettings().value(kMeasureSetting).toString());
}

/// Of one data set there are no folds.
void ComparisonBar::fillFolds(int datasets) {
    QList<KeyedItem> items{{QString::number(0), tr("No folds")}};
    for (int folds = 2; m_parts->offersFolds && folds <= std::min(datasets, kMostFolds); ++folds)
        items << KeyedItem{QString::number(folds), tr("%1 folds").arg(folds)};
    fillKeyed(*m_parts->folds, items);
    m_parts->folds->setVisible(items.size() > 1);
}

int ComparisonBar::folds() const {
    return currentKey(*m_parts->folds).toInt();
}

Measure ComparisonBar::measure() const {
    return *enumFromName<Measure>(currentKey(*m_parts->measure).toStdString());
}

bool ComparisonBar::isEmpty() const {
    return m_parts->field->count() == 0;
}

void ComparisonBar::connectChoices() {
    connect(m_parts->measure, &QComboBox::activated, this, [this] {
        QSettings().setValue(kMeasureSetting, currentKey(*m_parts->measure));
        setResults(m_parts->shown);
    });
    connect(m_parts->folds, &QComboBox::activated, this, [this] { setResults(m_parts->shown); });
    connect(m_parts->field, &QComboBox::activated, this, [this] {
        QSettings().setValue(kFieldSetting, currentKey(*m_parts->field));
        showChoices();
        tell();
    });
    for (const QComboBox* side : {m_parts->a, m_parts->b})
        connect(side, &QComboBox::activated, this, [this] {
            Q_EMIT sidesChosen();
            tell();
        });
    connect(m_parts->swap, &QToolButton::clicked, this, [this] {
        const int a = m_parts->a->currentIndex();
        m_parts->a->setCurrentIndex(m_parts->b->currentIndex());
        m_parts->b->setCurrentIndex(a);
        Q_EMIT sidesChosen();
        tell();
    });
}

void ComparisonBar::tell() {
    if (const auto asked = question())
        Q_EMIT chosen(*asked);
}

void ComparisonBar::chooseLevels(const FieldValue& a, const FieldValue& b) {
    selectKey(*m_parts->a, toQt(fieldText(a)));
    selectKey(*m_parts->b, toQt(fieldText(b)));
    Q_EMIT sidesChosen();
    tell();
}

void ComparisonBar::choose(const ComparisonQuestion& question) {
    m_parts->wanted = question;
    if (!isEmpty())
        showChoices();
}

void ComparisonBar::setResults(const ShownResultsPointer& shown) {
    m_parts->shown = shown;
    m_parts->choosing.start([shown, measure = measure(), folds = folds()](
                                const std::stop_token&) { return comparisonChoices(shown->runs, measure, folds); },
                            [this](ComparisonChoices choices) { setChoices(std::move(choices)); });
}

std::vector<std::string> ComparisonBar::factors() const {
    std::vector<std::string> factors;
    for (const ComparedField& field : m_parts->fields)
        if (!field.path.empty())
            factors.push_back(field.path);
    if (folds() > 0) // chosen for two sides at a time
        factors.emplace_back(kDatasetPath);
    return factors;
}

void ComparisonBar::setChoices(ComparisonChoices choices) {
    m_parts->fields = std::move(choices.fields);
    const int before = folds();
    fillFolds(choices.datasets);
    if (folds() != before)
        return setResults(m_parts->shown);
    QList<KeyedItem> items;
    for (const ComparedField& field : m_parts->fields)
        items << KeyedItem{keyOf(field), field.label};
    if (m_parts->factorChoices != nullptr && factors().size() > 1)
        items << KeyedItem{kFactorsKey, tr("All factors at once")};
    m_parts->field->setEnabled(!items.isEmpty());
    m_parts->sides->setEnabled(!items.isEmpty());
    const bool isFirst = m_parts->field->count() == 0;
    fillKeyed(*m_parts->field, items);
    if (isFirst && !items.isEmpty())
        chooseField();
    showChoices();
}

/// The one that was chosen last, else the first of which two levels can be compared.
void ComparisonBar::chooseField() {
    const auto isComparable = [](const ComparedField& field) { return field.comparable.has_value(); };
    if (const auto first = std::ranges::find_if(m_parts->fields, isComparable); first != m_parts->fields.end())
        selectKey(*m_parts->field, keyOf(*first));
    const QString last = QSettings().value(kFieldSetting).toString();
    const bool isBlind = std::ranges::any_of(
        m_parts->fields, [&](const ComparedField& field) { return keyOf(field) == last && !isComparable(field); });
    if (!isBlind)
        selectKey(*m_parts->field, last);
}

const ComparedField* ComparisonBar::field() const {
    const QString key = currentKey(*m_parts->field);
    const auto found = std::ranges::find(m_parts->fields, key, [](const ComparedField& field) { return keyOf(field); });
    return found == m_parts->fields.end() ? nullptr : &*found;
}

void ComparisonBar::showChoices() {
    const auto wanted = std::exchange(m_parts->wanted, std::nullopt);
    if (wanted)
        selectKey(*m_parts->field, wanted->field.empty() ? QString(kConfigurationsKey) : toQt(wanted->field));
    const ComparedField* of = field();
    const bool ofFactors = of == nullptr && !isEmpty();
    m_parts->sides->setVisible(!ofFactors);
    m_parts->folds->setVisible(!ofFactors && m_parts->folds->count() > 1);
    if (m_parts->factorChoices != nullptr)
        m_parts->factorChoices->setVisible(ofFactors);
    if (of != nullptr) {
        placeSides(*of);
        fillSides(*of);
    }
    if (wanted && of != nullptr && of->path == wanted->field) {
        selectKey(*m_parts->a, keyOf(wanted->a));
        selectKey(*m_parts->b, keyOf(wanted->b));
    }
    Q_EMIT fieldChanged();
}

/// Names of configurations are long: they have a row of their own.
void ComparisonBar::placeSides(const ComparedField& of) {
    constexpr int kBehindField = 3; // in the first row
    const bool isBelow = m_parts->rows->indexOf(m_parts->sides) >= 0;
    if (of.path.empty() == isBelow)
        return;
    if (isBelow) {
        m_parts->rows->removeWidget(m_parts->sides);
        m_parts->row->insertWidget(kBehindField, m_parts->sides);
    } else {
        m_parts->row->removeWidget(m_parts->sides);
        m_parts->rows->addWidget(m_parts->sides);
    }
}

void ComparisonBar::fillSides(const ComparedField& of) {
    QList<KeyedItem> items;
    for (const ComparedChoice& choice : of.choices)
        items << KeyedItem{keyOf(choice), choice.label};
    fillKeyed(*m_parts->a, items);
    fillKeyed(*m_parts->b, items);
    if (m_parts->a->currentIndex() != m_parts->b->currentIndex())
        return;
    const auto [a, b] = of.comparable.value_or(std::pair(0, 1));
    m_parts->a->setCurrentIndex(static_cast<int>(a));
    m_parts->b->setCurrentIndex(static_cast<int>(b));
}

std::optional<ComparisonQuestion> ComparisonBar::question() const {
    const ComparedField* of = field();
    if (of == nullptr)
        return std::nullopt;
    const auto chosen = [&](const QComboBox* combo) {
        return of->choices[static_cast<std::size_t>(combo->currentIndex())];
    };
    return ComparisonQuestion{of->path, chosen(m_parts->a), chosen(m_parts->b), m_parts->shown->margin, measure(),
                              folds()};
}

} // namespace etude
