// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "widgets/results/results_tab.h"

namespace etude {

/// Two configurations, or two levels of a factor with everything else held equal: the verdict as a sentence, the
/// difference with its intervals, what would settle it, and what else differs.
class CompareTab : public ResultsTab {
    Q_OBJECT
public:
    explicit CompareTab(QWidget* parent = nullptr);
    ~CompareTab() override;

    void setResults(const ShownResultsPointer& shown) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
