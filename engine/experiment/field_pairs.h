// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/field_value.h"
#include "engine/experiment/run_spec.h"

namespace etude {

/// A field of two specifications, with its value in each; none where it has no effect.
struct FieldPair {
    std::string path; ///< in full
    std::optional<FieldValue> a;
    std::optional<FieldValue> b;

    [[nodiscard]] bool differs() const { return a != b; }
    bool operator==(const FieldPair&) const = default;
};

/// All fields of which one of the two has an effect, seeds among them, in the order of fieldPaths().
[[nodiscard]] std::vector<FieldPair> fieldPairs(const RunSpec& a, const RunSpec& b);

} // namespace etude
