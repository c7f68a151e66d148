// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>

#include "widgets/models/project_session.h"

namespace etude {

class ClipView;
class InputForm;
class InputPreview;
class StatisticsModel;
class TrackPanel;

/// Between the parts of Inspect: gives the preview the training set's statistics that the configuration in the form
/// needs of the data set in the list, and asks for them in the place of the picture while they are not computed. GUI
/// thread only.
class InspectStatistics : public QObject {
    Q_OBJECT
public:
    /// The parts must outlive this.
    InspectStatistics(const InputForm* form, const TrackPanel* tracks, InputPreview* preview, ClipView* clip,
                      QObject* parent = nullptr);

    void setProject(const std::optional<ProjectLayout>& project);
    /// Call after a change of the configuration or the data set, before the preview is told of it.
    void choose();

private:
    void connectParts();
    /// The picture waits for statistics: shows their progress, or what is to be done.
    void showMissing();
    void compute();
    [[nodiscard]] bool isComputing() const;

    const InputForm* m_form;
    const TrackPanel* m_tracks;
    InputPreview* m_preview;
    ClipView* m_clip;
    StatisticsModel* m_model;
};

} // namespace etude
