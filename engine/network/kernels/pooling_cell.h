// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of max-pooling and ELU, both ways.
#pragma once

#include "engine/network/kernels/pool_shape.h"
#include "engine/network/kernels/simd.h"

namespace etude {

namespace {

/// The gradient before ELU, from the one after it and ELU's value: ELU'(x) is 1 above zero, else exp(x) = ELU(x) + 1.
template <class Scalar>
ETUDE_INLINE typename Vectors<Scalar>::Value beforeElu(typename Vectors<Scalar>::Value gradient,
                                                       typename Vectors<Scalar>::Value out) {
    return out > 0 ? gradient : gradient * (out + 1);
}

/// Calls body(row, column, place) for the positions of a pooling cell, row by row.
template <class Body>
ETUDE_INLINE void forCell(const PoolShape& shape, Body body) {
    int place = 0;
    for (std::int64_t row = 0; row < shape.poolBands; ++row)
        for (std::int64_t column = 0; column < shape.poolFrames; ++column)
            body(row, column, place++);
}

/// Calls body(count, first) for [0, size) in runs as long as the registers allow; `count` has its number in its type.
template <class Body>
ETUDE_INLINE void forRuns(std::int64_t size, Body body) {
    std::int64_t first = 0;
    for (; kVectorBytes == 64 && first + 4 <= size; first += 4)
        body(Count<4>{}, first);
    for (; first + 2 <= size; first += 2)
        body(Count<2>{}, first);
    if (first < size)
        body(Count<1>{}, first);
}

/// The first largest so far of a cell, whose positions are seen in order, and its place. What is not a number counts
/// as largest, so that it is not lost.
template <class Scalar>
class Largest {
    using V = typename Vectors<Scalar>::Value;
    using M = typename Vectors<Scalar>::Mask;

public:
    V value = V{} - static_cast<Scalar>(__builtin_inf());
    M place{};

    ETUDE_INLINE void see(V one) {
        const M larger = (one > value) | (one != one);
        value = larger ? one : value;
        place = larger ? m_here : place;
        m_here += 1;
    }

private:
    M m_here{}; ///< the place of what is seen next
};

/// Cells beside one another that are pooled before ELU is taken of all of them: its long chain of operations then
/// overlaps with its neighbours', and what it reads is in the cache still.
constexpr std::int64_t kCellsAtOnce = 64;

/// Calls body(cells) for a row of cells in ranges of kCellsAtOnce.
template <class Body>
ETUDE_INLINE void forCells(std::int64_t cells, Body body) {
    for (std::int64_t first = 0; first < cells; first += kCellsAtOnce)
        body(Rows{first, first + kCellsAtOnce < cells ? first + kCellsAtOnce : cells});
}

/// Writes the largest, of which ELU is still to be taken, and its place.
template <class Scalar>
ETUDE_INLINE void saveCell(const Largest<Scalar>& largest, Scalar* out, std::uint8_t* chosen, std::int64_t count) {
    save(largest.value, out, count);
    save(__builtin_convertvector(largest.place, typename Vectors<Scalar>::Bytes), chosen, count);
}

template <class Scalar>
ETUDE_INLINE void takeElu(Scalar* values, std::int64_t size) {
    using V = typename Vectors<Scalar>::Value;
    constexpr std::int64_t kLanes = Vectors<Scalar>::lanes;
    std::int64_t at = 0;
    for (; at + kLanes <= size; at += kLanes)
        save(elu<Scalar>(load<V>(values + at)), values + at);
    if (at < size)
        save(elu<Scalar>(load<V>(values + at, size - at)), values + at, size - at);
}

/// What comes back to a cell: the gradient before ELU, and the place that it goes to.
template <class Scalar>
struct CellGradient {
    typename Vectors<Scalar>::Value d;
    typename Vectors<Scalar>::Mask place;
};

template <class Scalar>
ETUDE_INLINE CellGradient<Scalar> cellGradient(const Scalar* gradient, const Scalar* out, const std::uint8_t* chosen,
                                               std::int64_t count) {
    using V = typename Vectors<Scalar>::Value;
    const auto bytes = load<typename Vectors<Scalar>::Bytes>(chosen, count);
    return {beforeElu<Scalar>(load<V>(gradient, count), load<V>(out, count)),
            __builtin_convertvector(bytes, typename Vectors<Scalar>::Mask)};
}

} // namespace

} // namespace etude
