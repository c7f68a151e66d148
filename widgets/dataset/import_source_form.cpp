// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/import_source_form.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include "engine/core/text.h"
#include "widgets/dataset/import_layouts.h"
#include "widgets/dataset/path_field.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kMostTags = 100'000;

QString subsetKey(FmaSubset subset) {
    return toQt(std::string(enumName(subset)));
}

} // namespace

ImportSourceForm::ImportSourceForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_source(new PathField)
    , m_audio(new PathField)
    , m_words(new PathField)
    , m_subset(new QComboBox)
    , m_mostTags(new QSpinBox)
    , m_together(new QComboBox)
    , m_mergeTags(new QCheckBox(tr("Merge tags that mean the same")))
    , m_dropUntagged(new QCheckBox(tr("Leave out tracks without a tag")))
    , m_otherPaths(new QCheckBox(tr("Take files whose path differs in form only")))
    , m_name(new QLineEdit) {
    layOut();
    connect(m_source, &PathField::pathChanged, this, [this] {
        offerColumns({});
        Q_EMIT sourceChanged();
        Q_EMIT changed();
    });
    for (const PathField* field : {m_source, m_audio, m_words})
        connect(field, &PathField::entered, this, &ImportSourceForm::entered);
    connect(m_audio, &PathField::pathChanged, this, &ImportSourceForm::changed);
    connect(m_words, &PathField::pathChanged, this, &ImportSourceForm::changed);
    for (const QComboBox* combo : {m_subset, m_together})
        connect(combo, &QComboBox::currentIndexChanged, this, &ImportSourceForm::changed);
    connect(m_mostTags, &QSpinBox::valueChanged, this, &ImportSourceForm::changed);
    for (const QCheckBox* box : {m_mergeTags, m_dropUntagged, m_otherPaths})
        connect(box, &QCheckBox::toggled, this, &ImportSourceForm::changed);
    connect(m_mergeTags, &QCheckBox::toggled, this, &ImportSourceForm::showRows);
    setKind(m_kind);
}

void ImportSourceForm::layOut() {
    m_source->setObjectName(QStringLiteral("importSource"));
    m_audio->setObjectName(QStringLiteral("importAudio"));
    m_words->setObjectName(QStringLiteral("importWords"));
    m_name->setObjectName(QStringLiteral("importName"));
    m_mostTags->setObjectName(QStringLiteral("importMostTags"));
    m_audio->askForFolder(tr("Folder of the audio"));
    m_audio->setPlaceholder(tr("The folder of the list"));
    m_audio->setToolTip(plainToolTip(tr("The folder that the paths in the list start from. Files stay there.")));
    fillKeyed(*m_subset, {{subsetKey(FmaSubset::Small), tr("Small: 8 000 tracks, 8 genres")},
                          {subsetKey(FmaSubset::Medium), tr("Medium: 25 000 tracks, 16 genres")},
                          {subsetKey(FmaSubset::Large), tr("Large: all, 30 s of each")},
                          {subsetKey(FmaSubset::Full), tr("Full: all, at full length")}});
    selectKey(*m_subset, subsetKey(FmaSubset::Full));
    m_subset->setToolTip(plainToolTip(tr("Which of FMA's archives the audio folder holds; each holds those before.")));
    m_mostTags->setRange(0, kMostTags);
    m_mostTags->setSpecialValueText(tr("All tags"));
    m_mostTags->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_mostTags->setToolTip(plainToolTip(tr("Keeps only so many tags, those that most tracks carry. Fifty are usual for "
                                           "MSD and MagnaTagATune. All tracks stay.")));
    m_together->setObjectName(QStringLiteral("importTogether"));
    m_together->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_together->setToolTip(plainToolTip(tr("The column whose values stay together where the manifest gives no split, "
                                           "such as the recording that excerpts are of: no value is in two sets. It "
                                           "takes the place of the artist.")));
    offerColumns({});
    m_mergeTags->setObjectName(QStringLiteral("importMergeTags"));
    m_mergeTags->setToolTip(plainToolTip(tr("Such as “beat” and “beats”. What was merged is told.")));
    m_dropUntagged->setObjectName(QStringLiteral("importDropUntagged"));
    m_dropUntagged->setToolTip(plainToolTip(tr("Tracks that carry none of the tags that are kept. Otherwise they are "
                                               "negatives of every tag, in training and in the test.")));
    m_otherPaths->setObjectName(QStringLiteral("importOtherPaths"));
    m_otherPaths->setToolTip(plainToolTip(tr("The list may have \\ for /, folders of another machine in front, letters "
                                             "of another case, another form of Unicode, or other leading zeros.")));
    m_name->setPlaceholderText(tr("As the files are called"));
    m_name->setToolTip(plainToolTip(tr("What the data set is called in this project.")));

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * kGrid);
    m_form->setVerticalSpacing(kGrid);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(new QLabel, m_source);
    m_form->addRow(tr("Audio"), m_audio);
    m_form->addRow(QString(), m_mergeTags);
    m_form->addRow(new QLabel, m_words);
    m_form->addRow(tr("Subset"), m_subset);
    m_form->addRow(tr("Tags"), m_mostTags);
    m_form->addRow(tr("Together"), m_together);
    m_form->addRow(QString(), m_dropUntagged);
    m_form->addRow(QString(), m_otherPaths);
    m_form->setRowVisible(m_otherPaths, false);
    m_form->addRow(tr("Name"), m_name);
}

void ImportSourceForm::setLabel(QWidget* field, const QString& text) {
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(field)))
        label->setText(text);
}

void ImportSourceForm::setKind(ImportLayout layout) {
    const bool sourceStays =
        (importLayoutWords(m_kind).filter == nullptr) == (importLayoutWords(layout).filter == nullptr);
    m_kind = layout;
    const ImportLayoutWords& words = importLayoutWords(layout);
    const QString source = importLayoutText(words.source);
    if (words.filter == nullptr)
        m_source->askForFolder(source);
    else
        m_source->askForFile(source, importLayoutText(words.filter));
    m_source->setToolTip(plainToolTip(importLayoutText(words.expects)));
    setLabel(m_source, source);
    if (words.words != nullptr) {
        m_words->askForFile(importLayoutText(words.words), tr("Text files (*.txt);;All files (*)"));
        m_words->setPlaceholder(importLayoutText(words.wordsIfNone));
        setLabel(m_words, importLayoutText(words.words));
    }
    m_form->setRowVisible(m_audio, words.audio);
    showRows();
    const QSignalBlocker blockers[]{QSignalBlocker(m_source), QSignalBlocker(m_words)};
    m_words->setPath({});
    if (!sourceStays)
        m_source->setPath({});
    Q_EMIT sourceChanged();
    Q_EMIT changed();
}

void ImportSourceForm::showRows() {
    const bool merges = m_kind == ImportLayout::MagnaTagATune;
    m_form->setRowVisible(m_mergeTags, merges);
    m_form->setRowVisible(m_words, importLayoutWords(m_kind).words != nullptr && (!merges || m_mergeTags->isChecked()));
    m_form->setRowVisible(m_subset, m_kind == ImportLayout::Fma);
    m_form->setRowVisible(m_together, m_kind == ImportLayout::Manifest);
}

void ImportSourceForm::offerOtherPaths(bool offered) {
    m_form->setRowVisible(m_otherPaths, offered || m_otherPaths->isChecked());
}

void ImportSourceForm::offerColumns(const std::vector<std::string>& columns) {
    QList<KeyedItem> items{{QString(), tr("Artists, if known")}};
    for (const std::string& column : columns)
        items.append({toQt(std::string(trimmed(column))), toQt(std::string(trimmed(column)))});
    fillKeyed(*m_together, items);
}

void ImportSourceForm::setSource(const std::filesystem::path& source) {
    m_source->setPath(source);
}

ImportRequest ImportSourceForm::request() const {
    const ImportLayoutWords& words = importLayoutWords(m_kind);
    ImportRequest request;
    request.layout = m_kind;
    request.source = m_source->path();
    request.audio = words.audio ? m_audio->path() : std::filesystem::path();
    request.words = words.words != nullptr ? m_words->path() : std::filesystem::path();
    request.subset = enumFromName<FmaSubset>(currentKey(*m_subset).toStdString()).value_or(FmaSubset::Full);
    if (m_kind == ImportLayout::Manifest)
        request.group = currentKey(*m_together).toStdString();
    request.mergeSynonyms = m_mergeTags->isChecked();
    request.dropUntagged = m_dropUntagged->isChecked();
    request.otherPaths = m_otherPaths->isChecked() ? OtherPaths::Take : OtherPaths::Refuse;
    request.mostTags = static_cast<std::size_t>(m_mostTags->value());
    return request;
}

QString ImportSourceForm::name() const {
    return m_name->text().trimmed();
}

} // namespace etude
