// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/provenance_model.h"

#include <QFont>
#include <QLocale>

#include "engine/core/gigabytes.h"
#include "engine/experiment/field_pairs.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/plain_tool_tip.h"

namespace etude {

namespace {

constexpr std::string_view kDatasetField = "data.dataset";

/// A fact of each attempt, told once where they agree.
QString ofAttempts(const Provenance& provenance, QString (*fact)(const AttemptRow&)) {
    QStringList texts;
    for (const AttemptRow& attempt : provenance.attempts)
        if (const QString text = fact(attempt); !text.isEmpty() && (texts.isEmpty() || texts.last() != text))
            texts << text;
    return texts.join(QStringLiteral("; "));
}

template <std::string StartedEvent::*text>
QString originText(const AttemptRow& attempt) {
    return toQt(attempt.origin.*text);
}

QString versionText(const AttemptRow& attempt) {
    const StartedEvent& origin = attempt.origin;
    return origin.commit.empty() ? toQt(origin.version) : toQt(origin.version + " (" + origin.commit + ")");
}

QString threadsText(const AttemptRow& attempt) {
    return attempt.origin.threads > 0 ? QLocale().toString(attempt.origin.threads) : QString();
}

QString beganText(const AttemptRow& attempt) {
    return attempt.epoch > 0
               ? ProvenanceModel::tr("%1 (from epoch %2)").arg(toQt(attempt.time), QLocale().toString(attempt.epoch))
               : toQt(attempt.time);
}

QString leftOutText(const Provenance& provenance) {
    QStringList clips;
    for (const LeftOutEvent& clip : provenance.leftOut)
        clips << toQt(clip.file + ": " + clip.reason);
    return clips.join(QStringLiteral("; "));
}

QString filesText(const Provenance& provenance) {
    QStringList files;
    for (const FolderFile& file : provenance.files)
        files << QStringLiteral("%1 (%2)").arg(
            toQt(file.name),
            QLocale().formattedDataSize(static_cast<qint64>(file.bytes), 1, QLocale::DataSizeSIFormat));
    return files.join(QStringLiteral(", "));
}

QString studiesText(const Provenance& provenance) {
    QStringList names;
    for (const std::string& study : provenance.studies)
        names << toQt(study);
    return names.join(QStringLiteral("; "));
}

} // namespace

void ProvenanceModel::setRuns(const std::optional<KnownRun>& run, const std::optional<KnownRun>& other) {
    if (m_run == run && m_other == other)
        return;
    m_run = run;
    m_other = other;
    refill();
}

void ProvenanceModel::setDifferencesOnly(bool only) {
    m_differencesOnly = only;
    refill();
}

void ProvenanceModel::refill() {
    beginResetModel();
    m_rows = rows();
    endResetModel();
}

QList<ProvenanceModel::Row> ProvenanceModel::rows() const {
    QList<Row> rows;
    if (!m_run || !m_run->provenance.spec)
        return rows;
    addFacts(rows);
    addFields(rows);
    if (m_other && m_differencesOnly)
        rows.removeIf([](const Row& row) { return row.value == row.other; });
    return rows;
}

void ProvenanceModel::addFacts(QList<Row>& rows) const {
    const auto add = [&](const QString& name, const auto& textOf) {
        const QString value = textOf(*m_run);
        const QString other = m_other ? textOf(*m_other) : QString();
        if (!value.isEmpty() || !other.isEmpty())
            rows.append({name, value, other, {}});
    };
    const auto attempts = [&](const QString& name, QString (*fact)(const AttemptRow&)) {
        add(name, [&](const KnownRun& run) { return ofAttempts(run.provenance, fact); });
    };
    add(tr("Run"), [](const KnownRun& run) { return run.id; });
    add(tr("Configuration"), [](const KnownRun& run) {
        return run.provenance.spec ? toQt(configurationId(*run.provenance.spec)) : QString();
    });
    add(tr("Studies"), [](const KnownRun& run) { return studiesText(run.provenance); });
    add(tr("Label"), [](const KnownRun& run) { return toQt(run.provenance.notes.label); });
    add(tr("Note"), [](const KnownRun& run) { return toQt(run.provenance.notes.note).simplified(); });
    attempts(tr("Began"), beganText);
    attempts(tr("Host"), originText<&StartedEvent::host>);
    attempts(tr("Device"), originText<&StartedEvent::device>);
    attempts(tr("Threads"), threadsText);
    attempts(tr("Etude"), versionText);
    attempts(tr("libtorch"), originText<&StartedEvent::libtorch>);
    attempts(tr("Operators"), originText<&StartedEvent::operators>);
    attempts(tr("Libraries of the features"), originText<&StartedEvent::libraries>);
    attempts(tr("Goes on from the run"), originText<&StartedEvent::begunFrom>);
    attempts(tr("Command"), originText<&StartedEvent::command>);
    add(tr("Left out"), [](const KnownRun& run) { return leftOutText(run.provenance); });
    add(tr("Size on disk"), [](const KnownRun& run) {
        return told(storageSize(static_cast<std::int64_t>(bytesOf(run.provenance.files))));
    });
    add(tr("Files"), [](const KnownRun& run) { return filesText(run.provenance); });
}

void ProvenanceModel::addFields(QList<Row>& rows) const {
    const RunSpec& spec = *m_run->provenance.spec;
    const auto text = [&](const std::string& path, const std::optional<FieldValue>& value) {
        if (!value)
            return QStringLiteral("–");
        if (path == kDatasetField) {
            const QString hash = toQt(fieldText(*value));
            return m_datasets.contains(hash) ? QStringLiteral("%1 (%2)").arg(m_datasets[hash], hash) : hash;
        }
        return runLevelTick({path, *value, true});
    };
    for (const FieldPair& pair : fieldPairs(spec, m_other ? m_other->provenance.spec.value_or(spec) : spec))
        rows.append({pair.path == kDatasetField ? tr("Data set (tracks, tags and split)") : runFieldLabel(pair.path),
                     text(pair.path, pair.a), m_other ? text(pair.path, pair.b) : QString(), toQt(pair.path)});
}

int ProvenanceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProvenanceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_other ? ColumnCount : ColumnCount - 1;
}

QVariant ProvenanceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[index.row()];
    const QString& text = index.column() == Name ? row.name : index.column() == Value ? row.value : row.other;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Name && !row.note.isEmpty() ? row.note : text);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() > Name && m_other && row.value != row.other);
        return font;
    }
    default:
        return {};
    }
}

QVariant ProvenanceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Name)
        return tr("Fact");
    return section == Value ? tr("This run") : tr("Other run");
}

} // namespace etude
