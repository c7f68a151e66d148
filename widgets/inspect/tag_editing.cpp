// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/tag_editing.h"

#include <algorithm>
#include <utility>

#include "widgets/models/background.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"

namespace etude {

TagEditing::TagEditing(QObject* parent)
    : QObject(parent)
    , m_job(this) {}

void TagEditing::setDataset(const QString& hash, const DatasetPointer& stored) {
    finish();
    m_done.clear();
    m_undone.clear();
    m_hash = hash;
    m_state = {stored, stored};
    Q_EMIT changed();
}

bool TagEditing::leavesUntagged() const {
    return std::ranges::any_of(m_state.draft->tracks, [](const auto& track) { return track.second.empty(); });
}

void TagEditing::resume(const TagDraftPointer& draft) {
    ask(Kind::Resume, [draft](const State& now) { return wholeStep(*now.stored, *draft); });
}

void TagEditing::add(const std::vector<std::uint32_t>& tracks, const QString& tag) {
    const auto name = checkedTagName(tag.toStdString());
    if (!name)
        return Q_EMIT refused(told(name.error()));
    ask(Kind::Edit, [tracks, name = *name](const State& now) { return addingTag(*now.edited, tracks, name); });
}

void TagEditing::remove(const std::vector<std::uint32_t>& tracks, const QString& tag) {
    ask(Kind::Edit,
        [tracks, name = tag.toStdString()](const State& now) { return removingTag(*now.edited, tracks, name); });
}

void TagEditing::discard() {
    ask(Kind::Edit, [](const State& now) { return reversed(wholeStep(*now.stored, *now.draft)); });
}

void TagEditing::undo() {
    ask(Kind::Undo);
}

void TagEditing::redo() {
    ask(Kind::Redo);
}

void TagEditing::ask(Kind kind, MakeStep make) {
    if (m_hash.isEmpty())
        return;
    m_requests.push_back({kind, std::move(make)});
    next();
}

/// The next request that has something to do, null if there is none.
std::shared_ptr<const TagEditing::Request> TagEditing::takeRequest() {
    while (!m_requests.empty()) {
        Request request = std::move(m_requests.front());
        m_requests.pop_front();
        if (request.kind == Kind::Undo || request.kind == Kind::Redo) {
            std::vector<TagStep>& steps = request.kind == Kind::Undo ? m_done : m_undone;
            if (steps.empty())
                continue;
            TagStep step = std::move(steps.back());
            steps.pop_back();
            if (request.kind == Kind::Undo)
                step = reversed(std::move(step));
            request.make = [step = std::move(step)](const State&) { return step; };
        }
        return std::make_shared<const Request>(std::move(request));
    }
    return nullptr;
}

TagEditing::Answer TagEditing::answer(const Request& request, State state) {
    TagStep step = request.make(state);
    TagDraft draft = *state.draft;
    applyStep(draft, *state.stored, step);
    state.edited = draft.tracks.empty() ? state.stored : freedInBackground(withDraft(*state.stored, draft));
    state.draft = freedInBackground(std::move(draft));
    return {std::move(step), std::move(state)};
}

void TagEditing::next() {
    if (m_current || !(m_current = takeRequest()))
        return;
    m_job.start([request = m_current, state = m_state](const std::stop_token&) { return answer(*request, state); },
                [this](Answer made) {
                    adopt(std::exchange(m_current, nullptr)->kind, std::move(made));
                    next();
                });
}

void TagEditing::finish() {
    m_job.cancel();
    for (auto request = m_current ? std::exchange(m_current, nullptr) : takeRequest(); request; request = takeRequest())
        adopt(request->kind, answer(*request, m_state));
}

void TagEditing::adopt(Kind kind, Answer answer) {
    if (answer.step.empty())
        return;
    if (kind == Kind::Edit)
        m_undone.clear();
    if (kind == Kind::Undo)
        m_undone.push_back(reversed(std::move(answer.step)));
    else if (kind != Kind::Resume)
        m_done.push_back(std::move(answer.step));
    m_state = std::move(answer.state);
    if (kind != Kind::Resume)
        Q_EMIT draftChanged(m_hash, m_state.stored, m_state.draft);
    Q_EMIT changed();
}

} // namespace etude
