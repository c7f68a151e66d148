// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/worker_share.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "engine/experiment/gpu_list.h"
#include "engine/experiment/run_memory.h"

namespace etude {

namespace {

constexpr int kTags = 50; // of a data set; what they take beside the rest does not matter

} // namespace

WorkerShare workerShare(int asked, std::string_view device, int cores, int gpus) {
    const bool processor = device == "cpu" || (gpus == 0 && (device == "auto" || device.empty()));
    const bool any = device == "auto" || device.empty();
    const int usual = processor ? std::clamp(cores, 1, kMostOnProcessor) : any ? gpus : 1;
    return {asked > 0 ? asked : usual, !processor, asked <= 0};
}

int usableGpus() {
    const auto list = listGpus();
    const int listed = list ? static_cast<int>(std::ssize(list->gpus)) : 0;
    const char* visible = std::getenv("CUDA_VISIBLE_DEVICES");
    if (!visible)
        return listed;
    const std::string names = visible;
    const auto named = names.empty() || names == "-1" ? 0 : 1 + std::ranges::count(names, ',');
    return std::min(listed, static_cast<int>(named));
}

int threadsFor(const WorkerShare& share, int cores, std::size_t runsOfStudy) {
    const auto most = static_cast<std::size_t>(share.workers);
    const std::size_t atOnce = share.chosen ? std::clamp<std::size_t>(runsOfStudy, 1, most) : most;
    return std::max(cores / static_cast<int>(atOnce), 1);
}

std::int64_t hostBytes(const RunSpec& spec, int threads) {
    const auto plan = planNetwork(spec.network, spec.input.shape(), kTags);
    return plan ? runBytes(spec, *plan, spec.training.batchSize, {.threads = threads}) : 0;
}

} // namespace etude
