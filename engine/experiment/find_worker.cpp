// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/find_worker.h"

#include <cstdlib>
#include <unistd.h>

namespace etude {

Result<std::filesystem::path> findWorker(const std::filesystem::path& programs) {
    const char* const named = std::getenv("ETUDE_WORKER");
    const std::filesystem::path forGpu = programs / "etude-worker-cuda";
    std::filesystem::path worker = programs / "etude-worker";
    if (named && *named)
        worker = named;
    else if (::access(forGpu.c_str(), X_OK) == 0)
        worker = forGpu;
    if (::access(worker.c_str(), X_OK) != 0)
        return Error{ErrorKind::NotFound,
                     say("The program that trains is missing: '%1' cannot be run; set ETUDE_WORKER to where "
                         "etude-worker is.",
                         worker)};
    return worker;
}

} // namespace etude
