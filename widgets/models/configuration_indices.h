// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ranges>

#include <QHash>
#include <QString>

#include "engine/store/project_database.h"
#include "widgets/models/qt_text.h"

namespace etude {

/// The number of each configuration in the order of its first run in the queue: what its colour follows from, in the
/// window and in exported charts alike. Later runs change no number.
class ConfigurationIndices {
public:
    /// Numbers the configurations of `runs`, in queue order, that have none yet.
    void add(const std::ranges::range auto& runs) {
        for (const RunRow& run : runs) {
            const QString id = toQt(run.configuration);
            if (!m_indices.contains(id))
                m_indices.insert(id, static_cast<int>(m_indices.size()));
        }
    }
    /// 0 for an unknown configuration.
    [[nodiscard]] int of(const QString& configurationId) const { return m_indices.value(configurationId, 0); }

private:
    QHash<QString, int> m_indices;
};

} // namespace etude
