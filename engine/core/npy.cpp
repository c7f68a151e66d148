// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/npy.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fcntl.h>
#include <limits>
#include <string_view>
#include <unistd.h>
#include <utility>

#include "engine/core/files.h"
#include "engine/core/npy_header.h"

namespace etude {

namespace {

// Format: numpy.lib.format; the header is padded so that the data start at a multiple of 64 bytes.
constexpr std::string_view kMagic = "\x93NUMPY";
constexpr std::size_t kAlignment = 64;
constexpr std::size_t kLargestHeader = std::size_t{1} << 20;

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
std::vector<double> doubles(const NpyArray& array) {
    const std::vector<T> values = array.values<T>();
    return {values.begin(), values.end()};
}

/// IEEE 754 binary16: a sign, five bits of exponent, ten of mantissa.
double halfToDouble(std::uint16_t bits) {
    const int exponent = bits >> 10 & 0x1F;
    const int mantissa = bits & 0x3FF;
    const double magnitude = exponent == 0     ? std::ldexp(mantissa, -24)
                             : exponent < 0x1F ? std::ldexp(0x400 + mantissa, exponent - 25)
                             : mantissa == 0   ? std::numeric_limits<double>::infinity()
                                               : std::numeric_limits<double>::quiet_NaN();
    return bits >> 15 ? -magnitude : magnitude;
}

void swapBytes(std::vector<std::byte>& bytes, std::size_t itemSize) {
    for (auto item = bytes.begin(); item != bytes.end(); item += static_cast<std::ptrdiff_t>(itemSize))
        std::reverse(item, item + static_cast<std::ptrdiff_t>(itemSize));
}

/// From the first index varying fastest to the last.
std::vector<std::byte> toRowMajor(const std::vector<std::byte>& columns, std::span<const std::size_t> shape,
                                  std::size_t itemSize) {
    std::vector<std::byte> rows(columns.size());
    std::vector<std::size_t> index(shape.size());
    for (std::size_t from = 0; from < columns.size(); from += itemSize) {
        std::size_t to = 0;
        for (std::size_t axis = 0; axis < shape.size(); ++axis)
            to = to * shape[axis] + index[axis];
        std::memcpy(&rows[to * itemSize], &columns[from], itemSize);
        for (std::size_t axis = 0; axis < shape.size() && ++index[axis] == shape[axis]; ++axis)
            index[axis] = 0;
    }
    return rows;
}

/// Up to `size` bytes from the descriptor's position, fewer at the end of the file.
Result<std::string> readUpTo(int fd, std::size_t size, const std::filesystem::path& file) {
    constexpr std::size_t block = std::size_t{1} << 20; // memory grows with what is there, not with what is announced
    std::string content;
    while (content.size() < size) {
        const std::size_t before = content.size();
        content.resize(std::min(size, before + block));
        const ssize_t got = ::read(fd, content.data() + before, content.size() - before);
        const int problem = errno;
        content.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got < 0 && problem == EINTR)
            continue;
        if (got < 0)
            return systemError("Cannot read '%1': %2.", file, problem);
        if (got == 0)
            break;
    }
    return content;
}

std::size_t littleEndian(std::string_view bytes) {
    std::size_t value = 0;
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte)
        value = value << 8 | static_cast<unsigned char>(*byte);
    return value;
}

/// The header's text; the descriptor's position is then that of the data.
Result<std::string> readHeader(int fd, const std::filesystem::path& file) {
    constexpr std::size_t versionEnd = kMagic.size() + 2;
    auto begin = readUpTo(fd, versionEnd, file);
    if (!begin)
        return begin;
    const char version = begin->size() == versionEnd && begin->starts_with(kMagic) ? (*begin)[kMagic.size()] : '\0';
    if (version < 1 || version > 3)
        return Error{ErrorKind::Corrupt, say("it does not begin with the .npy signature of version 1, 2 or 3")};
    const std::size_t lengthSize = version == 1 ? 2 : 4;
    auto length = readUpTo(fd, lengthSize, file);
    if (!length)
        return length;
    const std::size_t size = littleEndian(*length);
    if (size > kLargestHeader)
        return Error{ErrorKind::Corrupt, say("its header says that it is longer than a megabyte")};
    auto text = readUpTo(fd, size, file);
    if (text && (length->size() < lengthSize || text->size() < size))
        return Error{ErrorKind::Corrupt, say("its header is cut short")};
    return text;
}

Result<NpyArray> readArray(int fd, const std::filesystem::path& file) {
    const auto text = readHeader(fd, file);
    if (!text)
        return text.error();
    const auto header = parseNpyHeader(*text);
    if (!header)
        return header.error();
    const std::size_t size = header->count() * header->itemSize;
    const auto data = readUpTo(fd, size, file);
    if (!data)
        return data.error();
    const auto more = readUpTo(fd, 1, file);
    if (!more)
        return more.error();
    if (data->size() < size || !more->empty())
        return Error{ErrorKind::Corrupt, more->empty() ? say("it is shorter than its shape says")
                                                       : say("it is longer than its shape says")};
    const auto bytes = std::as_bytes(std::span(*data));
    NpyArray array{header->littleEndianType(), header->shape, {bytes.begin(), bytes.end()}};
    if (header->bigEndian)
        swapBytes(array.bytes, header->itemSize);
    if (header->fortranOrder)
        array.bytes = toRowMajor(array.bytes, array.shape, header->itemSize);
    return array;
}

} // namespace

std::size_t NpyArray::count() const {
    std::size_t product = 1;
    for (const std::size_t n : shape)
        product *= n;
    return product;
}

std::vector<double> NpyArray::toDoubles() const {
    if (dtype == "<f2") {
        const auto halves = values<std::uint16_t>();
        std::vector<double> out(halves.size());
        std::ranges::transform(halves, out.begin(), halfToDouble);
        return out;
    }
    using Convert = std::vector<double> (*)(const NpyArray&);
    static constexpr std::pair<std::string_view, Convert> types[] = {
        {"<f4", doubles<float>},         {"<f8", doubles<double>},        {"|i1", doubles<std::int8_t>},
        {"<i2", doubles<std::int16_t>},  {"<i4", doubles<std::int32_t>},  {"<i8", doubles<std::int64_t>},
        {"<u2", doubles<std::uint16_t>}, {"<u4", doubles<std::uint32_t>}, {"<u8", doubles<std::uint64_t>}};
    const auto* const known = std::ranges::find(types, dtype, &std::pair<std::string_view, Convert>::first);
    return known != std::end(types) ? known->second(*this) : doubles<std::uint8_t>(*this);
}

Result<NpyArray> readNpy(const std::filesystem::path& file) {
    const FileDescriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd)
        return systemError("Cannot read '%1': %2.", file, errno);
    auto array = readArray(fd.get(), file);
    if (!array && array.error().kind == ErrorKind::Corrupt)
        return Error{ErrorKind::Corrupt,
                     say("'%1' is not a NumPy array that can be read: %2.", file, array.error().sentence)};
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
