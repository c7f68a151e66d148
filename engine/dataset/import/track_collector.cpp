// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/track_collector.h"

#include <algorithm>

#include "engine/core/files.h"
#include "engine/dataset/import/file_entry.h"
#include "engine/dataset/location.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

void sortUnique(std::vector<int>& tags) {
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
}

} // namespace

TrackFiles::Answer TrackFiles::take(Track& track) {
    if (track.path.empty())
        return {say("Its path is empty."), {}};
    const std::string written = std::move(track.path);
    const fs::path path = fs::path(written).lexically_normal();
    track.path = (path.is_absolute() ? relativeInside(path, m_root) : path).generic_string();
    if (auto entry = readFileEntry(m_root / track.path, track); !entry) {
        if (entry.error().kind != ErrorKind::NotFound)
            return {entry.error().sentence, {}};
        if (auto problem = findOther(written, track, entry.error()))
            return {std::move(problem), {}};
    }
    const auto [place, isNew] = m_paths.try_emplace(track.path, m_paths.size());
    if (isNew)
        return {};
    if (const auto other = m_written.find(track.path); other != m_written.end() && other->second != written)
        return {say("An earlier line names the file '%1' in another form, as '%2'.", track.path, other->second), {}};
    if (!m_again)
        return {say("The file '%1' is named by an earlier line.", track.path), {}};
    return {{}, place->second};
}

/// Why the file stays missing; nothing if it is there under a path that differs in form only.
std::optional<Sentence> TrackFiles::findOther(const std::string& written, Track& track, const Error& missing) {
    const PathForms::Answer answer = m_forms.find(written);
    if (answer.several)
        return say("The file '%1' does not exist; several differ from it in form only, and '%2' is one of them.",
                   track.path, answer.nearest);
    if (answer.path.empty())
        return answer.nearest.empty()
                   ? missing.sentence
                   : say("The file '%1' does not exist; the nearest is '%2'.", track.path, answer.nearest);
    if (m_otherPaths == OtherPaths::Refuse) {
        ++m_counts[answer.changes];
        return say("The file '%1' does not exist; '%2' does, whose path differs in form only.", track.path,
                   answer.path);
    }
    if (auto entry = readFileEntry(m_root / answer.path, track); !entry)
        return entry.error().sentence;
    if (const auto known = m_paths.find(answer.path); known != m_paths.end() && !m_written.contains(answer.path))
        return say("An earlier line names the file '%1' in another form, as '%2'.", answer.path, answer.path);
    track.path = answer.path;
    if (m_written.try_emplace(track.path, written).second)
        ++m_counts[answer.changes];
    return std::nullopt;
}

Result<TrackCollector> TrackCollector::create(const fs::path& root, std::string name, OtherPaths otherPaths) {
    const auto absolute = audioRoot(root.empty() ? "." : root);
    if (!absolute)
        return absolute.error();
    TrackCollector collector(*absolute, otherPaths);
    collector.m_result.dataset.name = std::move(name);
    return collector;
}

int TrackCollector::tag(std::string_view name) {
    const auto known = m_tagIndex.find(name);
    if (known != m_tagIndex.end())
        return known->second;
    std::vector<std::string>& names = m_result.dataset.tags;
    names.emplace_back(name);
    return m_tagIndex.emplace(name, static_cast<int>(names.size()) - 1).first->second;
}

void TrackCollector::add(const Sentence& where, Track track, const std::vector<std::string_view>& tagNames,
                         std::string group) {
    TrackFiles::Answer answer = m_files.take(track);
    if (answer.problem)
        return leaveOut(where, std::move(*answer.problem));
    if (answer.earlier)
        if (auto problem = disagreement(*answer.earlier, track, group))
            return leaveOut(where, std::move(*problem));
    for (const std::string_view name : tagNames)
        track.tags.push_back(tag(name));
    if (answer.earlier) {
        std::vector<int>& tags = m_result.dataset.tracks[*answer.earlier].tags;
        tags.insert(tags.end(), track.tags.begin(), track.tags.end());
        sortUnique(tags);
        ++m_result.joinedRows;
        return;
    }
    sortUnique(track.tags);
    m_result.dataset.tracks.push_back(std::move(track));
    if (!m_result.grouping.what.empty())
        m_result.grouping.names.push_back(std::move(group));
}

std::optional<Sentence> TrackCollector::disagreement(std::size_t earlier, const Track& track,
                                                     const std::string& group) const {
    const Track& first = m_result.dataset.tracks[earlier];
    if (first.part != track.part)
        return say("An earlier line puts the file '%1' into another set.", track.path);
    if (first.artist != track.artist)
        return say("An earlier line gives the file '%1' another artist.", track.path);
    if (!m_result.grouping.what.empty() && m_result.grouping.names[earlier] != group)
        return say("An earlier line gives the file '%1' another '%2'.", track.path, m_result.grouping.what);
    return std::nullopt;
}

void TrackCollector::leaveOut(Sentence where, Sentence reason) {
    m_result.problems.push_back({std::move(where), std::move(reason)});
}

void TrackCollector::sortTags() {
    std::vector<std::string>& names = m_result.dataset.tags;
    std::vector<std::string> sorted = names;
    std::sort(sorted.begin(), sorted.end());
    std::vector<int> rank;
    rank.reserve(names.size());
    for (const std::string& name : names)
        rank.push_back(static_cast<int>(std::ranges::lower_bound(sorted, name) - sorted.begin()));
    for (Track& track : m_result.dataset.tracks) {
        for (int& tag : track.tags)
            tag = rank[static_cast<std::size_t>(tag)];
        std::sort(track.tags.begin(), track.tags.end());
    }
    names = std::move(sorted);
    m_tagIndex.clear();
}

Result<ImportResult> TrackCollector::finish(const fs::path& source) {
    m_result.otherPaths = m_files.otherPaths();
    return finishImport(std::move(m_result), source);
}

} // namespace etude
