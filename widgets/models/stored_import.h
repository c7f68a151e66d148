// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "engine/dataset/import/importers.h"
#include "engine/store/project_database.h"

namespace etude {

/// What came of an import.
struct StoredImport {
    QString hash;
    QStringList leftOut; ///< a sentence for each row or file that was not imported
};

/// Adds what an importer read to the project. Blocks: for ProjectSession::change().
[[nodiscard]] Result<StoredImport> storeImport(ProjectDatabase& database, const ImportResult& import);

} // namespace etude
