// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "widgets/models/inspect_state.h"

namespace etude {

class ClipView;
class InputPreview;
class StatisticsModel;

/// Gives the preview the configuration and the statistics of the listed data set's training set, where the
/// configuration needs them. While they are not computed, it offers to compute them in the place of the picture. GUI
/// thread only.
class InspectStatistics : public QObject {
    Q_OBJECT
public:
    /// The widgets must outlive this.
    InspectStatistics(const InspectState* state, InputPreview* preview, ClipView* clip, QObject* parent = nullptr);

private:
    void connectParts();
    void showProject();
    void showInput();
    /// The picture waits for statistics: shows their progress, or what is to be done.
    void showMissing();
    void compute();
    [[nodiscard]] bool isComputing() const;

    const InspectState* m_state;
    InputPreview* m_preview;
    ClipView* m_clip;
    StatisticsModel* m_model;
};

} // namespace etude
