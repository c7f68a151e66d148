// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/hash_stream.h"

#include <xxhash.h>

namespace etude {

struct HashStream::State {
    std::unique_ptr<XXH3_state_t, XXH_errorcode (*)(XXH3_state_t*)> xxh{XXH3_createState(), &XXH3_freeState};
};

HashStream::HashStream()
    : m_state(std::make_unique<State>()) {
    XXH3_128bits_reset(m_state->xxh.get());
}
HashStream::HashStream(HashStream&&) noexcept = default;
HashStream& HashStream::operator=(HashStream&&) noexcept = default;
HashStream::~HashStream() = default;

void HashStream::add(std::span<const std::byte> bytes) {
    XXH3_128bits_update(m_state->xxh.get(), bytes.data(), bytes.size());
}

Hash HashStream::hash() const {
    const XXH128_hash_t hash = XXH3_128bits_digest(m_state->xxh.get());
    return {hash.high64, hash.low64};
}

} // namespace etude
