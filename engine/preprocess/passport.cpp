// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/passport.h"

#include <etude_version.h>

#include "engine/core/field_json.h"
#include "engine/preprocess/input_remarks.h"
#include "engine/preprocess/steps/chain.h"

namespace etude {

std::string methodsText(const InputConfig& given) {
    const InputConfig config = settled(given);
    std::string text;
    for (const Step* step : chainOf(config))
        text += step->methods(config);
    return text + " (Etude " + kVersion + ", configuration " + inputHash(config).shortHex() + ").";
}

Passport passport(const InputConfig& given) {
    const InputConfig config = settled(given);
    Passport passport{canonicalText(toJson(config)), inputHash(config).hex(), methodsText(config),
                      librosaSnippet(config)};
    for (const InputRemark& remark : remarks(config))
        passport.remarks.push_back(remark.text.english());
    return passport;
}

} // namespace etude
