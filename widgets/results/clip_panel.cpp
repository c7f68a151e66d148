// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/clip_panel.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <utility>

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include "widgets/charts/spectrogram_view.h"
#include "widgets/forms/elided_label.h"
#include "widgets/forms/run_words.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/table_actions.h"
#include "widgets/models/told.h"
#include "widgets/results/clip_input.h"
#include "widgets/results/clip_model.h"
#include "widgets/results/result_words.h"
#include "widgets/style/kept_splitter.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kBesideWidth = 70 * kGrid; ///< px from which the two pictures stand side by side
constexpr int kClipsHeight = 16 * kGrid;
constexpr int kPicturesHeight = 36 * kGrid;
constexpr QSize kSmallestPicture(20 * kGrid, 14 * kGrid);

/// A run of each side whose inputs are shown: both of one setting.
struct ShownPair {
    QString setting; ///< in words; empty where there is one alone
    std::size_t a = 0;
    std::size_t b = 0;
};

QString settingName(const Comparison& comparison, const std::string& setting) {
    const auto found = std::ranges::find(comparison.settings, setting, &SettingDifference::setting);
    return found == comparison.settings.end() ? QString() : runLevelsText(found->levels);
}

/// One for each setting that both sides have tests of.
std::vector<ShownPair> shownPairs(const ComparedTags& compared) {
    const Comparison& comparison = *compared.comparison;
    const ComparedRuns& runs = compared.tests.runs;
    std::vector<ShownPair> pairs;
    std::vector<std::string> known;
    for (const std::size_t a : runs.a) {
        const std::string& setting = comparison.a.settings[a];
        const auto b = std::ranges::find(runs.b, setting, [&](std::size_t run) { return comparison.b.settings[run]; });
        if (b == runs.b.end() || std::ranges::find(known, setting) != known.end())
            continue;
        known.push_back(setting);
        pairs.push_back({settingName(comparison, setting), a, *b});
    }
    if (pairs.empty())
        pairs.push_back({{}, runs.a.front(), runs.b.front()});
    return pairs;
}

/// What both sides were given of a clip.
struct ClipInputs {
    std::array<Result<SpectrogramPyramid>, 2> sides;
    std::filesystem::path file; ///< empty where there is none
};

Result<SpectrogramPyramid> pictureOf(const ProjectLayout& project, const RunResult& run,
                                     const std::filesystem::path& file) {
    auto input = clipInput(project, run, file);
    if (!input)
        return input.error();
    return buildPyramid(std::make_shared<const Spectrogram>(std::move(*input)));
}

/// From where the data set looks for its audio now.
ClipInputs readClip(const ProjectLayout& project, const RunResult& a, const RunResult& b, std::size_t track) {
    const auto dataset = loadDataset(project, a.spec.data.dataset);
    if (!dataset)
        return {{dataset.error(), dataset.error()}, {}};
    const std::filesystem::path file = dataset->file(dataset->tracks[track]);
    std::error_code error;
    const bool isThere = std::filesystem::is_regular_file(file, error);
    return {{pictureOf(project, a, file), pictureOf(project, b, file)}, isThere ? file : std::filesystem::path()};
}

/// One side's input with its name above.
struct InputPicture {
    ElidedLabel* name = new ElidedLabel;
    SpectrogramView* view = new SpectrogramView;
    StatePane* pane = new StatePane(view);
    QWidget* whole = new QWidget;

    explicit InputPicture(const QString& objectName) {
        view->setObjectName(objectName);
        view->setMinimumSize(1, 1);
        whole->setMinimumSize(kSmallestPicture); // smaller than the pane would be without anything in it
        auto* rows = new QVBoxLayout(whole);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        rows->addWidget(name);
        rows->addWidget(pane, 1);
    }

    void show(Result<SpectrogramPyramid> picture) const {
        if (!picture)
            return pane->showEmpty(told(picture.error()));
        view->setPyramid(std::move(*picture));
        pane->showContent();
    }
};

} // namespace

struct ClipPanel::Parts {
    explicit Parts(QObject* context)
        : ranking(context)
        , reading(context) {}

    QPointer<ProjectSession> session;
    ComparedTagsPointer compared;
    std::size_t place = 0;
    std::vector<ShownPair> pairs;
    std::optional<std::size_t> track; ///< whose inputs are shown
    std::filesystem::path file;       ///< of the track; empty where there is none
    LatestJob ranking;
    LatestJob reading;

    ClipModel model;
    QSortFilterProxyModel sorted;
    QTableView* table = new QTableView;
    QComboBox* setting = new QComboBox;
    QPushButton* inspect = new QPushButton(themedIcon(QStringLiteral("inspect")), ClipPanel::tr("Inspect"));
    QPushButton* play = new QPushButton(themedIcon(QStringLiteral("play")), ClipPanel::tr("Play"));
    std::array<InputPicture, 2> pictures{InputPicture(QStringLiteral("clipInputA")),
                                         InputPicture(QStringLiteral("clipInputB"))};
    QHBoxLayout* pictureRow = new QHBoxLayout;

    [[nodiscard]] const ShownPair& pair() const { return pairs[static_cast<std::size_t>(setting->currentIndex())]; }
};

ClipPanel::ClipPanel(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    auto* below = new QWidget;
    auto* rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(actions());
    rows->addWidget(pictures(), 1);
    auto* split = new KeptSplitter(Qt::Vertical, QStringLiteral("tagClipsSplitter"));
    split->addWidget(table());
    split->addWidget(below);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    split->setSizes({kClipsHeight, kPicturesHeight});
    split->restore();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

ClipPanel::~ClipPanel() = default;

QWidget* ClipPanel::table() {
    QTableView& table = *m_parts->table;
    m_parts->sorted.setSourceModel(&m_parts->model);
    m_parts->sorted.setSortRole(ClipModel::kSortRole);
    setUpTable(table, QStringLiteral("tagClipTable"), &m_parts->sorted,
               {.selection = QAbstractItemView::SingleSelection, .sortable = true, .compact = true});
    table.setTextElideMode(Qt::ElideLeft);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(ClipModel::Clip, QHeaderView::Stretch);
    addTableActions(table);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClipPanel::showClip);
    return m_parts->table;
}

QWidget* ClipPanel::actions() {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(kGrid, kGrid / 2, kGrid, kGrid / 2);
    row->setSpacing(kGrid);
    m_parts->setting->setObjectName(QStringLiteral("clipSetting"));
    m_parts->setting->setToolTip(tr("The setting of the other fields whose input is shown."));
    m_parts->setting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parts->inspect->setObjectName(QStringLiteral("clipInspect"));
    m_parts->inspect->setToolTip(tr("Shows the track in its data set on Inspect."));
    m_parts->play->setObjectName(QStringLiteral("clipPlay"));
    row->addWidget(m_parts->setting, 1);
    row->addStretch();
    row->addWidget(m_parts->inspect);
    row->addWidget(m_parts->play);
    connect(m_parts->setting, &QComboBox::currentIndexChanged, this, &ClipPanel::readInputs);
    connect(m_parts->play, &QPushButton::clicked, this, &ClipPanel::play);
    connect(m_parts->inspect, &QPushButton::clicked, this, [this] {
        if (m_parts->track)
            Q_EMIT trackRequested(toQt(m_parts->compared->comparison->a.runs.front().spec.data.dataset),
                                  *m_parts->track);
    });
    for (QPushButton* button : {m_parts->inspect, m_parts->play})
        button->setEnabled(false);
    return widget;
}

QWidget* ClipPanel::pictures() {
    auto* widget = new QWidget;
    widget->setLayout(m_parts->pictureRow);
    m_parts->pictureRow->setContentsMargins(kGrid, 0, kGrid, 0);
    m_parts->pictureRow->setSpacing(kGrid);
    for (const InputPicture& picture : m_parts->pictures)
        m_parts->pictureRow->addWidget(picture.whole, 1);
    SpectrogramView* a = m_parts->pictures[0].view;
    SpectrogramView* b = m_parts->pictures[1].view;
    connect(a, &SpectrogramView::timeRangeChanged, b, &SpectrogramView::setTimeRange);
    connect(b, &SpectrogramView::timeRangeChanged, a, &SpectrogramView::setTimeRange);
    return widget;
}

/// One above the other where there is little room.
void ClipPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_parts->pictureRow->setDirection(event->size().width() < kBesideWidth ? QBoxLayout::TopToBottom
                                                                           : QBoxLayout::LeftToRight);
}

void ClipPanel::setSession(ProjectSession* session) {
    m_parts->session = session;
}

void ClipPanel::setTag(const ComparedTagsPointer& compared, std::size_t place) {
    if (compared == m_parts->compared && place == m_parts->place)
        return;
    const bool isOther = compared != m_parts->compared;
    m_parts->compared = compared;
    m_parts->place = place;
    m_parts->track.reset();
    if (isOther)
        fillSettings();
    m_parts->ranking.start(
        [compared, place](const std::stop_token&) {
            return clipChanges(compared->tests, *compared->comparison, place);
        },
        [this](std::vector<ClipChange> clips) {
            m_parts->model.setClips(m_parts->compared, std::move(clips));
            m_parts->table->selectRow(0);
        });
}

void ClipPanel::fillSettings() {
    m_parts->pairs = shownPairs(*m_parts->compared);
    const QSignalBlocker blocker(m_parts->setting);
    m_parts->setting->clear();
    for (const ShownPair& pair : m_parts->pairs)
        m_parts->setting->addItem(pair.setting);
    m_parts->setting->setVisible(m_parts->pairs.size() > 1);
}

void ClipPanel::showClip() {
    const QModelIndex current = m_parts->table->currentIndex();
    if (!current.isValid())
        return;
    const std::size_t track = m_parts->model.clip(m_parts->sorted.mapToSource(current).row()).track;
    if (m_parts->track == track)
        return;
    m_parts->track = track;
    readInputs();
}

void ClipPanel::readInputs() {
    if (!m_parts->track || !m_parts->session)
        return;
    const Comparison& comparison = *m_parts->compared->comparison;
    const SideNames names = windowNames(comparison);
    const RunResult& a = comparison.a.runs[m_parts->pair().a];
    const RunResult& b = comparison.b.runs[m_parts->pair().b];
    m_parts->pictures[0].name->setText(tr("A: %1").arg(toQt(names.a)));
    m_parts->pictures[1].name->setText(tr("B: %1").arg(toQt(names.b)));
    m_parts->inspect->setEnabled(true);
    m_parts->play->setEnabled(false);
    m_parts->reading.start([project = m_parts->session->layout(), a, b,
                            track = *m_parts->track](const std::stop_token&) { return readClip(project, a, b, track); },
                           [this](ClipInputs inputs) {
                               for (std::size_t side = 0; side < inputs.sides.size(); ++side)
                                   m_parts->pictures[side].show(std::move(inputs.sides[side]));
                               m_parts->file = inputs.file;
                               m_parts->play->setEnabled(!inputs.file.empty());
                               m_parts->play->setToolTip(
                                   inputs.file.empty()
                                       ? tr("The audio file is not where the data set looks for it. Say where it is in "
                                            "the data set's files on Inspect.")
                                       : tr("Opens the audio file with the system's player."));
                           });
}

void ClipPanel::play() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(toQt(m_parts->file)));
}

} // namespace etude
