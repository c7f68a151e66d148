// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/core/gigabytes.h"
#include "engine/core/json.h"
#include "engine/core/memory_limit.h"
#include "engine/core/parallel_for.h"
#include "engine/core/text.h"
#include "engine/experiment/gpu_list.h"

namespace etude::cli {

namespace {

struct DevicesOptions {
    bool json = false;
};

void define(CLI::App& app, DevicesOptions& options) {
    addJson(app, options.json);
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

void printTable(const Result<GpuList>& list) {
    std::vector<std::vector<std::string>> table{{"device", "name", "memory", "free", "load", "running"}};
    table.push_back({"cpu", counted(threadCount(0), "core"), "-", memoryText(availableMemory()), "-", "-"});
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
    const auto list = listGpus();
    if (!list && list.error().kind != ErrorKind::NotFound)
        return list.error();
    if (!options.json) {
        printTable(list);
        return {};
    }
    Json gpus = Json::array();
    if (list)
        for (const Gpu& gpu : list->gpus)
            gpus.push_back(gpuJson(gpu));
    printJson({{"processor", {{"cores", threadCount(0)}, {"available_bytes", availableMemory()}}},
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
