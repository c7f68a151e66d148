// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "engine/core/result.h"

namespace etude {

/// Writes the results chart of a project, without a window, as auc.png, auc.svg, auc.pdf and auc.csv into `folder`,
/// which is made if it is missing. Returns the files. Error if the project cannot be read, has no finished run yet, or
/// a file cannot be written. Needs a QApplication (any platform, also offscreen); blocks.
[[nodiscard]] Result<QStringList> writeCharts(const QString& project, const QString& folder);

} // namespace etude
