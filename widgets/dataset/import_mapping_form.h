// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "engine/dataset/import/import_table.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;

namespace etude {

/// Which column of a table says what. Column names are data: plain text.
class ImportMappingForm : public QWidget {
    Q_OBJECT
public:
    explicit ImportMappingForm(QWidget* parent = nullptr);

    /// Shows the columns of a table and how they are read; emits nothing.
    void setTable(const std::vector<std::string>& columns, const TableMapping& mapping);

    [[nodiscard]] TableMapping mapping() const;
    /// Between columns; none: the engine guesses it.
    [[nodiscard]] std::optional<char> separator() const;
    /// Of fields; none: as the engine takes it.
    [[nodiscard]] std::optional<CsvQuoting> quoting() const;

Q_SIGNALS:
    void separatorChanged(); ///< the columns are others now
    void mappingChanged();

private:
    [[nodiscard]] QWidget* columnsSide();
    [[nodiscard]] QWidget* tagsSide();
    [[nodiscard]] QWidget* tagList();
    void showTagFields();
    void connectParts();
    void fillTagColumns(const std::vector<std::string>& columns, const TableMapping& mapping);
    /// Columns with another use are not checked.
    void checkAll(bool checked);
    [[nodiscard]] std::vector<std::string> checkedColumns() const;
    void showChecked();

    QComboBox* m_separator;
    QComboBox* m_quoting;
    QComboBox* m_path;
    QComboBox* m_split;
    QComboBox* m_artist;
    QComboBox* m_group;
    QFormLayout* m_tagForm = nullptr;
    QComboBox* m_tagsIn;
    QComboBox* m_tags;
    QLineEdit* m_tagSeparator;
    QListWidget* m_tagColumns;
    QLabel* m_checked;
    QWidget* m_tagList;
};

} // namespace etude
