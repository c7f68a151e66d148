// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "engine/dataset/import/import_request.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace etude {

class PathField;

/// Asks where the files of a layout are, which of them to take, and for the data set's name. Fields that the layout has
/// no use for are hidden and keep what was typed.
class ImportSourceForm : public QWidget {
    Q_OBJECT
public:
    explicit ImportSourceForm(QWidget* parent = nullptr);

    /// Keeps the source if both layouts take a file or both take a folder.
    void setKind(ImportLayout layout);
    void setSource(const std::filesystem::path& source);
    /// Whether to offer files whose paths differ from the list's in form only. Once they are taken, they stay offered.
    void offerOtherPaths(bool offered);

    /// The columns of a manifest, by one of which tracks may be kept together.
    void offerColumns(const std::vector<std::string>& columns);

    /// Without what is to be said of a table (separator and mapping).
    [[nodiscard]] ImportRequest request() const;
    /// What the data set is to be called; empty: as the importer calls it.
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    void sourceChanged(); ///< the kind or the source; changed() follows
    void changed();       ///< anything but the name
    void entered();       ///< Return was pressed in one of the paths

private:
    void layOut();
    void showRows(); ///< those that the layout has a use for
    void setLabel(QWidget* field, const QString& text);

    ImportLayout m_kind = ImportLayout::Folder;
    QFormLayout* m_form;
    PathField* m_source;
    PathField* m_audio;
    PathField* m_words;
    QComboBox* m_subset;
    QSpinBox* m_mostTags;
    QComboBox* m_together;
    QCheckBox* m_mergeTags;
    QCheckBox* m_dropUntagged;
    QCheckBox* m_otherPaths;
    QLineEdit* m_name;
};

} // namespace etude
