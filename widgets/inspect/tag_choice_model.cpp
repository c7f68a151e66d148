// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/tag_choice_model.h"

#include <algorithm>
#include <utility>

#include <QHash>
#include <QLocale>

#include "widgets/models/qt_text.h"

namespace etude {

namespace {

std::vector<std::int64_t> countTags(const Dataset& dataset, const std::vector<std::uint32_t>& tracks) {
    std::vector<std::int64_t> counts(dataset.tags.size());
    for (const std::uint32_t track : tracks)
        for (const int tag : dataset.tracks[track].tags)
            ++counts[static_cast<std::size_t>(tag)];
    return counts;
}

} // namespace

TagChoiceModel::TagChoiceModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_job(this) {}

void TagChoiceModel::setTracks(const DatasetPointer& dataset, const std::vector<std::uint32_t>& tracks) {
    const bool other = tracks != m_tracks;
    m_tracks = tracks;
    if (!dataset) {
        m_job.cancel();
        return takeCounts({}, {}, true);
    }
    m_job.start(
        [dataset, tracks](const std::stop_token&) { return countTags(*dataset, tracks); },
        [this, dataset, other](const std::vector<std::int64_t>& counts) { takeCounts(*dataset, counts, other); });
}

void TagChoiceModel::takeCounts(const Dataset& dataset, const std::vector<std::int64_t>& counts, bool otherTracks) {
    QHash<QString, qsizetype> place; // a tag stays where it is while it is being edited, and a new one comes first
    if (!otherTracks)
        for (std::size_t i = 0; i < m_choices.size(); ++i)
            place.insert(m_choices[i].tag, static_cast<qsizetype>(i));
    m_choices.clear();
    for (std::size_t tag = 0; tag < counts.size(); ++tag)
        m_choices.push_back({toQt(dataset.tags[tag]), counts[tag]});
    m_shown = static_cast<std::int64_t>(m_tracks.size());
    std::ranges::stable_sort(m_choices, [&](const Choice& a, const Choice& b) {
        const auto key = [&](const Choice& choice) {
            return std::tuple(place.value(choice.tag, -1), place.isEmpty() && choice.tracks == 0, choice.tag.toLower());
        };
        return key(a) < key(b);
    });
    showRows();
    Q_EMIT counted();
}

void TagChoiceModel::setSearch(const QString& text) {
    m_search = text.trimmed();
    showRows();
}

void TagChoiceModel::showRows() {
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].tag.contains(m_search, Qt::CaseInsensitive))
            rows.push_back(i);
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool TagChoiceModel::hasTag(const QString& name) const {
    return std::ranges::find(m_choices, name, &Choice::tag) != m_choices.end();
}

int TagChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TagChoiceModel::data(const QModelIndex& index, int role) const {
    const Choice& choice = m_choices[m_rows[static_cast<std::size_t>(index.row())]];
    const QLocale locale;
    if (role == Qt::DisplayRole && choice.tracks > 0 && choice.tracks < m_shown)
        return tr("%1 (%2 of %3)").arg(choice.tag, locale.toString(choice.tracks), locale.toString(m_shown));
    if (role == Qt::DisplayRole)
        return choice.tag;
    if (role == Qt::CheckStateRole)
        return choice.tracks == 0 ? Qt::Unchecked : choice.tracks < m_shown ? Qt::PartiallyChecked : Qt::Checked;
    return {};
}

Qt::ItemFlags TagChoiceModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

bool TagChoiceModel::setData(const QModelIndex& index, const QVariant&, int role) {
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const Choice& choice = m_choices[m_rows[static_cast<std::size_t>(index.row())]];
    Q_EMIT checked(choice.tag, choice.tracks < m_shown);
    return true;
}

} // namespace etude
