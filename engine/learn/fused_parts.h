// SPDX-License-Identifier: GPL-3.0-or-later
// What the two fused forms of a block (fused_block.h) have in common. Private to them.
#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include "engine/learn/fused_block.h"

namespace etude::fused {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;
using Numbers = std::vector<double>; ///< one for each map

constexpr auto kMapsLast = torch::MemoryFormat::ChannelsLast;

/// How many strips a clip's rows are cut into: a matter of their number alone, so that sums over strips are the same
/// with any number of threads.
inline std::int64_t stripsOf(std::int64_t rows) {
    return std::min<std::int64_t>(rows, 4);
}

/// Calls body(clip, job, rows) for the strips of each clip's rows, at once on libtorch's threads; jobs are numbered
/// from 0, clip by clip.
template <class Body>
void forStrips(std::int64_t clips, std::int64_t rows, Body body) {
    const std::int64_t strips = stripsOf(rows);
    at::parallel_for(0, clips * strips, 1, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t job = first; job < last; ++job) {
            const std::int64_t strip = job % strips;
            body(job / strips, job, Rows{rows * strip / strips, rows * (strip + 1) / strips});
        }
    });
}

/// As forStrips(), for body(clip, rows, sums) which adds to `size` sums; returns their totals over all strips.
template <class Body>
Numbers sumOverStrips(std::int64_t clips, std::int64_t rows, std::int64_t size, Body body) {
    Numbers parts(static_cast<std::size_t>(clips * stripsOf(rows) * size), 0.0);
    forStrips(clips, rows,
              [&](std::int64_t clip, std::int64_t job, Rows strip) { body(clip, strip, parts.data() + job * size); });
    Numbers totals(static_cast<std::size_t>(size), 0.0);
    for (std::size_t i = 0; i < parts.size(); ++i)
        totals[i % totals.size()] += parts[i];
    return totals;
}

/// Where a clip's values begin.
template <class Scalar>
Scalar* valuesOf(const torch::Tensor& clips, std::int64_t clip) {
    return clips.data_ptr<Scalar>() + clip * (clips.numel() / clips.size(0));
}

template <class Scalar>
Numbers numbers(const torch::Tensor& tensor) {
    const torch::Tensor plain = tensor.contiguous();
    const Scalar* begin = plain.data_ptr<Scalar>();
    return {begin, begin + plain.numel()};
}

template <class Scalar>
torch::Tensor tensorOf(const Numbers& values, const torch::Tensor& like) {
    torch::Tensor tensor = torch::empty(like.sizes(), like.options().memory_format(torch::MemoryFormat::Contiguous));
    std::ranges::transform(values, tensor.data_ptr<Scalar>(), [](double value) { return static_cast<Scalar>(value); });
    return tensor;
}

template <class Scalar>
std::vector<Scalar> rounded(const Numbers& values) {
    return {values.begin(), values.end()};
}

/// Of the convolution's result without its bias, by map; the variance is that of the positions as they are (biased).
struct Statistics {
    Numbers mean;
    Numbers variance;
};

/// The running statistics without the bias in their mean.
template <class Scalar>
Statistics runningStatistics(const BlockTensors& block) {
    Statistics running{numbers<Scalar>(block.runningMean), numbers<Scalar>(block.runningVariance)};
    const Numbers bias = numbers<Scalar>(block.bias);
    std::ranges::transform(running.mean, bias, running.mean.begin(), std::minus());
    return running;
}

/// Running statistics take the unbiased variance of `count` positions.
template <class Scalar>
void moveRunningStatistics(const BlockTensors& block, const Statistics& batch, double count) {
    const Numbers bias = numbers<Scalar>(block.bias);
    Scalar* mean = block.runningMean.data_ptr<Scalar>();
    Scalar* variance = block.runningVariance.data_ptr<Scalar>();
    for (std::size_t i = 0; i < bias.size(); ++i) {
        const double unbiased = batch.variance[i] * count / std::max(count - 1.0, 1.0);
        mean[i] = static_cast<Scalar>((1.0 - block.momentum) * static_cast<double>(mean[i]) +
                                      block.momentum * (batch.mean[i] + bias[i]));
        variance[i] =
            static_cast<Scalar>((1.0 - block.momentum) * static_cast<double>(variance[i]) + block.momentum * unbiased);
    }
}

/// Normalisation as factor * z + shift, by map.
struct Affine {
    Numbers inverse; ///< 1 / sqrt(variance + epsilon)
    Numbers factor;
    Numbers shift;
};

template <class Scalar>
Affine normalisation(const BlockTensors& block, const Statistics& statistics) {
    const Numbers gamma = numbers<Scalar>(block.gamma);
    Affine affine{Numbers(gamma.size()), Numbers(gamma.size()), numbers<Scalar>(block.beta)};
    for (std::size_t i = 0; i < gamma.size(); ++i) {
        affine.inverse[i] = 1.0 / std::sqrt(statistics.variance[i] + block.epsilon);
        affine.factor[i] = gamma[i] * affine.inverse[i];
        affine.shift[i] -= affine.factor[i] * statistics.mean[i];
    }
    return affine;
}

/// Uninitialised; channels-last.
inline torch::Tensor pooledMaps(const torch::Tensor& like, std::int64_t maps, const PoolShape& shape,
                                torch::Dtype type) {
    return torch::empty({like.size(0), maps, shape.outBands(), shape.outFrames()},
                        torch::TensorOptions(type).memory_format(kMapsLast));
}

/// What backward needs of the block that no tensor holds.
inline void saveShape(AutogradContext* context, const PoolShape& shape, InstructionSet set) {
    context->saved_data["shape"] =
        std::vector<std::int64_t>{shape.bands, shape.frames, shape.poolBands, shape.poolFrames};
    context->saved_data["set"] = static_cast<std::int64_t>(set);
}

inline PoolShape savedShape(AutogradContext* context) {
    const auto sizes = context->saved_data["shape"].toIntVector();
    return {sizes[0], sizes[1], sizes[2], sizes[3]};
}

template <class Scalar>
const BlockKernels<Scalar>& savedKernels(AutogradContext* context) {
    return blockKernels<Scalar>(static_cast<InstructionSet>(context->saved_data["set"].toInt()));
}

inline torch::Tensor doubles(const Numbers& values) {
    return torch::tensor(values, torch::kFloat64);
}

} // namespace etude::fused
