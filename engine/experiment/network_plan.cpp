// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/network_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace etude {

namespace {

constexpr int kTableDepth = 5;
constexpr int kLargestFusedCell = 256;                        ///< positions of a pooling cell that a byte can tell
constexpr int kFusedKernel = 3;                               ///< of the first block
constexpr std::int64_t kNormalisationParameters = 2;          ///< a map: gamma and beta
constexpr std::int64_t kLargestInput = std::int64_t{1} << 31; ///< values a clip; keeps every count below within 64 bits

struct PoolingRow {
    int atLeast;
    std::array<int, kTableDepth> pools;
};

/// Frequency poolings of the authors' code, by the number of bands; each row ends in 1 below twice its number.
constexpr std::array kFrequencyTable{
    PoolingRow{256, {2, 4, 4, 2, 4}}, PoolingRow{128, {2, 4, 2, 2, 4}}, PoolingRow{96, {2, 3, 2, 2, 4}},
    PoolingRow{72, {2, 3, 2, 2, 3}},  PoolingRow{64, {2, 2, 2, 2, 4}},  PoolingRow{48, {2, 2, 2, 2, 3}},
    PoolingRow{32, {2, 2, 2, 2, 2}},  PoolingRow{24, {2, 2, 2, 3, 1}},  PoolingRow{18, {2, 1, 3, 1, 3}},
    PoolingRow{16, {2, 2, 2, 2, 1}},  PoolingRow{12, {2, 1, 2, 3, 1}},  PoolingRow{8, {2, 1, 2, 2, 1}},
    PoolingRow{6, {2, 1, 3, 1, 1}},   PoolingRow{4, {2, 1, 2, 1, 1}},   PoolingRow{2, {2, 1, 1, 1, 1}},
    PoolingRow{1, {1, 1, 1, 1, 1}}};

constexpr std::array kTimeTable{PoolingRow{1280, {4, 4, 5, 4, 4}}};

int lengthAfter(int length, std::span<const int> pools) {
    for (const int pool : pools)
        length /= pool;
    return length;
}

std::vector<int> poolingsByRule(int length, int depth) {
    std::vector<int> pools;
    for (int left = depth; left > 0; --left) {
        const double root = std::round(std::pow(length, 1.0 / left));
        pools.push_back(left == 1 ? std::max(1, length) : std::max(1, static_cast<int>(root)));
        length /= pools.back();
    }
    return pools;
}

std::vector<int> poolings(std::span<const PoolingRow> table, int length, int depth) {
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&](const PoolingRow& candidate) { return length >= candidate.atLeast; });
    if (depth == kTableDepth && row != table.end() && lengthAfter(length, row->pools) == 1)
        return {row->pools.begin(), row->pools.end()};
    return poolingsByRule(length, depth);
}

std::int64_t product(std::int64_t maps, std::int64_t bands, std::int64_t frames) {
    return maps * bands * frames;
}

BlockPlan planBlock(int kernel, int inMaps, int outMaps, InputShape in, int poolBands, int poolFrames) {
    BlockPlan block;
    block.inMaps = inMaps;
    block.outMaps = outMaps;
    block.inBands = in.bands;
    block.inFrames = in.frames;
    block.poolBands = poolBands;
    block.poolFrames = poolFrames;
    block.outBands = in.bands / poolBands;
    block.outFrames = in.frames / poolFrames;
    const std::int64_t weights = std::int64_t{kernel} * kernel * inMaps * outMaps;
    block.parameters = weights + (1 + kNormalisationParameters) * std::int64_t{outMaps}; // kernel, bias, normalisation
    block.flops = 2 * weights * in.bands * in.frames;
    return block;
}

void addLayers(std::vector<LayerPlan>& all, int number, const BlockPlan& block, bool dropout) {
    const std::int64_t normalisation = kNormalisationParameters * block.outMaps;
    const LayerPlan whole{LayerKind::Convolution,           number,     block.outMaps, block.inBands, block.inFrames,
                          block.parameters - normalisation, block.flops};
    const LayerPlan pooled{LayerKind::MaxPooling, number, block.outMaps, block.outBands, block.outFrames, 0, 0};
    const auto add = [&all](LayerKind kind, LayerPlan shape, std::int64_t parameters) {
        shape.kind = kind;
        shape.parameters = parameters;
        shape.flops = 0;
        all.push_back(shape);
    };
    all.push_back(whole);
    add(LayerKind::BatchNormalisation, whole, normalisation);
    add(LayerKind::Elu, whole, 0);
    all.push_back(pooled);
    if (dropout)
        add(LayerKind::Dropout, pooled, 0);
}

/// Weight, gradient and two moments; the values of the last checkpoint; the weight in the convolution's order.
constexpr std::int64_t kFloatsPerParameter = 4 + 3 + 1;
/// While the best checkpoint is read for the test: its text and its values beside those.
constexpr std::int64_t kFloatsPerParameterAtTest = kFloatsPerParameter + 3 + 3;

/// Convolutions work on copies whose maps are padded to a whole vector of the widest instructions.
constexpr std::int64_t kVectorFloats = 16;

/// In how many parts fused blocks add up the gradients of their kernels, at most.
constexpr std::int64_t kGradientParts = 16;

/// Bytes that recomputing batch normalisation's statistics keeps of a block's convolutions.
constexpr std::int64_t kMostKept = std::int64_t{1} << 29;

/// Floats for one clip: kept from the forward to the backward pass, and in use for the time of one operator.
struct BlockMemory {
    std::int64_t kept = 0;
    std::int64_t passing = 0;
};

/// What passes was fitted, from above, to what the worker held: maps of different sizes that come and go leave gaps,
/// with libtorch's operators more of them in one run than in the next.
BlockMemory memoryOf(const BlockPlan& block, const NetworkConfig& config, bool fused) {
    const std::int64_t map = product(block.outMaps, block.inBands, block.inFrames);
    const std::int64_t pooled = product(block.outMaps, block.outBands, block.outFrames);
    const std::int64_t dropped = config.dropout > 0.0 ? 2 * pooled : 0; // the mask, and what it leaves
    const std::int64_t vectors = (block.outMaps + kVectorFloats - 1) / kVectorFloats;
    // The convolution's result and its gradient, each with a copy, and a map in between.
    const std::int64_t copies = 2 * product(vectors * kVectorFloats, block.inBands, block.inFrames);
    if (!fused || block.poolBands * block.poolFrames > kLargestFusedCell) {
        // The block's input; the outputs of convolution and normalisation; those of pooling and ELU, and the pooling's
        // 64-bit indices.
        const std::int64_t input = product(block.inMaps, block.inBands, block.inFrames);
        return {input + 2 * map + 4 * pooled + dropped, 5 * map + copies};
    }
    const std::int64_t result = pooled + (pooled + 3) / 4; // and a byte for the place of each
    if (config.kernel != kFusedKernel)
        return {map + result + dropped, 7 * map + copies};
    if (block.inMaps == 1)
        return {result + dropped, 2 * pooled}; // no map of the input's size
    // The gradient of the block's input, before and after it is dropped, and a map's of each clip that a thread has; in
    // bfloat16, libtorch's convolutions.
    const std::int64_t input = product(block.inMaps, block.inBands, block.inFrames);
    return {map + result + dropped, std::max(2 * input + map, 2 * map - map / 4 + copies)};
}

/// Floats for a batch that the gradients of a fused block's kernels are added up in: 16 points of each, in parts.
std::int64_t kernelGradients(const BlockPlan& block, int batchSize) {
    const std::int64_t vectors = (block.outMaps + kVectorFloats - 1) / kVectorFloats;
    return std::min<std::int64_t>(batchSize, kGradientParts) * 16 * product(vectors * kVectorFloats, block.inMaps, 1);
}

} // namespace

bool keepsConvolutions(std::int64_t values, std::int64_t clips) {
    return values * static_cast<std::int64_t>(sizeof(float)) <= kMostKept / std::max<std::int64_t>(clips, 1);
}

std::vector<int> frequencyPoolings(int bands, int depth) {
    return poolings(kFrequencyTable, bands, depth);
}

std::vector<int> timePoolings(int frames, int depth) {
    return poolings(kTimeTable, frames, depth);
}

Result<NetworkPlan> planNetwork(const NetworkConfig& config, InputShape input, int tags) {
    if (auto valid = validate(config); !valid)
        return valid.error();
    if (input.bands < 1 || input.frames < 1)
        return Error{ErrorKind::Invalid,
                     say("A network needs at least one band and one frame, but the input has %1 bands and %2 "
                         "frames; make the clip longer or the transform shorter.",
                         input.bands, input.frames)};
    if (std::int64_t{input.bands} * input.frames > kLargestInput)
        return Error{ErrorKind::Invalid,
                     say("An input of %1 bands and %2 frames is too large for a network; make the clip shorter.",
                         input.bands, input.frames)};
    if (tags < 1)
        return Error{ErrorKind::Invalid, say("A network needs at least one tag; the data set has none.")};

    NetworkPlan plan{config, input, tags, {}, 0, 0};
    const std::vector<int> bands = frequencyPoolings(input.bands, config.depth);
    const std::vector<int> frames = timePoolings(input.frames, config.depth);
    InputShape shape = input;
    for (int i = 0; i < config.depth; ++i) {
        const auto index = static_cast<std::size_t>(i);
        const int inMaps = i == 0 ? 1 : config.width;
        plan.blocks.push_back(planBlock(config.kernel, inMaps, config.width, shape, bands[index], frames[index]));
        const BlockPlan& block = plan.blocks.back();
        plan.parameters += block.parameters;
        plan.flops += block.flops;
        shape = {block.outBands, block.outFrames};
    }
    const std::int64_t weights = std::int64_t{config.width} * tags;
    plan.parameters += weights + tags;
    plan.flops += 2 * weights;
    return plan;
}

std::vector<LayerPlan> NetworkPlan::layers() const {
    std::vector<LayerPlan> all;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        addLayers(all, static_cast<int>(i) + 1, blocks[i], config.dropout > 0.0);
    const std::int64_t weights = std::int64_t{config.width} * tags;
    all.push_back({LayerKind::Dense, 0, tags, 1, 1, weights + tags, 2 * weights});
    all.push_back({LayerKind::Sigmoid, 0, tags, 1, 1, 0, 0});
    return all;
}

std::int64_t NetworkPlan::trainingFlops() const {
    return 3 * flops - (blocks.empty() ? 0 : blocks.front().flops);
}

double NetworkPlan::trainingStepFlops(int batchSize) const {
    return static_cast<double>(batchSize) * static_cast<double>(trainingFlops());
}

std::int64_t NetworkPlan::gpuTrainingBytes(int batchSize, int bytesPerValue) const {
    const std::int64_t inputs = std::int64_t{input.bands} * input.frames;
    const bool narrow = bytesPerValue < static_cast<int>(sizeof(float));
    std::int64_t kept = narrow ? bytesPerValue * inputs : 0; // bytes a clip; first the inputs in 16 bits
    std::int64_t most = 0;
    for (const BlockPlan& block : blocks) {
        const std::int64_t map = bytesPerValue * product(block.outMaps, block.inBands, block.inFrames);
        const std::int64_t values = product(block.outMaps, block.outBands, block.outFrames);
        const std::int64_t pooled = bytesPerValue * values;
        const std::int64_t index = static_cast<std::int64_t>(sizeof(std::int64_t)) * values;
        const std::int64_t dropped = config.dropout > 0.0 ? 2 * pooled : 0; // the mask, and what it leaves
        // Backward through the pooling: the convolution's and the normalisation's results, and both gradients.
        most = std::max(most, kept + 3 * map + index + pooled);
        kept += 2 * map + index + 2 * pooled + dropped;
    }
    most = std::max(most, kept);
    return batchSize * (most + 2 * static_cast<std::int64_t>(sizeof(float)) * inputs) +
           static_cast<std::int64_t>(sizeof(float)) * (4 + (narrow ? 1 : 0)) * parameters;
}

std::int64_t NetworkPlan::trainingBytes(int batchSize, bool fused) const {
    std::int64_t kept = 0;    // floats a clip
    std::int64_t passing = 0; // of the block that needs most
    std::int64_t gradients = 0;
    for (const BlockPlan& block : blocks) {
        const BlockMemory memory = memoryOf(block, config, fused);
        kept += memory.kept;
        passing = std::max(passing, memory.passing);
        if (fused && block.inMaps > 1 && config.kernel == kFusedKernel)
            gradients = std::max(gradients, kernelGradients(block, batchSize));
    }
    return static_cast<std::int64_t>(sizeof(float)) *
           std::max(batchSize * (kept + passing) + gradients + kFloatsPerParameter * parameters,
                    kFloatsPerParameterAtTest * parameters);
}

std::int64_t NetworkPlan::keptForStatistics(std::int64_t clips) const {
    if (config.batchNormStatistics == BatchNormStatistics::Running)
        return 0;
    const std::int64_t passed = std::min(clips, kStatisticsClips);
    std::int64_t most = 0;
    for (const BlockPlan& block : blocks) {
        const std::int64_t map = product(block.outMaps, block.inBands, block.inFrames);
        if (keepsConvolutions(map, passed))
            most = std::max(most, passed * map * static_cast<std::int64_t>(sizeof(float)));
    }
    return most;
}

} // namespace etude
