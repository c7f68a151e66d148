// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace etude::test {

/// What test_worker does with a run, told by the run's batch size. It trains nothing but writes real events: `started`
/// (commit: its process id, host: its process group) or `resumed`, one `epoch` for each epoch that is missing, and its
/// end.
enum class Behaviour {
    Finish = 2,
    Fail,
    CrashOnce,     ///< kills itself after the first epoch of the first attempt
    CrashAlways,   ///< after one event of every attempt
    CrashSilently, ///< exit status 9 before it takes the lock
    WaitForStop,   ///< until SIGTERM or the cancel file, then stops
    WaitOnce,      ///< the first attempt as WaitForStop, later ones as Finish
    LoseGpu,       ///< the first attempt ends after an epoch as one whose GPU disappears, later ones as Finish
    Garbage,       ///< Finish, with megabytes of garbage printed, and lines of it in its journal
    FailOnce,      ///< the first attempt as Fail, later ones as Finish
};

} // namespace etude::test
