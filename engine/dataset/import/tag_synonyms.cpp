// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/tag_synonyms.h"

#include <algorithm>

#include "engine/core/files.h"
#include "engine/core/text.h"
#include "engine/core/utf8.h"

namespace etude {

namespace {

constexpr std::string_view kMagnaTagATune = R"(# One line a merged tag: the name that stays | the tags that become it.
bass | heavy bass
beat | beats
bell | bells
bongo | bongos
chant | chanting
chime | chimes
choir | choral | chorus
classical | clasical | classic
drum | drums
eastern | oriental
electronic | electro | electronica
fast | fast beat | quick
female vocal | female | female singer | female singing | female vocals | female voice | woman | woman singing | women
flute | flutes
funk | funky
guitar | guitars
harpsichord | harpsicord
horn | horns
indian | india
jazz | jazzy
male vocal | male | male singer | male vocals | male voice | man | man singing | men
no beat | no beats
no vocal | no singer | no singing | no vocals | no voice | no voices
opera | operatic
orchestra | orchestral
space | spacey
string | strings
synth | synthesizer
violin | violins
vocal | singer | singing | vocals | voice | voices
weird | strange
)";

} // namespace

Result<TagSynonyms> TagSynonyms::parse(std::string_view text) {
    TagSynonyms synonyms;
    std::size_t number = 0;
    for (std::string_view line : linesOf(text)) {
        ++number;
        line = trimmed(line);
        if (line.empty() || line.starts_with('#'))
            continue;
        if (!isUtf8(line))
            return Error{ErrorKind::Invalid, say("line %1 is not UTF-8 text.", number)};
        if (line.find('|') == std::string_view::npos)
            return Error{
                ErrorKind::Invalid,
                say("line %1 merges nothing; write the name that stays, then | and each tag that becomes it.", number)};
        const std::string name(trimmed(line.substr(0, line.find('|'))));
        for (std::size_t end = 0; end != std::string_view::npos; line.remove_prefix(end + 1)) {
            end = line.find('|');
            const std::string_view tag = trimmed(line.substr(0, end));
            if (tag.empty())
                return Error{ErrorKind::Invalid, say("line %1 has an empty tag; take the needless | away.", number)};
            if (!synonyms.m_names.emplace(tag, name).second)
                return Error{ErrorKind::Invalid,
                             say("line %1 names the tag '%2', which is there already.", number, tag)};
            if (end == std::string_view::npos)
                break;
        }
    }
    return synonyms;
}

Result<TagSynonyms> TagSynonyms::read(const std::filesystem::path& file) {
    const auto text = readFile(file);
    if (!text)
        return text.error();
    auto synonyms = parse(*text);
    if (!synonyms)
        return within("'" + file.string() + "'", synonyms.error());
    synonyms->m_isFile = true;
    return synonyms;
}

std::string_view TagSynonyms::merged(std::string_view tag) const {
    const auto known = m_names.find(tag);
    return known == m_names.end() ? tag : std::string_view(known->second);
}

std::vector<std::string> TagSynonyms::unknownOf(const std::vector<std::string_view>& tags) const {
    std::vector<std::string> unknown;
    if (m_isFile)
        for (const auto& [tag, stays] : m_names)
            if (tag != stays && std::ranges::find(tags, tag) == tags.end())
                unknown.push_back(tag);
    return unknown;
}

std::string_view magnaTagATuneSynonyms() {
    return kMagnaTagATune;
}

} // namespace etude
