// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/tag_editing.h"

#include <utility>

#include "widgets/models/qt_text.h"

namespace etude {

TagEditing::TagEditing(QObject* parent)
    : QObject(parent)
    , m_job(this) {}

void TagEditing::setDataset(const QString& hash, const DatasetPointer& stored) {
    m_job.cancel();
    m_busy = false;
    m_requests.clear();
    m_done.clear();
    m_undone.clear();
    m_hash = hash;
    m_state = {stored, stored, {}};
    Q_EMIT changed();
}

void TagEditing::resume(const TagDraft& draft) {
    ask(Kind::Edit, [draft](const State& now) { return wholeStep(*now.stored, draft); });
}

void TagEditing::add(const std::vector<std::uint32_t>& tracks, const QString& tag) {
    const auto name = checkedTagName(tag.toStdString());
    if (!name)
        return Q_EMIT refused(toQt(name.error().message));
    ask(Kind::Edit, [tracks, name = *name](const State& now) { return addingTag(*now.edited, tracks, name); });
}

void TagEditing::remove(const std::vector<std::uint32_t>& tracks, const QString& tag) {
    ask(Kind::Edit,
        [tracks, name = tag.toStdString()](const State& now) { return removingTag(*now.edited, tracks, name); });
}

void TagEditing::discard() {
    ask(Kind::Edit, [](const State& now) { return reversed(wholeStep(*now.stored, now.draft)); });
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
    if (!m_busy)
        next();
}

void TagEditing::next() {
    while (!m_requests.empty() && !m_busy) {
        Request request = std::move(m_requests.front());
        m_requests.pop_front();
        if (request.kind != Kind::Edit) {
            std::vector<TagStep>& steps = request.kind == Kind::Undo ? m_done : m_undone;
            if (steps.empty())
                continue;
            TagStep step = std::move(steps.back());
            steps.pop_back();
            if (request.kind == Kind::Undo)
                step = reversed(std::move(step));
            request.make = [step = std::move(step)](const State&) { return step; };
        }
        m_busy = true;
        m_job.start(
            [make = std::move(request.make), state = m_state](const std::stop_token&) mutable {
                TagStep step = make(state);
                applyStep(state.draft, *state.stored, step);
                state.edited = state.draft.tracks.empty()
                                   ? state.stored
                                   : std::make_shared<const Dataset>(withDraft(*state.stored, state.draft));
                return std::pair(std::move(step), std::move(state));
            },
            [this, kind = request.kind](std::pair<TagStep, State> answer) {
                adopt(kind, std::move(answer.first), std::move(answer.second));
            });
    }
}

void TagEditing::adopt(Kind kind, TagStep step, State state) {
    m_busy = false;
    if (!step.empty()) {
        if (kind == Kind::Edit)
            m_undone.clear();
        if (kind == Kind::Undo)
            m_undone.push_back(reversed(std::move(step)));
        else
            m_done.push_back(std::move(step));
        m_state = std::move(state);
        Q_EMIT draftChanged(m_hash, m_state.stored, m_state.draft);
        Q_EMIT changed();
    }
    next();
}

} // namespace etude
