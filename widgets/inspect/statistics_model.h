// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>

#include "engine/preprocess/training_statistics.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/project_session.h"

namespace etude {

/// The statistics of training sets that a project's pictures need: those computed so far, and at most one computation
/// in the background. One set of statistics serves every configuration that agrees up to the step that uses them. GUI
/// thread only.
class StatisticsModel : public QObject {
    Q_OBJECT
public:
    explicit StatisticsModel(QObject* parent = nullptr);

    /// Works for another project, or for none; forgets what it knew.
    void setProject(const std::optional<ProjectLayout>& project);

    /// The statistics that the configuration needs of the training set of the data set with this hash; null if it needs
    /// none or if they are not computed yet.
    [[nodiscard]] std::shared_ptr<const TrainingStatistics> find(const InputConfig& config,
                                                                 const QString& dataset) const;
    /// Whether these are being computed.
    [[nodiscard]] bool isComputing(const InputConfig& config, const QString& dataset) const;

    /// Extracts the features of the data set's training set into the project's store and computes its statistics;
    /// progress(), then computed() or failed() follows. Replaces a computation that runs. Nothing without a project.
    void compute(const InputConfig& config, const QString& hash, const DatasetPointer& dataset);
    /// Stops the computation; the features that were extracted stay in the store.
    void cancel();

Q_SIGNALS:
    void progress(qint64 done, qint64 total, const QString& what);
    void computed();
    void failed(const QString& sentence);

private:
    struct Key {
        Hash input; ///< statisticsInput()
        QString dataset;
        bool operator==(const Key&) const = default;
    };
    struct Entry {
        Key key;
        std::shared_ptr<const TrainingStatistics> statistics;
    };

    std::optional<ProjectLayout> m_project;
    std::vector<Entry> m_known;
    std::optional<Key> m_running;
    LatestJob m_job;
};

} // namespace etude
