// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/test_scores.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "engine/core/npy.h"

namespace etude {

namespace {

/// The last test of a run, with the files that its attempt left out.
struct TestedAttempt {
    std::int64_t clips = 0;
    std::vector<std::string> leftOut;
};

Result<TestedAttempt> testedAttempt(const RunFolder& folder) {
    const auto events = folder.events();
    if (!events)
        return events.error();
    const auto test = std::find_if(events->rbegin(), events->rend(),
                                   [](const RunEvent& event) { return std::holds_alternative<TestEvent>(event.body); });
    if (test == events->rend())
        return Error{ErrorKind::NotFound,
                     say("Run %1 has no test yet; wait until it has finished, or leave it out.", folder.id())};
    TestedAttempt tested{std::get<TestEvent>(test->body).testClips, {}};
    for (const RunEvent& event : *events)
        if (const auto* leftOut = std::get_if<LeftOutEvent>(&event.body); leftOut && event.attempt == test->attempt)
            tested.leftOut.push_back(leftOut->file);
    return tested;
}

/// Finds tracks by the files that a run left out, where the audio may have lain in another folder.
class TrackFinder {
public:
    explicit TrackFinder(const Dataset& dataset)
        : m_root((dataset.root / "").string()) {
        for (std::size_t i = 0; i < dataset.tracks.size(); ++i)
            m_tracks.emplace(dataset.tracks[i].path, i);
    }

    /// The tracks that the file may be: one where it lies below the data set's root, else each whose path it ends in.
    [[nodiscard]] std::vector<std::size_t> find(std::string_view file) const {
        if (file.starts_with(m_root))
            if (const auto track = m_tracks.find(file.substr(m_root.size())); track != m_tracks.end())
                return {track->second};
        std::vector<std::size_t> found;
        for (std::string_view end = file;;) {
            if (const auto track = m_tracks.find(end); track != m_tracks.end())
                found.push_back(track->second);
            const std::size_t slash = end.find('/');
            if (slash == std::string_view::npos)
                return found;
            end.remove_prefix(slash + 1);
        }
    }

private:
    std::string m_root; ///< with the slash
    std::unordered_map<std::string_view, std::size_t> m_tracks;
};

Result<std::vector<std::size_t>> testedTracks(const TestedAttempt& tested, const Dataset& dataset) {
    std::vector<std::size_t> tracks = dataset.part(SplitPart::Test);
    if (!tested.leftOut.empty()) {
        const TrackFinder finder(dataset);
        std::set<std::size_t> gone;
        for (const std::string& file : tested.leftOut) {
            const auto found = finder.find(file);
            if (found.size() > 1)
                return Error{ErrorKind::Invalid,
                             say("'%1', which was left out, may be '%2' or '%3', since the audio has moved; move it "
                                 "back, or relocate the data set.",
                                 file, dataset.tracks[found[0]].path, dataset.tracks[found[1]].path)};
            gone.insert(found.begin(), found.end());
        }
        std::erase_if(tracks, [&](std::size_t track) { return gone.contains(track); });
    }
    if (std::cmp_not_equal(tracks.size(), tested.clips))
        return Error{ErrorKind::Corrupt,
                     say("%1 clips were tested, but the test set of data set '%2' without the files left out has %3; "
                         "train the run again in a new project.",
                         tested.clips, dataset.name, tracks.size())};
    return tracks;
}

/// That a file of a test is lost or damaged, and what to do about it.
Error lostFile(const RunFolder& folder, ErrorKind kind, const Sentence& what) {
    return {kind, say("%1 Restore it from a copy, or move the folder '%2' away: then the queue ('etude-cli study run') "
                      "trains the run again.",
                      what, folder.path())};
}

/// An array of a test, [clips x tags].
template <class T>
Result<std::vector<T>> readArray(const RunFolder& folder, const char* name, std::string_view dtype,
                                 const std::vector<std::size_t>& shape) {
    const std::filesystem::path file = folder.file(name);
    const auto array = readNpy(file);
    if (!array)
        return lostFile(folder, array.error().kind, array.error().sentence);
    if (array->dtype != dtype || array->shape != shape)
        return lostFile(
            folder, ErrorKind::Corrupt,
            say("'%1' is not the array of %2 clips x %3 tags that its test wrote.", file, shape[0], shape[1]));
    return array->template values<T>();
}

Result<TestScores> readArrays(const RunFolder& folder, const Dataset& dataset, std::vector<std::size_t> tracks) {
    const std::vector shape{tracks.size(), dataset.tags.size()};
    auto scores = readArray<float>(folder, "scores.npy", "<f4", shape);
    if (!scores)
        return scores.error();
    auto labels = readArray<std::uint8_t>(folder, "labels.npy", "|b1", shape);
    if (!labels)
        return labels.error();
    if (std::ranges::any_of(*scores, [](float score) { return std::isnan(score); }))
        return lostFile(folder, ErrorKind::Corrupt,
                        say("'%1' has scores that are not numbers.", folder.file("scores.npy")));
    auto label = labels->begin();
    for (const std::size_t track : tracks) {
        const auto expected = dataset.labels(dataset.tracks[track]);
        if (!folder.spec().data.isCanary() && !std::equal(expected.begin(), expected.end(), label))
            return lostFile(folder, ErrorKind::Corrupt,
                            say("The labels in '%1' are not those of '%2' in data set '%3'.", folder.file("labels.npy"),
                                dataset.tracks[track].path, dataset.name));
        label += std::ssize(expected);
    }
    return TestScores{std::move(tracks), std::move(*scores), std::move(*labels)};
}

/// The rows of those clips of `test` whose tracks are in `shared`.
template <class T>
std::vector<T> rowsOf(const std::vector<T>& values, const TestScores& test, std::span<const std::size_t> shared) {
    const std::size_t tags = test.tracks.empty() ? 0 : values.size() / test.tracks.size();
    std::vector<T> rows;
    rows.reserve(shared.size() * tags);
    std::size_t row = 0;
    for (const std::size_t track : shared) {
        while (test.tracks[row] != track)
            ++row;
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(row * tags);
        rows.insert(rows.end(), begin, begin + static_cast<std::ptrdiff_t>(tags));
    }
    return rows;
}

Result<SharedTest> onSharedClips(std::span<const std::string> runs, std::span<const TestScores> tests) {
    SharedTest shared;
    shared.tracks = tests.front().tracks;
    std::set<std::size_t> any;
    for (std::size_t i = 0; i < tests.size(); ++i) {
        std::vector<std::size_t> both;
        std::ranges::set_intersection(shared.tracks, tests[i].tracks, std::back_inserter(both));
        if (both.empty())
            return Error{
                ErrorKind::Invalid,
                say("Run %1 was tested on none of the clips that the runs before it share; leave it out.", runs[i])};
        shared.tracks = std::move(both);
        any.insert(tests[i].tracks.begin(), tests[i].tracks.end());
    }
    shared.leftOut = any.size() - shared.tracks.size();
    for (std::size_t i = 0; i < tests.size(); ++i) {
        auto labels = rowsOf(tests[i].labels, tests[i], shared.tracks);
        if (i > 0 && labels != shared.labels)
            return Error{ErrorKind::Invalid,
                         say("Runs %1 and %2 were tested with different labels, as runs of a label-shuffle control "
                             "are; only runs with the same labels can be compared clip by clip.",
                             runs.front(), runs[i])};
        shared.labels = std::move(labels);
        shared.scores.push_back(rowsOf(tests[i].scores, tests[i], shared.tracks));
    }
    return shared;
}

Sentence uncomparable(const std::string& run) {
    return say("Run %1 cannot be compared clip by clip", run);
}

} // namespace

Result<TestScores> readTestScores(const RunFolder& folder, const Dataset& dataset) {
    const Sentence where = uncomparable(folder.id());
    const auto tested = testedAttempt(folder);
    if (!tested)
        return tested.error();
    auto tracks = testedTracks(*tested, dataset);
    if (!tracks)
        return within(where, tracks.error());
    auto test = readArrays(folder, dataset, std::move(*tracks));
    return test ? std::move(test) : within(where, test.error());
}

ClipGroups groupByArtist(const Dataset& dataset, std::span<const std::size_t> tracks) {
    ClipGroups groups;
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    for (const std::size_t track : tracks) {
        const auto next = static_cast<std::uint32_t>(groups.count());
        const std::string& artist = dataset.tracks[track].artist;
        if (artist.empty()) {
            groups.ofClip.push_back(next);
            ++groups.unknown;
            continue;
        }
        const auto [number, isNew] = numbers.try_emplace(artist, next);
        groups.ofClip.push_back(number->second);
        groups.artists += isNew ? 1 : 0;
    }
    return groups;
}

Result<ReadTests> readTests(const ProjectLayout& project, std::span<const std::string> runs) {
    std::vector<Result<RunFolder>> folders;
    const RunFolder* first = nullptr;
    for (const std::string& run : runs)
        folders.push_back(RunFolder::open(project.run(run)));
    for (const auto& folder : folders) {
        if (!folder)
            continue;
        if (first == nullptr)
            first = &*folder;
        if (folder->spec().data.dataset != first->spec().data.dataset)
            return Error{ErrorKind::Invalid, say("Runs %1 and %2 were tested on different data sets; only runs of one "
                                                 "data set can be compared clip by clip.",
                                                 first->id(), folder->id())};
    }
    if (first == nullptr)
        return folders.front().error();
    auto dataset = loadDataset(project, first->spec().data.dataset);
    if (!dataset)
        return dataset.error();
    ReadTests read{std::move(*dataset), {}};
    for (std::size_t i = 0; i < runs.size(); ++i)
        read.tests.push_back(folders[i] ? readTestScores(*folders[i], read.dataset)
                                        : within(uncomparable(runs[i]), folders[i].error()));
    return read;
}

Result<SharedTest> sharedTest(const Dataset& dataset, std::span<const std::string> runs,
                              std::span<const TestScores> tests) {
    auto shared = onSharedClips(runs, tests);
    if (!shared)
        return shared;
    shared->groups = groupByArtist(dataset, shared->tracks);
    shared->tags = dataset.tags;
    return shared;
}

} // namespace etude
