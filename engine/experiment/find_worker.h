// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "engine/core/result.h"

namespace etude {

/// The program that trains: $ETUDE_WORKER, else in the folder of Etude's programs etude-worker-cuda, which
/// packaging/start --cuda puts there, else etude-worker. ErrorKind::NotFound if it cannot be run.
[[nodiscard]] Result<std::filesystem::path> findWorker(const std::filesystem::path& programs);

} // namespace etude
