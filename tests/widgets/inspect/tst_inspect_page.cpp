// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "engine/preprocess/preprocess.h"
#include "tests/support/audio_signals.h"
#include "tests/support/await.h"
#include "tests/support/by_hand.h"
#include "tests/support/session_answer.h"
#include "tests/support/show.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/spectrogram_view.h"
#include "widgets/forms/field_row.h"
#include "widgets/inspect/file_report.h"
#include "widgets/inspect/input_form.h"
#include "widgets/inspect/input_preview.h"
#include "widgets/inspect/inspect_page.h"
#include "widgets/inspect/track_panel.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"

using namespace etude;

namespace {

bool showsText(const QWidget& page, const QString& part) {
    const auto labels = page.findChildren<QLabel*>();
    return std::ranges::any_of(labels,
                               [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
}

QPushButton* visibleButton(const QWidget& page, const QString& text) {
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

std::shared_ptr<const Spectrogram> shown(const InspectPage& page) {
    return page.findChild<SpectrogramView*>(QStringLiteral("spectrogram"))->spectrogram();
}

const ChartSpec& chart(const InspectPage& page, const char* name) {
    return page.findChild<ChartPanel*>(QLatin1String(name))->spec();
}

InputConfig twoSeconds() {
    InputConfig config;
    config.audio.clipSeconds = 2.0;
    return config;
}

InputConfig perDataset() {
    InputConfig config = twoSeconds();
    config.preprocess.standardisation = Standardisation::PerDataset;
    return config;
}

const auto kComputeStatistics = QStringLiteral("Compute statistics of the training set");

/// The page, and no view of the data set as a whole.
struct HasState {
    InspectState state;
};
class Inspect : public HasState, public InspectPage {
public:
    Inspect()
        : InspectPage(&state, new QWidget) {}
};

} // namespace

class TestInspectPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void emptyAsksForAnImport();
    void showsExactlyTheNetworksInput();
    void chartsAreOfTheInput();
    void followsTheForm();
    void badFileShowsWhy();
    void tellsWhatAFileHolds();
    void whatAFileHoldsIsReadInFull();
    void keysWalkThroughTheTracks();
    void copiesThePicture();
    void dropsAreSortedOut();
    void projectIsImportedFilteredAndFitted();
    void anImportThatFailsOrIsCancelledSaysSo();
    void movedAudioIsFoundAgain();
    void aTrackOfAnyDataSetIsShown();
    void aClickLeavesTheColumnsWhereTheyAre();
    void cacheReadsAChangedFileAgain();
    void showsAWholeFile();
    void looseFilesHaveNoTrainingSet();
    void statisticsAreComputedOnRequest();

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

void TestInspectPage::initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("etude-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    auto tone = test::sine(440.0, 22050, 2.0);
    const auto hiss = test::noise(tone.size(), 1, 0.1F);
    for (std::size_t i = 0; i < tone.size(); ++i)
        tone[i] += hiss[i];
    test::writeAudio(file("tone.wav").toStdString(), "wav", tone, 22050, 2);
    test::writeAudio(file("noise.flac").toStdString(), "flac", test::noise(44100, 7), 22050);
    std::ofstream(file("words.wav").toStdString()) << "these are words and no sound";
}

void TestInspectPage::emptyAsksForAnImport() {
    Inspect page;
    page.show();
    QVERIFY(showsText(page, QStringLiteral("Import a folder of audio or a CSV manifest to begin.")));
    QSignalSpy asked(&page, &InspectPage::importRequested);
    QTest::mouseClick(visibleButton(page, QStringLiteral("Import…")), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.first().first().toString().isEmpty());
}

void TestInspectPage::showsExactlyTheNetworksInput() {
    Inspect page;
    page.show();
    page.setInputConfig(twoSeconds());
    page.openFiles({file("tone.wav")});
    AWAIT_VERIFY(shown(page) && shown(page)->frames == twoSeconds().shape().frames);
    const auto expected = loadInput(file("tone.wav").toStdString(), twoSeconds());
    QVERIFY2(expected.has_value(), expected ? "" : expected.error().message.c_str());
    QCOMPARE(*shown(page), expected->input);
}

void TestInspectPage::chartsAreOfTheInput() {
    Inspect page;
    page.show();
    page.setInputConfig(twoSeconds());
    page.openFiles({file("noise.flac")});
    AWAIT_VERIFY(shown(page) != nullptr);
    AWAIT_COMPARE(shown(page)->frames, twoSeconds().shape().frames);
    const Spectrogram& input = *shown(page);
    const ChartSpec& bars = chart(page, "histogram");
    QCOMPARE(bars.series.size(), 1);
    const auto& points = bars.series.first().points;
    const auto counts = histogram(input.values, static_cast<int>(points.size()));
    QCOMPARE(counts.total, std::int64_t{input.bands} * input.frames);
    for (qsizetype bin = 0; bin < points.size(); ++bin)
        QCOMPARE(points[bin].y(), counts.fraction(static_cast<std::size_t>(bin)));
    const auto means = bandMeans(input);
    const auto& curve = chart(page, "average").series.first().points;
    QCOMPARE(curve.size(), static_cast<qsizetype>(means.size()));
    for (qsizetype band = 0; band < curve.size(); ++band) {
        QCOMPARE(curve[band].x(), input.frequencies[static_cast<std::size_t>(band)]);
        QCOMPARE(curve[band].y(), means[static_cast<std::size_t>(band)]);
    }
}

void TestInspectPage::followsTheForm() {
    Inspect page;
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setInputConfig(twoSeconds());
    page.openFiles({file("tone.wav")});
    AWAIT_VERIFY(shown(page) && shown(page)->frames == twoSeconds().shape().frames);
    QSignalSpy changed(&page.state, &InspectState::inputChanged);
    auto* compression = page.findChild<FieldRow*>(QStringLiteral("preprocess.compression"))->findChild<QComboBox*>();
    compression->setCurrentIndex(compression->findData(QStringLiteral("linear")));
    Q_EMIT compression->activated(compression->currentIndex());
    QCOMPARE(changed.count(), 1);
    auto config = twoSeconds();
    config.preprocess.compression = Compression::Linear;
    QCOMPARE(page.state.input(), config);
    const auto expected = loadInput(file("tone.wav").toStdString(), config);
    QVERIFY(expected.has_value());
    AWAIT_VERIFY(*shown(page) == expected->input);
    QTest::keySequence(&page, QKeySequence::Undo); // beside the tracks it is not of the configuration
    QCOMPARE(page.state.input(), config);
    compression->setFocus();
    QTest::keySequence(&page, QKeySequence::Undo);
    QCOMPARE(page.state.input(), twoSeconds());
}

void TestInspectPage::badFileShowsWhy() {
    Inspect page;
    page.show();
    page.openFiles({file("words.wav")});
    const auto error = loadInput(file("words.wav").toStdString(), page.state.input());
    QVERIFY(!error.has_value());
    AWAIT_VERIFY(showsText(page, QString::fromStdString(error.error().message)));
    QVERIFY(!page.findChild<SpectrogramView*>()->isVisible());
    page.openFiles({file("tone.wav")});
    AWAIT_VERIFY(page.findChild<SpectrogramView*>()->isVisible());
}

void TestInspectPage::tellsWhatAFileHolds() {
    Inspect page;
    page.show();
    page.openFiles({file("tone.wav")});
    const auto* list = page.findChild<QWidget*>(QStringLiteral("fileReport"));
    const auto* report = page.findChild<FileReport*>();
    QVERIFY(!report->isVisible());
    AWAIT_VERIFY(report->isVisible());
    QVERIFY(report->isFolded());
    QCOMPARE(report->summary(), QStringLiteral("Nothing is wrong with the file."));
    const AudioReport expected = reportAudio(file("tone.wav").toStdString()).value();
    QStringList texts;
    for (const auto* label : list->findChildren<QLabel*>())
        texts << label->text();
    QStringList rows;
    for (const auto& [name, value] : reportRows(expected))
        rows << told(name) << told(value);
    QCOMPARE(texts, rows);
    QVERIFY(!page.findChild<QLabel*>(QStringLiteral("clipPadding"))->text().isEmpty()); // 3 s of a clip of 29 s
    page.openFiles({file("words.wav")});
    QVERIFY(!report->isVisible());
    test::writeAudio(file("silence.wav").toStdString(), "wav", std::vector<float>(22050, 0.0F), 22050);
    page.openFiles({file("silence.wav")});
    AWAIT_VERIFY(report->isVisible());
    QCOMPARE(report->summary(), QStringLiteral("It is digital silence from its beginning to its end."));
}

void TestInspectPage::whatAFileHoldsIsReadInFull() {
    test::writeAudio(file("whole.wav").toStdString(), "wav", test::noise(6 * 22050, 1), 22050);
    QFile whole(file("whole.wav"));
    QVERIFY(whole.open(QFile::ReadOnly));
    QFile half(file("half.wav"));
    QVERIFY(half.open(QFile::WriteOnly));
    half.write(whole.read(130000)); // says that it was broken off, in a line that is too long
    half.close();
    Inspect page;
    page.state.setInput(twoSeconds());
    page.resize(1100, 690);
    page.show();
    page.openFiles({half.fileName()});
    auto* report = page.findChild<FileReport*>();
    AWAIT_VERIFY(report->isVisible());
    const int folded = page.minimumSizeHint().height();
    report->setFolded(false);
    auto* list = page.findChild<QWidget*>(QStringLiteral("fileReport"));
    QTRY_VERIFY(list->isVisible() && list->height() >= list->heightForWidth(list->width()));
    QCOMPARE(page.size(), QSize(1100, 690));
    QCOMPARE_LE(page.minimumSizeHint().height(), folded + 5 * page.fontMetrics().lineSpacing());
    const auto isReadInFull = [&] {
        return std::ranges::all_of(list->findChildren<QLabel*>(), [](const QLabel* label) {
            return !label->wordWrap() || label->height() >= label->heightForWidth(label->width());
        });
    };
    QVERIFY(isReadInFull());
    page.resize(1100, page.minimumSizeHint().height()); // it scrolls
    QTRY_VERIFY(list->parentWidget()->height() < list->height());
    QTRY_VERIFY(isReadInFull());
    const auto* average = page.findChild<ChartPanel*>(QStringLiteral("average"));
    QTRY_COMPARE_LE(average->mapTo(&page, average->rect().bottomLeft()).y(), page.height());
}

void TestInspectPage::keysWalkThroughTheTracks() {
    Inspect page;
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.openFiles({file("tone.wav"), file("noise.flac")});
    const auto* table = page.findChild<QTableView*>(QStringLiteral("tracks"));
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(&page, Qt::Key_BracketRight);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(&page, Qt::Key_BracketRight);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(&page, Qt::Key_BracketLeft);
    QCOMPARE(table->currentIndex().row(), 0);
    const auto expected = loadInput(file("tone.wav").toStdString(), page.state.input());
    QVERIFY(expected.has_value());
    AWAIT_VERIFY(shown(page) && *shown(page) == expected->input);
}

void TestInspectPage::copiesThePicture() {
    Inspect page;
    page.resize(1200, 800);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setInputConfig(twoSeconds());
    page.openFiles({file("tone.wav")});
    AWAIT_VERIFY(shown(page) != nullptr);
    QTest::keySequence(&page, QKeySequence::Copy);
    const QImage image = QGuiApplication::clipboard()->image();
    QCOMPARE(image.size(), 2 * page.findChild<SpectrogramView*>()->size());
}

void TestInspectPage::dropsAreSortedOut() {
    Inspect page;
    page.show();
    QSignalSpy asked(&page, &InspectPage::importRequested);
    QVERIFY(test::drop(page, {QUrl::fromLocalFile(file("tone.wav")), QUrl::fromLocalFile(m_folder.path())}));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), m_folder.path());
    QCOMPARE(page.findChild<QTableView*>(QStringLiteral("tracks"))->model()->rowCount(), 1);

    QVERIFY(!test::drop(page,
                        {QUrl(QStringLiteral("https://example.org/a.wav")), QUrl::fromLocalFile(file("missing.wav"))}));
}

void TestInspectPage::projectIsImportedFilteredAndFitted() {
    const QTemporaryDir corpus;
    for (const char* tag : {"high", "low"})
        for (int i = 0; i < 4; ++i) {
            const QString folder = corpus.filePath(QLatin1String(tag));
            QVERIFY(QDir().mkpath(folder));
            test::writeAudio((folder + QStringLiteral("/%1.wav").arg(i)).toStdString(), "wav",
                             test::sine(tag[0] == 'h' ? 3000.0 : 200.0, 22050, 2.0), 22050);
        }
    ProjectSession session({m_folder.filePath(QStringLiteral("project")).toStdString()}, true);
    Inspect page;
    page.show();
    page.state.setSession(&session);
    AWAIT_VERIFY(visibleButton(page, QStringLiteral("Import…")));
    page.importDataset(corpus.path());
    auto* table = page.findChild<QTableView*>(QStringLiteral("tracks"));
    AWAIT_COMPARE(table->model()->rowCount(), 8);
    QVERIFY(table->isVisible());
    // Clips of 2 s: the configuration's 29 s were mostly padding.
    AWAIT_COMPARE(page.state.input().audio.clipSeconds, 2.0);
    QVERIFY(page.findChild<FieldRow*>(QStringLiteral("audio.clip_seconds")) != nullptr);
    AWAIT_VERIFY(shown(page) && shown(page)->frames == page.state.input().shape().frames);
    page.findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("tag:high"));
    AWAIT_COMPARE(table->model()->rowCount(), 4);
    page.findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("tag:nowhere"));
    AWAIT_VERIFY(showsText(page, QStringLiteral("No track matches “tag:nowhere”.")));
    QTest::mouseClick(visibleButton(page, QStringLiteral("Clear the filter")), Qt::LeftButton);
    AWAIT_COMPARE(table->model()->rowCount(), 8);
    // A click on the header sorts by the name, of which each tag has one: 0, 0, 1, 1... The current track stays it.
    const auto current = [&] { return table->currentIndex().data(Qt::ToolTipRole).toString(); };
    table->selectRow(5);
    const QString track = current();
    QVERIFY(track.contains(QLatin1String("low/1.wav")));
    QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, {16, 8});
    AWAIT_COMPARE(table->currentIndex().row(), 3);
    QCOMPARE(current(), track);
    page.state.setSession(nullptr);
}

/// In the page while there is nothing to list, then in the place of the list.
void TestInspectPage::anImportThatFailsOrIsCancelledSaysSo() {
    const QTemporaryDir corpus;
    QVERIFY(QDir().mkpath(corpus.filePath(QStringLiteral("clips/tag"))));
    for (int i = 0; i < 3; ++i)
        test::writeAudio(corpus.filePath(QStringLiteral("clips/tag/%1.wav").arg(i)).toStdString(), "wav",
                         test::sine(440.0, 22050, 0.5), 22050);
    ProjectSession session({corpus.filePath(QStringLiteral("project")).toStdString()}, true);
    Inspect page;
    page.show();
    page.state.setSession(&session);
    QSignalSpy failed(&page.state, &InspectState::failed);
    page.importDataset(corpus.filePath(QStringLiteral("missing.csv")));
    AWAIT_VERIFY(showsText(page, QStringLiteral("missing.csv")));
    QVERIFY(visibleButton(page, QStringLiteral("Import…")) != nullptr);

    page.importDataset(corpus.filePath(QStringLiteral("clips")));
    auto* table = page.findChild<QTableView*>(QStringLiteral("tracks"));
    AWAIT_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(table->isVisible());

    QSemaphore gate; // the import waits until it is cancelled
    session.ask(
        &page,
        [&](ProjectDatabase&) -> Result<void> {
            gate.acquire();
            return {};
        },
        [](const Result<void>&) {});
    page.importDataset(corpus.filePath(QStringLiteral("clips")));
    Q_EMIT page.findChild<TrackPanel*>()->importCancelled();
    gate.release();
    AWAIT_VERIFY(showsText(page, QStringLiteral("The import was cancelled; nothing was imported.")));
    QVERIFY(!table->isVisible());
    QCOMPARE(session.datasets().size(), 1);
    QCOMPARE(failed.count(), 0); // it was said where the user acted
    page.state.setSession(nullptr);
}

/// The list has the new place at once, and the same track stays the current one.
void TestInspectPage::movedAudioIsFoundAgain() {
    const QTemporaryDir corpus;
    QVERIFY(QDir().mkpath(corpus.filePath(QStringLiteral("before/tag"))));
    for (int i = 0; i < 3; ++i)
        test::writeAudio(corpus.filePath(QStringLiteral("before/tag/%1.wav").arg(i)).toStdString(), "wav",
                         test::sine(440.0, 22050, 2.0), 22050);
    ProjectSession session({corpus.filePath(QStringLiteral("project")).toStdString()}, true);
    Inspect page;
    page.show();
    page.state.setSession(&session);
    page.importDataset(corpus.filePath(QStringLiteral("before")));
    auto* table = page.findChild<QTableView*>(QStringLiteral("tracks"));
    AWAIT_COMPARE(table->model()->rowCount(), 3);
    table->selectRow(1);
    const auto* preview = page.findChild<InputPreview*>();
    const auto fileIn = [&](const char* folder) {
        return toPath(corpus.filePath(QLatin1String(folder) + QStringLiteral("/tag/1.wav")));
    };
    AWAIT_VERIFY(preview->file() == fileIn("before"));
    QVERIFY(QDir(corpus.path()).rename(QStringLiteral("before"), QStringLiteral("after")));
    AWAIT_VERIFY(!session.datasets().isEmpty());
    const std::vector<std::string> hashes{session.datasets().front().hash};
    QVERIFY(test::change(session, [&](ProjectDatabase& database) {
        return database.relocateDatasets(hashes, toPath(corpus.filePath(QStringLiteral("after"))));
    }));
    Q_EMIT page.state.datasetsRelocated({toQt(hashes.front())});
    AWAIT_VERIFY(preview->file() == fileIn("after"));
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(!test::change(session, [&](ProjectDatabase& database) {
        return database.relocateDatasets(hashes, toPath(corpus.filePath(QStringLiteral("nowhere"))));
    }));
    page.state.setSession(nullptr);
}

/// Of the data set that is listed and of another one, whatever the filter hides.
void TestInspectPage::aTrackOfAnyDataSetIsShown() {
    const QTemporaryDir corpus;
    ProjectSession session({corpus.filePath(QStringLiteral("project")).toStdString()}, true);
    Inspect page;
    page.show();
    page.state.setSession(&session);
    const auto* table = page.findChild<QTableView*>(QStringLiteral("tracks"));
    int imported = 0;
    for (const char* name : {"one", "two"}) {
        QVERIFY(QDir().mkpath(corpus.filePath(QLatin1String(name) + QStringLiteral("/tag"))));
        ++imported;
        for (int i = 0; i < 2 + imported; ++i)
            test::writeAudio(corpus.filePath(QLatin1String(name) + QStringLiteral("/tag/%1.wav").arg(i)).toStdString(),
                             "wav", test::sine(440.0, 22050, 2.0), 22050);
        page.importDataset(corpus.filePath(QLatin1String(name)));
        AWAIT_COMPARE(table->model()->rowCount(), 2 + imported);
    }
    AWAIT_COMPARE(session.datasets().size(), 2);
    const auto* preview = page.findChild<InputPreview*>();
    for (const DatasetRow& row : session.datasets())
        for (const std::size_t track : {2, 1}) {
            page.findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("path:0"));
            AWAIT_COMPARE(table->model()->rowCount(), 1);
            page.state.showDatasetView(true);
            page.showTrackOf(toQt(row.hash), track);
            QVERIFY(!page.state.datasetViewShown());
            AWAIT_VERIFY(preview->file() ==
                         toPath(corpus.filePath(toQt(row.name) + QStringLiteral("/tag/%1.wav").arg(track))));
        }
    page.showTrackOf(QStringLiteral("none"), 0);
    QVERIFY(preview->file().filename() == "1.wav");
    page.state.setSession(nullptr);
}

void TestInspectPage::aClickLeavesTheColumnsWhereTheyAre() {
    Inspect page;
    page.show();
    page.openFiles({file("tone.wav"), file("noise.flac")});
    auto* table = page.findChild<QTableView*>(QStringLiteral("tracks"));
    AWAIT_COMPARE(table->model()->rowCount(), 2);
    table->horizontalHeader()->resizeSection(0, 2 * table->viewport()->width());
    AWAIT_VERIFY(table->horizontalScrollBar()->maximum() > 0);
    for (const int position : {0, table->horizontalScrollBar()->maximum() / 2}) {
        table->horizontalScrollBar()->setValue(position);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          {table->viewport()->width() - 4, table->rowViewportPosition(position > 0 ? 1 : 0) + 4});
        QCOMPARE(table->horizontalScrollBar()->value(), position);
        QCOMPARE(table->currentIndex().row(), position > 0 ? 1 : 0);
    }
}

void TestInspectPage::cacheReadsAChangedFileAgain() {
    const QString path = file("changing.wav");
    test::writeAudio(path.toStdString(), "wav", test::sine(500.0, 12000, 2.0), 12000);
    SpectrumCache cache;
    const auto first = makePreview(cache, path.toStdString(), twoSeconds());
    const auto again = makePreview(cache, path.toStdString(), twoSeconds());
    QVERIFY(first && again);
    QCOMPARE(first->clip, again->clip);
    test::writeAudio(path.toStdString(), "wav", test::sine(2500.0, 12000, 2.0), 12000);
    std::filesystem::last_write_time(path.toStdString(),
                                     std::filesystem::file_time_type::clock::now() + std::chrono::seconds(5));
    const auto other = makePreview(cache, path.toStdString(), twoSeconds());
    QVERIFY(other.has_value());
    QVERIFY(!(*other->input.spectrogram == *first->input.spectrogram));
}

void TestInspectPage::showsAWholeFile() {
    Inspect page;
    page.show();
    InputConfig config;
    config.audio.offset = ClipOffset::Whole;
    page.setInputConfig(config);
    page.openFiles({file("noise.flac")}); // 2 s
    AWAIT_VERIFY(shown(page) != nullptr);
    QCOMPARE(shown(page)->frames, config.spectrum.frames(24000));
}

void TestInspectPage::looseFilesHaveNoTrainingSet() {
    Inspect page;
    page.show();
    page.setInputConfig(perDataset());
    page.openFiles({file("tone.wav")});
    AWAIT_VERIFY(showsText(page, QStringLiteral("needs the statistics of a training set")));
    QVERIFY(visibleButton(page, kComputeStatistics) == nullptr);
    page.setInputConfig(twoSeconds());
    AWAIT_VERIFY(page.findChild<SpectrogramView*>()->isVisible());
}

void TestInspectPage::statisticsAreComputedOnRequest() {
    const QTemporaryDir corpus;
    std::ofstream manifest(corpus.filePath(QStringLiteral("manifest.csv")).toStdString());
    manifest << "path,tags,split\n";
    for (int i = 0; i < 6; ++i) {
        const QString name = QStringLiteral("%1.wav").arg(i);
        test::writeAudio(corpus.filePath(name).toStdString(), "wav", test::sine(200.0 + 500.0 * i, 12000, 2.0), 12000);
        manifest << name.toStdString() << ",tone," << (i < 4 ? "train" : "test") << "\n";
    }
    manifest.close();
    ProjectSession session({corpus.filePath(QStringLiteral("project")).toStdString()}, true);
    Inspect page;
    page.show();
    page.setInputConfig(twoSeconds());
    page.state.setSession(&session);
    page.importDataset(corpus.filePath(QStringLiteral("manifest.csv")));
    AWAIT_VERIFY(shown(page) != nullptr);

    page.setInputConfig(perDataset());
    AWAIT_VERIFY(visibleButton(page, kComputeStatistics));
    QVERIFY(showsText(page, QStringLiteral("4 clips")));
    QTest::mouseClick(visibleButton(page, kComputeStatistics), Qt::LeftButton);
    QVERIFY(visibleButton(page, QStringLiteral("Cancel")));
    QTest::mouseClick(visibleButton(page, QStringLiteral("Cancel")), Qt::LeftButton);
    AWAIT_VERIFY(visibleButton(page, kComputeStatistics));
    QTest::mouseClick(visibleButton(page, kComputeStatistics), Qt::LeftButton);
    AWAIT_VERIFY(page.findChild<SpectrogramView*>()->isVisible());
    QCOMPARE(shown(page)->unit, Unit{.base = Unit::Base::StandardDeviations});
    QVERIFY(!(*shown(page) == loadInput(corpus.filePath(QStringLiteral("0.wav")).toStdString(), twoSeconds())->input));

    // Used again without asking: another track, and a configuration that agrees up to that step.
    const auto before = shown(page);
    page.findChild<QTableView*>(QStringLiteral("tracks"))->selectRow(5);
    AWAIT_VERIFY(shown(page) != before);
    auto scaled = perDataset();
    scaled.preprocess.scale = 10.0;
    page.setInputConfig(scaled);
    AWAIT_COMPARE(shown(page)->unit, (Unit{.base = Unit::Base::StandardDeviations, .factor = 10.0}));
    page.state.setSession(nullptr);
}

QTEST_MAIN(TestInspectPage)
#include "tst_inspect_page.moc"
