// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QImageReader>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <QXmlStreamReader>

#include "tests/support/near.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/chart_view.h"
#include "widgets/style/theme.h"

using namespace etude;
using test::near;

namespace {

ChartSpec exampleSpec() {
    ChartSpec spec;
    spec.title = QStringLiteral("<i>Title</i> & more");
    spec.x.title = QStringLiteral("Epoch");
    spec.y.title = QStringLiteral("Validation ROC-AUC (macro)");
    ChartSeries line;
    line.key = QStringLiteral("run 1");
    line.name = QStringLiteral("<b>decibel</b>");
    line.color = configurationColor(0);
    line.points = {{1, 0.6}, {2, 0.7}, {3, 0.75}};
    line.intervals = {{2, 0.65, 0.75}};
    ChartSeries points;
    points.kind = ChartSeries::Kind::Points;
    points.name = QStringLiteral("linear");
    points.points = {{1, 0.5}, {3, 0.62}};
    points.pointKeys = {QStringLiteral("run 2"), QStringLiteral("run 3")};
    spec.series = {line, points};
    return spec;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestChartPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Dark); }
    void init();
    void cleanup() { m_panel.reset(); }
    void keepsItsSpec();
    void clickEmitsTheKey();
    void clickBesideEmitsNothing();
    void wheelZoomsAroundThePointer();
    void dragPansAndIsNoClick();
    void doubleClickShowsAll();
    void zoomIsKeptForTheSameAxes();
    void sizeFollowsTheWidget();
    void paletteChangeRecoloursAndKeepsZoom();
    void exportsPng();
    void exportsSvg();
    void exportsPdf();
    void exportsCsv();
    void exportRefusesWithASentence();
    void copiesPictureAndData();

private:
    [[nodiscard]] ChartView* view() const { return m_panel->findChild<ChartView*>(); }
    [[nodiscard]] const ChartScene& scene() const { return *view()->chartScene(); }
    void wheel(const QPointF& at, int delta);

    std::unique_ptr<ChartPanel> m_panel;
    QTemporaryDir m_folder;
};

void TestChartPanel::init() {
    m_panel = std::make_unique<ChartPanel>();
    m_panel->resize(600, 400);
    m_panel->setSpec(exampleSpec());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestChartPanel::wheel(const QPointF& at, int delta) {
    QWheelEvent event(at, view()->viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view()->viewport(), &event);
}

void TestChartPanel::keepsItsSpec() {
    QCOMPARE(m_panel->spec(), exampleSpec());
}

void TestChartPanel::clickEmitsTheKey() {
    QSignalSpy activated(m_panel.get(), &ChartPanel::keyActivated);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, scene().marks().points[1].at.toPoint());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, scene().marks().vertices[0].at.toPoint());
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated[0][0].toString(), QStringLiteral("run 3"));
    QCOMPARE(activated[1][0].toString(), QStringLiteral("run 1"));
    QVERIFY(!activated[1][1].toBool());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier, scene().marks().points[1].at.toPoint());
    QVERIFY(activated[2][1].toBool()); // beside what is selected
}

void TestChartPanel::clickBesideEmitsNothing() {
    QSignalSpy activated(m_panel.get(), &ChartPanel::keyActivated);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, {2, 2});
    QCOMPARE(activated.count(), 0);
}

void TestChartPanel::wheelZoomsAroundThePointer() {
    const ChartWindow before = scene().window();
    const QPointF at = scene().layout().plot.center();
    wheel(at, 120);
    const ChartWindow after = scene().window();
    QVERIFY(near(after.x.span(), 0.8 * before.x.span(), 1e-9));
    QVERIFY(near(after.x.low + after.x.high, before.x.low + before.x.high, 1e-9));
    wheel(at, -120);
    QVERIFY(near(scene().window().y.low, before.y.low, 1e-9));
    m_panel->setScrolled(true); // then the wheel is the scroll area's
    wheel(at, 120);
    QVERIFY(near(scene().window().y.low, before.y.low, 1e-9));
    m_panel->setScrolled(false);
    wheel({2.0, at.y()}, 120); // over the y axis' labels
    QVERIFY(near(scene().window().x.span(), before.x.span(), 1e-9));
    QCOMPARE_LT(scene().window().y.span(), before.y.span());
}

void TestChartPanel::dragPansAndIsNoClick() {
    QSignalSpy activated(m_panel.get(), &ChartPanel::keyActivated);
    const QPoint from = scene().marks().vertices[1].at.toPoint();
    const ChartWindow before = scene().window();
    const QRectF plot = scene().layout().plot;
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view()->viewport(), from + QPoint(60, 0));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, from + QPoint(60, 0));
    const ChartWindow after = scene().window();
    QVERIFY(near(after.x.low, before.x.low - 60.0 / plot.width() * before.x.span(), 1e-9));
    QCOMPARE(after.y, before.y);
    QCOMPARE(activated.count(), 0);
}

void TestChartPanel::doubleClickShowsAll() {
    wheel(scene().layout().plot.center(), 480);
    QCOMPARE_NE(scene().window(), scene().home());
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, scene().layout().plot.center().toPoint());
    QCOMPARE(scene().window(), scene().home());
}

void TestChartPanel::zoomIsKeptForTheSameAxes() {
    wheel(scene().layout().plot.center(), 240);
    const ChartWindow zoomedIn = scene().window();
    ChartSpec next = exampleSpec();
    next.series[0].points.append({4, 0.76});
    m_panel->setSpec(next);
    QCOMPARE(scene().window(), zoomedIn);
    next.y.title = QStringLiteral("Loss");
    m_panel->setSpec(next);
    QCOMPARE(scene().window(), scene().home());
}

void TestChartPanel::sizeFollowsTheWidget() {
    m_panel->resize(350, 250);
    QCOMPARE(scene().sceneRect().size(), QSizeF(350, 250));
}

void TestChartPanel::paletteChangeRecoloursAndKeepsZoom() {
    wheel(scene().layout().plot.center(), 240);
    const ChartWindow zoomedIn = scene().window();
    QCOMPARE_LT(scene().style().background.lightness(), 100);
    applyTheme(*qApp, Appearance::Light);
    QCOMPARE_GT(scene().style().background.lightness(), 200);
    QCOMPARE(scene().window(), zoomedIn);
    applyTheme(*qApp, Appearance::Dark);
}

void TestChartPanel::exportsPng() {
    const QString file = m_folder.filePath(QStringLiteral("chart.png"));
    QString error;
    QVERIFY2(m_panel->exportTo(file, &error), qPrintable(error));
    const QImage image(file);
    QCOMPARE(image.size(), QSize(1200, 800));
    QCOMPARE(QColor(image.pixel(2, 2)), QColor(Qt::white)); // light, though the window is dark
    int blue = 0;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            blue += image.pixel(x, y) == configurationColor(0).rgb() ? 1 : 0;
    QCOMPARE_GT(blue, 100);
}

void TestChartPanel::exportsSvg() {
    const QString file = m_folder.filePath(QStringLiteral("chart.svg"));
    QString error;
    QVERIFY2(m_panel->exportTo(file, &error), qPrintable(error));
    QXmlStreamReader xml(contents(file));
    QStringList texts;
    int paths = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("text"))
            texts.append(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        else if (xml.isStartElement() &&
                 (xml.name() == QLatin1String("path") || xml.name() == QLatin1String("polyline")))
            ++paths;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts.contains(QStringLiteral("<i>Title</i> & more")));
    QVERIFY(texts.contains(QStringLiteral("Epoch")));
    QCOMPARE_GT(paths, 0);
}

void TestChartPanel::exportsPdf() {
    const QString file = m_folder.filePath(QStringLiteral("chart.pdf"));
    QString error;
    QVERIFY2(m_panel->exportTo(file, &error), qPrintable(error));
    const QByteArray pdf = contents(file);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/MediaBox [0 0 450")); // 600 px at 96 per inch
}

void TestChartPanel::exportsCsv() {
    const QString file = m_folder.filePath(QStringLiteral("chart.csv"));
    QString error;
    QVERIFY2(m_panel->exportTo(file, &error), qPrintable(error));
    QCOMPARE(QString::fromUtf8(contents(file)), chartCsv(exampleSpec()));
}

void TestChartPanel::exportRefusesWithASentence() {
    QString error;
    QVERIFY(!m_panel->exportTo(m_folder.filePath(QStringLiteral("chart.gif")), &error));
    QVERIFY(error.contains(QStringLiteral(".svg")));
    QVERIFY(!m_panel->exportTo(m_folder.filePath(QStringLiteral("no/such/folder/chart.png")), &error));
    QVERIFY(error.contains(QStringLiteral("no/such/folder")));
}

void TestChartPanel::copiesPictureAndData() {
    for (QAction* action : m_panel->actions())
        if (action->shortcut() == QKeySequence(QKeySequence::Copy))
            action->trigger();
    QCOMPARE(QApplication::clipboard()->text(), chartCsv(exampleSpec()));
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(1200, 800));
}

QTEST_MAIN(TestChartPanel)
#include "tst_chart_panel.moc"
