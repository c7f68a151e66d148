// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_end_notice.h"

#include <chrono>
#include <memory>

#include <gio/gio.h>

namespace etude::cli {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kDesktopMilliseconds = 2000;
constexpr auto kCommandLimit = std::chrono::minutes(1);
constexpr int kUsualTime = -1; // of the notification on the screen: the desktop's own

/// What stands in the arguments of a shell is data in its environment.
constexpr const char* kCommandScript =
    "ETUDE_PROJECT=$1 ETUDE_STUDY=$2 ETUDE_STUDY_ID=$3 ETUDE_FINISHED=$4 ETUDE_FAILED=$5 ETUDE_CANCELLED=$6 "
    "ETUDE_WAITING=$7 ETUDE_MESSAGE=$8; export ETUDE_PROJECT ETUDE_STUDY ETUDE_STUDY_ID ETUDE_FINISHED ETUDE_FAILED "
    "ETUDE_CANCELLED ETUDE_WAITING ETUDE_MESSAGE; eval \"$0\"";

template <class T>
struct Unref {
    void operator()(T* object) const { g_object_unref(object); }
};

using Bus = std::unique_ptr<GDBusConnection, Unref<GDBusConnection>>;

/// Takes it, and frees it.
Error desktopError(GError* failure) {
    const std::unique_ptr<GError, decltype(&g_error_free)> owned(failure, &g_error_free);
    return {ErrorKind::Io, say("The desktop could not be told of it: %1.", std::string_view(owned->message))};
}

} // namespace

namespace {

/// What a method of the notification service answers; null after a failure.
GVariant* call(const Bus& bus, const char* method, GVariant* parameters, const char* answerType, GError** failure) {
    return g_dbus_connection_call_sync(bus.get(), "org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                                       "org.freedesktop.Notifications", method, parameters, G_VARIANT_TYPE(answerType),
                                       G_DBUS_CALL_FLAGS_NONE, kDesktopMilliseconds, nullptr, failure);
}

/// Names are data, also where the service reads marks in a body.
std::string shownBody(const Bus& bus, const std::string& body) {
    GVariant* const answer = call(bus, "GetCapabilities", nullptr, "(as)", nullptr);
    if (!answer)
        return body;
    gchar** capabilities = nullptr;
    g_variant_get(answer, "(^as)", &capabilities);
    const bool marks = g_strv_contains(capabilities, "body-markup");
    g_strfreev(capabilities);
    g_variant_unref(answer);
    if (!marks)
        return body;
    const std::unique_ptr<gchar, decltype(&g_free)> escaped(g_markup_escape_text(body.c_str(), -1), &g_free);
    return escaped.get();
}

} // namespace

Result<void> notifyDesktop(const std::string& summary, const std::string& body) {
    GError* failure = nullptr;
    const Bus bus(g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, &failure));
    if (!bus)
        return desktopError(failure);
    g_dbus_connection_set_exit_on_close(bus.get(), FALSE);
    GVariantBuilder hints;
    g_variant_builder_init(&hints, G_VARIANT_TYPE("a{sv}"));
    g_variant_builder_add(&hints, "{sv}", "desktop-entry", g_variant_new_string("org.etude.Etude"));
    GVariant* const answer =
        call(bus, "Notify",
             g_variant_new("(susssasa{sv}i)", "Etude", guint32{0}, "org.etude.Etude", summary.c_str(),
                           shownBody(bus, body).c_str(), nullptr, &hints, kUsualTime),
             "(u)", &failure);
    if (!answer)
        return desktopError(failure);
    g_variant_unref(answer);
    return {};
}

std::vector<Sentence> StudyEndNotice::tell(const StudyEnd& end) {
    std::vector<Sentence> problems;
    const std::string message = studyEndText(end).english();
    if (m_choice.desktop)
        if (const auto told = notifyDesktop(end.name, message); !told)
            problems.push_back(told.error().sentence);
    if (m_choice.command.empty())
        return problems;
    auto started = WorkerProcess::start("/bin/sh",
                                        {"-c", kCommandScript, m_choice.command, m_project.root.string(), end.name,
                                         end.id, std::to_string(end.finished), std::to_string(end.failed),
                                         std::to_string(end.cancelled), std::to_string(end.waiting), message},
                                        m_project.schedulerLog());
    if (started)
        m_commands.push_back({std::move(*started), end.name});
    else
        problems.push_back(started.error().sentence);
    return problems;
}

std::vector<Sentence> StudyEndNotice::finish() {
    std::vector<Sentence> problems;
    const auto limit = Clock::now() + kCommandLimit;
    for (Command& command : m_commands) {
        while (!command.process.hasEnded() && Clock::now() < limit)
            command.process.waitForEnd(std::chrono::duration_cast<std::chrono::milliseconds>(limit - Clock::now()));
        if (!command.process.hasEnded())
            problems.push_back(
                say("The command that was to be run at the end of the study '%1' still works.", command.study));
        else if (command.process.exitStatus() != 0)
            problems.push_back(say("The command that was to be run at the end of the study '%1' failed (%2); see '%3'.",
                                   command.study, command.process.ending(), m_project.schedulerLog()));
    }
    m_commands.clear();
    return problems;
}

} // namespace etude::cli
