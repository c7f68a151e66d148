// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/import_layout_list.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include "widgets/dataset/import_layouts.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kListWidth = 29 * kGrid;
constexpr int kNoteIndent = 3 * kGrid; // under the text of a radio button

} // namespace

ImportLayoutList::ImportLayoutList(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this)) {
    setFixedWidth(kListWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const ImportLayoutWords& words : importLayouts()) {
        auto* button = new QRadioButton(importLayoutText(words.title));
        button->setAccessibleDescription(importLayoutText(words.expects));
        m_buttons->addButton(button, static_cast<int>(words.layout));
        auto* expects = new QLabel(importLayoutText(words.expects));
        expects->setTextFormat(Qt::PlainText);
        expects->setWordWrap(true);
        expects->setFont(noteFont());
        expects->setForegroundRole(QPalette::PlaceholderText);
        expects->setContentsMargins(kNoteIndent, 0, 0, 0);
        layout->addWidget(button);
        layout->addWidget(expects);
        layout->addSpacing(kGrid);
    }
    layout->addStretch();
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosen(static_cast<ImportLayout>(id));
    });
}

void ImportLayoutList::choose(ImportLayout layout) {
    m_buttons->button(static_cast<int>(layout))->setChecked(true);
}

} // namespace etude
