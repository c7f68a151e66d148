// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels of block_kernels.h, to be included by one source for each instruction set with kVectorBytes defined
// before. All is in an unnamed namespace and nothing of the standard library is called: an inline function compiled
// here for a wide instruction set must not become the one that the whole program uses.
#pragma once

#include <cstdint>

#include "engine/learn/kernels/block_kernels.h"

namespace etude {

namespace {

#define ETUDE_INLINE [[gnu::always_inline]] inline

template <class Scalar>
struct Simd;

template <>
struct Simd<float> {
    using Bits = std::int32_t;
    static constexpr int expTerms = 8;
    static constexpr float smallest = -87.0F; ///< exp of it is still a normal number
};

template <>
struct Simd<double> {
    using Bits = std::int64_t;
    static constexpr int expTerms = 14;
    static constexpr double smallest = -708.0;
};

template <class Scalar>
struct Vectors {
    static constexpr int lanes = kVectorBytes / static_cast<int>(sizeof(Scalar));
    using Bits = typename Simd<Scalar>::Bits;
    using Value [[gnu::vector_size(kVectorBytes)]] = Scalar;
    using Mask [[gnu::vector_size(kVectorBytes)]] = Bits;
    using Wide [[gnu::vector_size(lanes * 8)]] = double; ///< all lanes in double
    using Bytes [[gnu::vector_size(lanes)]] = std::uint8_t;
    static constexpr int exactLanes = kVectorBytes / 8;
    using Exact [[gnu::vector_size(kVectorBytes)]] = double;
    using Narrow [[gnu::vector_size(exactLanes * sizeof(Scalar))]] = Scalar; ///< what becomes one Exact
};

/// The maps that one vector holds: `count` of them, all lanes but in a last group that is not full.
struct Group {
    std::int64_t first = 0;
    std::int64_t count = 0;
};

template <class Vector, class Element>
ETUDE_INLINE Vector load(const Element* from) {
    Vector vector;
    __builtin_memcpy(&vector, from, sizeof vector);
    return vector;
}

template <class Vector, class Element>
ETUDE_INLINE Vector load(const Element* from, std::int64_t count) {
    if (count * static_cast<std::int64_t>(sizeof(Element)) == static_cast<std::int64_t>(sizeof(Vector)))
        return load<Vector>(from);
    Vector vector{};
    for (std::int64_t i = 0; i < count; ++i)
        vector[i] = from[i];
    return vector;
}

template <class Vector, class Element>
ETUDE_INLINE void save(const Vector& vector, Element* to, std::int64_t count) {
    if (count * static_cast<std::int64_t>(sizeof(Element)) == static_cast<std::int64_t>(sizeof(Vector))) {
        __builtin_memcpy(to, &vector, sizeof vector);
        return;
    }
    for (std::int64_t i = 0; i < count; ++i)
        to[i] = vector[i];
}

/// Adds a vector to sums in memory.
template <class Scalar>
ETUDE_INLINE void accumulate(const typename Vectors<Scalar>::Value& vector, double* sums, std::int64_t count) {
    using Wide = typename Vectors<Scalar>::Wide;
    save(load<Wide>(sums, count) + __builtin_convertvector(vector, Wide), sums, count);
}

/// Calls body(group) for all maps.
template <class Scalar, class Body>
ETUDE_INLINE void forGroups(std::int64_t maps, Body body) {
    constexpr std::int64_t kLanes = Vectors<Scalar>::lanes;
    for (std::int64_t first = 0; first < maps; first += kLanes)
        body(Group{first, maps - first < kLanes ? maps - first : kLanes});
}

/// exp(x) - 1 for x <= 0, exact to two units in the last place: with x = n ln 2 + r, |r| <= ln 2 / 2, it is
/// 2^n (exp(r) - 1) + (2^n - 1), and exp(r) - 1 is its Taylor series.
template <class Scalar>
ETUDE_INLINE typename Vectors<Scalar>::Value expMinusOne(typename Vectors<Scalar>::Value x) {
    using V = typename Vectors<Scalar>::Value;
    using M = typename Vectors<Scalar>::Mask;
    constexpr bool kSingle = sizeof(Scalar) == 4;
    constexpr Scalar kLog2e = static_cast<Scalar>(1.4426950408889634);
    // ln 2 as the sum of a number with few bits, whose multiples are exact, and the rest.
    constexpr Scalar kLn2High = kSingle ? static_cast<Scalar>(0x1.62ep-1) : static_cast<Scalar>(0x1.62e42fefap-1);
    constexpr Scalar kLn2Low =
        kSingle ? static_cast<Scalar>(0x1.0bfbe8e7bcd5ep-15) : static_cast<Scalar>(0x1.cf79abc9e3b39p-40);
    constexpr int kExponentShift = kSingle ? 23 : 52;
    constexpr int kExponentBias = kSingle ? 127 : 1023;

    const V low = V{} + Simd<Scalar>::smallest;
    x = x < low ? low : x;
    const M n = __builtin_convertvector(x * kLog2e - static_cast<Scalar>(0.5), M); // towards zero: x is not positive
    const V whole = __builtin_convertvector(n, V);
    const V r = (x - whole * kLn2High) - whole * kLn2Low;
    V series = V{} + 1;
    for (int k = Simd<Scalar>::expTerms; k > 1; --k)
        series = 1 + series * r * (1 / static_cast<Scalar>(k));
    const M bits = (n + kExponentBias) << kExponentShift;
    const V power = load<V>(reinterpret_cast<const char*>(&bits));
    return power * (series * r) + (power - 1);
}

template <class Scalar>
ETUDE_INLINE typename Vectors<Scalar>::Value elu(typename Vectors<Scalar>::Value x) {
    using V = typename Vectors<Scalar>::Value;
    const V negative = x > 0 ? V{} : x;
    return x > 0 ? x : expMinusOne<Scalar>(negative);
}

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

/// The first largest of value(row, column) over a cell, and its place. The first value is taken unseen, so that one
/// that is not a number is not lost.
template <class Scalar, class Value>
ETUDE_INLINE void largestOfCell(const PoolShape& shape, Value value, typename Vectors<Scalar>::Value& largest,
                                typename Vectors<Scalar>::Mask& place) {
    using V = typename Vectors<Scalar>::Value;
    using M = typename Vectors<Scalar>::Mask;
    largest = value(0, 0);
    place = M{};
    forCell(
        shape, [&](std::int64_t row, std::int64_t column, int here) __attribute__((always_inline)) {
            if (here == 0)
                return;
            const V one = value(row, column);
            const M larger = one > largest;
            largest = larger ? one : largest;
            place = larger ? M{} + here : place;
        });
}

/// Writes ELU of the largest, and its place.
template <class Scalar, class Value>
ETUDE_INLINE void poolCell(const PoolShape& shape, Value value, Scalar* out, std::uint8_t* chosen, std::int64_t count) {
    typename Vectors<Scalar>::Value largest;
    typename Vectors<Scalar>::Mask place;
    largestOfCell<Scalar>(shape, value, largest, place);
    save(elu<Scalar>(largest), out, count);
    save(__builtin_convertvector(place, typename Vectors<Scalar>::Bytes), chosen, count);
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

// ---- first block ----

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

template <class Scalar>
void firstForward(const Scalar* padded, const PoolShape& shape, const Scalar* kernel, const Scalar* shift,
                  std::int64_t maps, Rows rows, Scalar* out, std::uint8_t* chosen) {
    using V = typename Vectors<Scalar>::Value;
    const std::int64_t stride = shape.frames + 2;
    for (std::int64_t row = rows.first; row < rows.last; ++row) {
        forGroups<Scalar>(
            maps, [&](Group group) __attribute__((always_inline)) {
                V weights[9];
                for (int k = 0; k < 9; ++k)
                    weights[k] = load<V>(kernel + k * maps + group.first, group.count);
                const V summand = load<V>(shift + group.first, group.count);
                for (std::int64_t column = 0; column < shape.outFrames(); ++column) {
                    const Scalar* corner = padded + row * shape.poolBands * stride + column * shape.poolFrames;
                    const auto convolved = [&](std::int64_t y, std::int64_t x) __attribute__((always_inline)) {
                        const Scalar* patch = corner + y * stride + x;
                        V sum = summand;
                        for (int k = 0; k < 9; ++k)
                            sum += weights[k] * patch[k / 3 * stride + k % 3];
                        return sum;
                    };
                    const std::int64_t at = (row * shape.outFrames() + column) * maps + group.first;
                    poolCell<Scalar>(shape, convolved, out + at, chosen + at, group.count);
                }
            });
    }
}

template <class Scalar>
void firstBackward(const Scalar* padded, const PoolShape& shape, const Scalar* out, const std::uint8_t* chosen,
                   const Scalar* gradient, std::int64_t maps, Rows rows, double* sums) {
    using V = typename Vectors<Scalar>::Value;
    const std::int64_t stride = shape.frames + 2;
    for (std::int64_t row = rows.first; row < rows.last; ++row) {
        forGroups<Scalar>(
            maps, [&](Group group) __attribute__((always_inline)) {
                V total{};
                V patches[9]{};
                for (std::int64_t column = 0; column < shape.outFrames(); ++column) {
                    const std::int64_t at = (row * shape.outFrames() + column) * maps + group.first;
                    const auto [d, place] = cellGradient<Scalar>(gradient + at, out + at, chosen + at, group.count);
                    const Scalar* corner = padded + row * shape.poolBands * stride + column * shape.poolFrames;
                    total += d;
                    forCell(
                        shape, [&](std::int64_t y, std::int64_t x, int here) __attribute__((always_inline)) {
                            const V share = place == here ? d : V{};
                            const Scalar* patch = corner + y * stride + x;
                            for (int k = 0; k < 9; ++k)
                                patches[k] += share * patch[k / 3 * stride + k % 3];
                        });
                }
                accumulate<Scalar>(total, sums + group.first, group.count);
                for (int k = 0; k < 9; ++k)
                    accumulate<Scalar>(patches[k], sums + (1 + k) * maps + group.first, group.count);
            });
    }
}

// ---- later blocks ----

template <class Scalar>
void moments(const Scalar* z, const PoolShape& shape, std::int64_t maps, Rows rows, double* sums) {
    using N = typename Vectors<Scalar>::Narrow;
    using E = typename Vectors<Scalar>::Exact;
    constexpr int kLanes = Vectors<Scalar>::exactLanes;
    for (std::int64_t row = rows.first; row < rows.last; ++row)
        for (std::int64_t map = 0; map < maps; map += kLanes) {
            const std::int64_t count = maps - map < kLanes ? maps - map : kLanes;
            E first = load<E>(sums + map, count);
            E second = load<E>(sums + maps + map, count);
            for (std::int64_t at = row * shape.frames; at < (row + 1) * shape.frames; ++at) {
                const E value = __builtin_convertvector(load<N>(z + at * maps + map, count), E);
                first += value;
                second += value * value;
            }
            save(first, sums + map, count);
            save(second, sums + maps + map, count);
        }
}

template <class Scalar>
void poolForward(const Scalar* z, const PoolShape& shape, const Scalar* factor, const Scalar* shift, std::int64_t maps,
                 Rows rows, Scalar* out, std::uint8_t* chosen) {
    using V = typename Vectors<Scalar>::Value;
    for (std::int64_t row = rows.first; row < rows.last; ++row) {
        forGroups<Scalar>(
            maps, [&](Group group) __attribute__((always_inline)) {
                const V scale = load<V>(factor + group.first, group.count);
                const V summand = load<V>(shift + group.first, group.count);
                for (std::int64_t column = 0; column < shape.outFrames(); ++column) {
                    const Scalar* corner =
                        z + (row * shape.poolBands * shape.frames + column * shape.poolFrames) * maps + group.first;
                    const auto normalised = [&](std::int64_t y, std::int64_t x) __attribute__((always_inline)) {
                        return scale * load<V>(corner + (y * shape.frames + x) * maps, group.count) + summand;
                    };
                    const std::int64_t at = (row * shape.outFrames() + column) * maps + group.first;
                    poolCell<Scalar>(shape, normalised, out + at, chosen + at, group.count);
                }
            });
    }
}

template <class Scalar>
void poolSums(const Scalar* z, const PoolShape& shape, const Scalar* out, const std::uint8_t* chosen,
              const Scalar* gradient, const Scalar* mean, std::int64_t maps, Rows rows, double* sums) {
    using V = typename Vectors<Scalar>::Value;
    using W = typename Vectors<Scalar>::Wide;
    for (std::int64_t row = rows.first; row < rows.last; ++row) {
        forGroups<Scalar>(
            maps, [&](Group group) __attribute__((always_inline)) {
                const V centre = load<V>(mean + group.first, group.count);
                W first = load<W>(sums + group.first, group.count);
                W second = load<W>(sums + maps + group.first, group.count);
                for (std::int64_t column = 0; column < shape.outFrames(); ++column) {
                    const std::int64_t at = (row * shape.outFrames() + column) * maps + group.first;
                    const auto [d, place] = cellGradient<Scalar>(gradient + at, out + at, chosen + at, group.count);
                    const Scalar* corner =
                        z + (row * shape.poolBands * shape.frames + column * shape.poolFrames) * maps + group.first;
                    V largest{};
                    forCell(
                        shape, [&](std::int64_t y, std::int64_t x, int here) __attribute__((always_inline)) {
                            const V value = load<V>(corner + (y * shape.frames + x) * maps, group.count);
                            largest = place == here ? value : largest;
                        });
                    first += __builtin_convertvector(d, W);
                    second += __builtin_convertvector(d, W) * __builtin_convertvector(largest - centre, W);
                }
                save(first, sums + group.first, group.count);
                save(second, sums + maps + group.first, group.count);
            });
    }
}

template <class Scalar>
void poolBackward(const Scalar* z, const PoolShape& shape, const Scalar* out, const std::uint8_t* chosen,
                  const Scalar* gradient, const Scalar* factor, const Scalar* mean, const Scalar* slope,
                  const Scalar* shift, std::int64_t maps, Rows rows, Scalar* zGradient) {
    using V = typename Vectors<Scalar>::Value;
    const std::int64_t pooledFrames = shape.outFrames() * shape.poolFrames;
    forGroups<Scalar>(
        maps, [&](Group group) __attribute__((always_inline)) {
            const V scale = load<V>(factor + group.first, group.count);
            const V centre = load<V>(mean + group.first, group.count);
            const V tilt = load<V>(slope + group.first, group.count);
            const V summand = load<V>(shift + group.first, group.count);
            const auto write = [&](std::int64_t position, const V& d) __attribute__((always_inline)) {
                const std::int64_t at = position * maps + group.first;
                const V value = load<V>(z + at, group.count);
                save(scale * d + (tilt * (value - centre) + summand), zGradient + at, group.count);
            };
            for (std::int64_t row = rows.first; row < rows.last; ++row) {
                const std::int64_t top = row * shape.poolBands;
                for (std::int64_t column = 0; column < shape.outFrames(); ++column) {
                    const std::int64_t at = (row * shape.outFrames() + column) * maps + group.first;
                    const auto [d, place] = cellGradient<Scalar>(gradient + at, out + at, chosen + at, group.count);
                    forCell(
                        shape, [&](std::int64_t y, std::int64_t x, int here) __attribute__((always_inline)) {
                            write((top + y) * shape.frames + column * shape.poolFrames + x, place == here ? d : V{});
                        });
                }
                const std::int64_t bottom = row + 1 == shape.outBands() ? shape.bands : top + shape.poolBands;
                for (std::int64_t band = top; band < bottom; ++band) {
                    const bool dropped = band >= top + shape.poolBands;
                    for (std::int64_t frame = dropped ? 0 : pooledFrames; frame < shape.frames; ++frame)
                        write(band * shape.frames + frame, V{});
                }
            }
        });
}

template <class Scalar>
constexpr BlockKernels<Scalar> kKernels{patchSums<Scalar>,   firstForward<Scalar>, firstBackward<Scalar>,
                                        moments<Scalar>,     poolForward<Scalar>,  poolSums<Scalar>,
                                        poolBackward<Scalar>};

#undef ETUDE_INLINE

} // namespace

} // namespace etude
