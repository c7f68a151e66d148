// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/core/field_visit.h"
#include "engine/evaluation/tag_score.h"

namespace etude {

/// How a run stands. Queued, Running and Interrupted are told from the folder and its lock, the others are terminal
/// events.
enum class RunState { Queued, Running, Finished, Failed, Stopped, Interrupted };

template <>
struct EnumNames<RunState> {
    static constexpr std::array values{std::pair{RunState::Queued, std::string_view("queued")},
                                       std::pair{RunState::Running, std::string_view("running")},
                                       std::pair{RunState::Finished, std::string_view("finished")},
                                       std::pair{RunState::Failed, std::string_view("failed")},
                                       std::pair{RunState::Stopped, std::string_view("stopped")},
                                       std::pair{RunState::Interrupted, std::string_view("interrupted")}};
};

/// The first event of a first attempt. Provenance: what a reader of the result must know about where it was computed.
struct StartedEvent {
    int threads = 0;
    std::string host;
    std::string device;  ///< as deviceText() gives it; later attempts keep it, and the threads
    std::string version; ///< Etude's
    std::string commit;
    std::string libtorch;
    std::string command = {};   ///< the worker's whole command line, as a shell reads it
    std::string operators = {}; ///< "stock", or "fused" and an instruction set; later attempts keep it. Empty in runs
                                ///< of versions that had only stock operators
    std::string begunFrom = {}; ///< the run from whose last checkpoint this one goes on (engine/experiment/longer.h);
                                ///< the events up to there are that run's
    std::string libraries = {}; ///< that made features, with versions: "FFTW 3.3.10, libsndfile 1.2.0, ..."
    bool operator==(const StartedEvent&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("threads", self.threads);
        visit("host", self.host);
        visit("device", self.device);
        visit("version", self.version);
        visit("commit", self.commit);
        visit("libtorch", self.libtorch);
        visit("command", self.command);
        visit("operators", self.operators);
        visit("begun_from", self.begunFrom);
        visit("libraries", self.libraries);
    }
};

/// A later attempt goes on from the checkpoint written after `epoch` epochs. Provenance as in StartedEvent.
struct ResumedEvent {
    int epoch = 0;
    std::string host = {};
    std::string version = {};
    std::string commit = {};
    std::string libtorch = {};
    std::string command = {};
    std::string libraries = {};
    bool operator==(const ResumedEvent&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("epoch", self.epoch);
        visit("host", self.host);
        visit("version", self.version);
        visit("commit", self.commit);
        visit("libtorch", self.libtorch);
        visit("command", self.command);
        visit("libraries", self.libraries);
    }
};

/// What a run works at.
enum class RunPhase {
    Other,   ///< whatever another version of Etude writes
    Waiting, ///< for a GPU that another run holds; with a `total` for another process that extracts its features
    Features,
    Training,
    Statistics, ///< of batch normalisation, before a validation or the test
    Validation,
    Test
};

template <>
struct EnumNames<RunPhase> {
    static constexpr std::array values{std::pair{RunPhase::Other, std::string_view("other")},
                                       std::pair{RunPhase::Waiting, std::string_view("waiting")},
                                       std::pair{RunPhase::Features, std::string_view("features")},
                                       std::pair{RunPhase::Training, std::string_view("training")},
                                       std::pair{RunPhase::Statistics, std::string_view("statistics")},
                                       std::pair{RunPhase::Validation, std::string_view("validation")},
                                       std::pair{RunPhase::Test, std::string_view("test")}};
};

/// The phase of that name; Other for a name that this version does not know.
[[nodiscard]] RunPhase phaseFromText(std::string_view text);

/// Where the work is now; at most a few a second, for watching only.
struct ProgressEvent {
    RunPhase phase = RunPhase::Other;
    int epoch = 0; ///< 1-based while training
    std::int64_t done = 0;
    std::int64_t total = 0;
    double loss = 0.0; ///< running mean of the epoch's training loss; 0 in other phases
    double clipsPerSecond = 0.0;
    bool operator==(const ProgressEvent&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("phase", self.phase);
        visit("epoch", self.epoch);
        visit("done", self.done);
        visit("total", self.total);
        visit("loss", self.loss);
        visit("clips_per_second", self.clipsPerSecond);
    }
};

/// A clip that could not be used.
struct LeftOutEvent {
    std::string file;
    std::string reason;
    bool operator==(const LeftOutEvent&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("file", self.file);
        visit("reason", self.reason);
    }
};

/// How the files of an attempt's clips are decoded. Runs that tell nothing of it are of versions that knew revision 1.
struct DecodedEvent {
    int revision = 1;         ///< the newest that this version of Etude knows (kDecodingRevision)
    std::int64_t tracks = 0;  ///< with features
    std::int64_t revised = 0; ///< of these, those that revision 1 may have decoded otherwise (AudioInfo::revision)
    bool operator==(const DecodedEvent&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("revision", self.revision);
        visit("tracks", self.tracks);
        visit("revised", self.revised);
    }
};

/// One finished epoch; epoch counts from 1.
struct EpochEvent {
    int epoch = 0;
    double trainLoss = 0.0;
    double validationLoss = 0.0;
    std::optional<double> validationRocAuc; ///< macro
    std::optional<double> validationPrAuc;
    double seconds = 0.0;
    double clipsPerSecond = 0.0; ///< training alone
    double learningRate = 0.0;
    std::vector<std::optional<double>> tagRocAuc = {}; ///< validation, by tag; none where a class is missing
    std::vector<std::optional<double>> tagPrAuc = {};  ///< likewise
    bool operator==(const EpochEvent&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("epoch", self.epoch);
        visit("train_loss", self.trainLoss);
        visit("validation_loss", self.validationLoss);
        visit("validation_roc_auc", self.validationRocAuc);
        visit("validation_pr_auc", self.validationPrAuc);
        visit("seconds", self.seconds);
        visit("clips_per_second", self.clipsPerSecond);
        visit("learning_rate", self.learningRate);
        visit("tag_roc_auc", self.tagRocAuc);
        visit("tag_pr_auc", self.tagPrAuc);
    }
};

/// The test of the best validation epoch.
struct TestEvent {
    int epoch = 0;
    double loss = 0.0;
    std::optional<double> rocAuc;
    std::optional<double> prAuc;
    std::vector<NamedTagScore> tags;
    std::int64_t trainClips = 0;
    std::int64_t validationClips = 0;
    std::int64_t testClips = 0;
    double firstBias = 0.0;      ///< mean absolute bias of the first convolution
    double firstWeight = 0.0;    ///< mean absolute weight of the first convolution
    double seconds = 0.0;        ///< wall time of this attempt
    double totalSeconds = 0.0;   ///< of all attempts; of one that was killed, up to its last event
    std::int64_t peakMemory = 0; ///< most resident memory of this attempt's process, in bytes
    bool operator==(const TestEvent&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("epoch", self.epoch);
        visit("loss", self.loss);
        visit("roc_auc", self.rocAuc);
        visit("pr_auc", self.prAuc);
        visit("tags", self.tags);
        visit("train_clips", self.trainClips);
        visit("validation_clips", self.validationClips);
        visit("test_clips", self.testClips);
        visit("first_bias", self.firstBias);
        visit("first_weight", self.firstWeight);
        visit("seconds", self.seconds);
        visit("total_seconds", self.totalSeconds);
        visit("peak_memory", self.peakMemory);
    }
};

/// The one terminal event: Finished, Failed or Stopped. A later attempt may follow a Failed or Stopped one.
struct EndedEvent {
    RunState state = RunState::Finished;
    std::string message; ///< why, for Failed
    bool operator==(const EndedEvent&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("state", self.state);
        visit("message", self.message);
    }
};

/// One line of events.jsonl.
struct RunEvent {
    std::string time; ///< UTC, ISO 8601
    int attempt = 1;
    std::variant<StartedEvent, ResumedEvent, ProgressEvent, LeftOutEvent, DecodedEvent, EpochEvent, TestEvent,
                 EndedEvent>
        body;
    bool operator==(const RunEvent&) const = default;
};

/// One line without the newline.
[[nodiscard]] std::string encodeEvent(const RunEvent& event);
/// ErrorKind::NotFound for an event of a type that this version does not know: skip it.
[[nodiscard]] Result<RunEvent> decodeEvent(std::string_view line);

} // namespace etude
