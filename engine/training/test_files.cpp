// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/test_files.h"

#include <array>
#include <optional>
#include <vector>

#include "engine/core/files.h"
#include "engine/core/npy.h"
#include "engine/evaluation/roc_curve.h"

namespace etude {

namespace {

/// The thinned curve of one column.
std::optional<RocCurve> columnCurve(std::span<const float> scores, std::span<const std::uint8_t> labels,
                                    std::size_t column, std::size_t columns) {
    std::vector<float> tagScores;
    std::vector<std::uint8_t> tagLabels;
    for (std::size_t i = column; i < scores.size(); i += columns) {
        tagScores.push_back(scores[i]);
        tagLabels.push_back(labels[i]);
    }
    const auto curve = rocCurve(tagScores, tagLabels);
    return curve ? std::optional(thinned(*curve)) : std::nullopt;
}

} // namespace

Result<void> writeTestFiles(const RunFolder& folder, std::span<const std::string> tags, std::span<const float> scores,
                            std::span<const std::uint8_t> labels) {
    const std::array shape{scores.size() / tags.size(), tags.size()};
    if (auto written = writeNpy(folder.file("scores.npy"), scores, shape); !written)
        return written;
    if (auto written = writeNpy(folder.file("labels.npy"), labels, shape); !written)
        return written;
    std::vector<std::optional<RocCurve>> curves;
    for (std::size_t tag = 0; tag < tags.size(); ++tag)
        curves.push_back(columnCurve(scores, labels, tag, tags.size()));
    return writeFileAtomically(folder.file("roc.json"), rocText(tags, curves));
}

} // namespace etude
