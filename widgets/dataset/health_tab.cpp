// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/health_tab.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "engine/core/files.h"
#include "widgets/dataset/finding_table.h"
#include "widgets/dataset/health_jobs.h"
#include "widgets/dataset/pane_progress.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/background.h"
#include "widgets/models/qt_text.h"
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
    explicit Parts(QObject* context)
        : reportJob(context)
        , filesJob(context)
        , editJob(context)
        , saveJob(context) {}

    QPointer<ProjectSession> session;
    QString hash;
    DatasetPointer dataset;
    AudioConfig audio;
    std::vector<FileProblem> known;
    qsizetype endedRuns = 0;
    HealthAnswer answer;
    FileFindingsPointer files; ///< of the last check, whatever data set it was of
    bool isStale = true;       ///< the answer is not of this data set with what is known
    bool isLooking = false;    ///< at files
    bool isEditing = false;    ///< another version is being made
    bool isDraft = false;      ///< there are changed tags that are not saved
    DatasetPointer former;     ///< before the last edit; null if there is nothing to take back
    QString storedHash;        ///< of the version that the last edit made
    LatestJob reportJob;
    LatestJob filesJob;
    LatestJob editJob;
    LatestJob saveJob;

    FindingTable* table = new FindingTable;
    StatePane* pane = nullptr;
    QLabel* summary = new QLabel;
    QComboBox* choice = new QComboBox;
    QCheckBox* decode = new QCheckBox;
    QPushButton* look = new QPushButton;
    QPushButton* save = new QPushButton;
};

HealthTab::HealthTab(QWidget* parent)
    : DatasetTab(parent)
    , m_parts(std::make_unique<Parts>(this)) {
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
    report();
}

HealthTab::~HealthTab() = default;

QWidget* HealthTab::controls() {
    m_parts->choice->setObjectName(QStringLiteral("healthChoice"));
    m_parts->choice->setAccessibleName(tr("Which findings"));
    m_parts->choice->setToolTip(tr("Which findings are listed."));
    m_parts->choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_parts->decode->setObjectName(QStringLiteral("healthDecode"));
    m_parts->decode->setText(tr("Decode every file to its end"));
    m_parts->decode->setToolTip(tr("Finds audio that breaks off or holds values that are no numbers. It takes long."));
    m_parts->look->setObjectName(QStringLiteral("healthLook"));
    m_parts->look->setText(tr("Check the files"));
    m_parts->look->setToolTip(tr("Reads the header of every file, and compares files of equal size."));
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
    row->addWidget(m_parts->decode);
    row->addWidget(m_parts->look);
    row->addWidget(m_parts->save);
    return widget;
}

void HealthTab::connectParts() {
    connect(m_parts->choice, &QComboBox::currentIndexChanged, this, &HealthTab::choose);
    connect(m_parts->look, &QPushButton::clicked, this, &HealthTab::lookAtFiles);
    connect(m_parts->save, &QPushButton::clicked, this, &HealthTab::askForCsv);
    connect(m_parts->pane, &StatePane::cancelRequested, this, &HealthTab::report);
    connect(m_parts->pane, &StatePane::actionRequested, this, &HealthTab::report);
    connect(m_parts->table, &FindingTable::actionRequested, this, &HealthTab::edit);
    connect(m_parts->table, &FindingTable::undoRequested, this, &HealthTab::undo);
    connect(m_parts->table, &FindingTable::trackRequested, this, &HealthTab::trackRequested);
}

void HealthTab::setSession(ProjectSession* session) {
    if (m_parts->session)
        disconnect(m_parts->session, nullptr, this, nullptr);
    m_parts->session = session;
    m_parts->known.clear();
    m_parts->files.reset();
    if (session)
        connectSession();
}

void HealthTab::connectSession() {
    ProjectSession* session = m_parts->session;
    m_parts->endedRuns = endedRuns(*session);
    connect(session, &ProjectSession::fileProblemsLoaded, this, [this](const QList<FileProblem>& problems) {
        const std::vector<FileProblem> before(problems.begin(), problems.end());
        if (before == m_parts->known)
            return;
        m_parts->known = before;
        if (!m_parts->isLooking)
            report();
    });
    connect(session, &ProjectSession::changed, this, [this, session] {
        const qsizetype ended = endedRuns(*session);
        if (std::exchange(m_parts->endedRuns, ended) != ended && isVisible())
            session->loadFileProblems();
    });
    connect(session, &ProjectSession::datasetStored, this, [this](const QString& hash, const QString& madeFrom) {
        if (m_parts->isEditing && madeFrom == m_parts->hash)
            m_parts->storedHash = hash;
    });
    connect(session, &ProjectSession::failed, this, [this] {
        if (std::exchange(m_parts->isEditing, false)) {
            m_parts->former.reset();
            m_parts->table->say({});
        }
        showActions();
    });
}

void HealthTab::setDataset(const QString& hash, const DatasetPointer& dataset) {
    if (hash != m_parts->hash && hash != m_parts->storedHash) {
        m_parts->former.reset();
        m_parts->answer = {};
        m_parts->table->setList(nullptr);
        m_parts->table->say({});
    }
    m_parts->editJob.cancel();
    m_parts->isEditing = false;
    m_parts->hash = hash;
    m_parts->dataset = dataset;
    report();
}

void HealthTab::setDraft(bool draft) {
    m_parts->isDraft = draft;
}

void HealthTab::setInput(const InputConfig& config) {
    m_parts->audio = config.audio;
    showSummary();
}

void HealthTab::showEvent(QShowEvent* event) {
    DatasetTab::showEvent(event);
    if (m_parts->session)
        m_parts->session->loadFileProblems();
    if (m_parts->isStale && !m_parts->isLooking)
        report();
}

void HealthTab::report() {
    m_parts->isStale = true;
    m_parts->isLooking = false;
    m_parts->filesJob.cancel();
    m_parts->reportJob.cancel();
    showActions();
    if (!m_parts->dataset || m_parts->hash.isEmpty()) {
        showSummary();
        return m_parts->pane->showEmpty(m_parts->dataset
                                            ? tr("Dropped files are in no data set. Import them to check them.")
                                            : tr("Choose a data set to see what is wrong with it."));
    }
    if (!isVisible())
        return;
    if (!m_parts->answer.list)
        m_parts->pane->showWorking(tr("Looking at artists and tags"), 0, 0, false);
    m_parts->reportJob.start([dataset = m_parts->dataset, known = m_parts->known, files = m_parts->files](
                                 const std::stop_token&) { return reportWithoutFiles(dataset, known, files); },
                             [this](HealthAnswer answer) {
                                 m_parts->answer = std::move(answer);
                                 m_parts->isStale = false;
                                 showAnswer();
                             });
}

void HealthTab::lookAtFiles() {
    m_parts->reportJob.cancel();
    m_parts->isStale = true;
    m_parts->isLooking = true;
    m_parts->pane->showWorking(tr("Looking at files"));
    showActions();
    m_parts->filesJob.start(
        [dataset = m_parts->dataset, known = m_parts->known, audio = m_parts->audio,
         decode = m_parts->decode->isChecked(), pane = QPointer(m_parts->pane)](const std::stop_token& stop) {
            return reportOfFiles(dataset, known, audio, decode, progressOn(pane, stop), stop);
        },
        [this](Result<HealthAnswer> answer) {
            if (!answer)
                return m_parts->pane->showFailure(toQt(answer.error().message), tr("Back to the report"));
            m_parts->answer = std::move(*answer);
            m_parts->files = m_parts->answer.files;
            m_parts->isLooking = false;
            m_parts->isStale = m_parts->files->known != m_parts->known; // runs told more meanwhile
            showAnswer();
            if (m_parts->isStale)
                report();
        });
}

void HealthTab::showAnswer() {
    m_parts->table->setList(m_parts->answer.list);
    showSummary();
    showChoices();
    showActions();
    const HealthReport& report = m_parts->answer.list->report;
    if (report.findings.empty() && report.excluded.empty())
        m_parts->pane->showEmpty(tr("Nothing found in %Ln tracks.", nullptr, static_cast<int>(report.checked)));
    else
        m_parts->pane->showContent();
}

void HealthTab::showSummary() {
    m_parts->summary->setVisible(m_parts->answer.list != nullptr);
    if (!m_parts->answer.list)
        return;
    const HealthReport& report = m_parts->answer.list->report;
    const QString checked = tr("%Ln tracks checked", nullptr, static_cast<int>(report.checked));
    const QString excluded = tr("%Ln excluded", nullptr, static_cast<int>(report.excluded.size()));
    QStringList sentences{checked + QStringLiteral(", ") + excluded + QLatin1Char('.')};
    if (std::ranges::all_of(report.findings, [](const Finding& f) { return f.severity == Severity::Note; }))
        sentences << tr("Nothing is wrong with them.");
    sentences << filesSentence(m_parts->answer, m_parts->audio);
    if (m_parts->isDraft)
        sentences << tr("Save or discard the changed tags before you leave anything out.");
    m_parts->summary->setText(sentences.join(QLatin1Char(' ')));
}

void HealthTab::showChoices() {
    const FindingList& list = *m_parts->answer.list;
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
    const bool isReady = !m_parts->isStale && !m_parts->isEditing;
    m_parts->table->setActionsEnabled(isReady && !m_parts->isDraft);
    m_parts->choice->setEnabled(m_parts->answer.list && !m_parts->isLooking);
    m_parts->save->setEnabled(isReady);
    for (QWidget* part : std::initializer_list<QWidget*>{m_parts->decode, m_parts->look})
        part->setEnabled(isReady);
}

void HealthTab::edit(const FindingList::Rows& rows) {
    if (!m_parts->session)
        return;
    m_parts->isEditing = true;
    showActions();
    const bool include = m_parts->table->shown() == FindingModel::Shown::Excluded;
    m_parts->editJob.start([list = m_parts->answer.list, rows,
                            include](const std::stop_token&) { return editedDataset(*list, rows, include); },
                           [this](const Result<HealthEdit>& made) {
                               if (made)
                                   return store(made->dataset, editSentence(*made));
                               m_parts->isEditing = false;
                               m_parts->table->say(toQt(made.error().message));
                               showActions();
                           });
}

void HealthTab::store(const DatasetPointer& dataset, const QString& sentence) {
    if (!m_parts->session)
        return;
    m_parts->former = m_parts->answer.list->dataset;
    m_parts->table->say(sentence, true);
    m_parts->session->addDatasetVersion(dataset, m_parts->hash);
}

void HealthTab::undo() {
    if (!m_parts->session || !m_parts->former)
        return;
    m_parts->isEditing = true;
    showActions();
    m_parts->table->say(tr("Taken back."));
    m_parts->session->addDatasetVersion(std::exchange(m_parts->former, nullptr), m_parts->hash);
}

void HealthTab::askForCsv() {
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the report"), QStringLiteral("health.csv"),
                                                      tr("Comma-separated values (*.csv)"));
    if (!file.isEmpty())
        writeCsv(file);
}

void HealthTab::writeCsv(const QString& file) {
    m_parts->saveJob.start(
        [list = m_parts->answer.list, path = toPath(file)](const std::stop_token&) {
            return writeFileAtomically(path, healthCsv(*list->dataset, list->report));
        },
        [this, file](const Result<void>& written) {
            if (written)
                m_parts->table->say(tr("The report is in %1.").arg(file), m_parts->former != nullptr);
            else
                m_parts->pane->showFailure(toQt(written.error().message), tr("Back to the report"));
        });
}

} // namespace etude
