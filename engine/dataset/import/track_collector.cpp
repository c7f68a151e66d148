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
    Answer answer;
    if (track.path.empty()) {
        answer.problem = say("Its path is empty.");
        return answer;
    }
    const std::string written = std::move(track.path);
    const fs::path path = fs::path(written).lexically_normal();
    track.path = (path.is_absolute() ? relativeInside(path, m_root) : path).generic_string();
    Other other;
    if (auto entry = readFileEntry(m_root / track.path, track); !entry) {
        other = entry.error().kind == ErrorKind::NotFound ? findOther(written, track, entry.error())
                                                          : Other{entry.error().sentence, 0};
        if (other.problem) {
            answer.problem = std::move(other.problem);
            return answer;
        }
    }
    constexpr PathChanges kEndOnly = kOtherPlace | kOtherFolders;
    answer.unsure = (other.changes & kEndOnly) == kEndOnly;
    const auto [taken, isNew] = m_taken.try_emplace(
        track.path, Taken{m_taken.size(), other.changes != 0 ? written : std::string(), answer.unsure});
    if (!isNew) {
        answer.earlier = taken->second.index;
        answer.otherForm = taken->second.written != (other.changes != 0 ? written : std::string());
        answer.earlierUnsure = taken->second.unsure;
        taken->second.unsure = taken->second.unsure && answer.unsure;
    }
    if (other.changes != 0 && (isNew || answer.otherForm))
        ++m_counts[other.changes];
    return answer;
}

/// Why the file stays missing; no problem if it is there under a path that differs in form only.
TrackFiles::Other TrackFiles::findOther(const std::string& written, Track& track, const Error& missing) {
    const PathForms::Answer answer = m_forms.find(written);
    if (answer.several)
        return {say("The file '%1' does not exist; several differ from it in form only, and '%2' is one of them.",
                    track.path, answer.nearest),
                0};
    if (answer.path.empty())
        return {answer.nearest.empty()
                    ? missing.sentence
                    : say("The file '%1' does not exist; the nearest is '%2'.", track.path, answer.nearest),
                0};
    if (m_otherPaths == OtherPaths::Refuse) {
        ++m_counts[answer.changes];
        return {
            say("The file '%1' does not exist; '%2' does, whose path differs in form only.", track.path, answer.path),
            0};
    }
    if (auto entry = readFileEntry(m_root / answer.path, track); !entry)
        return {entry.error().sentence, 0};
    track.path = answer.path;
    return {std::nullopt, answer.changes};
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
        return addAgain(where, answer, std::move(track), tagNames, group);
    if (answer.unsure)
        m_unsure.emplace(m_result.dataset.tracks.size(), where);
    for (const std::string_view name : tagNames)
        track.tags.push_back(tag(name));
    sortUnique(track.tags);
    m_result.dataset.tracks.push_back(std::move(track));
    if (!m_result.grouping.what.empty())
        m_result.grouping.names.push_back(std::move(group));
}

void TrackCollector::addAgain(const Sentence& where, const TrackFiles::Answer& answer, Track track,
                              const std::vector<std::string_view>& tagNames, const std::string& group) {
    const std::size_t earlier = *answer.earlier;
    if (answer.earlierUnsure && !answer.unsure) {
        const auto unsure = m_unsure.extract(earlier);
        leaveOut(unsure.mapped(), say("It names the file '%1' by the end of its path alone; another line names it "
                                      "itself.",
                                      track.path));
        for (const std::string_view name : tagNames)
            track.tags.push_back(tag(name));
        sortUnique(track.tags);
        m_result.dataset.tracks[earlier] = std::move(track);
        if (!m_result.grouping.what.empty())
            m_result.grouping.names[earlier] = group;
        return;
    }
    if (answer.unsure && answer.otherForm)
        return leaveOut(where, say("It names the file '%1' by the end of its path alone; another line names it "
                                   "itself.",
                                   track.path));
    if (!m_join)
        return leaveOut(where, answer.otherForm
                                   ? say("The file '%1' is named by an earlier line, in another form.", track.path)
                                   : say("The file '%1' is named by an earlier line.", track.path));
    if (auto problem = disagreement(earlier, track, group))
        return leaveOut(where, std::move(*problem));
    std::vector<int>& tags = m_result.dataset.tracks[earlier].tags;
    for (const int each : track.tags)
        tags.push_back(each);
    for (const std::string_view name : tagNames)
        tags.push_back(tag(name));
    sortUnique(tags);
    ++m_result.joinedRows;
    m_result.joinedForms += answer.otherForm ? 1 : 0;
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
