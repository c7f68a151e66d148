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
void applyTheme(QApplication& application, Appearance appearance);

/// Whether the palette in use is dark.
[[nodiscard]] bool isDark(const QPalette& palette);

/// The accent (one blue), and the colour of failure (vermilion), readable on the palette's window colour.
[[nodiscard]] QColor accentColor(const QPalette& palette);
[[nodiscard]] QColor failureColor(const QPalette& palette);
/// Okabe-Ito colours in a fixed order; a configuration keeps its index, so its colour is the same everywhere.
[[nodiscard]] QColor configurationColor(int index);
/// Quiet colour for grid lines and secondary text.
[[nodiscard]] QColor gridColor(const QPalette& palette);
[[nodiscard]] QColor quietTextColor(const QPalette& palette);

/// An icon of the set in resources/icons, tinted by the palette: "inspect", "experiments", "results"...
/// The icon follows a change of palette.
[[nodiscard]] QIcon themedIcon(const QString& name);

/// Sizes of the look: notes 9, body 10, headings 12 semibold; numbers with tabular figures.
[[nodiscard]] QFont noteFont();
[[nodiscard]] QFont headingFont();
[[nodiscard]] QFont numberFont();

inline constexpr int kGrid = 8;        ///< px
inline constexpr int kPageMargin = 12; ///< px

} // namespace etude
