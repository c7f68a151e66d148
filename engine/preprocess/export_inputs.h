// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/field_visit.h"
#include "engine/core/file_problem.h"
#include "engine/core/progress.h"
#include "engine/preprocess/input_config.h"
#include "engine/preprocess/training_statistics.h"

namespace etude {

/// One exported input.
struct ExportedInput {
    std::string audio; ///< the audio file as it was named
    std::string file;  ///< its array, in the export's folder
    int bands = 0;
    int frames = 0;
    std::int64_t start = 0; ///< where the clip begins in the file, in samples at the configuration's rate

    std::int64_t padding = 0; ///< samples at the clip's end that are zeros, since the file is shorter
    std::string faults;       ///< what of the file is missing or wrong; empty if nothing is

    bool operator==(const ExportedInput&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("audio", self.audio);
        visit("file", self.file);
        visit("bands", self.bands);
        visit("frames", self.frames);
        visit("start", self.start);
        visit("padding", self.padding);
        visit("faults", self.faults);
    }
};

/// What an export did: every file that was named ends in one of the two.
struct ExportReport {
    std::vector<ExportedInput> files;
    std::vector<FileProblem> problems;
};

/// Writes the network input of audio files into a folder, which is made if it is missing:
///     <name>.npy        float32, [bands, frames]; a number is added to a name that is taken
///     passport.json     configuration, hash, methods sentence, and the list of the folder's files
///     snippet.py        the same on librosa
///     statistics.json   where the configuration needs them
///     passport.lock     held while an export writes: a second one at the same time is ErrorKind::Locked
/// Files that no passport lists are never replaced. A folder holds the inputs of one configuration: another one's is
/// refused. Bad files are listed, not fatal. Cancelled: ErrorKind::Cancelled; what was written stays and is in the
/// passport.
[[nodiscard]] Result<ExportReport> exportInputs(std::span<const std::filesystem::path> audio, const InputConfig& config,
                                                const std::filesystem::path& folder,
                                                const TrainingStatistics* statistics = nullptr,
                                                const ProgressCallback& progress = {}, std::stop_token stop = {});

} // namespace etude
