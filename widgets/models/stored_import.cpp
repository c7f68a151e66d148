// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/stored_import.h"

#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"

namespace etude {

Result<StoredImport> storeImport(ProjectDatabase& database, const ImportResult& import) {
    const auto hash = database.addDataset(import.dataset);
    if (!hash)
        return hash.error();
    StoredImport stored{toQt(*hash), {}};
    for (const ImportProblem& problem : import.problems)
        stored.leftOut << told(problem.where) + QStringLiteral(": ") + told(problem.reason);
    return stored;
}

} // namespace etude
