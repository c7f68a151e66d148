// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include <QAbstractTableModel>
#include <QFont>
#include <QString>

#include "engine/experiment/run_log.h"
#include "widgets/models/latest_job.h"

namespace etude {

/// A line of a log in the window's language.
struct LogEntry {
    LogKind kind = LogKind::Event;
    QString time; ///< local, "2026-03-01 12:34:56"; empty where it is not told
    QString text;
};
using LogEntries = std::vector<LogEntry>;

/// The lines of a part of a log as they are shown. Any thread.
[[nodiscard]] LogEntries logEntries(const std::vector<LogLine>& lines);

/// Lines that only grow in number; a copy shares them.
class LogLines {
public:
    [[nodiscard]] int size() const { return m_begins.empty() ? 0 : m_begins.back() + lastSize(); }
    [[nodiscard]] const LogEntry& operator[](int line) const;
    void append(LogEntries entries);
    /// From `from` on, those that have the text in their time or their own, whatever its case. Stops when it is asked
    /// to.
    [[nodiscard]] std::vector<int> matches(const QString& text, int from, const std::stop_token& stop) const;

private:
    using Block = std::shared_ptr<const LogEntries>;
    [[nodiscard]] int lastSize() const { return static_cast<int>(m_blocks.back()->size()); }
    std::vector<Block> m_blocks;
    std::vector<int> m_begins; ///< of each block
};

/// A log as rows: all lines, or those that match what is searched for. Searching is done in the background; until it is
/// done the rows stay as they were. GUI thread only.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Text, ColumnCount };

    explicit LogModel(QObject* parent = nullptr);

    void append(LogEntries entries);
    void clear();
    /// Empty: all lines are rows.
    void search(const QString& text);
    [[nodiscard]] const QString& searched() const { return m_wanted; }

    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] int lineCount() const { return m_lines.size(); }
    [[nodiscard]] std::int64_t unreadable() const { return m_unreadable; }
    /// The line of a row.
    [[nodiscard]] const LogEntry& entry(int row) const { return m_lines[m_rows ? (*m_rows)[row] : row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void counted(); ///< how many lines or rows there are may be another number

private:
    void searchOn();
    void showFound(const std::vector<int>& found, int from, int to);

    LogLines m_lines;
    std::int64_t m_unreadable = 0;
    QString m_wanted;
    int m_searched = 0;                     ///< lines that were searched for it
    std::optional<std::vector<int>> m_rows; ///< lines that match; none: all
    LatestJob m_job;
    QFont m_font;
};

} // namespace etude
