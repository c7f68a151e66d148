// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/files.h"
#include "engine/core/project_layout.h"
#include "engine/experiment/run_event.h"
#include "engine/experiment/run_spec.h"

namespace etude {

/// A run's folder, runs/<id>/: spec.json, lock, events.jsonl, cancel, retry, worker.log, checkpoints (*.safetensors),
/// scores.npy, labels.npy, roc.json, statistics.json, notes.json, check.json. A plain handle: the folder is the state.
class RunFolder {
public:
    /// Claims the folder of a spec: atomic mkdir, then spec.json. If it is there already, opens it.
    [[nodiscard]] static Result<RunFolder> claim(const ProjectLayout& project, const RunSpec& spec);
    /// Opens an existing folder; spec.json must be readable and match the folder's name.
    [[nodiscard]] static Result<RunFolder> open(const std::filesystem::path& folder);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::string id() const { return m_path.filename().string(); }
    [[nodiscard]] const RunSpec& spec() const { return m_spec; }
    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return m_path / name; }
    [[nodiscard]] std::filesystem::path eventsFile() const { return m_path / "events.jsonl"; }

    /// Told from the lock, the events, the cancel and the retry file. A run that was cancelled before it began is
    /// Stopped; one that failed and is to be tried again is Queued.
    [[nodiscard]] RunState state() const;
    /// All whole, known lines of events.jsonl.
    [[nodiscard]] Result<std::vector<RunEvent>> events() const;

    /// Asks the worker to stop after its step, or keeps a queued run from starting.
    [[nodiscard]] Result<void> requestCancel() const;
    [[nodiscard]] bool cancelRequested() const;
    /// Lets a stopped run be resumed.
    [[nodiscard]] Result<void> clearCancel() const;

    /// Queues a run again that failed, or that a scheduler has given up. The first event of its next attempt takes
    /// that back.
    [[nodiscard]] Result<void> requestRetry() const;
    [[nodiscard]] bool retryRequested() const;
    [[nodiscard]] Result<void> clearRetry() const;

private:
    RunFolder(std::filesystem::path path, RunSpec spec)
        : m_path(std::move(path))
        , m_spec(std::move(spec)) {}
    std::filesystem::path m_path;
    RunSpec m_spec;
};

/// The writing end of events.jsonl, for the one process that holds the run's lock.
class RunJournal {
public:
    /// Takes the lock (ErrorKind::Locked if another worker has it), cuts what follows the last newline, counts
    /// attempts.
    [[nodiscard]] static Result<RunJournal> open(const RunFolder& folder);

    /// 1 for a first attempt.
    [[nodiscard]] int attempt() const { return m_attempt; }
    /// Appends one line. Terminal and epoch events are synced to disk, progress is not. The first one takes back what
    /// RunFolder::requestRetry() asked for.
    [[nodiscard]] Result<void> write(decltype(RunEvent::body) body);

private:
    RunJournal(FileLock lock, FileDescriptor file, std::filesystem::path path, int attempt)
        : m_lock(std::move(lock))
        , m_file(std::move(file))
        , m_path(std::move(path))
        , m_attempt(attempt) {}
    FileLock m_lock;
    FileDescriptor m_file;
    std::filesystem::path m_path;
    int m_attempt = 1;
    bool m_begun = false; ///< an event was written
};

} // namespace etude
