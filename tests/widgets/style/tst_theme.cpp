// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
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

using Triple = std::array<double, 3>;
using Eyes = std::array<Triple, 3>; ///< what they make of linear sRGB

constexpr Eyes kNormal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
/// Machado, Oliveira and Fernandes 2009, severity 1.
constexpr Eyes kProtanopic{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Eyes kDeuteranopic{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

Triple times(const Eyes& matrix, const Triple& vector) {
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    return result;
}

Triple cielab(const QColor& color, const Eyes& eyes) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    Triple seen = times(eyes, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double& channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    constexpr Eyes kXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Triple white = times(kXyz, {1.0, 1.0, 1.0});
    Triple f = times(kXyz, seen);
    for (std::size_t i = 0; i < 3; ++i) {
        const double ratio = f[i] / white[i];
        f[i] = ratio > 0.008856 ? std::cbrt(ratio) : 7.787 * ratio + 16.0 / 116.0;
    }
    return {116.0 * f[1] - 16.0, 500.0 * (f[0] - f[1]), 200.0 * (f[1] - f[2])};
}

double distance(const Triple& a, const Triple& b) {
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
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
    void configurationColorsAreToldApart();
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
    for (int i = 0; i < 9; ++i)
        seen.insert(configurationColor(i).rgb());
    QCOMPARE(seen.size(), std::size_t{9});
    QCOMPARE(configurationColor(9), configurationColor(0));
    QCOMPARE(configurationColor(-1), configurationColor(8));
    QVERIFY(hasColor(0) && hasColor(8)); // of what comes later no colour tells anything
    QVERIFY(!hasColor(9) && !hasColor(-1));
}

/// On both grounds, and by how far apart they are in CIELAB as normal, protanopic and deuteranopic eyes see them.
void TestTheme::configurationColorsAreToldApart() {
    for (const QPalette& palette : {lightPalette(), darkPalette()})
        for (int i = 0; i < kConfigurationColors; ++i)
            QCOMPARE_GE(contrast(configurationColor(i), palette.color(QPalette::Base)), 1.6);
    for (const Eyes& eyes : {kNormal, kProtanopic, kDeuteranopic})
        for (int i = 0; i < kConfigurationColors; ++i)
            for (int k = 0; k < i; ++k)
                QCOMPARE_GE(distance(cielab(configurationColor(i), eyes), cielab(configurationColor(k), eyes)), 17.0);
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
