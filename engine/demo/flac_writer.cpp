// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demo/flac_writer.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <vector>

#include <sndfile.h>

#include "engine/core/files.h"

namespace etude {

namespace {

using SoundFile = std::unique_ptr<SNDFILE, int (*)(SNDFILE*)>;

/// A file in memory, for libsndfile to write and to seek in.
struct MemoryFile {
    std::vector<std::byte> bytes;
    std::size_t position = 0;
};

MemoryFile& memory(void* user) {
    return *static_cast<MemoryFile*>(user);
}

sf_count_t memoryLength(void* user) {
    return static_cast<sf_count_t>(memory(user).bytes.size());
}

sf_count_t memorySeek(sf_count_t offset, int whence, void* user) {
    MemoryFile& file = memory(user);
    const auto base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.position : file.bytes.size();
    file.position = static_cast<std::size_t>(std::max<sf_count_t>(0, static_cast<sf_count_t>(base) + offset));
    return static_cast<sf_count_t>(file.position);
}

sf_count_t memoryRead(void* out, sf_count_t count, void* user) {
    MemoryFile& file = memory(user);
    const std::size_t left = file.bytes.size() - std::min(file.position, file.bytes.size());
    const std::size_t got = std::min(left, static_cast<std::size_t>(count));
    std::memcpy(out, file.bytes.data() + (file.bytes.size() - left), got);
    file.position += got;
    return static_cast<sf_count_t>(got);
}

sf_count_t memoryWrite(const void* data, sf_count_t count, void* user) {
    MemoryFile& file = memory(user);
    const auto size = static_cast<std::size_t>(count);
    file.bytes.resize(std::max(file.bytes.size(), file.position + size));
    std::memcpy(file.bytes.data() + file.position, data, size);
    file.position += size;
    return count;
}

sf_count_t memoryTell(void* user) {
    return static_cast<sf_count_t>(memory(user).position);
}

std::vector<std::int16_t> interleaved(const synth::Stereo& stereo) {
    std::vector<std::int16_t> samples;
    samples.reserve(2 * stereo.left.size());
    const auto quantised = [](float sample) {
        return static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
    };
    for (std::size_t n = 0; n < stereo.left.size(); ++n) {
        samples.push_back(quantised(stereo.left[n]));
        samples.push_back(quantised(stereo.right[n]));
    }
    return samples;
}

} // namespace

Result<void> writeFlac(const std::filesystem::path& file, const synth::Stereo& stereo, const std::string& comment) {
    MemoryFile target;
    SF_VIRTUAL_IO io{memoryLength, memorySeek, memoryRead, memoryWrite, memoryTell};
    SF_INFO info{};
    info.samplerate = synth::kSampleRate;
    info.channels = 2;
    info.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
    SoundFile sound(sf_open_virtual(&io, SFM_WRITE, &info, &target), &sf_close);
    const auto fail = [&] {
        return Error{ErrorKind::Io, say("Cannot encode '%1' as FLAC: %2.", file, sf_strerror(sound.get()))};
    };
    if (!sound || sf_set_string(sound.get(), SF_STR_COMMENT, comment.c_str()) != 0)
        return fail();
    const std::vector<std::int16_t> samples = interleaved(stereo);
    const auto frames = static_cast<sf_count_t>(stereo.left.size());
    if (sf_writef_short(sound.get(), samples.data(), frames) != frames)
        return fail();
    sound.reset(); // completes the header
    return writeFileAtomically(file, std::span<const std::byte>(target.bytes));
}

bool isFlacWith(const std::filesystem::path& file, std::size_t frames, const std::string& comment) {
    SF_INFO info{};
    const SoundFile sound(sf_open(file.c_str(), SFM_READ, &info), &sf_close);
    if (!sound || static_cast<std::size_t>(info.frames) != frames)
        return false;
    const char* found = sf_get_string(sound.get(), SF_STR_COMMENT);
    return found && comment == found;
}

} // namespace etude
