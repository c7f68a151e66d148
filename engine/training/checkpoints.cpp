// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/checkpoints.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <limits>
#include <numeric>
#include <system_error>
#include <utility>

#include "engine/core/files.h"
#include "engine/core/text.h"
#include "engine/training/safetensors.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFormat = "etude-checkpoint-1";
constexpr std::int64_t kMostCount = std::int64_t{1} << 53; // of steps and the like: no training gets so far
constexpr std::int64_t kMostHeader = 2 << 20;              // bytes; safetensors.h allows half of it

std::int64_t mostBytesOf(const TensorShapes& shapes) {
    std::int64_t values = 0;
    for (const auto& [name, shape] : shapes)
        values += std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
    return shapes.empty() ? std::numeric_limits<std::int64_t>::max()
                          : kMostHeader + values * std::int64_t{sizeof(float)};
}

bool haveShapes(const std::vector<StoredTensor>& tensors, const TensorShapes& shapes) {
    return shapes.empty() || (tensors.size() == shapes.size() && std::ranges::all_of(tensors, [&](const auto& tensor) {
                                  const auto expected = shapes.find(tensor.name);
                                  return expected != shapes.end() && expected->second == tensor.shape;
                              }));
}

template <class T>
bool readNumber(const TensorFile& file, const char* key, T& value) {
    const auto entry = file.metadata.find(key);
    if (entry == file.metadata.end())
        return false;
    const char* end = entry->second.data() + entry->second.size();
    const auto parsed = std::from_chars(entry->second.data(), end, value);
    return parsed.ec == std::errc() && parsed.ptr == end;
}

TensorFile encodeState(const TrainingState& state, const std::string& runId) {
    TensorFile file;
    file.metadata = {{"format", kFormat},
                     {"run", runId},
                     {"epoch", std::to_string(state.epoch)},
                     {"batches", std::to_string(state.batches)},
                     {"clips", std::to_string(state.clips)},
                     {"loss_sum", shortestText(state.lossSum)},
                     {"seconds", shortestText(state.seconds)},
                     {"best_epoch", std::to_string(state.best.epoch)},
                     {"best_loss", shortestText(state.best.loss)},
                     {"epochs_without_better", std::to_string(state.best.epochsSince)},
                     {"step", std::to_string(state.network.step)}};
    if (state.best.rocAuc)
        file.metadata["best_auc"] = shortestText(*state.best.rocAuc);
    file.tensors = state.network.tensors;
    return file;
}

std::optional<TrainingState> decodeState(TensorFile file) {
    TrainingState state;
    const bool complete = readNumber(file, "epoch", state.epoch) && readNumber(file, "batches", state.batches) &&
                          readNumber(file, "clips", state.clips) && readNumber(file, "loss_sum", state.lossSum) &&
                          readNumber(file, "best_epoch", state.best.epoch) &&
                          readNumber(file, "best_loss", state.best.loss) &&
                          readNumber(file, "epochs_without_better", state.best.epochsSince) &&
                          readNumber(file, "step", state.network.step);
    const auto isCount = [](std::int64_t count) { return count >= 0 && count < kMostCount; };
    if (!complete || !isCount(state.epoch) || !isCount(state.batches) || !isCount(state.clips) ||
        !isCount(state.network.step) || !isCount(state.best.epochsSince) || state.best.epoch < 0 ||
        state.best.epoch > state.epoch)
        return std::nullopt;
    if (file.metadata.contains("best_auc")) {
        double auc = 0.0;
        if (!readNumber(file, "best_auc", auc))
            return std::nullopt;
        state.best.rocAuc = auc;
    }
    if (!readNumber(file, "seconds", state.seconds))
        state.seconds = state.batches > 0 ? std::numeric_limits<double>::quiet_NaN() : 0.0;
    state.network.tensors = std::move(file.tensors);
    return state;
}

Result<void> moveFile(const fs::path& from, const fs::path& to) {
    std::error_code failure;
    fs::rename(from, to, failure);
    if (failure)
        return systemError("Cannot rename '%1': %2.", from, failure.value());
    return {};
}

/// Of checkpoints that were being written when their worker was killed.
void removeUnfinished(const fs::path& folder) {
    std::error_code vanished;
    for (fs::directory_iterator entry(folder, vanished), end; !vanished && entry != end; entry.increment(vanished)) {
        std::error_code ignored;
        const bool unfinished = entry->path().filename().string().find(".safetensors.tmp.") != std::string::npos;
        if (unfinished && entry->is_regular_file(ignored))
            fs::remove(entry->path(), ignored);
    }
}

} // namespace

struct Checkpoints::Stored {
    fs::path file;
    int epoch = 0;
    std::int64_t batches = 0;
    int bestEpoch = 0;

    [[nodiscard]] bool isAfter(int finishedEpoch) const { return epoch == finishedEpoch && batches == 0; }
    [[nodiscard]] bool isNewerThan(const Stored& other) const {
        return std::pair(epoch, batches) > std::pair(other.epoch, other.batches);
    }
};

struct Checkpoints::Survey {
    std::vector<Stored> usable; ///< newest first
    std::vector<fs::path> damaged;
    std::vector<std::string> problems;

    /// A file that holds the state after that epoch.
    [[nodiscard]] const Stored* find(int epoch) const {
        const auto found = std::ranges::find_if(usable, [&](const Stored& stored) { return stored.isAfter(epoch); });
        return found == usable.end() ? nullptr : &*found;
    }
};

Checkpoints::Checkpoints(const fs::path& folder, std::string runId, TensorShapes shapes)
    : m_next(folder / "next.safetensors")
    , m_last(folder / "last.safetensors")
    , m_previous(folder / "previous.safetensors")
    , m_best(folder / "best.safetensors")
    , m_bestCopy(folder / "best-copy.safetensors")
    , m_runId(std::move(runId))
    , m_shapes(std::move(shapes))
    , m_mostBytes(mostBytesOf(m_shapes)) {}

Result<void> Checkpoints::save(const fs::path& file, const TrainingState& state) const {
    return writeTensors(file, encodeState(state, m_runId));
}

Result<TrainingState> Checkpoints::load(const fs::path& file) const {
    auto content = readTensors(file, m_mostBytes);
    if (!content)
        return content.error();
    const auto& metadata = content->metadata;
    const auto format = metadata.find("format");
    const auto run = metadata.find("run");
    if (format == metadata.end() || format->second != kFormat || run == metadata.end() || run->second != m_runId)
        return Error{ErrorKind::Corrupt, say("'%1' is not a checkpoint of this run.", file)};
    auto state = decodeState(std::move(*content));
    if (!state)
        return Error{ErrorKind::Corrupt, say("'%1' lacks a part of the training state.", file)};
    if (!haveShapes(state->network.tensors, m_shapes))
        return Error{ErrorKind::Corrupt, say("'%1' holds other tensors than the run's network has.", file)};
    return std::move(*state);
}

Result<void> Checkpoints::saveLast(const TrainingState& state) const {
    if (auto saved = save(m_next, state); !saved)
        return saved;
    if (auto moved = moveFile(m_last, m_previous); !moved && moved.error().kind != ErrorKind::NotFound)
        return moved;
    return moveFile(m_next, m_last);
}

Result<void> Checkpoints::saveBest(const TrainingState& state) const {
    if (auto saved = save(m_best, state); !saved)
        return saved;
    return save(m_bestCopy, state);
}

Result<TrainingState> Checkpoints::loadBest(int epoch) const {
    Error problem;
    for (const fs::path& file : {m_bestCopy, m_best}) {
        auto state = load(file);
        if (state && state->epoch == epoch && state->batches == 0)
            return state;
        problem = state ? Error{ErrorKind::Corrupt, say("'%1' does not hold epoch %2, the best one.", file, epoch)}
                        : state.error();
    }
    return problem;
}

Result<Checkpoints::Survey> Checkpoints::survey() const {
    Survey survey;
    for (const fs::path& file : {m_next, m_last, m_previous, m_best, m_bestCopy}) {
        const auto state = load(file);
        if (!state && state.error().kind == ErrorKind::NotFound)
            continue;
        if (!state && state.error().kind != ErrorKind::Corrupt)
            return state.error();
        if (state) {
            survey.usable.push_back({file, state->epoch, state->batches, state->best.epoch});
            continue;
        }
        survey.damaged.push_back(file);
        survey.problems.push_back(state.error().message);
    }
    std::ranges::stable_sort(survey.usable, [](const Stored& a, const Stored& b) { return a.isNewerThan(b); });
    return survey;
}

Result<void> Checkpoints::restoreBest(const Survey& survey, int epoch) const {
    for (const fs::path& file : {m_best, m_bestCopy}) {
        const bool intact = std::ranges::any_of(
            survey.usable, [&](const Stored& stored) { return stored.file == file && stored.isAfter(epoch); });
        if (intact)
            continue;
        const auto best = load(survey.find(epoch)->file);
        if (!best)
            return best.error();
        if (auto saved = save(file, *best); !saved)
            return saved;
    }
    return {};
}

Result<Checkpoints::Resumable> Checkpoints::loadNewest() const {
    auto found = survey();
    if (!found)
        return found.error();
    removeUnfinished(m_last.parent_path());
    for (const fs::path& file : found->damaged)
        if (auto moved = moveFile(file, file.string() + ".damaged"); !moved)
            return moved.error();
    Resumable resumable{{}, std::move(found->problems)};
    for (const Stored& stored : found->usable) {
        if (stored.bestEpoch > 0 && !found->find(stored.bestEpoch)) {
            resumable.problems.push_back("'" + stored.file.string() + "' cannot be used: no intact file holds epoch " +
                                         std::to_string(stored.bestEpoch) + ", its best one.");
            continue;
        }
        auto state = load(stored.file);
        if (!state)
            return state.error();
        if (stored.bestEpoch > 0)
            if (auto restored = restoreBest(*found, stored.bestEpoch); !restored)
                return restored.error();
        resumable.state = std::move(*state);
        break;
    }
    return resumable;
}

Result<void> Checkpoints::adopt(const Checkpoints& other) const {
    const auto found = other.survey();
    if (!found)
        return found.error();
    for (const Stored& stored : found->usable) {
        const Stored* best = found->find(stored.bestEpoch);
        if (stored.bestEpoch == 0 || !best)
            continue;
        const auto bestState = other.load(best->file);
        const auto state = other.load(stored.file);
        if (!bestState || !state)
            return bestState ? state.error() : bestState.error();
        if (auto saved = saveBest(*bestState); !saved)
            return saved;
        return saveLast(*state);
    }
    return Error{ErrorKind::NotFound, say("The run %1 has no intact checkpoint.", other.m_runId)};
}

} // namespace etude
