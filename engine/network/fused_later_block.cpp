// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/fused_block.h"

#include <algorithm>
#include <array>
#include <memory>

#include "engine/network/fused_parts.h"

namespace etude {

namespace {

using namespace fused;

/// How many parts a batch is cut into at most for the gradient of a kernel, of which each part has a sum of its own:
/// with wide networks these are the largest tensors.
constexpr std::int64_t kLargestParts = 16;

/// G of Winograd's F(2, 3), by rows.
constexpr double kTransform[4][3]{{1.0, 0.0, 0.0}, {0.5, 0.5, 0.5}, {0.5, -0.5, 0.5}, {0.0, 0.0, 1.0}};

/// The kernels of a convolution as BlockKernels::convolve reads them, G g G' of each; [16, in, row], where `row` is
/// room for all of `out`.
template <class Scalar, class Weight>
std::vector<Scalar> transformedKernel(std::int64_t in, std::int64_t out, std::int64_t row, Weight weightOf) {
    std::vector<Scalar> kernel(static_cast<std::size_t>(kKernelPoints * in * row), Scalar{});
    for (std::int64_t i = 0; i < in; ++i)
        for (std::int64_t o = 0; o < out; ++o) {
            const std::array<double, 9> g = weightOf(i, o);
            for (std::int64_t point = 0; point < kKernelPoints; ++point) {
                double sum = 0.0;
                for (int y = 0; y < 3; ++y)
                    for (int x = 0; x < 3; ++x)
                        sum += kTransform[point / 4][y] * kTransform[point % 4][x] *
                               g[static_cast<std::size_t>(3 * y + x)];
                kernel[static_cast<std::size_t>((point * in + i) * row + o)] = static_cast<Scalar>(sum);
            }
        }
    return kernel;
}

/// Of weight [out, in, 3, 3], for the convolution itself.
template <class Scalar>
std::vector<Scalar> forwardKernel(const Numbers& weight, std::int64_t in, std::int64_t out, std::int64_t row) {
    return transformedKernel<Scalar>(in, out, row, [&](std::int64_t i, std::int64_t o) {
        std::array<double, 9> g{};
        std::copy_n(weight.begin() + (o * in + i) * 9, 9, g.begin());
        return g;
    });
}

/// Of the same weight, for the gradient with respect to the input: the kernels turned by half a circle, from the
/// output's maps to the input's.
template <class Scalar>
std::vector<Scalar> backwardKernel(const Numbers& weight, std::int64_t in, std::int64_t out, std::int64_t row) {
    return transformedKernel<Scalar>(out, in, row, [&](std::int64_t o, std::int64_t i) {
        std::array<double, 9> g{};
        std::reverse_copy(weight.begin() + (o * in + i) * 9, weight.begin() + (o * in + i) * 9 + 9, g.begin());
        return g;
    });
}

/// The gradient of weight [out, in, 3, 3] from that of the transformed kernel: G' u G of each.
Numbers weightGradient(const Numbers& kernel, std::int64_t in, std::int64_t out, std::int64_t row) {
    Numbers weight(static_cast<std::size_t>(out * in * 9), 0.0);
    for (std::int64_t point = 0; point < kKernelPoints; ++point)
        for (std::int64_t i = 0; i < in; ++i)
            for (std::int64_t o = 0; o < out; ++o) {
                const double value = kernel[static_cast<std::size_t>((point * in + i) * row + o)];
                for (int k = 0; k < 9; ++k)
                    weight[static_cast<std::size_t>((o * in + i) * 9 + k)] +=
                        kTransform[point / 4][k / 3] * kTransform[point % 4][k % 3] * value;
            }
    return weight;
}

/// Memory of one thread.
template <class Scalar>
struct Workspace {
    std::unique_ptr<Scalar[]> convolution;
    std::unique_ptr<Scalar[]> clip; ///< one clip's maps before pooling, or their gradient
    std::unique_ptr<std::uint8_t[]> chosen;
};

template <class Scalar>
std::unique_ptr<Scalar[]> uninitialised(std::int64_t size) {
    return std::make_unique_for_overwrite<Scalar[]>(static_cast<std::size_t>(size));
}

/// Rows of tiles of 2 x 2 positions.
std::int64_t tileRows(const PoolShape& shape) {
    return (shape.bands + 1) / 2;
}

template <class Scalar>
torch::Tensor convolved(const torch::Tensor& x, const torch::Tensor& weight, const PoolShape& shape,
                        const BlockKernels<Scalar>& kernels) {
    const std::int64_t in = x.size(1);
    const std::int64_t maps = weight.size(0);
    const auto kernel = forwardKernel<Scalar>(numbers<Scalar>(weight), in, maps, kernels.paddedMaps(maps));
    const torch::Tensor z = torch::empty({x.size(0), maps, shape.bands, shape.frames},
                                         torch::TensorOptions(x.scalar_type()).memory_format(kMapsLast));
    forStripsWith(
        x.size(0), tileRows(shape), stripsOf(tileRows(shape)),
        [&] { return uninitialised<Scalar>(kernels.convolutionScratch(in, maps)); },
        [&](std::int64_t clip, std::int64_t, Rows tiles, const auto& scratch) {
            kernels.convolve(valuesOf<Scalar>(x, clip), shape, in, kernel.data(), maps, tiles, scratch.get(),
                             valuesOf<Scalar>(z, clip));
        });
    return z;
}

struct LaterBlock : torch::autograd::Function<LaterBlock> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& input, const torch::Tensor& weight,
                                 const torch::Tensor& bias, const torch::Tensor& gamma, const torch::Tensor& beta,
                                 const BlockTensors* block, InstructionSet set) {
        static_cast<void>(bias);
        static_cast<void>(beta);
        saveShape(context, block->shape, set);
        const torch::Tensor x = input.contiguous(kMapsLast);
        if (input.scalar_type() == torch::kFloat32)
            return block->training ? train<float>(context, x, weight, gamma, *block, set)
                                   : evaluate<float>(x, weight, *block, set);
        return block->training ? train<double>(context, x, weight, gamma, *block, set)
                               : evaluate<double>(x, weight, *block, set);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const torch::Tensor gradient = gradients[0].contiguous(kMapsLast);
        const auto [input, weight, gamma, beta] = gradient.scalar_type() == torch::kFloat32
                                                      ? gradientsOf<float>(context, gradient)
                                                      : gradientsOf<double>(context, gradient);
        return {input, weight, torch::zeros_like(gamma), gamma, beta, {}, {}};
    }

private:
    template <class Scalar>
    static torch::Tensor train(AutogradContext* context, const torch::Tensor& x, const torch::Tensor& weight,
                               const torch::Tensor& gamma, const BlockTensors& block, InstructionSet set) {
        const BlockKernels<Scalar>& kernels = blockKernels<Scalar>(set);
        const PoolShape& shape = block.shape;
        const std::int64_t clips = x.size(0);
        const std::int64_t in = x.size(1);
        const std::int64_t maps = weight.size(0);
        const auto kernel = forwardKernel<Scalar>(numbers<Scalar>(weight), in, maps, kernels.paddedMaps(maps));
        const torch::Tensor z = torch::empty({clips, maps, shape.bands, shape.frames},
                                             torch::TensorOptions(x.scalar_type()).memory_format(kMapsLast));
        const std::int64_t strips = stripsOf(tileRows(shape));
        Numbers moments(static_cast<std::size_t>(clips * strips * 2 * maps), 0.0);
        forStripsWith(
            clips, tileRows(shape), strips, [&] { return uninitialised<Scalar>(kernels.convolutionScratch(in, maps)); },
            [&](std::int64_t clip, std::int64_t job, Rows tiles, const auto& scratch) {
                Scalar* to = valuesOf<Scalar>(z, clip);
                kernels.convolve(valuesOf<Scalar>(x, clip), shape, in, kernel.data(), maps, tiles, scratch.get(), to);
                const Rows rows{2 * tiles.first, std::min(2 * tiles.last, shape.bands)};
                kernels.moments(to, shape, maps, rows, moments.data() + job * 2 * maps);
            });
        const auto count = static_cast<double>(clips * shape.positions());
        const Statistics statistics = fused::statisticsOf(columnSums(moments, 2 * maps), count);
        moveRunningStatistics<Scalar>(block, statistics, count);
        const Affine affine = normalisation<Scalar>(block, statistics);
        const Pooled pooled = pool<Scalar>(z, affine, shape, kernels);
        context->save_for_backward(
            {x, weight, gamma, z, pooled.out, pooled.chosen, doubles(statistics.mean), doubles(affine.inverse)});
        return pooled.out;
    }

    /// Clip by clip: nothing of the input's size is kept.
    template <class Scalar>
    static torch::Tensor evaluate(const torch::Tensor& x, const torch::Tensor& weight, const BlockTensors& block,
                                  InstructionSet set) {
        const BlockKernels<Scalar>& kernels = blockKernels<Scalar>(set);
        const PoolShape& shape = block.shape;
        const std::int64_t in = x.size(1);
        const std::int64_t maps = weight.size(0);
        const auto kernel = forwardKernel<Scalar>(numbers<Scalar>(weight), in, maps, kernels.paddedMaps(maps));
        const Affine affine = normalisation<Scalar>(block, runningStatistics<Scalar>(block));
        const auto factor = rounded<Scalar>(affine.factor);
        const auto shift = rounded<Scalar>(affine.shift);
        const torch::Tensor out = pooledMaps(x, maps, shape, x.scalar_type());
        forStripsWith(
            x.size(0), 1, 1,
            [&] {
                return Workspace<Scalar>{uninitialised<Scalar>(kernels.convolutionScratch(in, maps)),
                                         uninitialised<Scalar>(maps * shape.positions()),
                                         uninitialised<std::uint8_t>(maps * shape.outBands() * shape.outFrames())};
            },
            [&](std::int64_t clip, std::int64_t, Rows, const Workspace<Scalar>& work) {
                kernels.convolve(valuesOf<Scalar>(x, clip), shape, in, kernel.data(), maps, {0, tileRows(shape)},
                                 work.convolution.get(), work.clip.get());
                kernels.poolForward(work.clip.get(), shape, factor.data(), shift.data(), maps, {0, shape.outBands()},
                                    valuesOf<Scalar>(out, clip), work.chosen.get());
            });
        return out;
    }

    /// Of input, weight, gamma and beta. The gradient of z exists for a clip a thread at a time.
    template <class Scalar>
    static std::array<torch::Tensor, 4> gradientsOf(AutogradContext* context, const torch::Tensor& gradient) {
        const auto saved = context->get_saved_variables();
        const torch::Tensor& x = saved[0];
        const torch::Tensor& z = saved[3];
        const torch::Tensor& weight = saved[1];
        const torch::Tensor& gamma = saved[2];
        const PoolShape shape = savedShape(context);
        const BlockKernels<Scalar>& kernels = savedKernels<Scalar>(context);
        const PoolingGradient<Scalar> back(z, {saved[4], saved[5]}, gradient, numbers<Scalar>(gamma),
                                           numbers<double>(saved[6]), numbers<double>(saved[7]), shape, kernels);
        const std::int64_t clips = x.size(0);
        const std::int64_t in = x.size(1);
        const std::int64_t maps = z.size(1);
        const auto kernel = backwardKernel<Scalar>(numbers<Scalar>(weight), in, maps, kernels.paddedMaps(in));
        const std::int64_t kernelSize = kKernelPoints * in * kernels.paddedMaps(maps);
        const std::int64_t parts = std::min(clips, kLargestParts);
        std::vector<Scalar> kernelGradients(static_cast<std::size_t>(parts * kernelSize), Scalar{});
        const torch::Tensor xGradient = torch::empty_like(x);
        forStripsWith(
            1, clips, parts,
            [&] {
                return Workspace<Scalar>{uninitialised<Scalar>(std::max(kernels.convolutionScratch(in, maps),
                                                                        kernels.convolutionScratch(maps, in))),
                                         uninitialised<Scalar>(maps * shape.positions()),
                                         {}};
            },
            [&](std::int64_t, std::int64_t part, Rows members, const Workspace<Scalar>& work) {
                for (std::int64_t clip = members.first; clip < members.last; ++clip) {
                    back.write(clip, {0, shape.outBands()}, work.clip.get());
                    kernels.convolve(work.clip.get(), shape, maps, kernel.data(), in, {0, tileRows(shape)},
                                     work.convolution.get(), valuesOf<Scalar>(xGradient, clip));
                    kernels.kernelGradient(valuesOf<Scalar>(x, clip), work.clip.get(), shape, in, maps,
                                           {0, tileRows(shape)}, work.convolution.get(),
                                           kernelGradients.data() + part * kernelSize);
                }
            });
        const Numbers sums = columnSums(kernelGradients, kernelSize);
        return {xGradient, tensorOf<Scalar>(weightGradient(sums, in, maps, kernels.paddedMaps(maps)), weight),
                tensorOf<Scalar>(back.gamma(), gamma), tensorOf<Scalar>(back.beta(), gamma)};
    }
};

} // namespace

bool canFuseLater(const torch::Tensor& input, const BlockTensors& block) {
    return canFuse(input, block) && block.weight.size(2) == 3 && block.weight.size(3) == 3;
}

torch::Tensor fusedLaterBlock(const torch::Tensor& input, const BlockTensors& block, InstructionSet set) {
    return LaterBlock::apply(input, block.weight, block.bias, block.gamma, block.beta, &block, set);
}

torch::Tensor fusedConvolution(const torch::Tensor& input, const BlockTensors& block, InstructionSet set) {
    const torch::Tensor x = input.contiguous(kMapsLast);
    return x.scalar_type() == torch::kFloat32 ? convolved(x, block.weight, block.shape, blockKernels<float>(set))
                                              : convolved(x, block.weight, block.shape, blockKernels<double>(set));
}

} // namespace etude
