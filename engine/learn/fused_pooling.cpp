// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/fused_block.h"

#include <tuple>

#include "engine/learn/fused_parts.h"

namespace etude {

namespace {

using namespace fused;

template <class Scalar>
Statistics statisticsOf(const torch::Tensor& z, const PoolShape& shape, const BlockKernels<Scalar>& kernels) {
    const std::int64_t maps = z.size(1);
    const Numbers sums = sumOverStrips(z.size(0), shape.bands, 2 * maps, [&](std::int64_t clip, Rows rows, double* to) {
        kernels.moments(valuesOf<Scalar>(z, clip), shape, maps, rows, to);
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
        forStrips(z.size(0), shape.outBands(), [&](std::int64_t clip, std::int64_t, Rows rows) {
            kernels.poolForward(valuesOf<Scalar>(z, clip), shape, factor.data(), shift.data(), maps, rows,
                                valuesOf<Scalar>(out, clip), valuesOf<std::uint8_t>(chosen, clip));
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
        const PoolShape shape = savedShape(context);
        const BlockKernels<Scalar>& kernels = savedKernels<Scalar>(context);
        const std::int64_t maps = z.size(1);
        const auto mean = rounded<Scalar>(numbers<double>(saved[4]));
        const Numbers sums =
            sumOverStrips(z.size(0), shape.outBands(), 2 * maps, [&](std::int64_t clip, Rows rows, double* to) {
                kernels.poolSums(valuesOf<Scalar>(z, clip), shape, valuesOf<Scalar>(out, clip),
                                 valuesOf<std::uint8_t>(saved[3], clip), valuesOf<Scalar>(gradient, clip), mean.data(),
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
            kernels.poolBackward(valuesOf<Scalar>(z, clip), shape, valuesOf<Scalar>(out, clip),
                                 valuesOf<std::uint8_t>(saved[3], clip), valuesOf<Scalar>(gradient, clip),
                                 factor.data(), mean.data(), slope.data(), shift.data(), maps, rows,
                                 valuesOf<Scalar>(zGradient, clip));
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

torch::Tensor fusedPooling(const torch::Tensor& z, const BlockTensors& block, InstructionSet set) {
    return Pooling::apply(z, block.bias, block.gamma, block.beta, &block, set);
}

} // namespace etude
