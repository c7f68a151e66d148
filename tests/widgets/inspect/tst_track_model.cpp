// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "engine/core/random.h"
#include "tests/support/await.h"
#include "tests/support/show.h"
#include "widgets/inspect/track_model.h"
#include "widgets/inspect/track_order.h"
#include "widgets/models/track_filter.h"

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
    void tagsThatDifferInTheirCase();
    void linesThatMeanTheSame_data();
    void linesThatMeanTheSame();
    void linesThatCannotBeRead_data();
    void linesThatCannotBeRead();
    void precedenceAgreesWithSets();
    void aProblemKeepsTheList();
    void filterStaysWithAnotherDataset();
    void lastFilterWins();
    void comparesNamesAsPeopleDo();
    void orderAgreesWithComparison();
    void sortsByEachColumn_data();
    void sortsByEachColumn();
    void sortKeepsTheFilter();
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
    AWAIT_COMPARE(applied.count(), 1);
    QCOMPARE(model.rowCount(), 3);
}

void TestTrackModel::holdsAQuarterOfAMillion() {
    TrackModel model;
    model.setDataset(makeDataset(kTracks));
    QCOMPARE(model.rowCount(), kTracks);
    QCOMPARE(model.index(kTracks - 1, 0).data().toString(), QStringLiteral("clip249999.mp3"));
    QSignalSpy applied(&model, &TrackModel::filterApplied);
    model.setFilter(QStringLiteral("tag:rare split:train"));
    AWAIT_COMPARE(applied.count(), 1);
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
    QTest::newRow("and not") << QStringLiteral("tag:rare and not rock") << 0;
    QTest::newRow("a minus") << QStringLiteral("rock -rare") << 996;
    QTest::newRow("or") << QStringLiteral("rock OR piano") << 2000;
    QTest::newRow("brackets") << QStringLiteral("(rock or piano) split:validation") << 0;
    QTest::newRow("a phrase") << QStringLiteral("artist:\"artist 7\"") << 440;
    QTest::newRow("a whole phrase") << QStringLiteral("artist:=\"artist 7\"") << 40;
    QTest::newRow("a whole tag") << QStringLiteral("tag:=RARE") << 4;
    QTest::newRow("a part is not the whole") << QStringLiteral("tag:=rar") << 0;
    QTest::newRow("without a part") << QStringLiteral("split:none") << 1000;
    QTest::newRow("untagged") << QStringLiteral("has:none") << 0;
    QTest::newRow("tagged") << QStringLiteral("has:tags has:artist") << 4000;
    QTest::newRow("excluded") << QStringLiteral("excluded:yes") << 2;
    QTest::newRow("not excluded") << QStringLiteral("excluded:no") << 3998;
    QTest::newRow("excluded for a reason") << QStringLiteral("excluded:hand") << 1;
}

void TestTrackModel::filters() {
    QFETCH(QString, line);
    QFETCH(int, expected);
    auto dataset = std::make_shared<Dataset>(*makeDataset(4000));
    dataset->tracks[3].excluded = "by_hand";
    dataset->tracks[4].excluded = "missing";
    const ParsedQuery parsed = parseTrackQuery(line);
    QCOMPARE(parsed.problem, QString());
    const auto rows = filterTracks(*dataset, parsed.query);
    QCOMPARE(static_cast<int>(rows.size()), expected);
    QVERIFY(std::ranges::is_sorted(rows));
}

void TestTrackModel::tagsThatDifferInTheirCase() {
    Dataset dataset;
    dataset.tags = {"Rock", "rock", "say \"hi\""};
    dataset.tracks = {{"a", {0}, SplitPart::None, "", 0, 0},
                      {"b", {1}, SplitPart::None, "", 0, 0},
                      {"c", {2}, SplitPart::None, "", 0, 0}};
    const auto found = [&](const QString& line) { return filterTracks(dataset, parseTrackQuery(line).query); };
    for (std::uint32_t tag = 0; tag < 3; ++tag)
        QCOMPARE(found(exactTagTerm(QString::fromStdString(dataset.tags[tag]))), std::vector<std::uint32_t>{tag});
    QCOMPARE(found(QStringLiteral("tag:=ROCK")).size(), std::size_t{2});
}

void TestTrackModel::linesThatMeanTheSame_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("same");
    const auto row = [](const char* line, const char* same) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(same);
    };
    row("jazz and", "jazz");
    row("jazz or", "jazz");
    row("jazz and not", "jazz");
    row("jazz and (", "jazz");
    row("jazz -", "jazz");
    row("jazz and tag:", "jazz");
    row("jazz and -tag:=", "jazz");
    row("and", "");
    row("(jazz or rock", "(jazz or rock)");
    row("\"hip hop", "\"hip hop\"");
    row("jazz vocal", "jazz AND vocal");
    row("not not jazz", "jazz");
    row("- -jazz", "\"-\" not jazz");
    row("((jazz))", "jazz");
    row("(jazz)vocal", "jazz and vocal");
    row("\"jazz\"", "jazz");
    row("TAG:jazz", "tag:jazz");
    row("hip-hop", "\"hip-hop\"");
    row("12:30", "\"12:30\"");
    row("android", "\"android\"");
}

void TestTrackModel::linesThatMeanTheSame() {
    QFETCH(QString, line);
    QFETCH(QString, same);
    QCOMPARE(parseTrackQuery(line).problem, QString());
    QCOMPARE(parseTrackQuery(line).query, parseTrackQuery(same).query);
}

void TestTrackModel::linesThatCannotBeRead_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");
    const auto row = [](const QString& line, const char* part) {
        QTest::newRow(qPrintable(line.left(40))) << line << QString::fromUtf8(part);
    };
    row(QStringLiteral("jazz)"), "no “(” is open");
    row(QStringLiteral("or jazz"), "missing before “or”");
    row(QStringLiteral("jazz and or rock"), "between “and” and “or”");
    row(QStringLiteral("(jazz and) rock"), "between “and” and “)”");
    row(QStringLiteral("jazz ()"), "nothing between the brackets");
    row(QStringLiteral("genre:rock"), "“genre:” is not a field");
    row(QStringLiteral("tag: rock"), "“tag:” asks for");
    row(QStringLiteral("split:nowhere"), "train, validation, test or none");
    row(QStringLiteral("has:money"), "tag, artist or none");
    row(QString(100'000, u'(') + u'x', "too many brackets");
}

void TestTrackModel::linesThatCannotBeRead() {
    QFETCH(QString, line);
    QFETCH(QString, part);
    const ParsedQuery parsed = parseTrackQuery(line);
    QVERIFY2(parsed.problem.contains(part), qPrintable(parsed.problem));
    QCOMPARE(parsed.query, TrackQuery());
}

/// Random lines with few brackets beside sets of tracks: track i of 16 has tag k if bit k of i is set.
void TestTrackModel::precedenceAgreesWithSets() {
    Dataset dataset;
    dataset.tags = {"a0", "a1", "a2", "a3"};
    for (int i = 0; i < 16; ++i) {
        Track track;
        track.path = "x";
        for (int k = 0; k < 4; ++k)
            if ((i >> k) % 2 == 1)
                track.tags.push_back(k);
        dataset.tracks.push_back(track);
    }
    Random random(1, Purpose::Corpus);
    struct Line {
        QString text;
        std::uint32_t set = 0; ///< bit i: track i
        int binding = 3;       ///< 0: or, 1: and, 2: not, 3: a term
    };
    const std::function<Line(int)> draw = [&](int depth) -> Line {
        const auto inside = [&](int binding) {
            Line line = draw(depth - 1);
            if (line.binding < binding)
                line.text = u'(' + line.text + u')';
            return line;
        };
        switch (depth == 0 ? 3 : static_cast<int>(random.below(4))) {
        case 0: {
            const Line left = inside(0);
            const Line right = inside(0);
            return {left.text + " or " + right.text, left.set | right.set, 0};
        }
        case 1: {
            const Line left = inside(1);
            const Line right = inside(1);
            return {left.text + (random.chance(0.5) ? " and " : " ") + right.text, left.set & right.set, 1};
        }
        case 2: {
            const Line what = inside(2);
            return {(random.chance(0.5) ? "not " : "-") + what.text, ~what.set & 0xffffU, 2};
        }
        default: {
            const auto tag = random.below(4);
            std::uint32_t set = 0;
            for (std::uint32_t i = 0; i < 16; ++i)
                set |= (i >> tag) % 2 << i;
            return {QStringLiteral("a%1").arg(tag), set, 3};
        }
        }
    };
    for (int n = 0; n < 2000; ++n) {
        const Line line = draw(5);
        const ParsedQuery parsed = parseTrackQuery(line.text);
        QVERIFY2(parsed.problem.isEmpty(), qPrintable(line.text));
        std::uint32_t set = 0;
        for (const std::uint32_t track : filterTracks(dataset, parsed.query))
            set |= 1U << track;
        QVERIFY2(set == line.set, qPrintable(line.text));
    }
}

void TestTrackModel::aProblemKeepsTheList() {
    TrackModel model;
    model.setDataset(makeDataset(100));
    QSignalSpy applied(&model, &TrackModel::filterApplied);
    QSignalSpy problem(&model, &TrackModel::filterProblemChanged);
    model.setFilter(QStringLiteral("rock"));
    AWAIT_COMPARE(applied.count(), 1);
    QCOMPARE(model.rowCount(), 25);
    model.setFilter(QStringLiteral("rock)"));
    QCOMPARE(problem.count(), 1);
    QVERIFY(!model.filterProblem().isEmpty());
    QCOMPARE(model.filter(), QStringLiteral("rock"));
    QCOMPARE(model.rowCount(), 25);
    model.setFilter(QStringLiteral("rock -rare"));
    QCOMPARE(problem.count(), 2);
    QVERIFY(model.filterProblem().isEmpty());
    AWAIT_COMPARE(model.rowCount(), 24);
    QCOMPARE(applied.count(), 2);
}

void TestTrackModel::filterStaysWithAnotherDataset() {
    TrackModel model;
    model.setFilter(QStringLiteral("tag:rare"));
    QSignalSpy applied(&model, &TrackModel::filterApplied);
    model.setDataset(makeDataset(3000));
    AWAIT_COMPARE(applied.count(), 1);
    QCOMPARE(model.rowCount(), 3);
}

void TestTrackModel::lastFilterWins() {
    TrackModel model;
    model.setDataset(makeDataset(kTracks));
    QSignalSpy applied(&model, &TrackModel::filterApplied);
    model.setFilter(QStringLiteral("path:clip"));
    model.setFilter(QStringLiteral("tag:rare"));
    AWAIT_COMPARE(model.rowCount(), kTracks / 1000);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), kTracks / 1000);
    QCOMPARE(applied.count(), 1);
}

void TestTrackModel::comparesNamesAsPeopleDo() {
    const std::vector<std::string_view> ascending{"", "!", "2", "10", "a", "B", "clip2", "clip10", "clip10a", "Clip11"};
    for (std::size_t i = 0; i < ascending.size(); ++i)
        for (std::size_t k = 0; k < ascending.size(); ++k)
            QCOMPARE(comesBefore(ascending[i], ascending[k]), i < k);
    for (const auto& [a, b] : {std::pair{"clip007", "clip7"}, {"0", "00"}, {"ABC", "abc"}}) {
        QVERIFY(!comesBefore(a, b));
        QVERIFY(!comesBefore(b, a));
    }
    const std::string large(40, '9'); // beyond any integer
    QVERIFY(comesBefore(large, "1" + large));
}

/// Random short names of few characters beside a stable sort with comesBefore().
void TestTrackModel::orderAgreesWithComparison() {
    Dataset dataset;
    Random random(3, Purpose::Corpus);
    for (int i = 0; i < 3000; ++i) {
        Track track;
        track.path = "folder" + std::to_string(i % 7) + "/";
        for (std::uint64_t c = 0; c < random.below(7); ++c)
            track.path += std::string_view("0129aAb. \x7f\xc3")[random.below(11)];
        if (i % 500 == 0)
            track.path += std::string(300, '7') + std::to_string(i % 3);
        dataset.tracks.push_back(track);
    }
    const auto name = [&](std::uint32_t row) {
        const std::string_view path = dataset.tracks[row].path;
        return path.substr(path.find_last_of('/') + 1);
    };
    for (const bool descending : {false, true}) {
        std::vector<std::uint32_t> rows(dataset.tracks.size());
        for (std::uint32_t row = 0; row < rows.size(); ++row)
            rows[row] = row;
        auto expected = rows;
        std::ranges::stable_sort(expected, [&](std::uint32_t a, std::uint32_t b) {
            return descending ? comesBefore(name(b), name(a)) : comesBefore(name(a), name(b));
        });
        sortTracks(dataset, rows, TrackKey::FileName, descending);
        QCOMPARE(rows, expected);
    }
}

void TestTrackModel::sortsByEachColumn_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<int>>("ascending");
    QTest::addColumn<QList<int>>("descending");
    QTest::newRow("the data set's order") << -1 << QList<int>{0, 1, 2, 3, 4} << QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("track") << int{TrackModel::TrackColumn} << QList<int>{3, 0, 1, 2, 4} << QList<int>{4, 2, 1, 0, 3};
    // jazz; jazz, rock; rock; none
    QTest::newRow("tags") << int{TrackModel::TagsColumn} << QList<int>{3, 1, 0, 4, 2} << QList<int>{0, 4, 1, 3, 2};
    QTest::newRow("split") << int{TrackModel::SplitColumn} << QList<int>{1, 4, 3, 0, 2} << QList<int>{2, 0, 3, 1, 4};
    QTest::newRow("artist") << int{TrackModel::ArtistColumn} << QList<int>{4, 0, 3, 1, 2} << QList<int>{0, 3, 4, 1, 2};
}

void TestTrackModel::sortsByEachColumn() {
    QFETCH(int, column);
    QFETCH(QList<int>, ascending);
    QFETCH(QList<int>, descending);
    auto dataset = std::make_shared<Dataset>();
    dataset->tags = {"jazz", "rock"};
    dataset->tracks = {{"z/clip2.wav", {1}, SplitPart::Test, "b", 0, 0},
                       {"y/clip10.wav", {0, 1}, SplitPart::Train, "", 0, 0},
                       {"x/Clip11.wav", {}, SplitPart::None, "", 0, 0},
                       {"w/clip1.wav", {0}, SplitPart::Validation, "B", 0, 0},
                       {"v/d.wav", {1}, SplitPart::Train, "A", 0, 0}};
    TrackModel model;
    model.setDataset(dataset);
    for (const auto& [order, expected] :
         {std::pair{Qt::AscendingOrder, ascending}, {Qt::DescendingOrder, descending}}) {
        QSignalSpy applied(&model, &TrackModel::filterApplied);
        model.sort(column, order);
        AWAIT_COMPARE(applied.count(), 1);
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.trackIndex(row), static_cast<std::size_t>(expected[row]));
            QCOMPARE(model.rowOfTrack(model.trackIndex(row)), row);
        }
    }
}

void TestTrackModel::sortKeepsTheFilter() {
    TrackModel model;
    model.setDataset(makeDataset(kTracks));
    QSignalSpy applied(&model, &TrackModel::filterApplied);
    model.setFilter(QStringLiteral("tag:rare"));
    AWAIT_COMPARE(applied.count(), 1);
    model.sort(TrackModel::TrackColumn, Qt::DescendingOrder);
    AWAIT_COMPARE(applied.count(), 2);
    QCOMPARE(model.rowCount(), kTracks / 1000);
    QCOMPARE(model.trackIndex(0), std::size_t{kTracks - 1000});
    model.setFilter({});
    AWAIT_COMPARE(applied.count(), 3);
    QCOMPARE(model.rowCount(), kTracks);
    QCOMPARE(model.trackIndex(0), std::size_t{kTracks - 1});
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(applied.count(), 4);
    QCOMPARE(model.trackIndex(0), std::size_t{0});
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
