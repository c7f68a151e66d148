// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/track_collector.h"

#include <algorithm>

#include "engine/core/files.h"
#include "engine/dataset/import/file_entry.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

void sortUnique(std::vector<int>& tags) {
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
}

} // namespace

std::optional<Sentence> TrackFiles::take(Track& track) {
    if (track.path.empty())
        return say("Its path is empty.");
    const fs::path path = fs::path(track.path).lexically_normal();
    track.path = (path.is_absolute() ? relativeInside(path, m_root) : path).generic_string();
    if (auto entry = readFileEntry(m_root / track.path, track); !entry)
        return entry.error().sentence;
    if (!m_paths.insert(track.path).second)
        return say("The file '%1' is named by an earlier line.", track.path);
    return std::nullopt;
}

Result<TrackCollector> TrackCollector::create(const fs::path& root, std::string name) {
    std::error_code error;
    if (!fs::is_directory(root.empty() ? "." : root, error))
        return Error{ErrorKind::NotFound,
                     say("'%1' is not a folder; give the one that the audio files' paths start from.", root)};
    TrackCollector collector((fs::absolute(root.empty() ? "." : root) / "").lexically_normal().parent_path());
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

void TrackCollector::add(const Sentence& where, Track track, const std::vector<std::string_view>& tagNames) {
    if (auto problem = m_files.take(track))
        return leaveOut(where, std::move(*problem));
    for (const std::string_view name : tagNames)
        track.tags.push_back(tag(name));
    sortUnique(track.tags);
    m_result.dataset.tracks.push_back(std::move(track));
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
    return finishImport(std::move(m_result), source);
}

} // namespace etude
