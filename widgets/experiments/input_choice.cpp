// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/input_choice.h"

#include <algorithm>
#include <filesystem>

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

#include "widgets/forms/elided_label.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr QLatin1String kInspected("inspect");
constexpr QLatin1String kAskForFile("ask");

} // namespace

struct InputChoice::Entry {
    QString key;
    QString text;
    InputConfig config;
};

struct InputChoice::Parts {
    InputConfig inspected;
    std::vector<SavedInput> saved;
    std::vector<Entry> files;
    std::vector<Entry> entries;
    Entry chosen{kInspected, {}, {}};
    QComboBox* combo = new QComboBox;
    ElidedLabel* words = new ElidedLabel;
};

InputChoice::InputChoice(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->combo->setObjectName(QStringLiteral("studyInput"));
    m_parts->combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parts->combo->setAccessibleName(tr("Input"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(m_parts->combo);
    layout->addWidget(m_parts->words);
    setFocusProxy(m_parts->combo);
    connect(m_parts->combo, &QComboBox::activated, this, &InputChoice::choose);
    fill();
}

InputChoice::~InputChoice() = default;

const InputConfig& InputChoice::config() const {
    return m_parts->chosen.config;
}

void InputChoice::setInspected(const InputConfig& config) {
    m_parts->inspected = config;
    fill();
    if (m_parts->chosen.key == kInspected)
        use(m_parts->entries.front());
}

void InputChoice::setSaved(const std::vector<SavedInput>& inputs) {
    if (inputs == m_parts->saved)
        return;
    m_parts->saved = inputs;
    fill();
}

void InputChoice::fill() {
    std::vector<Entry>& entries = m_parts->entries;
    entries = {{kInspected, tr("As set on Inspect"), m_parts->inspected}};
    for (const SavedInput& input : m_parts->saved)
        entries.push_back(
            {toQt(inputHash(input.config).hex()),
             input.isPreset ? tr("Preset %1").arg(toQt(input.name)) : tr("Of runs: %1").arg(inputText(input.config)),
             input.config});
    entries.insert(entries.end(), m_parts->files.begin(), m_parts->files.end());
    if (std::ranges::find(entries, m_parts->chosen.key, &Entry::key) == entries.end())
        entries.push_back(m_parts->chosen); // whose runs are gone
    QList<KeyedItem> items;
    for (const Entry& entry : entries)
        items << KeyedItem{entry.key, entry.text};
    items << KeyedItem{kAskForFile, tr("From a file…")};
    fillKeyed(*m_parts->combo, items);
    selectKey(*m_parts->combo, m_parts->chosen.key);
}

void InputChoice::choose(int index) {
    const QString key = m_parts->combo->itemData(index).toString();
    if (key == kAskForFile) {
        selectKey(*m_parts->combo, m_parts->chosen.key);
        return askForFile();
    }
    use(*std::ranges::find(m_parts->entries, key, &Entry::key));
}

void InputChoice::askForFile() {
    auto* dialog = new QFileDialog(this, tr("Open an input configuration"), {}, tr("Configurations (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &InputChoice::openFile);
    dialog->open();
}

void InputChoice::openFile(const QString& file) {
    const auto config = loadInputConfig(std::filesystem::path(file.toStdString()).string());
    if (!config)
        return Q_EMIT failed(told(config.error()));
    const Entry entry{file, QFileInfo(file).fileName(), *config};
    std::erase_if(m_parts->files, [&](const Entry& other) { return other.key == file; });
    m_parts->files.push_back(entry);
    use(entry);
    fill();
}

void InputChoice::use(const Entry& entry) {
    const bool isOther = m_parts->words->text().isEmpty() || entry.config != m_parts->chosen.config;
    m_parts->chosen = entry;
    m_parts->words->setText(inputText(entry.config));
    if (isOther)
        Q_EMIT changed();
}

} // namespace etude
