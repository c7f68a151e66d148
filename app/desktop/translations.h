// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace etude {

/// Loads the texts of the user's language. If there are none, loads English, whose file holds the plural forms.
void installTranslations(QCoreApplication& program);

} // namespace etude
