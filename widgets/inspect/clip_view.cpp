// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/clip_view.h"

#include <initializer_list>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include "widgets/charts/chart_panel.h"
#include "widgets/charts/spectrogram_view.h"
#include "widgets/charts/unit_text.h"
#include "widgets/charts/waveform_view.h"
#include "widgets/forms/elided_label.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kLeastChart = 20 * kGrid;
constexpr double kNearlyAll = 0.999; ///< share of the clip from which on no part of it is marked
constexpr double kCopyScale = 2.0;   ///< pixels of the copy for each of the screen

/// "1 × 96 × 1360, standard deviations · mel 96, decibel, bypass · FLAC, 22050 Hz, 2 channels, 6.0 s".
QString factsOf(const PreviewPicture& picture) {
    const AudioInfo& file = picture.clip->info;
    const Spectrogram& input = *picture.input.spectrogram;
    const QString shape = ClipView::tr("1 × %1 × %2, %3").arg(input.bands).arg(input.frames).arg(unitText(input.unit));
    const QString source = ClipView::tr("%1, %2 Hz, %n channel(s), %3 s", nullptr, file.channels)
                               .arg(toQt(file.format).section(QLatin1String(" ("), 0, 0))
                               .arg(file.sampleRate)
                               .arg(file.seconds(), 0, 'f', 1);
    return QStringList{shape, inputText(picture.config), source}.join(QStringLiteral("  ·  "));
}

} // namespace

ClipView::ClipView(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_details(new ElidedLabel)
    , m_facts(new ElidedLabel)
    , m_padding(new QLabel)
    , m_headerEnd(new QWidget)
    , m_waveform(new WaveformView)
    , m_waveformRow(new QHBoxLayout)
    , m_spectrogram(new SpectrogramView)
    , m_histogram(new ChartPanel)
    , m_average(new ChartPanel)
    , m_split(new QSplitter(Qt::Vertical))
    , m_pane(new StatePane(m_split))
    , m_rows(new QVBoxLayout(this)) {
    m_name->setFont(headingFont());
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setFont(noteFont());
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_spectrogram->setObjectName(QStringLiteral("spectrogram"));
    m_histogram->setObjectName(QStringLiteral("histogram"));
    m_average->setObjectName(QStringLiteral("average"));
    m_histogram->setMinimumSize(kLeastChart, kLeastChart);
    m_average->setMinimumSize(kLeastChart, kLeastChart);

    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    for (QWidget* name : std::initializer_list<QWidget*>{m_name, m_details, m_facts, m_padding})
        names->addWidget(name);
    m_padding->setObjectName(QStringLiteral("clipPadding"));
    m_padding->setFont(noteFont());
    m_padding->setWordWrap(true);
    m_padding->hide();
    auto* end = new QHBoxLayout(m_headerEnd);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(kGrid / 2);
    auto* header = new QHBoxLayout;
    header->addLayout(names, 1);
    header->addWidget(m_headerEnd, 0, Qt::AlignTop);

    auto* pictures = new QWidget;
    auto* pictureLayout = new QVBoxLayout(pictures);
    pictureLayout->setContentsMargins(0, 0, 0, 0);
    pictureLayout->setSpacing(kGrid / 2);
    m_waveformRow->addWidget(m_waveform);
    pictureLayout->addLayout(m_waveformRow);
    pictureLayout->addWidget(m_spectrogram, 1);
    auto* charts = new QWidget;
    auto* chartLayout = new QHBoxLayout(charts);
    chartLayout->setContentsMargins(0, kGrid, 0, 0);
    chartLayout->setSpacing(2 * kGrid);
    chartLayout->addWidget(m_histogram, 1);
    chartLayout->addWidget(m_average, 1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(pictures);
    m_split->addWidget(charts);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);

    m_rows->setContentsMargins(kGrid, kPageMargin, kGrid, kPageMargin);
    m_rows->setSpacing(kGrid);
    m_rows->addLayout(header);
    m_rows->addWidget(m_pane, 1);
    m_spectrogram->installEventFilter(this);
    connect(m_spectrogram, &SpectrogramView::timeRangeChanged, this, &ClipView::markTimeRange);
    connect(m_pane, &StatePane::actionRequested, this, &ClipView::statisticsRequested);
    connect(m_pane, &StatePane::cancelRequested, this, &ClipView::statisticsCancelled);
}

void ClipView::setTrack(const QString& name, const QString& details) {
    m_name->setText(name);
    m_details->setText(details);
}

void ClipView::addToHeader(QWidget* widget) {
    m_headerEnd->layout()->addWidget(widget);
}

void ClipView::addBelowHeader(QWidget* widget) {
    // Not among the names, whose lines break: a row with such a label never yields any of its height.
    m_rows->insertWidget(1, widget);
}

void ClipView::showPicture(const PreviewPicture& picture) {
    m_shown = picture.file;
    m_facts->setText(factsOf(picture));
    const AudioBuffer& clip = picture.clip->audio;
    m_padding->setVisible(clip.padding > 0);
    m_padding->setText(
        tr("The last %1 s of the clip are silence: the file is shorter.").arg(clip.paddingSeconds(), 0, 'f', 2));
    m_waveform->setAudio({picture.clip, &picture.clip->audio});
    m_spectrogram->setPyramid(picture.input);
    alignWaveform();
    markTimeRange();
    m_histogram->setSpec(picture.histogram);
    m_average->setSpec(picture.average);
    m_pane->showContent();
}

bool ClipView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_spectrogram && event->type() == QEvent::Resize)
        alignWaveform();
    return QWidget::eventFilter(watched, event);
}

void ClipView::alignWaveform() {
    const QRectF picture = m_spectrogram->pictureRect();
    m_waveformRow->setContentsMargins(qRound(picture.left()), 0, m_spectrogram->width() - qRound(picture.right()), 0);
}

void ClipView::markTimeRange() {
    const ChartRange shown = m_spectrogram->timeRange();
    const auto spectrogram = m_spectrogram->spectrogram();
    const double whole = spectrogram ? spectrogram->frames * spectrogram->secondsPerFrame : 0.0;
    m_waveform->setMarkedRange(shown.high - shown.low < kNearlyAll * whole ? std::optional(shown) : std::nullopt);
}

void ClipView::clearPicture() {
    m_shown.clear();
    m_facts->setText({});
    m_padding->hide();
}

void ClipView::showFailure(const QString& sentence) {
    clearPicture();
    m_pane->showFailure(sentence);
}

void ClipView::showStatisticsMissing(const QString& sentence, bool computable) {
    clearPicture();
    m_pane->showEmpty(sentence, computable ? tr("Compute statistics of the training set") : QString());
}

void ClipView::showStatisticsProgress(qint64 done, qint64 total, const QString& what) {
    clearPicture();
    m_pane->showWorking(what, done, total);
}

void ClipView::showStatisticsFailure(const QString& sentence) {
    clearPicture();
    m_pane->showFailure(sentence, tr("Try again"));
}

void ClipView::showEmpty(const QString& sentence) {
    clearPicture();
    setTrack({}, {});
    m_pane->showEmpty(sentence);
}

void ClipView::showSlow(const std::filesystem::path& file) {
    if (file == m_shown) {
        m_facts->setText(tr("Computing the picture…"));
        return;
    }
    m_facts->setText({});
    m_pane->showWorking(tr("Reading %1").arg(toQt(file.filename())), 0, 0, false);
}

void ClipView::copyImage() {
    if (!m_shown.empty())
        QGuiApplication::clipboard()->setImage(m_spectrogram->render(m_spectrogram->size(), kCopyScale));
}

QByteArray ClipView::saveSizes() const {
    return m_split->saveState();
}

void ClipView::restoreSizes(const QByteArray& sizes) {
    m_split->restoreState(sizes);
}

} // namespace etude
