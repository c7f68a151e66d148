// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "engine/experiment/study.h"
#include "widgets/models/project_session.h"

namespace etude {

/// Stores the study in the background and starts the queue. `failed` is called with a sentence while `context` lives.
/// The session outlives the call. GUI thread only.
void queueStudy(ProjectSession& session, QObject* context, const Study& study,
                std::function<void(const QString&)> failed);

} // namespace etude
