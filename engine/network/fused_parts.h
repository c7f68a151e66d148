// SPDX-License-Identifier: GPL-3.0-or-later
// What the two fused forms of a block (fused_block.h) have in common. Private to them.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

#include <torch/torch.h>

#include "engine/network/fused_block.h"
#include "engine/network/parallel.h"

namespace etude::fused {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;
using Numbers = std::vector<double>; ///< one for each channel

constexpr auto kMapsLast = torch::MemoryFormat::ChannelsLast;

/// How many strips a clip's rows are cut into: a matter of their number alone, so that sums over strips are the same
/// with any number of threads.
inline std::int64_t stripsOf(std::int64_t rows) {
    return std::min<std::int64_t>(rows, 4);
}

/// Calls body(clip, job, rows, memory) for the strips of each clip's rows, at once on libtorch's threads; jobs are
/// numbered from 0, clip by clip. `memory` is what make() gives, for one job after another.
template <class Make, class Body>
void forStripsWith(std::int64_t clips, std::int64_t rows, std::int64_t strips, Make make, Body body) {
    inParallel(clips * strips, [&](std::int64_t first, std::int64_t last) {
        auto memory = make();
        for (std::int64_t job = first; job < last; ++job) {
            const std::int64_t strip = job % strips;
            body(job / strips, job, Rows{rows * strip / strips, rows * (strip + 1) / strips}, memory);
        }
    });
}

/// Without memory.
template <class Body>
void forStrips(std::int64_t clips, std::int64_t rows, Body body) {
    forStripsWith(
        clips, rows, stripsOf(rows), [] { return nullptr; },
        [&](std::int64_t clip, std::int64_t job, Rows strip, std::nullptr_t) { body(clip, job, strip); });
}

/// Of `size` columns, over all rows in their order.
template <class Scalar>
Numbers columnSums(const std::vector<Scalar>& rows, std::int64_t size) {
    Numbers totals(static_cast<std::size_t>(size), 0.0);
    for (auto row = rows.begin(); row != rows.end(); row += size)
        std::transform(totals.begin(), totals.end(), row, totals.begin(),
                       [](double total, Scalar value) { return total + static_cast<double>(value); });
    return totals;
}

/// As forStrips(), for body(clip, rows, sums) which adds to `size` sums; returns their totals over all strips.
template <class Body>
Numbers sumOverStrips(std::int64_t clips, std::int64_t rows, std::int64_t size, Body body) {
    Numbers parts(static_cast<std::size_t>(clips * stripsOf(rows) * size), 0.0);
    forStrips(clips, rows,
              [&](std::int64_t clip, std::int64_t job, Rows strip) { body(clip, strip, parts.data() + job * size); });
    return columnSums(parts, size);
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

using Statistics = MapStatistics;

/// From the sums of z and of z^2 over `count` positions, [2, maps].
inline Statistics statisticsOf(const Numbers& sums, double count) {
    const std::size_t maps = sums.size() / 2;
    Statistics statistics;
    for (std::size_t map = 0; map < maps; ++map) {
        const double mean = sums[map] / count;
        statistics.mean.push_back(mean);
        statistics.variance.push_back(std::max(0.0, sums[maps + map] / count - mean * mean));
    }
    return statistics;
}

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

/// Normalisation as factor * z + shift, by channel.
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

/// What normalisation makes of the gradients that reach it, by channel: those of gamma and beta, and how that of z
/// follows from d, the one after it: factor * d + slope * (z - mean) + shift. With P positions and normalised values n
/// = r (z - mean), dz = gamma r (d - D / P - n dgamma / P).
struct NormalisationGradient {
    Numbers gamma;
    Numbers beta;
    Numbers factor;
    Numbers slope;
    Numbers shift;
};

/// From the sums of d and of d (z - mean) over all positions, [2, maps].
inline NormalisationGradient normalisationGradient(const Numbers& sums, const Numbers& gamma, const Numbers& inverse,
                                                   double count) {
    NormalisationGradient gradient;
    for (std::size_t map = 0; map < gamma.size(); ++map) {
        const double scale = gamma[map] * inverse[map];
        gradient.gamma.push_back(inverse[map] * sums[gamma.size() + map]);
        gradient.beta.push_back(sums[map]);
        gradient.factor.push_back(scale);
        gradient.slope.push_back(-scale * inverse[map] * gradient.gamma[map] / count);
        gradient.shift.push_back(-scale * sums[map] / count);
    }
    return gradient;
}

/// Uninitialised; channels-last.
inline torch::Tensor pooledMaps(const torch::Tensor& like, std::int64_t maps, const PoolShape& shape,
                                torch::Dtype type) {
    return torch::empty({like.size(0), maps, shape.outBands(), shape.outFrames()},
                        torch::TensorOptions(type).memory_format(kMapsLast));
}

/// z of later blocks, normalised, pooled and through ELU; and the places that pooling chose.
struct Pooled {
    torch::Tensor out;
    torch::Tensor chosen;
};

template <class Scalar>
Pooled pool(const torch::Tensor& z, const Affine& affine, const PoolShape& shape, const BlockKernels<Scalar>& kernels) {
    const std::int64_t maps = z.size(1);
    const auto factor = rounded<Scalar>(affine.factor);
    const auto shift = rounded<Scalar>(affine.shift);
    Pooled pooled{pooledMaps(z, maps, shape, z.scalar_type()), pooledMaps(z, maps, shape, torch::kUInt8)};
    forStrips(z.size(0), shape.outBands(), [&](std::int64_t clip, std::int64_t, Rows rows) {
        kernels.poolForward(valuesOf<Scalar>(z, clip), shape, factor.data(), shift.data(), maps, rows,
                            valuesOf<Scalar>(pooled.out, clip), valuesOf<std::uint8_t>(pooled.chosen, clip));
    });
    return pooled;
}

/// The way back through ELU, pooling and normalisation: the gradients of gamma and beta, and for clip after clip that
/// of z.
template <class Scalar>
class PoolingGradient {
public:
    PoolingGradient(const torch::Tensor& z, Pooled pooled, const torch::Tensor& gradient, const Numbers& gamma,
                    const Numbers& mean, const Numbers& inverse, const PoolShape& shape,
                    const BlockKernels<Scalar>& kernels)
        : m_z(z)
        , m_pooled(std::move(pooled))
        , m_gradient(gradient)
        , m_shape(shape)
        , m_kernels(kernels)
        , m_mean(rounded<Scalar>(mean)) {
        const std::int64_t maps = z.size(1);
        const Numbers sums =
            sumOverStrips(z.size(0), shape.outBands(), 2 * maps, [&](std::int64_t clip, Rows rows, double* to) {
                kernels.poolSums(valuesOf<Scalar>(z, clip), shape, valuesOf<Scalar>(m_pooled.out, clip),
                                 valuesOf<std::uint8_t>(m_pooled.chosen, clip), valuesOf<Scalar>(gradient, clip),
                                 m_mean.data(), maps, rows, to);
            });
        m_back = normalisationGradient(sums, gamma, inverse, static_cast<double>(z.size(0) * shape.positions()));
        m_factor = rounded<Scalar>(m_back.factor);
        m_slope = rounded<Scalar>(m_back.slope);
        m_shift = rounded<Scalar>(m_back.shift);
    }

    [[nodiscard]] const Numbers& gamma() const { return m_back.gamma; }
    [[nodiscard]] const Numbers& beta() const { return m_back.beta; }

    /// Writes a clip's gradient of z, [bands, frames, maps], for `rows` of the pooled channels.
    void write(std::int64_t clip, Rows rows, Scalar* to) const {
        m_kernels.poolBackward(valuesOf<Scalar>(m_z, clip), m_shape, valuesOf<Scalar>(m_pooled.out, clip),
                               valuesOf<std::uint8_t>(m_pooled.chosen, clip), valuesOf<Scalar>(m_gradient, clip),
                               m_factor.data(), m_mean.data(), m_slope.data(), m_shift.data(), m_z.size(1), rows, to);
    }

private:
    const torch::Tensor& m_z;
    Pooled m_pooled;
    const torch::Tensor& m_gradient;
    const PoolShape& m_shape;
    const BlockKernels<Scalar>& m_kernels;
    std::vector<Scalar> m_mean;
    NormalisationGradient m_back;
    std::vector<Scalar> m_factor;
    std::vector<Scalar> m_slope;
    std::vector<Scalar> m_shift;
};

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
