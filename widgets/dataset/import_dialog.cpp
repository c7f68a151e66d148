// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/import_dialog.h"

#include <algorithm>
#include <utility>

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "widgets/dataset/finding_model.h"
#include "widgets/dataset/import_layout_list.h"
#include "widgets/dataset/import_layouts.h"
#include "widgets/dataset/import_mapping_form.h"
#include "widgets/dataset/import_source_form.h"
#include "widgets/dataset/pane_progress.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr QSize kFirstSize{1040, 720};
constexpr int kLowestPreview = 22 * kGrid;
constexpr int kPause = 250; ///< ms without a change before the preview follows
constexpr int kWidestColumn = 26 * kGrid;
constexpr std::size_t kProblemsListed = 10'000;

QTableView* makeTable(ImportPreviewModel* model) {
    auto* table = new QTableView;
    setUpTable(*table, QStringLiteral("importPreview"), model, {.compact = true, .leftHeaders = true});
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

/// Columns as wide as what they hold, within reason; the last one has the rest.
void fitColumns(QTableView* table) {
    for (int column = 0; column < ImportPreviewModel::FileColumn; ++column) {
        table->resizeColumnToContents(column);
        table->setColumnWidth(column, std::min(table->columnWidth(column) + kGrid, kWidestColumn));
    }
}

/// A line each.
QString toldOtherPaths(const std::map<PathChanges, std::int64_t>& counts, bool taken) {
    QString text;
    for (const Sentence& sentence : otherPathsSentences(counts, taken))
        text += QLatin1Char('\n') + told(sentence);
    return text;
}

} // namespace

ImportDialog::ImportDialog(InspectState* state, QWidget* parent)
    : QDialog(parent)
    , m_state(state)
    , m_job(this)
    , m_layouts(new ImportLayoutList)
    , m_source(new ImportSourceForm)
    , m_columns(headingLabel(tr("What its columns hold")))
    , m_mapping(new ImportMappingForm)
    , m_rows(new ImportPreviewModel(this))
    , m_table(makeTable(m_rows))
    , m_pane(new StatePane(m_table))
    , m_note(new QLabel)
    , m_result(new QLabel)
    , m_findings(new QLabel)
    , m_health(new QPushButton)
    , m_leftOut(new QPlainTextEdit)
    , m_pages(new QStackedWidget)
    , m_cancel(new QPushButton)
    , m_accept(new QPushButton) {
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Import data set"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    layOut();
    connectParts();
    resize(kFirstSize.boundedTo(screen()->availableSize()));
    m_layouts->choose(ImportLayout::Folder);
}

void ImportDialog::layOut() {
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_cancel->setAutoDefault(false);
    m_accept->setObjectName(QStringLiteral("importAccept"));
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    m_pages->addWidget(formPage());
    m_pages->addWidget(resultPage());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kPageMargin, 2 * kPageMargin, 2 * kPageMargin, 2 * kPageMargin);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
}

QWidget* ImportDialog::formPage() {
    m_note->setObjectName(QStringLiteral("importNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->setSpacing(kGrid);
    left->addWidget(headingLabel(tr("What it looks like")));
    left->addWidget(m_layouts, 1);
    m_columns->setContentsMargins(0, kGrid, 0, 0);
    auto* right = new QVBoxLayout;
    right->setSpacing(kGrid);
    right->addWidget(headingLabel(tr("Where it is")));
    right->addWidget(m_source);
    right->addWidget(m_columns);
    right->addWidget(m_mapping);
    right->addSpacing(kGrid);
    right->addWidget(headingLabel(tr("What will be read")));
    right->addWidget(m_pane, 1);
    m_pane->setMinimumHeight(kLowestPreview);
    auto* fields = new QWidget;
    fields->setLayout(right);
    right->setContentsMargins(0, 0, kGrid, 0);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("importFields"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(fields);
    scroll->setMinimumWidth(fields->minimumSizeHint().width() +
                            scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto* page = new QWidget;
    auto* sides = new QHBoxLayout(page);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(4 * kGrid);
    sides->addLayout(left);
    auto* read = new QVBoxLayout;
    read->setSpacing(kGrid);
    read->addWidget(scroll, 1);
    read->addWidget(m_note);
    sides->addLayout(read, 1);
    return page;
}

QWidget* ImportDialog::resultPage() {
    m_result->setObjectName(QStringLiteral("importResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->setObjectName(QStringLiteral("importFindings"));
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setWordWrap(true);
    m_health->setObjectName(QStringLiteral("importHealth"));
    m_health->setText(tr("Health report…"));
    m_health->setToolTip(tr("Says what is wrong with tracks and tags, and leaves them out if you like."));
    m_health->setAutoDefault(false);
    m_leftOut->setObjectName(QStringLiteral("importLeftOut"));
    m_leftOut->setReadOnly(true);
    m_leftOut->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_leftOut->setAccessibleName(tr("What was left out"));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(headingLabel(tr("The data set is in the project")));
    layout->addWidget(m_result);
    layout->addWidget(m_findings);
    layout->addWidget(m_health, 0, Qt::AlignLeft);
    layout->addWidget(m_leftOut, 1);
    layout->addStretch();
    return page;
}

void ImportDialog::connectParts() {
    connect(m_layouts, &ImportLayoutList::chosen, m_source, &ImportSourceForm::setKind);
    connect(m_source, &ImportSourceForm::sourceChanged, this, [this] { m_guess = true; });
    connect(m_source, &ImportSourceForm::changed, this, &ImportDialog::previewSoon);
    connect(m_source, &ImportSourceForm::entered, this, [this] {
        if (m_pause.isActive())
            preview();
    });
    connect(m_mapping, &ImportMappingForm::mappingChanged, this, &ImportDialog::previewSoon);
    connect(m_mapping, &ImportMappingForm::separatorChanged, this, [this] {
        m_guess = true;
        previewSoon();
    });
    connect(&m_pause, &QTimer::timeout, this, &ImportDialog::preview);
    connect(m_pane, &StatePane::cancelRequested, this, &ImportDialog::cancel);
    connect(m_pane, &StatePane::actionRequested, this, &ImportDialog::preview);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] { m_pages->currentIndex() == 0 ? import() : accept(); });
    connect(m_health, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT healthRequested();
    });
}

void ImportDialog::begin(ImportLayout layout, const std::filesystem::path& source) {
    m_layouts->choose(layout);
    m_source->setSource(source);
}

ImportRequest ImportDialog::request() const {
    ImportRequest request = m_source->request();
    if (request.layout != ImportLayout::Table)
        return request;
    request.separator = m_mapping->separator();
    request.quoting = m_mapping->quoting();
    if (!m_guess)
        request.mapping = m_mapping->mapping();
    return request;
}

void ImportDialog::previewSoon() {
    m_job.cancel();
    m_preview = {};
    m_pause.start();
    setBusy(false);
}

void ImportDialog::preview() {
    m_pause.stop();
    const ImportRequest wanted = request();
    m_note->clear();
    if (wanted.source.empty())
        return m_pane->showEmpty(tr("Choose the files to see what will be read."));
    m_pane->showWorking(tr("Reading"));
    m_job.start([wanted, pane = QPointer(m_pane)](
                    const std::stop_token& stop) { return previewImport(wanted, progressOn(pane, stop), stop); },
                [this](ImportPreview preview) { showPreview(std::move(preview)); });
}

void ImportDialog::showPreview(ImportPreview preview) {
    m_preview = std::move(preview);
    if (m_guess && m_preview.table) {
        m_guess = false;
        m_mapping->setTable(m_preview.table->columns, m_preview.mapping);
    }
    if (!m_preview.columns.empty())
        m_source->offerColumns(m_preview.columns);
    m_rows->setRows(m_preview.rows);
    m_table->setColumnHidden(ImportPreviewModel::ArtistColumn,
                             std::ranges::all_of(m_preview.rows, &std::string::empty, &ImportPreviewRow::artist));
    fitColumns(m_table);
    const auto& otherPaths = m_preview.read ? m_preview.read->otherPaths : m_preview.otherPaths;
    m_source->offerOtherPaths(!otherPaths.empty());
    const bool taken = m_source->request().otherPaths == OtherPaths::Take;
    const QString problem =
        m_preview.problem ? told(*m_preview.problem) + toldOtherPaths(otherPaths, taken) : QString();
    if (m_preview.rows.empty() && m_preview.problem)
        m_pane->showFailure(problem);
    else
        m_pane->showContent();
    if (m_preview.read)
        m_note->setText(importSentences(*m_preview.read));
    else if (!m_preview.rows.empty())
        m_note->setText(m_preview.problem ? problem
                                          : tr("These are the first rows of the table; all of it is being read.") +
                                                toldOtherPaths(otherPaths, taken));
    setBusy(false);
    if (!m_preview.read && !m_preview.problem)
        complete();
}

void ImportDialog::complete() {
    m_job.start([wanted = request(), preview = m_preview](
                    const std::stop_token& stop) { return completePreview(preview, wanted, {}, stop); },
                [this](ImportPreview preview) { showPreview(std::move(preview)); });
}

void ImportDialog::import() {
    if (!m_preview.read)
        return;
    setBusy(true);
    m_job.start(
        [read = m_preview.read, name = m_source->name().toStdString()](const std::stop_token&) {
            auto result = std::make_shared<ImportResult>(*read);
            if (!name.empty())
                result->dataset.name = name;
            return std::shared_ptr<const ImportResult>(std::move(result));
        },
        [this](std::shared_ptr<const ImportResult> read) { store(std::move(read)); });
}

void ImportDialog::store(std::shared_ptr<const ImportResult> read) {
    if (!m_state->session())
        return;
    m_import = std::move(read);
    m_pane->showWorking(tr("Storing the data set"), 0, 0, false);
    m_cancel->setEnabled(false);
    m_state->session()->change(
        this, [import = m_import](ProjectDatabase& database) { return storeImport(database, *import); },
        [this](const Result<StoredImport>& stored) { endStoring(stored); });
}

void ImportDialog::endStoring(const Result<StoredImport>& stored) {
    if (!stored)
        return showFailure(stored.error());
    showResult();
    Q_EMIT m_state->datasetImported(stored->hash, stored->leftOut);
}

void ImportDialog::showFailure(const Error& error) {
    m_import.reset();
    setBusy(false);
    m_note->clear();
    m_pane->showFailure(told(error), tr("Read it again"));
}

void ImportDialog::showResult() {
    m_importing = false;
    m_result->setText(toQt(m_import->dataset.name) + QLatin1Char('\n') + importSentences(*m_import));
    QStringList lines;
    for (const ImportProblem& problem : m_import->problems) {
        if (static_cast<std::size_t>(lines.size()) == kProblemsListed) {
            lines << tr("… and %Ln more", nullptr, static_cast<int>(m_import->problems.size() - kProblemsListed));
            break;
        }
        lines << told(problem.where) + QStringLiteral(": ") + told(problem.reason);
    }
    m_leftOut->setPlainText(lines.join(QLatin1Char('\n')));
    m_leftOut->setVisible(!lines.isEmpty());
    m_pages->setCurrentIndex(1);
    m_pages->widget(0)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_cancel->hide();
    m_accept->setText(tr("Close"));
    m_accept->setEnabled(true);
    showFindings();
}

void ImportDialog::showFindings() {
    m_job.start(
        [import = m_import](const std::stop_token&) {
            HealthOptions options;
            options.files = false;
            return checkHealth(import->dataset, options);
        },
        [this](const Result<HealthReport>& report) {
            const QStringList counts = report ? findingCounts(*report) : QStringList();
            m_findings->setText((counts.isEmpty() ? tr("Nothing is wrong with its artists and tags.")
                                                  : tr("Findings: %1.").arg(counts.join(QStringLiteral(", ")))) +
                                QLatin1Char(' ') + tr("The files have not been looked at yet."));
            const int page = m_pages->currentWidget()->layout()->totalHeightForWidth(m_pages->width());
            resize(width(), height() - m_pages->height() + page);
        });
}

void ImportDialog::cancel() {
    m_job.cancel();
    setBusy(false);
    m_pane->showEmpty(tr("Reading was stopped; nothing was imported."), tr("Read it again"));
}

void ImportDialog::setBusy(bool importing) {
    m_importing = importing;
    for (QWidget* part : std::initializer_list<QWidget*>{m_layouts, m_source, m_mapping})
        part->setEnabled(!importing);
    const ImportRequest wanted = m_source->request();
    m_columns->setVisible(wanted.layout == ImportLayout::Table);
    m_mapping->setVisible(wanted.layout == ImportLayout::Table);
    m_mapping->setEnabled(!importing && !m_guess);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    m_accept->setText(tr("Import"));
    m_accept->setEnabled(!importing && m_preview.read != nullptr);
}

void ImportDialog::reject() {
    if (!m_importing)
        return QDialog::reject();
    if (!m_import)
        cancel();
}

} // namespace etude
