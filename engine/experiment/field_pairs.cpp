// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/field_pairs.h"

namespace etude {

std::vector<FieldPair> fieldPairs(const RunSpec& a, const RunSpec& b) {
    const std::vector<FieldLeaf> ofA = fieldLeaves(a);
    const std::vector<FieldLeaf> ofB = fieldLeaves(b);
    const auto valueOf = [](const FieldLeaf& leaf) { return leaf.applies ? std::optional(leaf.value) : std::nullopt; };
    std::vector<FieldPair> pairs;
    for (std::size_t i = 0; i < ofA.size(); ++i)
        if (ofA[i].applies || ofB[i].applies)
            pairs.push_back({ofA[i].path, valueOf(ofA[i]), valueOf(ofB[i])});
    return pairs;
}

} // namespace etude
