// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/execution.h"

#include <algorithm>

namespace etude {

namespace {

constexpr std::string_view kStock = "stock";
constexpr std::string_view kStockChannelsLast = "stock channels-last";
constexpr std::string_view kFused = "fused";

} // namespace

Execution usualExecution(Device device, Precision precision) {
    if (!device.isGpu())
        return {};
    return {.operators = Execution::Operators::Stock,
            .layout =
                precision == Precision::Float32 ? Execution::Layout::Contiguous : Execution::Layout::ChannelsLast};
}

Execution usualExecution(Device device, const TrainingConfig& training) {
    Execution usual = usualExecution(device, training.precision);
    if (training.operators == OperatorChoice::Stock)
        usual.operators = Execution::Operators::Stock;
    return usual;
}

std::string executionText(const Execution& execution) {
    if (!execution.fused())
        return std::string(execution.channelsLast() ? kStockChannelsLast : kStock);
    return std::string(kFused) + " " + std::string(enumName(execution.instructions));
}

Result<Execution> parseExecution(std::string_view text) {
    if (text == kStock)
        return Execution{.operators = Execution::Operators::Stock};
    if (text == kStockChannelsLast)
        return Execution{.operators = Execution::Operators::Stock, .layout = Execution::Layout::ChannelsLast};
    if (text == kFused)
        return Execution{};
    for (const auto& [set, name] : EnumNames<InstructionSet>::values) {
        const Execution execution{Execution::Operators::Fused, set};
        if (text != executionText(execution))
            continue;
        const auto available = availableInstructionSets();
        if (std::ranges::find(available, set) != available.end())
            return execution;
        return Error{ErrorKind::Invalid, say("This processor or this build of Etude has no %1 instructions; choose "
                                             "'fused', which takes what there is, or 'stock'.",
                                             name)};
    }
    return Error{ErrorKind::Invalid,
                 say("'%1' is not a way to compute a network; choose stock, 'stock channels-last', fused, "
                     "'fused plain', 'fused avx2' or 'fused avx512'.",
                     text)};
}

} // namespace etude
