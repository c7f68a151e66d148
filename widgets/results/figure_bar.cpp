// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/figure_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include "widgets/forms/text_label.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kLeastWidth = 12; ///< characters

QString byItself() {
    return QStringLiteral("auto");
}

std::optional<std::string> chosenField(const QComboBox& combo) {
    const QString key = currentKey(combo);
    return key == byItself() ? std::nullopt : std::optional(key.toStdString());
}

QString keyOf(const std::optional<std::string>& field) {
    return field ? QString::fromStdString(*field) : byItself();
}

/// The first entry stands for every key that is not offered.
void select(QComboBox& combo, const QString& key) {
    const QSignalBlocker blocker(combo);
    combo.setCurrentIndex(std::max(0, combo.findData(key)));
}

} // namespace

struct FigureBar::Parts {
    /// A choice with its name above it.
    struct Choice {
        QLabel* label;
        QComboBox* combo;
    };

    FigureKind kind = FigureKind::Configurations;
    Choice configuration, group, colour, order, shape;
    QCheckBox* paper = new QCheckBox;
    QGridLayout* grid = nullptr;

    Choice add(const QString& name, const QString& objectName, const QString& toolTip) {
        auto* label = noteLabel();
        label->setWordWrap(false);
        label->setText(name);
        auto* combo = new QComboBox;
        combo->setObjectName(objectName);
        combo->setToolTip(toolTip);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(kLeastWidth);
        combo->setAccessibleName(name);
        const int column = grid->columnCount();
        grid->addWidget(label, 0, column);
        grid->addWidget(combo, 1, column);
        return {label, combo};
    }

    static void show(const Choice& choice, bool shown) {
        choice.label->setVisible(shown);
        choice.combo->setVisible(shown);
    }
};

FigureBar::FigureBar(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    auto* grid = new QGridLayout(this);
    m_parts->grid = grid;
    grid->setContentsMargins(kPageMargin, kGrid, kPageMargin, 0);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(2);
    m_parts->configuration =
        m_parts->add(tr("Configuration"), QStringLiteral("figureConfiguration"), tr("Whose repeated runs are shown."));
    m_parts->group = m_parts->add(tr("Group by"), QStringLiteral("figureGroup"),
                                  tr("The field whose levels stand in groups along the axis."));
    m_parts->colour =
        m_parts->add(tr("Colour by"), QStringLiteral("figureColour"), tr("The field whose levels have colours."));
    m_parts->order =
        m_parts->add(tr("Order by"), QStringLiteral("figureOrder"), tr("What decides the order within a group."));
    m_parts->shape = m_parts->add(tr("Shown as"), QStringLiteral("figureShape"), tr("Another view of the same means."));
    m_parts->paper->setText(tr("Paper's numbers"));
    m_parts->paper->setObjectName(QStringLiteral("figurePaper"));
    m_parts->paper->setToolTip(
        tr("Lays the spread of the paper's 15 runs over these: 95 % CI 0.00069, MAE 0.00103, Std "
           "0.00136."));
    grid->addWidget(m_parts->paper, 1, grid->columnCount());
    grid->setColumnStretch(grid->columnCount(), 1);
    setFields({}, {});
    setKind(FigureKind::Configurations);
    for (const Parts::Choice& choice :
         {m_parts->configuration, m_parts->group, m_parts->colour, m_parts->order, m_parts->shape})
        connect(choice.combo, &QComboBox::currentIndexChanged, this, [this] {
            showParts();
            Q_EMIT changed();
        });
    connect(m_parts->paper, &QCheckBox::toggled, this, &FigureBar::changed);
}

FigureBar::~FigureBar() = default;

void FigureBar::setKind(FigureKind kind) {
    m_parts->kind = kind;
    QComboBox& shape = *m_parts->shape.combo;
    const QSignalBlocker blocker(shape);
    shape.clear();
    if (kind == FigureKind::Effects) {
        shape.addItem(tr("Main effects"), QStringLiteral("main"));
        shape.addItem(tr("Interaction of two"), QStringLiteral("interaction"));
    } else {
        shape.addItem(tr("Bars"), QStringLiteral("bars"));
        shape.addItem(tr("Curves"), QStringLiteral("curves"));
    }
    showParts();
}

void FigureBar::showParts() {
    const FigureKind kind = m_parts->kind;
    const bool interaction =
        kind == FigureKind::Effects && currentKey(*m_parts->shape.combo) == QLatin1String("interaction");
    const bool grouped = kind == FigureKind::Configurations || interaction;
    Parts::show(m_parts->configuration, kind == FigureKind::Seeds);
    Parts::show(m_parts->group, grouped);
    Parts::show(m_parts->colour, grouped || kind == FigureKind::DataSize || kind == FigureKind::Options);
    Parts::show(m_parts->order, kind == FigureKind::Configurations);
    Parts::show(m_parts->shape, kind == FigureKind::DataSize || kind == FigureKind::Effects);
    m_parts->paper->setVisible(kind == FigureKind::Seeds);
}

void FigureBar::setFields(const QList<KeyedItem>& fields, const QList<KeyedItem>& configurations) {
    QList<KeyedItem> chosen{{byItself(), tr("By itself")}, {QString(), tr("Nothing")}};
    fillKeyed(*m_parts->group.combo, chosen + fields);
    fillKeyed(*m_parts->colour.combo, chosen + fields);
    const QList<KeyedItem> orders{{QString(), tr("Levels")},
                                  {QString::fromLatin1(kOrderByMean.data()), tr("Mean, best first")}};
    fillKeyed(*m_parts->order.combo, orders + fields);
    fillKeyed(*m_parts->configuration.combo, QList<KeyedItem>{{QString(), tr("By itself")}} + configurations);
}

FigureChoice FigureBar::choice() const {
    FigureChoice choice;
    choice.groupBy = chosenField(*m_parts->group.combo);
    choice.colourBy = chosenField(*m_parts->colour.combo);
    choice.orderBy = currentKey(*m_parts->order.combo).toStdString();
    choice.configuration = currentKey(*m_parts->configuration.combo).toStdString();
    choice.paperNumbers = m_parts->paper->isChecked();
    choice.curves = currentKey(*m_parts->shape.combo) == QLatin1String("curves");
    choice.interaction = currentKey(*m_parts->shape.combo) == QLatin1String("interaction");
    return choice;
}

void FigureBar::showCurves(bool curves) {
    select(*m_parts->shape.combo, curves ? QStringLiteral("curves") : QStringLiteral("bars"));
}

void FigureBar::setChoice(const FigureChoice& choice) {
    select(*m_parts->group.combo, keyOf(choice.groupBy));
    select(*m_parts->colour.combo, keyOf(choice.colourBy));
    select(*m_parts->order.combo, QString::fromStdString(choice.orderBy));
    select(*m_parts->configuration.combo, QString::fromStdString(choice.configuration));
    select(*m_parts->shape.combo, choice.interaction ? QStringLiteral("interaction")
                                  : choice.curves    ? QStringLiteral("curves")
                                                     : QString());
    const QSignalBlocker blocker(m_parts->paper);
    m_parts->paper->setChecked(choice.paperNumbers);
    showParts();
}

} // namespace etude
