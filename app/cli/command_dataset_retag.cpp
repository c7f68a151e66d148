// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "app/cli/assignments.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/dataset_report.h"
#include "engine/dataset/health/health_edits.h"
#include "engine/dataset/tags/tag_draft.h"

namespace etude::cli {

namespace {

struct RetagOptions {
    std::filesystem::path project;
    std::string dataset;
    std::vector<std::string> tracks;
    std::vector<std::string> add;
    std::vector<std::string> remove;
    std::vector<std::string> rename;
    bool json = false;
};

void define(CLI::App& app, RetagOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("--dataset", options.dataset, "Name or hash of the data set")->required();
    app.add_option("--track", options.tracks, "The tracks that --add and --remove are for, by path in the data set");
    app.add_option("--add", options.add, "Give these tracks a tag");
    app.add_option("--remove", options.remove, "Take a tag from these tracks; from all if no track is named");
    app.add_option("--rename", options.rename,
                   "OLD=NEW: on all tracks; a NEW that is there already takes OLD in. OLD may hold = itself");
    addJson(app, options.json);
}

Result<std::vector<std::uint32_t>> tracksNamed(const Dataset& dataset, const std::vector<std::string>& paths) {
    std::unordered_map<std::string_view, std::uint32_t> byPath;
    for (std::uint32_t track = 0; track < dataset.tracks.size(); ++track)
        byPath.emplace(dataset.tracks[track].path, track);
    std::vector<std::uint32_t> tracks;
    for (const std::string& path : paths) {
        const auto found = byPath.find(path);
        if (found == byPath.end())
            return Error{ErrorKind::NotFound,
                         say("The data set has no track '%1'; give its path as the data set has it.", path)};
        tracks.push_back(found->second);
    }
    return tracks;
}

Error unchanged(const std::string& tag) {
    return {ErrorKind::NotFound, say("No track that this is for carries the tag '%1'; nothing was changed.", tag)};
}

/// OLD and NEW of a renaming. OLD is a tag of the data set, and the first text before a "=" if none is.
Result<std::pair<std::string, std::string>> splitRenaming(const Dataset& dataset, const std::string& text) {
    std::vector<std::pair<std::string, std::string>> readings;
    for (auto equals = text.find('='); equals != std::string::npos; equals = text.find('=', equals + 1))
        if (std::ranges::find(dataset.tags, text.substr(0, equals)) != dataset.tags.end() &&
            checkedTagName(text.substr(equals + 1)))
            readings.emplace_back(text.substr(0, equals), text.substr(equals + 1));
    if (readings.size() > 1)
        return Error{ErrorKind::Invalid,
                     say("'%1' may rename the tag '%2' or the tag '%3'; give '%2' another name first.", text,
                         readings[0].first, readings[1].first)};
    return readings.empty() ? splitAssignment(text) : readings.front();
}

/// The edits in the order rename, remove, add, each on what the one before left.
class Edits {
public:
    explicit Edits(const Dataset& stored)
        : m_base(stored)
        , m_edited(stored) {}

    Result<void> rename(const std::string& assignment) {
        const auto reading = splitRenaming(m_edited, assignment);
        if (!reading)
            return reading.error();
        const auto& [from, to] = *reading;
        const auto name = checkedTagName(to);
        if (!name)
            return Error{ErrorKind::Invalid, say("'%1' is not OLD=NEW: %2", assignment, name.error().sentence)};
        const TagStep step = renamingTag(m_edited, from, *name);
        if (step.empty())
            return unchanged(from);
        if (std::ranges::find(m_edited.tags, *name) == m_edited.tags.end())
            renameInPlace(from, *name);
        else
            take(step);
        return {};
    }
    Result<void> remove(const std::vector<std::uint32_t>& tracks, const std::string& tag) {
        return take(removingTag(m_edited, tracks, tag)) ? Result<void>() : unchanged(tag);
    }
    Result<void> add(const std::vector<std::uint32_t>& tracks, const std::string& tag) {
        const auto name = checkedTagName(tag);
        if (!name)
            return name.error();
        take(addingTag(m_edited, tracks, *name));
        return {};
    }

    [[nodiscard]] const Dataset& edited() const { return m_edited; }
    /// Tracks with other tags than in `stored`.
    [[nodiscard]] std::int64_t changed(const Dataset& stored) const {
        std::int64_t count = 0;
        for (std::size_t track = 0; track < stored.tracks.size(); ++track)
            count += tagNames(stored, stored.tracks[track]) != tagNames(m_edited, m_edited.tracks[track]) ? 1 : 0;
        return count;
    }

private:
    /// Its column stays where it is, so that renaming it back gives the same data set.
    void renameInPlace(const std::string& from, const std::string& to) {
        *std::ranges::find(m_edited.tags, from) = to;
        m_base = m_edited;
        m_draft = {};
    }
    bool take(const TagStep& step) {
        applyStep(m_draft, m_base, step);
        m_edited = withDraft(m_base, m_draft);
        return !step.empty();
    }

    Dataset m_base; ///< as stored, with what was renamed in place
    Dataset m_edited;
    TagDraft m_draft; ///< from m_base to m_edited
};

Result<void> edit(const RetagOptions& options, Edits& edits, const Dataset& dataset) {
    auto tracks = tracksNamed(dataset, options.tracks);
    if (!tracks)
        return tracks.error();
    for (const std::string& assignment : options.rename)
        if (auto renamed = edits.rename(assignment); !renamed)
            return renamed;
    if (tracks->empty()) {
        tracks->resize(dataset.tracks.size());
        std::iota(tracks->begin(), tracks->end(), 0U);
    }
    for (const std::string& tag : options.remove)
        if (auto removed = edits.remove(*tracks, tag); !removed)
            return removed;
    for (const std::string& tag : options.add)
        if (auto added = edits.add(*tracks, tag); !added)
            return added;
    return edits.edited().tags.empty() ? Result<void>(noTagLeft(dataset)) : Result<void>();
}

Result<void> retag(const RetagOptions& options, std::stop_token) {
    if (options.add.empty() && options.remove.empty() && options.rename.empty())
        return Error{ErrorKind::Invalid, say("Say what to change: --add, --remove or --rename.")};
    if (!options.add.empty() && options.tracks.empty())
        return Error{ErrorKind::Invalid, say("Name the tracks that are to have the tag with --track.")};
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    const auto dataset = database->dataset(options.dataset);
    if (!dataset)
        return dataset.error();
    Edits edits(*dataset);
    if (auto edited = edit(options, edits, *dataset); !edited)
        return edited;
    const std::string before = datasetHash(*dataset).hex();
    const std::int64_t changed = edits.changed(*dataset);
    const auto hash = changed > 0 ? database->addDatasetVersion(edits.edited()) : Result<std::string>(before);
    if (!hash)
        return hash.error();
    const auto untagged = moreUntaggedSentence(untaggedTracks(*dataset), edits.edited());
    if (options.json) {
        printJson({{"name", edits.edited().name},
                   {"hash", *hash},
                   {"before", before},
                   {"changed", changed},
                   {"tags", edits.edited().tags},
                   {"untagged", untaggedJson(untaggedCounts(edits.edited()))},
                   {"remarks", remarksJson(untagged)}});
    } else {
        print(counted(changed, "track") + " changed. '" + printable(edits.edited().name) + "' is now the data set " +
              *hash + " (before: " + before + ").");
        if (untagged)
            print(printable(untagged->english()));
    }
    return {};
}

} // namespace

void addDatasetRetag(CLI::App& dataset, Action& chosen) {
    addCommand<RetagOptions>(dataset, chosen, "retag", "Add, remove, rename or merge tags", define, retag);
}

} // namespace etude::cli
