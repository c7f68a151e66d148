// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdio>
#include <malloc.h>
#include <pthread.h>
#include <stop_token>
#include <string>
#include <thread>

#include <CLI/CLI.hpp>
#include <etude_version.h>

#include "engine/experiment/run_folder.h"
#include "engine/learn/train_run.h"

namespace {

using namespace etude;

/// A training step allocates and frees hundreds of megabytes. Given back to the kernel, each page would be zeroed anew
/// in the next step, which takes as long as the arithmetic. (M_MMAP_THRESHOLD would not do: glibc refuses values above
/// 32 MB, and the first block's maps are larger.)
void keepFreedPages() {
    ::mallopt(M_MMAP_MAX, 0);
    ::mallopt(M_TRIM_THRESHOLD, -1);
    ::mallopt(M_TOP_PAD, 64 << 20);
}

/// Turns SIGTERM and SIGINT into a stop request. Made before any other thread, so that all of them leave the signals
/// to the one that waits here.
class SignalStop {
public:
    SignalStop() {
        sigset_t signals;
        sigemptyset(&signals);
        sigaddset(&signals, SIGTERM);
        sigaddset(&signals, SIGINT);
        ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
        std::thread([signals, source = m_source]() mutable {
            int received = 0;
            while (::sigwait(&signals, &received) == 0)
                source.request_stop();
        }).detach();
    }
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
};

int fail(const Error& error) {
    std::fprintf(stderr, "%s\n", error.message.c_str());
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Invalid ? 2 : 1;
}

int train(const std::string& path, int threads) {
    const auto folder = RunFolder::open(path);
    if (!folder)
        return fail(folder.error());
    const SignalStop stop;
    const auto state = trainRun(*folder, {threads}, stop.token());
    if (!state) {
        std::fprintf(stderr, "%s\n", state.error().message.c_str());
        return 1;
    }
    return *state == RunState::Failed ? 1 : 0;
}

} // namespace

int main(int argc, char** argv) {
    keepFreedPages();
    CLI::App app("Trains one run of Etude in its folder: features, epochs, test. A run that was stopped or killed goes "
                 "on from its last checkpoint. Exit status: 0 finished or stopped, 1 failed, 2 wrong use.",
                 "etude-worker");
    std::string folder;
    int threads = 0;
    app.add_option("RUN_FOLDER", folder, "A project's runs/<id>")->required();
    app.add_option("--threads", threads, "Threads; 0: all cores. A resumed run keeps the number it began with")
        ->check(CLI::Range(0, 1024));
    app.set_version_flag("--version", std::string("etude-worker ") + etude::kVersion + " (" + etude::kCommit + ")");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return train(folder, threads);
}
