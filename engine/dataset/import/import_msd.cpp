// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "engine/core/files.h"
#include "engine/core/npy.h"
#include "engine/core/text.h"
#include "engine/core/utf8.h"
#include "engine/dataset/import/importers.h"
#include "engine/dataset/import/track_collector.h"

// Layout: github.com/keunwoochoi/MSD_split_for_tagging, the split of K. Choi et al., "Automatic tagging using deep
// convolutional neural networks", ISMIR 2016.
namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kClipsPerProgress = 1000;

/// The 50 tags in the order of the released labels' columns.
constexpr std::array<std::string_view, 50> kReleasedTags{"rock",
                                                         "pop",
                                                         "alternative",
                                                         "indie",
                                                         "electronic",
                                                         "female vocalists",
                                                         "dance",
                                                         "00s",
                                                         "alternative rock",
                                                         "jazz",
                                                         "beautiful",
                                                         "metal",
                                                         "chillout",
                                                         "male vocalists",
                                                         "classic rock",
                                                         "soul",
                                                         "indie rock",
                                                         "Mellow",
                                                         "electronica",
                                                         "80s",
                                                         "folk",
                                                         "90s",
                                                         "chill",
                                                         "instrumental",
                                                         "punk",
                                                         "oldies",
                                                         "blues",
                                                         "hard rock",
                                                         "ambient",
                                                         "acoustic",
                                                         "experimental",
                                                         "female vocalist",
                                                         "guitar",
                                                         "Hip-Hop",
                                                         "70s",
                                                         "party",
                                                         "country",
                                                         "easy listening",
                                                         "sexy",
                                                         "catchy",
                                                         "funk",
                                                         "electro",
                                                         "heavy metal",
                                                         "Progressive rock",
                                                         "60s",
                                                         "rnb",
                                                         "indie pop",
                                                         "sad",
                                                         "House",
                                                         "happy"};

constexpr std::array kPartNames{std::pair{std::string_view("train"), SplitPart::Train},
                                std::pair{std::string_view("valid"), SplitPart::Validation},
                                std::pair{std::string_view("test"), SplitPart::Test}};

Error inFile(const fs::path& file, Sentence what) {
    return within("'" + file.string() + "'", {ErrorKind::Invalid, std::move(what)});
}

/// The one file of the folder that is named <part>_y*.npy.
Result<fs::path> findLabels(const fs::path& folder, std::string_view part) {
    std::set<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
        if (const std::string name = entry->path().filename().string();
            name.starts_with(std::string(part) + "_y") && name.ends_with(".npy"))
            found.insert(entry->path());
    if (found.size() == 1)
        return *found.begin();
    if (found.empty())
        return Error{ErrorKind::NotFound,
                     say("'%1' holds no labels '%2_y.npy'; give the folder of the split's files.", folder, part)};
    return Error{ErrorKind::Invalid, say("'%1' holds %2 arrays that could be the labels '%3_y.npy'; leave one.", folder,
                                         found.size(), part)};
}

/// Whether a file's name has the word, with no letter beside it.
bool hasWord(std::string_view name, std::string_view word) {
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    for (std::size_t at = name.find(word); at != std::string_view::npos; at = name.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isLetter(name[at - 1])) && (end == name.size() || !isLetter(name[end])))
            return true;
    }
    return false;
}

/// The data set that a name speaks of, if it is not this one; else empty.
std::string_view otherDatasetIn(const std::string& name) {
    static constexpr std::array kWords{
        std::pair{std::string_view("magnatagatune"), std::string_view("MagnaTagATune")},
        std::pair{std::string_view("mtat"), std::string_view("MagnaTagATune")},
        std::pair{std::string_view("mtt"), std::string_view("MagnaTagATune")},
        std::pair{std::string_view("annotations_final"), std::string_view("MagnaTagATune")},
        std::pair{std::string_view("clip_info_final"), std::string_view("MagnaTagATune")},
        std::pair{std::string_view("jamendo"), std::string_view("MTG-Jamendo")},
        std::pair{std::string_view("autotagging"), std::string_view("MTG-Jamendo")},
        std::pair{std::string_view("fma"), std::string_view("FMA")},
        std::pair{std::string_view("gtzan"), std::string_view("GTZAN")},
        std::pair{std::string_view("openmic"), std::string_view("OpenMIC")}};
    const std::string lower = lowerCase(name);
    const auto known = std::ranges::find_if(kWords, [&](const auto& each) { return hasWord(lower, each.first); });
    return known == kWords.end() ? std::string_view() : known->second;
}

bool mayListTags(const std::string& name) {
    const std::string lower = lowerCase(name);
    return lower.find("_y") == std::string::npos && lower.find("_x") == std::string::npos &&
           (lower.find("tag") != std::string::npos || lower.find("label") != std::string::npos);
}

/// That the tags' names were assumed, and what speaks against it.
void remarkAssumedTags(const fs::path& folder, TrackCollector& collector) {
    collector.remark(
        say("The labels name no tags: their 50 columns were taken for the tags of the Million Song Dataset's "
            "released split (%1, %2, %3...), in its order; a tag list gives others.",
            kReleasedTags[0], kReleasedTags[1], kReleasedTags[2]));
    std::set<std::string> names{(folder / "").lexically_normal().parent_path().filename().string()};
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
        names.insert(entry->path().filename().string());
    for (const std::string& name : names)
        if (const std::string_view other = otherDatasetIn(name); !other.empty())
            collector.remark(
                say("The name '%1' speaks of %2: are these really the tags of the Million Song Dataset?", name, other));
        else if (mayListTags(name))
            collector.remark(say("'%1' lies beside the labels and may list their tags: it was not read.", name));
}

/// Rows of 0 and 1.
struct Labels {
    std::size_t rows = 0;
    std::size_t tags = 0;
    std::vector<std::byte> values;
};

Result<Labels> readLabels(const fs::path& file) {
    auto array = readNpy(file);
    if (!array)
        return array.error();
    if (array->shape.size() != 2)
        return inFile(file, say("it must be an array of two dimensions, tracks x tags."));
    Labels labels{array->shape[0], array->shape[1], {}};
    const bool oneByte = array->dtype == "|b1" || array->dtype == "|i1" || array->dtype == "|u1";
    if (oneByte) {
        labels.values = std::move(array->bytes);
    } else {
        for (const double value : array->toDoubles())
            labels.values.push_back(value == 0.0 ? std::byte{0} : value == 1.0 ? std::byte{1} : std::byte{2});
    }
    if (std::ranges::any_of(labels.values, [](std::byte value) { return value > std::byte{1}; }))
        return inFile(file, say("it holds other values than 0 and 1."));
    return labels;
}

/// The names of the columns of `labels`: the list's lines if one is given, else the released ones.
Result<std::vector<std::string>> readTags(const fs::path& list, const fs::path& labels, std::size_t columns) {
    if (list.empty() && columns != kReleasedTags.size())
        return inFile(labels, say("it has %1 columns and not the 50 of the released split; give a tag list, a text "
                                  "file with one tag a line.",
                                  columns));
    if (list.empty())
        return std::vector<std::string>(kReleasedTags.begin(), kReleasedTags.end());
    const auto text = readFile(list);
    if (!text)
        return text.error();
    std::vector<std::string> tags;
    std::set<std::string_view> seen;
    for (const std::string_view line : linesOf(*text)) {
        const std::string_view tag = trimmed(line);
        const std::size_t number = tags.size() + 1;
        if (tag.empty() || !isUtf8(tag))
            return inFile(list, say("line %1 is no tag in UTF-8; there must be one on every line.", number));
        if (!seen.insert(tag).second)
            return inFile(list, say("line %1 repeats the tag '%2'.", number, tag));
        tags.emplace_back(tag);
    }
    if (tags.size() != columns)
        return inFile(list, say("it names %1 tags where the labels have %2 columns.", tags.size(), columns));
    return tags;
}

/// The lists name features that were made of the audio: 3/6/36122424.npy of 3/6/36122424.clip.mp3.
std::string audioPath(std::string_view name) {
    constexpr std::string_view kFeature = ".npy";
    if (!name.ends_with(kFeature))
        return std::string(name);
    return std::string(name.substr(0, name.size() - kFeature.size())) + ".clip.mp3";
}

/// Reads the three parts of a split.
class MsdSplit {
public:
    MsdSplit(const fs::path& folder, const fs::path& tagList, TrackCollector& collector)
        : m_folder(folder)
        , m_tagList(tagList)
        , m_collector(collector) {}

    Result<void> read(std::string_view name, SplitPart part, const ProgressCallback& progress,
                      const std::stop_token& stop) {
        const std::string list = std::string(name) + "_x_filename.txt";
        const auto text = readFile(m_folder / list);
        if (!text)
            return text.error();
        const auto file = findLabels(m_folder, name);
        if (!file)
            return file.error();
        const auto labels = readLabels(*file);
        if (!labels)
            return labels.error();
        const std::vector<std::string_view> lines = linesOf(*text);
        if (lines.size() != labels->rows)
            return inFile(*file, say("it has %1 rows where '%2' has %3 lines; they must be of one release.",
                                     labels->rows, list, lines.size()));
        if (auto numbered = numberTags(*file, labels->tags); !numbered)
            return numbered;
        for (std::size_t row = 0; row < lines.size(); ++row) {
            addRow(lines[row], {&labels->values[row * labels->tags], labels->tags}, part,
                   say("%1, line %2", list, row + 1));
            if ((row + 1) % kClipsPerProgress != 0)
                continue;
            if (stop.stop_requested())
                return Error{ErrorKind::Cancelled, say("The import was cancelled; nothing was imported.")};
            if (progress)
                progress({static_cast<std::int64_t>(row + 1), static_cast<std::int64_t>(lines.size()),
                          say("Reading '%1'", list)});
        }
        return {};
    }

private:
    /// The first part's labels decide how many tags there are.
    Result<void> numberTags(const fs::path& file, std::size_t columns) {
        if (m_tags == columns)
            return {};
        if (m_tags != 0)
            return inFile(file, say("it has %1 columns where the labels before it have %2.", columns, m_tags));
        const auto names = readTags(m_tagList, file, columns);
        if (!names)
            return names.error();
        if (m_tagList.empty())
            remarkAssumedTags(m_folder, m_collector);
        for (const std::string& name : *names)
            static_cast<void>(m_collector.tag(name));
        m_tags = columns;
        return {};
    }

    void addRow(std::string_view line, std::span<const std::byte> labels, SplitPart part, const Sentence& where) {
        const std::string_view name = trimmed(line);
        if (!isUtf8(name))
            return m_collector.leaveOut(where, say("It is not UTF-8 text."));
        Track track;
        track.path = audioPath(name);
        track.part = part;
        for (std::size_t tag = 0; tag < labels.size(); ++tag)
            if (labels[tag] != std::byte{0})
                track.tags.push_back(static_cast<int>(tag));
        m_collector.add(where, std::move(track));
    }

    const fs::path& m_folder;
    const fs::path& m_tagList;
    TrackCollector& m_collector;
    std::size_t m_tags = 0;
};

} // namespace

Result<ImportResult> importMsd(const fs::path& folder, const fs::path& audio, const fs::path& tagList,
                               const ProgressCallback& progress, std::stop_token stop, OtherPaths otherPaths) {
    auto collector = TrackCollector::create(audio, "MSD", otherPaths);
    if (!collector)
        return collector.error();
    MsdSplit split(folder, tagList, *collector);
    for (const auto& [name, part] : kPartNames)
        if (auto read = split.read(name, part, progress, stop); !read)
            return read.error();
    return collector->finish(folder);
}

} // namespace etude
