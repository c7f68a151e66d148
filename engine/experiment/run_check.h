// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/field_visit.h"
#include "engine/core/progress.h"
#include "engine/core/result.h"
#include "engine/experiment/run_folder.h"
#include "engine/experiment/study.h"

namespace etude {

/// The first number of a repeated run that is another.
enum class RepeatDifference { None, TrainingLoss, Validation, EpochCount, Test, Scores, Weights };

template <>
struct EnumNames<RepeatDifference> {
    static constexpr std::array values{std::pair{RepeatDifference::None, std::string_view("none")},
                                       std::pair{RepeatDifference::TrainingLoss, std::string_view("training_loss")},
                                       std::pair{RepeatDifference::Validation, std::string_view("validation")},
                                       std::pair{RepeatDifference::EpochCount, std::string_view("epoch_count")},
                                       std::pair{RepeatDifference::Test, std::string_view("test")},
                                       std::pair{RepeatDifference::Scores, std::string_view("scores")},
                                       std::pair{RepeatDifference::Weights, std::string_view("weights")}};
};

/// What training a finished run once more says about it. Kept as check.json in its folder.
struct RunCheck {
    std::string time;        ///< UTC, ISO 8601
    std::string host;        ///< that repeated it
    int epochs = 0;          ///< that were compared
    std::int64_t scores = 0; ///< of the test, likewise
    RepeatDifference difference = RepeatDifference::None;
    int epoch = 0;        ///< of the difference; 0 where it is of none
    int batchSize = 0;    ///< in which the test was made again, another than the run's
    double largest = 0.0; ///< of the differences that this made to a score, absolute

    [[nodiscard]] bool isRepeated() const { return difference == RepeatDifference::None; }
    /// Whether the batch changed no score beyond rounding in the run's precision.
    [[nodiscard]] bool isFreeOfBatch(Precision precision) const;
    bool operator==(const RunCheck&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("time", self.time);
        visit("host", self.host);
        visit("epochs", self.epochs);
        visit("scores", self.scores);
        visit("difference", self.difference);
        visit("epoch", self.epoch);
        visit("batch_size", self.batchSize);
        visit("largest", self.largest);
    }
};

/// Trains the run again in a project of its own in the system's temporary folder, with the threads, device and
/// operators that it had, and compares losses, validation, weights and scores, bit for bit; then makes its test again
/// in batches of another size. Nothing of the run is changed but check.json, which is written. Takes as long as the run
/// did. Errors: a run that is not finished; a worker that fails (here the run may be one of another machine);
/// ErrorKind::Cancelled.
[[nodiscard]] Result<RunCheck> checkRun(const std::filesystem::path& worker, const RunFolder& finished,
                                        const ProgressCallback& progress = {}, const std::stop_token& stop = {});

/// The run of a study that is checked where none is named: the first that has finished and is no label-shuffle control.
/// ErrorKind::NotFound if there is none.
[[nodiscard]] Result<RunFolder> runToCheck(const ProjectLayout& project, const Study& study);

/// What was kept; none if the run was never checked. ErrorKind::Corrupt if it cannot be understood.
[[nodiscard]] Result<std::optional<RunCheck>> readRunCheck(const std::filesystem::path& runFolder);

/// "Trained again: the same bits in 12 epochs and 3600 scores." and "Tested in batches of 7 instead of 16: no score
/// differs by more than 0.0000001."
[[nodiscard]] std::vector<Sentence> checkSentences(const RunCheck& check, const RunSpec& spec);

} // namespace etude
