// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/dataset.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_set>

#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/core/utf8.h"
#include "engine/dataset/length_sample.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

// datasets/<hash>.json, whose bytes are what is hashed; one row a line, so that a million tracks are read one by one:
//
//     {"schema":1,"tags":["rock","pop"],"tracks":[
//     ["a/1.mp3",[0,1],"train","The Artist"],
//     ["a/2.mp3",[],"test",""],
//     ["a/3.mp3",[],"test","","unreadable"]
//     ]}
//
// A fifth value says why a track is excluded; those that are not have none.
constexpr std::string_view kHeadEnd = ",\"tracks\":[\n";
constexpr std::string_view kFoot = "]}\n";
constexpr int kSchema = 1;

std::string jsonText(const Json& json) {
    return dumpJson(json);
}

void appendRow(std::string& text, const Track& track) {
    text += '[';
    text += jsonText(track.path);
    text += ",[";
    const char* separator = "";
    for (const int tag : track.tags) {
        text += separator;
        text += std::to_string(tag);
        separator = ",";
    }
    text += "],\"";
    text += enumName(track.part);
    text += "\",";
    text += jsonText(track.artist);
    if (track.isExcluded())
        text += ',' + jsonText(track.excluded);
    text += ']';
}

std::string contentText(const Dataset& dataset) {
    std::string text = "{\"schema\":" + std::to_string(kSchema) + ",\"tags\":" + jsonText(dataset.tags);
    text += kHeadEnd;
    for (std::size_t i = 0; i < dataset.tracks.size(); ++i) {
        appendRow(text, dataset.tracks[i]);
        text += i + 1 < dataset.tracks.size() ? ",\n" : "\n";
    }
    text += kFoot;
    return text;
}

/// `what` is wrong with the file: a clause.
Error corrupt(const fs::path& file, const Sentence& what) {
    return {ErrorKind::Corrupt,
            say("'%1' is not a data set as Etude writes it (%2); restore it from a copy or import the data set again.",
                file, what)};
}

bool readHead(std::string_view head, Dataset& dataset) {
    const Json json = parseJson(std::string(head) + "}");
    if (!json.is_object() || json.value("schema", Json()) != kSchema || !json.contains("tags") ||
        !json["tags"].is_array())
        return false;
    std::unordered_set<std::string_view> seen;
    for (const Json& tag : json["tags"]) {
        if (!tag.is_string() || !seen.insert(tag.get_ref<const std::string&>()).second)
            return false;
        dataset.tags.push_back(tag.get<std::string>());
    }
    return true;
}

bool readTags(const Json& json, std::size_t tagCount, std::vector<int>& tags) {
    for (const Json& item : json) {
        if (!item.is_number_unsigned() || item.get<std::uint64_t>() >= tagCount)
            return false;
        const int tag = item.get<int>();
        if (!tags.empty() && tag <= tags.back())
            return false;
        tags.push_back(tag);
    }
    return true;
}

std::optional<Track> readRow(std::string_view line, std::size_t tagCount) {
    const Json row = parseJson(line);
    if (!row.is_array() || row.size() < 4 || row.size() > 5 || !row[0].is_string() || !row[1].is_array() ||
        !row[2].is_string() || !row[3].is_string())
        return std::nullopt;
    const auto part = enumFromName<SplitPart>(row[2].get_ref<const std::string&>());
    Track track;
    track.path = row[0].get<std::string>();
    track.artist = row[3].get<std::string>();
    if (!part || track.path.empty() || !readTags(row[1], tagCount, track.tags))
        return std::nullopt;
    track.part = *part;
    if (row.size() == 5) {
        if (!row[4].is_string() || row[4].get_ref<const std::string&>().empty())
            return std::nullopt;
        track.excluded = row[4].get<std::string>();
    }
    return track;
}

Result<Dataset> parseContent(std::string_view text, const fs::path& file) {
    Dataset dataset;
    const std::size_t headEnd = text.find(kHeadEnd);
    if (headEnd == std::string_view::npos || !text.ends_with(kFoot) || !readHead(text.substr(0, headEnd), dataset))
        return corrupt(file, say("its first line is wrong or it is of another version"));
    std::string_view rows = text.substr(headEnd + kHeadEnd.size());
    rows.remove_suffix(kFoot.size());
    while (!rows.empty()) {
        const std::size_t end = std::min(rows.find('\n'), rows.size());
        std::string_view line = rows.substr(0, end);
        if (line.ends_with(','))
            line.remove_suffix(1);
        auto track = readRow(line, dataset.tags.size());
        if (!track)
            return corrupt(file, say("track %1 cannot be read", dataset.tracks.size() + 1));
        dataset.tracks.push_back(std::move(*track));
        rows.remove_prefix(std::min(end + 1, rows.size()));
    }
    return dataset;
}

// datasets/<hash>.location.json: {"schema":1,"name":...,"root":...,"split":{...},"length_sample":[path,...],
// "files":[[size,modified],...]}. "files", "split" (splitOriginJson) and "length_sample" are optional, so that people
// can write one by hand when the audio has moved.
Json locationJson(const ProjectLayout& project, const Dataset& dataset) {
    Json files = Json::array();
    for (const Track& track : dataset.tracks)
        files.push_back({track.size, track.modified});
    Json json{{"schema", kSchema},
              {"name", dataset.name},
              {"root", relativeInside(dataset.root, project.root).string()},
              {"files", std::move(files)}};
    if (const std::string origin = splitOriginJson(dataset.splitOrigin); !origin.empty())
        json["split"] = parseJson(origin);
    if (!dataset.lengthSample.empty())
        json["length_sample"] = dataset.lengthSample;
    return json;
}

Result<void> readLocation(const ProjectLayout& project, const fs::path& file, Dataset& dataset) {
    const auto text = readFile(file);
    if (!text)
        return text.error();
    const Json json = parseJson(*text);
    if (!json.is_object() || json.value("schema", Json()) != kSchema || !json.value("name", Json()).is_string() ||
        !json.value("root", Json()).is_string())
        return corrupt(file, say("it must be a JSON object with schema 1, a name and a root"));
    dataset.name = json["name"].get<std::string>();
    if (const auto split = json.find("split"); split != json.end())
        dataset.splitOrigin = splitOriginFromJson(dumpJson(*split));
    if (const auto sample = json.find("length_sample"); sample != json.end())
        dataset.lengthSample = lengthSampleFromJson(dumpJson(*sample));
    dataset.root = fs::absolute(project.root / json["root"].get<std::string>()).lexically_normal();
    const auto files = json.find("files");
    if (files == json.end())
        return {};
    if (!files->is_array() || files->size() != dataset.tracks.size())
        return corrupt(file, say("its list of files has another length than the data set"));
    for (std::size_t i = 0; i < dataset.tracks.size(); ++i) {
        const Json& entry = (*files)[i];
        if (!entry.is_array() || entry.size() != 2 || !entry[0].is_number_integer() || !entry[1].is_number_integer())
            return corrupt(file, say("file %1 is not a size and a time", i + 1));
        dataset.tracks[i].size = entry[0].get<std::int64_t>();
        dataset.tracks[i].modified = entry[1].get<std::int64_t>();
    }
    return {};
}

fs::path locationFile(const ProjectLayout& project, const std::string& hash) {
    return project.datasets() / (hash + ".location.json");
}

/// JSON is UTF-8: a name that is not could not be read back as it was.
Result<void> checkNames(const Dataset& dataset) {
    if (!isUtf8(dataset.name) || !isUtf8(dataset.root.string()))
        return Error{ErrorKind::Invalid,
                     say("The data set's name or folder is not UTF-8; rename it and import the data set again.")};
    for (std::size_t i = 0; i < dataset.tags.size(); ++i)
        if (!isUtf8(dataset.tags[i]))
            return Error{ErrorKind::Invalid,
                         say("Tag %1 is not UTF-8; rename it and import the data set again.", i + 1)};
    for (std::size_t i = 0; i < dataset.tracks.size(); ++i)
        if (!isUtf8(dataset.tracks[i].path) || !isUtf8(dataset.tracks[i].artist))
            return Error{
                ErrorKind::Invalid,
                say("The path or artist of track %1 is not UTF-8; rename it and import the data set again.", i + 1)};
    return {};
}

} // namespace

std::vector<std::size_t> Dataset::part(SplitPart which) const {
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < tracks.size(); ++i)
        if (tracks[i].part == which && !tracks[i].isExcluded())
            indices.push_back(i);
    return indices;
}

std::vector<std::uint8_t> Dataset::labels(const Track& track) const {
    std::vector<std::uint8_t> values(tags.size(), 0);
    for (const int tag : track.tags)
        values.at(static_cast<std::size_t>(tag)) = 1;
    return values;
}

void keepTags(Dataset& dataset, const std::vector<bool>& kept) {
    constexpr int kTakenAway = -1;
    std::vector<int> numbers(dataset.tags.size(), kTakenAway);
    std::vector<std::string> names;
    for (std::size_t tag = 0; tag < dataset.tags.size(); ++tag)
        if (kept[tag]) {
            numbers[tag] = static_cast<int>(names.size());
            names.push_back(std::move(dataset.tags[tag]));
        }
    dataset.tags = std::move(names);
    for (Track& track : dataset.tracks) {
        for (int& tag : track.tags)
            tag = numbers[static_cast<std::size_t>(tag)];
        std::erase(track.tags, kTakenAway);
    }
}

Hash datasetHash(const Dataset& dataset) {
    return hashText(contentText(dataset));
}

Result<std::string> saveDataset(const ProjectLayout& project, const Dataset& dataset) {
    if (auto names = checkNames(dataset); !names)
        return names.error();
    std::error_code error;
    fs::create_directories(project.datasets(), error);
    if (error)
        return systemError("Cannot create '%1': %2.", project.datasets(), error.value());
    const std::string content = contentText(dataset);
    const std::string hash = hashText(content).hex();
    if (!fs::exists(project.dataset(hash), error))
        if (auto written = writeFileAtomically(project.dataset(hash), content); !written)
            return written.error();
    if (auto written = saveLocation(project, hash, dataset); !written)
        return written.error();
    return hash;
}

Result<void> saveLocation(const ProjectLayout& project, const std::string& hash, const Dataset& dataset) {
    if (!isUtf8(dataset.name) || !isUtf8(dataset.root.string()))
        return Error{ErrorKind::Invalid, say("The data set's name or folder is not UTF-8; rename it.")};
    return writeFileAtomically(locationFile(project, hash), dumpJson(locationJson(project, dataset)));
}

Result<Dataset> loadDataset(const ProjectLayout& project, const std::string& hash) {
    if (const auto parsed = Hash::parse(hash); !parsed)
        return parsed.error();
    const fs::path file = project.dataset(hash);
    const auto content = readFile(file);
    if (!content)
        return content.error();
    if (hashText(*content).hex() != hash)
        return Error{ErrorKind::Corrupt,
                     say("'%1' has been changed or damaged: its content is not what its name says; restore it from a "
                         "copy or import the data set again.",
                         file)};
    auto dataset = parseContent(*content, file);
    if (!dataset)
        return dataset;
    if (auto located = readLocation(project, locationFile(project, hash), *dataset); !located)
        return located.error();
    return dataset;
}

} // namespace etude
