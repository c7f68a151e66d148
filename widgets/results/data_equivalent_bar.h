// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "engine/analysis/size_study.h"
#include "engine/experiment/study.h"
#include "widgets/models/project_session.h"
#include "widgets/results/comparison_question.h"

namespace etude {

/// How much training data a difference is worth, or the button that queues the size study that tells it. GUI thread
/// only.
class DataEquivalentBar : public QWidget {
    Q_OBJECT
public:
    explicit DataEquivalentBar(QWidget* parent = nullptr);
    ~DataEquivalentBar() override;

    /// Size studies are looked for in all results of the session; nothing is said without one.
    void setComparison(ProjectSession* session, const ComparisonPointer& comparison);

Q_SIGNALS:
    void queueRequested(const etude::Study& study);
    void failed(const QString& sentence);

private:
    void showEquivalents(const Result<ComparisonEquivalents>& equivalents);
    void queueSizes();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
