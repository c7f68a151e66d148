// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <pthread.h>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>

#include <CLI/CLI.hpp>
#include <etude_version.h>

#include "app/worker/self_test_command.h"
#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/experiment/run_folder.h"
#include "engine/experiment/worker_process.h"
#include "engine/network/boundary.h"
#include "engine/network/device.h"
#include "engine/network/libtorch.h"
#include "engine/network/trainer.h"
#include "engine/training/train_run.h"
#include "engine/training/training_speed.h"

namespace {

using namespace etude;

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

struct Options {
    std::string folder;
    int threads = 0;
    std::string device = "auto";
    std::string operators = "fused";
    int testBatch = 0;
    std::optional<std::int64_t> cacheMegabytes;
    bool selfTest = false;
    bool json = false;
    std::string speed; ///< of the specification in this file
    int tags = 0;
};

/// The command line as a shell would read it again.
std::string commandLine(std::span<char* const> words) {
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=:,./@%";
    std::string line;
    for (const std::string_view word : words) {
        line += line.empty() ? "" : " ";
        if (!word.empty() && word.find_first_not_of(kPlain) == std::string_view::npos) {
            line += word;
            continue;
        }
        line += '\'';
        for (const char c : word)
            line += c == '\'' ? std::string("'\\''") : std::string(1, c);
        line += '\'';
    }
    return line;
}

/// Two lines: of Etude, and of the libtorch that it is linked with.
std::string versions() {
    return std::string("etude-worker ") + kVersion + " (" + kCommit + ")\nlibtorch " + libtorchVersion();
}

int selfTest(const Options& options) {
    const auto device = chooseDevice(options.device);
    if (!device)
        return fail(device.error());
    return selfTestCommand({*device, options.threads, {}}, options.json);
}

/// One line: {"flops_per_second": ...}.
int speed(const Options& options) {
    const auto text = readFile(options.speed);
    if (!text)
        return fail(text.error());
    const auto spec = parseSpec(*text, options.speed);
    if (!spec)
        return fail(spec.error());
    const auto device = chooseDevice(options.device);
    if (!device)
        return fail(device.error());
    const auto measured =
        guarded([&] { return trainingFlopsPerSecond(*spec, options.tags, options.threads, *device); });
    if (!measured)
        return fail(measured.error());
    std::printf("%s\n", dumpJson(Json{{"flops_per_second", *measured}}).c_str());
    return 0;
}

/// What the last event of a run that failed says.
std::string reasonOfFailure(const RunFolder& folder) {
    const auto events = folder.events();
    const auto* ended = events && !events->empty() ? std::get_if<EndedEvent>(&events->back().body) : nullptr;
    return ended ? ended->message : "The run failed.";
}

int train(const Options& options, std::string command) {
    const auto folder = RunFolder::open(options.folder);
    if (!folder)
        return fail(folder.error());
    const auto cache = options.cacheMegabytes ? std::optional(*options.cacheMegabytes * 1'000'000) : std::nullopt;
    const auto state = guarded([&] {
        const SignalStop stop;
        return trainRun(
            *folder, {options.threads, options.device, cache, options.operators, options.testBatch, std::move(command)},
            stop.token());
    });
    if (!state) {
        std::fprintf(stderr, "%s\n", state.error().message.c_str());
        return 1;
    }
    if (*state == RunState::Interrupted)
        std::_Exit(kGpuLost); // what would be freed on the GPU cannot be
    if (*state != RunState::Failed)
        return 0;
    std::fprintf(stderr, "%s\n", reasonOfFailure(*folder).c_str());
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    keepFreedPages();
    std::signal(SIGXFSZ, SIG_IGN); // a file that grows too large is a failed write, with a sentence
    CLI::App app("Trains one run of Etude in its folder: features, epochs, test. A run that was stopped or killed goes "
                 "on from its last checkpoint. Exit status: 0 finished or stopped, 1 failed (why is said on the "
                 "standard error), 2 wrong use, 3 interrupted because the GPU disappeared.",
                 "etude-worker");
    Options options;
    auto* folder = app.add_option("RUN_FOLDER", options.folder, "A project's runs/<id>");
    app.add_option("--threads", options.threads, "Threads; 0: all cores. A resumed run keeps the number it began with")
        ->check(CLI::Range(0, 1024));
    app.add_option("--device", options.device,
                   "auto (the freest GPU, else the processor), cpu, cuda:N or GPU-UUID. A resumed run goes on on one "
                   "like the first's")
        ->capture_default_str();
    app.add_option(
           "--cache", options.cacheMegabytes,
           "Megabytes for network inputs kept for later epochs; a quarter of what is free, at most 2147, if not "
           "given")
        ->check(CLI::Range(0, 1'000'000'000));
    app.add_option(
           "--operators", options.operators,
           "fused: Etude's own passes over the channels, for this processor's widest instructions ('fused plain', "
           "'fused avx2', 'fused avx512' choose); stock or 'stock channels-last': libtorch's operators in either "
           "layout, which GPUs always take. The numbers agree within rounding. A resumed run keeps those it began with")
        ->capture_default_str();
    app.add_option("--test-batch", options.testBatch,
                   "Clips of a batch in the test; 0: as in training. It changes no score but by rounding")
        ->check(CLI::Range(0, 100'000));
    auto* test = app.add_flag("--self-test", options.selfTest, "Check that this machine trains as it should");
    test->excludes(folder);
    app.add_flag("--json", options.json, "Print the self-test as one JSON document")->needs(test);
    auto* speedOption =
        app.add_option("--speed", options.speed,
                       "Measure how fast this machine trains what a specification (spec.json) says, and print it");
    speedOption->excludes(folder)->excludes(test);
    speedOption->needs(
        app.add_option("--tags", options.tags, "With --speed: tags of the data set")->check(CLI::Range(1, 1'000'000)));
    app.set_version_flag("--version", versions);
    try {
        app.parse(argc, argv);
        if (!options.selfTest && options.speed.empty() && options.folder.empty())
            throw CLI::RequiredError("RUN_FOLDER");
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    if (!options.speed.empty())
        return speed(options);
    return options.selfTest ? selfTest(options) : train(options, commandLine({argv, static_cast<std::size_t>(argc)}));
}
