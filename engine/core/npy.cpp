// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/npy.h"

#include <cstring>
#include <optional>
#include <regex>
#include <string_view>

#include "engine/core/files.h"

namespace etude {

namespace {

// Format: numpy.lib.format; the header is padded so that the data start at a multiple of 64 bytes.
constexpr std::string_view kMagic = "\x93NUMPY";
constexpr std::size_t kAlignment = 64;

std::optional<std::size_t> itemSize(std::string_view dtype) {
    if (dtype == "|b1" || dtype == "|u1")
        return 1;
    if (dtype == "<f4")
        return 4;
    if (dtype == "<f8" || dtype == "<i8")
        return 8;
    return std::nullopt;
}

std::string header(std::string_view dtype, std::span<const std::size_t> shape) {
    std::string dimensions;
    for (const std::size_t n : shape)
        dimensions += std::to_string(n) + ", ";
    if (shape.size() > 1)
        dimensions.resize(dimensions.size() - 2);
    else if (shape.size() == 1)
        dimensions.pop_back();
    std::string text =
        "{'descr': '" + std::string(dtype) + "', 'fortran_order': False, 'shape': (" + dimensions + "), }";
    const std::size_t unpadded = kMagic.size() + 4 + text.size() + 1;
    text.append((kAlignment - unpadded % kAlignment) % kAlignment, ' ');
    text += '\n';
    std::string out(kMagic);
    out += {'\x01', '\x00', static_cast<char>(text.size() & 0xFF), static_cast<char>(text.size() >> 8)};
    return out + text;
}

Result<void> write(const std::filesystem::path& file, std::string_view dtype, std::span<const std::byte> data,
                   std::span<const std::size_t> shape) {
    std::string content = header(dtype, shape);
    content.append(reinterpret_cast<const char*>(data.data()), data.size());
    return writeFileAtomically(file, content);
}

template <class T>
void convert(const std::vector<std::byte>& bytes, std::vector<double>& out) {
    for (std::size_t i = 0; i < out.size(); ++i) {
        T value;
        std::memcpy(&value, bytes.data() + i * sizeof(T), sizeof(T));
        out[i] = static_cast<double>(value);
    }
}

} // namespace

std::size_t NpyArray::count() const {
    std::size_t product = 1;
    for (const std::size_t n : shape)
        product *= n;
    return product;
}

std::vector<double> NpyArray::toDoubles() const {
    std::vector<double> out(count());
    if (dtype == "<f4")
        convert<float>(bytes, out);
    else if (dtype == "<f8")
        convert<double>(bytes, out);
    else if (dtype == "<i8")
        convert<std::int64_t>(bytes, out);
    else
        convert<std::uint8_t>(bytes, out);
    return out;
}

Result<NpyArray> readNpy(const std::filesystem::path& file) {
    const auto content = readFile(file);
    if (!content)
        return content.error();
    const auto corrupt = [&](const char* why) {
        return Error{ErrorKind::Corrupt, "'" + file.string() + "' is not a NumPy array that can be read: " + why + "."};
    };
    const std::string_view text = *content;
    if (text.size() < 10 || !text.starts_with(kMagic) || (text[6] != 1 && text[6] != 2))
        return corrupt("it does not begin with the .npy signature of version 1 or 2");
    const auto byteAt = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(text[i])); };
    const bool version1 = text[6] == 1;
    if (!version1 && text.size() < 12)
        return corrupt("its header is cut short");
    const std::size_t begin = version1 ? 10 : 12;
    const std::size_t length =
        version1 ? byteAt(8) | byteAt(9) << 8 : byteAt(8) | byteAt(9) << 8 | byteAt(10) << 16 | byteAt(11) << 24;
    if (length > text.size() - begin)
        return corrupt("its header is cut short");
    const std::string head(text.substr(begin, length));

    std::smatch dtype;
    std::smatch shape;
    if (!std::regex_search(head, dtype, std::regex("'descr':\\s*'([^']*)'")) ||
        !std::regex_search(head, shape, std::regex("'shape':\\s*\\(([0-9, ]*)\\)")))
        return corrupt("its header has no descr or shape");
    if (!std::regex_search(head, std::regex("'fortran_order':\\s*False")))
        return corrupt("it is in Fortran order; save it with numpy.ascontiguousarray");
    const auto size = itemSize(dtype[1].str());
    if (!size)
        return corrupt(
            ("its dtype is " + dtype[1].str() + "; float32, float64, int64, uint8 and bool are read").c_str());

    NpyArray array{dtype[1].str(), {}, {}};
    const std::string dimensions = shape[1].str();
    const std::regex number("[0-9]+");
    const std::size_t available = text.size() - begin - length;
    for (std::sregex_iterator i(dimensions.begin(), dimensions.end(), number), end; i != end; ++i) {
        if (i->str().size() > 12)
            return corrupt("its shape is impossible");
        array.shape.push_back(std::stoull(i->str()));
        const std::size_t product = array.count();
        if (array.shape.back() != 0 && product / array.shape.back() > available)
            return corrupt("it is shorter than its shape says");
    }
    if (array.count() * *size != available)
        return corrupt("its size does not match its shape");
    const auto* data = reinterpret_cast<const std::byte*>(text.data() + begin + length);
    array.bytes.assign(data, data + available);
    return array;
}

Result<void> writeNpy(const std::filesystem::path& file, std::span<const float> values,
                      std::span<const std::size_t> shape) {
    return write(file, "<f4", std::as_bytes(values), shape);
}

Result<void> writeNpy(const std::filesystem::path& file, std::span<const std::uint8_t> booleans,
                      std::span<const std::size_t> shape) {
    return write(file, "|b1", std::as_bytes(booleans), shape);
}

} // namespace etude
