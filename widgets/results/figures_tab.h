// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "widgets/results/figure.h"
#include "widgets/results/results_tab.h"

namespace etude {

/// The figures of a study: a list of them, the chosen one with its choices and its table, and what is selected. Choices
/// are kept for each study. Figures are made in the background.
class FiguresTab : public ResultsTab {
    Q_OBJECT
public:
    explicit FiguresTab(QWidget* parent = nullptr);
    ~FiguresTab() override;

    void setSession(ProjectSession* session) override;
    void setResults(const ShownResultsPointer& shown) override;
    void setSelection(const Selection& selection) override;
    /// As a click in the list does.
    void showFigure(FigureKind kind);

private:
    [[nodiscard]] QWidget* list();
    [[nodiscard]] QWidget* figure();
    void showKind(FigureKind kind);
    void offerChoices();
    void readEpochs();
    void draw();
    void showState();
    void activate(const QString& key, bool isBeside);
    void markSelected();
    void showSelected();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
