// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/queue_order.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include "engine/core/files.h"
#include "engine/core/json.h"

/// queue.json:
///     {"schema": 1,
///      "order": ["<study id>", ...],
///      "studies": {"<study id>": {"priority": 0, "paused": false, "finishing": false,
///                                 "on_failure": "go_on" | "stop",
///                                 "order": ["<run id>", ...], "removed": ["<run id>", ...]}, ...}}
/// What is missing has its default; studies with defaults alone are not written. Ids of studies and runs that are not
/// there mean nothing. Replaced as a whole, under the lock of queue.lock.
namespace etude {

namespace {

constexpr int kQueueSchema = 1;
constexpr auto kLockWait = std::chrono::seconds(5);
constexpr auto kLockPoll = std::chrono::milliseconds(10);

Json encode(const QueueOrder& queue) {
    Json studies = Json::object();
    for (const auto& [id, order] : queue.changed)
        if (order != StudyOrder{})
            studies[id] = {{"priority", order.priority},   {"paused", order.paused},
                           {"finishing", order.finishing}, {"on_failure", std::string(enumName(order.onFailure))},
                           {"order", order.order},         {"removed", order.removed}};
    return {{"schema", kQueueSchema}, {"order", queue.studies}, {"studies", std::move(studies)}};
}

/// None if it names a policy that is none. nlohmann's get() throws on values of other types.
std::optional<StudyOrder> decodeStudyOrder(const Json& json) {
    StudyOrder order;
    order.priority = json.value("priority", 0);
    order.paused = json.value("paused", false);
    order.finishing = json.value("finishing", false);
    if (const auto policy = json.find("on_failure"); policy != json.end()) {
        const auto known = enumFromName<OnFailure>(policy->get<std::string>());
        if (!known)
            return std::nullopt;
        order.onFailure = *known;
    }
    order.order = json.value("order", order.order);
    order.removed = json.value("removed", order.removed);
    return order;
}

Error unreadable(const std::filesystem::path& file) {
    return {ErrorKind::Corrupt, say("'%1' is not the order of a queue: repair it, or remove it to have every study "
                                    "trained in the order of creation, none paused.",
                                    file)};
}

Result<QueueOrder> decode(const Json& json, const std::filesystem::path& file) {
    try {
        if (json.at("schema") != kQueueSchema)
            return Error{ErrorKind::Invalid, say("'%1' was written by another version of Etude (schema %2); use that "
                                                 "version.",
                                                 file, dumpJson(json.at("schema")))};
        QueueOrder queue;
        queue.studies = json.value("order", queue.studies);
        const Json studies = json.value("studies", Json::object());
        for (const auto& [id, member] : studies.items()) {
            auto order = decodeStudyOrder(member);
            if (!order)
                return unreadable(file);
            queue.changed.emplace(id, std::move(*order));
        }
        return queue;
    } catch (const Json::exception&) {
        return unreadable(file);
    }
}

Result<FileLock> waitForLock(const ProjectLayout& project) {
    const auto until = std::chrono::steady_clock::now() + kLockWait;
    for (;;) {
        auto lock = FileLock::tryAcquire(project.queueLock());
        if (lock || lock.error().kind != ErrorKind::Locked)
            return lock;
        if (std::chrono::steady_clock::now() > until)
            return Error{ErrorKind::Locked, say("Another process changes the queue of '%1'; try again.", project.root)};
        std::this_thread::sleep_for(kLockPoll);
    }
}

/// Those of `all` that `first` names, in its order, then the others.
std::vector<std::string> namedFirst(const std::vector<std::string>& first, std::vector<std::string> all) {
    std::map<std::string_view, std::size_t> places;
    for (const std::string& id : first)
        places.try_emplace(id, places.size());
    std::ranges::stable_sort(all, {}, [&](const std::string& id) {
        const auto place = places.find(id);
        return place == places.end() ? places.size() : place->second;
    });
    return all;
}

} // namespace

const StudyOrder& QueueOrder::of(const std::string& study) const {
    static const StudyOrder unchanged;
    const auto found = changed.find(study);
    return found == changed.end() ? unchanged : found->second;
}

Result<QueueOrder> loadQueueOrder(const ProjectLayout& project) {
    const std::filesystem::path file = project.queueFile();
    const auto text = readFile(file);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return QueueOrder{};
    if (!text)
        return text.error();
    const Json json = parseJson(*text);
    return json.is_object() ? decode(json, file) : unreadable(file);
}

Result<void> changeQueueOrder(const ProjectLayout& project, const std::function<Result<void>(QueueOrder&)>& change) {
    const auto lock = waitForLock(project);
    if (!lock)
        return lock.error();
    const auto stored = loadQueueOrder(project);
    if (!stored)
        return stored.error();
    QueueOrder queue = *stored;
    if (auto changed = change(queue); !changed)
        return changed;
    if (queue == *stored)
        return {};
    return writeFileAtomically(project.queueFile(), dumpJson(encode(queue), 1) + "\n");
}

std::vector<std::string> studiesInOrder(const QueueOrder& queue, std::vector<std::string> studies) {
    studies = namedFirst(queue.studies, std::move(studies));
    std::ranges::stable_sort(studies, std::greater(), [&](const std::string& id) { return queue.of(id).priority; });
    return studies;
}

std::vector<std::string> runsInOrder(const StudyOrder& order, std::vector<std::string> runs) {
    return namedFirst(order.order, std::move(runs));
}

void moveId(std::vector<std::string>& ids, const std::string& id, const std::optional<std::string>& before) {
    const auto moved = std::ranges::find(ids, id);
    if (moved == ids.end() || before == id)
        return;
    ids.erase(moved);
    ids.insert(before ? std::ranges::find(ids, *before) : ids.end(), id);
}

void moveIds(std::vector<std::string>& ids, std::span<const std::string> moved,
             const std::optional<std::string>& before) {
    const auto isMoved = [&](const std::string& id) { return std::ranges::find(moved, id) != moved.end(); };
    auto next = before ? std::ranges::find(ids, *before) : ids.end();
    next = std::find_if_not(next, ids.end(), isMoved);
    const std::optional<std::string> place = next == ids.end() ? std::nullopt : std::optional(*next);
    for (const std::string& id : moved)
        moveId(ids, id, place);
}

} // namespace etude
