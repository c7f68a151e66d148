// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QWidget>

#include "engine/experiment/run_control.h"
#include "engine/preprocess/input_config.h"
#include "widgets/models/project_session.h"

namespace etude {

/// Makes studies, shows the queue, and the selected run as it learns.
class ExperimentsPage : public QWidget {
    Q_OBJECT
public:
    explicit ExperimentsPage(QWidget* parent = nullptr);
    ~ExperimentsPage() override;

    /// The session must outlive the page or be replaced; null for none.
    void setSession(ProjectSession* session);
    /// The base of the next study.
    void setInputConfig(const InputConfig& config);
    /// Selects the data set of the next study.
    void selectDataset(const QString& hash);
    /// Queues the study in the form, as its button does.
    void queueStudy();

Q_SIGNALS:
    void inspectRequested(); ///< there is no data set yet
    void failed(const QString& sentence);

private:
    [[nodiscard]] QWidget* formPanel();
    [[nodiscard]] QWidget* queuePanel();
    [[nodiscard]] QWidget* moreButton();
    void showProject();
    void showSelection();
    void queue(const StudyPlan& plan);
    void queueStudies(const std::vector<Study>& studies);
    /// Looks at tracks of a data set in the background, for the form.
    void lookAtTracks(const QString& dataset, const InputConfig& config);
    void startQueue();
    void cancelSelected();
    void resumeSelected();
    void resume(const QStringList& runIds);
    void selectRuns(const QStringList& runIds);
    void showStudies();
    /// Names the configurations in the window's words, in the background.
    void showLabels();
    void tell(const Result<RunControlReport>& asked);
    void fail(const Error& error);
    [[nodiscard]] std::vector<std::string> selectedRuns() const;

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
