// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/inspect_page.h"

#include <algorithm>

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>

#include "engine/dataset/import/importers.h"
#include "engine/experiment/suggest.h"
#include "widgets/inspect/clip_view.h"
#include "widgets/inspect/file_report.h"
#include "widgets/inspect/input_form.h"
#include "widgets/inspect/input_preview.h"
#include "widgets/inspect/inspect_import.h"
#include "widgets/inspect/inspect_statistics.h"
#include "widgets/inspect/inspect_versions.h"
#include "widgets/inspect/tag_panel.h"
#include "widgets/inspect/track_panel.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/models/track_filter.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr auto kSplitKey = "inspect/columns";
constexpr auto kClipKey = "inspect/clip";
constexpr auto kSideKey = "inspect/input-shown";
constexpr int kTracksWidth = 300;
constexpr int kLeastTracksWidth = 240;
constexpr int kClipWidth = 720;
constexpr int kLeastClipWidth = 400;
constexpr int kSideWidth = 340;
constexpr auto kClipSeconds = "audio.clip_seconds";

/// What can be done with a dropped thing.
enum class Dropped { Audio, Import, Nothing };

Dropped kindOf(const QUrl& url) {
    const QFileInfo file(url.toLocalFile());
    if (!url.isLocalFile() || !file.exists())
        return Dropped::Nothing;
    if (file.isDir() || file.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        return Dropped::Import;
    return isAudioExtension(toPath(QLatin1Char('.') + file.suffix())) ? Dropped::Audio : Dropped::Nothing;
}

} // namespace

InspectPage::InspectPage(InspectState* state, QWidget* datasetView, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_fitJob(this)
    , m_preview(new InputPreview(this))
    , m_tracks(new TrackPanel)
    , m_tags(new TagPanel)
    , m_column(new QWidget)
    , m_clip(new ClipView)
    , m_file(new FileReport)
    , m_dataset(datasetView)
    , m_middle(new QStackedWidget)
    , m_form(new InputForm)
    , m_statistics(new InspectStatistics(m_state, m_preview, m_clip, this))
    , m_versions(new InspectVersions(m_state, m_tracks, m_tags, this))
    , m_side(new QScrollArea)
    , m_sideButton(new QToolButton)
    , m_split(new QSplitter)
    , m_pane(new StatePane(m_split))
    , m_import(new InspectImport(m_state, m_tracks, m_pane, this)) {
    setAcceptDrops(true);
    layOut();
    addKeys();
    connectParts();
    connectState();
    restoreSizes();
    m_state->setInput(m_form->config());
    showSession();
}

InspectPage::~InspectPage() {
    m_versions->finish();
    QSettings settings;
    settings.setValue(QLatin1String(kSplitKey), m_split->saveState());
    settings.setValue(QLatin1String(kClipKey), m_clip->saveSizes());
    settings.setValue(QLatin1String(kSideKey), m_sideButton->isChecked());
}

void InspectPage::layOut() {
    auto* padded = new QWidget;
    auto* padding = new QVBoxLayout(padded);
    padding->setContentsMargins(kGrid, kPageMargin, kPageMargin, kPageMargin);
    padding->addWidget(m_form);
    m_side->setWidget(padded);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setMinimumWidth(padded->minimumSizeHint().width() + 2 * kPageMargin);

    m_sideButton->setCheckable(true);
    m_sideButton->setChecked(true);
    m_sideButton->setAutoRaise(true);
    m_sideButton->setIcon(themedIcon(QStringLiteral("settings")));
    m_sideButton->setToolTip(tr("Show or hide the input configuration"));
    m_sideButton->setAccessibleName(m_sideButton->toolTip());
    m_clip->addToHeader(m_sideButton);
    m_clip->addBelowHeader(m_file);

    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tracks, 1);
    column->addWidget(m_tags);
    m_column->setMinimumWidth(kLeastTracksWidth);
    m_split->addWidget(m_column);
    m_middle->addWidget(m_clip);
    m_middle->addWidget(m_dataset);
    m_middle->setMinimumWidth(kLeastClipWidth); // the data set needs more, and has the form's place, too
    m_split->addWidget(m_middle);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(1, 1);
    m_split->setCollapsible(1, false);
    m_split->setCollapsible(2, false);
    m_split->setSizes({kTracksWidth, kClipWidth, kSideWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
}

void InspectPage::addKeys() {
    const auto key = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(Qt::Key_BracketLeft, [this] { m_tracks->selectNeighbour(-1); });
    key(Qt::Key_BracketRight, [this] { m_tracks->selectNeighbour(1); });
    key(QKeySequence::Copy, [this] { m_clip->copyImage(); });
    key(Qt::CTRL | Qt::Key_D, [this] { m_state->showDatasetView(!m_state->datasetViewShown()); });
    key(QKeySequence::Find, [this] { m_tracks->focusFilter(); });
    key(Qt::Key_F2, [this] { m_tags->beginEditing(); });
    key(QKeySequence::Undo, [this] { takeBack(&TagEditing::undo, &QUndoStack::undo); });
    key(QKeySequence::Redo, [this] { takeBack(&TagEditing::redo, &QUndoStack::redo); });
}

void InspectPage::takeBack(void (TagEditing::*tags)(), void (QUndoStack::*configuration)()) {
    if (m_column->isAncestorOf(focusWidget()))
        (m_tags->editing()->*tags)();
    else if (m_side->isVisible())
        (m_form->undoStack()->*configuration)();
}

void InspectPage::connectParts() {
    connect(m_sideButton, &QToolButton::toggled, m_side, &QWidget::setVisible);
    connect(m_form, &InputForm::configChanged, m_state, &InspectState::setInput);
    connect(m_preview, &InputPreview::ready, m_clip, &ClipView::showPicture);
    connect(m_preview, &InputPreview::failed, m_clip, &ClipView::showFailure);
    connect(m_preview, &InputPreview::slow, this, [this] { m_clip->showSlow(m_preview->file()); });
    connect(m_tracks, &TrackPanel::trackChosen, this, &InspectPage::showTrack);
    connect(m_tracks, &TrackPanel::datasetRequested, this, [this] { m_form->setNote(kClipSeconds, {}); });
    connect(m_tracks, &TrackPanel::datasetShown, this, &InspectPage::fitClip);
    connect(m_tracks, &TrackPanel::importRequested, this, [this] { Q_EMIT importRequested({}); });
    connect(m_pane, &StatePane::actionRequested, this, [this] { Q_EMIT importRequested({}); });
    connect(m_pane, &StatePane::cancelRequested, m_tracks, &TrackPanel::importCancelled);
}

void InspectPage::connectState() {
    connect(m_tracks, &TrackPanel::datasetViewToggled, m_state, &InspectState::showDatasetView);
    connect(m_tracks, &TrackPanel::trackActivated, m_state, [this] { m_state->showDatasetView(false); });
    connect(m_state, &InspectState::sessionChanged, this, &InspectPage::showSession);
    connect(m_state, &InspectState::datasetViewToggled, this, &InspectPage::showDatasetView);
    connect(m_state, &InspectState::healthRequested, m_state, [this] { m_state->showDatasetView(true); });
    connect(m_state, &InspectState::filterRequested, m_tracks, &TrackPanel::setFilter);
    connect(m_state, &InspectState::trackRequested, m_tracks, &TrackPanel::selectTrack);
}

void InspectPage::showDatasetView(bool shown) {
    m_middle->setCurrentWidget(shown ? m_dataset : m_clip);
    m_side->setVisible(!shown && m_sideButton->isChecked());
    m_tracks->setDatasetShown(shown);
    if (const QWidget* focus = focusWidget(); !focus || !focus->isVisible())
        m_tracks->setFocus();
}

void InspectPage::restoreSizes() {
    const QSettings settings;
    m_split->restoreState(settings.value(QLatin1String(kSplitKey)).toByteArray());
    m_clip->restoreSizes(settings.value(QLatin1String(kClipKey)).toByteArray());
    m_sideButton->setChecked(settings.value(QLatin1String(kSideKey), true).toBool());
}

void InspectPage::showSession() {
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = m_state->session();
    m_projectRead = false;
    m_tracks->setDatasets({});
    if (m_session)
        connect(m_session, &ProjectSession::changed, this, [this] {
            m_projectRead = true;
            m_tracks->setDatasets(m_session->datasets());
            showProject();
        });
    showProject();
}

void InspectPage::importDataset(const QString& folderOrManifest) {
    m_import->start(folderOrManifest);
}

void InspectPage::setInputConfig(const InputConfig& config) {
    m_form->setConfig(config);
    m_state->setInput(config);
}

void InspectPage::openFiles(const QStringList& files) {
    if (files.isEmpty())
        return;
    m_tracks->addFiles(files);
    showProject();
}

void InspectPage::showProject() {
    if (!m_tracks->isEmpty())
        m_pane->showContent();
    else if (m_session && !m_projectRead)
        m_pane->showWorking(tr("Opening the project"), 0, 0, false);
    else
        m_pane->showEmpty(tr("Import a folder of audio or a CSV manifest to begin."), tr("Import…"));
}

void InspectPage::showTrack(const DatasetPointer& dataset, std::size_t index) {
    if (!dataset) {
        m_preview->setFile({});
        m_file->setFile({});
        m_clip->showEmpty(tr("Choose a track in the list to see its input."));
        return;
    }
    const Track& track = dataset->tracks[index];
    const std::filesystem::path file = dataset->file(track);
    QStringList details{tagText(*dataset, track), partText(track.part), toQt(track.artist)};
    details.removeAll(QString());
    m_clip->setTrack(toQt(file.filename()), details.join(QStringLiteral("  ·  ")));
    m_preview->setFile(file);
    m_file->setFile(file);
}

void InspectPage::showTrackOf(const QString& hash, std::size_t index) {
    m_state->showDatasetView(false);
    m_tracks->showTrack(hash, index);
}

void InspectPage::fitClip(const QString& hash, const DatasetPointer& dataset) {
    const double present = m_form->config().audio.clipSeconds;
    const bool isProposal = present == m_proposed;
    if (hash.isEmpty() || (m_fitted.contains(hash) && !isProposal))
        return;
    m_fitted.insert(hash);
    InputConfig asked = m_form->config();
    if (isProposal)
        asked.audio.clipSeconds = m_asked;
    m_fitJob.start([asked, dataset](const std::stop_token&) { return fitClipLength(asked, *dataset); },
                   [this, present, asked = asked.audio.clipSeconds](const Result<FittedInput>& fitted) {
                       InputConfig config = m_form->config();
                       if (!fitted || config.audio.clipSeconds != present)
                           return;
                       m_asked = asked;
                       m_proposed = fitted->config.audio.clipSeconds;
                       config.audio.clipSeconds = m_proposed;
                       if (!validate(config))
                           return;
                       if (m_proposed != present)
                           setInputConfig(config);
                       const Sentence note = fittedSentence(*fitted, asked);
                       m_form->setNote(kClipSeconds, note == Sentence() ? QString() : told(note));
                   });
}

void InspectPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!focusWidget())
        m_tracks->setFocus(); // so that this page's keys are heard at once
}

void InspectPage::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::ranges::any_of(urls, [](const QUrl& url) { return kindOf(url) != Dropped::Nothing; }))
        event->acceptProposedAction();
}

void InspectPage::dropEvent(QDropEvent* event) {
    QStringList audio;
    QString import;
    for (const QUrl& url : event->mimeData()->urls()) {
        const Dropped kind = kindOf(url);
        if (kind == Dropped::Audio)
            audio.append(url.toLocalFile());
        else if (kind == Dropped::Import)
            import = url.toLocalFile();
    }
    event->acceptProposedAction();
    openFiles(audio);
    if (!import.isEmpty())
        Q_EMIT importRequested(import);
}

} // namespace etude
