// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/selection.h"

#include <algorithm>

#include <QSet>

#include "widgets/models/qt_text.h"

namespace etude {

namespace {

/// Tells the key of a run from that of a configuration: the first run of one can have its id.
QString runMark() {
    return QStringLiteral("run:");
}

/// What a mark of all of these has as key; of one its own.
QString joined(QStringList keys) {
    keys.sort();
    return keys.join(u' ');
}

/// Those of marks of one each, ascending, and that of a mark of all.
void addKeys(QStringList& keys, QStringList own) {
    own.sort();
    keys += own;
    if (own.size() > 1)
        keys.append(joined(own));
}

} // namespace

QString keyOfRun(const std::string& run) {
    return runMark() + toQt(run);
}

QString keyOfRuns(std::span<const RunResult> runs) {
    QStringList keys;
    for (const RunResult& run : runs)
        keys << keyOfRun(run.run);
    return joined(keys);
}

QString keyOfConfigurations(const std::vector<std::string>& configurations) {
    QStringList ids;
    for (const std::string& configuration : configurations)
        ids << toQt(configuration);
    return joined(ids);
}

SelectedRuns::SelectedRuns(const Selection& selection) {
    for (const QString& id : selection.configurations)
        m_configurations.insert(id.toStdString());
    for (const QString& id : selection.runs)
        m_runs.insert(id.toStdString());
}

bool SelectedRuns::contains(const RunResult& run) const {
    return m_configurations.contains(run.configuration) && (m_runs.empty() || m_runs.contains(run.run));
}

Selection selectionOf(std::span<const RunResult* const> runs, std::span<const RunResult> all) {
    Selection selection;
    std::unordered_set<std::string> configurations;
    for (const RunResult* run : runs)
        if (configurations.insert(run->configuration).second)
            selection.configurations << toQt(run->configuration);
    const auto whole =
        std::ranges::count_if(all, [&](const RunResult& run) { return configurations.contains(run.configuration); });
    if (whole > std::ssize(runs))
        for (const RunResult* run : runs)
            selection.runs << toQt(run->run);
    return selection;
}

Selection selectionOfKey(const QString& key, std::span<const RunResult> all) {
    const QStringList parts = key.split(u' ', Qt::SkipEmptyParts);
    std::vector<const RunResult*> runs;
    const QSet<QString> keys(parts.begin(), parts.end());
    for (const RunResult& run : all)
        if (keys.contains(toQt(run.configuration)) || keys.contains(keyOfRun(run.run)))
            runs.push_back(&run);
    return selectionOf(runs, all);
}

QStringList keysOfSelection(const Selection& selection) {
    QStringList runs;
    for (const QString& run : selection.runs)
        runs << keyOfRun(run.toStdString());
    QStringList keys;
    addKeys(keys, selection.configurations);
    addKeys(keys, runs);
    return keys;
}

Selection selectedBeside(const Selection& before, const Selection& own, std::span<const RunResult> all) {
    const SelectedRuns there(before);
    const SelectedRuns added(own);
    std::vector<const RunResult*> both;
    std::vector<const RunResult*> rest;
    bool whole = true;
    for (const RunResult& run : all) {
        const bool was = there.contains(run);
        const bool is = added.contains(run);
        whole = whole && (was || !is);
        if (was || is)
            both.push_back(&run);
        if (was && !is)
            rest.push_back(&run);
    }
    return selectionOf(whole ? rest : both, all);
}

} // namespace etude
