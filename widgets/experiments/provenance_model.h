// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include "engine/store/provenance.h"

namespace etude {

/// A run whose provenance is known.
struct KnownRun {
    QString id;
    Provenance provenance;

    bool operator==(const KnownRun&) const = default;
};

/// Where, when and from what a run was made, as a table: facts about its training, then every field of its
/// specification that has an effect; beside another run, if there is one. GUI thread only.
class ProvenanceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Value, Other, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Names of data sets by their hashes are what people know them by.
    void setDatasets(const QHash<QString, QString>& names) { m_datasets = names; }
    void setRuns(const std::optional<KnownRun>& run, const std::optional<KnownRun>& other);
    /// Whether rows in which the two agree are left out; without another run there are none.
    void setDifferencesOnly(bool only);
    [[nodiscard]] bool hasOther() const { return m_other.has_value(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        QString value;
        QString other;
        QString note; ///< the field's path
    };
    [[nodiscard]] QList<Row> rows() const;
    void addFacts(QList<Row>& rows) const;
    void addFields(QList<Row>& rows) const;
    void refill();

    QHash<QString, QString> m_datasets;
    std::optional<KnownRun> m_run;
    std::optional<KnownRun> m_other;
    bool m_differencesOnly = false;
    QList<Row> m_rows;
};

} // namespace etude
