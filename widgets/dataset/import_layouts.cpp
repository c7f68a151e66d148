// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/import_layouts.h"

#include <algorithm>
#include <array>

#include <QButtonGroup>
#include <QCoreApplication>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kListWidth = 29 * kGrid;
constexpr int kNoteIndent = 3 * kGrid; // under the text of a radio button

constexpr std::array kLayouts{
    ImportLayoutWords{
        ImportLayout::Folder, QT_TRANSLATE_NOOP("ImportLayout", "A folder for each tag"),
        QT_TRANSLATE_NOOP("ImportLayout", "GTZAN, Ballroom: audio in folders that are named after their tag."),
        QT_TRANSLATE_NOOP("ImportLayout", "Folder"), nullptr, false, nullptr, nullptr},
    ImportLayoutWords{
        ImportLayout::Manifest, QT_TRANSLATE_NOOP("ImportLayout", "Manifest"),
        QT_TRANSLATE_NOOP("ImportLayout", "A CSV file with the columns path, tags (| between), split, artist."),
        QT_TRANSLATE_NOOP("ImportLayout", "Manifest"),
        QT_TRANSLATE_NOOP("ImportLayout", "Manifests (*.csv);;All files (*)"), false, nullptr, nullptr},
    ImportLayoutWords{
        ImportLayout::Table, QT_TRANSLATE_NOOP("ImportLayout", "Any other table"),
        QT_TRANSLATE_NOOP("ImportLayout", "A CSV or TSV file with a header; you say what its columns hold."),
        QT_TRANSLATE_NOOP("ImportLayout", "Table"),
        QT_TRANSLATE_NOOP("ImportLayout", "Tables (*.csv *.tsv *.txt);;All files (*)"), true, nullptr, nullptr},
    ImportLayoutWords{
        ImportLayout::Msd, QT_TRANSLATE_NOOP("ImportLayout", "Million Song Dataset"),
        QT_TRANSLATE_NOOP("ImportLayout",
                          "The split for tagging: train_x_filename.txt, train_y.npy and the same of the other sets."),
        QT_TRANSLATE_NOOP("ImportLayout", "Folder of the split"), nullptr, true,
        QT_TRANSLATE_NOOP("ImportLayout", "Tag list"),
        QT_TRANSLATE_NOOP("ImportLayout", "The 50 tags of the released split")},
    ImportLayoutWords{
        ImportLayout::Jamendo, QT_TRANSLATE_NOOP("ImportLayout", "MTG-Jamendo"),
        QT_TRANSLATE_NOOP("ImportLayout", "A TSV file; with …-train.tsv the validation and test sets are read, too."),
        QT_TRANSLATE_NOOP("ImportLayout", "TSV file"),
        QT_TRANSLATE_NOOP("ImportLayout", "TSV files (*.tsv);;All files (*)"), true, nullptr, nullptr},
    ImportLayoutWords{ImportLayout::MagnaTagATune, QT_TRANSLATE_NOOP("ImportLayout", "MagnaTagATune"),
                      QT_TRANSLATE_NOOP("ImportLayout", "annotations_final.csv; tags that mean the same are merged."),
                      QT_TRANSLATE_NOOP("ImportLayout", "Annotations"),
                      QT_TRANSLATE_NOOP("ImportLayout", "Annotations (*.csv);;All files (*)"), true,
                      QT_TRANSLATE_NOOP("ImportLayout", "Synonyms"),
                      QT_TRANSLATE_NOOP("ImportLayout", "Etude’s own list")},
    ImportLayoutWords{ImportLayout::Fma, QT_TRANSLATE_NOOP("ImportLayout", "FMA"),
                      QT_TRANSLATE_NOOP("ImportLayout", "tracks.csv of the metadata; the top genre is the tag."),
                      QT_TRANSLATE_NOOP("ImportLayout", "tracks.csv"),
                      QT_TRANSLATE_NOOP("ImportLayout", "Metadata (*.csv);;All files (*)"), true, nullptr, nullptr},
};

} // namespace

const ImportLayoutWords& importLayoutWords(ImportLayout layout) {
    return *std::ranges::find(kLayouts, layout, &ImportLayoutWords::layout);
}

QString importLayoutText(const char* text) {
    return QCoreApplication::translate("ImportLayout", text);
}

ImportLayoutList::ImportLayoutList(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this)) {
    setFixedWidth(kListWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const ImportLayoutWords& words : kLayouts) {
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
