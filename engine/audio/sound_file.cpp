// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/sound_file.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <system_error>
#include <utility>

#include "engine/audio/mix_down.h"
#include "engine/audio/open_sound.h"
#include "engine/core/files.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kBlockFrames = 8192;
/// Reserved at most before reading, so that a header that promises terabytes costs nothing.
constexpr std::int64_t kReserveFrames = std::int64_t{1} << 24;
constexpr int kLowestRate = 1000;
constexpr int kHighestRate = 1'000'000;
/// Full scale is 1. Above this the power of a 65536-point spectrum would leave the range of float.
constexpr float kLargestSample = 1e9F;

Result<void> checkReadable(const fs::path& file) {
    std::error_code code;
    const fs::file_status status = fs::status(file, code);
    if (status.type() == fs::file_type::not_found)
        return systemError("Cannot open '%1': %2.", file, ENOENT);
    if (code)
        return systemError("Cannot open '%1': %2.", file, code.value());
    if (status.type() == fs::file_type::directory)
        return Error{ErrorKind::Invalid, say("'%1' is a folder, not an audio file.", file)};
    if (status.type() != fs::file_type::regular)
        return Error{ErrorKind::Invalid, say("'%1' is not a regular file.", file)};
    const std::uintmax_t size = fs::file_size(file, code);
    if (code)
        return systemError("Cannot open '%1': %2.", file, code.value());
    if (size == 0)
        return Error{ErrorKind::Invalid, say("'%1' is empty (0 bytes).", file)};
    return {};
}

Error noNumbers(const fs::path& file) {
    return {ErrorKind::Corrupt, say("'%1' holds samples that are not numbers or far beyond full scale.", file)};
}

/// Appends one sample for each frame. False if one is not a number within range.
bool appendMono(std::vector<float>& mono, std::span<const float> frames, std::size_t channels, Channels taken) {
    const std::size_t before = mono.size();
    mono.resize(before + frames.size() / channels);
    mixDown(frames, channels, taken, std::span(mono).subspan(before));
    int beyond = 0; // counted without a branch, so in vector registers
    for (std::size_t i = before; i < mono.size(); ++i)
        beyond += std::abs(mono[i]) <= kLargestSample ? 0 : 1;
    return beyond == 0;
}

} // namespace

SoundFile::SoundFile(fs::path file, OpenedSound opened)
    : m_file(std::move(file))
    , m_stream(std::move(opened.stream))
    , m_info(std::move(opened.info))
    , m_mpegFrames(std::move(opened.mpegFrames)) {}

Result<SoundFile> SoundFile::open(const fs::path& file) {
    if (auto readable = checkReadable(file); !readable)
        return readable.error();
    auto opened = openSound(file);
    if (!opened)
        return opened.error();
    const AudioInfo& info = opened->info;
    if (info.channels < 1)
        return Error{ErrorKind::Invalid, say("'%1' is not an audio file that can be read.", file)};
    if (info.sampleRate < kLowestRate || info.sampleRate > kHighestRate)
        return Error{ErrorKind::Invalid, say("'%1' has a sampling rate of %2 Hz; rates from 1 kHz to 1 MHz are read.",
                                             file, info.sampleRate)};
    return SoundFile(file, std::move(*opened));
}

Result<std::vector<float>> SoundFile::readMono(std::int64_t start, std::int64_t count, Channels channels) {
    const auto fileChannels = static_cast<std::size_t>(m_info.channels);
    if (start >= m_info.frames)
        return std::vector<float>{};
    std::int64_t skip = m_stream->seek(start) ? 0 : start;
    std::vector<float> mono;
    mono.reserve(static_cast<std::size_t>(std::clamp<std::int64_t>(count, 0, kReserveFrames)));
    std::vector<float> block(static_cast<std::size_t>(kBlockFrames) * fileChannels);
    for (std::int64_t left = count; count < 0 || skip + left > 0;) {
        const std::int64_t wanted =
            skip > 0 ? std::min(skip, kBlockFrames) : (count < 0 ? kBlockFrames : std::min(left, kBlockFrames));
        const std::int64_t got = m_stream->read(block.data(), wanted);
        if (got <= 0)
            break;
        if (skip > 0) {
            skip -= got;
            continue;
        }
        if (!appendMono(mono, std::span(block).first(static_cast<std::size_t>(got) * fileChannels), fileChannels,
                        channels))
            return noNumbers(m_file);
        left -= got;
    }
    return mono;
}

Result<void> SoundFile::readAll(std::int64_t block, const std::function<bool(std::span<const float>)>& work) {
    std::vector<float> frames(static_cast<std::size_t>(block * m_info.channels));
    while (const std::int64_t got = std::max<std::int64_t>(0, m_stream->read(frames.data(), block))) {
        const auto read = std::span<const float>(frames).first(static_cast<std::size_t>(got * m_info.channels));
        if (!std::ranges::all_of(read, [](float value) { return std::abs(value) <= kLargestSample; }))
            return noNumbers(m_file);
        if (!work(read))
            break;
    }
    return {};
}

} // namespace etude
