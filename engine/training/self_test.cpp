// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/self_test.h"

#include <algorithm>
#include <exception>
#include <limits>

#include <etude_version.h>

#include "engine/core/parallel_for.h"
#include "engine/network/boundary.h"
#include "engine/network/libtorch.h"
#include "engine/network/self_checks.h"
#include "engine/training/training_checks.h"

namespace etude {

namespace {

SelfCheck runCheck(const SelfCheckDefinition& definition, const SelfTestOptions& options) {
    SelfCheck check{definition.name, definition.description, std::numeric_limits<double>::quiet_NaN(),
                    definition.tolerance, ""};
    if (const auto given = options.tolerances.find(check.name); given != options.tolerances.end())
        check.tolerance = given->second;
    try {
        check.figure = definition.figure(options.device);
    } catch (...) {
        check.problem = messageOf(std::current_exception());
    }
    return check;
}

} // namespace

bool SelfTestReport::passed() const {
    return !checks.empty() && std::ranges::all_of(checks, &SelfCheck::passed);
}

SelfTestReport runSelfTest(const SelfTestOptions& options, const std::function<void(const SelfCheck&)>& onCheck) {
    SelfTestReport report{
        kVersion, kCommit, libtorchVersion(), deviceText(options.device), threadCount(options.threads), {}};
    configureLibtorch(report.threads);
    for (const auto& definitions : {numericalChecks(), trainingChecks()})
        for (const SelfCheckDefinition& definition : definitions) {
            if (!definition.appliesTo(options.device))
                continue;
            report.checks.push_back(runCheck(definition, options));
            if (onCheck)
                onCheck(report.checks.back());
        }
    return report;
}

} // namespace etude
