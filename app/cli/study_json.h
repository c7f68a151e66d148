// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/json.h"
#include "engine/experiment/queue_order.h"

namespace etude::cli {

/// How a study stands in the queue, as all documents have it.
[[nodiscard]] Json queueJson(const StudyOrder& order);

} // namespace etude::cli
