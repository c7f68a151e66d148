// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "widgets/dataset/dataset_tab.h"
#include "widgets/dataset/finding_model.h"

namespace etude {

/// What is wrong with a data set, as a table: at once what can be told without a file, on request what is found in the
/// files; what runs found joins. A click leaves a track or a tag out, which is stored as a version of the data set, or
/// takes that back. GUI thread only.
class HealthTab : public DatasetTab {
    Q_OBJECT
public:
    explicit HealthTab(QWidget* parent = nullptr);
    ~HealthTab() override;

    void setSession(ProjectSession* session) override;
    void setDataset(const QString& hash, const DatasetPointer& dataset) override;
    void setDraft(bool draft) override;
    void setInput(const InputConfig& config) override;

    /// Writes the report as CSV in the background and says what came of it.
    void writeCsv(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* controls();
    void connectParts();
    void connectSession();

    void report();
    void lookAtFiles();
    void showAnswer();
    void showSummary();
    void showChoices();
    void choose();
    void showActions();
    void edit(const FindingList::Rows& rows);
    void store(const DatasetPointer& dataset, const QString& sentence);
    void undo();
    void askForCsv();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
