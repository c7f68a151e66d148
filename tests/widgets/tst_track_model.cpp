// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "widgets/models/track_filter.h"
#include "widgets/models/track_model.h"

using namespace etude;

namespace {

constexpr int kTracks = 250'000;

/// Track i: tags i % 4 (and 4 if i % 1000 is 0), part i % 4, artist "Artist i % 100".
std::shared_ptr<const Dataset> makeDataset(int tracks) {
    auto dataset = std::make_shared<Dataset>();
    dataset->name = "large";
    dataset->root = "/nowhere";
    dataset->tags = {"rock", "<b>bold</b>", "Café", "piano", "rare"};
    for (int i = 0; i < tracks; ++i) {
        Track track;
        track.path = std::to_string(i % 10) + "/clip" + std::to_string(i) + ".mp3";
        track.tags = {i % 4};
        if (i % 1000 == 0)
            track.tags.push_back(4);
        track.part = static_cast<SplitPart>(i % 4);
        track.artist = "Artist " + std::to_string(i % 100);
        dataset->tracks.push_back(std::move(track));
    }
    return dataset;
}

} // namespace

class TestTrackModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatTheDatasetHolds();
    void keepsTheModelContract();
    void holdsAQuarterOfAMillion();
    void filters_data();
    void filters();
    void filterStaysWithAnotherDataset();
    void lastFilterWins();
    void noDatasetIsNoRow();
};

void TestTrackModel::showsWhatTheDatasetHolds() {
    TrackModel model;
    model.setDataset(makeDataset(8));
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(text(0, TrackModel::TrackColumn), QStringLiteral("clip0.mp3"));
    QCOMPARE(text(0, TrackModel::TagsColumn), QStringLiteral("rock, rare"));
    QCOMPARE(text(1, TrackModel::TagsColumn), QStringLiteral("<b>bold</b>"));
    QCOMPARE(model.index(1, TrackModel::TagsColumn).data(Qt::ToolTipRole).toString(),
             QStringLiteral("<p>&lt;b&gt;bold&lt;/b&gt;</p>"));
    QCOMPARE(text(2, TrackModel::SplitColumn), QStringLiteral("test"));
    QCOMPARE(text(5, TrackModel::ArtistColumn), QStringLiteral("Artist 5"));
}

void TestTrackModel::keepsTheModelContract() {
    TrackModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDataset(makeDataset(12));
    QSignalSpy applied(&model, &TrackModel::filterApplied);
    model.setFilter(QStringLiteral("split:test"));
    QTRY_COMPARE(applied.count(), 1);
    QCOMPARE(model.rowCount(), 3);
}

void TestTrackModel::holdsAQuarterOfAMillion() {
    TrackModel model;
    model.setDataset(makeDataset(kTracks));
    QCOMPARE(model.rowCount(), kTracks);
    QCOMPARE(model.index(kTracks - 1, 0).data().toString(), QStringLiteral("clip249999.mp3"));
    QSignalSpy applied(&model, &TrackModel::filterApplied);
    model.setFilter(QStringLiteral("tag:rare split:train"));
    QTRY_COMPARE(applied.count(), 1);
    QCOMPARE(model.rowCount(), kTracks / 1000);
    QCOMPARE(model.trackIndex(1), std::size_t{1000});
    QCOMPARE(model.rowOfTrack(2000), 2);
    QCOMPARE(model.rowOfTrack(2001), -1);
    model.setFilter({});
    QCOMPARE(model.rowCount(), kTracks);
}

void TestTrackModel::filters_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing") << QString() << 4000;
    QTest::newRow("blanks") << QStringLiteral("  \t ") << 4000;
    QTest::newRow("a part") << QStringLiteral("split:test") << 1000;
    QTest::newRow("the beginning of a part") << QStringLiteral("split:val") << 1000;
    QTest::newRow("a tag, any case") << QStringLiteral("tag:ROCK") << 1000;
    QTest::newRow("a tag beyond ASCII, any case") << QStringLiteral("tag:CAFÉ") << 1000;
    QTest::newRow("a word in tags") << QStringLiteral("rare") << 4;
    QTest::newRow("a word in the path") << QStringLiteral("clip123.") << 1;
    QTest::newRow("path only") << QStringLiteral("path:rock") << 0;
    QTest::newRow("a folder") << QStringLiteral("path:3/clip") << 400;
    QTest::newRow("an artist") << QStringLiteral("artist:77") << 40;
    QTest::newRow("all words must match") << QStringLiteral("rock split:test") << 0;
    QTest::newRow("both words match") << QStringLiteral("rock split:train") << 1000;
    QTest::newRow("mark-up is text") << QStringLiteral("<b>bold") << 1000;
    QTest::newRow("no pattern is meant") << QStringLiteral("clip1.*") << 0;
}

void TestTrackModel::filters() {
    QFETCH(QString, line);
    QFETCH(int, expected);
    const auto dataset = makeDataset(4000);
    const auto rows = filterTracks(*dataset, line);
    QCOMPARE(static_cast<int>(rows.size()), expected);
    QVERIFY(std::ranges::is_sorted(rows));
}

void TestTrackModel::filterStaysWithAnotherDataset() {
    TrackModel model;
    model.setFilter(QStringLiteral("tag:rare"));
    QSignalSpy applied(&model, &TrackModel::filterApplied);
    model.setDataset(makeDataset(3000));
    QTRY_COMPARE(applied.count(), 1);
    QCOMPARE(model.rowCount(), 3);
}

void TestTrackModel::lastFilterWins() {
    TrackModel model;
    model.setDataset(makeDataset(kTracks));
    QSignalSpy applied(&model, &TrackModel::filterApplied);
    model.setFilter(QStringLiteral("path:clip"));
    model.setFilter(QStringLiteral("tag:rare"));
    QTRY_COMPARE(model.rowCount(), kTracks / 1000);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), kTracks / 1000);
    QCOMPARE(applied.count(), 1);
}

void TestTrackModel::noDatasetIsNoRow() {
    TrackModel model;
    model.setDataset(makeDataset(3));
    model.setDataset(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.index(0, 0).isValid());
}

QTEST_GUILESS_MAIN(TestTrackModel)
#include "tst_track_model.moc"
