// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/health_tab.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "engine/core/files.h"
#include "widgets/dataset/finding_table.h"
#include "widgets/dataset/health_review.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

const QLatin1String kAllKey("all");
const QLatin1String kExcludedKey("excluded");

/// Inspect's form, which makes room for this when it is shown, would otherwise make the window wider. px
constexpr int kLeastWidth = 40 * kGrid;

/// Runs that will tell nothing more.
qsizetype endedRuns(const ProjectSession& session) {
    return std::ranges::count_if(session.runs(), [](const RunRow& run) {
        return run.state != RunState::Queued && run.state != RunState::Running;
    });
}

} // namespace

struct HealthTab::Parts {
    Parts(HealthReview::Store store, QObject* context)
        : review(std::move(store))
        , saveJob(context) {}

    HealthReview review;
    QPointer<ProjectSession> session;
    std::unique_ptr<QObject> asked; ///< context of what was asked of this session
    AudioConfig audio;
    qsizetype endedRuns = 0;
    LatestJob saveJob;

    FindingTable* table = new FindingTable;
    StatePane* pane = nullptr;
    QLabel* summary = new QLabel;
    QComboBox* choice = new QComboBox;
    QComboBox* depth = new QComboBox;
    QPushButton* look = new QPushButton;
    QPushButton* save = new QPushButton;
};

HealthTab::HealthTab(InspectState* state, QWidget* parent)
    : DatasetTab(state, parent)
    , m_parts(std::make_unique<Parts>(std::bind_front(&HealthTab::store, this), this)) {
    m_parts->pane = new StatePane(m_parts->table);
    m_parts->summary->setObjectName(QStringLiteral("healthSummary"));
    m_parts->summary->setTextFormat(Qt::PlainText);
    m_parts->summary->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_parts->summary);
    layout->addWidget(controls());
    layout->addWidget(m_parts->pane, 1);
    setMinimumWidth(kLeastWidth);
    connectParts();
    showReview();
}

HealthTab::~HealthTab() = default;

QWidget* HealthTab::controls() {
    m_parts->choice->setObjectName(QStringLiteral("healthChoice"));
    m_parts->choice->setAccessibleName(tr("Which findings"));
    m_parts->choice->setToolTip(tr("Which findings are listed."));
    m_parts->choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_parts->depth->setObjectName(QStringLiteral("healthDepth"));
    m_parts->depth->setAccessibleName(tr("How far files are looked at"));
    m_parts->depth->addItem(tr("Headers only"));
    m_parts->depth->addItem(tr("Listen to all"));
    m_parts->depth->addItem(tr("Listen and compare"));
    m_parts->depth->setToolTip(tr(
        "Listening decodes every file to its end, which takes long: it finds silence, clipping, channels that cancel, "
        "missing treble, and the same sound in two files. Comparing finds sounds that are nearly the same, too, by "
        "Chromaprint's fingerprints."));
    m_parts->look->setObjectName(QStringLiteral("healthLook"));
    m_parts->look->setText(tr("Check the files"));
    m_parts->look->setToolTip(tr("Looks at every file, and compares files of equal size."));
    m_parts->save->setObjectName(QStringLiteral("healthSave"));
    m_parts->save->setIcon(themedIcon(QStringLiteral("export")));
    m_parts->save->setText(tr("Save as CSV…"));
    m_parts->save->setToolTip(tr("Writes a line for each finding and each excluded track."));
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_parts->choice);
    row->addStretch();
    row->addWidget(m_parts->depth);
    row->addWidget(m_parts->look);
    row->addWidget(m_parts->save);
    return widget;
}

void HealthTab::connectParts() {
    HealthReview* review = &m_parts->review;
    connect(review, &HealthReview::changed, this, &HealthTab::showReview);
    connect(review, &HealthReview::said, m_parts->table, &FindingTable::say);
    connect(review, &HealthReview::looked, this, [this](const Progress& progress) {
        m_parts->pane->showWorking(told(progress.what), progress.done, progress.total);
    });
    connect(m_parts->choice, &QComboBox::currentIndexChanged, this, &HealthTab::choose);
    connect(m_parts->look, &QPushButton::clicked, review,
            [this, review] { review->look(m_parts->audio, static_cast<FileLook>(m_parts->depth->currentIndex())); });
    connect(m_parts->save, &QPushButton::clicked, this, &HealthTab::askForCsv);
    connect(m_parts->pane, &StatePane::cancelRequested, review, &HealthReview::report);
    connect(m_parts->pane, &StatePane::actionRequested, review, &HealthReview::report);
    connect(m_parts->table, &FindingTable::actionRequested, this, &HealthTab::edit);
    connect(m_parts->table, &FindingTable::undoRequested, review, &HealthReview::undo);
    connect(m_parts->table, &FindingTable::trackRequested, state(), &InspectState::trackRequested);
}

void HealthTab::setSession(ProjectSession* session) {
    if (m_parts->session)
        disconnect(m_parts->session, nullptr, this, nullptr);
    m_parts->session = session;
    m_parts->asked = std::make_unique<QObject>();
    m_parts->review.forgetFiles();
    if (!session)
        return;
    m_parts->endedRuns = endedRuns(*session);
    connect(session, &ProjectSession::changed, this, [this, session] {
        const qsizetype ended = endedRuns(*session);
        if (std::exchange(m_parts->endedRuns, ended) != ended && isVisible())
            askForFileProblems();
    });
}

void HealthTab::askForFileProblems() {
    if (!m_parts->session)
        return;
    m_parts->session->refresh(); // what runs left out since is ingested first
    m_parts->session->ask(
        m_parts->asked.get(), [](ProjectDatabase& database) { return database.fileProblems(); },
        [this](const Result<std::vector<FileProblem>>& problems) {
            if (problems)
                m_parts->review.setKnown(*problems);
            else
                state()->fail(problems.error());
        });
}

void HealthTab::setDataset(const ListedDataset& listed) {
    m_parts->review.setDataset(listed);
}

void HealthTab::setInput(const InputConfig& config) {
    m_parts->audio = config.audio;
    showSummary();
}

void HealthTab::showEvent(QShowEvent* event) {
    DatasetTab::showEvent(event);
    askForFileProblems();
    m_parts->review.setSeen(true);
}

void HealthTab::hideEvent(QHideEvent* event) {
    DatasetTab::hideEvent(event);
    m_parts->review.setSeen(false);
}

void HealthTab::showReview() {
    const std::shared_ptr<const FindingList>& list = m_parts->review.answer().list;
    const bool isAnother = list != m_parts->table->list();
    if (isAnother)
        m_parts->table->setList(list);
    showSummary();
    if (isAnother && list)
        showChoices();
    showActions();
    showPane();
}

/// While the report is made anew, what is shown stays.
void HealthTab::showPane() {
    const FindingList* list = m_parts->review.answer().list.get();
    switch (m_parts->review.state()) {
    case HealthReview::State::Empty:
        return m_parts->pane->showEmpty(state()->dataset().dataset
                                            ? tr("Dropped files are in no data set. Import them to check them.")
                                            : tr("Choose a data set to see what is wrong with it."));
    case HealthReview::State::Waiting:
    case HealthReview::State::Editing:
        return;
    case HealthReview::State::Reporting:
        if (!list)
            m_parts->pane->showWorking(tr("Looking at artists and tags"), 0, 0, false);
        return;
    case HealthReview::State::Looking:
        return m_parts->pane->showWorking(tr("Looking at files"));
    case HealthReview::State::Ready:
        break;
    }
    if (list->report.findings.empty() && list->report.excluded.empty())
        m_parts->pane->showEmpty(tr("Nothing found in %Ln tracks.", nullptr, static_cast<int>(list->report.checked)));
    else
        m_parts->pane->showContent();
}

void HealthTab::showSummary() {
    const HealthAnswer& answer = m_parts->review.answer();
    m_parts->summary->setVisible(answer.list != nullptr);
    if (!answer.list)
        return;
    const HealthReport& report = answer.list->report;
    const QString checked = tr("%Ln tracks checked", nullptr, static_cast<int>(report.checked));
    const QString excluded = tr("%Ln excluded", nullptr, static_cast<int>(report.excluded.size()));
    QStringList sentences{checked + QStringLiteral(", ") + excluded + QLatin1Char('.')};
    if (answer.files && report.findings.empty())
        sentences << tr("Nothing is wrong with them.");
    sentences << filesSentence(answer, m_parts->audio);
    const Dataset& dataset = *answer.list->dataset;
    if (const auto origin = splitOriginSentence(dataset.splitOrigin, partCounts(dataset)))
        sentences << told(*origin);
    if (state()->dataset().isDraft)
        sentences << tr("Save or discard the changed tags before you leave anything out.");
    m_parts->summary->setText(sentences.join(QLatin1Char(' ')));
}

void HealthTab::showChoices() {
    const FindingList& list = *m_parts->review.answer().list;
    const auto item = [](QLatin1String key, const QString& text, std::size_t count) {
        return KeyedItem{key, QStringLiteral("%1 (%L2)").arg(text).arg(count)};
    };
    QList<KeyedItem> items{item(kAllKey, tr("All findings"), list.all.size())};
    for (const auto& [kind, name] : EnumNames<FindingKind>::values)
        if (!list.of(kind).empty())
            items << item(QLatin1String(name.data(), name.size()), findingText(kind), list.of(kind).size());
    if (!list.excluded.empty())
        items << item(kExcludedKey, tr("Excluded"), list.excluded.size());
    const QString chosen = currentKey(*m_parts->choice);
    fillKeyed(*m_parts->choice, items);
    if (currentKey(*m_parts->choice) != chosen)
        choose();
}

void HealthTab::choose() {
    const QString key = currentKey(*m_parts->choice);
    const auto kind = enumFromName<FindingKind>(key.toStdString());
    m_parts->table->choose(kind                  ? FindingModel::Shown::OfKind
                           : key == kExcludedKey ? FindingModel::Shown::Excluded
                                                 : FindingModel::Shown::All,
                           kind.value_or(FindingKind::Missing));
}

void HealthTab::showActions() {
    const HealthReview::State state = m_parts->review.state();
    m_parts->table->setActionsEnabled(m_parts->review.canEdit());
    m_parts->choice->setEnabled(m_parts->review.answer().list && state != HealthReview::State::Looking);
    for (QWidget* part : std::initializer_list<QWidget*>{m_parts->save, m_parts->depth, m_parts->look})
        part->setEnabled(state == HealthReview::State::Ready);
}

void HealthTab::edit(const FindingList::Rows& rows) {
    if (m_parts->session)
        m_parts->review.edit(rows, m_parts->table->shown() == FindingModel::Shown::Excluded);
}

void HealthTab::store(const DatasetPointer& version, const QString& madeFrom,
                      const std::function<void(const Result<QString>&)>& done) {
    state()->storeVersion(this, version, madeFrom, [this, done](const Result<QString>& stored) {
        if (!stored)
            state()->fail(stored.error());
        done(stored);
    });
}

void HealthTab::askForCsv() {
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the report"), QStringLiteral("health.csv"),
                                                      tr("Comma-separated values (*.csv)"));
    if (!file.isEmpty())
        writeCsv(file);
}

void HealthTab::writeCsv(const QString& file) {
    m_parts->saveJob.start(
        [list = m_parts->review.answer().list, path = toPath(file)](const std::stop_token&) {
            return writeFileAtomically(path, healthCsv(*list->dataset, list->report));
        },
        [this, file](const Result<void>& written) {
            if (written)
                m_parts->table->say(tr("The report is in %1.").arg(file), m_parts->review.hasUndo());
            else
                m_parts->pane->showFailure(told(written.error()), tr("Back to the report"));
        });
}

} // namespace etude
