// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include <QPointer>

#include "engine/core/progress.h"
#include "widgets/style/state_pane.h"

namespace etude {

/// Shows a background job's progress in a pane until the job is stopped (guiProgress).
[[nodiscard]] ProgressCallback progressOn(const QPointer<StatePane>& pane, const std::stop_token& stop);

} // namespace etude
