// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/compared_tags.h"

#include <utility>

#include "widgets/models/background.h"

namespace etude {

Result<ComparedTagsPointer> readComparedTags(const ProjectLayout& project, const ComparisonQuestion& question,
                                             const std::vector<RunResult>& runs, const ComparedTagsPointer& before,
                                             const std::stop_token& stop) {
    auto comparison = answerTo(question, runs, before ? before->comparison : nullptr);
    if (!comparison)
        return comparison.error();
    if (before && *comparison == before->comparison)
        return before;
    auto tests = readComparedTests(project, **comparison);
    if (!tests)
        return tests.error();
    auto tags = rankTags(*tests, **comparison, 0, stop);
    if (!tags)
        return tags.error();
    ComparedTags answer{std::move(*comparison), std::move(*tests), std::move(*tags), {}};
    answer.cautions = tagCautions(answer.tests);
    answer.cautions.insert(answer.cautions.end(), answer.comparison->cautions.begin(),
                           answer.comparison->cautions.end());
    return freedInBackground(std::move(answer));
}

} // namespace etude
