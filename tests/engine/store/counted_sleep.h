// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace etude::test {

/// While it lives, SQLite's pauses before another try at a locked database are counted in place of being made: its busy
/// time-out, which adds up the pauses that it asked for, is then over at once.
class CountedSleep {
public:
    CountedSleep() {
        askedMicroseconds = 0;
        m_system.xSleep = [](sqlite3_vfs*, int microseconds) {
            askedMicroseconds += microseconds;
            return microseconds;
        };
    }
    CountedSleep(const CountedSleep&) = delete;
    CountedSleep& operator=(const CountedSleep&) = delete;
    ~CountedSleep() { m_system.xSleep = m_sleep; }

    static inline int askedMicroseconds = 0; ///< in all, since the construction

private:
    sqlite3_vfs& m_system = *sqlite3_vfs_find(nullptr);
    decltype(sqlite3_vfs::xSleep) m_sleep = m_system.xSleep;
};

} // namespace etude::test
