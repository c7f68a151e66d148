// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/mpeg_decoder.h"

#include <optional>
#include <utility>

#include <mpg123.h>

#include "engine/audio/joined_ranges.h"

namespace etude {

namespace {

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
    m_joined.emplace(m_bytes, stream.ranges, stream.patches);
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
