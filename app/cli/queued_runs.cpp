// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queued_runs.h"

#include "app/cli/console.h"
#include "engine/analysis/study_cost.h"

namespace etude::cli {

Result<void> queueMissing(ProjectDatabase& database, const MissingRuns& missing) {
    if (missing.missing == 0)
        return {};
    return database.addStudy(missing.study);
}

std::string queuedText(const MissingRuns& missing, const std::string& nothing) {
    if (missing.missing == 0)
        return nothing;
    return "Queued " + counted(static_cast<std::int64_t>(missing.missing), "run") + " in the study '" +
           printable(missing.study.name) + "'" +
           (missing.seconds ? ", about " + durationSentence(*missing.seconds).english() + " one after the other" : "") +
           "; 'etude-cli study run' trains them.";
}

Json queuedJson(const MissingRuns& missing) {
    return {{"study", missing.missing > 0 ? Json(missing.study.id) : Json()},
            {"missing", missing.missing},
            {"seconds", optionalJson(missing.seconds)}};
}

} // namespace etude::cli
