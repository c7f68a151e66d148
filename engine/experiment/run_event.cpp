// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/run_event.h"

#include <tuple>

namespace etude {

namespace {

template <class Struct, class T>
struct Member {
    std::string_view name;
    T Struct::*pointer;
};
template <class Struct, class T>
Member(const char*, T Struct::*) -> Member<Struct, T>;

/// The JSON of each kind of event: its type and its members. Names stand in files and are never renamed.
template <class Event>
struct Format;

template <>
struct Format<StartedEvent> {
    static constexpr std::string_view type = "started";
    static constexpr std::tuple members{
        Member{"threads", &StartedEvent::threads}, Member{"host", &StartedEvent::host},
        Member{"device", &StartedEvent::device},   Member{"version", &StartedEvent::version},
        Member{"commit", &StartedEvent::commit},   Member{"libtorch", &StartedEvent::libtorch},
        Member{"command", &StartedEvent::command}, Member{"operators", &StartedEvent::operators}};
};

template <>
struct Format<ResumedEvent> {
    static constexpr std::string_view type = "resumed";
    static constexpr std::tuple members{
        Member{"epoch", &ResumedEvent::epoch},       Member{"host", &ResumedEvent::host},
        Member{"version", &ResumedEvent::version},   Member{"commit", &ResumedEvent::commit},
        Member{"libtorch", &ResumedEvent::libtorch}, Member{"command", &ResumedEvent::command}};
};

template <>
struct Format<ProgressEvent> {
    static constexpr std::string_view type = "progress";
    static constexpr std::tuple members{
        Member{"phase", &ProgressEvent::phase}, Member{"epoch", &ProgressEvent::epoch},
        Member{"done", &ProgressEvent::done},   Member{"total", &ProgressEvent::total},
        Member{"loss", &ProgressEvent::loss},   Member{"clips_per_second", &ProgressEvent::clipsPerSecond}};
};

template <>
struct Format<LeftOutEvent> {
    static constexpr std::string_view type = "left_out";
    static constexpr std::tuple members{Member{"file", &LeftOutEvent::file}, Member{"reason", &LeftOutEvent::reason}};
};

template <>
struct Format<EpochEvent> {
    static constexpr std::string_view type = "epoch";
    static constexpr std::tuple members{Member{"epoch", &EpochEvent::epoch},
                                        Member{"train_loss", &EpochEvent::trainLoss},
                                        Member{"validation_loss", &EpochEvent::validationLoss},
                                        Member{"validation_roc_auc", &EpochEvent::validationRocAuc},
                                        Member{"validation_pr_auc", &EpochEvent::validationPrAuc},
                                        Member{"seconds", &EpochEvent::seconds},
                                        Member{"clips_per_second", &EpochEvent::clipsPerSecond},
                                        Member{"learning_rate", &EpochEvent::learningRate},
                                        Member{"tag_roc_auc", &EpochEvent::tagRocAuc},
                                        Member{"tag_pr_auc", &EpochEvent::tagPrAuc}};
};

template <>
struct Format<TagResult> {
    static constexpr std::tuple members{Member{"tag", &TagResult::tag}, Member{"positives", &TagResult::positives},
                                        Member{"roc_auc", &TagResult::rocAuc}, Member{"pr_auc", &TagResult::prAuc}};
};

template <>
struct Format<TestEvent> {
    static constexpr std::string_view type = "test";
    static constexpr std::tuple members{Member{"epoch", &TestEvent::epoch},
                                        Member{"loss", &TestEvent::loss},
                                        Member{"roc_auc", &TestEvent::rocAuc},
                                        Member{"pr_auc", &TestEvent::prAuc},
                                        Member{"tags", &TestEvent::tags},
                                        Member{"train_clips", &TestEvent::trainClips},
                                        Member{"validation_clips", &TestEvent::validationClips},
                                        Member{"test_clips", &TestEvent::testClips},
                                        Member{"first_bias", &TestEvent::firstBias},
                                        Member{"first_weight", &TestEvent::firstWeight},
                                        Member{"seconds", &TestEvent::seconds},
                                        Member{"total_seconds", &TestEvent::totalSeconds},
                                        Member{"peak_memory", &TestEvent::peakMemory}};
};

template <>
struct Format<EndedEvent> {
    static constexpr std::string_view type = "ended";
    static constexpr std::tuple members{Member{"state", &EndedEvent::state}, Member{"message", &EndedEvent::message}};
};

template <class T>
Json encodeMembers(const T& object);

template <class T>
Json encode(const T& value) {
    return encodeValue(value);
}

Json encode(const std::optional<double>& value) {
    return value ? Json(*value) : Json();
}

Json encode(const std::vector<std::optional<double>>& values) {
    Json list = Json::array();
    for (const auto& value : values)
        list.push_back(encode(value));
    return list;
}

Json encode(const std::vector<TagResult>& tags) {
    Json list = Json::array();
    for (const TagResult& tag : tags)
        list.push_back(encodeMembers(tag));
    return list;
}

template <class T>
Json encodeMembers(const T& object) {
    Json json = Json::object();
    std::apply([&](const auto&... member) { ((json[std::string(member.name)] = encode(object.*member.pointer)), ...); },
               Format<T>::members);
    return json;
}

template <class T>
Result<void> decodeMembers(T& object, const Json& json);

template <class T>
Result<void> decode(T& value, const Json& json, const std::string& name) {
    return decodeValue(value, json, name);
}

Result<void> decode(double& value, const Json& json, const std::string& name) {
    if (!json.is_null()) // null is what JSON has for a number that is not finite
        return decodeValue(value, json, name);
    value = std::numeric_limits<double>::quiet_NaN();
    return {};
}

Result<void> decode(std::optional<double>& value, const Json& json, const std::string& name) {
    if (json.is_null()) {
        value.reset();
        return {};
    }
    return decodeValue(value.emplace(), json, name);
}

Error noList(const std::string& name) {
    return {ErrorKind::Corrupt, name + " is no list."};
}

Result<void> decode(std::vector<std::optional<double>>& values, const Json& json, const std::string& name) {
    if (!json.is_array())
        return noList(name);
    for (const Json& item : json)
        if (auto decoded = decode(values.emplace_back(), item, name); !decoded)
            return decoded;
    return {};
}

Result<void> decode(std::vector<TagResult>& tags, const Json& json, const std::string& name) {
    if (!json.is_array())
        return noList(name);
    for (const Json& item : json)
        if (auto decoded = decodeMembers(tags.emplace_back(), item); !decoded)
            return decoded;
    return {};
}

/// Members that are missing keep their default and unknown ones are passed over, so that older and newer versions
/// read each other's files.
template <class T>
Result<void> decodeMembers(T& object, const Json& json) {
    if (!json.is_object())
        return Error{ErrorKind::Corrupt, "this is no JSON object."};
    Result<void> result;
    const auto decodeOne = [&](const auto& member) {
        const std::string name(member.name);
        if (const auto entry = json.find(name); result && entry != json.end())
            result = decode(object.*member.pointer, *entry, name);
    };
    std::apply([&](const auto&... member) { (decodeOne(member), ...); }, Format<T>::members);
    return result;
}

/// Gives `event` the body of that type; false if no body has it.
template <std::size_t Index = 0>
bool chooseBody(RunEvent& event, std::string_view type) {
    using Body = decltype(RunEvent::body);
    if constexpr (Index == std::variant_size_v<Body>) {
        return false;
    } else {
        if (Format<std::variant_alternative_t<Index, Body>>::type != type)
            return chooseBody<Index + 1>(event, type);
        event.body.emplace<Index>();
        return true;
    }
}

Error corrupt(const std::string& reason) {
    return {ErrorKind::Corrupt, "This line is no event of a run: " + reason};
}

} // namespace

std::string encodeEvent(const RunEvent& event) {
    Json json = std::visit(
        [](const auto& body) {
            Json members = encodeMembers(body);
            members["type"] = Format<std::remove_cvref_t<decltype(body)>>::type;
            return members;
        },
        event.body);
    json["time"] = event.time;
    json["attempt"] = event.attempt;
    // File names are bytes: those that are not UTF-8 are shown with U+FFFD.
    return dumpJson(json);
}

Result<RunEvent> decodeEvent(std::string_view line) {
    const Json json = parseJson(line);
    if (json.is_discarded() || !json.is_object())
        return corrupt("it is not a JSON object.");
    const auto type = json.find("type");
    if (type == json.end() || !type->is_string())
        return corrupt("it has no type.");
    RunEvent event;
    if (!chooseBody(event, type->get_ref<const std::string&>()))
        return Error{ErrorKind::NotFound, "This version of Etude does not know events of type " + type->dump() + "."};
    auto decoded = std::visit([&](auto& body) { return decodeMembers(body, json); }, event.body);
    if (decoded)
        decoded = decode(event.time, json.value("time", Json()), "time");
    if (decoded)
        decoded = decode(event.attempt, json.value("attempt", Json()), "attempt");
    if (!decoded)
        return corrupt(decoded.error().message);
    const auto* ended = std::get_if<EndedEvent>(&event.body);
    if (ended && ended->state != RunState::Finished && ended->state != RunState::Failed &&
        ended->state != RunState::Stopped)
        return corrupt("a run cannot end as " + std::string(enumName(ended->state)) + ".");
    return event;
}

} // namespace etude
