// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "app/desktop/help_sheet.h"

namespace etude {

/// What the demo corpus's tags mean and how common they are, how the corpus is made, and the studies that try the
/// paper's claims on it. The shares are computed for the demo project's corpus, in about a millisecond.
[[nodiscard]] HelpText demoHelp();

/// The meanings that the page can say in other languages: those of demoTags(), word by word.
[[nodiscard]] std::span<const char* const> translatableTagMeanings();

/// A claim of the paper and the study that tries it.
struct PaperClaim {
    const char* claim;  ///< English, for the context "DemoHelp"
    const char* window; ///< likewise: what to check under Vary
    const char* study;  ///< arguments after "etude-cli study create -P PROJECT --dataset DATASET"
};
[[nodiscard]] std::span<const PaperClaim> paperClaims();

} // namespace etude
