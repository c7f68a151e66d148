// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/fused_block.h"

#include <array>

#include "engine/network/fused_parts.h"

namespace etude {

namespace {

using namespace fused;

/// Of z and of z^2, [2, maps].
template <class Scalar>
Numbers sumsOf(const torch::Tensor& z, const PoolShape& shape, const BlockKernels<Scalar>& kernels) {
    const std::int64_t maps = z.size(1);
    return sumOverStrips(z.size(0), shape.bands, 2 * maps, [&](std::int64_t clip, Rows rows, double* to) {
        kernels.moments(valuesOf<Scalar>(z, clip), shape, maps, rows, to);
    });
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
            const auto count = static_cast<double>(z.size(0) * shape.positions());
            statistics = fused::statisticsOf(sumsOf(z, shape, kernels), count);
            moveRunningStatistics<Scalar>(block, statistics, count);
        } else {
            statistics = runningStatistics<Scalar>(block);
        }
        const Affine affine = normalisation<Scalar>(block, statistics);
        const Pooled pooled = pool<Scalar>(z, affine, shape, kernels);
        if (block.training)
            context->save_for_backward(
                {z, gamma, pooled.out, pooled.chosen, doubles(statistics.mean), doubles(affine.inverse)});
        return pooled.out;
    }

    /// Of z, gamma and beta.
    template <class Scalar>
    static std::array<torch::Tensor, 3> gradientsOf(AutogradContext* context, const torch::Tensor& gradient) {
        const auto saved = context->get_saved_variables();
        const torch::Tensor& z = saved[0];
        const torch::Tensor& gamma = saved[1];
        const PoolShape shape = savedShape(context);
        const PoolingGradient<Scalar> back(z, {saved[2], saved[3]}, gradient, numbers<Scalar>(gamma),
                                           numbers<double>(saved[4]), numbers<double>(saved[5]), shape,
                                           savedKernels<Scalar>(context));
        const torch::Tensor zGradient = torch::empty_like(z);
        forStrips(z.size(0), shape.outBands(), [&](std::int64_t clip, std::int64_t, Rows rows) {
            back.write(clip, rows, valuesOf<Scalar>(zGradient, clip));
        });
        return {zGradient, tensorOf<Scalar>(back.gamma(), gamma), tensorOf<Scalar>(back.beta(), gamma)};
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

void addSums(PositionSums& sums, const torch::Tensor& z, const BlockTensors& block, InstructionSet set) {
    const torch::Tensor maps = z.contiguous(kMapsLast);
    const Numbers batch = z.scalar_type() == torch::kFloat32 ? sumsOf(maps, block.shape, blockKernels<float>(set))
                                                             : sumsOf(maps, block.shape, blockKernels<double>(set));
    sums.count += static_cast<double>(z.size(0) * block.shape.positions());
    sums.values.resize(batch.size());
    std::ranges::transform(sums.values, batch, sums.values.begin(), std::plus());
}

MapStatistics statisticsOf(const PositionSums& sums) {
    return fused::statisticsOf(sums.values, sums.count);
}

} // namespace etude
