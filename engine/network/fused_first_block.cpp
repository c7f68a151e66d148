// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/fused_block.h"

#include <array>
#include <numeric>
#include <tuple>

#include "engine/network/fused_parts.h"

namespace etude {

namespace {

using namespace fused;

/// The mean and the covariance of the 3 x 3 patches of a batch.
struct Patches {
    std::array<double, 9> mean{};
    std::array<std::array<double, 9>, 9> covariance{};
    double count = 0.0;
};

template <class Scalar>
InputSums inputSums(const torch::Tensor& padded, const PoolShape& shape, const BlockKernels<Scalar>& kernels) {
    const std::int64_t clips = padded.size(0);
    const std::int64_t rows = shape.bands + 2;
    std::vector<PatchSums> parts(static_cast<std::size_t>(clips * stripsOf(rows)));
    forStrips(clips, rows, [&](std::int64_t clip, std::int64_t job, Rows strip) {
        kernels.patchSums(valuesOf<Scalar>(padded, clip), shape, strip, parts[static_cast<std::size_t>(job)]);
    });
    return {static_cast<double>(clips * shape.positions()),
            std::accumulate(parts.begin(), parts.end(), PatchSums{},
                            [](PatchSums total, const PatchSums& part) { return total += part; })};
}

Patches patchesOf(const InputSums& sums) {
    Patches patches;
    patches.count = sums.count;
    for (std::size_t i = 0; i < 9; ++i)
        patches.mean[i] = sums.patches.values[i] / patches.count;
    for (std::size_t i = 0; i < 9; ++i)
        for (std::size_t j = i; j < 9; ++j)
            patches.covariance[i][j] = patches.covariance[j][i] =
                sums.patches.products[i][j] / patches.count - patches.mean[i] * patches.mean[j];
    return patches;
}

/// With a border of zeros.
torch::Tensor withBorder(const torch::Tensor& input) {
    return torch::constant_pad_nd(input, {1, 1, 1, 1}).contiguous();
}

/// The product of the patches' covariance with a kernel.
std::array<double, 9> covarianceTimes(const Patches& patches, const double* kernel) {
    std::array<double, 9> product{};
    for (std::size_t i = 0; i < 9; ++i)
        product[i] = std::inner_product(kernel, kernel + 9, patches.covariance[i].begin(), 0.0);
    return product;
}

/// weight is [maps, 9]. Rounding could leave a variance below zero where a kernel sees no variation.
Statistics patchStatistics(const Patches& patches, const Numbers& weight) {
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
        saveShape(context, block->shape, set);
        return input.scalar_type() == torch::kFloat32
                   ? run<float>(context, withBorder(input), weight, gamma, *block, set)
                   : run<double>(context, withBorder(input), weight, gamma, *block, set);
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
            patches = patchesOf(inputSums(padded, block.shape, kernels));
            statistics = patchStatistics(patches, weights);
            moveRunningStatistics<Scalar>(block, statistics, patches.count);
        } else {
            statistics = runningStatistics<Scalar>(block);
        }
        const Affine affine = normalisation<Scalar>(block, statistics);
        const auto kernel = normalisedKernel<Scalar>(weights, affine.factor);
        const auto shift = rounded<Scalar>(affine.shift);
        const torch::Tensor out = pooledMaps(padded, maps, block.shape, padded.scalar_type());
        const torch::Tensor chosen = pooledMaps(padded, maps, block.shape, torch::kUInt8);
        forStrips(padded.size(0), block.shape.outBands(), [&](std::int64_t clip, std::int64_t, Rows rows) {
            kernels.firstForward(valuesOf<Scalar>(padded, clip), block.shape, kernel.data(), shift.data(), maps, rows,
                                 valuesOf<Scalar>(out, clip), valuesOf<std::uint8_t>(chosen, clip));
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
        const Numbers sums =
            sumOverStrips(out.size(0), shape.outBands(), 10 * maps, [&](std::int64_t clip, Rows rows, double* to) {
                kernels.firstBackward(valuesOf<Scalar>(padded, clip), shape, valuesOf<Scalar>(out, clip),
                                      valuesOf<std::uint8_t>(saved[4], clip), valuesOf<Scalar>(gradient, clip), maps,
                                      rows, to);
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

} // namespace

bool canFuseFirst(const torch::Tensor& input, const BlockTensors& block) {
    return canFuse(input, block) && !input.requires_grad() && block.weight.size(1) == 1 && block.weight.size(2) == 3 &&
           block.weight.size(3) == 3;
}

torch::Tensor fusedFirstBlock(const torch::Tensor& input, const BlockTensors& block, InstructionSet set) {
    return FirstBlock::apply(input, block.weight, block.bias, block.gamma, block.beta, &block, set);
}

void addSums(InputSums& sums, const torch::Tensor& input, const BlockTensors& block, InstructionSet set) {
    const InputSums batch = input.scalar_type() == torch::kFloat32
                                ? inputSums(withBorder(input), block.shape, blockKernels<float>(set))
                                : inputSums(withBorder(input), block.shape, blockKernels<double>(set));
    sums.count += batch.count;
    sums.patches += batch.patches;
}

MapStatistics statisticsOf(const InputSums& sums, const torch::Tensor& weight) {
    return patchStatistics(patchesOf(sums), numbers<double>(weight.to(torch::kFloat64)));
}

} // namespace etude
