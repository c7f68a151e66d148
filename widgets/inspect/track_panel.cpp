// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/track_panel.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/inspect/track_model.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/track_filter.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kRowHeight = 3 * kGrid;
constexpr int kFilterPause = 120; ///< ms without a keystroke before the list follows
constexpr int kSentencesShown = 20;

/// A click, or a key, on a track whose columns do not all fit leaves them where they are.
class TrackTable : public QTableView {
public:
    void scrollTo(const QModelIndex& index, ScrollHint hint) override {
        const int left = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(left);
    }
};

QTableView* makeTable(TrackModel* model) {
    auto* table = new TrackTable;
    setUpTable(*table, QStringLiteral("tracks"), model,
               {.rowHeight = kRowHeight, .sortable = true, .leftHeaders = true});
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->setMinimumSectionSize(kRowHeight);
    QHeaderView* header = table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSectionResizeMode(TrackModel::TagsColumn, QHeaderView::Stretch);
    const auto width = [&](const char* widest) {
        return table->fontMetrics().horizontalAdvance(QLatin1String(widest));
    };
    header->resizeSection(TrackModel::TrackColumn, width("0000000.flac") + 2 * kGrid);
    header->resizeSection(TrackModel::SplitColumn, width("validation") + 2 * kGrid);
    header->resizeSection(TrackModel::ArtistColumn, width("A name of an artist"));
    return table;
}

/// The filter's language in a few lines.
QString filterHelp() {
    QString help;
    for (const QString& line :
         {TrackPanel::tr("Words are looked for in tags, path and artist; side by side, all must be found."),
          TrackPanel::tr("jazz and not vocal, (rock or pop) -live: “not” binds first, then “and”, then “or”."),
          TrackPanel::tr("tag:rock, artist:name, path:live, split:test, has:none (no tag), excluded:yes look in one "
                         "place; tag:=rock asks for the whole name."),
          TrackPanel::tr("Quotes keep words together and find any text: \"hip hop\", \"not\".")})
        help += plainToolTip(line);
    return help;
}

} // namespace

TrackPanel::TrackPanel(QWidget* parent)
    : QWidget(parent)
    , m_dropped(std::make_shared<Dataset>())
    , m_model(new TrackModel(this))
    , m_choice(new QComboBox)
    , m_filter(new QLineEdit)
    , m_filterProblem(new QLabel)
    , m_table(makeTable(m_model))
    , m_datasetButton(new QToolButton)
    , m_pane(new StatePane(m_table))
    , m_count(new QLabel)
    , m_leftOut(new QLabel) {
    layOut();
    setFocusProxy(m_table);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kFilterPause);
    connect(m_filter, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { m_model->setFilter(m_filter->text()); });
    connect(m_model, &TrackModel::filterApplied, this, &TrackPanel::selectSomething);
    connect(m_model, &TrackModel::filterProblemChanged, this, [this](const QString& sentence) {
        m_filterProblem->setText(sentence);
        m_filterProblem->setVisible(!sentence.isEmpty());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TrackPanel::announceCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrackPanel::selectionChanged);
    connect(m_table, &QTableView::activated, this, &TrackPanel::trackActivated);
    connect(m_datasetButton, &QToolButton::toggled, this, &TrackPanel::datasetViewToggled);
    connect(m_choice, &QComboBox::activated, this, [this] { chooseDataset(m_choice->currentData().toString()); });
    connect(m_pane, &StatePane::cancelRequested, this, &TrackPanel::importCancelled);
    connect(m_pane, &StatePane::actionRequested, this, [this] {
        if (m_import == Import::Failed)
            Q_EMIT importRequested();
        else
            m_filter->clear();
    });
}

void TrackPanel::layOut() {
    m_choice->setToolTip(tr("The data set whose tracks are listed."));
    m_choice->setAccessibleName(tr("Data set"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter: jazz and not vocal"));
    m_filter->setToolTip(filterHelp());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filterProblem->setObjectName(QStringLiteral("filterProblem"));
    m_filterProblem->setWordWrap(true);
    m_filterProblem->hide();
    for (QLabel* note : {m_filterProblem, m_count, m_leftOut}) {
        note->setFont(noteFont());
        note->setForegroundRole(QPalette::PlaceholderText);
        note->setTextFormat(Qt::PlainText);
    }
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    auto* import = new QToolButton;
    import->setAutoRaise(true);
    import->setIcon(themedIcon(QStringLiteral("import")));
    import->setToolTip(tr("Import a data set"));
    import->setAccessibleName(import->toolTip());
    connect(import, &QToolButton::clicked, this, &TrackPanel::importRequested);

    m_datasetButton->setObjectName(QStringLiteral("datasetButton"));
    m_datasetButton->setAutoRaise(true);
    m_datasetButton->setCheckable(true);
    m_datasetButton->setIcon(themedIcon(QStringLiteral("dataset")));
    m_datasetButton->setToolTip(tr("The data set as a whole: its health, split, tags and files (Ctrl+D)"));
    m_datasetButton->setAccessibleName(tr("The data set as a whole"));

    auto* choice = new QHBoxLayout;
    choice->setSpacing(kGrid / 2);
    choice->addWidget(m_choice, 1);
    choice->addWidget(m_datasetButton);
    choice->addWidget(import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kPageMargin, kGrid, kPageMargin);
    layout->setSpacing(kGrid);
    layout->addLayout(choice);
    layout->addWidget(m_filter);
    layout->addWidget(m_filterProblem);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_leftOut);
}

void TrackPanel::setDatasets(const QList<DatasetRow>& datasets) {
    if (datasets == m_datasets)
        return;
    m_datasets = datasets;
    const QString chosen = m_choice->currentData().toString();
    const bool hadChoice = m_choice->currentIndex() >= 0;
    m_choice->clear();
    for (const bool former : {false, true}) // what is chosen first is what work goes on with
        for (const DatasetRow& row : datasets)
            if (row.isFormer() == former)
                m_choice->addItem(toQt(row.name), toQt(row.hash));
    if (!m_dropped->tracks.empty())
        m_choice->addItem(tr("Dropped files"), QString());
    const int again = hadChoice ? m_choice->findData(chosen) : -1;
    m_choice->setCurrentIndex(std::max(again, 0));
    if (again < 0 && m_choice->count() > 0)
        chooseDataset(m_choice->currentData().toString());
}

void TrackPanel::chooseDataset(const QString& hash) {
    m_choice->setCurrentIndex(m_choice->findData(hash));
    m_leftOut->hide();
    if (m_import == Import::Failed)
        m_import = Import::None;
    if (hash.isEmpty())
        showDataset(hash, m_dropped);
    else
        Q_EMIT datasetRequested(hash);
}

void TrackPanel::setDataset(const QString& hash, const DatasetPointer& dataset) {
    if (m_choice->currentData().toString() != hash)
        return;
    const bool listed = m_loaded == hash && m_model->dataset();
    if (!listed || m_model->dataset()->root != dataset->root)
        showDataset(hash, dataset);
}

void TrackPanel::addFiles(const QStringList& files) {
    auto dropped = std::make_shared<Dataset>(*m_dropped);
    dropped->root = "/";
    const std::size_t first = dropped->tracks.size();
    for (const QString& file : files) {
        Track track;
        track.path = toPath(QFileInfo(file).absoluteFilePath()).string();
        dropped->tracks.push_back(std::move(track));
    }
    m_dropped = std::move(dropped);
    if (m_choice->findData(QString()) < 0)
        m_choice->addItem(tr("Dropped files"), QString());
    m_filter->clear();
    m_model->setFilter({});
    chooseDataset({});
    m_table->selectRow(m_model->rowOfTrack(first));
}

bool TrackPanel::isEmpty() const {
    return m_choice->count() == 0;
}

const DatasetPointer& TrackPanel::dataset() const {
    return m_model->dataset();
}

void TrackPanel::showDataset(const QString& hash, const DatasetPointer& dataset) {
    const auto pathOf = [this](const Dataset& of) { return of.tracks[m_shownTrack].path; };
    // Another version, audio that was moved, more files that were dropped.
    const bool again =
        m_shownDataset && m_shownTrack < dataset->tracks.size() && pathOf(*m_shownDataset) == pathOf(*dataset);
    m_wanted = again ? std::optional(m_shownTrack) : std::nullopt;
    if (const auto asked = std::exchange(m_asked, std::nullopt); asked && asked->first == hash)
        m_wanted = asked->second;
    m_loaded = hash;
    m_model->setDataset(dataset);
    const bool artists = std::ranges::any_of(dataset->tracks, [](const Track& track) { return !track.artist.empty(); });
    m_table->setColumnHidden(TrackModel::ArtistColumn, !artists);
    m_table->setColumnHidden(TrackModel::SplitColumn, dataset == m_dropped);
    Q_EMIT datasetShown(hash, dataset);
}

void TrackPanel::showEdited(const DatasetPointer& dataset) {
    m_model->showEdited(dataset);
    announceCurrent();
}

std::vector<std::uint32_t> TrackPanel::selectedTracks() const {
    std::vector<std::uint32_t> tracks;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            tracks.push_back(static_cast<std::uint32_t>(m_model->trackIndex(row)));
    return tracks;
}

void TrackPanel::selectSomething() {
    showCount();
    if (m_model->rowCount() == 0) {
        Q_EMIT selectionChanged(); // a model that is reset does not tell
        announceCurrent();
        return;
    }
    const bool known = m_shownDataset == m_model->dataset();
    const auto wanted = m_wanted ? m_wanted : known ? std::optional(m_shownTrack) : std::nullopt;
    m_wanted.reset();
    const int again = wanted ? m_model->rowOfTrack(*wanted) : -1;
    const QModelIndex index = m_model->index(std::max(again, 0), 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void TrackPanel::announceCurrent() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_shownDataset = nullptr;
        Q_EMIT trackChosen(nullptr, 0);
        return;
    }
    const std::size_t track = m_model->trackIndex(current.row());
    if (m_shownDataset == m_model->dataset() && m_shownTrack == track)
        return;
    m_shownDataset = m_model->dataset();
    m_shownTrack = track;
    Q_EMIT trackChosen(m_shownDataset, track);
}

void TrackPanel::showCount() {
    const auto all = static_cast<int>(m_model->dataset() ? m_model->dataset()->tracks.size() : 0);
    const int shown = m_model->rowCount();
    m_count->setText(shown == all ? tr("%Ln tracks", nullptr, all) : tr("%L1 of %Ln tracks", nullptr, all).arg(shown));
    if (m_import != Import::None)
        return;
    if (shown == 0 && all > 0)
        m_pane->showEmpty(tr("No track matches “%1”.").arg(m_model->filter()), tr("Clear the filter"));
    else
        m_pane->showContent();
}

void TrackPanel::selectNeighbour(int step) {
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_table->selectRow(std::clamp(m_table->currentIndex().row() + step, 0, rows - 1));
}

void TrackPanel::selectTrack(std::size_t index) {
    if (const int row = m_model->rowOfTrack(index); row >= 0)
        return m_table->selectRow(row);
    m_wanted = index;
    setFilter({});
}

void TrackPanel::showTrack(const QString& hash, std::size_t index) {
    if (m_loaded == hash && m_model->dataset())
        return selectTrack(index);
    if (hash.isEmpty() || m_choice->findData(hash) < 0)
        return;
    m_asked = {hash, index};
    setFilter({});
    chooseDataset(hash);
}

void TrackPanel::setFilter(const QString& line) {
    m_filter->setText(line);
    m_model->setFilter(line);
}

void TrackPanel::setDatasetShown(bool shown) {
    m_datasetButton->setChecked(shown);
}

void TrackPanel::focusFilter() {
    m_filter->setFocus();
    m_filter->selectAll();
}

void TrackPanel::showImporting(qint64 done, qint64 total, const QString& what) {
    m_import = Import::Running;
    m_pane->showWorking(what, done, total);
}

void TrackPanel::showImportFailure(const QString& sentence) {
    m_import = Import::Failed;
    m_pane->showFailure(sentence, tr("Import…"));
}

void TrackPanel::showImported(const QStringList& leftOut) {
    m_import = Import::None;
    showCount();
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_leftOut->setText(
        tr("%Ln files were left out of the import; point here to see why.", nullptr, static_cast<int>(leftOut.size())));
    QStringList sentences = leftOut.mid(0, kSentencesShown);
    if (leftOut.size() > kSentencesShown)
        sentences.append(tr("… and %Ln more", nullptr, static_cast<int>(leftOut.size()) - kSentencesShown));
    QString tip;
    for (const QString& sentence : sentences)
        tip += plainToolTip(sentence);
    m_leftOut->setToolTip(tip);
}

} // namespace etude
