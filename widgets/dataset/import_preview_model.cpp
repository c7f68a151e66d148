// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QGuiApplication>

#include "widgets/dataset/import_preview_model.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/models/track_filter.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

void ImportPreviewModel::setRows(std::vector<ImportPreviewRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportPreviewRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::ForegroundRole && index.column() == FileColumn && row.problem)
        return failureColor(QGuiApplication::palette());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const std::array<QString, ColumnCount> texts{told(row.path), toQt(row.tags), partText(row.part), toQt(row.artist),
                                                 row.problem ? told(*row.problem) : tr("found")};
    const QString& text = texts[static_cast<std::size_t>(index.column())];
    return role == Qt::DisplayRole ? text : plainToolTip(text);
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return tr("Path");
    case TagsColumn:
        return tr("Tags");
    case SplitColumn:
        return tr("Split");
    case ArtistColumn:
        return tr("Artist");
    case FileColumn:
        return tr("File");
    default:
        return {};
    }
}

QString importSentences(const ImportResult& result) {
    const auto count = [](std::int64_t n) { return static_cast<int>(n); };
    const auto part = [&](SplitPart which) { return count(std::ssize(result.dataset.part(which))); };
    QStringList sentences{
        ImportPreviewModel::tr("%Ln tracks", nullptr, count(std::ssize(result.dataset.tracks))) + QStringLiteral(", ") +
            ImportPreviewModel::tr("%Ln tags", nullptr, count(std::ssize(result.dataset.tags))) + QLatin1Char('.'),
        ImportPreviewModel::tr("Split: %L1 train, %L2 validation, %L3 test.")
            .arg(part(SplitPart::Train))
            .arg(part(SplitPart::Validation))
            .arg(part(SplitPart::Test))};
    if (!result.problems.empty())
        sentences << ImportPreviewModel::tr("%Ln rows or files were left out.", nullptr,
                                            count(std::ssize(result.problems)));
    if (result.outsideSubset > 0)
        sentences << ImportPreviewModel::tr("%Ln rows lie outside the subset.", nullptr, count(result.outsideSubset));
    if (result.rarerTags > 0)
        sentences << ImportPreviewModel::tr("%Ln rarer tags were taken away.", nullptr, count(result.rarerTags));
    if (result.otherFiles > 0)
        sentences << ImportPreviewModel::tr("%Ln files without an audio extension were passed over.", nullptr,
                                            count(result.otherFiles));
    QStringList lines{sentences.join(QLatin1Char(' '))};
    lines += told(importRemarks(result));
    return lines.join(QLatin1Char('\n'));
}

} // namespace etude
