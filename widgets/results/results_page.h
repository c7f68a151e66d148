// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "widgets/models/project_session.h"
#include "widgets/results/figure.h"

namespace etude {

class ResultsTab;
struct ResultExport;
struct Selection;

/// What came out: the runs of a study or of all, as figures, as a comparison and as a table. What must be known beside
/// the numbers (label-shuffle controls, what makes a comparison doubtful) stands above.
class ResultsPage : public QWidget {
    Q_OBJECT
public:
    explicit ResultsPage(QWidget* parent = nullptr);
    ~ResultsPage() override;

    /// The session must outlive the page or be replaced; null for none.
    void setSession(ProjectSession* session);
    /// Shows the study of this name or id, as soon as there is one, and the figure; empty and none change nothing.
    void showFirst(const QString& study, const std::optional<FigureKind>& figure);

Q_SIGNALS:
    void experimentsRequested(); ///< there is no result yet, or none of what is shown
    /// A track of a data set (hash), by its place there, is to be seen on Inspect.
    void trackRequested(const QString& dataset, std::size_t track);
    void failed(const QString& sentence);

private:
    [[nodiscard]] QWidget* header();
    void fillIntervals();
    void showProject();
    void showResults();
    void showNotes();
    /// Gives the tabs what is shown, where they do not have it yet.
    void showInTabs();
    /// There is no result: no run at all, or none that has finished.
    void showNothing(bool noRuns);
    void addTab(ResultsTab* tab, const QString& key, const QString& name);
    void select(const Selection& selection);
    void nameExport();
    void showSettings();
    /// What is shown in the tab in front: the comparison, else the runs. Says why where there is nothing.
    [[nodiscard]] std::optional<ResultExport> exported();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
