// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/fused_block.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <ATen/Parallel.h>

namespace etude {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;
using Numbers = std::vector<double>; ///< one for each map

constexpr auto kMapsLast = torch::MemoryFormat::ChannelsLast;

/// Calls body(clip, strip, rows) for strips of each clip's rows, at once on libtorch's threads. How a clip is cut
/// depends on the number of rows alone, so that sums over strips are the same with any number of threads.
template <class Body>
void forStrips(std::int64_t clips, std::int64_t rows, Body body) {
    const std::int64_t strips = std::min<std::int64_t>(rows, 4);
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
    const std::int64_t strips = std::min<std::int64_t>(rows, 4);
    Numbers parts(static_cast<std::size_t>(clips * strips * size), 0.0);
    forStrips(clips, rows,
              [&](std::int64_t clip, std::int64_t job, Rows strip) { body(clip, strip, parts.data() + job * size); });
    Numbers totals(static_cast<std::size_t>(size), 0.0);
    for (std::size_t i = 0; i < parts.size(); ++i)
        totals[i % totals.size()] += parts[i];
    return totals;
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
torch::Tensor pooledMaps(const torch::Tensor& like, std::int64_t maps, const PoolShape& shape, torch::Dtype type) {
    return torch::empty({like.size(0), maps, shape.outBands(), shape.outFrames()},
                        torch::TensorOptions(type).memory_format(kMapsLast));
}

/// What backward needs of the block that no tensor holds.
void saveShape(AutogradContext* context, const PoolShape& shape, InstructionSet set) {
    context->saved_data["shape"] =
        std::vector<std::int64_t>{shape.bands, shape.frames, shape.poolBands, shape.poolFrames};
    context->saved_data["set"] = static_cast<std::int64_t>(set);
}

PoolShape savedShape(AutogradContext* context) {
    const auto sizes = context->saved_data["shape"].toIntVector();
    return {sizes[0], sizes[1], sizes[2], sizes[3]};
}

template <class Scalar>
const BlockKernels<Scalar>& savedKernels(AutogradContext* context) {
    return blockKernels<Scalar>(static_cast<InstructionSet>(context->saved_data["set"].toInt()));
}

torch::Tensor doubles(const Numbers& values) {
    return torch::tensor(values, torch::kFloat64);
}

// ---- first block ----

/// The mean and the covariance of the 3 x 3 patches of a batch.
struct Patches {
    std::array<double, 9> mean{};
    std::array<std::array<double, 9>, 9> covariance{};
    double count = 0.0;
};

template <class Scalar>
Patches patchesOf(const torch::Tensor& padded, const PoolShape& shape, const BlockKernels<Scalar>& kernels) {
    const std::int64_t clips = padded.size(0);
    const std::int64_t clipSize = padded.numel() / clips;
    const std::int64_t rows = shape.bands + 2;
    std::vector<PatchSums> parts(static_cast<std::size_t>(clips * std::min<std::int64_t>(rows, 4)));
    forStrips(clips, rows, [&](std::int64_t clip, std::int64_t job, Rows strip) {
        kernels.patchSums(padded.data_ptr<Scalar>() + clip * clipSize, shape, strip,
                          parts[static_cast<std::size_t>(job)]);
    });
    const PatchSums sums = std::accumulate(parts.begin(), parts.end(), PatchSums{},
                                           [](PatchSums total, const PatchSums& part) { return total += part; });
    Patches patches;
    patches.count = static_cast<double>(clips * shape.positions());
    for (std::size_t i = 0; i < 9; ++i)
        patches.mean[i] = sums.values[i] / patches.count;
    for (std::size_t i = 0; i < 9; ++i)
        for (std::size_t j = i; j < 9; ++j)
            patches.covariance[i][j] = patches.covariance[j][i] =
                sums.products[i][j] / patches.count - patches.mean[i] * patches.mean[j];
    return patches;
}

/// The product of the patches' covariance with a kernel.
std::array<double, 9> covarianceTimes(const Patches& patches, const double* kernel) {
    std::array<double, 9> product{};
    for (std::size_t i = 0; i < 9; ++i)
        product[i] = std::inner_product(kernel, kernel + 9, patches.covariance[i].begin(), 0.0);
    return product;
}

/// weight is [maps, 9]. Rounding could leave a variance below zero where a kernel sees no variation.
Statistics statisticsOf(const Patches& patches, const Numbers& weight) {
    Statistics statistics;
    for (auto kernel = weight.data(); kernel < weight.data() + weight.size(); kernel += 9) {
        statistics.mean.push_back(std::inner_product(kernel, kernel + 9, patches.mean.begin(), 0.0));
        const auto product = covarianceTimes(patches, kernel);
        statistics.variance.push_back(std::max(0.0, std::inner_product(kernel, kernel + 9, product.begin(), 0.0)));
    }
    return statistics;
}

/// The kernels with normalisation's factor in them, [9, maps].
template <class Scalar>
std::vector<Scalar> normalisedKernel(const Numbers& weight, const Numbers& factor) {
    const std::size_t maps = factor.size();
    std::vector<Scalar> kernel(weight.size());
    for (std::size_t map = 0; map < maps; ++map)
        for (std::size_t k = 0; k < 9; ++k)
            kernel[k * maps + map] = static_cast<Scalar>(weight[map * 9 + k] * factor[map]);
    return kernel;
}

/// What the first block's backward pass needs, in double: mean, covariance.
torch::Tensor savedPatches(const Patches& patches) {
    Numbers values(patches.mean.begin(), patches.mean.end());
    for (const auto& row : patches.covariance)
        values.insert(values.end(), row.begin(), row.end());
    return doubles(values);
}

Patches restoredPatches(const torch::Tensor& saved) {
    const double* value = saved.data_ptr<double>();
    Patches patches;
    for (double& mean : patches.mean)
        mean = *value++;
    for (auto& row : patches.covariance)
        for (double& entry : row)
            entry = *value++;
    return patches;
}

struct FirstBlock : torch::autograd::Function<FirstBlock> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& input, const torch::Tensor& weight,
                                 const torch::Tensor& bias, const torch::Tensor& gamma, const torch::Tensor& beta,
                                 const BlockTensors* block, InstructionSet set) {
        static_cast<void>(bias);
        static_cast<void>(beta);
        const torch::Tensor padded = torch::constant_pad_nd(input, {1, 1, 1, 1}).contiguous();
        saveShape(context, block->shape, set);
        return input.scalar_type() == torch::kFloat32 ? run<float>(context, padded, weight, gamma, *block, set)
                                                      : run<double>(context, padded, weight, gamma, *block, set);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const torch::Tensor gradient = gradients[0].contiguous(kMapsLast);
        const auto [weight, gamma, beta] = gradient.scalar_type() == torch::kFloat32
                                               ? gradientsOf<float>(context, gradient)
                                               : gradientsOf<double>(context, gradient);
        return {{}, weight, torch::zeros_like(gamma), gamma, beta, {}, {}};
    }

private:
    template <class Scalar>
    static torch::Tensor run(AutogradContext* context, const torch::Tensor& padded, const torch::Tensor& weight,
                             const torch::Tensor& gamma, const BlockTensors& block, InstructionSet set) {
        const BlockKernels<Scalar>& kernels = blockKernels<Scalar>(set);
        const Numbers weights = numbers<Scalar>(weight);
        const auto maps = weight.size(0);
        Statistics statistics;
        Patches patches;
        if (block.training) {
            patches = patchesOf(padded, block.shape, kernels);
            statistics = statisticsOf(patches, weights);
            moveRunningStatistics<Scalar>(block, statistics, patches.count);
        } else {
            statistics = runningStatistics<Scalar>(block);
        }
        const Affine affine = normalisation<Scalar>(block, statistics);
        const auto kernel = normalisedKernel<Scalar>(weights, affine.factor);
        const auto shift = rounded<Scalar>(affine.shift);
        const torch::Tensor out = pooledMaps(padded, maps, block.shape, padded.scalar_type());
        const torch::Tensor chosen = pooledMaps(padded, maps, block.shape, torch::kUInt8);
        const std::int64_t clipSize = padded.numel() / padded.size(0);
        const std::int64_t outSize = out.numel() / out.size(0);
        forStrips(padded.size(0), block.shape.outBands(), [&](std::int64_t clip, std::int64_t, Rows rows) {
            kernels.firstForward(padded.data_ptr<Scalar>() + clip * clipSize, block.shape, kernel.data(), shift.data(),
                                 maps, rows, out.data_ptr<Scalar>() + clip * outSize,
                                 chosen.data_ptr<std::uint8_t>() + clip * outSize);
        });
        if (block.training)
            context->save_for_backward(
                {padded, weight, gamma, out, chosen, savedPatches(patches), doubles(affine.inverse)});
        return out;
    }

    /// Of weight, gamma and beta.
    template <class Scalar>
    static std::tuple<torch::Tensor, torch::Tensor, torch::Tensor> gradientsOf(AutogradContext* context,
                                                                               const torch::Tensor& gradient) {
        const auto saved = context->get_saved_variables();
        const torch::Tensor& padded = saved[0];
        const torch::Tensor& out = saved[3];
        const Patches patches = restoredPatches(saved[5]);
        const PoolShape shape = savedShape(context);
        const BlockKernels<Scalar>& kernels = savedKernels<Scalar>(context);
        const std::int64_t maps = out.size(1);
        const std::int64_t clipSize = padded.numel() / padded.size(0);
        const std::int64_t outSize = out.numel() / out.size(0);
        const Numbers sums =
            sumOverStrips(out.size(0), shape.outBands(), 10 * maps, [&](std::int64_t clip, Rows rows, double* to) {
                kernels.firstBackward(padded.data_ptr<Scalar>() + clip * clipSize, shape,
                                      out.data_ptr<Scalar>() + clip * outSize,
                                      saved[4].data_ptr<std::uint8_t>() + clip * outSize,
                                      gradient.data_ptr<Scalar>() + clip * outSize, maps, rows, to);
            });
        const Numbers weight = numbers<Scalar>(saved[1]);
        const Numbers gamma = numbers<Scalar>(saved[2]);
        const Numbers inverse = numbers<double>(saved[6]);
        Numbers weightGradient;
        Numbers gammaGradient;
        for (std::size_t map = 0; map < gamma.size(); ++map) {
            const double* kernel = weight.data() + map * 9;
            std::array<double, 9> q{};
            for (std::size_t k = 0; k < 9; ++k)
                q[k] = sums[(1 + k) * gamma.size() + map] - sums[map] * patches.mean[k];
            gammaGradient.push_back(inverse[map] * std::inner_product(q.begin(), q.end(), kernel, 0.0));
            const auto product = covarianceTimes(patches, kernel);
            for (std::size_t k = 0; k < 9; ++k)
                weightGradient.push_back(gamma[map] * inverse[map] *
                                         (q[k] - inverse[map] * gammaGradient[map] * product[k]));
        }
        const Numbers betaGradient(sums.begin(), sums.begin() + maps);
        return {tensorOf<Scalar>(weightGradient, saved[1]), tensorOf<Scalar>(gammaGradient, saved[2]),
                tensorOf<Scalar>(betaGradient, saved[2])};
    }
};

// ---- later blocks ----

template <class Scalar>
Statistics statisticsOf(const torch::Tensor& z, const PoolShape& shape, const BlockKernels<Scalar>& kernels) {
    const std::int64_t maps = z.size(1);
    const std::int64_t clipSize = z.numel() / z.size(0);
    const Numbers sums = sumOverStrips(z.size(0), shape.bands, 2 * maps, [&](std::int64_t clip, Rows rows, double* to) {
        kernels.moments(z.data_ptr<Scalar>() + clip * clipSize, shape, maps, rows, to);
    });
    const double count = static_cast<double>(z.size(0) * shape.positions());
    Statistics statistics;
    for (std::size_t map = 0; map < static_cast<std::size_t>(maps); ++map) {
        const double mean = sums[map] / count;
        statistics.mean.push_back(mean);
        statistics.variance.push_back(std::max(0.0, sums[static_cast<std::size_t>(maps) + map] / count - mean * mean));
    }
    return statistics;
}

struct Pooling : torch::autograd::Function<Pooling> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& z, const torch::Tensor& bias,
                                 const torch::Tensor& gamma, const torch::Tensor& beta, const BlockTensors* block,
                                 InstructionSet set) {
        static_cast<void>(bias);
        static_cast<void>(beta);
        saveShape(context, block->shape, set);
        const torch::Tensor maps = z.contiguous(kMapsLast);
        return z.scalar_type() == torch::kFloat32 ? run<float>(context, maps, gamma, *block, set)
                                                  : run<double>(context, maps, gamma, *block, set);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const torch::Tensor gradient = gradients[0].contiguous(kMapsLast);
        const auto [z, gamma, beta] = gradient.scalar_type() == torch::kFloat32
                                          ? gradientsOf<float>(context, gradient)
                                          : gradientsOf<double>(context, gradient);
        return {z, torch::zeros_like(gamma), gamma, beta, {}, {}};
    }

private:
    template <class Scalar>
    static torch::Tensor run(AutogradContext* context, const torch::Tensor& z, const torch::Tensor& gamma,
                             const BlockTensors& block, InstructionSet set) {
        const BlockKernels<Scalar>& kernels = blockKernels<Scalar>(set);
        const PoolShape& shape = block.shape;
        Statistics statistics;
        if (block.training) {
            statistics = statisticsOf(z, shape, kernels);
            moveRunningStatistics<Scalar>(block, statistics, static_cast<double>(z.size(0) * shape.positions()));
        } else {
            statistics = runningStatistics<Scalar>(block);
        }
        const Affine affine = normalisation<Scalar>(block, statistics);
        const auto factor = rounded<Scalar>(affine.factor);
        const auto shift = rounded<Scalar>(affine.shift);
        const std::int64_t maps = z.size(1);
        const torch::Tensor out = pooledMaps(z, maps, shape, z.scalar_type());
        const torch::Tensor chosen = pooledMaps(z, maps, shape, torch::kUInt8);
        const std::int64_t clipSize = z.numel() / z.size(0);
        const std::int64_t outSize = out.numel() / out.size(0);
        forStrips(z.size(0), shape.outBands(), [&](std::int64_t clip, std::int64_t, Rows rows) {
            kernels.poolForward(z.data_ptr<Scalar>() + clip * clipSize, shape, factor.data(), shift.data(), maps, rows,
                                out.data_ptr<Scalar>() + clip * outSize,
                                chosen.data_ptr<std::uint8_t>() + clip * outSize);
        });
        if (block.training)
            context->save_for_backward({z, gamma, out, chosen, doubles(statistics.mean), doubles(affine.inverse)});
        return out;
    }

    /// Of z, gamma and beta. With P positions and normalised values n = r (z - mean), batch normalisation gives
    /// dz = gamma r (d - D / P - n dgamma / P).
    template <class Scalar>
    static std::tuple<torch::Tensor, torch::Tensor, torch::Tensor> gradientsOf(AutogradContext* context,
                                                                               const torch::Tensor& gradient) {
        const auto saved = context->get_saved_variables();
        const torch::Tensor& z = saved[0];
        const torch::Tensor& out = saved[2];
        const auto* chosen = saved[3].data_ptr<std::uint8_t>();
        const PoolShape shape = savedShape(context);
        const BlockKernels<Scalar>& kernels = savedKernels<Scalar>(context);
        const std::int64_t maps = z.size(1);
        const std::int64_t clipSize = z.numel() / z.size(0);
        const std::int64_t outSize = out.numel() / out.size(0);
        const auto mean = rounded<Scalar>(numbers<double>(saved[4]));
        const Numbers sums =
            sumOverStrips(z.size(0), shape.outBands(), 2 * maps, [&](std::int64_t clip, Rows rows, double* to) {
                kernels.poolSums(z.data_ptr<Scalar>() + clip * clipSize, shape, out.data_ptr<Scalar>() + clip * outSize,
                                 chosen + clip * outSize, gradient.data_ptr<Scalar>() + clip * outSize, mean.data(),
                                 maps, rows, to);
            });
        const Numbers gamma = numbers<Scalar>(saved[1]);
        const Numbers inverse = numbers<double>(saved[5]);
        const double count = static_cast<double>(z.size(0) * shape.positions());
        Numbers gammaGradient;
        std::vector<Scalar> factor;
        std::vector<Scalar> slope;
        std::vector<Scalar> shift;
        for (std::size_t map = 0; map < gamma.size(); ++map) {
            const double scale = gamma[map] * inverse[map];
            gammaGradient.push_back(inverse[map] * sums[gamma.size() + map]);
            factor.push_back(static_cast<Scalar>(scale));
            slope.push_back(static_cast<Scalar>(-scale * inverse[map] * gammaGradient[map] / count));
            shift.push_back(static_cast<Scalar>(-scale * sums[map] / count));
        }
        const torch::Tensor zGradient = torch::empty_like(z);
        forStrips(z.size(0), shape.outBands(), [&](std::int64_t clip, std::int64_t, Rows rows) {
            kernels.poolBackward(z.data_ptr<Scalar>() + clip * clipSize, shape, out.data_ptr<Scalar>() + clip * outSize,
                                 chosen + clip * outSize, gradient.data_ptr<Scalar>() + clip * outSize, factor.data(),
                                 mean.data(), slope.data(), shift.data(), maps, rows,
                                 zGradient.data_ptr<Scalar>() + clip * clipSize);
        });
        const Numbers betaGradient(sums.begin(), sums.begin() + maps);
        return {zGradient, tensorOf<Scalar>(gammaGradient, saved[1]), tensorOf<Scalar>(betaGradient, saved[1])};
    }
};

} // namespace

bool canFuse(const torch::Tensor& input, const BlockTensors& block) {
    const auto type = input.scalar_type();
    return input.device().is_cpu() && (type == torch::kFloat32 || type == torch::kFloat64) && input.numel() > 0 &&
           block.shape.fitsByte() && (block.training || !torch::GradMode::is_enabled());
}

bool canFuseConvolution(const torch::Tensor& input, const BlockTensors& block) {
    return canFuse(input, block) && !input.requires_grad() && block.weight.size(1) == 1 && block.weight.size(2) == 3 &&
           block.weight.size(3) == 3;
}

torch::Tensor fusedFirstBlock(const torch::Tensor& input, const BlockTensors& block, InstructionSet set) {
    return FirstBlock::apply(input, block.weight, block.bias, block.gamma, block.beta, &block, set);
}

torch::Tensor fusedPooling(const torch::Tensor& z, const BlockTensors& block, InstructionSet set) {
    return Pooling::apply(z, block.bias, block.gamma, block.beta, &block, set);
}

} // namespace etude
