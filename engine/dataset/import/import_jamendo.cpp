// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <string_view>

#include "engine/core/text.h"
#include "engine/dataset/import/field_text.h"
#include "engine/dataset/import/importers.h"
#include "engine/dataset/import/table_file.h"

// Layout: D. Bogdanov et al., "The MTG-Jamendo dataset for automatic music tagging", ML4MD at ICML 2019;
// github.com/MTG/mtg-jamendo-dataset.
namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::array kParts{std::pair{std::string_view("-train"), SplitPart::Train},
                            std::pair{std::string_view("-validation"), SplitPart::Validation},
                            std::pair{std::string_view("-test"), SplitPart::Test}};

/// One table of a data set and the part that its tracks belong to.
struct PartFile {
    fs::path file;
    SplitPart part = SplitPart::None;
};

/// What one file stands for: the three files of its split if its name ends in a part, else itself.
struct Source {
    std::string name;
    std::vector<PartFile> files;
};

Source sourceOf(const fs::path& file) {
    const std::string stem = file.stem().string();
    for (const auto& [ending, ignored] : kParts) {
        if (!stem.ends_with(ending))
            continue;
        Source source{stem.substr(0, stem.size() - ending.size()), {}};
        for (const auto& [each, part] : kParts)
            source.files.push_back(
                {file.parent_path() / (source.name + std::string(each) + file.extension().string()), part});
        return source;
    }
    return {stem, {{file, SplitPart::None}}};
}

/// The smaller release of the audio has 14/214.low.mp3 where the tables say 14/214.mp3.
std::string presentPath(const fs::path& root, const std::string& path) {
    constexpr std::string_view kExtension = ".mp3";
    std::error_code ignored;
    if (!path.ends_with(kExtension) || fs::exists(root / path, ignored))
        return path;
    const std::string low = path.substr(0, path.size() - kExtension.size()) + ".low.mp3";
    return fs::exists(root / low, ignored) ? low : path;
}

Result<void> readPart(const PartFile& source, bool alone, TrackCollector& collector, const ProgressCallback& progress,
                      const std::stop_token& stop) {
    auto table = TableFile::open(source.file, '\t');
    if (!table)
        return table.error();
    std::array<std::size_t, 3> columns{};
    constexpr std::array<std::string_view, 3> kNames{"PATH", "ARTIST_ID", "TAGS"};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto column = table->column(kNames[i]);
        if (!column)
            return column.error();
        columns[i] = *column;
    }
    const auto [path, artist, firstTag] = columns;
    if (firstTag + 1 != table->header().size())
        return table->error(say("its column TAGS must be the last."));
    const auto add = [&, path = path, artist = artist, firstTag = firstTag](const TableFile::Fields& fields,
                                                                            const Sentence& where) {
        Track track;
        track.path = presentPath(collector.root(), fields[path]);
        track.part = source.part;
        track.artist = nameFromText(fields[artist]);
        std::vector<std::string_view> tags;
        for (std::size_t i = firstTag; i < fields.size(); ++i)
            if (const std::string_view tag = trimmed(fields[i]); !tag.empty())
                tags.push_back(tag);
        collector.add(where, std::move(track), tags);
    };
    return table->forEachRow(collector, TableFile::Length::AtLeastHeader, progress, stop, add,
                             alone ? std::string() : source.file.filename().string());
}

} // namespace

Result<ImportResult> importJamendo(const fs::path& tsv, const fs::path& audio, const ProgressCallback& progress,
                                   std::stop_token stop, OtherPaths otherPaths) {
    const Source source = sourceOf(tsv);
    auto collector = TrackCollector::create(audio, source.name, otherPaths);
    if (!collector)
        return collector.error();
    for (const PartFile& file : source.files)
        if (auto read = readPart(file, source.files.size() == 1, *collector, progress, stop); !read)
            return read.error();
    collector->sortTags();
    return collector->finish(tsv);
}

} // namespace etude
