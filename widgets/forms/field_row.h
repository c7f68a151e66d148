// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "engine/core/field_json.h"
#include "widgets/forms/input_fields.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace etude {

class NumberEdit;

/// One field of the form: label, editor, unit, a mark and a reset button if it was changed, a sentence below.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    explicit FieldRow(const InputField& field, QWidget* parent = nullptr);

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] QString label() const;
    /// What stands in the editor, for setField(): text where a number was wanted but not typed.
    [[nodiscard]] FieldValue value() const;
    /// Shows a value that getField() gave; emits nothing.
    void setValue(const FieldValue& value);

    void setChanged(bool changed);
    /// Why the value is invalid; empty if it is not.
    void setProblem(const QString& sentence);
    [[nodiscard]] const QString& problem() const { return m_problem; }
    /// A quiet remark below the field, shown while there is no problem.
    void setNote(const QString& note);

    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);

Q_SIGNALS:
    void edited();          ///< the user changed the value
    void editingFinished(); ///< the user left the field or pressed Return
    void resetRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeEditor(const InputField& field);
    void showRemark();

    std::string m_path;
    QString m_problem;
    QString m_note;
    NumberEdit* m_number = nullptr; ///< one of these three is the editor
    QComboBox* m_choice = nullptr;
    QCheckBox* m_switch = nullptr;
    QLabel* m_label;
    QLabel* m_mark;
    QLabel* m_remark;
    QToolButton* m_reset;
};

} // namespace etude
