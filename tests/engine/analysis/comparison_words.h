// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/analysis/comparison_text.h"
#include "tests/engine/analysis/run_results.h"

namespace etude::test {

inline const std::string kCompression = "input.preprocess.compression";

inline RunSpec specOf(Compression compression, double scale = 1.0) {
    RunSpec spec = smallSpec();
    spec.input.preprocess.compression = compression;
    spec.input.preprocess.scale = scale;
    return spec;
}

inline std::string sentence(const Comparison& comparison) {
    return verdictSentence(comparison, sideNames(comparison)).english();
}

inline std::vector<std::string> texts(const std::vector<Sentence>& sentences) {
    std::vector<std::string> english;
    for (const Sentence& one : sentences)
        english.push_back(one.english());
    return english;
}

using Texts = std::vector<std::string>;

} // namespace etude::test
