// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/import_layouts.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace etude {

namespace {

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
    ImportLayoutWords{
        ImportLayout::MagnaTagATune, QT_TRANSLATE_NOOP("ImportLayout", "MagnaTagATune"),
        QT_TRANSLATE_NOOP("ImportLayout", "annotations_final.csv; tags that mean the same are merged if you like."),
        QT_TRANSLATE_NOOP("ImportLayout", "Annotations"),
        QT_TRANSLATE_NOOP("ImportLayout", "Annotations (*.csv);;All files (*)"), true,
        QT_TRANSLATE_NOOP("ImportLayout", "Synonyms"), QT_TRANSLATE_NOOP("ImportLayout", "Etude’s own list")},
    ImportLayoutWords{ImportLayout::Fma, QT_TRANSLATE_NOOP("ImportLayout", "FMA"),
                      QT_TRANSLATE_NOOP("ImportLayout", "tracks.csv of the metadata; the top genre is the tag."),
                      QT_TRANSLATE_NOOP("ImportLayout", "tracks.csv"),
                      QT_TRANSLATE_NOOP("ImportLayout", "Metadata (*.csv);;All files (*)"), true, nullptr, nullptr},
};

} // namespace

std::span<const ImportLayoutWords> importLayouts() {
    return kLayouts;
}

const ImportLayoutWords& importLayoutWords(ImportLayout layout) {
    return *std::ranges::find(kLayouts, layout, &ImportLayoutWords::layout);
}

QString importLayoutText(const char* text) {
    return QCoreApplication::translate("ImportLayout", text);
}

} // namespace etude
