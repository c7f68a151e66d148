// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/run_event.h"

#include "engine/core/field_json.h"

namespace etude {

namespace {

/// The type of each kind of event. It stands in files and is never renamed.
template <class Event>
inline constexpr std::string_view kType = "";
template <>
inline constexpr std::string_view kType<StartedEvent> = "started";
template <>
inline constexpr std::string_view kType<ResumedEvent> = "resumed";
template <>
inline constexpr std::string_view kType<ProgressEvent> = "progress";
template <>
inline constexpr std::string_view kType<LeftOutEvent> = "left_out";
template <>
inline constexpr std::string_view kType<DecodedEvent> = "decoded";
template <>
inline constexpr std::string_view kType<EpochEvent> = "epoch";
template <>
inline constexpr std::string_view kType<TestEvent> = "test";
template <>
inline constexpr std::string_view kType<EndedEvent> = "ended";

/// What every line has beside its body's members.
struct Envelope {
    std::string time;
    int attempt = 1;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("time", self.time);
        visit("attempt", self.attempt);
    }
};

/// Gives `event` the body of that type; false if no body has it.
template <std::size_t Index = 0>
bool chooseBody(RunEvent& event, std::string_view type) {
    using Body = decltype(RunEvent::body);
    if constexpr (Index == std::variant_size_v<Body>) {
        return false;
    } else {
        if (kType<std::variant_alternative_t<Index, Body>> != type)
            return chooseBody<Index + 1>(event, type);
        event.body.emplace<Index>();
        return true;
    }
}

Error corrupt(const Sentence& reason) {
    return {ErrorKind::Corrupt, say("This line is no event of a run: %1", reason)};
}

/// An event stays readable where its phase is one that this version does not know.
void settlePhase(Json& event) {
    const auto phase = event.find("phase");
    if (phase != event.end() && phase->is_string())
        *phase = enumName(phaseFromText(phase->get_ref<const std::string&>()));
}

} // namespace

RunPhase phaseFromText(std::string_view text) {
    return enumFromName<RunPhase>(text).value_or(RunPhase::Other);
}

std::string encodeEvent(const RunEvent& event) {
    Json json = std::visit(
        [](const auto& body) {
            Json members = toJson(body);
            members["type"] = kType<std::remove_cvref_t<decltype(body)>>;
            return members;
        },
        event.body);
    json["time"] = event.time;
    json["attempt"] = event.attempt;
    // File names are bytes: those that are not UTF-8 are shown with U+FFFD.
    return dumpJson(json);
}

Result<RunEvent> decodeEvent(std::string_view line) {
    Json json = parseJson(line);
    if (json.is_discarded() || !json.is_object())
        return corrupt(say("it is not a JSON object."));
    const auto type = json.find("type");
    if (type == json.end() || !type->is_string())
        return corrupt(say("it has no type."));
    RunEvent event;
    if (!chooseBody(event, type->get_ref<const std::string&>()))
        return Error{ErrorKind::NotFound, say("This version of Etude does not know events of type %1.", type->dump())};
    if (std::holds_alternative<ProgressEvent>(event.body))
        settlePhase(json);
    Envelope envelope;
    auto decoded = std::visit([&](auto& body) { return readMembers(body, json); }, event.body);
    if (decoded)
        decoded = readMembers(envelope, json);
    if (!decoded)
        return corrupt(decoded.error().sentence);
    if (!json.contains("time") || !json.contains("attempt"))
        return corrupt(say("it does not say when, and of which attempt, it is."));
    event.time = std::move(envelope.time);
    event.attempt = envelope.attempt;
    const auto* ended = std::get_if<EndedEvent>(&event.body);
    if (ended && ended->state != RunState::Finished && ended->state != RunState::Failed &&
        ended->state != RunState::Stopped)
        return corrupt(say("a run cannot end as %1.", enumName(ended->state)));
    return event;
}

} // namespace etude
