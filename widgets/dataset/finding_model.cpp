// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/finding_model.h"

#include <set>
#include <string_view>
#include <utility>

#include <QGuiApplication>

#include "engine/dataset/health/health_edits.h"
#include "widgets/models/background.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/models/track_filter.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

QString severityText(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return FindingModel::tr("Error");
    case Severity::Warning:
        return FindingModel::tr("Warning");
    case Severity::Note:
        return FindingModel::tr("Note");
    }
    return {};
}

/// Why a track is excluded, from the word in Track::excluded.
QString exclusionText(const std::string& why) {
    const auto kind = enumFromName<FindingKind>(why);
    return kind ? findingText(*kind) : why == kByHand ? FindingModel::tr("By hand") : toQt(why);
}

QString countText(FindingKind kind, int n) {
    switch (kind) {
    case FindingKind::Missing:
        return FindingModel::tr("%Ln missing files", nullptr, n);
    case FindingKind::Empty:
        return FindingModel::tr("%Ln empty files", nullptr, n);
    case FindingKind::Unreadable:
        return FindingModel::tr("%Ln unreadable files", nullptr, n);
    case FindingKind::Damaged:
        return FindingModel::tr("%Ln damaged files", nullptr, n);
    case FindingKind::TooShort:
        return FindingModel::tr("%Ln tracks that are too short", nullptr, n);
    case FindingKind::Duplicate:
        return FindingModel::tr("%Ln duplicates", nullptr, n);
    case FindingKind::ArtistAcrossParts:
        return FindingModel::tr("%Ln tracks of artists who are in two sets", nullptr, n);
    case FindingKind::Changed:
        return FindingModel::tr("%Ln changed files", nullptr, n);
    case FindingKind::TagWithoutAuc:
        return FindingModel::tr("%Ln tags without an AUC", nullptr, n);
    case FindingKind::NoSplit:
        return FindingModel::tr("no split");
    case FindingKind::NoSet:
        return FindingModel::tr("tracks in no set");
    case FindingKind::EmptyPart:
        return FindingModel::tr("%Ln sets without tracks", nullptr, n);
    case FindingKind::NoTags:
        return FindingModel::tr("nothing to learn");
    case FindingKind::Silent:
        return FindingModel::tr("%Ln files without sound", nullptr, n);
    case FindingKind::Antiphase:
        return FindingModel::tr("%Ln files whose channels cancel", nullptr, n);
    case FindingKind::MostlySilent:
        return FindingModel::tr("%Ln files that are mostly silent", nullptr, n);
    case FindingKind::Clipped:
        return FindingModel::tr("%Ln clipped files", nullptr, n);
    case FindingKind::DcOffset:
        return FindingModel::tr("%Ln files with a constant offset", nullptr, n);
    case FindingKind::BandLimited:
        return FindingModel::tr("%Ln files without treble", nullptr, n);
    case FindingKind::OtherRate:
        return FindingModel::tr("%Ln files of another rate", nullptr, n);
    case FindingKind::Alike:
        return FindingModel::tr("%Ln near-duplicates", nullptr, n);
    case FindingKind::PartlyUnread:
        return FindingModel::tr("%Ln files that are not read to their end", nullptr, n);
    case FindingKind::Untagged:
        return FindingModel::tr("%Ln tracks without a tag", nullptr, n);
    case FindingKind::WrongHeader:
        return FindingModel::tr("%Ln files with a wrong header", nullptr, n);
    case FindingKind::ClassBalance:
        break;
    }
    return {};
}

} // namespace

std::shared_ptr<const FindingList> listFindings(std::shared_ptr<const Dataset> dataset, HealthReport report) {
    FindingList list;
    std::array<FindingList::Rows, EnumNames<Severity>::values.size()> bySeverity;
    for (std::uint32_t i = 0; i < report.findings.size(); ++i) {
        const Finding& finding = report.findings[i];
        bySeverity[static_cast<std::size_t>(finding.severity)].push_back(i);
        list.ofKind[static_cast<std::size_t>(finding.kind)].push_back(i);
    }
    for (const auto& rows : bySeverity)
        list.all.insert(list.all.end(), rows.begin(), rows.end());
    list.excluded.assign(report.excluded.begin(), report.excluded.end());
    list.dataset = std::move(dataset);
    list.report = std::move(report);
    return freedInBackground(std::move(list));
}

QString findingText(FindingKind kind) {
    switch (kind) {
    case FindingKind::Missing:
        return FindingModel::tr("Missing file");
    case FindingKind::Empty:
        return FindingModel::tr("Empty file");
    case FindingKind::Unreadable:
        return FindingModel::tr("Unreadable");
    case FindingKind::Damaged:
        return FindingModel::tr("Damaged");
    case FindingKind::TooShort:
        return FindingModel::tr("Too short");
    case FindingKind::Duplicate:
        return FindingModel::tr("Duplicate");
    case FindingKind::ArtistAcrossParts:
        return FindingModel::tr("Artist in two sets");
    case FindingKind::Changed:
        return FindingModel::tr("Changed since import");
    case FindingKind::TagWithoutAuc:
        return FindingModel::tr("Tag without AUC");
    case FindingKind::ClassBalance:
        return FindingModel::tr("Class balance");
    case FindingKind::NoSplit:
        return FindingModel::tr("No split");
    case FindingKind::NoSet:
        return FindingModel::tr("Tracks in no set");
    case FindingKind::EmptyPart:
        return FindingModel::tr("Empty set");
    case FindingKind::NoTags:
        return FindingModel::tr("Nothing to learn");
    case FindingKind::Silent:
        return FindingModel::tr("No sound");
    case FindingKind::Antiphase:
        return FindingModel::tr("Channels cancel");
    case FindingKind::MostlySilent:
        return FindingModel::tr("Mostly silent");
    case FindingKind::Clipped:
        return FindingModel::tr("Clipped");
    case FindingKind::DcOffset:
        return FindingModel::tr("Constant offset");
    case FindingKind::BandLimited:
        return FindingModel::tr("Band-limited");
    case FindingKind::OtherRate:
        return FindingModel::tr("Another rate");
    case FindingKind::Alike:
        return FindingModel::tr("Near-duplicate");
    case FindingKind::PartlyUnread:
        return FindingModel::tr("Not read to its end");
    case FindingKind::Untagged:
        return FindingModel::tr("Without a tag");
    case FindingKind::WrongHeader:
        return FindingModel::tr("Wrong header");
    }
    return {};
}

QStringList findingCounts(const HealthReport& report) {
    std::array<int, EnumNames<FindingKind>::values.size()> counts{};
    std::set<std::pair<FindingKind, std::string_view>> tags; // one may have a finding for each set
    for (const Finding& finding : report.findings)
        if (finding.severity != Severity::Note && (finding.track || tags.emplace(finding.kind, finding.subject).second))
            ++counts[static_cast<std::size_t>(finding.kind)];
    QStringList texts;
    for (std::size_t kind = 0; kind < counts.size(); ++kind)
        if (counts[kind] > 0)
            texts << countText(static_cast<FindingKind>(kind), counts[kind]);
    return texts;
}

FindingModel::FindingModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_warning(themedIcon(QStringLiteral("warning")))
    , m_note(themedIcon(QStringLiteral("dot"))) {}

void FindingModel::setList(std::shared_ptr<const FindingList> list) {
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

void FindingModel::show(Shown shown, FindingKind kind) {
    beginResetModel();
    m_shown = shown;
    m_kind = kind;
    endResetModel();
}

std::span<const std::uint32_t> FindingModel::rows() const {
    if (!m_list)
        return {};
    return m_shown == Shown::All ? m_list->all : m_shown == Shown::Excluded ? m_list->excluded : m_list->of(m_kind);
}

const Finding* FindingModel::finding(int row) const {
    return m_shown == Shown::Excluded ? nullptr : &m_list->report.findings[rows()[static_cast<std::size_t>(row)]];
}

std::optional<std::size_t> FindingModel::track(int row) const {
    const Finding* found = finding(row);
    return found ? found->track : std::optional<std::size_t>(rows()[static_cast<std::size_t>(row)]);
}

bool FindingModel::hasAction(int row) const {
    const Finding* found = finding(row);
    return !found || isExcludable(found->kind);
}

int FindingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows().size());
}

int FindingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingModel::text(int row, int column) const {
    const Finding* found = finding(row);
    const std::optional<std::size_t> index = track(row);
    const Track* about = index ? &m_list->dataset->tracks[*index] : nullptr;
    switch (column) {
    case SeverityColumn:
        return found ? severityText(found->severity) : tr("Excluded");
    case KindColumn:
        return found ? findingText(found->kind) : exclusionText(about->excluded);
    case SubjectColumn:
        return found ? toQt(found->subject) : toQt(about->path);
    case PartColumn:
        return about ? partText(about->part) : QString();
    case DetailColumn:
        return found ? told(found->detail) : tr("It is left out of every run.");
    case ActionColumn:
        return !hasAction(row) ? QString() : !found ? tr("Include again") : about ? tr("Exclude") : tr("Leave out");
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
    if (!m_list || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding* found = finding(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), index.column()));
    case Qt::DecorationRole:
        if (index.column() == SeverityColumn)
            return found && found->severity != Severity::Note ? m_warning : m_note;
        return {};
    case Qt::ForegroundRole:
        if (index.column() == ActionColumn)
            return accentColor(QGuiApplication::palette());
        if (index.column() == SeverityColumn && found && found->severity == Severity::Error)
            return failureColor(QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case KindColumn:
        return tr("Finding");
    case SubjectColumn:
        return tr("Track or tag");
    case PartColumn:
        return tr("Split");
    case DetailColumn:
        return tr("What was found");
    default:
        return {};
    }
}

} // namespace etude
