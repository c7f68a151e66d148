// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/inspect/input_preview.h"

class QHBoxLayout;
class QLabel;
class QSplitter;
class QVBoxLayout;

namespace etude {

class ChartPanel;
class ElidedLabel;
class SpectrogramView;
class StatePane;
class WaveformView;

/// The middle of Inspect: one clip as the network gets it. A header that says what it is, the waveform, the picture,
/// and below it the histogram of its values and their mean over time for each frequency.
class ClipView : public QWidget {
    Q_OBJECT
public:
    explicit ClipView(QWidget* parent = nullptr);

    /// Names the clip in the header; the picture follows later.
    void setTrack(const QString& name, const QString& details);
    /// Puts buttons and the like at the right end of the header.
    void addToHeader(QWidget* widget);

    /// Puts a widget between the header and the picture.
    void addBelowHeader(QWidget* widget);

    void showPicture(const PreviewPicture& picture);
    void showFailure(const QString& sentence);
    void showEmpty(const QString& sentence);
    /// Says that the picture is late: in the place of another track's picture, or beside this track's own.
    void showSlow(const std::filesystem::path& file);

    /// Says that the picture needs the statistics of a training set. With `computable`, offers to compute them.
    void showStatisticsMissing(const QString& sentence, bool computable);
    void showStatisticsProgress(qint64 done, qint64 total, const QString& what);
    void showStatisticsFailure(const QString& sentence);

    /// Puts the picture as it is drawn on the clipboard, in the light style.
    void copyImage();

    [[nodiscard]] QByteArray saveSizes() const;
    void restoreSizes(const QByteArray& sizes);

Q_SIGNALS:
    void statisticsRequested();
    void statisticsCancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Puts the waveform's time axis above the spectrogram's.
    void alignWaveform();
    /// Shows on the waveform which part of it the spectrogram shows.
    void markTimeRange();

    /// Nothing is shown of any clip but its name.
    void clearPicture();

    std::filesystem::path m_shown;
    ElidedLabel* m_name;
    ElidedLabel* m_details;
    ElidedLabel* m_facts;
    QLabel* m_padding; ///< that the clip ends with silence
    QWidget* m_headerEnd;
    WaveformView* m_waveform;
    QHBoxLayout* m_waveformRow;
    SpectrogramView* m_spectrogram;
    ChartPanel* m_histogram;
    ChartPanel* m_average;
    QSplitter* m_split;
    StatePane* m_pane;
    QVBoxLayout* m_rows;
};

} // namespace etude
