// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/evaluation/roc_curve.h"

namespace etude {

/// The test's ROC curve of one tag; none if the test set has one class only.
struct TagRocCurve {
    std::string tag;
    std::optional<RocCurve> curve;
    bool operator==(const TagRocCurve&) const = default;
};

/// Reads roc.json, as rocText() writes it, in the order of the labels. ErrorKind::NotFound if there is no such file,
/// which is so until the run has been tested; a file that is no ROC file is ErrorKind::Corrupt.
[[nodiscard]] Result<std::vector<TagRocCurve>> readRocFile(const std::filesystem::path& file);

} // namespace etude
