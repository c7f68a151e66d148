// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/host_name.h"

#include <unistd.h>

namespace etude {

std::string hostName() {
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 ? name : "unknown";
}

} // namespace etude
