// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/tags/tag_draft.h"

#include <algorithm>
#include <set>
#include <utility>

#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/core/text.h"
#include "engine/core/utf8.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

// datasets/<hash>.edits.json; the path is for people, and tells a draft of another data set:
//
//     {"schema":1,"tracks":[[12,"a/1.mp3",["jazz","piano"]],...]}
constexpr int kDraftSchema = 1;

void addName(std::vector<std::string>& names, const std::string& name) {
    const auto place = std::ranges::lower_bound(names, name);
    if (place == names.end() || *place != name)
        names.insert(place, name);
}

/// The tags that a data set has once the draft is part of it.
std::vector<std::string> namesWith(const Dataset& stored, const TagDraft& draft) {
    std::vector<std::int64_t> carried(stored.tags.size()), carriedBefore(stored.tags.size());
    std::map<std::string_view, std::size_t> known;
    for (std::size_t tag = 0; tag < stored.tags.size(); ++tag)
        known.emplace(stored.tags[tag], tag);
    for (std::size_t track = 0; track < stored.tracks.size(); ++track)
        for (const int tag : stored.tracks[track].tags) {
            ++carriedBefore[static_cast<std::size_t>(tag)];
            carried[static_cast<std::size_t>(tag)] += draft.tracks.contains(track) ? 0 : 1;
        }
    std::set<std::string> added;
    for (const auto& [track, names] : draft.tracks)
        for (const std::string& name : names)
            if (const auto found = known.find(name); found != known.end())
                ++carried[found->second];
            else
                added.insert(name);
    std::vector<std::string> all;
    for (std::size_t tag = 0; tag < stored.tags.size(); ++tag)
        if (carried[tag] > 0 || carriedBefore[tag] == 0)
            all.push_back(stored.tags[tag]);
    all.insert(all.end(), added.begin(), added.end());
    return all;
}

/// Gives a file that cannot be read a name under which nothing is; returns it.
fs::path setAside(const fs::path& file) {
    std::error_code ignored;
    fs::path aside = file.string() + ".damaged";
    for (int number = 2; fs::exists(aside, ignored); ++number)
        aside = file.string() + ".damaged." + std::to_string(number);
    fs::rename(file, aside, ignored);
    return aside;
}

/// The entry of a track, if it is one of the data set.
bool readEntry(const Json& entry, const Dataset& stored, TagDraft& draft) {
    if (!entry.is_array() || entry.size() != 3 || !entry[0].is_number_unsigned() || !entry[1].is_string() ||
        !entry[2].is_array())
        return false;
    const std::size_t track = entry[0].get<std::size_t>();
    if (track >= stored.tracks.size() || stored.tracks[track].path != entry[1].get_ref<const std::string&>())
        return false;
    std::vector<std::string> names;
    for (const Json& name : entry[2]) {
        if (!name.is_string() || name.get_ref<const std::string&>().empty())
            return false;
        addName(names, name.get<std::string>());
    }
    return draft.tracks.emplace(track, std::move(names)).second;
}

} // namespace

std::vector<std::string> tagNames(const Dataset& dataset, const Track& track) {
    std::vector<std::string> names;
    for (const int tag : track.tags)
        names.push_back(dataset.tags[static_cast<std::size_t>(tag)]);
    std::ranges::sort(names);
    return names;
}

Result<std::string> checkedTagName(std::string_view text) {
    const std::string_view name = trimmed(text);
    if (name.empty())
        return Error{ErrorKind::Invalid, say("A tag needs a name.")};
    const auto isControl = [](unsigned char c) { return c < 0x20 || c == 0x7F; };
    if (!isUtf8(name) || std::ranges::any_of(name, isControl))
        return Error{ErrorKind::Invalid,
                     say("The name of a tag is UTF-8 text without line ends, tabs and other control "
                         "characters; give it another name.")};
    return std::string(name);
}

TagStep addingTag(const Dataset& edited, std::span<const std::uint32_t> tracks, const std::string& tag) {
    TagStep step;
    for (const std::uint32_t track : tracks) {
        TagChange change{track, tagNames(edited, edited.tracks[track]), {}};
        change.after = change.before;
        addName(change.after, tag);
        if (change.after != change.before)
            step.push_back(std::move(change));
    }
    return step;
}

TagStep removingTag(const Dataset& edited, std::span<const std::uint32_t> tracks, const std::string& tag) {
    TagStep step;
    for (const std::uint32_t track : tracks) {
        TagChange change{track, tagNames(edited, edited.tracks[track]), {}};
        change.after = change.before;
        if (std::erase(change.after, tag) > 0)
            step.push_back(std::move(change));
    }
    return step;
}

TagStep renamingTag(const Dataset& edited, const std::string& from, const std::string& to) {
    TagStep step;
    for (std::size_t track = 0; track < edited.tracks.size(); ++track) {
        TagChange change{track, tagNames(edited, edited.tracks[track]), {}};
        change.after = change.before;
        if (std::erase(change.after, from) == 0)
            continue;
        addName(change.after, to);
        step.push_back(std::move(change));
    }
    return step;
}

TagStep wholeStep(const Dataset& stored, const TagDraft& draft) {
    TagStep step;
    for (const auto& [track, names] : draft.tracks)
        step.push_back({track, tagNames(stored, stored.tracks[track]), names});
    return step;
}

TagStep reversed(TagStep step) {
    for (TagChange& change : step)
        std::swap(change.before, change.after);
    return step;
}

void applyStep(TagDraft& draft, const Dataset& stored, const TagStep& step) {
    for (const TagChange& change : step)
        if (change.after == tagNames(stored, stored.tracks[change.track]))
            draft.tracks.erase(change.track);
        else
            draft.tracks[change.track] = change.after;
}

Dataset withDraft(const Dataset& stored, const TagDraft& draft) {
    Dataset edited = stored;
    edited.tags = namesWith(stored, draft);
    std::map<std::string_view, int> index;
    for (std::size_t tag = 0; tag < edited.tags.size(); ++tag)
        index.emplace(edited.tags[tag], static_cast<int>(tag));
    std::vector<int> again; // where each stored tag is now; -1 if it is left out
    for (const std::string& name : stored.tags) {
        const auto found = index.find(name);
        again.push_back(found == index.end() ? -1 : found->second);
    }
    for (Track& track : edited.tracks)
        for (int& tag : track.tags)
            tag = again[static_cast<std::size_t>(tag)];
    for (const auto& [track, names] : draft.tracks) {
        std::vector<int>& tags = edited.tracks[track].tags;
        tags.clear();
        for (const std::string& name : names)
            tags.push_back(index.at(name));
        std::ranges::sort(tags);
    }
    return edited;
}

Result<void> saveTagDraft(const ProjectLayout& project, const std::string& hash, const Dataset& stored,
                          const TagDraft& draft) {
    const fs::path file = project.tagDraft(hash);
    if (draft.tracks.empty()) {
        std::error_code error;
        fs::remove(file, error);
        return error ? Result<void>(systemError("Cannot remove '%1': %2.", file, error.value())) : Result<void>();
    }
    Json tracks = Json::array();
    for (const auto& [track, names] : draft.tracks)
        tracks.push_back({track, stored.tracks[track].path, names});
    return writeFileAtomically(file, dumpJson({{"schema", kDraftSchema}, {"tracks", std::move(tracks)}}));
}

Result<TagDraft> loadTagDraft(const ProjectLayout& project, const std::string& hash, const Dataset& stored) {
    const fs::path file = project.tagDraft(hash);
    const auto text = readFile(file);
    if (!text)
        return text.error().kind == ErrorKind::NotFound ? Result<TagDraft>(TagDraft{}) : text.error();
    const Json json = parseJson(*text);
    TagDraft draft;
    const bool read =
        json.is_object() && json.value("schema", Json()) == kDraftSchema && json.value("tracks", Json()).is_array() &&
        std::ranges::all_of(json["tracks"], [&](const Json& entry) { return readEntry(entry, stored, draft); });
    if (read)
        return draft;
    const fs::path aside = setAside(file);
    return Error{ErrorKind::Corrupt,
                 say("The tag changes in '%1' cannot be read, or belong to another data set, and are not shown; they "
                     "are kept in '%2'.",
                     file, aside.filename())};
}

} // namespace etude
