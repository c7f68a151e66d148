// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "widgets/results/compared_tags.h"
#include "widgets/results/results_tab.h"

namespace etude {

/// Which tags a difference comes from: the tags of a comparison in a table, by how much they differ, and as a chart.
class TagDifferencesTab : public ResultsTab {
    Q_OBJECT
public:
    explicit TagDifferencesTab(QWidget* parent = nullptr);
    ~TagDifferencesTab() override;

    void setSession(ProjectSession* session) override;
    void setResults(const ShownResultsPointer& shown) override;
    void setSelection(const Selection& selection) override;
    /// The document of etude-cli tags --csv; nothing while there is none.
    [[nodiscard]] std::optional<ResultExport> exported() const override;
    /// What another tab compares.
    void choose(const ComparisonQuestion& question);

Q_SIGNALS:
    /// A track of a data set (hash), by its place there, is to be seen on Inspect.
    void trackRequested(const QString& dataset, std::size_t track);
    void chosen(const etude::ComparisonQuestion& question); ///< by people, in this tab

private:
    [[nodiscard]] QWidget* answering();
    [[nodiscard]] QWidget* table();
    [[nodiscard]] QWidget* chart();
    [[nodiscard]] QWidget* details();
    void ask();
    void showTags(const ComparedTagsPointer& compared);
    void nameTags();
    void selectTag(const QString& name);
    /// Of the selected tag, in the tab in front alone.
    void showDetails();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
