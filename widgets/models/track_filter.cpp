// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/track_filter.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include <QCoreApplication>
#include <QRegularExpression>

namespace etude {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Looks for a text whatever the case. Names in ASCII are searched as bytes, which is much faster than through QString.
class Needle {
public:
    explicit Needle(const QString& text)
        : m_text(text)
        , m_bytes(text.toLower().toStdString())
        , m_ascii(std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; })) {}

    [[nodiscard]] bool in(std::string_view name) const {
        if (m_ascii)
            return !std::ranges::search(name, m_bytes, {}, lower).empty();
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
            .contains(m_text, Qt::CaseInsensitive);
    }

private:
    QString m_text;
    std::string m_bytes;
    bool m_ascii;
};

/// One word of the filter line.
class Word {
public:
    Word(const Dataset& dataset, const QString& text) {
        const auto rest = [&](QLatin1String prefix) -> std::optional<QString> {
            return text.startsWith(prefix, Qt::CaseInsensitive) ? std::optional(text.mid(prefix.size())) : std::nullopt;
        };
        QString wanted = text;
        bool tags = true;
        if (const auto part = rest(QLatin1String("split:"))) {
            m_parts = *part;
            tags = m_anyField = false;
        } else if (const auto tag = rest(QLatin1String("tag:"))) {
            wanted = *tag;
            m_inPath = m_inArtist = false;
        } else if (const auto artist = rest(QLatin1String("artist:"))) {
            wanted = *artist;
            tags = m_inPath = false;
        } else if (const auto path = rest(QLatin1String("path:"))) {
            wanted = *path;
            tags = m_inArtist = false;
        }
        m_needle = Needle(wanted);
        for (const std::string& tag : dataset.tags)
            m_tags.push_back(tags && m_needle.in(tag));
    }

    [[nodiscard]] bool matches(const Track& track) const {
        if (!m_anyField)
            return enumName(track.part).starts_with(m_parts.toLower().toStdString());
        return std::ranges::any_of(track.tags, [&](int tag) { return m_tags[static_cast<std::size_t>(tag)]; }) ||
               (m_inPath && m_needle.in(track.path)) || (m_inArtist && m_needle.in(track.artist));
    }

private:
    Needle m_needle{QString()};
    std::vector<bool> m_tags; ///< which of the data set's tags match
    QString m_parts;
    bool m_anyField = true; ///< false: only the part is asked for
    bool m_inPath = true;
    bool m_inArtist = true;
};

QStringList splitWords(const QString& line) {
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return line.split(space, Qt::SkipEmptyParts);
}

} // namespace

bool isEmptyFilter(const QString& line) {
    return splitWords(line).isEmpty();
}

std::vector<std::uint32_t> filterTracks(const Dataset& dataset, const QString& line, std::stop_token stop) {
    std::vector<Word> words;
    for (const QString& text : splitWords(line))
        words.emplace_back(dataset, text);
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < dataset.tracks.size() && !stop.stop_requested(); ++row)
        if (std::ranges::all_of(words, [&](const Word& word) { return word.matches(dataset.tracks[row]); }))
            rows.push_back(row);
    return rows;
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
