// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/lagging_statistics.h"

#include <algorithm>
#include <cmath>

#include "engine/core/text.h"

namespace etude {

std::int64_t fewestSteps(std::span<const RunSpec> runs, std::int64_t trainingClips) {
    std::int64_t fewest = 0;
    for (const RunSpec& run : runs) {
        const double clips = std::max(1.0, std::round(run.data.trainFraction * static_cast<double>(trainingClips)));
        const auto steps = static_cast<std::int64_t>(std::ceil(clips / run.training.batchSize));
        fewest = fewest == 0 ? steps : std::min(fewest, steps);
    }
    return fewest;
}

Sentence laggingSentence(std::int64_t steps, double momentum) {
    constexpr double kPercent = 100.0;
    const double kept = kPercent * std::pow(momentum, static_cast<double>(steps));
    return say("An epoch has %1 steps, after which running averages of batch normalisation keep %2 % of their initial "
               "values, and the first epochs are validated with these; exact statistics are those of the weights that "
               "are validated.",
               steps, fixedText(kept, kept < 1.0 ? 1 : 0));
}

} // namespace etude
