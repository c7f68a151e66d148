// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include "tests/support/near.h"
#include "tests/support/show.h"
#include "widgets/charts/spectrogram_painter.h"
#include "widgets/charts/spectrogram_view.h"
#include "widgets/charts/unit_text.h"
#include "widgets/style/theme.h"

using namespace etude;
using test::near;

namespace {

constexpr int kBands = 8;
constexpr int kFrames = 20;

/// 0 everywhere but for one bin of each given value.
std::shared_ptr<Spectrogram> example(float bright = 100.0F) {
    auto spectrogram = std::make_shared<Spectrogram>();
    spectrogram->bands = kBands;
    spectrogram->frames = kFrames;
    spectrogram->secondsPerFrame = 0.1;
    spectrogram->unit.base = Unit::Base::Decibel;
    spectrogram->values.assign(kBands * kFrames, 0.0F);
    spectrogram->values[2 * kFrames + 5] = bright;
    spectrogram->values[6 * kFrames + 15] = bright / 4.0F;
    for (int band = 0; band < kBands; ++band)
        spectrogram->frequencies.push_back(100.0 * band);
    return spectrogram;
}

} // namespace

class TestSpectrogramView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void init();
    void cleanup() { m_view.reset(); }
    void binsHaveTheColorOfTheirValue();
    void colorMapAndRangeChangeTheColor();
    void wheelZoomsInTime();
    void controlWheelZoomsInFrequency();
    void dragPansWithinTheClip();
    void doubleClickShowsAll();
    void clickEmitsItsTime();
    void arrowsMoveTheCursor();
    void playheadIsDrawnAtItsTime();
    void colorBarDragsAndResets();
    void zoomAndRangeSurviveANewPreview();
    void readOutLiesOverNoTitle_data();
    void readOutLiesOverNoTitle();
    void emptyIsHarmless();
    void exportsFiles();

private:
    [[nodiscard]] QPoint binCentre(int band, int frame) const;
    [[nodiscard]] QRgb colorAt(int band, int frame) const;
    void wheel(const QPoint& at, int delta, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<SpectrogramView> m_view;
};

void TestSpectrogramView::init() {
    m_view = std::make_unique<SpectrogramView>();
    m_view->resize(500, 300);
    m_view->setSpectrogram(example());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QPoint TestSpectrogramView::binCentre(int band, int frame) const {
    const QRectF picture = m_view->pictureRect();
    return QPointF(picture.left() + (frame + 0.5) / kFrames * picture.width(),
                   picture.bottom() - (band + 0.5) / kBands * picture.height())
        .toPoint();
}

QRgb TestSpectrogramView::colorAt(int band, int frame) const {
    return m_view->grab().toImage().pixel(binCentre(band, frame));
}

void TestSpectrogramView::wheel(const QPoint& at, int delta, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(at, m_view->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view.get(), &event);
}

void TestSpectrogramView::binsHaveTheColorOfTheirValue() {
    const ColorTable& magma = colorTable(ColorMap::Magma);
    QCOMPARE(colorAt(2, 5), magma[255]);
    QCOMPARE(colorAt(6, 15), magma[64]);
    QCOMPARE(colorAt(0, 0), magma[0]);
    QCOMPARE(colorAt(3, 5), magma[0]);
    QCOMPARE(colorAt(2, 6), magma[0]);
}

void TestSpectrogramView::colorMapAndRangeChangeTheColor() {
    m_view->setColorMap(ColorMap::Viridis);
    QCOMPARE(colorAt(2, 5), colorTable(ColorMap::Viridis)[255]);
    m_view->setValueRange(0.0, 400.0);
    QCOMPARE(colorAt(2, 5), colorTable(ColorMap::Viridis)[64]);
    m_view->resetValueRange();
    QCOMPARE(m_view->valueRange(), (ChartRange{0.0, 100.0}));
}

void TestSpectrogramView::wheelZoomsInTime() {
    QSignalSpy changed(m_view.get(), &SpectrogramView::timeRangeChanged);
    const double anchor = 0.5; // seconds: the centre of frame 5
    wheel(binCentre(2, 5), 360);
    const ChartRange shown = m_view->timeRange();
    QVERIFY(near(shown.span(), 2.0 * 0.8 * 0.8 * 0.8, 1e-6));
    QVERIFY(near((anchor - shown.low) / shown.span(), 5.5 / 20.0, 0.01));
    QCOMPARE(changed.count(), 1);
    for (int i = 0; i < 50; ++i)
        wheel(binCentre(2, 5), 120);
    QCOMPARE_GE(m_view->timeRange().span(), 0.4 - 1e-9); // four frames
    for (int i = 0; i < 50; ++i)
        wheel(binCentre(2, 5), -120);
    QVERIFY(near(m_view->timeRange().span(), 2.0, 1e-9));
}

void TestSpectrogramView::controlWheelZoomsInFrequency() {
    const ChartRange before = m_view->timeRange();
    wheel(binCentre(2, 5), 240, Qt::ControlModifier);
    QCOMPARE(m_view->timeRange(), before);
    const QRgb below = m_view->grab().toImage().pixel(binCentre(2, 5) + QPoint(0, 16));
    QCOMPARE(below, colorTable(ColorMap::Magma)[255]); // the bin has grown around the pointer
}

void TestSpectrogramView::dragPansWithinTheClip() {
    m_view->setTimeRange(0.5, 1.0);
    const QPoint from = binCentre(4, 10);
    const double perPixel = m_view->timeRange().span() / m_view->pictureRect().width();
    const double before = m_view->timeRange().low;
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.get(), from - QPoint(50, 0));
    QVERIFY(near(m_view->timeRange().low, before + 50 * perPixel, 1e-6));
    QTest::mouseMove(m_view.get(), from + QPoint(5000, 0));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(5000, 0));
    QVERIFY(near(m_view->timeRange().low, -0.05, 1e-9)); // the left edge of frame 0
}

void TestSpectrogramView::doubleClickShowsAll() {
    m_view->setTimeRange(0.5, 1.0);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, binCentre(4, 10));
    QVERIFY(near(m_view->timeRange().span(), 2.0, 1e-9));
}

void TestSpectrogramView::clickEmitsItsTime() {
    QSignalSpy clicked(m_view.get(), &SpectrogramView::positionClicked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, binCentre(4, 7));
    QCOMPARE(clicked.count(), 1);
    QVERIFY(near(clicked[0][0].toDouble(), 0.7, 0.005));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {1, 1});
    QCOMPARE(clicked.count(), 1);
}

void TestSpectrogramView::arrowsMoveTheCursor() {
    QTest::mouseMove(m_view.get(), binCentre(2, 4));
    const QImage before = m_view->grab().toImage();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    const QImage right = m_view->grab().toImage();
    QCOMPARE_NE(before, right);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->grab().toImage(), before);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->grab().toImage(), before);
    for (int i = 0; i < 3 * kFrames; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Right); // stops at the last frame
    const QImage last = m_view->grab().toImage();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->grab().toImage(), last);
}

void TestSpectrogramView::playheadIsDrawnAtItsTime() {
    const QImage before = m_view->grab().toImage();
    m_view->setPlayhead(1.0);
    const QImage with = m_view->grab().toImage();
    const QPoint at = binCentre(4, 10);
    QCOMPARE_NE(with.pixel(at), before.pixel(at));
    QCOMPARE(with.pixel(at + QPoint(6, 0)), before.pixel(at + QPoint(6, 0)));
    m_view->setPlayhead(-1.0);
    QCOMPARE(m_view->grab().toImage(), before);
}

void TestSpectrogramView::colorBarDragsAndResets() {
    const QRectF picture = m_view->pictureRect();
    int x = -1; // the bar is found by its brightest colour at the top
    const QImage image = m_view->grab().toImage();
    for (int i = int(picture.right()) + 4; i < image.width() && x < 0; ++i)
        if (QColor(image.pixel(i, int(picture.bottom()) - 3)) != QColor(image.pixel(image.width() - 1, 150)))
            x = i + 3;
    QCOMPARE_GT(x, 0);
    const QPoint top(x, int(picture.top()) + 10);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, top);
    QTest::mouseMove(m_view.get(), top + QPoint(0, 40));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, top + QPoint(0, 40));
    QCOMPARE(m_view->valueRange().low, 0.0);
    QVERIFY(near(m_view->valueRange().high, 100.0 * (1.0 - 40.0 / picture.height()), 0.5));
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, top);
    QCOMPARE(m_view->valueRange(), (ChartRange{0.0, 100.0}));
}

void TestSpectrogramView::zoomAndRangeSurviveANewPreview() {
    m_view->setTimeRange(0.5, 1.0);
    m_view->setSpectrogram(example(50.0F));
    QVERIFY(near(m_view->timeRange().low, 0.5, 1e-9));
    QCOMPARE(m_view->valueRange().high, 50.0); // it follows the data until it is chosen
    m_view->setValueRange(10.0, 20.0);
    m_view->setSpectrogram(example(70.0F));
    QCOMPARE(m_view->valueRange(), (ChartRange{10.0, 20.0}));
    auto other = example();
    other->unit.base = Unit::Base::Power;
    m_view->setSpectrogram(other);
    QCOMPARE(m_view->valueRange().high, 100.0);
    auto shorter = example();
    shorter->frames = 10;
    shorter->values.resize(kBands * 10);
    m_view->setSpectrogram(shorter);
    QVERIFY(near(m_view->timeRange().span(), 1.0, 1e-9));
}

void TestSpectrogramView::readOutLiesOverNoTitle_data() {
    using Base = Unit::Base;
    QTest::addColumn<Base>("unit");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("hasUnit");
    QTest::addColumn<bool>("isOverPicture");
    QTest::newRow("short unit") << Base::Decibel << 480 << true << false;
    QTest::newRow("short unit, narrow") << Base::Decibel << 220 << true << true;
    QTest::newRow("long unit") << Base::StandardDeviations << 480 << false << false;
    QTest::newRow("long unit, wide") << Base::StandardDeviations << 900 << false << false;
    QTest::newRow("long unit, narrow") << Base::StandardDeviations << 220 << true << true;
}

void TestSpectrogramView::readOutLiesOverNoTitle() {
    QFETCH(Unit::Base, unit);
    QFETCH(int, width);
    const auto shown = example();
    shown->unit.base = unit;
    const SpectrogramState state{buildPyramid(shown), {0, kFrames}, {0, kBands}, {0.0, 100.0}};
    const SpectrogramPlaces places = placeSpectrogram(QSizeF(width, 200), state, chartStyle(qApp->palette()));
    const SpectrogramReadOut readOut = placeReadOut(state, places, {5, 2});
    QVERIFY(!readOut.area.intersects(places.title));
    QVERIFY(!readOut.area.intersects(places.unit));
    QVERIFY(!places.title.intersects(places.unit));
    QTEST(readOut.isOverPicture, "isOverPicture");
    QTEST(readOut.text.endsWith(unitText(shown->unit)), "hasUnit");
    QVERIFY(readOut.isOverPicture ? places.picture.contains(readOut.area) : places.header.contains(readOut.area));
}

void TestSpectrogramView::emptyIsHarmless() {
    m_view->setPlayhead(0.5);
    m_view->setSpectrogram(nullptr);
    QVERIFY(!m_view->grab().isNull());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {200, 100});
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {200, 100});
    QTest::mouseMove(m_view.get(), {210, 110});
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    wheel({200, 100}, 120);
    m_view->showAll();
    m_view->setSpectrogram(example());
    QVERIFY(near(m_view->timeRange().span(), 2.0, 1e-9));
}

void TestSpectrogramView::exportsFiles() {
    QTemporaryDir folder;
    QString error;
    for (const char* format : {"png", "svg", "pdf"}) {
        const QString file = folder.filePath(QStringLiteral("view.%1").arg(QLatin1String(format)));
        QVERIFY2(m_view->exportTo(file, &error), qPrintable(error));
        QCOMPARE_GT(QFileInfo(file).size(), 500);
    }
    QCOMPARE(QImage(folder.filePath(QStringLiteral("view.png"))).size(), QSize(1000, 600));
    QVERIFY(!m_view->exportTo(folder.filePath(QStringLiteral("view.csv")), &error));
    QVERIFY(!error.isEmpty());
    const QImage image = m_view->render({400, 200}, 3.0);
    QCOMPARE(image.size(), QSize(1200, 600));
}

QTEST_MAIN(TestSpectrogramView)
#include "tst_spectrogram_view.moc"
