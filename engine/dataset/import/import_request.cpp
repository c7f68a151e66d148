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
    TableSource source{request.source, request.separator.value_or(','), request.audio,
                       request.mapping.value_or(TableMapping())};
    if (!request.separator || !request.mapping) {
        const auto table = previewTable(request.source, 1, request.separator);
        if (!table)
            return table.error();
        source.separator = table->separator;
        source.mapping = request.mapping.value_or(table->guess);
    }
    return importTable(source, progress, std::move(stop));
}

Result<ImportResult> readLayout(const ImportRequest& request, const ProgressCallback& progress, std::stop_token stop) {
    switch (request.layout) {
    case ImportLayout::Folder:
        return importFolder(request.source, progress, std::move(stop));
    case ImportLayout::Manifest:
        return importManifest(request.source, progress, std::move(stop));
    case ImportLayout::Table:
        return readTable(request, progress, std::move(stop));
    case ImportLayout::Msd:
        return importMsd(request.source, audioOf(request), request.words, progress, std::move(stop));
    case ImportLayout::Jamendo:
        return importJamendo(request.source, audioOf(request), progress, std::move(stop));
    case ImportLayout::MagnaTagATune:
        return importMagnaTagATune(request.source, audioOf(request), request.words, progress, std::move(stop));
    case ImportLayout::Fma:
        return importFma(request.source, audioOf(request), request.subset, progress, std::move(stop));
    }
    return Error{ErrorKind::Invalid, say("This layout is not known.")};
}

} // namespace

Result<ImportResult> readImport(const ImportRequest& request, const ProgressCallback& progress, std::stop_token stop) {
    auto result = readLayout(request, progress, std::move(stop));
    if (result && request.mostTags > 0)
        keepMostFrequentTags(*result, request.mostTags);
    return result;
}

} // namespace etude
