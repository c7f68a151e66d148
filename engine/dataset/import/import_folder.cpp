// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <sys/stat.h>

#include "engine/core/text.h"
#include "engine/core/utf8.h"
#include "engine/dataset/import/file_entry.h"
#include "engine/dataset/import/importers.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 16> kAudioExtensions{".aif", ".aifc", ".aiff", ".au",  ".caf",  ".flac",
                                                            ".mp2", ".mp3",  ".oga",  ".ogg", ".opus", ".rf64",
                                                            ".snd", ".w64",  ".wav",  ".wave"};
constexpr std::size_t kFilesPerProgress = 100;

bool looksLikeAudio(const fs::path& file) {
    return isAudioExtension(file.extension()) && !file.filename().native().starts_with('.');
}

/// Walks one folder per tag and collects its audio files.
class FolderWalk {
public:
    FolderWalk(ImportResult& result, const ProgressCallback& progress, const std::stop_token& stop)
        : m_result(result)
        , m_progress(progress)
        , m_stop(stop) {}

    void run() {
        for (const fs::path& entry : listing(m_result.dataset.root)) {
            std::error_code ignored;
            if (fs::is_directory(entry, ignored))
                addTag(entry);
            else if (!looksLikeAudio(entry))
                ++m_result.otherFiles;
            else
                problem(entry, say("It lies in no tag's folder: move it into a folder that is named as its tag."));
        }
    }

private:
    void addTag(const fs::path& folder) {
        if (!isUtf8(folder.filename().string()))
            return problem(folder, say("Its name, which would be the tag, is not UTF-8."));
        const std::size_t tracksBefore = m_result.dataset.tracks.size();
        const std::size_t problemsBefore = m_result.problems.size();
        m_tag = static_cast<int>(m_result.dataset.tags.size());
        m_visited.clear();
        walk(folder);
        if (m_result.dataset.tracks.size() > tracksBefore)
            m_result.dataset.tags.push_back(folder.filename().string());
        else if (m_result.problems.size() == problemsBefore)
            problem(folder, say("It holds no audio file."));
    }

    void walk(const fs::path& folder) {
        if (!enter(folder))
            return problem(folder, say("It is a link to a folder that was read already."));
        for (const fs::path& entry : listing(folder)) {
            if (m_stop.stop_requested())
                return;
            std::error_code ignored;
            if (fs::is_directory(entry, ignored))
                walk(entry);
            else if (looksLikeAudio(entry))
                addTrack(entry);
            else
                ++m_result.otherFiles;
        }
    }

    /// False if this folder was entered before by another path: links can make circles.
    bool enter(const fs::path& folder) {
        struct stat entry {};
        return ::stat(folder.c_str(), &entry) != 0 || m_visited.insert({entry.st_dev, entry.st_ino}).second;
    }

    void addTrack(const fs::path& file) {
        Track track;
        track.path = file.lexically_relative(m_result.dataset.root).generic_string();
        track.tags = {m_tag};
        if (!isUtf8(track.path))
            return problem(file, say("Its name is not UTF-8."));
        if (auto entry = readFileEntry(file, track); !entry)
            return problem(file, entry.error().sentence);
        m_result.dataset.tracks.push_back(std::move(track));
        if (const std::size_t count = m_result.dataset.tracks.size(); m_progress && count % kFilesPerProgress == 0)
            m_progress({static_cast<std::int64_t>(count), 0, say("Looking for audio files")});
    }

    /// The entries by name, so that the order does not depend on the file system.
    std::vector<fs::path> listing(const fs::path& folder) {
        std::vector<fs::path> entries;
        std::error_code error;
        fs::directory_iterator iterator(folder, error);
        for (; !error && iterator != fs::directory_iterator(); iterator.increment(error))
            entries.push_back(iterator->path());
        if (error)
            problem(folder, say("The folder cannot be read: %1.", error.message()));
        std::sort(entries.begin(), entries.end());
        return entries;
    }

    void problem(const fs::path& where, Sentence reason) {
        m_result.problems.push_back(
            {data(where.lexically_relative(m_result.dataset.root).string()), std::move(reason)});
    }

    ImportResult& m_result;
    const ProgressCallback& m_progress;
    const std::stop_token& m_stop;
    std::set<std::pair<dev_t, ino_t>> m_visited; ///< folders read for the present tag
    int m_tag = 0;
};

} // namespace

bool isAudioExtension(const fs::path& extension) {
    return std::ranges::find(kAudioExtensions, lowerCase(extension.string())) != kAudioExtensions.end();
}

Result<ImportResult> importFolder(const fs::path& folder, const ProgressCallback& progress, std::stop_token stop) {
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return Error{ErrorKind::NotFound, say("'%1' is not a folder.", folder)};
    ImportResult result;
    result.dataset.root = (fs::absolute(folder) / "").lexically_normal().parent_path();
    result.dataset.name = result.dataset.root.filename().string();
    FolderWalk(result, progress, stop).run();
    if (stop.stop_requested())
        return Error{ErrorKind::Cancelled, say("The import was cancelled; nothing was imported.")};
    return finishImport(std::move(result), folder);
}

} // namespace etude
