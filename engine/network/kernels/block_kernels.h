// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/core/enum_names.h"
#include "engine/network/kernels/pool_shape.h"

namespace etude {

/// What a build of the kernels is compiled for. Plain is the compiler's baseline: SSE2 on x86-64.
enum class InstructionSet { Plain, Avx2, Avx512 };

template <>
struct EnumNames<InstructionSet> {
    static constexpr std::array values{std::pair{InstructionSet::Plain, std::string_view("plain")},
                                       std::pair{InstructionSet::Avx2, std::string_view("avx2")},
                                       std::pair{InstructionSet::Avx512, std::string_view("avx512")}};
};

/// Those that this program was built with and this processor has, the widest last. Plain is always among them.
[[nodiscard]] std::vector<InstructionSet> availableInstructionSets();

/// Sums over the 3 x 3 patches x_p around all positions p of a channel whose border is zeros, in the order of a
/// kernel's weights: of x_p, and of x_p x_p' (the upper triangle is filled).
struct PatchSums {
    std::array<double, 9> values{};
    std::array<std::array<double, 9>, 9> products{};

    PatchSums& operator+=(const PatchSums& other);
};

/// Products of one tile in Winograd's F(2 x 2, 3 x 3): the points of a transformed kernel.
inline constexpr int kKernelPoints = 16;

/// The passes of a block that libtorch's operators would make many of: convolution of one channel, batch normalisation
/// (as a factor and a summand for each channel), max-pooling and ELU. Each call handles rows of one clip; calls for
/// other rows or clips may run at once. Scalar is float or double.
///
/// Memory: `padded` is [bands + 2, frames + 2], the input with a border of zeros. The channels (maps) come last in
/// everything else (channels-last): z is [bands, frames, maps], out and its gradient are [outBands, outFrames, maps],
/// as is `chosen`, the place in its cell of the first largest value. Sums are added to what is there already, in
/// double.
template <class Scalar>
struct BlockKernels {
    /// Padded rows `rows` of [0, bands + 2) take part, with those below them.
    void (*patchSums)(const Scalar* padded, const PoolShape& shape, Rows rows, PatchSums& sums);

    /// out = ELU(max over the cell of (kernel * input + shift)). kernel is [9, maps], in a kernel's row-major order.
    /// Rows of `out`.
    void (*firstForward)(const Scalar* padded, const PoolShape& shape, const Scalar* kernel, const Scalar* shift,
                         std::int64_t maps, Rows rows, Scalar* out, std::uint8_t* chosen);

    /// With d = gradient * ELU'(at the chosen place): sums[0] += d, sums[1 + k] += d * the chosen patch's k-th value.
    /// sums is [10, maps]. Rows of `out`.
    void (*firstBackward)(const Scalar* padded, const PoolShape& shape, const Scalar* out, const std::uint8_t* chosen,
                          const Scalar* gradient, std::int64_t maps, Rows rows, double* sums);

    /// sums[0] += z, sums[1] += z^2, of each channel. sums is [2, maps]. Rows of z.
    void (*moments)(const Scalar* z, const PoolShape& shape, std::int64_t maps, Rows rows, double* sums);

    /// out = ELU(max over the cell of (factor * z + shift)). Rows of `out`.
    void (*poolForward)(const Scalar* z, const PoolShape& shape, const Scalar* factor, const Scalar* shift,
                        std::int64_t maps, Rows rows, Scalar* out, std::uint8_t* chosen);

    /// sums[0] += d, sums[1] += d * (z - mean) at the chosen place; d as in firstBackward. sums is [2, maps]. Rows of
    /// `out`.
    void (*poolSums)(const Scalar* z, const PoolShape& shape, const Scalar* out, const std::uint8_t* chosen,
                     const Scalar* gradient, const Scalar* mean, std::int64_t maps, Rows rows, double* sums);

    /// The gradient with respect to z: factor * (d at the chosen place, 0 elsewhere) + slope * (z - mean) + shift.
    /// Rows of `out`; the last row brings with it those of z that pooling drops.
    void (*poolBackward)(const Scalar* z, const PoolShape& shape, const Scalar* out, const std::uint8_t* chosen,
                         const Scalar* gradient, const Scalar* factor, const Scalar* mean, const Scalar* slope,
                         const Scalar* shift, std::int64_t maps, Rows rows, Scalar* zGradient);

    /// How many channels a transformed kernel has room for where it has `maps`: whole vectors.
    std::int64_t (*paddedMaps)(std::int64_t maps);

    /// Scalars of memory that convolve() and kernelGradient() need to work in.
    std::int64_t (*convolutionScratch)(std::int64_t inMaps, std::int64_t outMaps);

    /// z = x convolved with a 3 x 3 kernel, with a border of zeros; x is [bands, frames, inMaps], the kernel is
    /// transformed, G g G' in the notation of winograd_kernels.h, [kKernelPoints, inMaps, paddedMaps(outMaps)]. Rows of
    /// tiles of 2 x 2 positions of z.
    void (*convolve)(const Scalar* x, const PoolShape& shape, std::int64_t inMaps, const Scalar* kernel,
                     std::int64_t outMaps, Rows tileRows, Scalar* scratch, Scalar* z);

    /// sums += the gradient with respect to the transformed kernel, of its form. Rows of tiles of the gradient of z.
    void (*kernelGradient)(const Scalar* x, const Scalar* zGradient, const PoolShape& shape, std::int64_t inMaps,
                           std::int64_t outMaps, Rows tileRows, Scalar* scratch, Scalar* sums);
};

/// The kernels of one of the available sets.
template <class Scalar>
[[nodiscard]] const BlockKernels<Scalar>& blockKernels(InstructionSet set);

} // namespace etude
