// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/input_form.h"
#include "engine/preprocess/input_remarks.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include "widgets/forms/field_row.h"
#include "widgets/forms/fold_group.h"
#include "widgets/inspect/input_passport.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr auto kFoldedKey = "inspect/folded-groups";
constexpr auto kMelBands = "spectrum.mel_bands"; // remarks() speaks of this and the next
constexpr auto kHopLength = "spectrum.hop_length";
constexpr auto kCompression = "preprocess.compression";
constexpr auto kQuantity = "spectrum.quantity";

/// In how many fields they differ.
std::ptrdiff_t differences(const InputConfig& one, const InputConfig& other) {
    const auto values = fieldLeaves(one);
    const auto others = fieldLeaves(other);
    return std::ssize(values) -
           std::inner_product(values.begin(), values.end(), others.begin(), std::ptrdiff_t{0}, std::plus<>(),
                              [](const FieldLeaf& a, const FieldLeaf& b) { return a.value == b.value ? 1 : 0; });
}

} // namespace

/// One step of the history, from one valid configuration to another.
class InputForm::ConfigEdit : public QUndoCommand {
public:
    using Show = std::function<void(const State&)>;

    ConfigEdit(const State& before, const State& after, int mergeKey, const QString& what, Show show)
        : QUndoCommand(what)
        , m_before(before)
        , m_after(after)
        , m_mergeKey(mergeKey)
        , m_show(std::move(show)) {}

    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }
    [[nodiscard]] int id() const override { return m_mergeKey == 0 ? -1 : m_mergeKey; }
    bool mergeWith(const QUndoCommand* later) override {
        m_after = static_cast<const ConfigEdit*>(later)->m_after;
        return true;
    }

private:
    State m_before;
    State m_after;
    int m_mergeKey;
    Show m_show;
};

InputForm::InputForm(QWidget* parent)
    : QWidget(parent)
    , m_undo(new QUndoStack(this))
    , m_fields(inputFields())
    , m_passport(new InputPassport) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(makePresetLine());
    makeGroups();
    for (FoldGroup* group : m_groups)
        layout->addWidget(group);
    layout->addWidget(m_passport);
    layout->addStretch(1);
    setConfig(presets().front().config);
}

InputForm::~InputForm() = default;

QWidget* InputForm::makePresetLine() {
    m_presets = new QComboBox;
    m_presets->setObjectName(QStringLiteral("presets"));
    for (const Preset& preset : presets())
        m_presets->addItem(QString::fromStdString(preset.name));
    m_presets->setToolTip(tr("Start from a named configuration; what differs from it is marked below."));
    m_presets->setAccessibleName(tr("Preset"));
    m_changes = new QLabel;
    m_changes->setFont(noteFont());
    m_changes->setForegroundRole(QPalette::PlaceholderText);
    m_resetAll = new QToolButton;
    m_resetAll->setAutoRaise(true);
    m_resetAll->setIcon(themedIcon(QStringLiteral("reset")));
    m_resetAll->setToolTip(tr("Reset everything to the preset"));
    connect(m_presets, &QComboBox::activated, this, &InputForm::choosePreset);
    connect(m_resetAll, &QToolButton::clicked, this, [this] { choosePreset(m_presets->currentIndex()); });

    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, kGrid);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(m_presets, 1);
    layout->addWidget(m_changes);
    layout->addWidget(m_resetAll);
    return line;
}

void InputForm::makeGroups() {
    const QStringList folded =
        QSettings()
            .value(QLatin1String(kFoldedKey), QStringList{QStringLiteral("0"), QStringLiteral("1")})
            .toStringList();
    for (const InputGroup group : kInputGroups) {
        const auto number = m_groups.size();
        auto* fold = new FoldGroup(QStringLiteral("%1  %2").arg(number + 1).arg(groupTitle(group)));
        fold->setFolded(folded.contains(QString::number(number)));
        connect(fold, &FoldGroup::foldedChanged, this, [this] {
            QStringList now;
            for (std::size_t i = 0; i < m_groups.size(); ++i)
                if (m_groups[i]->isFolded())
                    now.append(QString::number(i));
            QSettings().setValue(QLatin1String(kFoldedKey), now);
        });
        m_groups.push_back(fold);
    }
    int labelWidth = 0;
    for (const InputField& field : m_fields) {
        auto* row = new FieldRow(field);
        row->setObjectName(QString::fromStdString(field.path));
        labelWidth = std::max(labelWidth, row->labelWidth());
        connect(row, &FieldRow::edited, this, [this, row] { edited(row); });
        connect(row, &FieldRow::editingFinished, this, [this] { ++m_mergeKey; });
        connect(row, &FieldRow::resetRequested, this, [this, row] { reset(row); });
        m_groups[static_cast<std::size_t>(field.group)]->addRow(row);
        m_rows.push_back(row);
    }
    for (FieldRow* row : m_rows)
        row->setLabelWidth(labelWidth);
}

FieldRow* InputForm::rowOf(const std::string& path) const {
    const auto found = std::ranges::find_if(
        m_rows, [&](const FieldRow* row) { return row->path() == path || row->path().ends_with("." + path); });
    return found == m_rows.end() ? nullptr : *found;
}

void InputForm::setConfig(const InputConfig& config) {
    const auto nearest = std::ranges::min_element(
        presets(), {}, [&](const Preset& preset) { return differences(config, preset.config); });
    m_undo->clear();
    m_lastEdited = nullptr;
    showState({config, static_cast<std::size_t>(nearest - presets().begin())});
}

bool InputForm::hasProblem() const {
    return std::ranges::any_of(m_rows, [](const FieldRow* row) { return !row->problem().isEmpty(); });
}

void InputForm::setNote(const std::string& path, const QString& note) {
    FieldRow* row = rowOf(path);
    if (!row)
        return;
    row->setNote(note);
    if (!note.isEmpty())
        unfoldGroupOf(row);
}

std::optional<InputConfig> InputForm::readEditors(FieldRow* last) {
    InputConfig config = m_config;
    std::vector<FieldProblem> problems;
    for (FieldRow* row : m_rows) {
        row->setProblem({});
        if (auto unread = tryField(config, row->path(), row->value()))
            problems.push_back(std::move(*unread));
    }
    takeBack(config, problems);
    std::vector<FieldProblem> invalid = fieldProblems(config);
    while (takeBack(config, invalid))
        invalid = fieldProblems(config);
    std::ranges::move(invalid, std::back_inserter(problems));
    for (const FieldProblem& problem : problems)
        showProblem(problem, last);
    return hasProblem() ? std::nullopt : std::optional(config);
}

bool InputForm::takeBack(InputConfig& config, const std::vector<FieldProblem>& problems) {
    bool any = false;
    for (const FieldProblem& problem : problems) {
        FieldRow* row = rowOf(problem.path);
        if (!row || fieldApplies(config, row->path()))
            continue;
        const FieldValue before = *getField(m_config, row->path());
        row->setValue(before);
        any = setField(config, row->path(), before).has_value() || any;
    }
    return any;
}

void InputForm::showProblem(const FieldProblem& problem, FieldRow* last) {
    FieldRow* named = rowOf(problem.path);
    FieldRow* row = named ? named : last;
    if (!row->problem().isEmpty())
        return;
    FieldProblem shown = problem;
    if (named)
        shown.path = named->label().toStdString();
    row->setProblem(told(fieldError(shown)));
    unfoldGroupOf(row);
}

void InputForm::unfoldGroupOf(const FieldRow* row) {
    const auto index = static_cast<std::size_t>(std::ranges::find(m_rows, row) - m_rows.begin());
    m_groups[static_cast<std::size_t>(m_fields[index].group)]->setFolded(false);
}

void InputForm::edited(FieldRow* row) {
    if (row->path() == kCompression && fieldText(row->value()) == enumName(Compression::Pcen))
        rowOf(kQuantity)->setValue(std::string(enumName(Quantity::Magnitude)));
    if (row != m_lastEdited)
        ++m_mergeKey;
    m_lastEdited = row;
    commit(row, m_mergeKey);
}

void InputForm::reset(FieldRow* row) {
    m_lastEdited = nullptr;
    row->setValue(*getField(presets()[m_preset].config, row->path()));
    commit(row, 0);
}

void InputForm::commit(FieldRow* row, int mergeKey) {
    const auto config = readEditors(row);
    if (config && *config != m_config)
        push({*config, m_preset}, mergeKey, row->label());
    else
        showMarks();
}

void InputForm::choosePreset(int index) {
    m_lastEdited = nullptr;
    const auto preset = static_cast<std::size_t>(index);
    const State chosen{presets()[preset].config, preset};
    if (chosen.config == m_config)
        showState(chosen);
    else
        push(chosen, 0, QString::fromStdString(presets()[preset].name));
}

void InputForm::push(const State& state, int mergeKey, const QString& what) {
    m_undo->push(new ConfigEdit({m_config, m_preset}, state, mergeKey, what, [this](const State& now) {
        showState(now);
        Q_EMIT configChanged(now.config);
    }));
}

void InputForm::showState(const State& state) {
    m_config = state.config;
    m_preset = state.preset;
    m_presets->setCurrentIndex(static_cast<int>(m_preset));
    for (FieldRow* row : m_rows) {
        row->setValue(*getField(m_config, row->path()));
        row->setProblem({});
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->setSummary(groupSummary(kInputGroups[i], m_config));
    const bool pcen = m_config.preprocess.compression == Compression::Pcen;
    rowOf(kCompression)->setNote(pcen ? tr("PCEN takes magnitude: the quantity is set with it.") : QString());
    for (const char* path : {kMelBands, kHopLength})
        rowOf(path)->setNote({});
    for (const InputRemark& remark : remarks(m_config))
        if (FieldRow* row = rowOf(remark.field))
            row->setNote(told(remark.text));
    m_passport->setConfig(m_config);
    showMarks();
}

void InputForm::showMarks() {
    const InputConfig& base = presets()[m_preset].config;
    std::vector<bool> marked(m_groups.size(), false);
    int changed = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        FieldRow* row = m_rows[i];
        const bool applies = fieldApplies(m_config, row->path());
        const bool differs =
            !row->problem().isEmpty() || *getField(m_config, row->path()) != *getField(base, row->path());
        row->setVisible(applies);
        row->setChanged(differs);
        if (applies && differs) {
            marked[static_cast<std::size_t>(m_fields[i].group)] = true;
            ++changed;
        }
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->setMarked(marked[i]);
    m_changes->setText(changed == 0 ? QString() : tr("%n changed", nullptr, changed));
    m_resetAll->setVisible(m_config != base || hasProblem());
}

} // namespace etude
