// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/network/kernels/pooling_cell.h"

namespace etude {

namespace {

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
        const Scalar* top = z + row * shape.poolBands * shape.frames * maps;
        forCells(
            shape.outFrames(), [&](Rows cells) __attribute__((always_inline)) {
                forGroups<Scalar>(
                    maps, [&](Group group) __attribute__((always_inline)) {
                        const V scale = load<V>(factor + group.first, group.count);
                        const V summand = load<V>(shift + group.first, group.count);
                        for (std::int64_t column = cells.first; column < cells.last; ++column) {
                            const Scalar* corner = top + column * shape.poolFrames * maps + group.first;
                            Largest<Scalar> largest;
                            forCell(
                                shape, [&](std::int64_t y, std::int64_t x, int) __attribute__((always_inline)) {
                                    const V value = load<V>(corner + (y * shape.frames + x) * maps, group.count);
                                    largest.see(scale * value + summand);
                                });
                            const std::int64_t at = (row * shape.outFrames() + column) * maps + group.first;
                            saveCell(largest, out + at, chosen + at, group.count);
                        }
                    });
                const std::int64_t at = (row * shape.outFrames() + cells.first) * maps;
                takeElu(out + at, (cells.last - cells.first) * maps);
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
                    const auto cell = cellGradient<Scalar>(gradient + at, out + at, chosen + at, group.count);
                    const Scalar* corner =
                        z + (row * shape.poolBands * shape.frames + column * shape.poolFrames) * maps + group.first;
                    V largest{};
                    forCell(
                        shape, [&](std::int64_t y, std::int64_t x, int here) __attribute__((always_inline)) {
                            const V value = load<V>(corner + (y * shape.frames + x) * maps, group.count);
                            largest = cell.place == here ? value : largest;
                        });
                    first += __builtin_convertvector(cell.d, W);
                    second += __builtin_convertvector(cell.d, W) * __builtin_convertvector(largest - centre, W);
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
                    const auto cell = cellGradient<Scalar>(gradient + at, out + at, chosen + at, group.count);
                    forCell(
                        shape, [&](std::int64_t y, std::int64_t x, int here) __attribute__((always_inline)) {
                            write((top + y) * shape.frames + column * shape.poolFrames + x,
                                  cell.place == here ? cell.d : V{});
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

} // namespace

} // namespace etude
