// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/core/hash.h"

namespace etude {

/// What the features of a file depend on.
struct FileContent {
    Hash hash;        ///< of its bytes
    int revision = 1; ///< how it is decoded: AudioInfo::revision

    /// What its features are stored under: the hash itself for revision 1, so that features of older versions of Etude
    /// are found where they are still right.
    [[nodiscard]] Hash key() const {
        return revision == 1 ? hash : hashText("revision " + std::to_string(revision) + " of " + hash.hex());
    }
    bool operator==(const FileContent&) const = default;
};

} // namespace etude
