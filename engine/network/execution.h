// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/core/result.h"
#include "engine/network/kernels/block_kernels.h"

namespace etude {

/// How the blocks of a network are computed, where there is a choice: by libtorch's operators one after the other, or
/// by fused kernels. These do all that follows a convolution in one pass, and the whole first block in one pass. The
/// numbers agree within rounding. Chosen when a run begins, recorded, and kept.
struct Execution {
    enum class Operators { Stock, Fused };

    Operators operators = Operators::Fused;
    InstructionSet instructions = availableInstructionSets().back(); ///< of the kernels; not read where operators are
                                                                     ///< stock

    bool operator==(const Execution&) const = default;
    [[nodiscard]] bool fused() const { return operators == Operators::Fused; }
};

/// "stock", "fused plain", "fused avx2" or "fused avx512".
[[nodiscard]] std::string executionText(const Execution& execution);

/// Also "fused" alone, for the widest instructions of this processor. ErrorKind::Invalid for other words, and for
/// instructions that this processor or program does not have.
[[nodiscard]] Result<Execution> parseExecution(std::string_view text);

} // namespace etude
