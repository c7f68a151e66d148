// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/worker/self_test_command.h"

#include <algorithm>
#include <cstdio>

#include "engine/core/json.h"

namespace etude {

namespace {

void printCheck(const SelfCheck& check) {
    std::printf("%s  %-20s %9.3g <= %-7.3g %s\n", check.passed() ? "pass" : "FAIL", check.name.c_str(), check.figure,
                check.tolerance, check.description.c_str());
    if (!check.problem.empty())
        std::printf("      %s\n", check.problem.c_str());
    std::fflush(stdout);
}

void printJson(const SelfTestReport& report) {
    Json checks = Json::array();
    for (const SelfCheck& check : report.checks)
        checks.push_back({{"name", check.name},
                          {"description", check.description},
                          {"figure", check.figure},
                          {"tolerance", check.tolerance},
                          {"passed", check.passed()},
                          {"problem", check.problem}});
    const Json json{{"version", report.version}, {"commit", report.commit},   {"libtorch", report.libtorch},
                    {"device", report.device},   {"threads", report.threads}, {"passed", report.passed()},
                    {"checks", checks}};
    std::puts(dumpJson(json, 2).c_str());
}

void printSummary(const SelfTestReport& report) {
    const auto passed = std::ranges::count_if(report.checks, &SelfCheck::passed);
    std::printf("%s: %d of %d checks passed with Etude %s (%s), libtorch %s, on %s with %d threads.\n",
                report.passed() ? "Passed" : "FAILED", static_cast<int>(passed), static_cast<int>(report.checks.size()),
                report.version.c_str(), report.commit.c_str(), report.libtorch.c_str(), report.device.c_str(),
                report.threads);
}

} // namespace

int selfTestCommand(const SelfTestOptions& options, bool json) {
    const SelfTestReport report =
        runSelfTest(options, json ? std::function<void(const SelfCheck&)>() : std::function(printCheck));
    if (json)
        printJson(report);
    else
        printSummary(report);
    return report.passed() ? 0 : 1;
}

} // namespace etude
