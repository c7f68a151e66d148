// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/hash.h"

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <vector>

#include <xxhash.h>

#include "engine/core/files.h"
#include "engine/core/hash_stream.h"

namespace etude {

namespace {

constexpr std::size_t kHexDigits = 32;

Hash fromXxh(XXH128_hash_t h) {
    return {h.high64, h.low64};
}

} // namespace

std::string Hash::hex() const {
    char text[kHexDigits + 1];
    std::snprintf(text, sizeof text, "%016llx%016llx", static_cast<unsigned long long>(high),
                  static_cast<unsigned long long>(low));
    return text;
}

std::string Hash::shortHex() const {
    return hex().substr(0, 12);
}

Result<Hash> Hash::parse(std::string_view hex) {
    const auto part = [&](std::size_t offset, std::uint64_t& out) {
        const char* end = hex.data() + offset + kHexDigits / 2;
        const auto [stop, code] = std::from_chars(hex.data() + offset, end, out, 16);
        return code == std::errc{} && stop == end;
    };
    Hash hash;
    if (hex.size() != kHexDigits || !part(0, hash.high) || !part(kHexDigits / 2, hash.low))
        return Error{ErrorKind::Invalid, say("'%1' is not a content hash of 32 hexadecimal digits.", hex)};
    return hash;
}

Hash hashBytes(std::span<const std::byte> bytes) {
    return fromXxh(XXH3_128bits(bytes.data(), bytes.size()));
}

Hash hashText(std::string_view text) {
    return fromXxh(XXH3_128bits(text.data(), text.size()));
}

std::uint64_t checksum(std::span<const std::byte> bytes) {
    return XXH3_64bits(bytes.data(), bytes.size());
}

Result<Hash> hashFile(const std::filesystem::path& file) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> in(std::fopen(file.c_str(), "rb"), &std::fclose);
    if (!in)
        return systemError("Cannot read '%1': %2.", file, errno);
    HashStream content;
    std::vector<std::byte> block(1 << 20);
    while (const std::size_t got = std::fread(block.data(), 1, block.size(), in.get()))
        content.add(std::span(block).first(got));
    if (std::ferror(in.get()))
        return systemError("Cannot read '%1': %2.", file, errno);
    return content.hash();
}

} // namespace etude
