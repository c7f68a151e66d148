// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "engine/analysis/run_result.h"

namespace etude {

/// By run id, what tells a run's configuration from the others of its first study, in the words of the window
/// (runLabels()). For any thread; some 50 microseconds a configuration.
[[nodiscard]] QHash<QString, QString> labelsInStudies(const QList<RunResult>& runs);

} // namespace etude
