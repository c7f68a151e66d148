// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QAbstractListModel>
#include <QString>

#include "widgets/models/latest_job.h"
#include "widgets/models/project_session.h"

namespace etude {

/// The tags of a data set as check boxes for some of its tracks: checked where all carry it, partially where some do.
/// Those that are carried come first. A check is a request: the rows follow the data set alone. GUI thread only.
class TagChoiceModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit TagChoiceModel(QObject* parent = nullptr);

    /// The tracks (indices) whose tags are shown; counted in the background.
    void setTracks(const DatasetPointer& dataset, const std::vector<std::uint32_t>& tracks);
    /// Shows the tags whose names contain a text, whatever the case.
    void setSearch(const QString& text);
    /// Whether there is a tag of exactly this name.
    [[nodiscard]] bool hasTag(const QString& name) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void checked(const QString& tag, bool on);
    void counted();

private:
    struct Choice {
        QString tag;
        std::int64_t tracks = 0; ///< of those that are shown
    };
    void takeCounts(const Dataset& dataset, const std::vector<std::int64_t>& counts, bool otherTracks);
    void showRows();

    std::vector<Choice> m_choices;
    std::vector<std::size_t> m_rows; ///< indices into m_choices
    std::vector<std::uint32_t> m_tracks;
    std::int64_t m_shown = 0; ///< tracks that m_choices counts
    QString m_search;
    LatestJob m_job;
};

} // namespace etude
