// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QChart>
#include <QGraphicsItem>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/near.h"
#include "tests/support/show.h"
#include "widgets/charts/chart_items.h"
#include "widgets/charts/chart_scene.h"
#include "widgets/charts/color_map.h"
#include "widgets/style/theme.h"

using namespace etude;
using test::near;

namespace {

const QColor kBlue(0x00, 0x72, 0xb2);

/// Two configurations with a mean, an interval and three runs each, as the results page shows them.
ChartSpec barSpec() {
    ChartSpec spec;
    spec.title = QStringLiteral("Test ROC-AUC by configuration");
    spec.y.title = QStringLiteral("Test ROC-AUC (macro)");
    spec.y.minimum = 0.7;
    spec.intervalName = QStringLiteral("95 % CI");
    spec.x.categories = {QStringLiteral("decibel"), QStringLiteral("linear")};
    for (int i = 0; i < 2; ++i) {
        ChartSeries bar;
        bar.kind = ChartSeries::Kind::Bar;
        bar.key = QStringLiteral("c%1").arg(i);
        bar.name = spec.x.categories[i];
        bar.color = kBlue;
        bar.points = {{double(i), 0.8 + 0.05 * i}};
        bar.intervals = {{double(i), 0.78, 0.86}};
        ChartSeries runs = bar;
        runs.kind = ChartSeries::Kind::Points;
        runs.intervals.clear();
        runs.points = {{double(i), 0.79}, {double(i), 0.8}, {double(i), 0.81}};
        runs.pointKeys = {QStringLiteral("r%1a").arg(i), QStringLiteral("r%1b").arg(i), QStringLiteral("r%1c").arg(i)};
        spec.series.append({bar, runs});
    }
    return spec;
}

/// A matrix of the products of row and column; the diagonal is left out. Row 0 is at the bottom.
ChartSpec cellSpec(int size) {
    ChartSpec spec;
    spec.x.title = QStringLiteral("Column");
    spec.y.title = QStringLiteral("Row");
    spec.color.title = QStringLiteral("Product");
    ChartSeries cells;
    cells.kind = ChartSeries::Kind::Cells;
    for (int row = 0; row < size; ++row) {
        spec.x.categories.append(QStringLiteral("a long name of column %1").arg(row));
        spec.y.categories.append(QStringLiteral("a long name of row %1").arg(row));
        for (int column = 0; column < size; ++column) {
            if (row == column)
                continue;
            cells.points.append({double(column), double(row)});
            cells.values.append(row * column);
            cells.pointKeys.append(QStringLiteral("%1,%2").arg(row).arg(column));
            cells.pointNotes.append(QStringLiteral("a note"));
        }
    }
    spec.series = {cells};
    return spec;
}

ChartSpec lineSpec(int lines, bool logarithmic = false) {
    ChartSpec spec;
    spec.x = {QStringLiteral("Frequency (Hz)"), logarithmic, {}, {}, {}};
    spec.y = {QStringLiteral("Power"), logarithmic, {}, {}, {}};
    for (int i = 0; i < lines; ++i) {
        ChartSeries line;
        line.key = QStringLiteral("k%1").arg(i);
        line.name = QStringLiteral("configuration %1").arg(i);
        line.points = {{10.0, 1.0 + i}, {100.0, 10.0 + i}, {1000.0, 100.0 + i}};
        line.intervals = {{100.0, 5.0, 20.0}};
        spec.series.append(line);
    }
    return spec;
}

/// Differences of as many pairs, those of even rows in one series; the last reaches beyond what a difference can be.
ChartSpec sidewaysSpec(int rows) {
    ChartSpec spec;
    spec.sideways = true;
    spec.x.title = QStringLiteral("Field");
    spec.y.title = QStringLiteral("Difference");
    spec.y.lowest = -1.0;
    spec.y.highest = 1.0;
    spec.spans = {{-0.005, 0.005, QStringLiteral("within"), {}}};
    spec.series = {{}, {}};
    for (int row = 0; row < rows; ++row) {
        spec.x.categories.append(QStringLiteral("a level with a long name %1 − another of the kind").arg(row));
        ChartSeries& series = spec.series[row % 2];
        series.kind = ChartSeries::Kind::Points;
        series.points.append({double(row), 0.01 * row});
        series.intervals.append({double(row), 0.01 * row - 0.1, row + 1 < rows ? 0.01 * row + 0.1 : 1.4, row == 1});
    }
    return spec;
}

QImage drawn(ChartScene& scene) {
    QImage image(scene.sceneRect().size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    scene.render(&painter);
    return image;
}

/// Every whisker stands where QChart maps its ends, `spread` px beside at most.
void checkIntervals(const ChartScene& scene, qsizetype expected) {
    qsizetype found = 0;
    for (const QGraphicsItem* item : scene.items()) {
        if (item->type() != IntervalItem::Type)
            continue;
        ++found;
        const PlacedInterval placed = static_cast<const IntervalItem*>(item)->interval();
        const ChartInterval interval = scene.spec().series[placed.series].intervals[placed.interval];
        const QPointF low = scene.chart().mapToPosition({interval.x, interval.low}, scene.chart().series().first());
        const QPointF high = scene.chart().mapToPosition({interval.x, interval.high}, scene.chart().series().first());
        QVERIFY(near(item->pos().y(), low.y(), 0.01));
        QVERIFY(near(placed.high.y(), high.y(), 0.01));
        QVERIFY(near(item->pos().x(), low.x(), 0.01));
    }
    QCOMPARE(found, expected);
}

} // namespace

class TestChartScene : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void mappingAgreesWithLayout_data();
    void mappingAgreesWithLayout();
    void intervalsStayInPlace_data();
    void intervalsStayInPlace();
    void namesOfNarrowGroupsAreWhole();
    void namesThatMovedAreLedTo();
    void textStaysInside_data();
    void textStaysInside();
    void barsBreakOnlyWhereZeroIsHidden();
    void barReachesItsValue();
    void pointsOfOneBarAreApart();
    void groupedBarsStandSideBySide();
    void hitsGiveKeys();
    void intervalsAreCutAtTheAxisEnd();
    void spansAndBandsAreCutAtTheAxisEnd();
    void sidewaysRowsRunDown();
    void aNarrowAxisHasTwoNumbers();
    void twoQuantitiesHaveAnAxisEach();
    void exportsGrowUntilNamesAreWhole();
    void withheldBarsKeepTheirPlace();
    void fewBarsDoNotFillAWideChart();
    void groupsAreNamedAndApart();
    void spansAndLabelsHaveTheirPlaces();
    void bandsFollowTheirIntervals();
    void cellsAreColouredAndFound();
    void manyCategoriesStandUpright();
    void whatIsCutIsToldInFull();
    void titlesAndNamesWrap();
    void longNamesStandInSeveralLines();
    void selectionDimsTheOthers();
    void markupIsShownAsItIs();
    void manyLinesGetALegend();
    void logarithmicAxisLeavesOutWhatHasNoPlace();
    void emptyShowsItsSentence();
    void anySizeIsHarmless();
};

void TestChartScene::mappingAgreesWithLayout_data() {
    QTest::addColumn<ChartSpec>("spec");
    QTest::newRow("bars") << barSpec();
    QTest::newRow("lines") << lineSpec(3);
    QTest::newRow("logarithmic") << lineSpec(3, true);
}

void TestChartScene::mappingAgreesWithLayout() {
    QFETCH(ChartSpec, spec);
    ChartScene scene(spec, chartStyle(lightPalette()));
    for (const QSizeF& size : {QSizeF(800, 500), QSizeF(333, 217)}) {
        scene.resize(size);
        const ChartWindow window = scene.window();
        const QRectF plot = scene.layout().plot;
        const QPointF low = scene.chart().mapToPosition({window.x.low, window.y.low}, scene.chart().series().first());
        const QPointF high =
            scene.chart().mapToPosition({window.x.high, window.y.high}, scene.chart().series().first());
        QCOMPARE_LT((low - plot.bottomLeft()).manhattanLength(), 0.01);
        QCOMPARE_LT((high - plot.topRight()).manhattanLength(), 0.01);
    }
}

void TestChartScene::intervalsStayInPlace_data() {
    mappingAgreesWithLayout_data();
}

void TestChartScene::intervalsStayInPlace() {
    QFETCH(ChartSpec, spec);
    qsizetype expected = 0;
    for (const ChartSeries& series : spec.series)
        expected += series.intervals.size();
    ChartScene scene(spec, chartStyle(lightPalette()));
    scene.resize({640, 480});
    checkIntervals(scene, expected);
    scene.resize({300, 900});
    checkIntervals(scene, expected);
    ChartWindow window = scene.window();
    window.y = zoomed(window.y, 0.5, 0.3, spec.y.logarithmic);
    window.x = moved(window.x, 0.1, spec.x.logarithmic);
    scene.setWindow(window);
    checkIntervals(scene, expected);
}

/// Neighbours of narrow groups stand in two rows, whole.
void TestChartScene::namesOfNarrowGroupsAreWhole() {
    ChartSpec spec;
    ChartSeries points;
    points.kind = ChartSeries::Kind::Points;
    const QList<std::pair<QString, int>> groups{{QStringLiteral("Quantity"), 2},
                                                {QStringLiteral("Mel bands"), 10},
                                                {QStringLiteral("Dropout"), 2},
                                                {QStringLiteral("Epochs"), 2},
                                                {QStringLiteral("Training size"), 3}};
    for (const auto& [name, levels] : groups) {
        const qsizetype first = spec.x.categories.size();
        for (int level = 0; level < levels; ++level) {
            points.points.append({static_cast<double>(spec.x.categories.size()), 0.5});
            spec.x.categories.append(QString::number(level));
        }
        spec.groups.append({first, spec.x.categories.size() - 1, name});
    }
    spec.series = {points};
    ChartScene scene(spec, chartStyle(lightPalette()));
    scene.resize({480.0, 360.0});
    QList<QRectF> rects;
    for (const auto& [name, levels] : groups) {
        const auto& texts = scene.layout().texts;
        const auto text = std::find_if(texts.cbegin(), texts.cend(),
                                       [&own = name](const PlacedText& placed) { return placed.text == own; });
        QVERIFY2(text != texts.cend(), qPrintable(name));
        QVERIFY(scene.sceneRect().contains(text->rect));
        for (const QRectF& other : rects)
            QVERIFY(!other.adjusted(0.5, 0.5, -0.5, -0.5).intersects(text->rect));
        rects.append(text->rect);
    }
}

void TestChartScene::namesThatMovedAreLedTo() {
    ChartSpec spec;
    spec.names = ChartSpec::Names::Beside;
    for (int i = 0; i < 16; ++i) {
        ChartSeries line;
        line.name = QStringLiteral("configuration %1").arg(i);
        line.color = configurationColor(i % kConfigurationColors);
        line.points = {{0.0, 0.5}, {10.0, 0.7 + 0.002 * i}};
        spec.series.append(line);
    }
    const ChartStyle style = chartStyle(lightPalette());
    ChartScene scene(spec, style);
    scene.resize({700.0, 420.0});
    const QList<PlacedLeader>& leaders = scene.layout().leaders;
    QCOMPARE_GE(leaders.size(), 12);
    for (const PlacedLeader& leader : leaders) {
        QVERIFY(leader.line.x1() >= scene.layout().plot.right() && leader.line.x2() > leader.line.x1());
        const auto named =
            std::find_if(scene.layout().texts.cbegin(), scene.layout().texts.cend(), [&](const PlacedText& text) {
                return text.text.startsWith(QStringLiteral("configuration")) && text.color == leader.color &&
                       std::abs(text.rect.center().y() - leader.line.y2()) < 1.0;
            });
        QVERIFY(named != scene.layout().texts.cend()); // in its hue, to its middle
    }
    // What ends early is led to by a level guide within the plot, which no curve looks like, then beside it.
    ChartSpec early = spec;
    for (qsizetype i = 0; i < 3; ++i)
        early.series[i].points = {{0.0, 0.4 + 0.01 * static_cast<double>(i)}};
    ChartScene ended(early, style);
    ended.resize({700.0, 420.0});
    const QRectF plot = ended.layout().plot;
    int guides = 0;
    for (const PlacedLeader& leader : ended.layout().leaders) {
        if (leader.within) {
            ++guides;
            QCOMPARE(leader.line.y1(), leader.line.y2());
            QCOMPARE(leader.color, style.quiet);
        } else
            QVERIFY(leader.line.x1() >= plot.right());
        QVERIFY(leader.line.y1() <= plot.bottom() && leader.line.y2() <= plot.bottom());
    }
    QCOMPARE(guides, 3);
    // Names with room stand where their lines end.
    spec.series = spec.series.mid(0, 2);
    spec.series[1].points[1].setY(0.1);
    ChartScene wide(spec, style);
    wide.resize({700.0, 420.0});
    QVERIFY(wide.layout().leaders.isEmpty());
}

void TestChartScene::textStaysInside_data() {
    QTest::addColumn<ChartSpec>("spec");
    ChartSpec longNames = barSpec();
    longNames.title = QString(300, QLatin1Char('W'));
    longNames.intervalName = QString(200, QLatin1Char('i'));
    longNames.x.categories[0] = QString(200, QLatin1Char('m'));
    longNames.x.categories[1] = QStringLiteral("decibel, per frequency, times ten, 128 bands, one more word");
    QTest::newRow("long names") << longNames;
    QTest::newRow("lines with labels") << lineSpec(4);
    QTest::newRow("lines with legend") << lineSpec(40);
    QTest::newRow("logarithmic") << lineSpec(2, true);
    QTest::newRow("a matrix") << cellSpec(6);
    QTest::newRow("a large matrix") << cellSpec(50);
}

void TestChartScene::textStaysInside() {
    QFETCH(ChartSpec, spec);
    const ChartStyle style = chartStyle(lightPalette());
    for (const QSizeF& size : {QSizeF(900, 600), QSizeF(420, 300), QSizeF(260, 220)}) {
        ChartScene scene(spec, style);
        scene.resize(size);
        for (const PlacedText& text : scene.layout().texts) {
            const QFontMetricsF metrics(text.title ? style.title : style.note);
            QVERIFY2(scene.sceneRect().adjusted(-0.5, -0.5, 0.5, 0.5).contains(text.rect), qPrintable(text.text));
            const double length = text.upright ? text.rect.height() : text.rect.width();
            QCOMPARE_LE(metrics.horizontalAdvance(text.text), length + 1.5);
        }
        QCOMPARE_GT(scene.layout().plot.height(), 60.0);
    }
}

void TestChartScene::barsBreakOnlyWhereZeroIsHidden() {
    ChartSpec spec = barSpec();
    QVERIFY(ChartScene(spec, chartStyle(lightPalette())).marks().bars.first().broken);
    spec.y.minimum.reset();
    ChartScene scene(spec, chartStyle(lightPalette()));
    QCOMPARE(scene.window().y.low, 0.0);
    QVERIFY(!scene.marks().bars.first().broken);
    scene.setWindow({scene.window().x, {0.5, 0.9}});
    QVERIFY(scene.marks().bars.first().broken);
}

void TestChartScene::barReachesItsValue() {
    ChartScene scene(barSpec(), chartStyle(lightPalette()));
    scene.resize({600, 400});
    const PlacedBar bar = scene.marks().bars.at(1);
    const QPointF top = scene.chart().mapToPosition({1.0, 0.85}, scene.chart().series().first());
    QVERIFY(near(bar.rect.top(), top.y(), 0.01));
    QVERIFY(near(bar.rect.center().x(), top.x(), 0.01));
    QVERIFY(near(bar.rect.bottom(), scene.layout().plot.bottom(), 0.01));
    const QImage image = drawn(scene);
    const int x = static_cast<int>(bar.rect.left()) + 3;
    QCOMPARE_LT(QColor(image.pixel(x, static_cast<int>(top.y()) + 3)).hslHue() - kBlue.hslHue(), 5);
    QCOMPARE(QColor(image.pixel(x, static_cast<int>(top.y()) - 4)), scene.style().background);
}

void TestChartScene::pointsOfOneBarAreApart() {
    ChartScene scene(barSpec(), chartStyle(lightPalette()));
    const QList<PlacedPoint> points = scene.marks().points;
    QCOMPARE(points.size(), 6);
    QCOMPARE_GT(points[1].at.x() - points[0].at.x(), 5.0);
    QVERIFY(near(points[1].at.x(), scene.marks().bars[0].rect.center().x(), 0.01));
}

void TestChartScene::groupedBarsStandSideBySide() {
    ChartSpec spec = barSpec();
    spec.series[0].name = QStringLiteral("mel");
    spec.series[1].name = QStringLiteral("mel");
    spec.series[2].name = QStringLiteral("stft");
    spec.series[3].name = QStringLiteral("stft");
    for (qsizetype s = 0; s < 4; ++s)
        for (QPointF& point : spec.series[s].points)
            point.setX(0.0);
    ChartScene scene(spec, chartStyle(lightPalette()));
    const QRectF mel = scene.marks().bars[0].rect;
    const QRectF stft = scene.marks().bars[1].rect;
    QCOMPARE_LT(mel.right(), stft.left());
    QVERIFY(near(scene.marks().points[4].at.x(), stft.center().x(), 0.01));
    QCOMPARE(scene.layout().swatches.size(), 2); // the categories do not name them
}

void TestChartScene::hitsGiveKeys() {
    ChartScene scene(barSpec(), chartStyle(lightPalette()));
    scene.resize({600, 400});
    const PlacedPoint run = scene.marks().points[3];
    QCOMPARE(scene.hitAt(run.at + QPointF(1, 1))->key, QStringLiteral("r1a"));
    const QRectF bar = scene.marks().bars[0].rect;
    QCOMPARE(scene.hitAt(QPointF(bar.left() + 2, bar.bottom() - 3))->key, QStringLiteral("c0"));
    QVERIFY(!scene.hitAt({bar.right() + 30, bar.bottom() - 3}));
    const QStringList text = scene.describe(*scene.hitAt(QPointF(bar.left() + 2, bar.bottom() - 3)));
    QCOMPARE(text, (QStringList{QStringLiteral("decibel"), QStringLiteral("Test ROC-AUC (macro): 0.8000"),
                                QStringLiteral("95 % CI: 0.7800 \u2013 0.8600")}));
}

void TestChartScene::intervalsAreCutAtTheAxisEnd() {
    ChartSpec spec = barSpec();
    spec.y.lowest = 0.0;
    spec.y.highest = 1.0;
    spec.series[0].intervals = {{0.0, 0.75, 1.3}};
    ChartScene scene(spec, chartStyle(lightPalette()));
    scene.resize({600, 400});
    QCOMPARE(scene.window().y.high, 1.0);
    const PlacedInterval cut = scene.marks().intervals[0];
    QVERIFY(cut.cutHigh);
    QVERIFY(!cut.cutLow);
    QVERIFY(near(cut.high.y(), scene.layout().plot.top(), 0.01));
    QVERIFY(!scene.marks().intervals[1].cutHigh);
    const QImage image = drawn(scene); // the arrow head widens below its tip
    const auto dark = [&](double below) {
        int count = 0;
        for (int dx = -6; dx <= 6; ++dx) {
            const QPoint at = (cut.high + QPointF(dx, below)).toPoint();
            count += QColor(image.pixel(at)).lightness() < 90 ? 1 : 0;
        }
        return count;
    };
    QCOMPARE_GT(dark(4.0), dark(12.0));
}

void TestChartScene::spansAndBandsAreCutAtTheAxisEnd() {
    ChartSpec spec = lineSpec(1);
    spec.y.lowest = 0.0;
    spec.y.highest = 20.0;
    spec.series[0].band = true;
    spec.series[0].points = {{0.0, 5.0}, {1.0, 10.0}, {2.0, 15.0}};
    spec.series[0].intervals = {{0.0, -2.0, 12.0}, {1.0, 8.0, 12.0}, {2.0, 9.0, 21.0}};
    spec.spans = {{-1.0, 22.0, QStringLiteral("both"), {}, false},
                  {5.0, 6.0, QStringLiteral("none"), {}, false},
                  {4.0, 30.0, QStringLiteral("high"), {}, true}};
    ChartScene scene(spec, chartStyle(lightPalette()));
    scene.resize({600, 400});
    QCOMPARE(scene.window().y.high, 20.0);
    const QRectF plot = scene.layout().plot;
    const PlacedBand band = scene.marks().bands[0];
    QCOMPARE(band.cutsLow.size(), 1);
    QCOMPARE(band.cutsHigh.size(), 1);
    QVERIFY(near(band.cutsHigh[0].y(), plot.top(), 0.01));
    QVERIFY(near(band.cutsLow[0].y(), plot.bottom(), 0.01));
    QVERIFY(near(band.area.boundingRect().top(), plot.top(), 0.01));
    const QList<PlacedSpan> spans = scene.layout().spans;
    QVERIFY(spans[0].cutLow && spans[0].cutHigh);
    QVERIFY(!spans[1].cutLow && !spans[1].cutHigh);
    QVERIFY(!spans[2].cutLow && spans[2].cutHigh);
    QVERIFY(near(spans[2].rect.top(), plot.top(), 0.01));
    const QImage cut = drawn(scene);
    spec.spans[0] = {0.0, 20.0, QStringLiteral("both"), {}, false}; // as tall, but not cut
    ChartScene whole(spec, chartStyle(lightPalette()));
    whole.resize({600, 400});
    QVERIFY(cut != drawn(whole));
    scene.setWindow({scene.window().x, {10.0, 15.0}}); // closer
    QVERIFY(scene.layout().spans[2].cutLow);
    QVERIFY(!scene.layout().spans[1].cutHigh); // not seen at all
}

/// A row for each category, its whole name beside it, however many there are.
void TestChartScene::sidewaysRowsRunDown() {
    constexpr int kRows = 45;
    const ChartSpec spec = sidewaysSpec(kRows);
    const ChartStyle style = chartStyle(lightPalette());
    const QSizeF asked(720.0, 450.0);
    QCOMPARE(readableSize(sidewaysSpec(3), style, asked), asked);
    const QSizeF size = readableSize(spec, style, asked);
    QCOMPARE(size.width(), asked.width());
    QCOMPARE_GT(size.height(), asked.height());
    ChartScene scene(spec, style);
    scene.resize(size);
    const QList<PlacedText>& texts = scene.layout().texts;
    double above = 0.0;
    for (const PlacedPoint& point : scene.marks().points) {
        const auto row = static_cast<qsizetype>(spec.series[point.series].points[point.point].x());
        const auto name = std::find_if(texts.cbegin(), texts.cend(),
                                       [&](const PlacedText& text) { return text.text == spec.x.categories[row]; });
        QVERIFY(name != texts.cend());
        QVERIFY(near(name->rect.center().y(), point.at.y(), 0.01));
        QVERIFY(scene.layout().plot.contains(point.at));
        above = point.series == 0 && point.point > 0 ? above : 0.0;
        QCOMPARE_GT(point.at.y(), above);
        above = point.at.y();
        QVERIFY(scene.hitAt(point.at).has_value());
    }
    QCOMPARE(scene.marks().intervals.size(), kRows - 1); // one is in the table alone
    for (const PlacedInterval& interval : scene.marks().intervals) {
        QCOMPARE(interval.low.y(), interval.high.y());
        QCOMPARE_LT(interval.low.x(), interval.high.x());
        const bool isLast = spec.series[interval.series].intervals[interval.interval].high > 1.0;
        QCOMPARE(interval.cutHigh, isLast);
    }
    QVERIFY(chartCsv(spec).contains(QStringLiteral("1.4")));
    QCOMPARE(scene.layout().spans.size(), 1);
    QVERIFY(near(scene.layout().spans[0].rect.height(), scene.layout().plot.height(), 0.01));
}

/// One number alone would tell no scale.
void TestChartScene::aNarrowAxisHasTwoNumbers() {
    ChartSpec spec = sidewaysSpec(3);
    spec.x.categories = {QStringLiteral("another training run"), QStringLiteral("another test set"),
                         QStringLiteral("both")};
    spec.series = {{}};
    spec.series[0].kind = ChartSeries::Kind::Points;
    for (int row = 0; row < 3; ++row) {
        spec.series[0].points.append({double(row), 0.005});
        spec.series[0].intervals.append({double(row), -0.046, 0.056});
    }
    ChartScene scene(spec, chartStyle(lightPalette()));
    for (const double width : {300.0, 330.0, 400.0, 600.0}) {
        scene.resize({width, 300.0});
        int numbers = 0;
        for (const PlacedText& text : scene.layout().texts) {
            bool isNumber = false;
            static_cast<void>(QString(text.text).replace(u'−', u'-').toDouble(&isNumber));
            numbers += isNumber ? 1 : 0;
        }
        QCOMPARE_GE(numbers, 2);
    }
}

/// The one is a hundredth of the other, and is seen all the same.
void TestChartScene::twoQuantitiesHaveAnAxisEach() {
    ChartSpec spec = barSpec();
    spec.y = {};
    spec.y.title = QStringLiteral("small");
    spec.y.lowest = 0.0;
    spec.right = spec.y;
    spec.right->title = QStringLiteral("large");
    for (qsizetype s = 0; s < 2; ++s) {
        for (QPointF& point : spec.series[s].points)
            point.setY(point.y() / 100.0);
        for (ChartInterval& interval : spec.series[s].intervals)
            interval = {interval.x, -0.001, interval.high / 100.0};
    }
    spec.series[2].onRight = spec.series[3].onRight = true;
    ChartScene scene(spec, chartStyle(lightPalette()));
    scene.resize({600, 400});
    QCOMPARE_LT(scene.window().y.high, 0.011);
    const ChartRange right = rightRange(spec, scene.window());
    QCOMPARE(right.low, 0.0);
    QCOMPARE_GT(right.high, 0.86);
    const QRectF plot = scene.layout().plot;
    for (const PlacedBar& bar : scene.marks().bars) {
        QCOMPARE_GT(bar.rect.height(), 0.8 * plot.height());
        QVERIFY(near(bar.rect.bottom(), plot.bottom(), 0.01));
    }
    QVERIFY(near(scene.marks().bars[1].rect.top(), plot.bottom() - plot.height() * 0.85 / right.high, 0.01));
    QVERIFY(scene.marks().intervals[0].cutLow); // none lies below zero
    const auto named = [&](const QString& text) {
        return std::any_of(scene.layout().texts.cbegin(), scene.layout().texts.cend(),
                           [&](const PlacedText& one) { return one.text == text; });
    };
    QVERIFY(named(QStringLiteral("left: small · right: large")));
    QVERIFY(named(QStringLiteral("0.8")) && named(QStringLiteral("0.008")));
    QVERIFY(scene.describe({2, 0, {}, {}}).join(u'\n').contains(QStringLiteral("large: 0.85")));
    QVERIFY(chartCsv(spec).contains(QStringLiteral("0.85")));
    scene.setWindow({scene.window().x, {0.0, scene.window().y.high / 2.0}});
    QVERIFY(near(rightRange(spec, scene.window()).high, right.high / 2.0, 1e-12)); // it follows
}

void TestChartScene::exportsGrowUntilNamesAreWhole() {
    ChartSpec spec;
    spec.series = {{}};
    spec.series[0].kind = ChartSeries::Kind::Points;
    for (int i = 0; i < 30; ++i) {
        spec.x.categories << QStringLiteral("96, logarithm, × 1, 0, 100 % of the data, category %1").arg(i);
        spec.series[0].points << QPointF(i, 0.5 + 0.01 * i);
    }
    spec.groups = {{0, 1, QStringLiteral("Representation")}, {2, 29, QStringLiteral("Compression")}};
    const ChartStyle style = chartStyle(lightPalette());
    const auto isAnyCut = [&](const QSizeF& size) {
        const ChartLayout layout = layOutChart(spec, fittedWindow(spec), style, size);
        return std::any_of(layout.texts.cbegin(), layout.texts.cend(),
                           [](const PlacedText& text) { return !text.full.isEmpty(); });
    };
    const QSizeF asked(720.0, 450.0);
    QVERIFY(isAnyCut(asked));
    const QList<PlacedText> cut = layOutChart(spec, fittedWindow(spec), style, asked).texts;
    QVERIFY(std::any_of(cut.cbegin(), cut.cend(), [](const PlacedText& text) {
        return text.upright && text.text.startsWith(u'9') && text.text.endsWith(QStringLiteral("category 29"));
    })); // both ends tell categories apart
    const QSizeF size = readableSize(spec, style, asked);
    QVERIFY(!isAnyCut(size));
    QCOMPARE_GT(size.width(), asked.width());
    QCOMPARE_LT(size.height(), 4.0 * asked.height());
    QCOMPARE(readableSize(barSpec(), style, asked), asked);
}

void TestChartScene::withheldBarsKeepTheirPlace() {
    ChartSpec spec = barSpec();
    const QList<PlacedPoint> before = ChartScene(spec, chartStyle(lightPalette())).marks().points;
    spec.series[0].withheld = true;
    ChartScene scene(spec, chartStyle(lightPalette()));
    QCOMPARE(scene.marks().bars.size(), 1);
    QCOMPARE(scene.marks().intervals.size(), 1);
    QVERIFY(near(scene.marks().points[0].at.x(), before[0].at.x(), 0.01));
    QCOMPARE(chartTable(spec).size(), 9); // all rows stay
}

void TestChartScene::fewBarsDoNotFillAWideChart() {
    ChartScene scene(barSpec(), chartStyle(lightPalette()));
    scene.resize({1400, 500});
    QCOMPARE_LT(scene.layout().plot.width(), 400.0);
    QCOMPARE_GT(scene.marks().bars[0].rect.width(), 40.0);
}

void TestChartScene::groupsAreNamedAndApart() {
    ChartSpec spec = barSpec();
    spec.groups = {{0, 0, QStringLiteral("first")}, {1, 1, QStringLiteral("second")}};
    ChartScene scene(spec, chartStyle(lightPalette()));
    scene.resize({700, 400});
    const auto placed = [&](const QString& text) {
        return std::ranges::find(scene.layout().texts, text, &PlacedText::text)->rect;
    };
    QCOMPARE_GE(placed(QStringLiteral("first")).top(), placed(QStringLiteral("decibel")).bottom() - 0.5);
    QVERIFY(near(placed(QStringLiteral("second")).center().x(), scene.marks().bars[1].rect.center().x(), 1.0));
    const auto upright =
        std::ranges::count_if(scene.layout().grid, [](const QLineF& line) { return line.dx() == 0.0; });
    QCOMPARE(upright, 1);
    QCOMPARE(groupAt(spec, 1.0), QStringLiteral("second"));
    QVERIFY(chartCsv(spec).startsWith(QStringLiteral("series,key,x,y,low,high,group")));
}

void TestChartScene::spansAndLabelsHaveTheirPlaces() {
    ChartSpec spec = barSpec();
    spec.spans = {{0.79, 0.81, QStringLiteral("a span"), {}, false}};
    spec.labels = {{1.0, 0.86, QStringLiteral("+0.05\n(0.01 to 0.09)"), false}};
    ChartScene scene(spec, chartStyle(lightPalette()));
    scene.resize({700, 400});
    const QRectF span = scene.layout().spans[0].rect;
    const QPointF low = scene.chart().mapToPosition({0.0, 0.79}, scene.chart().series().first());
    QVERIFY(near(span.bottom(), low.y(), 0.01));
    const auto name = std::ranges::find(scene.layout().texts, QStringLiteral("a span"), &PlacedText::text);
    QVERIFY(name != scene.layout().texts.cend());
    QCOMPARE_GE(name->rect.left(), scene.layout().plot.right());
    QCOMPARE(scene.layout().labels.size(), 2);
    const QPointF top = scene.chart().mapToPosition({1.0, 0.86}, scene.chart().series().first());
    QCOMPARE_LT(scene.layout().labels[1].rect.bottom(), top.y());
    QVERIFY(near(scene.layout().labels[0].rect.center().x(), top.x(), 1.0));
    QVERIFY(chartCsv(spec).contains(QStringLiteral("a span,,,,0.79,0.81")));
}

void TestChartScene::bandsFollowTheirIntervals() {
    ChartSpec spec = lineSpec(1);
    spec.series[0].band = true;
    spec.series[0].intervals = {{10.0, 0.5, 2.0}, {100.0, 5.0, 20.0}, {1000.0, 50.0, 200.0}};
    ChartScene scene(spec, chartStyle(lightPalette()));
    QVERIFY(scene.marks().intervals.isEmpty());
    QCOMPARE(scene.marks().bands.size(), 1);
    QCOMPARE(scene.marks().bands[0].area.size(), 6);
    QCOMPARE(fittedWindow(spec).y.low < 0.5, true);
}

void TestChartScene::cellsAreColouredAndFound() {
    ChartScene scene(cellSpec(5), chartStyle(lightPalette()));
    scene.resize({700, 500});
    const QImage image = drawn(scene);
    const QRectF plot = scene.layout().plot;
    const auto at = [&](int row, int column) {
        return QPointF(plot.left() + (column + 0.5) * plot.width() / 5.0,
                       plot.bottom() - (row + 0.5) * plot.height() / 5.0);
    };
    const auto color = [&](int row, int column) { return image.pixel(at(row, column).toPoint()); };
    QCOMPARE(color(0, 3), colorTable(ColorMap::Viridis)[0]);
    QCOMPARE(color(3, 4), colorTable(ColorMap::Viridis)[255]);
    QCOMPARE(color(2, 3), colorTable(ColorMap::Viridis)[128]); // 6 of 12
    QCOMPARE(QColor(color(2, 2)), scene.style().background);
    QVERIFY(!scene.hitAt(at(2, 2)));
    const auto hit = scene.hitAt(at(3, 1) + QPointF(4, 4));
    QVERIFY(hit);
    QCOMPARE(hit->key, QStringLiteral("3,1"));
    QCOMPARE(scene.describe(*hit), (QStringList{QStringLiteral("Row: a long name of row 3"),
                                                QStringLiteral("Column: a long name of column 1"),
                                                QStringLiteral("Product: 3.00"), QStringLiteral("a note")}));
    const QRectF bar = scene.layout().colorBar;
    QCOMPARE_GT(bar.left(), plot.right());
    const auto inBar = [&](double y) {
        return QColor(image.pixel(QPointF(bar.center().x(), y).toPoint())).lightness();
    };
    QCOMPARE_LT(inBar(bar.bottom() - 4), inBar(bar.center().y()));
    QCOMPARE_LT(inBar(bar.center().y()), inBar(bar.top() + 4));
}

void TestChartScene::manyCategoriesStandUpright() {
    const auto names = [](const ChartScene& scene) {
        return std::count_if(scene.layout().texts.cbegin(), scene.layout().texts.cend(),
                             [](const PlacedText& text) { return text.upright; });
    };
    ChartScene scene(cellSpec(20), chartStyle(lightPalette()));
    scene.resize({600, 600});
    QCOMPARE(names(scene), 20);
    scene.resize({300, 300});
    QCOMPARE_LT(names(scene), 20);
    ChartScene few(cellSpec(4), chartStyle(lightPalette()));
    few.resize({600, 600});
    QCOMPARE(names(few), 0);
}

void TestChartScene::whatIsCutIsToldInFull() {
    ChartSpec spec = lineSpec(3);
    const QString name =
        QStringLiteral("a configuration whose name is far too long for the edge of any chart").repeated(3);
    spec.series[1].name = name;
    spec.title = QStringLiteral("A title that needs two lines of this chart but no more than that");
    ChartScene scene(spec, chartStyle(lightPalette()));
    scene.resize({360.0, 260.0});
    QStringList title;
    QStringList cut;
    for (const PlacedText& text : scene.layout().texts) {
        if (text.title)
            title << text.text;
        if (text.full.isEmpty())
            continue;
        cut << text.full;
        QCOMPARE(cutTextAt(scene.layout(), text.rect.center()), text.full);
    }
    QCOMPARE(title.size(), 2);
    QCOMPARE(title.join(u' '), spec.title);
    cut.removeDuplicates(); // of its lines
    QCOMPARE(cut, QStringList{name});
    QVERIFY(cutTextAt(scene.layout(), scene.layout().plot.center()).isEmpty());
}

void TestChartScene::titlesAndNamesWrap() {
    ChartSpec spec = lineSpec(3);
    spec.x.title = QStringLiteral("Frequency of the band of the spectrogram's axis (Hz)");
    spec.y.title = QStringLiteral("Mean over time of the band (standard deviations × 10)");
    for (ChartSeries& series : spec.series)
        series.name += QStringLiteral(", of some length");
    const auto cutAt = [&](const QSizeF& size) {
        ChartScene scene(spec, chartStyle(lightPalette()));
        scene.resize(size);
        QStringList cut;
        for (const PlacedText& text : scene.layout().texts) {
            if (!text.full.isEmpty())
                cut << text.full;
            if (text.rect.left() < -0.5 || text.rect.right() > size.width() + 0.5)
                cut << QStringLiteral("outside: ") + text.text;
        }
        return cut.join(u'\n');
    };
    QCOMPARE(cutAt({380.0, 200.0}), QString());
    spec.names = ChartSpec::Names::Legend;
    QCOMPARE(cutAt({300.0, 200.0}), QString());
    for (ChartSeries& series : spec.series)
        series.name += QStringLiteral(", which is more than two hundred pixels");
    QCOMPARE(cutAt({520.0, 240.0}), QString()); // a row for each
}

void TestChartScene::longNamesStandInSeveralLines() {
    ChartSpec spec = barSpec();
    for (int i = 2; i < 8; ++i)
        spec.x.categories.append(QString::number(i));
    const QString name = QStringLiteral("melspectrogram, A-weighting, times10, 6sclips");
    spec.x.categories[1] = spec.series[2].name = spec.series[3].name = name;
    ChartScene scene(spec, chartStyle(lightPalette()));
    scene.resize({560.0, 340.0});
    QStringList lines;
    for (const PlacedText& text : scene.layout().texts)
        if (text.upright && text.text.contains(u'e')) {
            lines << text.text;
            QVERIFY(scene.sceneRect().contains(text.rect));
        }
    lines.removeFirst(); // of the first category
    QCOMPARE_GE(lines.size(), 2);
    QCOMPARE(lines.join(u' '), name);
}

void TestChartScene::selectionDimsTheOthers() {
    ChartScene scene(barSpec(), chartStyle(lightPalette()));
    scene.setSelectedKeys({QStringLiteral("r1b")});
    QVERIFY(scene.recedes(0));
    QVERIFY(!scene.recedes(3));
    scene.setSelectedKeys({QStringLiteral("in no chart")});
    QVERIFY(!scene.recedes(0));
}

void TestChartScene::markupIsShownAsItIs() {
    ChartSpec spec = barSpec();
    const QString markup = QStringLiteral("<b>x</b>");
    spec.title = markup;
    spec.x.title = markup;
    spec.x.categories[0] = spec.series[0].name = markup;
    ChartScene scene(spec, chartStyle(lightPalette()));
    qsizetype shown = 0;
    for (const PlacedText& text : scene.layout().texts)
        shown += text.text == markup ? 1 : 0;
    QCOMPARE(shown, 3);
    QVERIFY(scene.chart().title().isEmpty()); // Qt Charts would read it as HTML
    ChartSpec plain = spec;
    plain.title = plain.x.title = plain.x.categories[0] = plain.series[0].name = QStringLiteral("x");
    ChartScene plainScene(plain, chartStyle(lightPalette()));
    QCOMPARE_NE(drawn(scene), drawn(plainScene));
}

void TestChartScene::manyLinesGetALegend() {
    ChartScene few(lineSpec(4), chartStyle(lightPalette()));
    QVERIFY(few.layout().swatches.isEmpty());
    ChartScene many(lineSpec(5), chartStyle(lightPalette()));
    QCOMPARE(many.layout().swatches.size(), 5);
    QCOMPARE(many.layout().swatches[1].color, configurationColor(1));
}

void TestChartScene::logarithmicAxisLeavesOutWhatHasNoPlace() {
    ChartSpec spec = lineSpec(1, true);
    spec.series[0].points.prepend({5.0, 0.0});
    spec.series[0].points.append({2000.0, std::nan("")});
    ChartScene scene(spec, chartStyle(lightPalette()));
    QCOMPARE(scene.marks().vertices.size(), 3);
    QCOMPARE_GE(scene.window().x.low, 9.9);
    bool noted = false;
    for (const PlacedText& text : scene.layout().texts)
        noted = noted || text.text.contains(QStringLiteral("points not shown: 2"));
    QVERIFY(noted);
}

void TestChartScene::emptyShowsItsSentence() {
    ChartSpec spec;
    ChartScene silent(spec, chartStyle(lightPalette()));
    spec.emptyText = QStringLiteral("No run has finished yet.");
    ChartScene scene(spec, chartStyle(lightPalette()));
    QVERIFY(scene.layout().grid.isEmpty());
    QCOMPARE_NE(drawn(scene), drawn(silent));
}

void TestChartScene::anySizeIsHarmless() {
    for (const ChartSpec& spec : {barSpec(), lineSpec(3), lineSpec(9, true), cellSpec(9), ChartSpec()})
        for (const QSizeF& size : {QSizeF(1, 1), QSizeF(98, 28), QSizeF(30, 400), QSizeF(4000, 12)}) {
            ChartScene scene(spec, chartStyle(lightPalette()));
            scene.resize(size);
            QVERIFY(scene.layout().plot.isValid());
            QVERIFY(!drawn(scene).isNull());
        }
}

QTEST_MAIN(TestChartScene)
#include "tst_chart_scene.moc"
