// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/path_forms.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstdlib>
#include <numeric>
#include <set>
#include <sys/stat.h>
#include <tuple>
#include <utf8proc.h>
#include <utility>

#include "engine/core/text.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostCompared = 1'000'000;
constexpr std::ptrdiff_t kNeighbours = 8;

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

/// Empty, or with the / at its end.
std::string_view folderOf(std::string_view path) {
    return path.substr(0, path.rfind('/') + 1);
}

std::string_view stemOf(std::string_view path) {
    const std::string_view name = nameOf(path);
    return name.substr(0, name.rfind('.'));
}

/// The last `count` parts of a path that has at least so many.
std::string_view lastParts(std::string_view path, std::size_t count) {
    std::size_t slash = path.size();
    for (; count > 0 && slash != std::string_view::npos && slash > 0; --count)
        slash = path.rfind('/', slash - 1);
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

/// The number of last parts that two paths have in common when folded.
std::size_t commonParts(std::string_view a, std::string_view b) {
    std::size_t count = 0;
    while (true) {
        const std::size_t atA = a.rfind('/');
        const std::size_t atB = b.rfind('/');
        if (folded(a.substr(atA + 1)) != folded(b.substr(atB + 1)))
            return count;
        ++count;
        if (atA == std::string_view::npos || atB == std::string_view::npos)
            return count;
        a = a.substr(0, atA);
        b = b.substr(0, atB);
    }
}

bool beginsAtRoot(std::string_view path) {
    return path.starts_with('/') || (path.size() > 2 && path[1] == ':' && path[2] == '/') || path.starts_with("file:");
}

/// With %20 as a blank and so on; nothing if there is nothing to decode.
std::optional<std::string> withoutPercents(std::string_view text) {
    std::string result;
    bool any = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        const char* const digits = text.data() + i + 1;
        if (text[i] == '%' && i + 2 < text.size() && std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2 &&
            value != 0) {
            result += static_cast<char>(value);
            i += 2;
            any = true;
        } else {
            result += text[i];
        }
    }
    return any ? std::optional(std::move(result)) : std::nullopt;
}

std::string withoutDigits(std::string_view text) {
    std::string result(text);
    std::erase_if(result, [](char c) { return c >= '0' && c <= '9'; });
    return result;
}

/// The number of characters (bytes) to change, insert or take away (Levenshtein).
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t k = 0; k < b.size(); ++k) {
            const std::size_t changed = diagonal + (a[i] == b[k] ? 0 : 1);
            diagonal = row[k + 1];
            row[k + 1] = std::min({changed, diagonal + 1, row[k] + 1});
        }
    }
    return row.back();
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
    add(kOtherCoding, say("decoding %XX"));
    add(kOtherBlanks, say("taking the blanks around it away"));
    add(kOtherPlace, say("looking in other folders"));
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
    std::string path(trimmed(written));
    PathChanges changes = path.size() < written.size() ? kOtherBlanks : 0;
    if (path.find('\\') != std::string::npos) {
        changes |= kOtherSlashes;
        std::ranges::replace(path, '\\', '/');
        const auto doubled = [](char a, char b) { return a == '/' && b == '/'; };
        path.erase(std::ranges::unique(path, doubled).begin(), path.end());
    }
    if (auto answer = findAs(path, changes))
        return *answer;
    if (auto decoded = withoutPercents(path))
        if (auto answer = findAs(std::move(*decoded), changes | kOtherCoding))
            return *answer;
    return {{}, 0, nearest(path), false};
}

std::optional<PathForms::Answer> PathForms::findAs(std::string path, PathChanges changes) const {
    std::string_view ending = path;
    PathChanges all = changes;
    while (true) {
        if (auto answer = match(ending, all))
            return answer;
        const std::size_t slash = ending.find('/');
        if (slash == std::string_view::npos)
            return inAnyFolder(path, changes);
        if (const std::string_view folder = ending.substr(0, slash); folder != ".")
            all |= kOtherFolders;
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

std::optional<PathForms::Answer> PathForms::inAnyFolder(std::string_view path, PathChanges changes) const {
    const std::string stem = folded(stemOf(path));
    const std::string name = folded(nameOf(path));
    const auto parts = static_cast<std::size_t>(std::ranges::count(path, '/')) + 1;
    std::size_t most = beginsAtRoot(path) ? 0 : parts - 1; // in common, and less than it takes
    std::pair<int, PathChanges> leastRank;
    Answer best;
    for (auto named = std::ranges::lower_bound(m_names, stem, {}, &Key::folded);
         named != m_names.end() && named->folded == stem; ++named) {
        const std::string& file = m_files[named->file];
        const std::size_t common = folded(nameOf(file)) == name ? commonParts(path, file) : 0;
        if (common == 0 || common < most || (best.path.empty() && common == most))
            continue;
        const PathChanges all = changes | kOtherPlace | (common < parts ? kOtherFolders : 0) |
                                differences(lastParts(path, common), lastParts(file, common));
        const std::pair rank{std::popcount(all), all};
        if (common == most && rank > leastRank)
            continue;
        best.several = common == most && rank == leastRank;
        best.path = file;
        best.changes = all;
        most = common;
        leastRank = rank;
    }
    if (best.path.empty())
        return std::nullopt;
    return best.several ? Answer{{}, 0, best.path, true} : best;
}

/// A file of the same name elsewhere, else of another extension, of several one in the same folder, then the one that
/// differs least in form; else the one whose path takes the fewest changes, up to a third of its characters, and of
/// letters: another number is another file.
std::string PathForms::nearest(std::string_view path) {
    const std::string stem = folded(stemOf(path));
    const std::string name = folded(nameOf(path));
    const Key* best = nullptr;
    std::tuple<bool, bool, PathChanges> least;
    for (auto named = std::ranges::lower_bound(m_names, stem, {}, &Key::folded);
         named != m_names.end() && named->folded == stem; ++named) {
        const std::string& file = m_files[named->file];
        const std::tuple rank{folded(nameOf(file)) != name, folderOf(file) != folderOf(path),
                              differences(stemOf(path), stemOf(file))};
        if (best != nullptr && rank >= least)
            continue;
        least = rank;
        best = &*named;
    }
    return best != nullptr ? m_files[best->file] : mostAlike(path);
}

/// Among all files, as long as few have been compared, then among the neighbours in their order.
std::string PathForms::mostAlike(std::string_view path) {
    const std::string key = folded(path);
    auto begin = m_paths.begin();
    auto end = m_paths.end();
    if (m_compared + m_paths.size() > kMostCompared) {
        const auto place = std::ranges::lower_bound(m_paths, key, {}, &Key::folded);
        begin = place - std::min<std::ptrdiff_t>(kNeighbours, place - begin);
        end = place + std::min<std::ptrdiff_t>(kNeighbours, end - place);
    }
    m_compared += static_cast<std::size_t>(end - begin);
    const std::string letters = withoutDigits(key);
    const auto isOtherNumber = [&](const std::string& file) {
        return letters.size() < key.size() && letters.size() < file.size() && withoutDigits(file) == letters;
    };
    const Key* best = nullptr;
    std::pair<std::size_t, std::size_t> least{key.size() / 3 + 1, 0};
    for (auto each = begin; each != end; ++each) {
        const std::size_t size = each->folded.size();
        const std::size_t longer = size > key.size() ? size - key.size() : key.size() - size;
        if (longer >= least.first || isOtherNumber(each->folded))
            continue;
        const std::pair rank{editDistance(key, each->folded), longer};
        if (rank >= least)
            continue;
        least = rank;
        best = &*each;
    }
    return best != nullptr ? m_files[best->file] : std::string();
}

} // namespace etude
