// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "widgets/dataset/dataset_tab.h"
#include "widgets/dataset/finding_model.h"

namespace etude {

/// Shows the findings about a data set as a table: at once those that need no file, on request those about the files,
/// and those of its runs. A click leaves a track or a tag out, or takes that back; both are stored as a version of the
/// data set. Shows a HealthReview. GUI thread only.
class HealthTab final : public DatasetTab {
    Q_OBJECT
public:
    explicit HealthTab(InspectState* state, QWidget* parent = nullptr);
    ~HealthTab() override;

    void setSession(ProjectSession* session) override;
    void setDataset(const ListedDataset& listed) override;
    void setInput(const InputConfig& config) override;

    /// Writes the report as CSV in the background and says what came of it.
    void writeCsv(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* controls();
    void connectParts();
    void askForFileProblems();

    void showReview();
    void showSummary();
    void showChoices();
    void choose();
    void showActions();
    void showPane();
    void edit(const FindingList::Rows& rows);
    void store(const DatasetPointer& version, const QString& madeFrom,
               const std::function<void(const Result<QString>&)>& done);
    void askForCsv();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
