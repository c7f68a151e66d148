// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/network/network_state.h"

namespace etude {

/// The content of a safetensors file that holds float32 tensors only.
struct TensorFile {
    std::map<std::string, std::string> metadata;
    std::vector<StoredTensor> tensors;

    bool operator==(const TensorFile&) const = default;
};

/// safetensors (https://github.com/huggingface/safetensors): 8 bytes little-endian header length, a JSON header
/// {"__metadata__": {text: text}, name: {"dtype": "F32", "shape": [...], "data_offsets": [begin, end]}, ...} padded
/// with spaces to a multiple of 8, then the tensors one after the other. There is no code in it to run, and Python
/// reads it with safetensors.numpy.load_file().
///
/// We add the metadata key "checksum": 16 hexadecimal digits, XXH3-64 of the whole file with these digits read as
/// zeros. So any damaged byte is recognised, in the header too.
[[nodiscard]] std::string encodeTensors(const TensorFile& file);

/// The inverse. Never trusts the bytes: the header is at most 1 MiB, the tensors lie inside the file without gaps or
/// overlap, the header nests no deeper than above, and the checksum is right, else ErrorKind::Corrupt. The metadata
/// come back without the checksum.
[[nodiscard]] Result<TensorFile> decodeTensors(std::string bytes, std::string_view where);

/// Written atomically and synced.
[[nodiscard]] Result<void> writeTensors(const std::filesystem::path& path, const TensorFile& file);
/// ErrorKind::Corrupt also if the path is no regular file (a pipe is not waited for) or the file has more than
/// `mostBytes`; then nothing is read.
[[nodiscard]] Result<TensorFile> readTensors(const std::filesystem::path& path,
                                             std::int64_t mostBytes = std::numeric_limits<std::int64_t>::max());

} // namespace etude
