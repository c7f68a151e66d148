// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/study_budget.h"

#include "engine/core/text.h"

namespace etude {

namespace {

std::string percentages(const std::vector<double>& sizes) {
    std::string text;
    for (const double size : sizes)
        text += (text.empty() ? "" : ", ") + shortestText(100.0 * size) + " %";
    return text;
}

std::vector<Sentence> cutsOf(const PresetExtent& full, const PresetExtent& left) {
    std::vector<Sentence> cut;
    if (left.seeds < full.seeds)
        cut.push_back(
            say("To keep within the time, %1 instead of %2 seeds of each configuration.", left.seeds, full.seeds));
    if (left.sizes.size() < full.sizes.size())
        cut.push_back(say("To keep within the time, the training sizes are %1 instead of %2.", percentages(left.sizes),
                          percentages(full.sizes)));
    if (left.seeds < 3 && left.seeds < full.seeds)
        cut.push_back(say("Fewer than 3 seeds allow no interval; give it more time, or more seeds later."));
    return cut;
}

} // namespace

Result<BudgetedPreset> presetWithin(double seconds, StudyPreset preset, const RunSpec& base,
                                    std::span<const RunResult> known, const DatasetSizes& data,
                                    std::span<const TimedTraining> timed, const PresetExtent& extent) {
    BudgetedPreset planned;
    for (const PresetExtent& smaller : smallerExtents(extent)) {
        auto studies = presetStudies(preset, base, smaller);
        if (!studies)
            return studies.error();
        planned.studies = std::move(*studies);
        planned.extent = smaller;
        planned.cost = costOf(planned.studies, known, data, timed);
        if (planned.cost.missing() > 0 && !planned.cost.seconds)
            return Error{ErrorKind::NotFound,
                         say("How long these runs take is not known: no run was timed on this machine.")};
        planned.fits = planned.cost.missing() == 0 || *planned.cost.seconds <= seconds;
        if (planned.fits)
            break;
    }
    planned.cut = cutsOf(extent, planned.extent);
    if (!planned.fits)
        planned.cut.push_back(say("Even so these runs take about %1, longer than the %2 asked for.",
                                  durationSentence(*planned.cost.seconds), durationSentence(seconds)));
    return planned;
}

} // namespace etude
