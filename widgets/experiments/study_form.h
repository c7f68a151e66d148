// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include <QString>
#include <QWidget>

#include "engine/experiment/study.h"
#include "engine/experiment/suggest.h"
#include "widgets/experiments/preset_panel.h"
#include "widgets/models/project_session.h"

namespace etude {

/// The editor of a StudyPlan: data set, base configuration, what to vary, seeds, training. Says live how many runs it
/// makes, what network they train, and why it cannot be queued. GUI thread only.
class StudyForm : public QWidget {
    Q_OBJECT
public:
    explicit StudyForm(QWidget* parent = nullptr);
    ~StudyForm() override;

    /// The data sets to choose from; the choice is kept by hash.
    void setDatasets(const QList<DatasetRow>& datasets);
    void selectDataset(const QString& hash);
    /// Where features would be stored; their size is told if this is set.
    void setFeatureFolder(const std::filesystem::path& folder);
    /// Sets the configuration of Inspect, which everything not varied is taken from unless another was chosen in the
    /// form. A group in which only the old base's value was checked follows the new base.
    void setInputConfig(const InputConfig& config);
    /// The runs of the project: which are done before, how fast this machine trains, whose decoding is a former one.
    void setResults(const QList<RunResult>& results);
    /// What was found in tracks of the data set with the base's clip length (checkClipLength).
    void setTracks(const FittedInput& tracks);

    /// The plan in the form, valid or not.
    [[nodiscard]] StudyPlan plan() const;
    /// Asks for the study, or for those of the preset that is chosen, as the button does; nothing if it is not valid.
    void submit();

Q_SIGNALS:
    void queueRequested(const etude::StudyPlan& plan);
    void presetRequested(const std::vector<etude::Study>& studies);
    /// The data set or the clip's length is another one: setTracks() is wanted, of the data set with this hash.
    void tracksWanted(const QString& dataset, const etude::InputConfig& config);

private:
    [[nodiscard]] QWidget* dataSection();
    [[nodiscard]] QWidget* summarySection();
    /// One column of labels across the sections.
    void alignLabels();
    void updatePreset();
    void showPreset();
    void showDesign();
    /// What other runs of the project mean for the study: those that are done, and its cost.
    void showWhatIsDone();
    /// Reckons in the background what the study costs, and tells it.
    void askForCost();
    /// As of the last data sets, results and folder.
    [[nodiscard]] std::shared_ptr<const PresetPanel::Known> knownProject();
    /// Why the plan cannot be queued, or nothing.
    [[nodiscard]] QString problemOf(const StudyPlan& plan, const QString& expansionProblem) const;
    /// The configuration that was chosen is another one.
    void takeInput();
    void updateSummary();
    /// Asks for tracks if those that were looked at are not the plan's.
    void askForTracks();
    /// That runs of the plan are finished, with a former decoding; or nothing.
    [[nodiscard]] QString decodingCautionOf(const Study& study) const;
    /// The fewest of an epoch of these runs on the chosen data set; 0 without one.
    [[nodiscard]] std::int64_t stepsOf(const std::vector<RunSpec>& runs) const;
    void showNetwork(const std::vector<RunSpec>& runs);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
