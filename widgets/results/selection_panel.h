// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "widgets/results/results_tab.h"
#include "widgets/results/selected_configurations.h"

namespace etude {

/// What is selected in the results: the configuration in words, with what it differs from the others in alone, its
/// runs, and what the network was given: the distribution of the input's values and their means over frequency, from
/// stored features of the test set. Several stand side by side, each in the colour of its mark. GUI thread only.
class SelectionPanel : public QWidget {
    Q_OBJECT
public:
    explicit SelectionPanel(QWidget* parent = nullptr);
    ~SelectionPanel() override;

    /// The session must outlive the panel or be replaced; null for none.
    void setSession(ProjectSession* session);
    /// Of more than kMostBeside configurations the best are shown and the others counted.
    void showSelection(const ShownResultsPointer& shown, const Selection& selection, const ShownFigure& figure);

private:
    void showAll();
    void showBeside();
    void showRuns();
    void showInput();
    void drawInput();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
