// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <QAbstractTableModel>
#include <QIcon>
#include <QStringList>

#include "engine/core/enum_names.h"
#include "engine/dataset/health/health.h"

namespace etude {

/// A report and its findings in the order of a table, the severest first. A value, made in the background.
struct FindingList {
    using Rows = std::vector<std::uint32_t>; ///< indices into report.findings

    std::shared_ptr<const Dataset> dataset;
    HealthReport report;
    Rows all;
    std::array<Rows, EnumNames<FindingKind>::values.size()> ofKind;
    Rows excluded; ///< tracks: indices into dataset->tracks

    [[nodiscard]] const Rows& of(FindingKind kind) const { return ofKind[static_cast<std::size_t>(kind)]; }
};
[[nodiscard]] std::shared_ptr<const FindingList> listFindings(std::shared_ptr<const Dataset> dataset,
                                                              HealthReport report);

/// "Missing file".
[[nodiscard]] QString findingText(FindingKind kind);
/// Counts the findings in words: "3 tags without an AUC". Leaves notes out.
[[nodiscard]] QStringList findingCounts(const HealthReport& report);

/// The findings of a report, all or of one kind, or the tracks that are excluded. Texts are made only for the rows that
/// are looked at. GUI thread only.
class FindingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeverityColumn, KindColumn, SubjectColumn, PartColumn, DetailColumn, ActionColumn, ColumnCount };
    enum class Shown { All, OfKind, Excluded };

    explicit FindingModel(QObject* parent = nullptr);

    /// Null for none.
    void setList(std::shared_ptr<const FindingList> list);
    [[nodiscard]] const std::shared_ptr<const FindingList>& list() const { return m_list; }
    /// `kind` counts for Shown::OfKind alone.
    void show(Shown shown, FindingKind kind = FindingKind::Missing);
    [[nodiscard]] Shown shown() const { return m_shown; }

    /// Indices of the rows' findings in the report or, for Shown::Excluded, of their tracks in the data set.
    [[nodiscard]] std::span<const std::uint32_t> rows() const;
    /// The track that a row is about: its index in the data set.
    [[nodiscard]] std::optional<std::size_t> track(int row) const;
    /// Whether what a row is about can be excluded or, if it is, included again.
    [[nodiscard]] bool hasAction(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const Finding* finding(int row) const; ///< null of an excluded track
    [[nodiscard]] QString text(int row, int column) const;

    std::shared_ptr<const FindingList> m_list;
    Shown m_shown = Shown::All;
    FindingKind m_kind = FindingKind::Missing;
    QIcon m_warning;
    QIcon m_note;
};

} // namespace etude
