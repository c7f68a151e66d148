// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/compare_tab.h"

namespace etude {

struct CompareTab::Parts {
    ShownResultsPointer shown;
};

CompareTab::CompareTab(QWidget* parent)
    : ResultsTab(parent)
    , m_parts(std::make_unique<Parts>()) {}

CompareTab::~CompareTab() = default;

void CompareTab::setResults(const ShownResultsPointer& shown) {
    m_parts->shown = shown;
}

} // namespace etude
