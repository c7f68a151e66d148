// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/checkpoint.h"

#include <charconv>
#include <cmath>
#include <system_error>

#include "engine/core/fields.h"
#include "engine/core/files.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFormat = "etude-checkpoint-1";

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
                     {"best_epoch", std::to_string(state.bestEpoch)},
                     {"best_loss", shortestText(state.bestLoss)},
                     {"epochs_without_better", std::to_string(state.epochsWithoutBetter)},
                     {"step", std::to_string(state.step)}};
    if (state.bestAuc)
        file.metadata["best_auc"] = shortestText(*state.bestAuc);
    file.tensors = state.tensors;
    return file;
}

std::optional<TrainingState> decodeState(TensorFile file) {
    TrainingState state;
    const bool complete =
        readNumber(file, "epoch", state.epoch) && readNumber(file, "batches", state.batches) &&
        readNumber(file, "clips", state.clips) && readNumber(file, "loss_sum", state.lossSum) &&
        readNumber(file, "best_epoch", state.bestEpoch) && readNumber(file, "best_loss", state.bestLoss) &&
        readNumber(file, "epochs_without_better", state.epochsWithoutBetter) && readNumber(file, "step", state.step);
    if (!complete || state.epoch < 0 || state.batches < 0 || state.clips < 0 || state.step < 0)
        return std::nullopt;
    if (file.metadata.contains("best_auc")) {
        double auc = 0.0;
        if (!readNumber(file, "best_auc", auc))
            return std::nullopt;
        state.bestAuc = auc;
    }
    state.tensors = std::move(file.tensors);
    return state;
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

Checkpoints::Checkpoints(fs::path folder, std::string runId)
    : m_last(folder / "last.safetensors")
    , m_previous(folder / "previous.safetensors")
    , m_best(folder / "best.safetensors")
    , m_runId(std::move(runId)) {}

Result<void> Checkpoints::save(const fs::path& file, const TrainingState& state) const {
    return writeTensors(file, encodeState(state, m_runId));
}

Result<TrainingState> Checkpoints::load(const fs::path& file) const {
    auto content = readTensors(file);
    if (!content)
        return content.error();
    const auto& metadata = content->metadata;
    const auto format = metadata.find("format");
    const auto run = metadata.find("run");
    if (format == metadata.end() || format->second != kFormat || run == metadata.end() || run->second != m_runId)
        return Error{ErrorKind::Corrupt, "'" + file.string() + "' is not a checkpoint of this run."};
    auto state = decodeState(std::move(*content));
    if (!state)
        return Error{ErrorKind::Corrupt, "'" + file.string() + "' lacks a part of the training state."};
    return std::move(*state);
}

Result<void> Checkpoints::saveLast(const TrainingState& state) const {
    std::error_code failure;
    fs::rename(m_last, m_previous, failure);
    if (failure && failure != std::errc::no_such_file_or_directory)
        return systemError("Cannot rename", m_last, failure.value());
    return save(m_last, state);
}

Result<void> Checkpoints::saveBest(const TrainingState& state) const {
    return save(m_best, state);
}

Result<TrainingState> Checkpoints::loadBest() const {
    return load(m_best);
}

Checkpoints::Resumable Checkpoints::loadNewest() const {
    removeUnfinished(m_last.parent_path());
    Resumable found;
    const auto best = load(m_best);
    if (!best && best.error().kind != ErrorKind::NotFound)
        found.problems.push_back(best.error().message);
    // A best checkpoint from after the state is what training from the state arrives at again.
    const auto bestFits = [&](const TrainingState& state) {
        return state.bestEpoch == 0 || (best && (best->epoch == state.bestEpoch || best->epoch > state.epoch));
    };
    for (const fs::path& file : {m_last, m_previous}) {
        auto state = load(file);
        if (state && bestFits(*state)) {
            found.state = std::move(*state);
            return found;
        }
        if (state)
            found.problems.push_back("'" + file.string() + "' cannot be used without its best epoch in '" +
                                     m_best.string() + "'.");
        else if (state.error().kind != ErrorKind::NotFound)
            found.problems.push_back(state.error().message);
        std::error_code ignored;
        if (file == m_last)
            fs::remove(file, ignored);
    }
    return found;
}

} // namespace etude
