// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/pane_progress.h"

#include "widgets/models/gui_progress.h"
#include "widgets/models/told.h"

namespace etude {

ProgressCallback progressOn(const QPointer<StatePane>& pane, const std::stop_token& stop) {
    return guiProgress(pane, stop, [pane](const Progress& progress) {
        pane->showWorking(told(progress.what), progress.done, progress.total);
    });
}

} // namespace etude
