// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/mpeg_decoder.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <utility>

#include <mpg123.h>

namespace etude {

namespace {

/// The bytes of some ranges as if they followed each other.
class JoinedRanges {
public:
    JoinedRanges(ByteReader& bytes, const std::vector<ByteRange>& ranges)
        : m_bytes(bytes)
        , m_ranges(ranges) {
        for (const ByteRange& range : ranges)
            m_size += range.size();
    }

    [[nodiscard]] mpg123_ssize_t read(void* to, std::size_t count) {
        std::size_t done = 0;
        while (done < count && m_range < m_ranges.size()) {
            const std::int64_t left = m_ranges[m_range].size() - m_inRange;
            const auto wanted = std::min<std::int64_t>(left, static_cast<std::int64_t>(count - done));
            const auto got = m_bytes.read(m_ranges[m_range].begin + m_inRange, static_cast<std::size_t>(wanted));
            if (got.empty() && wanted > 0)
                break;
            std::memcpy(static_cast<std::uint8_t*>(to) + done, got.data(), got.size());
            done += got.size();
            m_inRange += std::ssize(got);
            if (m_inRange == m_ranges[m_range].size()) {
                ++m_range;
                m_inRange = 0;
            }
        }
        m_position += static_cast<std::int64_t>(done);
        return static_cast<mpg123_ssize_t>(done);
    }

    [[nodiscard]] off_t seek(off_t offset, int whence) {
        const std::int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? m_position : m_size;
        m_position = std::clamp<std::int64_t>(base + offset, 0, m_size);
        m_inRange = m_position;
        for (m_range = 0; m_range < m_ranges.size() && m_inRange >= m_ranges[m_range].size(); ++m_range)
            m_inRange -= m_ranges[m_range].size();
        return m_position;
    }

private:
    ByteReader& m_bytes;
    const std::vector<ByteRange>& m_ranges;
    std::int64_t m_size = 0;
    std::int64_t m_position = 0;
    std::size_t m_range = 0;    ///< that the position lies in, and...
    std::int64_t m_inRange = 0; ///< ...bytes of it before the position
};

mpg123_ssize_t readJoined(void* handle, void* to, std::size_t count) {
    return static_cast<JoinedRanges*>(handle)->read(to, count);
}

off_t seekJoined(void* handle, off_t offset, int whence) {
    return static_cast<JoinedRanges*>(handle)->seek(offset, whence);
}

struct DeleteMpg123 {
    void operator()(mpg123_handle* handle) const { mpg123_delete(handle); }
};
using Mpg123 = std::unique_ptr<mpg123_handle, DeleteMpg123>;

class MpegDecoder : public SampleStream {
public:
    MpegDecoder(ByteReader bytes, std::vector<MpegStream> streams)
        : m_bytes(std::move(bytes))
        , m_streams(std::move(streams)) {}

    bool seek(std::int64_t /*frame*/) override { return false; }

    std::int64_t read(float* samples, std::int64_t count) override {
        while (m_mpg123 || m_next < m_streams.size()) {
            if (!m_mpg123)
                open(m_streams[m_next++]);
            if (const std::int64_t got = m_mpg123 ? decode(samples, count) : 0; got > 0)
                return got;
            m_mpg123.reset();
        }
        return 0;
    }

private:
    /// Closed if libmpg123 cannot read the stream.
    void open(const MpegStream& stream);
    [[nodiscard]] std::int64_t decode(float* samples, std::int64_t count);

    ByteReader m_bytes;
    std::vector<MpegStream> m_streams;
    std::size_t m_next = 0; ///< stream to open
    std::optional<JoinedRanges> m_joined;
    Mpg123 m_mpg123;
};

void MpegDecoder::open(const MpegStream& stream) {
    m_joined.emplace(m_bytes, stream.ranges);
    m_mpg123.reset(mpg123_new(nullptr, nullptr));
    mpg123_handle* handle = m_mpg123.get();
    const long flags = MPG123_QUIET | MPG123_FORCE_FLOAT | MPG123_GAPLESS | MPG123_NO_FRANKENSTEIN;
    const bool isOpen =
        handle && mpg123_param(handle, MPG123_REMOVE_FLAGS, MPG123_AUTO_RESAMPLE, 0.0) == MPG123_OK &&
        mpg123_param(handle, MPG123_ADD_FLAGS, flags, 0.0) == MPG123_OK &&
        mpg123_replace_reader_handle(handle, readJoined, seekJoined, nullptr) == MPG123_OK &&
        mpg123_format_none(handle) == MPG123_OK &&
        mpg123_format(handle, stream.header.sampleRate, stream.header.channels, MPG123_ENC_FLOAT_32) == MPG123_OK &&
        mpg123_open_handle(handle, &*m_joined) == MPG123_OK;
    if (!isOpen)
        m_mpg123.reset();
}

std::int64_t MpegDecoder::decode(float* samples, std::int64_t count) {
    const std::size_t frameBytes = sizeof(float) * static_cast<std::size_t>(m_streams[m_next - 1].header.channels);
    std::size_t done = 0;
    int status = MPG123_NEW_FORMAT; // told once before the first samples
    while (status == MPG123_NEW_FORMAT && done == 0)
        status = mpg123_read(m_mpg123.get(), samples, static_cast<std::size_t>(count) * frameBytes, &done);
    return static_cast<std::int64_t>(done / frameBytes);
}

} // namespace

std::unique_ptr<SampleStream> decodeMpeg(ByteReader bytes, std::vector<MpegStream> streams) {
    return std::make_unique<MpegDecoder>(std::move(bytes), std::move(streams));
}

} // namespace etude
