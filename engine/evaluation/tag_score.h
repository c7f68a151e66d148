// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace etude {

/// Scores of one tag over a set of clips.
struct TagScore {
    std::int64_t positives = 0;
    std::optional<double> rocAuc; ///< none where only one class is present
    std::optional<double> prAuc;  ///< average precision; none likewise

    bool operator==(const TagScore&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("positives", self.positives);
        visit("roc_auc", self.rocAuc);
        visit("pr_auc", self.prAuc);
    }
};

/// The scores with the tag they belong to. Its JSON is one object, with "tag" beside the scores.
struct NamedTagScore {
    std::string tag;
    TagScore score;

    bool operator==(const NamedTagScore&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("tag", self.tag);
        TagScore::visitFields(self.score, visit);
    }
};

} // namespace etude
