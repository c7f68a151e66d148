// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <QString>
#include <QWidget>

#include "engine/analysis/result_tables.h"
#include "engine/analysis/run_result.h"
#include "engine/analysis/varied_field.h"
#include "engine/evaluation/statistics.h"
#include "widgets/models/project_session.h"
#include "widgets/results/selection.h"

namespace etude {

/// What the page shows: the runs of one study's configurations or of all, what a difference must exceed to count, and
/// what stands beside a mean.
struct ShownResults {
    std::string study; ///< id; empty for all
    std::vector<RunResult> runs;
    std::vector<VariedField> projectFields = {}; ///< of all the project's runs
    double margin = 0.0;
    IntervalKind interval = IntervalKind::Student;
};
using ShownResultsPointer = std::shared_ptr<const ShownResults>;

/// What is shown as a table, for a file or the clipboard.
struct ResultExport {
    QString fileName; ///< proposed
    /// Takes long, for any thread; once stopped, anything.
    std::function<ResultTable(const std::stop_token&)> table;
};

/// One way to look at results: figures, a comparison, a table. Tabs share what is selected: a click in one is
/// seen in all. Long work is done in the background. GUI thread only.
class ResultsTab : public QWidget {
    Q_OBJECT
public:
    explicit ResultsTab(QWidget* parent = nullptr)
        : QWidget(parent) {}

    /// The session must outlive the tab or be replaced; null for none. Called before the results are.
    virtual void setSession(ProjectSession* session) { m_session = session; }
    /// Also after every change of the project; never null.
    virtual void setResults(const ShownResultsPointer& shown) = 0;
    /// What is selected everywhere.
    virtual void setSelection(const Selection& selection) = 0;
    /// What the tab shows, as a table; none where that is not there, or no other than the runs.
    [[nodiscard]] virtual std::optional<ResultExport> exported() const { return {}; }

Q_SIGNALS:
    void selected(const Selection& selection); ///< by a click in this tab
    void failed(const QString& sentence);
    void experimentsRequested(); ///< runs are missing that a study would give

protected:
    [[nodiscard]] ProjectSession* session() const { return m_session; }

private:
    QPointer<ProjectSession> m_session;
};

} // namespace etude
