// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/dataset/health/health_edits.h"
#include "widgets/dataset/finding_model.h"
#include "widgets/models/project_session.h"

/// The background work behind the health report in the window. All functions are reentrant.
namespace etude {

/// How far files are looked at.
enum class FileLook {
    Headers, ///< the beginning and, where it matters, the end
    Listen,  ///< all of the sound
    Compare, ///< and which are nearly the same
};

/// What a check found in the files of a data set. It holds for every version with the same files.
struct FileFindings {
    DatasetPointer dataset; ///< as it was then: its excluded tracks were not looked at
    std::vector<Finding> findings;
    std::vector<FileProblem> known; ///< before the check
    AudioConfig audio;              ///< whose clip was the measure of "too short"
    bool decoded = false;
};
using FileFindingsPointer = std::shared_ptr<const FileFindings>;

/// A report as it is shown.
struct HealthAnswer {
    std::shared_ptr<const FindingList> list;
    FileFindingsPointer files; ///< null: no file was looked at
    int unseen = 0;            ///< tracks that were included again after the files were looked at
};

/// Makes the report without looking at a file. `files` are the findings of an earlier look, null for none; they are
/// used if they are of the same files. `known` is what runs and extractions found.
[[nodiscard]] HealthAnswer reportWithoutFiles(const DatasetPointer& dataset, const std::vector<FileProblem>& known,
                                              const FileFindingsPointer& files);

/// Looks at every file. ErrorKind::Cancelled on stop.
[[nodiscard]] Result<HealthAnswer> reportOfFiles(const DatasetPointer& dataset, const std::vector<FileProblem>& known,
                                                 const AudioConfig& audio, FileLook look,
                                                 const ProgressCallback& progress, const std::stop_token& stop);

/// What was looked at and, if `audio` is another one by now, what to do; one line.
[[nodiscard]] QString filesSentence(const HealthAnswer& answer, const AudioConfig& audio);

/// Another version of the list's data set.
struct HealthEdit {
    DatasetPointer dataset;
    Exclusions excluded;
    std::size_t included = 0;
};

/// Excludes what findings are about (indices into the report) or, if `include`, takes the exclusion of tracks back.
[[nodiscard]] Result<HealthEdit> editedDataset(const FindingList& list, const FindingList::Rows& rows, bool include);

/// "12 tracks excluded."
[[nodiscard]] QString editSentence(const HealthEdit& edit);

} // namespace etude
