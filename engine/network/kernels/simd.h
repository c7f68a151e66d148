// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of kVectorBytes, which the including source defines before. All is in an unnamed namespace and nothing of the
// standard library is called but what is always inlined: a function compiled here for a wide instruction set must not
// become the one that the whole program uses. The same holds for the other headers of kernels in this folder.
#pragma once

#include <cstddef>
#include <cstdint>

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

/// A number as a type.
template <int number>
struct Count {
    static constexpr int value = number;
};

/// The channels that one vector holds: `count` of them, all lanes but in a last group that is not full.
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
ETUDE_INLINE void save(const Vector& vector, Element* to) {
    __builtin_memcpy(to, &vector, sizeof vector);
}

template <class Vector, class Element>
ETUDE_INLINE void save(const Vector& vector, Element* to, std::int64_t count) {
    if (count * static_cast<std::int64_t>(sizeof(Element)) == static_cast<std::int64_t>(sizeof(Vector)))
        return save(vector, to);
    for (std::int64_t i = 0; i < count; ++i)
        to[i] = vector[i];
}

/// The table's lanes that the index names.
template <class Vector, class Index>
ETUDE_INLINE Vector permute(const Vector& table, const Index& index) {
#ifdef __clang__
    Vector chosen{};
    for (std::size_t lane = 0; lane < sizeof(Index) / sizeof(index[0]); ++lane)
        chosen[lane] = table[index[lane]];
    return chosen;
#else
    return __builtin_shuffle(table, index);
#endif
}

/// The same of a table of two vectors.
template <class Vector, class Index>
ETUDE_INLINE Vector permute(const Vector& lower, const Vector& upper, const Index& index) {
#ifdef __clang__
    constexpr int kLanes = sizeof(Index) / sizeof(index[0]);
    Vector chosen{};
    for (int lane = 0; lane < kLanes; ++lane)
        chosen[lane] = index[lane] < kLanes ? lower[index[lane]] : upper[index[lane] - kLanes];
    return chosen;
#else
    return __builtin_shuffle(lower, upper, index);
#endif
}

/// Adds a vector to sums in memory.
template <class Scalar>
ETUDE_INLINE void accumulate(const typename Vectors<Scalar>::Value& vector, double* sums, std::int64_t count) {
    using Wide = typename Vectors<Scalar>::Wide;
    save(load<Wide>(sums, count) + __builtin_convertvector(vector, Wide), sums, count);
}

/// Calls body(group) for all channels.
template <class Scalar, class Body>
ETUDE_INLINE void forGroups(std::int64_t maps, Body body) {
    constexpr std::int64_t kLanes = Vectors<Scalar>::lanes;
    for (std::int64_t first = 0; first < maps; first += kLanes)
        body(Group{first, maps - first < kLanes ? maps - first : kLanes});
}

constexpr double factorial(int n) {
    return n < 2 ? 1.0 : n * factorial(n - 1);
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
    V series = V{} + 1 / static_cast<Scalar>(factorial(Simd<Scalar>::expTerms));
#pragma GCC unroll 16
    for (int k = Simd<Scalar>::expTerms - 1; k > 0; --k)
        series = series * r + 1 / static_cast<Scalar>(factorial(k));
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

} // namespace

} // namespace etude
