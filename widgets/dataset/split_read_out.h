// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QWidget>

#include "widgets/dataset/split_facts.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/project_session.h"

class QGridLayout;
class QLabel;

namespace etude {

class ChartPanel;

/// Shows a split: tracks and artists of each set, training subsets, the share of each tag. GUI thread only; the subsets
/// are chosen in the background.
class SplitReadOut : public QWidget {
    Q_OBJECT
public:
    explicit SplitReadOut(QWidget* parent = nullptr);

    /// `preview`: of a split that is not stored, which is said.
    void showSplit(const DatasetPointer& dataset, const SplitFacts& facts, bool preview);

private:
    [[nodiscard]] QGridLayout* makeParts();
    [[nodiscard]] QGridLayout* makeSubsets();
    void showParts(const SplitFacts& facts);
    void showSubsets(const DatasetPointer& dataset);

    LatestJob m_subsetJob;
    std::array<std::array<QLabel*, 3>, 3> m_parts{};   ///< tracks, share, artists of each set
    std::array<std::array<QLabel*, 3>, 8> m_subsets{}; ///< share, tracks, tags without a track of each size
    QLabel* m_title;
    QLabel* m_hash;
    QLabel* m_subsetNote;
    QLabel* m_note;
    QLabel* m_extreme;
    ChartPanel* m_chart;
};

} // namespace etude
