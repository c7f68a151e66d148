// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include <QPointer>
#include <QTimer>

#include "engine/dataset/location.h"
#include "widgets/dataset/dataset_tab.h"
#include "widgets/models/latest_job.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace etude {

class PathField;
class StatePane;

/// Where a data set's audio lies and whether it is there, and the way to another folder if it was moved.
class FilesTab final : public DatasetTab {
    Q_OBJECT
public:
    explicit FilesTab(InspectState* state, QWidget* parent = nullptr);

    void setSession(ProjectSession* session) override;
    void setDataset(const ListedDataset& listed) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* makeEditor();
    void look();      ///< where the audio should be
    void lookThere(); ///< in the folder that was given
    void relocate();
    void endMoving(const QStringList& hashes, const Result<void>& moved);
    void showFound(const LocationReport& report);
    void showEditor();
    /// Hashes of the other data sets in the same folder.
    [[nodiscard]] QStringList neighbours() const;

    /// What was found in the folder that was given.
    struct Elsewhere {
        std::filesystem::path root;
        LocationReport report;
    };

    QPointer<ProjectSession> m_session;
    QString m_hash;
    DatasetPointer m_dataset;
    bool m_looked = false;
    std::optional<Result<Elsewhere>> m_elsewhere;
    bool m_moving = false;
    LatestJob m_job;
    LatestJob m_otherJob;
    QTimer m_pause;

    QLabel* m_root;
    QLabel* m_kind; ///< of paths: relative or absolute
    QLabel* m_found;
    QLabel* m_details;
    QPushButton* m_again;
    PathField* m_folder;
    QLabel* m_otherFound;
    QLabel* m_otherDetails;
    QCheckBox* m_together;
    QPushButton* m_move;
    StatePane* m_pane;
};

} // namespace etude
