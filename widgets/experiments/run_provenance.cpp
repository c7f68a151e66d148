// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/run_provenance.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include "widgets/experiments/provenance_model.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kMostOthers = 500; ///< runs to choose from
constexpr int kMostInView = 20;

} // namespace

struct RunProvenance::Parts {
    QPointer<ProjectSession> session;
    std::optional<RunRow> run;
    std::optional<KnownRun> known;
    std::unique_ptr<QObject> asked; ///< context of what was asked about the other run
    ProvenanceModel model;
    QComboBox* other = new QComboBox;
    QCheckBox* differences = new QCheckBox;
    QTableView* table = new QTableView;
};

RunProvenance::RunProvenance(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->other->setObjectName(QStringLiteral("otherRun"));
    m_parts->other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parts->other->setMinimumContentsLength(30);
    m_parts->other->setMaxVisibleItems(kMostInView);
    m_parts->other->setToolTip(tr("Another run of the study, to be read beside this one."));
    m_parts->differences->setObjectName(QStringLiteral("provenanceDifferences"));
    m_parts->differences->setText(tr("Differences only"));
    m_parts->differences->setEnabled(false);
    setUpTable(*m_parts->table, QStringLiteral("provenanceTable"), &m_parts->model,
               {.compact = true, .leftHeaders = true});
    m_parts->table->horizontalHeader()->setStretchLastSection(true);
    auto* label = plainLabel(tr("Beside"));
    label->setBuddy(m_parts->other);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(label);
    row->addWidget(m_parts->other);
    row->addWidget(m_parts->differences);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addLayout(row);
    layout->addWidget(m_parts->table, 1);
    connect(m_parts->other, &QComboBox::activated, this, &RunProvenance::askForOther);
    connect(m_parts->differences, &QCheckBox::toggled, &m_parts->model, &ProvenanceModel::setDifferencesOnly);
    auto* copy = new QAction(tr("Copy"), m_parts->table);
    copy->setObjectName(QStringLiteral("copyProvenance"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_parts->table->addAction(copy);
    m_parts->table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &RunProvenance::copySelected);
}

RunProvenance::~RunProvenance() = default;

void RunProvenance::setSession(ProjectSession* session) {
    m_parts->session = session;
    m_parts->asked.reset();
    showRun(nullptr, {});
}

void RunProvenance::showRun(const RunRow* run, const Provenance& provenance) {
    const bool another = !run || !m_parts->run || run->study != m_parts->run->study;
    m_parts->run = run ? std::optional(*run) : std::nullopt;
    m_parts->known = run ? std::optional(KnownRun{toQt(run->id), provenance}) : std::nullopt;
    if (m_parts->session) {
        QHash<QString, QString> names;
        for (const DatasetRow& dataset : m_parts->session->datasets())
            names.insert(toQt(dataset.hash), toQt(dataset.name));
        m_parts->model.setDatasets(names);
    }
    if (another)
        m_parts->other->clear();
    fillOthers();
    askForOther();
}

void RunProvenance::fillOthers() {
    QList<KeyedItem> items{{QString(), tr("no other run")}};
    if (m_parts->session && m_parts->run)
        for (const RunRow& row : m_parts->session->runs())
            if (row.study == m_parts->run->study && row.id != m_parts->run->id && items.size() <= kMostOthers)
                items << KeyedItem{toQt(row.id),
                                   tr("%1, seed %2").arg(toQt(row.label), QLocale().toString(qulonglong{row.seed}))};
    fillKeyed(*m_parts->other, items);
}

void RunProvenance::askForOther() {
    const QString id = currentKey(*m_parts->other);
    m_parts->asked.reset();
    const auto show = [this](const std::optional<KnownRun>& other) {
        m_parts->differences->setEnabled(other.has_value());
        m_parts->model.setRuns(m_parts->known, other);
        m_parts->table->resizeColumnToContents(ProvenanceModel::Name);
        if (other)
            m_parts->table->setColumnWidth(ProvenanceModel::Value, m_parts->table->viewport()->width() / 3);
    };
    if (id.isEmpty() || !m_parts->session)
        return show(std::nullopt);
    m_parts->asked = std::make_unique<QObject>();
    m_parts->session->ask(
        m_parts->asked.get(), [run = id.toStdString()](ProjectDatabase& database) { return database.provenance(run); },
        [this, id, show](const Result<Provenance>& provenance) {
            if (!provenance)
                return Q_EMIT failed(provenance.error());
            show(KnownRun{id, *provenance});
        });
}

void RunProvenance::copySelected() {
    QStringList lines;
    for (const QModelIndex& row : m_parts->table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < m_parts->model.columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace etude
