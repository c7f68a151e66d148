// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QWidget>

#include "engine/analysis/run_effects.h"
#include "widgets/results/results_tab.h"

namespace etude {

/// Several factors at once: what has an effect as a sentence, the analysis of variance as a table, and the means of the
/// term that is chosen. GUI thread only.
class EffectPanel : public QWidget {
    Q_OBJECT
public:
    explicit EffectPanel(QWidget* parent = nullptr);
    ~EffectPanel() override;

    /// Which of the factors count, and whether their interactions do; stands where the caller puts it.
    [[nodiscard]] QWidget* choices() const;
    /// Full paths; those that were offered before keep their ticks.
    void setFactors(const std::vector<std::string>& fields);
    void setResults(const ShownResultsPointer& shown, Measure measure);
    /// Emphasises the marks of what is selected.
    void setSelection(const Selection& selection);
    /// The analysis and all of its means; nothing while there is none.
    [[nodiscard]] std::optional<ResultExport> exported() const;

Q_SIGNALS:
    void selected(const Selection& selection); ///< by a click on a mark: the runs of its level

private:
    [[nodiscard]] QWidget* answer();
    [[nodiscard]] std::vector<std::string> chosen() const;
    void nameFactors();
    void ask();
    using EffectsPointer = std::shared_ptr<const RunEffects>;
    void show(const Result<EffectsPointer>& shown);
    void drawTerm(int row);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
