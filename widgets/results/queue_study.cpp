// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/queue_study.h"

#include <utility>

#include "widgets/models/told.h"

namespace etude {

void queueStudy(ProjectSession& session, QObject* context, const Study& study,
                std::function<void(const QString&)> failed) {
    session.change(
        context,
        [study, session = &session](ProjectDatabase& database) -> Result<void> {
            if (auto added = database.addStudy(study); !added)
                return added;
            if (const auto started = session->startScheduler(); !started)
                return within(say("The study is queued, but nothing trains yet"), started.error());
            return {};
        },
        [failed = std::move(failed)](const Result<void>& queued) {
            if (!queued)
                failed(told(queued.error()));
        });
}

} // namespace etude
