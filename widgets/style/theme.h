// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;

namespace etude {

enum class Appearance { System, Light, Dark };

/// Fusion, our palette and the style sheet of resources/style. Can be called again to switch while the program runs.
/// Appearance::System starts with what the palette found at the first call suggests, and follows the desktop's setting
/// as soon as the settings portal has answered; it never waits for it.
void applyTheme(QApplication& application, Appearance appearance);

/// The two palettes. Exports for papers use the light one whatever the window looks like.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Whether the palette in use is dark.
[[nodiscard]] bool isDark(const QPalette& palette);

/// The accent (one blue), and the colour of failure (vermilion), readable on the palette's window colour.
[[nodiscard]] QColor accentColor(const QPalette& palette);
[[nodiscard]] QColor failureColor(const QPalette& palette);
/// How many colours configurationColor() has: more things than these are not told apart by hue.
inline constexpr int kConfigurationColors = 9;
/// Okabe-Ito colours and three more in a fixed order; a configuration keeps its index, so its colour is the same
/// everywhere. Indices beyond the last begin again. None is black or yellow, which vanish on dark and light grounds.
[[nodiscard]] QColor configurationColor(int index);
/// Whether the colour of an index belongs to it alone: what comes later has none where colours are all that is told.
[[nodiscard]] inline bool hasColor(int index) {
    return index >= 0 && index < kConfigurationColors;
}
/// The colour, darkened or lightened until text in it has a contrast of 4.5 : 1 (WCAG) on the background.
[[nodiscard]] QColor readableColor(const QColor& color, const QColor& background);
/// A grey that can be seen on light and dark grounds, for what data is compared with, such as chance.
[[nodiscard]] QColor referenceColor();
/// Two greys, seen likewise, for quantities of which each has an axis of its own: index 0 and 1.
[[nodiscard]] QColor quantityColor(int index);
/// Quiet colour for grid lines and secondary text.
[[nodiscard]] QColor gridColor(const QPalette& palette);
[[nodiscard]] QColor quietTextColor(const QPalette& palette);

/// An icon of the set in resources/icons, tinted by the palette: "inspect", "experiments", "results"...
/// The icon follows a change of palette; checked buttons show it in the accent.
[[nodiscard]] QIcon themedIcon(const QString& name);
/// The program's own icon, in its colours.
[[nodiscard]] QIcon applicationIcon();

/// Sizes of the look: notes 9, body 10, headings 12 semibold; numbers with tabular figures. The number font is the
/// body font if its figures are of one width, else the nearest installed sans serif whose figures are.
[[nodiscard]] QFont noteFont();
[[nodiscard]] QFont headingFont();
[[nodiscard]] QFont numberFont();

inline constexpr int kGrid = 8;        ///< px
inline constexpr int kPageMargin = 12; ///< px

} // namespace etude
