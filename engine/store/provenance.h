// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/folder_files.h"
#include "engine/experiment/run_event.h"
#include "engine/experiment/run_notes.h"
#include "engine/experiment/run_spec.h"

namespace etude {

/// One attempt at a run.
struct AttemptRow {
    int attempt = 1;
    std::string time;    ///< when it began: UTC, ISO 8601
    int epoch = 0;       ///< finished epochs that it went on from
    StartedEvent origin; ///< where it was computed; threads, device and operators are those of the first attempt
    bool operator==(const AttemptRow&) const = default;
};

/// Where and from what a run was made, and what is there of it. What an event did not say is empty or 0.
struct Provenance {
    std::optional<RunSpec> spec;        ///< none if the database does not know it
    std::vector<AttemptRow> attempts;   ///< in their order; none before the run began
    std::vector<LeftOutEvent> leftOut;  ///< clips that an attempt could not use: by file, each with the latest reason
    DecodedEvent decoding{};            ///< of the latest attempt
    std::vector<std::string> studies{}; ///< names of those that it is in, oldest first
    RunNotes notes{};
    std::vector<FolderFile> files{}; ///< of its folder; none before that was made
    bool operator==(const Provenance&) const = default;
};

} // namespace etude
