// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/log_model.h"

#include <algorithm>

#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

#include "widgets/models/background.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr std::size_t kLogBlockLines = 1024; ///< few lines at a time, as of a run that trains, are put together
constexpr int kAskedToStop = 256;            ///< lines between two looks whether to stop

QString localTime(const std::string& utc) {
    const QDateTime time = QDateTime::fromString(toQt(utc), Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
}

} // namespace

LogEntries logEntries(const std::vector<LogLine>& lines) {
    LogEntries entries;
    entries.reserve(lines.size());
    for (const LogLine& line : lines)
        entries.push_back({line.kind, localTime(line.time), told(line.text)});
    return entries;
}

const LogEntry& LogLines::operator[](int line) const {
    const auto after = std::ranges::upper_bound(m_begins, line);
    const auto block = static_cast<std::size_t>(after - m_begins.begin() - 1);
    return (*m_blocks[block])[static_cast<std::size_t>(line - m_begins[block])];
}

void LogLines::append(LogEntries entries) {
    if (entries.empty())
        return;
    if (!m_blocks.empty() && m_blocks.back()->size() + entries.size() <= kLogBlockLines) {
        entries.insert(entries.begin(), m_blocks.back()->begin(), m_blocks.back()->end());
        m_blocks.back() = freedInBackground(std::move(entries));
        return;
    }
    m_begins.push_back(size());
    m_blocks.push_back(freedInBackground(std::move(entries)));
}

std::vector<int> LogLines::matches(const QString& text, int from, const std::stop_token& stop) const {
    std::vector<int> found;
    for (int line = from; line < size(); ++line) {
        if (line % kAskedToStop == 0 && stop.stop_requested())
            break;
        const LogEntry& entry = (*this)[line];
        if (entry.text.contains(text, Qt::CaseInsensitive) || entry.time.contains(text))
            found.push_back(line);
    }
    return found;
}

LogModel::LogModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_job(this)
    , m_font(QFontDatabase::systemFont(QFontDatabase::FixedFont)) {
    m_font.setPointSizeF(noteFont().pointSizeF());
}

void LogModel::append(LogEntries entries) {
    if (entries.empty())
        return;
    const int before = m_lines.size();
    m_unreadable += std::ranges::count(entries, LogKind::Unreadable, &LogEntry::kind);
    if (!m_rows)
        beginInsertRows({}, before, before + static_cast<int>(entries.size()) - 1);
    m_lines.append(std::move(entries));
    if (!m_rows)
        endInsertRows();
    if (!m_wanted.isEmpty())
        searchOn();
    Q_EMIT counted();
}

void LogModel::clear() {
    beginResetModel();
    m_lines = {};
    m_unreadable = 0;
    m_searched = 0;
    m_job.cancel();
    if (m_rows)
        m_rows->clear();
    endResetModel();
    Q_EMIT counted();
}

void LogModel::search(const QString& text) {
    if (m_wanted == text)
        return;
    m_wanted = text;
    m_searched = 0;
    m_job.cancel();
    if (!text.isEmpty())
        return searchOn();
    beginResetModel();
    m_rows.reset();
    endResetModel();
    Q_EMIT counted();
}

/// From where the last search of this text ended.
void LogModel::searchOn() {
    m_job.start(
        [lines = m_lines, text = m_wanted, from = m_searched](const std::stop_token& stop) {
            return lines.matches(text, from, stop);
        },
        [this, from = m_searched, to = m_lines.size()](const std::vector<int>& found) { showFound(found, from, to); });
}

void LogModel::showFound(const std::vector<int>& found, int from, int to) {
    m_searched = to;
    if (from == 0) {
        beginResetModel();
        m_rows = found;
        endResetModel();
    } else if (!found.empty()) {
        const int rows = rowCount();
        beginInsertRows({}, rows, rows + static_cast<int>(found.size()) - 1);
        m_rows->insert(m_rows->end(), found.begin(), found.end());
        endInsertRows();
    }
    Q_EMIT counted();
}

int LogModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid())
        return 0;
    return m_rows ? static_cast<int>(m_rows->size()) : m_lines.size();
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const LogEntry& line = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Time ? line.time : line.text;
    case Qt::ToolTipRole:
        return index.column() == Text ? plainToolTip(line.text) : QString();
    case Qt::FontRole:
        return m_font;
    case Qt::ForegroundRole:
        if (line.kind == LogKind::Problem && index.column() == Text)
            return failureColor(QGuiApplication::palette());
        if (line.kind != LogKind::Event || index.column() == Time)
            return quietTextColor(QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

} // namespace etude
