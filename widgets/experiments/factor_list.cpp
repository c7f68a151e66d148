// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/factor_list.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/experiments/choice_group.h"
#include "widgets/experiments/level_edit.h"
#include "widgets/forms/run_fields.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kColumns = 3;

std::vector<FactorChoice> choicesOf(const InputField& field) {
    std::vector<FactorChoice> choices;
    if (field.kind == InputField::Kind::Switch)
        return {{true, FactorList::tr("yes"), {}}, {false, FactorList::tr("no"), {}}};
    for (const FieldChoice& choice : field.choices)
        choices.push_back({choice.name, choice.label, plainToolTip(choice.toolTip)});
    return choices;
}

} // namespace

struct FactorList::Row {
    InputField field;
    QWidget* widget = nullptr;
    ChoiceGroup* choices = nullptr; ///< one of the two
    LevelEdit* numbers = nullptr;
    QLabel* remark = nullptr;

    [[nodiscard]] std::vector<FieldValue> levels() const {
        return choices != nullptr ? choices->checkedValues() : numbers->levels().value_or(std::vector<FieldValue>());
    }
    [[nodiscard]] QString problem() const { return numbers != nullptr ? numbers->problem() : QString(); }
};

struct FactorList::Parts {
    std::vector<InputField> fields;
    RunSpec base = studyBase();
    std::vector<Row> rows;
    QVBoxLayout* layout = nullptr;
    QPushButton* add = new QPushButton;
    QMenu* menu = nullptr;

    [[nodiscard]] bool has(const std::string& path) const {
        return std::ranges::any_of(rows, [&](const Row& row) { return row.field.path == path; });
    }
};

FactorList::FactorList(std::set<std::string> shown, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    shown.insert("seeds.init_seed"); // the number of seeds varies it
    shown.insert("data.label_shuffle_seed");
    m_parts->fields = runFields();
    std::erase_if(m_parts->fields, [&](const InputField& field) { return shown.contains(field.path); });
    m_parts->add->setObjectName(QStringLiteral("addFactor"));
    m_parts->add->setText(tr("Add a factor"));
    m_parts->add->setToolTip(tr("Varies another field of the input, the network, the training or the data."));
    m_parts->menu = new QMenu(m_parts->add);
    m_parts->menu->setToolTipsVisible(true);
    m_parts->add->setMenu(m_parts->menu);
    connect(m_parts->menu, &QMenu::aboutToShow, this, &FactorList::fillMenu);
    m_parts->layout = new QVBoxLayout(this);
    m_parts->layout->setContentsMargins(0, 0, 0, 0);
    m_parts->layout->setSpacing(kGrid);
    m_parts->layout->addWidget(m_parts->add, 0, Qt::AlignLeft);
}

FactorList::~FactorList() = default;

void FactorList::setBase(const RunSpec& base) {
    m_parts->base = base;
}

void FactorList::fillMenu() {
    m_parts->menu->clear();
    for (const RunPart part : kRunParts) {
        QMenu* sub = m_parts->menu->addMenu(runPartTitle(part));
        sub->setToolTipsVisible(true);
        InputGroup group = InputGroup::Audio;
        for (const InputField& field : m_parts->fields) {
            if (runPart(field.path) != part)
                continue;
            if (part == RunPart::Input && field.group != group && !sub->isEmpty())
                sub->addSeparator();
            group = field.group;
            QAction* action = sub->addAction(field.label, this, [this, path = field.path] { add(path); });
            action->setToolTip(plainToolTip(field.toolTip));
            action->setEnabled(!m_parts->has(field.path));
        }
        sub->menuAction()->setVisible(!sub->isEmpty());
    }
}

void FactorList::add(const std::string& path) {
    const auto field = std::ranges::find(m_parts->fields, path, &InputField::path);
    if (field == m_parts->fields.end() || m_parts->has(path))
        return;
    Row row{*field};
    row.widget = new QWidget;
    auto* layout = new QGridLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kGrid);
    layout->setVerticalSpacing(kGrid / 2);
    QLabel* label = plainLabel(field->label);
    label->setToolTip(plainToolTip(field->toolTip));
    layout->addWidget(label, 0, 0);
    auto* take = new QToolButton;
    take->setAutoRaise(true);
    take->setIcon(themedIcon(QStringLiteral("cancel")));
    take->setToolTip(tr("Vary it no longer"));
    take->setAccessibleName(tr("Vary %1 no longer").arg(field->label));
    layout->addWidget(take, 0, 1, Qt::AlignRight);
    layout->setColumnStretch(0, 1);
    const FieldValue now = getField(m_parts->base, path).value();
    if (field->kind == InputField::Kind::Choice || field->kind == InputField::Kind::Switch) {
        row.choices = new ChoiceGroup(path, kColumns);
        row.choices->setChoices(choicesOf(*field));
        row.choices->checkOnly(now);
        layout->addWidget(row.choices, 1, 0, 1, 2);
        connect(row.choices, &ChoiceGroup::changed, this, &FactorList::changed);
    } else {
        row.numbers = new LevelEdit(*field);
        row.numbers->setObjectName(toQt(path));
        row.numbers->setToolTip(plainToolTip(field->toolTip));
        row.numbers->setLevels({now});
        layout->addWidget(row.numbers, 1, 0, 1, 2);
        row.remark = noteLabel();
        row.remark->hide();
        layout->addWidget(row.remark, 2, 0, 1, 2);
        connect(row.numbers, &LevelEdit::changed, this, [this, numbers = row.numbers, remark = row.remark] {
            remark->setText(numbers->problem());
            remark->setVisible(!remark->text().isEmpty());
            Q_EMIT changed();
        });
    }
    connect(take, &QToolButton::clicked, this, [this, path] { remove(path); });
    m_parts->layout->insertWidget(m_parts->layout->count() - 1, row.widget);
    m_parts->rows.push_back(std::move(row));
    Q_EMIT changed();
}

void FactorList::remove(const std::string& path) {
    const auto row = std::ranges::find_if(m_parts->rows, [&](const Row& each) { return each.field.path == path; });
    if (row == m_parts->rows.end())
        return;
    row->widget->hide();
    row->widget->deleteLater();
    m_parts->rows.erase(row);
    Q_EMIT changed();
}

std::vector<Factor> FactorList::factors() const {
    std::vector<Factor> factors;
    for (const Row& row : m_parts->rows)
        factors.push_back({row.field.path, row.levels()});
    return factors;
}

QString FactorList::problem() const {
    for (const Row& row : m_parts->rows)
        if (const QString problem = row.problem(); !problem.isEmpty())
            return QStringLiteral("%1: %2").arg(row.field.label, problem);
    return {};
}

} // namespace etude
