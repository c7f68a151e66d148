// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/finding_table.h"

#include <algorithm>
#include <utility>

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include "widgets/forms/elided_label.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

QTableView* makeTable(FindingModel* model) {
    auto* table = new QTableView;
    setUpTable(*table, QStringLiteral("findings"), model, {.compact = true, .leftHeaders = true});
    table->setAccessibleName(FindingTable::tr("Findings"));
    table->setMouseTracking(true);
    QHeaderView* header = table->horizontalHeader();
    header->setSectionResizeMode(FindingModel::DetailColumn, QHeaderView::Stretch);
    const auto setWidth = [&](FindingModel::Column column, const QString& widest) {
        header->resizeSection(column, table->fontMetrics().horizontalAdvance(widest) + 2 * kGrid);
    };
    const QStringList severities{FindingModel::tr("Error"), FindingModel::tr("Warning"), FindingModel::tr("Note"),
                                 FindingModel::tr("Excluded")};
    const auto width = [&](const QString& text) { return table->fontMetrics().horizontalAdvance(text); };
    setWidth(FindingModel::SeverityColumn, *std::ranges::max_element(severities, {}, width));
    const int icon = table->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, table);
    header->resizeSection(FindingModel::SeverityColumn,
                          header->sectionSize(FindingModel::SeverityColumn) + icon + kGrid / 2);
    setWidth(FindingModel::KindColumn, FindingModel::tr("Changed since import"));
    setWidth(FindingModel::SubjectColumn, QStringLiteral("a/folder/000000.flac"));
    setWidth(FindingModel::PartColumn, FindingModel::tr("validation"));
    header->setSectionResizeMode(FindingModel::ActionColumn, QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(0); // what is in sight
    return table;
}

} // namespace

FindingTable::FindingTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new FindingModel(this))
    , m_table(makeTable(m_model))
    , m_detail(new ElidedLabel)
    , m_selected(new QPushButton)
    , m_all(new QPushButton)
    , m_done(new QLabel)
    , m_undo(new QPushButton) {
    layOut();
    connectParts();
    say({});
    showActions();
}

void FindingTable::layOut() {
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_selected->setObjectName(QStringLiteral("findingsSelected"));
    m_selected->setToolTip(tr("For the rows that are selected (Delete)."));
    m_all->setObjectName(QStringLiteral("findingsAll"));
    m_all->setToolTip(tr("For every row that is listed."));
    m_done->setObjectName(QStringLiteral("findingsDone"));
    m_done->setTextFormat(Qt::PlainText);
    m_done->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("findingsUndo"));
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Makes the data set what it was before."));
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_selected);
    row->addWidget(m_all);
    row->addSpacing(kGrid);
    row->addWidget(m_done, 1);
    row->addWidget(m_undo);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addLayout(row);
}

void FindingTable::connectParts() {
    connect(m_table, &QTableView::entered, this, [this](const QModelIndex& index) {
        const bool isAction = index.column() == FindingModel::ActionColumn && m_model->hasAction(index.row());
        m_table->viewport()->setCursor(isAction ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == FindingModel::ActionColumn && m_model->hasAction(index.row()))
            act({m_model->rows()[static_cast<std::size_t>(index.row())]});
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() == FindingModel::ActionColumn)
            return;
        if (const auto track = m_model->track(index.row()))
            Q_EMIT trackRequested(*track);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingTable::showActions);
    connect(m_model, &FindingModel::modelReset, this, &FindingTable::showActions);
    const auto showDetail = [this] {
        const QModelIndex current = m_table->currentIndex();
        m_detail->setText(current.siblingAtColumn(FindingModel::DetailColumn).data().toString());
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, showDetail);
    connect(m_model, &FindingModel::modelReset, this, showDetail);
    auto* key = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, [this] { act(selectedRows()); });
    connect(m_selected, &QPushButton::clicked, this, [this] { act(selectedRows()); });
    connect(m_all, &QPushButton::clicked, this, [this] { act({m_model->rows().begin(), m_model->rows().end()}); });
    connect(m_undo, &QPushButton::clicked, this, &FindingTable::undoRequested);
}

void FindingTable::setList(std::shared_ptr<const FindingList> list) {
    const int row = m_table->currentIndex().row();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->setList(std::move(list));
    const int rows = m_model->rowCount();
    if (row < 0 || rows == 0)
        return;
    m_table->selectRow(std::min(row, rows - 1));
    m_table->verticalScrollBar()->setValue(scrolled);
}

void FindingTable::choose(FindingModel::Shown shown, FindingKind kind) {
    m_model->show(shown, kind);
    m_table->scrollToTop();
}

void FindingTable::setActionsEnabled(bool enabled) {
    m_enabled = enabled;
    showActions();
}

void FindingTable::say(const QString& sentence, bool undoable) {
    m_done->setText(sentence);
    m_undo->setVisible(undoable);
}

void FindingTable::act(const FindingList::Rows& rows) {
    if (m_enabled && !rows.empty())
        Q_EMIT actionRequested(rows);
}

void FindingTable::showActions() {
    const auto selected = static_cast<int>(selectedRows().size());
    const int rows = m_model->rowCount();
    const bool excluded = m_model->shown() == FindingModel::Shown::Excluded;
    if (selected == 0)
        m_selected->setText(excluded ? tr("Include again") : tr("Exclude"));
    else
        m_selected->setText(excluded ? tr("Include %Ln selected again", nullptr, selected)
                                     : tr("Exclude %Ln selected", nullptr, selected));
    m_selected->setEnabled(m_enabled && selected > 0);
    m_all->setText(excluded ? tr("Include all %Ln again", nullptr, rows)
                            : tr("Exclude all %Ln with this finding", nullptr, rows));
    m_all->setVisible(m_model->shown() != FindingModel::Shown::All && rows > 0 && m_model->hasAction(0));
    m_all->setEnabled(m_enabled && rows > 0);
    m_undo->setEnabled(m_enabled);
}

FindingList::Rows FindingTable::selectedRows() const {
    FindingList::Rows rows;
    const auto all = m_model->rows();
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (m_model->hasAction(row))
                rows.push_back(all[static_cast<std::size_t>(row)]);
    return rows;
}

} // namespace etude
