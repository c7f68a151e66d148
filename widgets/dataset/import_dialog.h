// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include "widgets/dataset/import_preview_model.h"
#include "widgets/models/inspect_state.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/stored_import.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace etude {

class ImportLayoutList;
class ImportMappingForm;
class ImportSourceForm;
class StatePane;

/// Adds a data set to the open project: its layout, where its files are, for a table what the columns hold, and what
/// will be understood, all of which is read in the background after every change, a table's first rows first. Only what
/// was read and is shown can be imported; the session stores it, and the dialog says what came of it. Deletes itself
/// when it is closed.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// The state has a session, and outlives the dialog.
    explicit ImportDialog(InspectState* state, QWidget* parent = nullptr);

    /// Begins with a layout and its file or folder.
    void begin(ImportLayout layout, const std::filesystem::path& source);
    /// Cancels a running import; closes the dialog if there is none.
    void reject() override;

Q_SIGNALS:
    void healthRequested(); ///< of the data set that was imported; the dialog closes

private:
    void layOut();
    [[nodiscard]] QWidget* formPage();
    [[nodiscard]] QWidget* resultPage();
    void connectParts();
    [[nodiscard]] ImportRequest request() const;

    void previewSoon();
    void preview();
    void showPreview(ImportPreview preview);
    void complete(); ///< reads all of a table whose first rows are shown
    void cancel();
    void import();
    void store(std::shared_ptr<const ImportResult> read);
    void endStoring(const Result<StoredImport>& stored);
    void showFailure(const Error& error);
    void showResult();
    void showFindings();
    void setBusy(bool importing);

    InspectState* m_state;
    ImportPreview m_preview;
    bool m_guess = true; ///< the table is another one: how it is read is still to be guessed
    bool m_importing = false;
    std::shared_ptr<const ImportResult> m_import; ///< what is being stored, or was
    LatestJob m_job;                              ///< the preview, the import or its findings, never two
    QTimer m_pause;

    ImportLayoutList* m_layouts;
    ImportSourceForm* m_source;
    QLabel* m_columns; ///< heading of the mapping
    ImportMappingForm* m_mapping;
    ImportPreviewModel* m_rows;
    QTableView* m_table;
    StatePane* m_pane;
    QLabel* m_note;
    QLabel* m_result;
    QLabel* m_findings;
    QPushButton* m_health;
    QPlainTextEdit* m_leftOut;
    QStackedWidget* m_pages;
    QPushButton* m_cancel;
    QPushButton* m_accept;
};

} // namespace etude
