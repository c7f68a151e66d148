// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/import_request.h"

#include <utility>

namespace etude {

namespace {

std::filesystem::path audioOf(const ImportRequest& request) {
    if (!request.audio.empty())
        return request.audio;
    return request.layout == ImportLayout::Msd ? request.source : request.source.parent_path();
}

Result<ImportResult> readTable(const ImportRequest& request, const ProgressCallback& progress, std::stop_token stop) {
    TableSource source{request.source,  request.separator.value_or(','),
                       request.audio,   request.mapping.value_or(TableMapping()),
                       request.quoting, request.otherPaths};
    if (!request.separator || !request.mapping) {
        const auto table = previewTable(request.source, 1, request.separator, request.quoting);
        if (!table)
            return table.error();
        source.separator = table->separator;
        source.mapping = request.mapping.value_or(table->guess);
    }
    return importTable(source, progress, std::move(stop));
}

/// None if tags are not to be merged.
Result<std::optional<TagSynonyms>> synonymsOf(const ImportRequest& request) {
    if (!request.mergeSynonyms)
        return std::optional<TagSynonyms>();
    auto synonyms =
        request.words.empty() ? TagSynonyms::parse(magnaTagATuneSynonyms()) : TagSynonyms::read(request.words);
    if (!synonyms)
        return synonyms.error();
    return std::optional(std::move(*synonyms));
}

Result<ImportResult> readMagnaTagATune(const ImportRequest& request, const ProgressCallback& progress,
                                       std::stop_token stop) {
    const auto synonyms = synonymsOf(request);
    if (!synonyms)
        return synonyms.error();
    return importMagnaTagATune(request.source, audioOf(request), *synonyms, progress, std::move(stop),
                               request.otherPaths);
}

Result<ImportResult> readLayout(const ImportRequest& request, const ProgressCallback& progress, std::stop_token stop) {
    switch (request.layout) {
    case ImportLayout::Folder:
        return importFolder(request.source, progress, std::move(stop));
    case ImportLayout::Manifest:
        return importManifest(request.source, progress, std::move(stop), request.otherPaths, request.group);
    case ImportLayout::Table:
        return readTable(request, progress, std::move(stop));
    case ImportLayout::Msd:
        return importMsd(request.source, audioOf(request), request.words, progress, std::move(stop),
                         request.otherPaths);
    case ImportLayout::Jamendo:
        return importJamendo(request.source, audioOf(request), progress, std::move(stop), request.otherPaths);
    case ImportLayout::MagnaTagATune:
        return readMagnaTagATune(request, progress, std::move(stop));
    case ImportLayout::Fma:
        return importFma(request.source, audioOf(request), request.subset, progress, std::move(stop),
                         request.otherPaths);
    }
    return Error{ErrorKind::Invalid, say("This layout is not known.")};
}

} // namespace

Result<ImportResult> readImport(const ImportRequest& request, const ProgressCallback& progress, std::stop_token stop) {
    auto result = readLayout(request, progress, std::move(stop));
    if (result && request.mostTags > 0)
        keepMostFrequentTags(*result, request.mostTags);
    if (result && request.dropUntagged)
        if (auto dropped = dropUntagged(*result); !dropped)
            return dropped.error();
    return result;
}

} // namespace etude
