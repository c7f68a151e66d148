// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "engine/experiment/study_plan.h"
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
    [[nodiscard]] QLayout* queueHead();
    [[nodiscard]] QWidget* moreButton();
    void showProject();
    /// The run that has the keyboard, and its study.
    void showSelection();
    void showStudy(const QString& study);
    void queue(const StudyPlan& plan);
    void queueStudies(const std::vector<Study>& studies);
    /// Looks at tracks of a data set in the background, for the form.
    void lookAtTracks(const QString& dataset, const InputConfig& config);
    /// Names the configurations in the window's words, in the background.
    void showLabels();
    void fail(const Error& error);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
