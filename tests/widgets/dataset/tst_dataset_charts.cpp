// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "tests/support/near.h"
#include "widgets/dataset/dataset_charts.h"
#include "widgets/models/track_filter.h"

using namespace etude;
using test::near;

namespace {

/// Four training and four test tracks; "hip hop" on six, "jazz" on three, both on two; one more is excluded.
Dataset taggedDataset() {
    Dataset dataset;
    dataset.tags = {"jazz", "hip hop", "rare"};
    for (int i = 0; i < 9; ++i) {
        Track track;
        track.path = "x";
        track.part = i < 4 ? SplitPart::Train : SplitPart::Test;
        if (i < 2 || i == 6)
            track.tags.push_back(0);
        if (i < 6)
            track.tags.push_back(1);
        dataset.tracks.push_back(track);
    }
    dataset.tracks[8].tags = {0, 1};
    dataset.tracks[8].excluded = "by_hand";
    return dataset;
}

const TagChartWords kWords{
    [](const QStringList& tags, std::optional<SplitPart> part) { return tagFilterLine(tags, part, false); }, partText};

qsizetype found(const Dataset& dataset, const QString& line) {
    return static_cast<qsizetype>(filterTracks(dataset, parseTrackQuery(line).query).size());
}

} // namespace

class TestDatasetCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tagFrequencyCountsOrCompares();
    void tagsPerTrackCounts();
    void coOccurrenceIsAMatrixWithFilters();
};

void TestDatasetCharts::tagFrequencyCountsOrCompares() {
    const Dataset dataset = taggedDataset();
    const ChartSpec all = tagFrequencySpec(dataset, tagStatistics(dataset), std::nullopt, false, 2, kWords);
    QCOMPARE(all.title, QStringLiteral("Tag frequency, the 2 most frequent of 3 tags"));
    QCOMPARE(all.x.categories, (QStringList{QStringLiteral("hip hop"), QStringLiteral("jazz")}));
    QCOMPARE(all.series[0].points, (QList<QPointF>{{0.0, 6.0}, {1.0, 3.0}}));
    QCOMPARE(all.series[0].pointNotes[0], QStringLiteral("75.0 % of the tracks"));
    for (qsizetype i = 0; i < 2; ++i)
        QCOMPARE(found(dataset, all.series[0].pointKeys[i]), qRound(all.series[0].points[i].y()));

    const TagStatistics training = tagStatistics(dataset, {SplitPart::Train, 10});
    const ChartSpec one = tagFrequencySpec(dataset, training, SplitPart::Train, false, 50, kWords);
    QCOMPARE(one.series[0].points, (QList<QPointF>{{0.0, 4.0}, {1.0, 2.0}, {2.0, 0.0}}));
    QCOMPARE(found(dataset, one.series[0].pointKeys[0]), 4);

    const ChartSpec compared = tagFrequencySpec(dataset, tagStatistics(dataset), std::nullopt, true, 2, kWords);
    QCOMPARE(compared.series.size(), 3);
    QCOMPARE(compared.series[0].points, (QList<QPointF>{{0.0, 100.0}, {1.0, 50.0}}));
    QVERIFY(compared.series[1].points.isEmpty()); // there is no validation track
    QCOMPARE(compared.series[2].points, (QList<QPointF>{{0.0, 50.0}, {1.0, 25.0}}));
    QCOMPARE(found(dataset, compared.series[2].pointKeys[1]), 1);
}

void TestDatasetCharts::tagsPerTrackCounts() {
    const ChartSpec spec = tagsPerTrackSpec(tagStatistics(taggedDataset()));
    QCOMPARE(spec.series[0].points, (QList<QPointF>{{0.0, 1.0}, {1.0, 5.0}, {2.0, 2.0}}));
    QVERIFY(tagsPerTrackSpec({}).series[0].points.isEmpty());
}

void TestDatasetCharts::coOccurrenceIsAMatrixWithFilters() {
    const Dataset dataset = taggedDataset();
    const ChartSpec spec =
        coOccurrenceSpec(dataset, tagStatistics(dataset), std::nullopt, TagAssociation::Conditional, 2, kWords);
    QCOMPARE(spec.x.categories, (QStringList{QStringLiteral("hip hop"), QStringLiteral("jazz")}));
    QCOMPARE(spec.y.categories, (QStringList{QStringLiteral("jazz"), QStringLiteral("hip hop")}));
    const ChartSeries& cells = spec.series[0];
    QCOMPARE(cells.points, (QList<QPointF>{{1.0, 1.0}, {0.0, 0.0}}));
    QCOMPARE(cells.values, (QList<double>{2.0 / 6.0, 2.0 / 3.0}));
    QCOMPARE(found(dataset, cells.pointKeys[0]), 2);
    const ChartSpec npmi =
        coOccurrenceSpec(dataset, tagStatistics(dataset), std::nullopt, TagAssociation::Npmi, 9, kWords);
    QCOMPARE(npmi.series[0].points.size(), 2);      // "rare" has no tracks
    QVERIFY(near(*npmi.color.maximum, 0.1, 1e-12)); // ln(8 * 2 / (6 * 3)) / -ln(2 / 8) is -0.085
    QCOMPARE(*npmi.color.minimum, -*npmi.color.maximum);
}

QTEST_APPLESS_MAIN(TestDatasetCharts)
#include "tst_dataset_charts.moc"
