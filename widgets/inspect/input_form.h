// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "engine/preprocess/input_config.h"
#include "widgets/forms/input_fields.h"

class QComboBox;
class QLabel;
class QToolButton;
class QUndoStack;

namespace etude {

class FieldRow;
class FoldGroup;
class InputPassport;

/// Edits an InputConfig, top to bottom in the order in which the signal flows. Each group folds to its summary. A value
/// that differs from the preset is marked and can be reset; an invalid one says why below its field, and the last valid
/// configuration stays in force. GUI thread only.
class InputForm : public QWidget {
    Q_OBJECT
public:
    explicit InputForm(QWidget* parent = nullptr);
    ~InputForm() override;

    /// Shows a valid configuration; emits nothing and begins a new undo history. It is compared with the preset that
    /// differs from it in the fewest fields, the first of several.
    void setConfig(const InputConfig& config);
    /// The latest valid configuration.
    [[nodiscard]] const InputConfig& config() const { return m_config; }
    /// Whether some field shows an invalid value.
    [[nodiscard]] bool hasProblem() const;

    /// A quiet remark below a field ("audio.clip_seconds"), whose group is unfolded to show it; empty for none.
    void setNote(const std::string& path, const QString& note);

    /// The user's edits. Keystrokes in one field are one step.
    [[nodiscard]] QUndoStack* undoStack() const { return m_undo; }

Q_SIGNALS:
    /// The user made another valid configuration, by editing, choosing a preset, undo or redo.
    void configChanged(const etude::InputConfig& config);

private:
    class ConfigEdit;
    /// A state that undo goes back to. `preset` is the index in presets() of the preset that marks and resets compare
    /// with.
    struct State {
        InputConfig config;
        std::size_t preset = 0;
    };

    [[nodiscard]] QWidget* makePresetLine();
    void makeGroups();
    [[nodiscard]] FieldRow* rowOf(const std::string& path) const;

    void edited(FieldRow* row);
    void reset(FieldRow* row);
    void choosePreset(int index);
    void commit(FieldRow* row, int mergeKey);
    /// The configuration in the editors. Nothing if it is invalid; the fields that are wrong are then marked, and
    /// `last` is where an error names no field.
    [[nodiscard]] std::optional<InputConfig> readEditors(FieldRow* last);
    /// Where a wrong value is in a field without effect, gives that field its value of before. True if there was one.
    bool takeBack(InputConfig& config, const std::vector<FieldProblem>& problems);
    void showProblem(const FieldProblem& problem, FieldRow* last);
    void unfoldGroupOf(const FieldRow* row);
    /// Puts an edit on the undo stack, which shows it. Edits with the same key, if not 0, become one step.
    void push(const State& state, int mergeKey, const QString& what);
    void showState(const State& state);
    void showMarks();

    InputConfig m_config;
    std::size_t m_preset = 0;
    QUndoStack* m_undo;
    int m_mergeKey = 1; ///< of the keystrokes that come now
    FieldRow* m_lastEdited = nullptr;
    std::vector<InputField> m_fields;
    std::vector<FieldRow*> m_rows;    ///< parallel to m_fields
    std::vector<FoldGroup*> m_groups; ///< in the order of kInputGroups
    QComboBox* m_presets;
    QLabel* m_changes;
    QToolButton* m_resetAll;
    InputPassport* m_passport;
};

} // namespace etude
