// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace etude {

/// How this user is told that a study has ended, kept in the settings; for a queue that this user's window starts from
/// then on. Not in the project: a project of others must not bring commands along. Any thread.
struct EndNotice {
    bool desktop = true; ///< a notification, as --notify of `etude-cli study run`
    QString command;     ///< as --when-done reads it; empty for none

    bool operator==(const EndNotice&) const = default;
};

[[nodiscard]] EndNotice endNotice();
void setEndNotice(const EndNotice& choice);

} // namespace etude
