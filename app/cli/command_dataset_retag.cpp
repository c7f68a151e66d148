// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "app/cli/assignments.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/dataset/tag_draft.h"

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
    addProject(app, options.project);
    app.add_option("--dataset", options.dataset, "Name or hash of the data set")->required();
    app.add_option("--track", options.tracks, "The tracks that --add and --remove are for, by path in the data set");
    app.add_option("--add", options.add, "Give these tracks a tag");
    app.add_option("--remove", options.remove, "Take a tag from these tracks; from all if no track is named");
    app.add_option("--rename", options.rename, "OLD=NEW: on all tracks; a NEW that is there already takes OLD in");
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
                         "The data set has no track '" + path + "'; give its path as the data set has it."};
        tracks.push_back(found->second);
    }
    return tracks;
}

Error unchanged(const std::string& tag) {
    return {ErrorKind::NotFound, "No track that this is for carries the tag '" + tag + "'; nothing was changed."};
}

/// The edits in the order rename, remove, add, each on what the one before left.
class Edits {
public:
    explicit Edits(const Dataset& stored)
        : m_stored(stored)
        , m_edited(stored) {}

    Result<void> rename(const std::string& assignment) {
        const auto [from, to] = splitAssignment(assignment);
        const auto name = checkedTagName(to);
        if (!name)
            return Error{ErrorKind::Invalid, "'" + assignment + "' is not OLD=NEW: " + name.error().message};
        return take(renamingTag(m_edited, from, *name)) ? Result<void>() : unchanged(from);
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
    [[nodiscard]] std::size_t changed() const { return m_draft.tracks.size(); }

private:
    bool take(const TagStep& step) {
        applyStep(m_draft, m_stored, step);
        m_edited = withDraft(m_stored, m_draft);
        return !step.empty();
    }

    const Dataset& m_stored;
    Dataset m_edited;
    TagDraft m_draft;
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
    return {};
}

Result<void> retag(const RetagOptions& options, std::stop_token) {
    if (options.add.empty() && options.remove.empty() && options.rename.empty())
        return Error{ErrorKind::Invalid, "Say what to change: --add, --remove or --rename."};
    if (!options.add.empty() && options.tracks.empty())
        return Error{ErrorKind::Invalid, "Name the tracks that are to have the tag with --track."};
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
    const auto hash = edits.changed() > 0 ? database->addDatasetVersion(edits.edited()) : Result<std::string>(before);
    if (!hash)
        return hash.error();
    const auto changed = static_cast<std::int64_t>(edits.changed());
    if (options.json)
        printJson({{"name", edits.edited().name},
                   {"hash", *hash},
                   {"before", before},
                   {"changed", changed},
                   {"tags", edits.edited().tags}});
    else
        print(counted(changed, "track") + " changed. '" + printable(edits.edited().name) + "' is now the data set " +
              *hash + " (before: " + before + ").");
    return {};
}

} // namespace

void addDatasetRetag(CLI::App& dataset, Action& chosen) {
    addCommand<RetagOptions>(dataset, chosen, "retag", "Add, remove, rename or merge tags", define, retag);
}

} // namespace etude::cli
