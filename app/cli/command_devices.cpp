// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/core/gigabytes.h"
#include "engine/core/json.h"
#include "engine/core/parallel_for.h"
#include "engine/core/text.h"
#include "engine/experiment/machine_load.h"

namespace etude::cli {

namespace {

constexpr std::chrono::milliseconds kMeasured(250); ///< of the processor's load

struct DevicesOptions {
    bool json = false;
};

void define(CLI::App& app, DevicesOptions& options) {
    addJson(app, options.json);
    app.footer("--json: processor (cores, total_bytes and used_bytes of memory, or of the container's limit, "
               "available_bytes, utilisation_percent of all cores over a quarter of a second), driver, gpus.");
}

std::string memoryText(std::int64_t bytes) {
    return gigabytes(bytes, 1).english();
}

std::string runningText(const Gpu& gpu) {
    std::vector<std::string> texts;
    for (const Sentence& user : usersOf(gpu))
        texts.push_back(printable(user.english()));
    return texts.empty() ? "-" : joined(texts, ", ");
}

Json gpuJson(const Gpu& gpu) {
    Json running = Json::array();
    for (const GpuProcess& process : gpu.running)
        running.push_back({{"pid", process.pid},
                           {"program", process.program},
                           {"run", process.run},
                           {"bytes", process.bytes ? Json(*process.bytes) : Json()}});
    return {{"number", gpu.number},
            {"uuid", gpu.uuid},
            {"name", gpu.name},
            {"total_bytes", gpu.totalBytes},
            {"used_bytes", gpu.usedBytes},
            {"utilisation_percent", gpu.utilisation ? Json(*gpu.utilisation) : Json()},
            {"claimed", gpu.claimed},
            {"running", std::move(running)}};
}

std::string percentText(const std::optional<double>& share) {
    return share ? fixedText(100.0 * *share, 0) + " %" : "-";
}

void printTable(const MachineLoad& load) {
    const Result<GpuList>& list = load.gpus;
    std::vector<std::vector<std::string>> table{{"device", "name", "memory", "free", "load", "running"}};
    table.push_back({"cpu", counted(threadCount(0), "core"),
                     load.memory.total > 0 ? memoryText(load.memory.total) : "-", memoryText(load.availableBytes),
                     percentText(load.cpu), "-"});
    if (list)
        for (const Gpu& gpu : list->gpus)
            table.push_back({"GPU " + std::to_string(gpu.number), printable(gpu.name), memoryText(gpu.totalBytes),
                             memoryText(gpu.totalBytes - gpu.usedBytes),
                             gpu.utilisation ? std::to_string(*gpu.utilisation) + " %" : "-", runningText(gpu)});
    print(tableText(table, 2));
    if (!list)
        print(printable(list.error().message));
    else if (list->gpus.empty())
        print("The NVIDIA driver " + printable(list->driver) + " lists no GPU.");
    else
        print("NVIDIA driver " + printable(list->driver) + "; --device auto takes GPU " +
              std::to_string(list->gpus[freestFirst(list->gpus).front()].number) +
              " now, if the worker's libtorch can use it ('etude-cli selftest --version' tells).");
}

Result<void> run(const DevicesOptions& options, std::stop_token) {
    LoadMeter meter;
    std::this_thread::sleep_for(kMeasured);
    const MachineLoad load = meter.sample();
    const Result<GpuList>& list = load.gpus;
    if (!list && list.error().kind != ErrorKind::NotFound)
        return list.error();
    if (!options.json) {
        printTable(load);
        return {};
    }
    Json gpus = Json::array();
    if (list)
        for (const Gpu& gpu : list->gpus)
            gpus.push_back(gpuJson(gpu));
    printJson({{"processor",
                {{"cores", threadCount(0)},
                 {"total_bytes", load.memory.total},
                 {"used_bytes", load.memory.used},
                 {"available_bytes", load.availableBytes},
                 {"utilisation_percent", load.cpu ? Json(100.0 * *load.cpu) : Json()}}},
               {"driver", list ? Json(list->driver) : Json()},
               {"gpus", std::move(gpus)}});
    return {};
}

} // namespace

void addDevices(CLI::App& app, Action& chosen) {
    addCommand<DevicesOptions>(app, chosen, "devices", "What runs can be trained on, and what works there now", define,
                               run);
}

} // namespace etude::cli
