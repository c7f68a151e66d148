// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/path_forms.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <set>
#include <sys/stat.h>
#include <utf8proc.h>
#include <utility>

#include "engine/core/text.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Bytes that are not UTF-8 stay as they are.
std::string mapped(std::string_view text, int options) {
    utf8proc_uint8_t* result = nullptr;
    const utf8proc_ssize_t size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &result, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | options));
    std::string copy = size < 0 ? std::string(text)
                                : std::string(reinterpret_cast<const char*>(result), static_cast<std::size_t>(size));
    std::free(result); // NOLINT(cppcoreguidelines-no-malloc): utf8proc's
    return copy;
}

std::string withoutCase(std::string_view text) {
    return isAscii(text) ? lowerCase(text) : mapped(text, UTF8PROC_CASEFOLD);
}

std::string composed(std::string_view text) {
    return isAscii(text) ? std::string(text) : mapped(text, UTF8PROC_COMPOSE);
}

std::string withoutBoth(std::string_view text) {
    return isAscii(text) ? lowerCase(text) : mapped(text, UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

/// Without the zeros before numbers; of zeros alone the last one stays.
std::string withoutZeros(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins = result.empty() || !isDigit(result.back());
        const bool goesOn = i + 1 < text.size() && isDigit(text[i + 1]);
        if (text[i] != '0' || !begins || !goesOn)
            result += text[i];
    }
    return result;
}

std::string folded(std::string_view text) {
    return withoutZeros(withoutBoth(text));
}

/// Of two paths that are the same when folded.
PathChanges differences(std::string_view written, std::string_view file) {
    if (withoutBoth(written) != withoutBoth(file))
        return kOtherZeros | differences(withoutZeros(written), withoutZeros(file));
    if (written == file)
        return 0;
    if (withoutCase(written) == withoutCase(file))
        return kOtherCase;
    return composed(written) == composed(file) ? kOtherUnicode : kOtherCase | kOtherUnicode;
}

std::string_view nameOf(std::string_view path) {
    return path.substr(path.rfind('/') + 1);
}

std::string_view stemOf(std::string_view path) {
    const std::string_view name = nameOf(path);
    return name.substr(0, name.rfind('.'));
}

std::size_t commonLength(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

/// Walks folders, each once: links can make circles.
class Walk {
public:
    Walk(const fs::path& root, std::vector<std::string>& files)
        : m_prefix(root == root.root_path() ? root.native().size() : root.native().size() + 1)
        , m_files(files) {}

    void read(const fs::path& folder) {
        struct stat entry {};
        if (::stat(folder.c_str(), &entry) != 0 || !m_visited.insert({entry.st_dev, entry.st_ino}).second)
            return;
        std::error_code error;
        for (fs::directory_iterator each(folder, error); !error && each != fs::directory_iterator();
             each.increment(error)) {
            std::error_code ignored;
            if (each->is_directory(ignored))
                read(each->path());
            else
                m_files.push_back(each->path().string().substr(m_prefix));
        }
    }

private:
    std::size_t m_prefix; ///< characters of a path that are the root's
    std::vector<std::string>& m_files;
    std::set<std::pair<dev_t, ino_t>> m_visited;
};

} // namespace

Sentence pathChangesSentence(PathChanges changes) {
    Sentence text;
    const auto add = [&](PathChanges bit, Sentence what) {
        if ((changes & bit) != 0)
            text = text == Sentence() ? std::move(what) : say("%1 and %2", text, what);
    };
    add(kOtherSlashes, say("changing \\ to /"));
    add(kOtherFolders, say("leaving out the first folders"));
    add(kOtherCase, say("changing the case of letters"));
    add(kOtherUnicode, say("composing characters in another way (Unicode NFC or NFD)"));
    add(kOtherZeros, say("leaving leading zeros of numbers aside"));
    return text;
}

PathForms::PathForms(const fs::path& root)
    : m_root((fs::absolute(root.empty() ? "." : root) / "").lexically_normal().parent_path()) {}

void PathForms::read() {
    m_read = true;
    Walk(m_root, m_files).read(m_root);
    std::ranges::sort(m_files); // the order of a folder is the file system's
    for (std::uint32_t file = 0; file < m_files.size(); ++file) {
        m_paths.push_back({folded(m_files[file]), file});
        m_names.push_back({folded(stemOf(m_files[file])), file});
    }
    std::ranges::stable_sort(m_paths, {}, &Key::folded);
    std::ranges::stable_sort(m_names, {}, &Key::folded);
}

PathForms::Answer PathForms::find(std::string_view written) {
    if (!m_read)
        read();
    std::string path(written);
    PathChanges changes = 0;
    if (path.find('\\') != std::string::npos) {
        changes |= kOtherSlashes;
        std::ranges::replace(path, '\\', '/');
    }
    std::string_view ending = path;
    while (true) {
        if (auto answer = match(ending, changes))
            return *answer;
        const std::size_t slash = ending.find('/');
        if (slash == std::string_view::npos)
            return {{}, 0, nearest(path), false};
        if (const std::string_view folder = ending.substr(0, slash); folder != ".")
            changes |= kOtherFolders;
        ending.remove_prefix(slash + 1);
    }
}

std::optional<PathForms::Answer> PathForms::match(std::string_view ending, PathChanges changes) const {
    const std::string wanted = folded(ending);
    Answer best;
    std::pair<int, PathChanges> bestRank;
    for (auto found = std::ranges::lower_bound(m_paths, wanted, {}, &Key::folded);
         found != m_paths.end() && found->folded == wanted; ++found) {
        const Key& key = *found;
        const PathChanges all = changes | differences(ending, m_files[key.file]);
        const std::pair rank{std::popcount(all), all};
        if (best.changes != 0 && rank == bestRank)
            best.several = true;
        if (best.changes != 0 && rank >= bestRank)
            continue;
        best = {m_files[key.file], all, {}, false};
        bestRank = rank;
    }
    if (best.path.empty() || best.changes == 0)
        return std::nullopt;
    if (best.several)
        best = {{}, 0, best.path, true};
    return best;
}

/// A file of the same name elsewhere, else of another extension, else the one that begins like it, for half of its
/// length at least.
std::string PathForms::nearest(std::string_view path) const {
    const std::string stem = folded(stemOf(path));
    const auto first = std::ranges::lower_bound(m_names, stem, {}, &Key::folded);
    for (auto named = first; named != m_names.end() && named->folded == stem; ++named)
        if (folded(nameOf(m_files[named->file])) == folded(nameOf(path)))
            return m_files[named->file];
    if (first != m_names.end() && first->folded == stem)
        return m_files[first->file];
    const std::string key = folded(path);
    const auto after = std::ranges::lower_bound(m_paths, key, {}, &Key::folded);
    const Key* best = nullptr;
    for (const auto& neighbour : {after, after == m_paths.begin() ? after : after - 1})
        if (neighbour != m_paths.end() &&
            (best == nullptr || commonLength(key, neighbour->folded) > commonLength(key, best->folded)))
            best = &*neighbour;
    return best != nullptr && 2 * commonLength(key, best->folded) >= key.size() ? m_files[best->file] : std::string();
}

} // namespace etude
