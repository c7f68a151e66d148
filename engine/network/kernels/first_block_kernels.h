// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/network/kernels/block_kernels.h"
#include "engine/network/kernels/pooling_cell.h"

namespace etude {

namespace {

/// Sums over one row of the map of products of what two padded rows hold under a patch's columns, and of the upper row.
struct PairSums {
    double products[3][3]{}; ///< [column of the upper row][column of the lower]
    double values[3]{};
};

template <class Scalar>
ETUDE_INLINE PairSums pairSums(const Scalar* upper, const Scalar* lower, std::int64_t frames) {
    using N = typename Vectors<Scalar>::Narrow;
    using E = typename Vectors<Scalar>::Exact;
    constexpr int kLanes = Vectors<Scalar>::exactLanes;
    E products[3][3]{};
    E values[3]{};
    std::int64_t frame = 0;
    for (; frame + kLanes <= frames; frame += kLanes) {
        E above[3];
        for (int i = 0; i < 3; ++i) {
            above[i] = __builtin_convertvector(load<N>(upper + frame + i), E);
            values[i] += above[i];
        }
        for (int j = 0; j < 3; ++j) {
            const E below = __builtin_convertvector(load<N>(lower + frame + j), E);
            for (int i = 0; i < 3; ++i)
                products[i][j] += above[i] * below;
        }
    }
    PairSums sums;
    for (int i = 0; i < 3; ++i) {
        for (int lane = 0; lane < kLanes; ++lane)
            sums.values[i] += values[i][lane];
        for (std::int64_t rest = frame; rest < frames; ++rest)
            sums.values[i] += static_cast<double>(upper[rest + i]);
        for (int j = 0; j < 3; ++j) {
            for (int lane = 0; lane < kLanes; ++lane)
                sums.products[i][j] += products[i][j][lane];
            for (std::int64_t rest = frame; rest < frames; ++rest)
                sums.products[i][j] += static_cast<double>(upper[rest + i]) * static_cast<double>(lower[rest + j]);
        }
    }
    return sums;
}

/// Each row is multiplied with itself and the two below it once; which patches that belongs to is a matter of the rows
/// around which a patch can lie.
template <class Scalar>
void patchSums(const Scalar* padded, const PoolShape& shape, Rows rows, PatchSums& sums) {
    const std::int64_t stride = shape.frames + 2;
    for (std::int64_t upper = rows.first; upper < rows.last; ++upper)
        for (std::int64_t distance = 0; distance < 3 && upper + distance < shape.bands + 2; ++distance) {
            const PairSums pair = pairSums(padded + upper * stride, padded + (upper + distance) * stride, shape.frames);
            for (std::int64_t row = 0; row + distance < 3; ++row) {
                if (upper < row || upper - row >= shape.bands) // no position's patch has this as its row `row`
                    continue;
                for (int i = 0; i < 3; ++i) {
                    if (distance == 0)
                        sums.values[3 * row + i] += pair.values[i];
                    for (int j = distance == 0 ? i : 0; j < 3; ++j)
                        sums.products[3 * row + i][3 * (row + distance) + j] += pair.products[i][j];
                }
            }
        }
}

/// The convolution at `columns` positions beside one another, of which the first patch begins at `patch`: each value of
/// the input is taken once for all the positions that it belongs to.
template <int columns, class Scalar>
ETUDE_INLINE void convolveRow(const Scalar* patch, std::int64_t stride, const typename Vectors<Scalar>::Value* weights,
                              typename Vectors<Scalar>::Value* sums) {
#pragma GCC unroll 3
    for (int y = 0; y < 3; ++y)
#pragma GCC unroll 6
        for (int x = 0; x < columns + 2; ++x) {
            const Scalar value = patch[y * stride + x];
#pragma GCC unroll 3
            for (int column = x < 2 ? 0 : x - 2; column <= x && column < columns; ++column)
                sums[column] += weights[3 * y + x - column] * value;
        }
}

/// A row of cells for the maps of one group, before ELU.
template <class Scalar>
ETUDE_INLINE void convolveAndPool(const Scalar* corner, const PoolShape& shape, const Scalar* kernel,
                                  const Scalar* shift, std::int64_t maps, std::int64_t count, std::int64_t cells,
                                  Scalar* out, std::uint8_t* chosen) {
    using V = typename Vectors<Scalar>::Value;
    const std::int64_t stride = shape.frames + 2;
    V weights[9];
    for (int k = 0; k < 9; ++k)
        weights[k] = load<V>(kernel + k * maps, count);
    const V summand = load<V>(shift, count);
    for (std::int64_t cell = 0; cell < cells; ++cell) {
        Largest<Scalar> largest;
        for (std::int64_t y = 0; y < shape.poolBands; ++y) {
            const Scalar* patch = corner + y * stride + cell * shape.poolFrames;
            forRuns(
                shape.poolFrames, [&](auto columns, std::int64_t x) __attribute__((always_inline)) {
                    V sums[columns.value];
                    for (V& sum : sums)
                        sum = summand;
                    convolveRow<columns.value>(patch + x, stride, weights, sums);
                    for (const V& sum : sums)
                        largest.see(sum);
                });
        }
        saveCell(largest, out + cell * maps, chosen + cell * maps, count);
    }
}

template <class Scalar>
void firstForward(const Scalar* padded, const PoolShape& shape, const Scalar* kernel, const Scalar* shift,
                  std::int64_t maps, Rows rows, Scalar* out, std::uint8_t* chosen) {
    const std::int64_t stride = shape.frames + 2;
    for (std::int64_t row = rows.first; row < rows.last; ++row) {
        const Scalar* top = padded + row * shape.poolBands * stride;
        forCells(
            shape.outFrames(), [&](Rows cells) __attribute__((always_inline)) {
                const std::int64_t at = (row * shape.outFrames() + cells.first) * maps;
                forGroups<Scalar>(
                    maps, [&](Group group) __attribute__((always_inline)) {
                        const std::int64_t map = group.first;
                        convolveAndPool(top + cells.first * shape.poolFrames, shape, kernel + map, shift + map, maps,
                                        group.count, cells.last - cells.first, out + at + map, chosen + at + map);
                    });
                takeElu(out + at, (cells.last - cells.first) * maps);
            });
    }
}

/// Adds to the sums of one cell for the maps of a group: for each lane, d times the values of the patch that pooling
/// chose, found by trying all places.
template <class Scalar>
ETUDE_INLINE void addChosenPatches(const Scalar* corner, std::int64_t stride, const PoolShape& shape,
                                   const CellGradient<Scalar>& cell, typename Vectors<Scalar>::Value* sums) {
    using V = typename Vectors<Scalar>::Value;
    forCell(
        shape, [&](std::int64_t y, std::int64_t x, int here) __attribute__((always_inline)) {
            const V share = cell.place == here ? cell.d : V{};
            const Scalar* patch = corner + y * stride + x;
            for (int k = 0; k < 9; ++k)
                sums[k] += share * patch[k / 3 * stride + k % 3];
        });
}

/// All values that the patches of a cell hold, in two vectors: where they fit, the chosen patch is found by one
/// permutation for each of its values.
template <class Scalar>
struct CellTable {
    using V = typename Vectors<Scalar>::Value;
    using M = typename Vectors<Scalar>::Mask;
    static constexpr int lanes = Vectors<Scalar>::lanes;
    static constexpr bool exists = kVectorBytes == 64 && sizeof(Scalar) == 4; ///< that permutation is one instruction

    static bool fits(const PoolShape& shape) {
        return exists && (shape.poolBands + 2) * (shape.poolFrames + 2) <= std::int64_t{2} * lanes;
    }

    explicit CellTable(const PoolShape& shape)
        : width(static_cast<int>(shape.poolFrames) + 2) {
        forCell(shape, [&](std::int64_t y, std::int64_t x, int here) {
            corners[here] = static_cast<int>(y) * width + static_cast<int>(x);
        });
    }

    ETUDE_INLINE void add(const Scalar* values, const CellGradient<Scalar>& cell, V* sums) const {
        const V lower = load<V>(values);
        const V upper = load<V>(values + lanes);
        const M corner = permute(corners, cell.place);
        for (int k = 0; k < 9; ++k)
            sums[k] += cell.d * permute(lower, upper, corner + (k / 3 * width + k % 3));
    }

    /// Copies the values of a cell to `values`, [2 * lanes].
    ETUDE_INLINE void collect(const Scalar* corner, std::int64_t stride, int height, Scalar* values) const {
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                values[y * width + x] = corner[y * stride + x];
    }

    int width;
    M corners{}; ///< by place, that of the patch's first value; a cell that fits has fewer places than there are lanes
};

template <class Scalar>
void firstBackward(const Scalar* padded, const PoolShape& shape, const Scalar* out, const std::uint8_t* chosen,
                   const Scalar* gradient, std::int64_t maps, Rows rows, double* sums) {
    using V = typename Vectors<Scalar>::Value;
    using Table = CellTable<Scalar>;
    const std::int64_t stride = shape.frames + 2;
    const bool useTable = Table::fits(shape);
    const Table table(useTable ? shape : PoolShape{});
    alignas(64) Scalar values[kCellsAtOnce][2 * Table::lanes]{};
    for (std::int64_t row = rows.first; row < rows.last; ++row) {
        const Scalar* top = padded + row * shape.poolBands * stride;
        forCells(
            shape.outFrames(), [&](Rows cells) __attribute__((always_inline)) {
                for (std::int64_t column = cells.first; column < cells.last && useTable; ++column)
                    table.collect(top + column * shape.poolFrames, stride, static_cast<int>(shape.poolBands) + 2,
                                  values[column - cells.first]);
                forGroups<Scalar>(
                    maps, [&](Group group) __attribute__((always_inline)) {
                        V total{};
                        V patches[9]{};
                        for (std::int64_t column = cells.first; column < cells.last; ++column) {
                            const std::int64_t at = (row * shape.outFrames() + column) * maps + group.first;
                            const auto cell = cellGradient<Scalar>(gradient + at, out + at, chosen + at, group.count);
                            total += cell.d;
                            if (useTable)
                                table.add(values[column - cells.first], cell, patches);
                            else
                                addChosenPatches(top + column * shape.poolFrames, stride, shape, cell, patches);
                        }
                        accumulate<Scalar>(total, sums + group.first, group.count);
                        for (int k = 0; k < 9; ++k)
                            accumulate<Scalar>(patches[k], sums + (1 + k) * maps + group.first, group.count);
                    });
            });
    }
}

} // namespace

} // namespace etude
