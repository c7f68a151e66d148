// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include <QObject>
#include <QString>

#include "engine/dataset/import/importers.h"
#include "tests/support/await.h"
#include "widgets/models/project_session.h"
#include "widgets/models/stored_import.h"

namespace etude::test {

/// Asks a session and waits for the answer, with all events going on. An answer comes behind those of earlier requests.
template <class Work>
auto ask(ProjectSession& session, Work work) {
    std::optional<std::invoke_result_t<Work&, ProjectDatabase&>> answer;
    QObject context;
    session.ask(&context, std::move(work), [&](auto given) { answer = std::move(given); });
    if (!await([&] { return answer.has_value(); }))
        answer = Error{ErrorKind::Cancelled, say("There was no answer.")};
    return std::move(*answer);
}

/// Waits until a session has done what was asked before, the opening too. An error if the project could not be opened.
inline Result<void> caughtUp(ProjectSession& session) {
    return ask(session, [](ProjectDatabase&) { return Result<void>(); });
}

/// The same for work that writes.
template <class Work>
auto change(ProjectSession& session, Work work) {
    std::optional<std::invoke_result_t<Work&, ProjectDatabase&>> answer;
    QObject context;
    session.change(&context, std::move(work), [&](auto given) { answer = std::move(given); });
    if (!await([&] { return answer.has_value(); }))
        answer = Error{ErrorKind::Cancelled, say("There was no answer.")};
    return std::move(*answer);
}

/// The hash of a data set that is imported from a folder per tag or a CSV manifest.
inline Result<QString> imported(ProjectSession& session, const std::filesystem::path& source) {
    return change(session, [source](ProjectDatabase& database) -> Result<QString> {
        const auto read = std::filesystem::is_directory(source) ? importFolder(source) : importManifest(source);
        if (!read)
            return read.error();
        const auto stored = storeImport(database, *read);
        if (!stored)
            return stored.error();
        return stored->hash;
    });
}

/// The id of a study that is stored and not started.
inline Result<std::string> addedStudy(ProjectSession& session, const StudyPlan& plan) {
    return change(session, [plan](ProjectDatabase& database) -> Result<std::string> {
        const auto study = expandStudy(plan);
        if (!study)
            return study.error();
        if (const auto added = database.addStudy(*study); !added)
            return added.error();
        return study->id;
    });
}

} // namespace etude::test
