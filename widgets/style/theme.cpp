// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyleFactory>

#include "widgets/style/svg_icon_engine.h"
#include "widgets/style/system_appearance.h"

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initResources() {
    Q_INIT_RESOURCE(etude);
}

namespace etude {

namespace {

constexpr double kNoteSize = 9.0;
constexpr double kBodySize = 10.0;
constexpr double kHeadingSize = 12.0;
constexpr double kTextContrast = 4.5;

/// The colours of one appearance: the only ones in the program beside the configurations' and the colour maps'.
struct Colors {
    QRgb window;
    QRgb base;
    QRgb alternateBase;
    QRgb button;
    QRgb text;
    QRgb quietText;
    QRgb disabledText;
    QRgb grid;
    QRgb border;
    QRgb shadow;
    QRgb highlight;
    QRgb highlightedText;
    QRgb disabledHighlight;
    QRgb toolTip;
    QRgb accent;
    QRgb failure;
};

constexpr Colors kLight{
    .window = 0xfff5f6f8,
    .base = 0xffffffff,
    .alternateBase = 0xfff8f9fb,
    .button = 0xfffbfcfd,
    .text = 0xff1b2027,
    .quietText = 0xff5d6775,
    .disabledText = 0xffa3abb6,
    .grid = 0xffe4e7ec,
    .border = 0xffcfd5dd,
    .shadow = 0xff8a93a0,
    .highlight = 0xff1f63c9,
    .highlightedText = 0xffffffff,
    .disabledHighlight = 0xffd5dae1,
    .toolTip = 0xffffffff,
    .accent = 0xff1f63c9,
    .failure = 0xffb8480a,
};

constexpr Colors kDark{
    .window = 0xff1c1f24,
    .base = 0xff15181c,
    .alternateBase = 0xff1a1d22,
    .button = 0xff2a2e35,
    .text = 0xffe6e9ee,
    .quietText = 0xff9aa4b2,
    .disabledText = 0xff626b78,
    .grid = 0xff2c3138,
    .border = 0xff3a4049,
    .shadow = 0xff0b0d10,
    .highlight = 0xff2c66bd,
    .highlightedText = 0xffffffff,
    .disabledHighlight = 0xff3a4049,
    .toolTip = 0xff2a2e35,
    .accent = 0xff74adff,
    .failure = 0xfff58a4b,
};

/// Okabe and Ito, "Color universal design", without black and yellow; then plum, brown and light green, which are as
/// far from these and from each other, also to the colour-blind, as these are. Neighbours differ in hue and lightness.
constexpr std::array<QRgb, kConfigurationColors> kOkabeIto{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7, 0xff56b4e9,
                                                           0xffd55e00, 0xff8c3f73, 0xff735334, 0xffa6d98d};

constexpr QRgb kReference = 0xff7d8794;
constexpr std::array<QRgb, 2> kQuantities{0xff5f6b7a, 0xff9aa3af};

const Colors& colors(const QPalette& palette) {
    return isDark(palette) ? kDark : kLight;
}

QPalette paletteOf(const Colors& c) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb normal, QRgb disabled) {
        palette.setColor(QPalette::Active, role, QColor::fromRgb(normal));
        palette.setColor(QPalette::Inactive, role, QColor::fromRgb(normal));
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(disabled));
    };
    set(QPalette::Window, c.window, c.window);
    set(QPalette::WindowText, c.text, c.disabledText);
    set(QPalette::Base, c.base, c.window);
    set(QPalette::AlternateBase, c.alternateBase, c.window);
    set(QPalette::Text, c.text, c.disabledText);
    set(QPalette::Button, c.button, c.window);
    set(QPalette::ButtonText, c.text, c.disabledText);
    set(QPalette::BrightText, c.highlightedText, c.disabledText);
    set(QPalette::PlaceholderText, c.quietText, c.disabledText);
    set(QPalette::Light, c.base, c.base);
    set(QPalette::Midlight, c.grid, c.grid);
    set(QPalette::Mid, c.border, c.border);
    set(QPalette::Dark, c.shadow, c.shadow);
    set(QPalette::Shadow, c.shadow, c.shadow);
    set(QPalette::Highlight, c.highlight, c.disabledHighlight);
    set(QPalette::HighlightedText, c.highlightedText, c.disabledText);
    set(QPalette::Link, c.accent, c.disabledText);
    set(QPalette::LinkVisited, c.accent, c.disabledText);
    set(QPalette::ToolTipBase, c.toolTip, c.toolTip);
    set(QPalette::ToolTipText, c.text, c.text);
    return palette;
}

void applyPalette(QApplication& application, bool dark) {
    application.setPalette(dark ? darkPalette() : lightPalette());
    QFile sheet(QStringLiteral(":/etude/style/etude.qss"));
    if (sheet.open(QIODevice::ReadOnly))
        application.setStyleSheet(QString::fromUtf8(sheet.readAll()));
}

/// Relative luminance of WCAG 2: sRGB linearised and weighted.
double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool hasTabularFigures(const QFont& font) {
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit)
        if (metrics.horizontalAdvance(QLatin1Char(digit)) != width)
            return false;
    return true;
}

QFont bodyFont() {
    QFont font = QApplication::font();
    font.setPointSizeF(kBodySize);
    return font;
}

QFont tabularFont(QFont font) {
    if (hasTabularFigures(font))
        return font;
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
        if (!installed.contains(family))
            continue;
        font.setFamily(family);
        if (hasTabularFigures(font))
            return font;
    }
    font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(kBodySize);
    return font;
}

} // namespace

void applyTheme(QApplication& application, Appearance appearance) {
    initResources();
    auto* system = application.findChild<SystemAppearance*>();
    if (system == nullptr) {
        system = new SystemAppearance(isDark(application.palette()), &application);
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        application.setFont(bodyFont());
    }
    QObject::disconnect(system, nullptr, &application, nullptr);
    if (appearance == Appearance::System)
        QObject::connect(system, &SystemAppearance::changed, &application,
                         [&application](bool dark) { applyPalette(application, dark); });
    applyPalette(application, appearance == Appearance::System ? system->isDark() : appearance == Appearance::Dark);
}

QPalette lightPalette() {
    return paletteOf(kLight);
}
QPalette darkPalette() {
    return paletteOf(kDark);
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor accentColor(const QPalette& palette) {
    return QColor::fromRgb(colors(palette).accent);
}
QColor failureColor(const QPalette& palette) {
    return QColor::fromRgb(colors(palette).failure);
}
QColor referenceColor() {
    return QColor::fromRgb(kReference);
}
QColor quantityColor(int index) {
    return QColor::fromRgb(kQuantities.at(static_cast<std::size_t>(index)));
}
QColor gridColor(const QPalette& palette) {
    return QColor::fromRgb(colors(palette).grid);
}
QColor quietTextColor(const QPalette& palette) {
    return QColor::fromRgb(colors(palette).quietText);
}

QColor configurationColor(int index) {
    const int count = static_cast<int>(kOkabeIto.size());
    const int wrapped = (index % count + count) % count;
    return QColor::fromRgb(kOkabeIto[static_cast<std::size_t>(wrapped)]);
}

QColor readableColor(const QColor& color, const QColor& background) {
    const bool lighten = luminance(background) < 0.18;
    QColor readable = color.toHsl();
    for (int step = 0; step < 100 && contrast(readable, background) < kTextContrast; ++step) {
        const double lightness = readable.lightnessF() + (lighten ? 0.01 : -0.01);
        readable.setHslF(readable.hslHueF(), readable.hslSaturationF(), std::clamp(lightness, 0.0, 1.0));
    }
    return readable.toRgb();
}

QIcon themedIcon(const QString& name) {
    initResources();
    return QIcon(new SvgIconEngine(QStringLiteral(":/etude/icons/%1.svg").arg(name)));
}

QIcon applicationIcon() {
    initResources();
    return QIcon(QStringLiteral(":/etude/icons/etude.svg"));
}

QFont noteFont() {
    QFont font = QApplication::font();
    font.setPointSizeF(kNoteSize);
    return font;
}

QFont headingFont() {
    QFont font = QApplication::font();
    font.setPointSizeF(kHeadingSize);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont numberFont() {
    static QFont body;
    static QFont tabular;
    static bool known = false; // tables ask for every cell that they paint
    if (const QFont now = bodyFont(); !known || now != body) {
        known = true;
        body = now;
        tabular = tabularFont(now);
    }
    return tabular;
}

} // namespace etude
