// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/import_mapping_form.h"

#include <algorithm>

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "engine/core/text.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

enum TagsIn { OneColumn, ManyColumns };

constexpr int kListHeight = 12 * kGrid;
constexpr int kShortest = 12; // characters of a combo box

QFormLayout* makeForm(QWidget* owner) {
    auto* form = new QFormLayout(owner);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void addRow(QFormLayout* form, const QString& text, QWidget* field, const QString& toolTip) {
    auto* label = new QLabel(text);
    label->setToolTip(plainToolTip(toolTip));
    label->setBuddy(field);
    field->setToolTip(label->toolTip());
    form->addRow(label, field);
}

QComboBox* makeCombo(const QString& name) {
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    // Columns may have names of any length.
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(kShortest);
    return combo;
}

/// Offers the columns and, if there may be none, `none`; chooses one of them.
void fillColumns(QComboBox* combo, const std::vector<std::string>& columns, const QString& none,
                 const std::string& chosen) {
    QList<KeyedItem> items{{QString(), none}};
    for (const std::string& column : columns)
        items.append({toQt(std::string(trimmed(column))), toQt(std::string(trimmed(column)))});
    fillKeyed(*combo, items);
    const QSignalBlocker blocker(combo);
    selectKey(*combo, toQt(chosen));
}

} // namespace

ImportMappingForm::ImportMappingForm(QWidget* parent)
    : QWidget(parent)
    , m_separator(makeCombo(QStringLiteral("columnSeparator")))
    , m_quoting(makeCombo(QStringLiteral("columnQuoting")))
    , m_path(makeCombo(QStringLiteral("pathColumn")))
    , m_split(makeCombo(QStringLiteral("splitColumn")))
    , m_artist(makeCombo(QStringLiteral("artistColumn")))
    , m_group(makeCombo(QStringLiteral("groupColumn")))
    , m_tagsIn(makeCombo(QStringLiteral("tagsIn")))
    , m_tags(makeCombo(QStringLiteral("tagsColumn")))
    , m_tagSeparator(new QLineEdit)
    , m_tagColumns(new QListWidget)
    , m_checked(new QLabel)
    , m_tagList(tagList()) {
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(4 * kGrid);
    sides->addWidget(columnsSide(), 1);
    sides->addWidget(tagsSide(), 1);
    setTable({}, {});
    connectParts();
}

QWidget* ImportMappingForm::columnsSide() {
    auto* side = new QWidget;
    auto* form = makeForm(side);
    fillKeyed(*m_separator, {{QString(), tr("As the header suggests")},
                             {QStringLiteral(","), tr("Comma")},
                             {QStringLiteral("\t"), tr("Tab")},
                             {QStringLiteral(";"), tr("Semicolon")}});
    addRow(form, tr("Separator"), m_separator, tr("What stands between the columns of the table."));
    fillKeyed(*m_quoting, {{QString(), tr("As the separator suggests")},
                           {QStringLiteral("quoted"), tr("Around fields")},
                           {QStringLiteral("text"), tr("Text like any other")}});
    addRow(form, tr("Quotes"), m_quoting, tr("What the character \" is: between tabs it is usually text."));
    addRow(form, tr("Path"), m_path, tr("The column with the audio file, relative to the audio folder or absolute."));
    addRow(form, tr("Split"), m_split,
           tr("The column with train, validation or test. Without one a split of about 70, 15 and 15 % is made: "
              "stratified by tag, and by artist if artists are known."));
    addRow(form, tr("Artist"), m_artist, tr("The column with the artist, so that no artist is in two sets."));
    addRow(form, tr("Together"), m_group,
           tr("The column whose values stay together where a split is made, such as the recording that excerpts are "
              "of: no "
              "value is in two sets. It takes the place of the artist."));
    return side;
}

QWidget* ImportMappingForm::tagsSide() {
    auto* side = new QWidget;
    m_tagForm = makeForm(side);
    m_tagsIn->addItems({tr("In one column"), tr("One 0/1 column for each tag")});
    m_tagSeparator->setObjectName(QStringLiteral("tagSeparator"));
    m_tagSeparator->setPlaceholderText(tr("Nothing: one tag a track"));
    addRow(m_tagForm, tr("Tags"), m_tagsIn, tr("How the table says which tags a track has."));
    addRow(m_tagForm, tr("Column"), m_tags, tr("The column with all tags of a track."));
    addRow(m_tagForm, tr("Between"), m_tagSeparator, tr("What stands between the tags; \\t for a tab."));
    m_tagForm->addRow(m_tagList);
    return side;
}

QWidget* ImportMappingForm::tagList() {
    auto* page = new QWidget;
    m_tagColumns->setObjectName(QStringLiteral("tagColumns"));
    m_tagColumns->setFixedHeight(kListHeight);
    m_tagColumns->setUniformItemSizes(true);
    m_tagColumns->setAccessibleName(tr("Columns that are a tag"));
    m_checked->setTextFormat(Qt::PlainText);
    m_checked->setFont(noteFont());
    m_checked->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_checked, 1);
    for (const auto& [text, checked] : {std::pair{tr("All"), true}, {tr("None"), false}}) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, on = checked] { checkAll(on); });
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(m_tagColumns);
    layout->addLayout(buttons);
    return page;
}

void ImportMappingForm::connectParts() {
    for (const QComboBox* combo : {m_separator, m_quoting})
        connect(combo, &QComboBox::currentIndexChanged, this, &ImportMappingForm::separatorChanged);
    for (const QComboBox* combo : {m_path, m_split, m_artist, m_group, m_tags})
        connect(combo, &QComboBox::currentIndexChanged, this, &ImportMappingForm::mappingChanged);
    connect(m_tagsIn, &QComboBox::currentIndexChanged, this, [this] {
        showTagFields();
        Q_EMIT mappingChanged();
    });
    connect(m_tagSeparator, &QLineEdit::textChanged, this, &ImportMappingForm::mappingChanged);
    connect(m_tagColumns, &QListWidget::itemChanged, this, [this] {
        showChecked();
        Q_EMIT mappingChanged();
    });
}

void ImportMappingForm::setTable(const std::vector<std::string>& columns, const TableMapping& mapping) {
    fillColumns(m_path, columns, tr("Choose a column"), mapping.path);
    fillColumns(m_tags, columns, tr("Choose a column"), mapping.tags);
    fillColumns(m_split, columns, tr("None: make a split"), mapping.split);
    fillColumns(m_artist, columns, tr("None"), mapping.artist);
    fillColumns(m_group, columns, tr("Artists, if known"), mapping.group);
    const QSignalBlocker blockers[]{QSignalBlocker(m_tagsIn), QSignalBlocker(m_tagSeparator)};
    m_tagsIn->setCurrentIndex(mapping.tagColumns.empty() ? OneColumn : ManyColumns);
    showTagFields();
    m_tagSeparator->setText(mapping.tagSeparator == "\t" ? QStringLiteral("\\t") : toQt(mapping.tagSeparator));
    fillTagColumns(columns, mapping);
}

void ImportMappingForm::showTagFields() {
    const bool one = m_tagsIn->currentIndex() == OneColumn;
    m_tagForm->setRowVisible(m_tags, one);
    m_tagForm->setRowVisible(m_tagSeparator, one);
    m_tagForm->setRowVisible(m_tagList, !one);
}

void ImportMappingForm::fillTagColumns(const std::vector<std::string>& columns, const TableMapping& mapping) {
    const QSignalBlocker blocker(m_tagColumns);
    m_tagColumns->clear();
    for (const std::string& column : columns) {
        const std::string name(trimmed(column));
        auto* item = new QListWidgetItem(toQt(name), m_tagColumns);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::find(mapping.tagColumns, name) != mapping.tagColumns.end() ? Qt::Checked
                                                                                                    : Qt::Unchecked);
    }
    showChecked();
}

void ImportMappingForm::checkAll(bool checked) {
    const QStringList otherUse{currentKey(*m_path), currentKey(*m_split), currentKey(*m_artist)};
    {
        const QSignalBlocker blocker(m_tagColumns);
        for (int i = 0; i < m_tagColumns->count(); ++i) {
            QListWidgetItem* item = m_tagColumns->item(i);
            item->setCheckState(checked && !otherUse.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_tagColumns->viewport()->update();
    showChecked();
    Q_EMIT mappingChanged();
}

void ImportMappingForm::showChecked() {
    m_checked->setText(
        tr("%L1 of %Ln columns are tags", nullptr, m_tagColumns->count()).arg(std::ssize(checkedColumns())));
}

std::vector<std::string> ImportMappingForm::checkedColumns() const {
    std::vector<std::string> names;
    for (int i = 0; i < m_tagColumns->count(); ++i)
        if (m_tagColumns->item(i)->checkState() == Qt::Checked)
            names.push_back(m_tagColumns->item(i)->text().toStdString());
    return names;
}

TableMapping ImportMappingForm::mapping() const {
    TableMapping mapping;
    mapping.path = currentKey(*m_path).toStdString();
    mapping.split = currentKey(*m_split).toStdString();
    mapping.artist = currentKey(*m_artist).toStdString();
    mapping.group = currentKey(*m_group).toStdString();
    if (m_tagsIn->currentIndex() == OneColumn) {
        mapping.tags = currentKey(*m_tags).toStdString();
        const QString separator = m_tagSeparator->text();
        mapping.tagSeparator = separator == QLatin1String("\\t") ? "\t" : separator.toStdString();
    } else {
        mapping.tagColumns = checkedColumns();
    }
    return mapping;
}

std::optional<CsvQuoting> ImportMappingForm::quoting() const {
    const QString key = currentKey(*m_quoting);
    if (key.isEmpty())
        return std::nullopt;
    return key == QLatin1String("quoted") ? CsvQuoting::Quoted : CsvQuoting::None;
}

std::optional<char> ImportMappingForm::separator() const {
    const QString key = currentKey(*m_separator);
    return key.isEmpty() ? std::nullopt : std::optional(key.front().toLatin1());
}

} // namespace etude
