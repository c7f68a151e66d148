// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/analysis/claims.h"
#include "widgets/results/results_tab.h"

namespace etude {

/// The paper's claims: what the runs of one data set say of each, by which rule, in which settings, and the button that
/// queues what is missing.
class ClaimsTab : public ResultsTab {
    Q_OBJECT
public:
    explicit ClaimsTab(QWidget* parent = nullptr);
    ~ClaimsTab() override;

    void setResults(const ShownResultsPointer& shown) override;
    void setSelection(const Selection&) override {}
    /// The document of etude-cli claims --csv.
    [[nodiscard]] std::optional<ResultExport> exported() const override;

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* details();
    [[nodiscard]] QWidget* chart();
    void fillDatasets();
    void ask();
    void show(std::shared_ptr<const ClaimsBoard> board);
    void showClaim();
    void queue();
    [[nodiscard]] const Claim* current() const; ///< null before there are any

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
