// SPDX-License-Identifier: GPL-3.0-or-later
// test_worker RUN_FOLDER [--threads N] [--device D]: stands where etude-worker stands; see test_worker.h.
#include "tests/engine/experiment/test_worker.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string_view>
#include <unistd.h>
#include <vector>

#include "engine/experiment/run_folder.h"
#include "engine/experiment/worker_process.h"
#include "tests/support/folder_watch.h"

using namespace etude;
using test::Behaviour;

namespace {

volatile std::sig_atomic_t stopRequested = 0;

int finishedEpochs(const RunFolder& folder) {
    int epochs = 0;
    const std::vector<RunEvent> events = folder.events().value();
    for (const RunEvent& event : events)
        if (const auto* epoch = std::get_if<EpochEvent>(&event.body))
            epochs = epoch->epoch;
    return epochs;
}

void write(RunJournal& journal, decltype(RunEvent::body) body) {
    if (!journal.write(std::move(body)))
        std::exit(5);
}

void begin(RunJournal& journal, const std::vector<std::string_view>& words, int epochs) {
    if (journal.attempt() > 1)
        return write(journal, ResumedEvent{epochs});
    StartedEvent started;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == "--threads")
            started.threads = std::atoi(words[i + 1].data());
        if (words[i] == "--device")
            started.device = words[i + 1];
    }
    started.commit = std::to_string(::getpid());
    started.host = std::to_string(::getpgrp());
    write(journal, started);
}

/// Printed, and as lines of the journal.
void writeGarbage(const RunFolder& folder) {
    constexpr int kLines = 100'000;
    for (int line = 0; line < kLines; ++line)
        std::fputs("\xff{\"type\": \"ended\", \x01\n", stdout);
    std::fflush(stdout);
    std::ofstream(folder.eventsFile(), std::ios::app | std::ios::binary) << "\xff\xfe{]\n{\"type\": 3}\n\n";
}

RunState train(RunJournal& journal, const RunFolder& folder, Behaviour behaviour) {
    const bool first = journal.attempt() == 1;
    if (behaviour == Behaviour::CrashAlways)
        std::raise(SIGKILL);
    if (behaviour == Behaviour::WaitForStop || (behaviour == Behaviour::WaitOnce && first)) {
        const test::FolderWatch watch(folder.path());
        const bool asked = watch.until([&] { return stopRequested != 0 || folder.cancelRequested(); });
        return asked ? RunState::Stopped : RunState::Failed;
    }
    for (int epoch = finishedEpochs(folder) + 1; epoch <= folder.spec().training.epochs; ++epoch) {
        if (behaviour == Behaviour::Garbage)
            writeGarbage(folder);
        write(journal, EpochEvent{epoch, 0.5, 0.5, 0.75, 0.5, 0.0, 0.0, 0.005});
        if (behaviour == Behaviour::CrashOnce && first)
            std::raise(SIGKILL);
        if (behaviour == Behaviour::LoseGpu && first)
            std::exit(kGpuLost);
    }
    if (behaviour == Behaviour::FailOnce && first)
        return RunState::Failed;
    return behaviour == Behaviour::Fail ? RunState::Failed : RunState::Finished;
}

} // namespace

int main(int argc, char** argv) {
    std::signal(SIGTERM, [](int) { stopRequested = 1; });
    sigset_t term; // let through while it waits
    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    sigprocmask(SIG_BLOCK, &term, nullptr);
    const auto folder = RunFolder::open(argc > 1 ? argv[1] : "");
    if (!folder)
        return 4;
    std::printf("test worker at %s\n", folder->id().c_str());
    std::fflush(stdout);
    const auto behaviour = static_cast<Behaviour>(folder->spec().training.batchSize);
    if (behaviour == Behaviour::CrashSilently)
        return 9;
    auto journal = RunJournal::open(*folder);
    if (!journal)
        return 4;
    begin(*journal, {argv + 2, argv + argc}, finishedEpochs(*folder));
    write(*journal, EndedEvent{train(*journal, *folder, behaviour), ""});
    return 0;
}
