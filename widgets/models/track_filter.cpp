// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/track_filter.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include <QCoreApplication>

#include "engine/core/query_match.h"
#include "engine/core/text.h"

namespace etude {

namespace {

enum class Field { Any, Tag, Artist, Path, Split, Has, Excluded };

Field fieldOf(std::string_view name) {
    for (const auto& [word, field] : {std::pair{"tag", Field::Tag},
                                      {"artist", Field::Artist},
                                      {"path", Field::Path},
                                      {"split", Field::Split},
                                      {"has", Field::Has},
                                      {"excluded", Field::Excluded}})
        if (name == word)
            return field;
    return Field::Any;
}

/// Looks for a text whatever the case, as a part of a name or as all of it. Texts in ASCII are searched as bytes, which
/// is much faster than through QString.
class Needle {
public:
    explicit Needle(const TrackQuery& term)
        : m_bytes(term)
        , m_text(QString::fromStdString(term.text))
        , m_ascii(std::ranges::all_of(m_text, [](QChar c) { return c.unicode() < 128; }))
        , m_whole(term.whole) {}

    [[nodiscard]] bool in(std::string_view name) const {
        if (m_ascii)
            return m_bytes.in(name);
        const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        return m_whole ? text.compare(m_text, Qt::CaseInsensitive) == 0 : text.contains(m_text, Qt::CaseInsensitive);
    }

private:
    WantedText m_bytes;
    QString m_text;
    bool m_ascii;
    bool m_whole;
};

/// A term of the query, prepared for a data set.
class Matcher {
public:
    Matcher(const Dataset& dataset, const TrackQuery& term)
        : m_field(fieldOf(term.field))
        , m_needle(term)
        , m_word(lowerCase(term.text)) {
        if (m_field != Field::Any && m_field != Field::Tag)
            return;
        for (const std::string& tag : dataset.tags)
            m_tags.push_back(m_needle.in(tag));
        // Where tags differ in their case only, the one that is written so is meant.
        const auto same = std::ranges::find(dataset.tags, term.text);
        if (term.whole && same != dataset.tags.end()) {
            m_tags.assign(m_tags.size(), false);
            m_tags[static_cast<std::size_t>(same - dataset.tags.begin())] = true;
        }
    }

    [[nodiscard]] bool matches(const Track& track) const {
        switch (m_field) {
        case Field::Any:
            return hasTag(track) || m_needle.in(track.path) || m_needle.in(track.artist);
        case Field::Tag:
            return hasTag(track);
        case Field::Artist:
            return m_needle.in(track.artist);
        case Field::Path:
            return m_needle.in(track.path);
        case Field::Split:
            return enumName(track.part).starts_with(m_word);
        case Field::Has:
            return has(track);
        case Field::Excluded:
            break;
        }
        return beginsOneOf(m_word, {"yes"})  ? track.isExcluded()
               : beginsOneOf(m_word, {"no"}) ? !track.isExcluded()
                                             : track.isExcluded() && m_needle.in(track.excluded);
    }

private:
    [[nodiscard]] bool hasTag(const Track& track) const {
        return std::ranges::any_of(track.tags, [&](int tag) { return m_tags[static_cast<std::size_t>(tag)]; });
    }
    [[nodiscard]] bool has(const Track& track) const {
        if (std::string_view("artist").starts_with(m_word))
            return !track.artist.empty();
        return std::string_view("none").starts_with(m_word) == track.tags.empty();
    }

    Field m_field;
    Needle m_needle;
    std::string m_word;       ///< of a field that knows few words, or their beginning
    std::vector<bool> m_tags; ///< which of the data set's tags match
};

} // namespace

std::vector<std::uint32_t> filterTracks(const Dataset& dataset, const TrackQuery& query, std::stop_token stop) {
    PreparedQuery<Matcher> filter(query, [&](const TrackQuery& term) { return Matcher(dataset, term); });
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < dataset.tracks.size() && !stop.stop_requested(); ++row)
        if (filter.matches([&](const Matcher& term) { return term.matches(dataset.tracks[row]); }))
            rows.push_back(row);
    return rows;
}

QString tagFilterLine(const QStringList& tags, std::optional<SplitPart> part, bool withExcluded) {
    QStringList terms;
    for (const QString& tag : tags)
        terms << exactTagTerm(tag);
    if (part)
        terms << QStringLiteral("split:") + QString::fromStdString(std::string(enumName(*part)));
    if (!withExcluded)
        terms << QStringLiteral("excluded:no");
    return terms.join(u' ');
}

QString tagText(const Dataset& dataset, const Track& track) {
    QString text;
    for (const int tag : track.tags) {
        if (!text.isEmpty())
            text += QStringLiteral(", ");
        text += QString::fromStdString(dataset.tags[static_cast<std::size_t>(tag)]);
    }
    return text;
}

QString partText(SplitPart part) {
    switch (part) {
    case SplitPart::Train:
        return QCoreApplication::translate("TrackModel", "train");
    case SplitPart::Validation:
        return QCoreApplication::translate("TrackModel", "validation");
    case SplitPart::Test:
        return QCoreApplication::translate("TrackModel", "test");
    case SplitPart::None:
        break;
    }
    return {};
}

} // namespace etude
