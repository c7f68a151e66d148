// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <utility>

#include "engine/core/field_visit.h"
#include "engine/experiment/study.h"

namespace etude {

/// A field of a RunSpec (path or leaf name) and what it shall be.
using FieldChange = std::pair<std::string, FieldValue>;

/// A new study of the same runs with these fields set in all of them; not saved yet. Runs that become one are one run.
/// A factor that is set is none any more. Without a name it is called after the study and the changes. Errors: no
/// change, an unknown field, a value that does not fit, a run that cannot be trained.
[[nodiscard]] Result<Study> changedStudy(const Study& study, std::span<const FieldChange> changes,
                                         const std::string& name = {});

/// The first configuration of a study, with each of its seeds, on shuffled labels, where nothing can be learned: its
/// test must be at chance. Not saved yet.
[[nodiscard]] Result<Study> controlOf(const Study& study);

} // namespace etude
