// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/steps/chain.h"

#include <utility>

#include "engine/preprocess/steps/audio.h"
#include "engine/preprocess/steps/compression.h"
#include "engine/preprocess/steps/scale.h"
#include "engine/preprocess/steps/spectrum.h"
#include "engine/preprocess/steps/standardisation.h"
#include "engine/preprocess/steps/weighting.h"

namespace etude {

Chain chainOf(const InputConfig& config) {
    const Step* first = &kCompressionStep;
    const Step* second = &kWeightingStep;
    if (weightingComesFirst(config.preprocess))
        std::swap(first, second);
    return {&kAudioStep, &kSpectrumStep, first, second, &kStandardisationStep, &kScaleStep};
}

} // namespace etude
