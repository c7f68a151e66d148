// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QString>
#include <QWidget>

#include "engine/experiment/study.h"
#include "widgets/models/project_session.h"
#include "widgets/results/comparison_question.h"
#include "widgets/results/results_tab.h"

namespace etude {

/// The answer to a comparison of two: the verdict as a sentence, the difference with its intervals, what would settle
/// it with the button that queues it, how much data it is worth, tags, settings, all pairs of the factor's levels, and
/// what else differs. GUI thread only.
class VerdictPanel : public QWidget {
    Q_OBJECT
public:
    explicit VerdictPanel(QWidget* parent = nullptr);
    ~VerdictPanel() override;

    /// Of whose results comparisons are; null for none.
    void setSession(ProjectSession* session);
    /// Not null.
    void setComparison(const ComparisonPointer& comparison);
    /// The one that is shown; null if none is.
    [[nodiscard]] const ComparisonPointer& comparison() const;
    /// All pairs of levels of the field that is compared; shown where there are several. Null for none.
    void setLevelPairs(const LevelComparisonsPointer& all);
    /// Instead of an answer: why there is none.
    void showNothing(const QString& sentence);
    /// The comparison that is shown with all of its numbers, then those over training runs of the field's other pairs
    /// of levels; nothing while there is none.
    [[nodiscard]] std::optional<ResultExport> exported() const;

Q_SIGNALS:
    void levelsChosen(const etude::FieldValue& a, const etude::FieldValue& b); ///< by a click on a pair
    void failed(const QString& sentence);

private:
    [[nodiscard]] QWidget* answering();
    [[nodiscard]] QWidget* details();
    void showComparison();
    void showNumbers();
    void showAdvice();
    void resample();
    void queue(const Study& study);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
