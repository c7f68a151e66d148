// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/sndfile_stream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
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

bool seeksExactly(int format) {
    const int container = format & SF_FORMAT_TYPEMASK;
    return container != SF_FORMAT_MPEG && container != SF_FORMAT_OGG;
}

/// A part of a file for libsndfile, which reads and seeks in it by callbacks.
struct FilePart {
    ByteReader bytes;
    ByteRange range;
    std::optional<PatchedSize> patch;
    std::int64_t position = 0;

    [[nodiscard]] sf_count_t seek(sf_count_t offset, int whence) {
        const std::int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? position : range.size();
        return position = std::clamp<std::int64_t>(base + offset, 0, range.size());
    }
    [[nodiscard]] sf_count_t read(std::uint8_t* to, sf_count_t count) {
        const auto wanted = static_cast<std::size_t>(std::clamp<std::int64_t>(range.size() - position, 0, count));
        const auto got = bytes.read(range.begin + position, wanted);
        std::ranges::copy(got, to);
        if (patch)
            for (int i = 0; i < 4; ++i)
                if (const std::int64_t at = patch->offset + i - position; at >= 0 && at < std::ssize(got))
                    to[at] = static_cast<std::uint8_t>(patch->value >> (8 * i));
        position += std::ssize(got);
        return std::ssize(got);
    }
};

SF_VIRTUAL_IO partCallbacks() {
    return {
        [](void* part) -> sf_count_t { return static_cast<FilePart*>(part)->range.size(); },
        [](sf_count_t offset, int whence, void* part) { return static_cast<FilePart*>(part)->seek(offset, whence); },
        [](void* to, sf_count_t count, void* part) {
            return static_cast<FilePart*>(part)->read(static_cast<std::uint8_t*>(to), count);
        },
        [](const void*, sf_count_t, void*) -> sf_count_t { return 0; },
        [](void* part) -> sf_count_t { return static_cast<FilePart*>(part)->position; }};
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
            (header.format & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG};
}

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

std::optional<SndfileSound> openSndfilePart(const std::filesystem::path& file, ByteRange range,
                                            std::optional<PatchedSize> patch) {
    auto bytes = ByteReader::open(file);
    if (!bytes)
        return std::nullopt;
    auto part = std::make_unique<FilePart>(FilePart{std::move(*bytes), range, patch});
    SF_VIRTUAL_IO callbacks = partCallbacks();
    SF_INFO header{};
    SNDFILE* sound = sf_open_virtual(&callbacks, SFM_READ, &header, part.get());
    if (!sound)
        return std::nullopt;
    return soundOf(std::move(part), sound, header, false);
}

} // namespace etude
