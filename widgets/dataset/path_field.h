// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace etude {

/// A path that is typed or chosen with a button.
class PathField : public QWidget {
    Q_OBJECT
public:
    explicit PathField(QWidget* parent = nullptr);

    /// What is asked for: a folder, or a file. `what` is the title of the chooser and, with its button, the name for
    /// assistive technology; `filter` is QFileDialog's.
    void askForFolder(const QString& what);
    void askForFile(const QString& what, const QString& filter);
    /// Shown while nothing is chosen: what is taken then.
    void setPlaceholder(const QString& text);

    /// Without blanks at both ends; empty if nothing is chosen.
    [[nodiscard]] std::filesystem::path path() const;
    void setPath(const std::filesystem::path& path);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void pathChanged();
    void entered(); ///< Return was pressed in it, which presses no button of a dialog

private:
    void setWhat(const QString& what);
    void choose();

    bool m_folder = true;
    QString m_what;
    QString m_filter;
    QLineEdit* m_edit;
    QPushButton* m_browse;
};

} // namespace etude
