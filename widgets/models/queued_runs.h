// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace etude {

/// What becomes of queued runs that nobody works on when a project is opened, as after a reboot.
enum class QueuedRuns { Train, Leave };

} // namespace etude
