// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/sndfile_stream.h"

#include <cerrno>
#include <utility>

#include <sndfile.h>

namespace etude {

namespace {

std::string formatName(int format) {
    SF_FORMAT_INFO name{};
    name.format = format & SF_FORMAT_TYPEMASK;
    std::string text = sf_command(nullptr, SFC_GET_FORMAT_INFO, &name, sizeof name) == 0 ? name.name : "unknown";
    name.format = format & SF_FORMAT_SUBMASK;
    if (sf_command(nullptr, SFC_GET_FORMAT_INFO, &name, sizeof name) == 0)
        text += std::string(", ") + name.name;
    return text;
}

bool isMpeg(int format) {
    const int codec = format & SF_FORMAT_SUBMASK;
    return (format & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG || codec == SF_FORMAT_MPEG_LAYER_I ||
           codec == SF_FORMAT_MPEG_LAYER_II || codec == SF_FORMAT_MPEG_LAYER_III;
}

bool seeksExactly(int format) {
    return !isMpeg(format) && (format & SF_FORMAT_TYPEMASK) != SF_FORMAT_OGG;
}

/// Parts of a file for libsndfile, which reads and seeks in them by callbacks.
struct FilePart {
    FilePart(ByteReader reader, SndfilePart part)
        : bytes(std::move(reader))
        , joined(bytes, std::move(part.ranges), std::move(part.patches)) {}

    ByteReader bytes;
    JoinedRanges joined;
};

SF_VIRTUAL_IO partCallbacks() {
    return {[](void* part) -> sf_count_t { return static_cast<FilePart*>(part)->joined.size(); },
            [](sf_count_t offset, int whence, void* part) -> sf_count_t {
                return static_cast<FilePart*>(part)->joined.seek(offset, whence);
            },
            [](void* to, sf_count_t count, void* part) -> sf_count_t {
                return static_cast<FilePart*>(part)->joined.read(to, static_cast<std::size_t>(count));
            },
            [](const void*, sf_count_t, void*) -> sf_count_t { return 0; },
            [](void* part) -> sf_count_t { return static_cast<FilePart*>(part)->joined.position(); }};
}

class SndfileStream : public SampleStream {
public:
    SndfileStream(std::unique_ptr<FilePart> part, SNDFILE* sound, bool seeks)
        : m_part(std::move(part))
        , m_sound(sound)
        , m_seeks(seeks) {}
    ~SndfileStream() override { sf_close(m_sound); }

    bool seek(std::int64_t frame) override { return m_seeks && sf_seek(m_sound, frame, SEEK_SET) == frame; }
    std::int64_t read(float* samples, std::int64_t count) override { return sf_readf_float(m_sound, samples, count); }

private:
    std::unique_ptr<FilePart> m_part; ///< none if libsndfile reads the file itself
    SNDFILE* m_sound = nullptr;
    bool m_seeks = true;
};

SndfileSound soundOf(std::unique_ptr<FilePart> part, SNDFILE* sound, const SF_INFO& header, bool mayNotSeek) {
    const bool seeks = !mayNotSeek && seeksExactly(header.format);
    return {std::make_unique<SndfileStream>(std::move(part), sound, seeks),
            header.channels,
            header.samplerate,
            header.frames,
            formatName(header.format),
            isMpeg(header.format)};
}

class SndfileChain : public SampleStream {
public:
    SndfileChain(std::filesystem::path file, std::vector<SndfilePart> parts)
        : m_file(std::move(file))
        , m_parts(std::move(parts)) {}

    bool seek(std::int64_t /*frame*/) override { return false; }
    std::int64_t read(float* samples, std::int64_t count) override {
        while (m_open || m_next < m_parts.size()) {
            if (!m_open)
                m_open = openSndfilePart(m_file, m_parts[m_next++], true);
            if (const std::int64_t got = m_open ? m_open->stream->read(samples, count) : 0; got > 0)
                return got;
            m_open.reset();
        }
        return 0;
    }

private:
    std::filesystem::path m_file;
    std::vector<SndfilePart> m_parts;
    std::size_t m_next = 0; ///< part to open
    std::optional<SndfileSound> m_open;
};

} // namespace

std::string mpegFormatName(int layer) {
    return formatName(SF_FORMAT_MPEG | (layer == 1   ? SF_FORMAT_MPEG_LAYER_I
                                        : layer == 2 ? SF_FORMAT_MPEG_LAYER_II
                                                     : SF_FORMAT_MPEG_LAYER_III));
}

Result<SndfileSound> openSndfile(const std::filesystem::path& file, bool mayNotSeek) {
    errno = 0;
    SF_INFO header{};
    SNDFILE* sound = sf_open(file.c_str(), SFM_READ, &header);
    if (!sound && (errno == EACCES || errno == EMFILE || errno == ENFILE))
        return systemError("Cannot open '%1': %2.", file, errno);
    if (!sound)
        return Error{ErrorKind::Invalid, say("'%1' is not an audio file that can be read.", file)};
    return soundOf(nullptr, sound, header, mayNotSeek);
}

std::optional<SndfileSound> openSndfilePart(const std::filesystem::path& file, SndfilePart part, bool mayNotSeek) {
    auto bytes = ByteReader::open(file);
    if (!bytes)
        return std::nullopt;
    auto read = std::make_unique<FilePart>(std::move(*bytes), std::move(part));
    SF_VIRTUAL_IO callbacks = partCallbacks();
    SF_INFO header{};
    SNDFILE* sound = sf_open_virtual(&callbacks, SFM_READ, &header, read.get());
    if (!sound)
        return std::nullopt;
    return soundOf(std::move(read), sound, header, mayNotSeek);
}

std::unique_ptr<SampleStream> openChain(const std::filesystem::path& file, std::vector<SndfilePart> parts) {
    return std::make_unique<SndfileChain>(file, std::move(parts));
}

} // namespace etude
