// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/analysis/missing_runs.h"
#include "engine/analysis/size_study.h"
#include "widgets/results/comparison_question.h"
#include "widgets/results/results_tab.h"

namespace etude {

/// Two configurations, or two levels of a field with everything else held equal: the verdict as a sentence, the
/// difference with its intervals, what would settle it, and what else differs.
class CompareTab : public ResultsTab {
    Q_OBJECT
public:
    explicit CompareTab(QWidget* parent = nullptr);
    ~CompareTab() override;

    void setResults(const ShownResultsPointer& shown) override;

private:
    [[nodiscard]] QWidget* choosing();
    [[nodiscard]] QWidget* answering();
    [[nodiscard]] QWidget* details();
    void connectChoices();

    void setFields(std::vector<ComparedField> fields);
    void showChoices();
    void ask();
    void setAnswer(const Result<Comparison>& answer);
    void showComparison();
    void resample();
    void findEquivalent();
    void showEquivalent(const Result<ComparisonEquivalents>& equivalents);
    void plan();
    void showPlan(const Result<MissingRuns>& more);
    void queue(const Study& study);
    void queueSizes();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
