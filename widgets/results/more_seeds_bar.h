// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "engine/experiment/study.h"
#include "widgets/results/comparison_question.h"

namespace etude {

/// How many seeds a comparison shall have, what their missing runs take, and the button that queues them.
/// Hidden where it is settled. GUI thread only.
class MoreSeedsBar : public QWidget {
    Q_OBJECT
public:
    explicit MoreSeedsBar(QWidget* parent = nullptr);
    ~MoreSeedsBar() override;

    /// Proposes as many pairs as are advised (Comparison::leastSeeds()); one more than there are without advice.
    void setComparison(const ComparisonPointer& comparison, std::optional<int> advised, bool isSettled);

Q_SIGNALS:
    void queueRequested(const etude::Study& study);

private:
    void plan();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
