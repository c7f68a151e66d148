// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/safetensors.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <span>
#include <sys/stat.h>
#include <utility>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/core/json.h"

namespace etude {

namespace {

static_assert(std::endian::native == std::endian::little, "tensors are stored as they lie in memory");

constexpr std::size_t kPrefix = 8; // bytes that hold the header's length
constexpr std::size_t kMaxHeader = 1 << 20;
constexpr int kMaxDepth = 3; // of what encodeTensors() writes: the header, a tensor, its shape
constexpr std::string_view kChecksumKey = "\"checksum\":\"";
constexpr std::string_view kNoChecksum = "0000000000000000";

std::string checksumText(const std::string& bytes) {
    char digits[kNoChecksum.size() + 1];
    std::snprintf(digits, sizeof digits, "%016llx",
                  static_cast<unsigned long long>(checksum(std::as_bytes(std::span(bytes)))));
    return digits;
}

/// `why` is a clause.
Error notUsable(std::string_view where, const Sentence& why) {
    return {ErrorKind::Corrupt, say("'%1' is not a checkpoint that can be used: %2.", where, why)};
}

/// The header, if it is a JSON object that does not nest too deeply. What does is never built: copying and comparing
/// JSON takes a stack as deep as it nests.
std::optional<Json> parseHeader(std::string_view text) {
    bool tooDeep = false;
    const auto bounded = [&](int depth, Json::parse_event_t event, const Json&) {
        const bool opens = event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start;
        tooDeep = tooDeep || (opens && depth >= kMaxDepth);
        return !tooDeep;
    };
    Json header = Json::parse(text, bounded, false);
    if (tooDeep || !header.is_object())
        return std::nullopt;
    return header;
}

/// Number of values of a shape, if its bytes fit below `limit`.
std::optional<std::size_t> countOf(const Json& shape, std::size_t limit) {
    if (!shape.is_array() || shape.size() > 8)
        return std::nullopt;
    std::size_t count = 1;
    for (const Json& item : shape) {
        if (!item.is_number_unsigned())
            return std::nullopt;
        const auto n = item.get<std::uint64_t>();
        if (n != 0 && count > limit / n)
            return std::nullopt;
        count *= n;
    }
    return count <= limit / sizeof(float) ? std::optional(count) : std::nullopt;
}

/// One entry of the header; its data must begin at `begin`, which is moved to their end.
std::optional<StoredTensor> decodeTensor(const std::string& name, const Json& entry, std::string_view data,
                                         std::size_t& begin) {
    if (!entry.is_object() || entry.value("dtype", Json()) != "F32" || !entry.contains("shape"))
        return std::nullopt;
    const auto count = countOf(entry["shape"], data.size());
    if (!count)
        return std::nullopt;
    const std::size_t bytes = *count * sizeof(float);
    if (bytes > data.size() - begin || entry.value("data_offsets", Json()) != Json::array({begin, begin + bytes}))
        return std::nullopt;
    StoredTensor tensor{name, entry["shape"].get<std::vector<std::int64_t>>(), std::vector<float>(*count)};
    if (bytes > 0)
        std::memcpy(tensor.values.data(), data.data() + begin, bytes);
    begin += bytes;
    return tensor;
}

} // namespace

std::string encodeTensors(const TensorFile& file) {
    Json metadata = file.metadata;
    metadata["checksum"] = kNoChecksum;
    Json header = {{"__metadata__", std::move(metadata)}};
    std::size_t end = 0;
    for (const StoredTensor& tensor : file.tensors) {
        const std::size_t begin = end;
        end += tensor.values.size() * sizeof(float);
        header[tensor.name] = {{"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {begin, end}}};
    }
    std::string text = dumpJson(header);
    text.append((kPrefix - text.size() % kPrefix) % kPrefix, ' ');

    const std::uint64_t length = text.size();
    std::string bytes(kPrefix, '\0');
    std::memcpy(bytes.data(), &length, kPrefix);
    bytes += text;
    bytes.reserve(bytes.size() + end);
    for (const StoredTensor& tensor : file.tensors)
        bytes.append(reinterpret_cast<const char*>(tensor.values.data()), tensor.values.size() * sizeof(float));
    bytes.replace(bytes.find(kChecksumKey) + kChecksumKey.size(), kNoChecksum.size(), checksumText(bytes));
    return bytes;
}

Result<TensorFile> decodeTensors(std::string bytes, std::string_view where) {
    const auto corrupt = [&](const Sentence& why) { return notUsable(where, why); };
    std::uint64_t length = 0;
    if (bytes.size() < kPrefix)
        return corrupt(say("it is cut short"));
    std::memcpy(&length, bytes.data(), kPrefix);
    if (length > kMaxHeader || length > bytes.size() - kPrefix)
        return corrupt(say("its header is cut short or impossibly long"));

    const std::size_t key = std::string_view(bytes).substr(0, kPrefix + length).find(kChecksumKey);
    const std::size_t digits = key + kChecksumKey.size();
    if (key == std::string::npos || digits + kNoChecksum.size() > kPrefix + length)
        return corrupt(say("it holds no checksum"));
    const std::string expected = bytes.substr(digits, kNoChecksum.size());
    bytes.replace(digits, kNoChecksum.size(), kNoChecksum);
    if (checksumText(bytes) != expected)
        return corrupt(say("its checksum is wrong"));

    const std::string_view data = std::string_view(bytes).substr(kPrefix + length);
    auto parsed = parseHeader(std::string_view(bytes).substr(kPrefix, length));
    if (!parsed)
        return corrupt(say("its header is not a JSON object, or nests too deeply"));
    Json& header = *parsed;
    TensorFile file;
    for (const auto& [name, value] : header["__metadata__"].items()) {
        if (!value.is_string())
            return corrupt(say("its metadata hold something else than text"));
        file.metadata[name] = value.get<std::string>();
    }
    header.erase("__metadata__");
    file.metadata.erase("checksum");

    std::vector<std::pair<Json, std::string>> order; // the header may list the tensors in any order
    for (const auto& [name, entry] : header.items())
        order.emplace_back(entry.is_object() ? entry.value("data_offsets", Json()) : Json(), name);
    std::ranges::sort(order);
    std::size_t begin = 0;
    for (const auto& [offsets, name] : order) {
        auto tensor = decodeTensor(name, header[name], data, begin);
        if (!tensor)
            return corrupt(say("its tensor '%1' is not described as float32 inside the file", name));
        file.tensors.push_back(std::move(*tensor));
    }
    if (begin != data.size())
        return corrupt(say("bytes follow its last tensor"));
    return file;
}

Result<void> writeTensors(const std::filesystem::path& path, const TensorFile& file) {
    return writeFileAtomically(path, encodeTensors(file));
}

Result<TensorFile> readTensors(const std::filesystem::path& path, std::int64_t mostBytes) {
    const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat about {};
    if (!fd || ::fstat(fd.get(), &about) != 0)
        return systemError("Cannot read '%1': %2.", path, errno);
    if (!S_ISREG(about.st_mode))
        return notUsable(path.native(), say("it is no regular file"));
    if (about.st_size > mostBytes)
        return notUsable(path.native(), say("it is larger than a checkpoint of this run can be"));
    std::string bytes(static_cast<std::size_t>(about.st_size), '\0');
    if (auto read = readAt(fd.get(), std::as_writable_bytes(std::span(bytes)), 0, path); !read)
        return read.error();
    return decodeTensors(std::move(bytes), path.string());
}

} // namespace etude
