// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/run_log_view.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "engine/experiment/run_log.h"
#include "widgets/experiments/log_model.h"
#include "widgets/forms/elided_label.h"
#include "widgets/models/latest_job.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr std::chrono::milliseconds kLogInterval(500); ///< between two readings of a run that trains
constexpr std::chrono::milliseconds kTypingPause(150); ///< until what was typed is searched for
constexpr int kSearchWidth = 240;                      ///< px

} // namespace

struct RunLogView::Parts {
    explicit Parts(QObject* context)
        : job(context)
        , copying(context) {}

    std::filesystem::path folder;
    bool atWork = false;
    bool reading = false;
    bool again = false; ///< something may be new since the reading began
    RunLogReader reader;
    LatestJob job;
    LatestJob copying;
    QTimer timer;
    QTimer typing;
    LogModel model;
    QLineEdit* search = new QLineEdit;
    ElidedLabel* count = new ElidedLabel;
    QTableView* table = new QTableView;
    StatePane* pane = nullptr;
    bool atEnd = true;
};

RunLogView::RunLogView(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    setUpLines();
    m_parts->pane = new StatePane(m_parts->table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(searchRow());
    layout->addWidget(m_parts->pane, 1);
    m_parts->timer.setInterval(kLogInterval);
    connect(&m_parts->timer, &QTimer::timeout, this, &RunLogView::read);
    connect(&m_parts->model, &LogModel::counted, this, &RunLogView::showCount);
    showCount();
}

RunLogView::~RunLogView() = default;

QWidget* RunLogView::searchRow() {
    m_parts->search->setObjectName(QStringLiteral("logSearch"));
    m_parts->search->setPlaceholderText(tr("Search the log"));
    m_parts->search->setToolTip(tr("Shows only the lines that contain this text, whatever its case."));
    m_parts->search->setAccessibleName(tr("Search the log"));
    m_parts->search->setClearButtonEnabled(true);
    m_parts->search->setFixedWidth(kSearchWidth);
    m_parts->count->setObjectName(QStringLiteral("logCount"));
    m_parts->count->setFont(noteFont());
    m_parts->count->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_parts->search);
    layout->addWidget(m_parts->count, 1);
    m_parts->typing.setSingleShot(true);
    m_parts->typing.setInterval(kTypingPause);
    connect(m_parts->search, &QLineEdit::textChanged, &m_parts->typing, qOverload<>(&QTimer::start));
    connect(&m_parts->typing, &QTimer::timeout, this, [this] { m_parts->model.search(m_parts->search->text()); });
    return row;
}

void RunLogView::setUpLines() {
    QTableView& table = *m_parts->table;
    const QFontMetrics metrics(m_parts->model.font());
    setUpTable(table, QStringLiteral("logTable"), &m_parts->model,
               {.rowHeight = metrics.height() + kGrid / 4, .compact = true});
    table.setAccessibleName(tr("Log"));
    table.horizontalHeader()->hide();
    table.horizontalHeader()->setStretchLastSection(true);
    table.setColumnWidth(LogModel::Time, metrics.horizontalAdvance(QStringLiteral("0000-00-00 00:00:00")) + 2 * kGrid);
    auto* copy = new QAction(themedIcon(QStringLiteral("copy")), tr("Copy"), &table);
    copy->setObjectName(QStringLiteral("copyLog"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(copy);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &RunLogView::copySelected);
    // The end stays in sight where it is, whatever comes.
    QScrollBar* bar = table.verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_parts->atEnd = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int end) {
        if (m_parts->atEnd)
            bar->setValue(end);
    });
}

void RunLogView::showRun(const std::filesystem::path& folder, bool atWork) {
    m_parts->atWork = atWork;
    if (folder != m_parts->folder) {
        m_parts->folder = folder;
        m_parts->job.cancel();
        m_parts->reading = false;
        m_parts->atEnd = true;
        m_parts->reader = RunLogReader(folder);
        m_parts->model.clear();
    }
    read();
}

void RunLogView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void RunLogView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_parts->timer.stop();
}

void RunLogView::read() {
    if (!isVisible() || m_parts->folder.empty())
        return m_parts->timer.stop();
    if (m_parts->atWork && !m_parts->timer.isActive())
        m_parts->timer.start();
    else if (!m_parts->atWork)
        m_parts->timer.stop();
    m_parts->again = m_parts->reading;
    if (std::exchange(m_parts->reading, true))
        return;
    struct Read {
        RunLogReader reader;
        Result<LogPart> part;
        LogEntries entries;
    };
    m_parts->job.start(
        [reader = std::move(m_parts->reader), ended = !m_parts->atWork](const std::stop_token&) mutable {
            Result<LogPart> part = reader.next(ended);
            LogEntries entries = part ? logEntries(part->lines) : LogEntries();
            return Read{std::move(reader), std::move(part), std::move(entries)};
        },
        [this](Read read) {
            m_parts->reading = false;
            m_parts->reader = std::move(read.reader);
            if (!read.part) {
                m_parts->timer.stop(); // until the run moves
                return Q_EMIT failed(read.part.error());
            }
            if (read.part->anew)
                m_parts->model.clear();
            m_parts->model.append(std::move(read.entries));
            if (read.part->more || std::exchange(m_parts->again, false))
                return this->read();
            showCount();
        });
}

void RunLogView::showCount() {
    const LogModel& model = m_parts->model;
    const QLocale locale;
    QStringList texts;
    if (model.searched().isEmpty())
        texts << tr("%n line(s)", nullptr, model.lineCount());
    else
        texts << tr("%1 of %n line(s)", nullptr, model.lineCount()).arg(locale.toString(model.rowCount()));
    if (model.unreadable() > 0)
        texts << tr("%n of them cannot be read", nullptr, static_cast<int>(model.unreadable()));
    m_parts->count->setText(texts.join(QStringLiteral(" · ")));
    if (m_parts->folder.empty())
        m_parts->pane->showEmpty(tr("No run selected"));
    else if (model.lineCount() == 0 && !m_parts->reading)
        m_parts->pane->showEmpty(tr("Nothing is told of this run yet: it has not begun."));
    else if (model.lineCount() > 0 && model.rowCount() == 0)
        m_parts->pane->showEmpty(tr("No line contains this text."));
    else
        m_parts->pane->showContent();
}

/// The lines are put together in the background, as they may be many.
void RunLogView::copySelected() {
    LogEntries chosen;
    QItemSelection selection = m_parts->table->selectionModel()->selection();
    std::ranges::sort(selection, {}, &QItemSelectionRange::top);
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            chosen.push_back(m_parts->model.entry(row));
    m_parts->copying.start(
        [chosen = std::move(chosen)](const std::stop_token&) {
            QStringList lines;
            for (const LogEntry& line : chosen)
                lines << (line.time.isEmpty() ? line.text : line.time + QStringLiteral("  ") + line.text);
            return lines.join(u'\n');
        },
        [](const QString& text) { QApplication::clipboard()->setText(text); });
}

} // namespace etude
