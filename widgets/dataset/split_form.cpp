// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/split_form.h"

#include <cmath>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "widgets/forms/number_edit.h"
#include "widgets/forms/number_text.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/told.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

/// A double holds every integer up to this.
constexpr double kMostSeed = 9'007'199'254'740'992.0;
constexpr int kWidestName = 36 * kGrid;

QLabel* labelOf(QWidget* editor, const QString& text) {
    QLabel* label = plainLabel(text);
    label->setBuddy(editor);
    label->setToolTip(editor->toolTip());
    editor->setAccessibleName(text);
    return label;
}

} // namespace

SplitForm::SplitForm(QWidget* parent)
    : QWidget(parent)
    , m_seed(new NumberEdit(true, Range{0.0, kMostSeed}, NumberStep::One))
    , m_stratified(new QCheckBox(tr("Every tag in these shares")))
    , m_byArtist(new QCheckBox(tr("Artists stay together")))
    , m_name(new QLineEdit) {
    const SplitConfig first{.stratified = true};
    auto* numbers = new QHBoxLayout;
    auto* rules = new QHBoxLayout;
    const auto add = [](QHBoxLayout* row, QWidget* editor, const QString& label) {
        row->setSpacing(kGrid);
        row->addWidget(labelOf(editor, label));
        row->addWidget(editor);
        row->addSpacing(kGrid);
    };
    const std::array parts{tr("Training"), tr("Validation"), tr("Test")};
    for (std::size_t part = 0; part < parts.size(); ++part) {
        m_shares[part] = new NumberEdit(false, Range{0.0, 1.0}, NumberStep::Tenth);
        m_shares[part]->setObjectName(QStringLiteral("splitShare%1").arg(part));
        m_shares[part]->setNumber(first.shares[part]);
        m_shares[part]->setToolTip(plainToolTip(tr("The set's share of the tracks; the three shares add up to 1.")));
        add(numbers, m_shares[part], parts[part]);
        connect(m_shares[part], &NumberEdit::edited, this, &SplitForm::edited);
    }
    m_seed->setObjectName(QStringLiteral("splitSeed"));
    m_seed->setNumber(0.0);
    m_seed->setToolTip(plainToolTip(tr("Of the random numbers that deal the tracks: the same seed, the same split.")));
    add(numbers, m_seed, tr("Seed"));
    numbers->addStretch();

    m_stratified->setObjectName(QStringLiteral("splitStratified"));
    m_stratified->setChecked(first.stratified);
    m_stratified->setToolTip(plainToolTip(tr("Iterative stratification: each set gets its share of every tag, as far "
                                             "as whole tracks allow. Otherwise the tracks are dealt at random.")));
    m_byArtist->setObjectName(QStringLiteral("splitByArtist"));
    m_name->setObjectName(QStringLiteral("splitName"));
    m_name->setPlaceholderText(tr("the same name"));
    m_name->setToolTip(plainToolTip(tr("What to call the result. Without a name it takes over the data set's, and what "
                                       "had this name is called NAME@ and digits of its hash.")));
    m_name->setMaximumWidth(kWidestName);
    rules->addWidget(m_stratified);
    rules->addSpacing(kGrid);
    rules->addWidget(m_byArtist);
    rules->addSpacing(kGrid);
    add(rules, m_name, tr("Name"));
    rules->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(numbers);
    layout->addLayout(rules);
    connect(m_seed, &NumberEdit::edited, this, &SplitForm::edited);
    connect(m_stratified, &QCheckBox::toggled, this, &SplitForm::edited);
    connect(m_byArtist, &QCheckBox::clicked, this, &SplitForm::edited);
    setArtistsKnown(false);
}

void SplitForm::setArtistsKnown(bool known) {
    if (known != m_byArtist->isEnabled())
        m_byArtist->setChecked(known);
    m_byArtist->setEnabled(known);
    m_byArtist->setToolTip(plainToolTip(known ? tr("No artist is in two sets, so that the test cannot be passed by "
                                                   "knowing the artist. A track of an unknown artist counts alone.")
                                              : tr("The data set names no artist.")));
}

SplitConfig SplitForm::config() const {
    SplitConfig config;
    for (std::size_t part = 0; part < m_shares.size(); ++part)
        config.shares[part] = m_shares[part]->number().value_or(-1.0);
    config.seed = static_cast<std::uint64_t>(m_seed->number().value_or(0.0));
    config.stratified = m_stratified->isChecked();
    config.byArtist = m_byArtist->isChecked();
    return config;
}

QString SplitForm::problem() const {
    if (const auto valid = validate(config()); !valid)
        return told(valid.error());
    const double seed = m_seed->number().value_or(-1.0);
    if (!(seed >= 0.0 && seed < kMostSeed) || seed != std::floor(seed))
        return tr("The seed is a whole number, 0 or more.");
    return {};
}

QString SplitForm::name() const {
    return m_name->text().trimmed();
}

void SplitForm::clearName() {
    m_name->clear();
}

} // namespace etude
