// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>

#include "engine/core/hash.h"

namespace etude {

/// Hashes bytes that come one block after another: hashBytes() of all of them together. One thread at a time.
class HashStream {
public:
    HashStream();
    HashStream(HashStream&&) noexcept;
    HashStream& operator=(HashStream&&) noexcept;
    ~HashStream();

    void add(std::span<const std::byte> bytes);
    [[nodiscard]] Hash hash() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace etude
