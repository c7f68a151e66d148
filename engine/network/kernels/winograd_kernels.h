// SPDX-License-Identifier: GPL-3.0-or-later
// A 3 x 3 convolution as Winograd's F(2 x 2, 3 x 3) (Lavin & Gray, "Fast algorithms for convolutional neural networks",
// 2016): each tile of 2 x 2 outputs comes from a patch of 4 x 4 inputs by y = A'[(G g G') * (B'd B)]A, so that the sum
// over maps takes 16 multiplications a tile instead of 36.
#pragma once

#include "engine/network/kernels/block_kernels.h"
#include "engine/network/kernels/simd.h"

namespace etude {

namespace {

/// Accumulators must fit the registers: tiles x vectors of maps, beside the vectors of the kernel and one value.
constexpr int kTilesAtOnce = kVectorBytes == 64 ? 12 : 6;
constexpr int kFewTiles = kTilesAtOnce / 3;
constexpr int kRowsAtOnce = kVectorBytes == 64 ? 8 : 4;

/// Tiles whose transforms are in the cache together.
constexpr std::int64_t kForwardTiles = 48;
constexpr std::int64_t kGradientTiles = 96;

template <class Scalar>
constexpr std::int64_t paddedMaps(std::int64_t maps) {
    constexpr std::int64_t kLanes = Vectors<Scalar>::lanes;
    return (maps + kLanes - 1) / kLanes * kLanes;
}

/// From one point's values of all tiles to the next one's; odd in cache lines, so that the points of a tile lie in
/// different sets of the cache.
template <class Scalar>
constexpr std::int64_t pointStride(std::int64_t tiles, std::int64_t padded) {
    constexpr std::int64_t kLine = 64 / static_cast<std::int64_t>(sizeof(Scalar));
    return ((tiles * padded + kLine - 1) / kLine | 1) * kLine;
}

template <class Scalar>
std::int64_t winogradScratch(std::int64_t inMaps, std::int64_t outMaps) {
    const std::int64_t in = pointStride<Scalar>(kGradientTiles, paddedMaps<Scalar>(inMaps));
    const std::int64_t out = pointStride<Scalar>(kGradientTiles, paddedMaps<Scalar>(outMaps));
    return kKernelPoints * (in + out + (inMaps > outMaps ? inMaps : outMaps)); // and a window that is copied
}

/// A window on a map, of which the rows are `stride` apart.
template <class Scalar>
struct Window {
    const Scalar* corner = nullptr;
    std::int64_t stride = 0;
};

/// The window of size x size positions at (band, frame). One that reaches beyond the map is copied, with zeros, to
/// `copy`, [size, size, maps].
template <int size, class Scalar>
ETUDE_INLINE Window<Scalar> windowAt(const Scalar* values, const PoolShape& shape, std::int64_t maps, std::int64_t band,
                                     std::int64_t frame, Scalar* copy) {
    if (band >= 0 && band + size <= shape.bands && frame >= 0 && frame + size <= shape.frames)
        return {values + (band * shape.frames + frame) * maps, shape.frames * maps};
    for (std::int64_t y = 0; y < size; ++y)
        for (std::int64_t x = 0; x < size; ++x) {
            const bool inside = band + y >= 0 && band + y < shape.bands && frame + x >= 0 && frame + x < shape.frames;
            const Scalar* from = values + ((band + y) * shape.frames + frame + x) * maps;
            for (std::int64_t map = 0; map < maps; ++map)
                copy[(y * size + x) * maps + map] = inside ? from[map] : Scalar{};
        }
    return {copy, size * maps};
}

/// B'd B of the window, a point each `stride`.
template <class Scalar>
ETUDE_INLINE void transformInput(const Window<Scalar>& window, std::int64_t maps, Group group, Scalar* to,
                                 std::int64_t stride) {
    using V = typename Vectors<Scalar>::Value;
    V half[4][4];
#pragma GCC unroll 4
    for (int x = 0; x < 4; ++x) {
        V d[4];
        for (int y = 0; y < 4; ++y)
            d[y] = load<V>(window.corner + y * window.stride + x * maps + group.first, group.count);
        half[0][x] = d[0] - d[2];
        half[1][x] = d[1] + d[2];
        half[2][x] = d[2] - d[1];
        half[3][x] = d[1] - d[3];
    }
#pragma GCC unroll 4
    for (int y = 0; y < 4; ++y) {
        const auto& h = half[y];
        const V points[4]{h[0] - h[2], h[1] + h[2], h[2] - h[1], h[1] - h[3]};
        for (int x = 0; x < 4; ++x)
            save(points[x], to + (4 * y + x) * stride + group.first);
    }
}

/// A d A' of a window of 2 x 2 positions.
template <class Scalar>
ETUDE_INLINE void transformGradient(const Window<Scalar>& window, std::int64_t maps, Group group, Scalar* to,
                                    std::int64_t stride) {
    using V = typename Vectors<Scalar>::Value;
    V half[4][2];
#pragma GCC unroll 2
    for (int x = 0; x < 2; ++x) {
        const V upper = load<V>(window.corner + x * maps + group.first, group.count);
        const V lower = load<V>(window.corner + window.stride + x * maps + group.first, group.count);
        half[0][x] = upper;
        half[1][x] = upper + lower;
        half[2][x] = upper - lower;
        half[3][x] = -lower;
    }
#pragma GCC unroll 4
    for (int y = 0; y < 4; ++y) {
        const auto& h = half[y];
        const V points[4]{h[0], h[0] + h[1], h[0] - h[1], -h[1]};
        for (int x = 0; x < 4; ++x)
            save(points[x], to + (4 * y + x) * stride + group.first);
    }
}

/// A'm A of a tile's points; what lies within the map is written to z.
template <class Scalar>
ETUDE_INLINE void transformOutput(const Scalar* points, std::int64_t stride, const PoolShape& shape, std::int64_t maps,
                                  Group group, std::int64_t band, std::int64_t frame, Scalar* z) {
    using V = typename Vectors<Scalar>::Value;
    V half[2][4];
#pragma GCC unroll 4
    for (int x = 0; x < 4; ++x) {
        V m[4];
        for (int y = 0; y < 4; ++y)
            m[y] = load<V>(points + (4 * y + x) * stride + group.first);
        half[0][x] = m[0] + m[1] + m[2];
        half[1][x] = m[1] - m[2] - m[3];
    }
#pragma GCC unroll 2
    for (int y = 0; y < 2; ++y) {
        if (band + y >= shape.bands)
            break;
        Scalar* to = z + ((band + y) * shape.frames + frame) * maps + group.first;
        const auto& h = half[y];
        save(h[0] + h[1] + h[2], to, group.count);
        if (frame + 1 < shape.frames)
            save(h[1] - h[2] - h[3], to + maps, group.count);
    }
}

/// Of one point: products = inputs x kernel, for `tiles` rows and `vectors` columns of vectors.
template <int tiles, int vectors, class Scalar>
ETUDE_INLINE void multiply(const Scalar* inputs, std::int64_t inPadded, std::int64_t inMaps, const Scalar* kernel,
                           std::int64_t outPadded, Scalar* products) {
    using V = typename Vectors<Scalar>::Value;
    constexpr int kLanes = Vectors<Scalar>::lanes;
    V sums[tiles][vectors]{};
    for (std::int64_t map = 0; map < inMaps; ++map) {
        V weights[vectors];
        for (int j = 0; j < vectors; ++j)
            weights[j] = load<V>(kernel + map * outPadded + j * kLanes);
        for (int tile = 0; tile < tiles; ++tile)
            for (int j = 0; j < vectors; ++j)
                sums[tile][j] += weights[j] * inputs[tile * inPadded + map];
    }
    for (int tile = 0; tile < tiles; ++tile)
        for (int j = 0; j < vectors; ++j)
            save(sums[tile][j], products + tile * outPadded + j * kLanes);
}

template <int vectors, class Scalar>
ETUDE_INLINE void multiplyTiles(const Scalar* inputs, std::int64_t inPadded, std::int64_t inMaps, const Scalar* kernel,
                                std::int64_t outPadded, std::int64_t tiles, Scalar* products) {
    std::int64_t tile = 0;
    for (; tile + kTilesAtOnce <= tiles; tile += kTilesAtOnce)
        multiply<kTilesAtOnce, vectors>(inputs + tile * inPadded, inPadded, inMaps, kernel, outPadded,
                                        products + tile * outPadded);
    for (; tile < tiles; tile += kFewTiles)
        multiply<kFewTiles, vectors>(inputs + tile * inPadded, inPadded, inMaps, kernel, outPadded,
                                     products + tile * outPadded);
}

/// Calls body(vectors, first) for the padded maps in pairs of vectors, and one vector that may be left; `vectors` has
/// its number in its type.
template <class Scalar, class Body>
ETUDE_INLINE void forVectorPairs(std::int64_t padded, Body body) {
    constexpr std::int64_t kLanes = Vectors<Scalar>::lanes;
    std::int64_t first = 0;
    for (; first + 2 * kLanes <= padded; first += 2 * kLanes)
        body(Count<2>{}, first);
    if (first < padded)
        body(Count<1>{}, first);
}

/// Of the patch of one tile, for all maps.
template <class Scalar>
ETUDE_INLINE void transformPatch(const Scalar* x, const PoolShape& shape, std::int64_t maps, std::int64_t band,
                                 std::int64_t frame, Scalar* copy, Scalar* to, std::int64_t stride) {
    const auto window = windowAt<4>(x, shape, maps, band - 1, frame - 1, copy);
    forGroups<Scalar>(
        maps, [&](Group group) __attribute__((always_inline)) { transformInput(window, maps, group, to, stride); });
}

template <class Scalar>
void convolve(const Scalar* x, const PoolShape& shape, std::int64_t inMaps, const Scalar* kernel, std::int64_t outMaps,
              Rows tileRows, Scalar* scratch, Scalar* z) {
    const std::int64_t columns = (shape.frames + 1) / 2;
    const std::int64_t inPadded = paddedMaps<Scalar>(inMaps);
    const std::int64_t outPadded = paddedMaps<Scalar>(outMaps);
    const std::int64_t inStride = pointStride<Scalar>(kForwardTiles, inPadded);
    const std::int64_t outStride = pointStride<Scalar>(kForwardTiles, outPadded);
    Scalar* inputs = scratch;
    Scalar* products = scratch + kKernelPoints * inStride;
    Scalar* copy = products + kKernelPoints * outStride;
    const std::int64_t last = tileRows.last * columns;
    for (std::int64_t first = tileRows.first * columns; first < last; first += kForwardTiles) {
        const std::int64_t tiles = last - first < kForwardTiles ? last - first : kForwardTiles;
        const std::int64_t whole = (tiles + kFewTiles - 1) / kFewTiles * kFewTiles; // the last one again, to fill up
        for (std::int64_t i = 0; i < whole; ++i) {
            const std::int64_t tile = first + (i < tiles ? i : tiles - 1);
            transformPatch(x, shape, inMaps, tile / columns * 2, tile % columns * 2, copy, inputs + i * inPadded,
                           inStride);
        }
        for (int point = 0; point < kKernelPoints; ++point)
            forVectorPairs<Scalar>(
                outPadded, [&](auto vectors, std::int64_t map) __attribute__((always_inline)) {
                    multiplyTiles<vectors.value>(inputs + point * inStride, inPadded, inMaps,
                                                 kernel + point * inMaps * outPadded + map, outPadded, whole,
                                                 products + point * outStride + map);
                });
        for (std::int64_t i = 0; i < tiles; ++i)
            forGroups<Scalar>(
                outMaps, [&](Group group) __attribute__((always_inline)) {
                    transformOutput(products + i * outPadded, outStride, shape, outMaps, group,
                                    (first + i) / columns * 2, (first + i) % columns * 2, z);
                });
    }
}

/// Of one point: sums[in][out] += the products over all tiles, for `rows` maps of the input (those beyond `valid` are
/// not written; what is read for them is other memory of the scratch) and `vectors` vectors of the output's.
template <int rows, int vectors, class Scalar>
ETUDE_INLINE void multiplyOver(const Scalar* inputs, std::int64_t inPadded, const Scalar* gradients,
                               std::int64_t outPadded, std::int64_t tiles, std::int64_t valid, Scalar* sums) {
    using V = typename Vectors<Scalar>::Value;
    constexpr int kLanes = Vectors<Scalar>::lanes;
    V totals[rows][vectors]{};
    for (std::int64_t tile = 0; tile < tiles; ++tile) {
        V gradient[vectors];
        for (int j = 0; j < vectors; ++j)
            gradient[j] = load<V>(gradients + tile * outPadded + j * kLanes);
        for (int row = 0; row < rows; ++row)
            for (int j = 0; j < vectors; ++j)
                totals[row][j] += gradient[j] * inputs[tile * inPadded + row];
    }
    for (int row = 0; row < rows; ++row)
        for (int j = 0; j < vectors && row < valid; ++j) {
            Scalar* to = sums + row * outPadded + j * kLanes;
            save(load<V>(to) + totals[row][j], to);
        }
}

template <class Scalar>
void kernelGradient(const Scalar* x, const Scalar* zGradient, const PoolShape& shape, std::int64_t inMaps,
                    std::int64_t outMaps, Rows tileRows, Scalar* scratch, Scalar* sums) {
    const std::int64_t columns = (shape.frames + 1) / 2;
    const std::int64_t inPadded = paddedMaps<Scalar>(inMaps);
    const std::int64_t outPadded = paddedMaps<Scalar>(outMaps);
    const std::int64_t inStride = pointStride<Scalar>(kGradientTiles, inPadded);
    const std::int64_t outStride = pointStride<Scalar>(kGradientTiles, outPadded);
    Scalar* inputs = scratch;
    Scalar* gradients = scratch + kKernelPoints * inStride;
    Scalar* copy = gradients + kKernelPoints * outStride;
    const std::int64_t last = tileRows.last * columns;
    for (std::int64_t first = tileRows.first * columns; first < last; first += kGradientTiles) {
        const std::int64_t tiles = last - first < kGradientTiles ? last - first : kGradientTiles;
        for (std::int64_t i = 0; i < tiles; ++i) {
            const std::int64_t band = (first + i) / columns * 2;
            const std::int64_t frame = (first + i) % columns * 2;
            transformPatch(x, shape, inMaps, band, frame, copy, inputs + i * inPadded, inStride);
            const auto error = windowAt<2>(zGradient, shape, outMaps, band, frame, copy);
            forGroups<Scalar>(
                outMaps, [&](Group group) __attribute__((always_inline)) {
                    transformGradient(error, outMaps, group, gradients + i * outPadded, outStride);
                });
        }
        for (int point = 0; point < kKernelPoints; ++point)
            forVectorPairs<Scalar>(
                outPadded, [&](auto vectors, std::int64_t map) __attribute__((always_inline)) {
                    for (std::int64_t row = 0; row < inMaps; row += kRowsAtOnce)
                        multiplyOver<kRowsAtOnce, vectors.value>(
                            inputs + point * inStride + row, inPadded, gradients + point * outStride + map, outPadded,
                            tiles, inMaps - row, sums + (point * inMaps + row) * outPadded + map);
                });
    }
}

} // namespace

} // namespace etude
