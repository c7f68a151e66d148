// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/core/npy.h"
#include "tests/support/must.h"

namespace etude::test {

/// A committed reference array, as doubles, with its shape.
struct Reference {
    std::vector<std::size_t> shape;
    std::vector<double> values;

    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return values[row * shape[1] + column]; }
    [[nodiscard]] std::vector<float> floats() const { return {values.begin(), values.end()}; }
};

/// The larger of two differences; one that is not a number is infinite, so that it never passes for none.
[[nodiscard]] inline double larger(double largest, double difference) {
    return std::isnan(difference) ? INFINITY : std::max(largest, difference);
}

/// Reads tests/data/<name>.npy; throws if it cannot.
[[nodiscard]] inline Reference loadReference(const std::string& name) {
    const NpyArray array = must(readNpy(std::filesystem::path(ETUDE_TEST_DATA) / (name + ".npy")));
    return {array.shape, array.toDoubles()};
}

/// The largest difference of any value; infinite if there are not as many.
[[nodiscard]] inline double largestDifference(std::span<const float> values, const Reference& reference) {
    if (values.size() != reference.values.size())
        return INFINITY;
    double largest = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i)
        largest = larger(largest, std::abs(values[i] - reference.values[i]));
    return largest;
}

} // namespace etude::test
