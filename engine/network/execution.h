// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/core/result.h"
#include "engine/experiment/run_spec.h"
#include "engine/network/device.h"
#include "engine/network/kernels/block_kernels.h"

namespace etude {

/// How the blocks of a network are computed, where there is a choice: by libtorch's operators one after the other, or
/// by fused kernels. These do all that follows a convolution in one pass, and the whole first block in one pass. The
/// numbers agree within rounding. Chosen when a run begins, recorded, and kept.
struct Execution {
    enum class Operators { Stock, Fused };
    /// How stock operators keep maps and kernels in memory: a channel's values side by side, or a position's.
    enum class Layout { Contiguous, ChannelsLast };

    Operators operators = Operators::Fused;
    InstructionSet instructions = availableInstructionSets().back(); ///< of the kernels; not read where operators are
                                                                     ///< stock
    Layout layout = Layout::Contiguous;                              ///< not read where operators are fused

    bool operator==(const Execution&) const = default;
    [[nodiscard]] bool fused() const { return operators == Operators::Fused; }
    [[nodiscard]] bool channelsLast() const { return !fused() && layout == Layout::ChannelsLast; }
};

/// What a run takes where nothing else is asked for: on a processor fused operators; a GPU has stock ones alone, and
/// what multiplies 16 bits there wants channels last.
[[nodiscard]] Execution usualExecution(Device device, Precision precision);
/// The same of a run's training, which may ask for stock operators.
[[nodiscard]] Execution usualExecution(Device device, const TrainingConfig& training);

/// "stock", "stock channels-last", "fused plain", "fused avx2" or "fused avx512".
[[nodiscard]] std::string executionText(const Execution& execution);

/// Also "fused" alone, for the widest instructions of this processor. ErrorKind::Invalid for other words, and for
/// instructions that this processor or program does not have.
[[nodiscard]] Result<Execution> parseExecution(std::string_view text);

} // namespace etude
