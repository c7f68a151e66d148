# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's random numbers (engine/core/random.h) over again: Philox4x32-10, keyed by the seed and started at
(purpose, epoch, index)."""
import numpy as np

INITIALISATION, DROPOUT, CORPUS, LABELS = 1, 6, 7, 8


def philox4x32(counter, key):
    """Columns of counters, shape [4, n], to blocks of the same shape."""
    c = [word.astype(np.uint64) for word in counter]
    k = [np.uint64(word) for word in key]
    low = np.uint64(0xFFFFFFFF)
    high = np.uint64(32)
    for _ in range(10):
        first = np.uint64(0xD2511F53) * c[0]
        second = np.uint64(0xCD9E8D57) * c[2]
        c = [(second >> high) ^ c[1] ^ k[0], second & low, (first >> high) ^ c[3] ^ k[1], first & low]
        k = [(k[0] + np.uint64(0x9E3779B9)) & low, (k[1] + np.uint64(0xBB67AE85)) & low]
    return np.stack(c).astype(np.uint32)


def words(count, seed, purpose, epoch=0, index=0):
    """The first 32-bit numbers of a stream."""
    blocks = np.arange(-(-count // 4), dtype=np.uint64)
    counter = [blocks] + [np.full_like(blocks, part) for part in (index, epoch, purpose)]
    return philox4x32(counter, (seed & 0xFFFFFFFF, seed >> 32)).T.reshape(-1)[:count]


def uniform(count, *stream):
    """In [0, 1), of 53 bits."""
    pairs = words(2 * count, *stream).astype(np.uint64).reshape(-1, 2)
    return ((pairs[:, 0] >> np.uint64(5) << np.uint64(26)) | (pairs[:, 1] >> np.uint64(6))).astype(np.float64) * 2.0**-53


def normal(count, *stream):
    """Box-Muller: the cosine, then the sine of each pair."""
    pairs = uniform(2 * -(-count // 2), *stream).reshape(-1, 2)
    radius = np.sqrt(-2.0 * np.log(1.0 - pairs[:, 0]))
    angle = 2.0 * np.pi * pairs[:, 1]
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1).reshape(-1)[:count]
