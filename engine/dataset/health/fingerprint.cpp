// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/health/fingerprint.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <dlfcn.h>
#include <limits>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace etude {

namespace {

constexpr int kAlgorithm = 1; // CHROMAPRINT_ALGORITHM_TEST2, the library's default
// Its frames of 4096 samples at 11025 Hz lie 4096 / 3 apart.
constexpr double kSecondsPerWord = 4096.0 / 3.0 / 11025.0;
constexpr std::size_t kLongOverlap = 40; // words, 5 s
constexpr double kMostDiffering = 0.15;  // of the bits
constexpr double kMostOfShort = 0.10;    // where they overlap less
constexpr std::size_t kCommonWord = 200; // sounds
constexpr int kLeastVotes = 4;           // words that propose the same overlap

/// The functions of libchromaprint.so.1 (chromaprint.h, version 1.5); loaded once, for good.
struct Library {
    void* (*create)(int) = nullptr;
    void (*destroy)(void*) = nullptr;
    int (*start)(void*, int, int) = nullptr;
    int (*feed)(void*, const std::int16_t*, int) = nullptr;
    int (*finish)(void*) = nullptr;
    int (*raw)(void*, std::uint32_t**, int*) = nullptr;
    void (*release)(void*) = nullptr;

    static const Library* get() {
        static const std::optional<Library> library = load();
        return library ? &*library : nullptr;
    }

private:
    static std::optional<Library> load() {
        void* const file = ::dlopen("libchromaprint.so.1", RTLD_LAZY | RTLD_LOCAL);
        if (!file)
            return std::nullopt;
        Library library;
        const auto find = [file](auto& function, const char* name) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(::dlsym(file, name));
            return function != nullptr;
        };
        const bool whole = find(library.create, "chromaprint_new") && find(library.destroy, "chromaprint_free") &&
                           find(library.start, "chromaprint_start") && find(library.feed, "chromaprint_feed") &&
                           find(library.finish, "chromaprint_finish") &&
                           find(library.raw, "chromaprint_get_raw_fingerprint") &&
                           find(library.release, "chromaprint_dealloc");
        return whole ? std::optional(library) : std::nullopt;
    }
};

struct Place {
    std::uint32_t sound = 0;
    std::uint32_t position = 0;
};
using Words = std::unordered_map<std::uint32_t, std::vector<Place>>;

/// How alike two sounds are if the second begins `offset` words later.
std::optional<Likeness> compare(std::span<const Fingerprint> sounds, std::size_t first, std::size_t second,
                                std::int64_t offset) {
    const auto lengthOf = [&](std::size_t sound) { return static_cast<std::int64_t>(sounds[sound].size()); };
    const std::int64_t from = std::max<std::int64_t>(0, offset);
    const std::int64_t to = std::min(lengthOf(first), lengthOf(second) + offset);
    if (to - from < static_cast<std::int64_t>(kLeastWords))
        return std::nullopt;
    std::int64_t differing = 0;
    for (std::int64_t i = from; i < to; ++i)
        differing += std::popcount(sounds[first][static_cast<std::size_t>(i)] ^
                                   sounds[second][static_cast<std::size_t>(i - offset)]);
    const double share = static_cast<double>(differing) / (32.0 * static_cast<double>(to - from));
    if (share > (to - from < static_cast<std::int64_t>(kLongOverlap) ? kMostOfShort : kMostDiffering))
        return std::nullopt;
    return Likeness{first, second, share, static_cast<double>(to - from) * kSecondsPerWord,
                    static_cast<double>(offset) * kSecondsPerWord};
}

/// The most similar of the sounds in `words`, which are those before it.
std::optional<Likeness> mostAlike(std::span<const Fingerprint> sounds, std::size_t sound, const Words& words) {
    std::map<std::pair<std::uint32_t, std::int64_t>, int> votes; // by (sound, offset)
    for (std::size_t i = 0; i < sounds[sound].size(); ++i) {
        const auto found = words.find(sounds[sound][i]);
        if (found == words.end() || found->second.size() > kCommonWord)
            continue;
        for (const Place& place : found->second)
            ++votes[{place.sound, std::int64_t{place.position} - static_cast<std::int64_t>(i)}];
    }
    std::optional<Likeness> best;
    for (const auto& [proposal, count] : votes) {
        if (count < kLeastVotes)
            continue;
        const auto likeness = compare(sounds, proposal.first, sound, proposal.second);
        if (likeness && (!best || likeness->differing < best->differing))
            best = likeness;
    }
    return best;
}

} // namespace

struct Fingerprinter::Context {
    explicit Context(void* made)
        : handle(made) {}
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context() { Library::get()->destroy(handle); }

    void* handle;
    std::vector<std::int16_t> block;
};

Fingerprinter::Fingerprinter(std::unique_ptr<Context> context)
    : m_context(std::move(context)) {}
Fingerprinter::Fingerprinter(Fingerprinter&&) noexcept = default;
Fingerprinter& Fingerprinter::operator=(Fingerprinter&&) noexcept = default;
Fingerprinter::~Fingerprinter() = default;

Result<Fingerprinter> Fingerprinter::create(int sampleRate) {
    const Library* library = Library::get();
    if (!library)
        return Error{ErrorKind::NotFound, say("Similar sounds are found by Chromaprint, which is not installed: on "
                                              "Debian, install libchromaprint1.")};
    auto context = std::make_unique<Context>(library->create(kAlgorithm));
    if (library->start(context->handle, sampleRate, 1) != 1)
        return Error{ErrorKind::Invalid, say("Chromaprint cannot take a rate of %1 Hz.", sampleRate)};
    return Fingerprinter(std::move(context));
}

void Fingerprinter::hear(std::span<const float> samples) {
    std::vector<std::int16_t>& block = m_context->block;
    block.resize(samples.size());
    std::ranges::transform(samples, block.begin(), [](float value) {
        constexpr float kScale = std::numeric_limits<std::int16_t>::max();
        return static_cast<std::int16_t>(std::lround(std::clamp(value, -1.0F, 1.0F) * kScale));
    });
    Library::get()->feed(m_context->handle, block.data(), static_cast<int>(block.size()));
}

Fingerprint Fingerprinter::finish() {
    const Library& library = *Library::get();
    std::uint32_t* words = nullptr;
    int count = 0;
    if (library.finish(m_context->handle) != 1 || library.raw(m_context->handle, &words, &count) != 1)
        return {};
    Fingerprint fingerprint(words, words + count);
    library.release(words);
    return fingerprint;
}

std::vector<Likeness> findAlike(std::span<const Fingerprint> sounds, const std::stop_token& stop) {
    std::vector<Likeness> alike;
    Words words;
    for (std::size_t sound = 0; sound < sounds.size() && !stop.stop_requested(); ++sound) {
        if (sounds[sound].size() < kLeastWords)
            continue;
        if (const auto likeness = mostAlike(sounds, sound, words))
            alike.push_back(*likeness);
        for (std::size_t i = 0; i < sounds[sound].size(); ++i) {
            std::vector<Place>& places = words[sounds[sound][i]];
            if (places.size() <= kCommonWord)
                places.push_back({static_cast<std::uint32_t>(sound), static_cast<std::uint32_t>(i)});
        }
    }
    return alike;
}

} // namespace etude
