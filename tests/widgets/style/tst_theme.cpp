// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <set>

#include <QApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QPushButton>
#include <QStyle>
#include <QTest>

#include "tests/support/near.h"
#include "tests/support/show.h"
#include "widgets/style/theme.h"

using namespace etude;
using test::near;

namespace {

/// WCAG 2 contrast, written out from its definition.
double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& color) {
        double sum = 0.0;
        const double weights[] = {0.2126, 0.7152, 0.0722};
        const double channels[] = {color.redF(), color.greenF(), color.blueF()};
        for (int i = 0; i < 3; ++i)
            sum += weights[i] *
                   (channels[i] <= 0.04045 ? channels[i] / 12.92 : std::pow((channels[i] + 0.055) / 1.055, 2.4));
        return sum;
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// The most opaque colour of a picture.
QColor inkOf(const QImage& image) {
    QColor ink(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > ink.alpha())
                ink = pixel;
    return ink;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void appearancesSwitchWhileRunning();
    void textIsReadable();
    void configurationColorsStayTheirIndex();
    void readableColorReachesContrastAndKeepsHue();
    void everyIconDraws_data();
    void everyIconDraws();
    void iconFollowsPaletteAndState();
    void iconIsSharpAtAnyRatio();
    void unknownIconIsNull();
    void numbersAreTabular();
    void fontSizes();
};

void TestTheme::appearancesSwitchWhileRunning() {
    applyTheme(*qApp, Appearance::Dark);
    QVERIFY(isDark(QApplication::palette()));
    QPushButton button;
    button.ensurePolished();
    QVERIFY(isDark(button.palette()));
    applyTheme(*qApp, Appearance::Light);
    QVERIFY(!isDark(QApplication::palette()));
    QVERIFY(!isDark(button.palette()));
    QVERIFY(!qApp->styleSheet().isEmpty());
}

void TestTheme::textIsReadable() {
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        QCOMPARE_GE(contrast(palette.color(QPalette::Text), base), 7.0);
        QCOMPARE_GE(contrast(palette.color(QPalette::WindowText), window), 7.0);
        QCOMPARE_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.5);
        QCOMPARE_GE(contrast(quietTextColor(palette), window), 4.5);
        QCOMPARE_GE(contrast(quietTextColor(palette), base), 4.5);
        QCOMPARE_GE(contrast(accentColor(palette), window), 4.5);
        QCOMPARE_GE(contrast(failureColor(palette), window), 4.5);
    }
}

void TestTheme::configurationColorsStayTheirIndex() {
    QCOMPARE(configurationColor(0), QColor(0x00, 0x72, 0xb2));
    std::set<QRgb> seen;
    for (int i = 0; i < 7; ++i)
        seen.insert(configurationColor(i).rgb());
    QCOMPARE(seen.size(), std::size_t{7});
    QCOMPARE(configurationColor(7), configurationColor(0));
    QCOMPARE(configurationColor(-1), configurationColor(6));
    QVERIFY(hasColor(0) && hasColor(6)); // of what comes later no colour tells anything
    QVERIFY(!hasColor(7) && !hasColor(-1));
}

void TestTheme::readableColorReachesContrastAndKeepsHue() {
    const QColor yellow(0xf0, 0xe4, 0x42);
    for (const QColor& background : {QColor(0xff, 0xff, 0xff), QColor(0x15, 0x18, 0x1c)}) {
        const QColor readable = readableColor(yellow, background);
        QCOMPARE_GE(contrast(readable, background), 4.4);
        QVERIFY(near(readable.hslHue(), yellow.hslHue(), 3));
    }
    QCOMPARE(readableColor(yellow, QColor(0x15, 0x18, 0x1c)).rgb(), yellow.rgb());
}

void TestTheme::everyIconDraws_data() {
    QTest::addColumn<QString>("name");
    applyTheme(*qApp, Appearance::Light);
    for (const QString& file : QDir(QStringLiteral(":/etude/icons")).entryList()) {
        const QString name = QString(file).remove(QStringLiteral(".svg"));
        QTest::newRow(qPrintable(name)) << name;
    }
    for (const char* name :
         {"inspect", "experiments", "results",      "import",        "play",         "stop",    "pause",
          "cancel",  "reset",       "export",       "copy",          "search",       "sun",     "moon",
          "help",    "settings",    "chevron-left", "chevron-right", "chevron-down", "warning", "check",
          "clock",   "dot",         "plus",         "trash",         "loop",         "swap",    "note"})
        QVERIFY2(!themedIcon(QString::fromLatin1(name)).isNull(), name);
}

void TestTheme::everyIconDraws() {
    QFETCH(QString, name);
    const QImage image = themedIcon(name).pixmap(20, 20).toImage();
    QCOMPARE(image.size(), QSize(20, 20));
    int inked = 0;
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 20; ++x)
            inked += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
    QCOMPARE_GE(inked, 12);
    for (int i = 0; i < 20; ++i) // nothing is cut off at the edges of a one-colour icon
        if (name != QStringLiteral("etude")) {
            QCOMPARE_LT(image.pixelColor(i, 0).alpha(), 128);
            QCOMPARE_LT(image.pixelColor(19, i).alpha(), 128);
        }
}

void TestTheme::iconFollowsPaletteAndState() {
    const QIcon icon = themedIcon(QStringLiteral("stop"));
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        applyTheme(*qApp, appearance);
        const QPalette palette = QApplication::palette();
        const auto ink = [&](QIcon::Mode mode, QIcon::State state) {
            return inkOf(icon.pixmap(QSize(40, 40), mode, state).toImage()).rgb();
        };
        QCOMPARE(ink(QIcon::Normal, QIcon::Off), palette.color(QPalette::ButtonText).rgb());
        QCOMPARE(ink(QIcon::Disabled, QIcon::Off), palette.color(QPalette::Disabled, QPalette::ButtonText).rgb());
        QCOMPARE(ink(QIcon::Selected, QIcon::Off), palette.color(QPalette::HighlightedText).rgb());
        QCOMPARE(ink(QIcon::Normal, QIcon::On), accentColor(palette).rgb());
    }
}

void TestTheme::iconIsSharpAtAnyRatio() {
    const QPixmap pixmap = themedIcon(QStringLiteral("play")).pixmap(QSize(20, 20), 2.0);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestTheme::unknownIconIsNull() {
    QVERIFY(themedIcon(QStringLiteral("no such icon")).isNull());
}

void TestTheme::numbersAreTabular() {
    const QFontMetricsF metrics(numberFont());
    for (char digit = '1'; digit <= '9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('0')));
}

void TestTheme::fontSizes() {
    QCOMPARE(noteFont().pointSizeF(), 9.0);
    QCOMPARE(numberFont().pointSizeF(), 10.0);
    QCOMPARE(headingFont().pointSizeF(), 12.0);
    QCOMPARE(headingFont().weight(), QFont::DemiBold);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
